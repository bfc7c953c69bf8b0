"""The shelves of what is aimed at: goals, and the outcome that somebody is responsible."""

from sqlalchemy import Index

from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.store.shelf import Shelf, by, number, owner, table, text

GOALS = Shelf(
    Goal,
    table(
        "goal",
        owner("engagement_id", "engagement"),
        number("position"),
        text("text"),
        text("template", may_be_none=True),
        text("areas"),
        text("agreed_with"),
        text("agreed_on", may_be_none=True),
        text("measure"),
        text("finding_ids"),
        text("link", may_be_none=True),
        text("link_text"),
        text("support"),
        text("tool_ids"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

RESPONSIBLE_PEOPLE = Shelf(
    ResponsiblePerson,
    table(
        "responsible_person",
        owner("engagement_id", "engagement"),
        text("name"),
        text("title"),
        text("named_on", may_be_none=True),
        Index(None, "engagement_id"),
    ),
    by(),
)
