"""The shelves of the interim assignments, their sheets and what came back."""

from sqlalchemy import Index

from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.store.shelf import Shelf, by, data, mention, number, owner, table, text

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
        text("code"),
        Index(None, "assignment_id", "service_area_id", "id"),
        Index(None, "service_area_id"),
        Index(None, "code"),
    ),
    by("service_area_id"),
)

SHEET_ANSWERS = Shelf(
    SheetAnswer,
    table(
        "sheet_answer",
        owner("sheet_id", "sheet"),
        number("position"),
        text("question"),
        text("text"),
        Index(None, "sheet_id", "position", "id"),
    ),
    by("position"),
)

RETURNED_FILES = Shelf(
    ReturnedFile,
    table(
        "returned_file",
        owner("engagement_id", "engagement"),
        mention("sheet_id", "sheet"),
        text("code"),
        number("version"),
        text("file_name"),
        text("digest"),
        text("received_at"),
        text("taken_at", may_be_none=True),
        data("content"),
        text("remarks"),
        text("read"),
        Index(None, "engagement_id", "received_at", "id"),
        Index(None, "digest"),
    ),
    by("received_at"),
)
