"""The shelves of the programme: its approval, the events, their agendas, who came and what was captured."""

from sqlalchemy import Index

from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

PROGRAMMES = Shelf(
    Programme,
    table(
        "programme",
        owner("engagement_id", "engagement"),
        text("approved_with"),
        text("approved_on", may_be_none=True),
        Index(None, "engagement_id"),
    ),
    by(),
)

EVENTS = Shelf(
    Event,
    table(
        "event",
        owner("engagement_id", "engagement"),
        number("position"),
        text("theme"),
        text("aim"),
        text("audience"),
        text("held_on", may_be_none=True),
        number("starts_at", may_be_none=True),
        number("minutes"),
        text("mode"),
        text("place"),
        mention("standing_meeting_id", "standing_meeting"),
        text("alone_because"),
        text("template", may_be_none=True),
        text("notes"),
        number("is_held"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

AGENDA_ITEMS = Shelf(
    AgendaItem,
    table(
        "agenda_item",
        owner("event_id", "event"),
        number("position"),
        text("title"),
        number("minutes"),
        text("kind"),
        text("question"),
        text("tool"),
        text("lead"),
        text("material"),
        number("fixed_at", may_be_none=True),
        Index(None, "event_id", "position", "id"),
    ),
    by("position"),
)

ATTENDANCES = Shelf(
    Attendance,
    table(
        "attendance",
        owner("event_id", "event"),
        number("position"),
        number("count"),
        mention("service_area_id", "service_area"),
        text("names"),
        Index(None, "event_id", "position", "id"),
    ),
    by("position"),
)

CAPTURES = Shelf(
    Capture,
    table(
        "capture",
        owner("event_id", "event"),
        number("position"),
        text("tag"),
        text("text"),
        text("at"),
        mention("finding_id", "finding"),
        Index(None, "event_id", "position", "id"),
    ),
    by("position"),
)
