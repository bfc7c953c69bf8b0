"""The shelves of the interim assignments and their sheets."""

from sqlalchemy import Index

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

ASSIGNMENTS = Shelf(
    Assignment,
    table(
        "assignment",
        owner("engagement_id", "engagement"),
        number("position"),
        text("kind"),
        text("title"),
        text("purpose"),
        text("questions"),
        number("minutes"),
        mention("given_event_id", "event"),
        mention("due_event_id", "event"),
        text("due_on", may_be_none=True),
        text("planned_with"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

SHEETS = Shelf(
    Sheet,
    table(
        "sheet",
        owner("assignment_id", "assignment"),
        owner("service_area_id", "service_area"),
        text("responsible"),
        text("state"),
        text("sent_on", may_be_none=True),
        text("returned_on", may_be_none=True),
        mention("discussed_event_id", "event"),
        text("answers"),
        Index(None, "assignment_id", "service_area_id", "id"),
        Index(None, "service_area_id"),
    ),
    by("service_area_id"),
)
