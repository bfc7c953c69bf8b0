"""The shelves of how a coaching came about, and of the sparrer's own working time."""

from sqlalchemy import Index

from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.store.shelf import Shelf, by, number, owner, table, text

INTAKES = Shelf(
    Intake,
    table(
        "intake",
        owner("engagement_id", "engagement"),
        text("applied_on", may_be_none=True),
        text("applied_by"),
        text("wishes"),
        text("why_now"),
        text("other_work"),
        text("motivation"),
        text("motivation_note"),
        text("price_note"),
        number("minutes_planned", may_be_none=True),
        Index(None, "engagement_id"),
    ),
    by(),
)

WORK_ENTRIES = Shelf(
    WorkEntry,
    table(
        "work_entry",
        owner("engagement_id", "engagement"),
        number("position"),
        text("worked_on"),
        number("minutes"),
        text("what"),
        Index(None, "engagement_id", "worked_on", "position", "id"),
    ),
    by("worked_on", "position"),
)
