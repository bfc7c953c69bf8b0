"""The sixth layout: what was sent of a handout, and what came back of a sheet (R50-R54)."""

from alembic import op
from sqlalchemy import text as sql

from sparraaja_desktop.store.migrations.tables import data, index, mention, number, owner, table, text, texts

revision = "0006"
down_revision = "0005"

_SHEET = (
    "id, assignment_id, service_area_id, responsible, state, sent_on, returned_on, discussed_event_id, answers, "
    "removed_at"
)
_HANDOUT = "id, engagement_id, kind, language, made_at, file_name, parts, guide_id, removed_at"


def upgrade() -> None:
    """Makes the tables of what came back, and those of sheets and handouts anew with what was sent."""
    _anew("sheet", _SHEET, "code", "''")
    _anew("handout", _HANDOUT, "about_id, for_whom, code, version, snapshot", "'', '', '', 0, ''")
    table("sheet_answer", owner("sheet_answer", "sheet"), number("position"), *texts("question", "text"))
    index("sheet_answer", "sheet_id", "position", "id")
    table(
        "returned_file",
        owner("returned_file", "engagement"),
        mention("returned_file", "sheet"),
        text("code"),
        number("version"),
        *texts("file_name", "digest", "received_at"),
        text("taken_at", may_be_none=True),
        data("content"),
        *texts("remarks", "read"),
    )
    index("returned_file", "engagement_id", "received_at", "id")
    index("returned_file", "sheet_id")
    index("returned_file", "digest")
    for kind in ("sheet", "handout", "sheet_answer", "returned_file"):
        op.create_index(f"ix_{kind}_removed_at", kind, ["removed_at"], sqlite_where=sql("removed_at IS NOT NULL"))


def _anew(name: str, kept: str, more: str, values: str) -> None:
    """Makes a table again with more columns: SQLite adds none that is never NULL to a full one."""
    # No input reaches these: the names of the columns are ours.
    op.execute(f"CREATE TABLE {name}_before AS SELECT * FROM {name}")  # noqa: S608
    op.drop_table(name)
    {"sheet": _sheets, "handout": _handouts}[name]()
    op.execute(f"INSERT INTO {name} ({kept}, {more}) SELECT {kept}, {values} FROM {name}_before")  # noqa: S608
    op.drop_table(f"{name}_before")


def _sheets() -> None:
    table(
        "sheet",
        owner("sheet", "assignment"),
        owner("sheet", "service_area"),
        *texts("responsible", "state"),
        text("sent_on", may_be_none=True),
        text("returned_on", may_be_none=True),
        mention("sheet", "event", "discussed_event_id"),
        *texts("answers", "code"),
    )
    index("sheet", "assignment_id", "service_area_id", "id")
    index("sheet", "service_area_id")
    index("sheet", "discussed_event_id")
    index("sheet", "code")


def _handouts() -> None:
    table(
        "handout",
        owner("handout", "engagement"),
        *texts("kind", "language", "made_at", "file_name", "parts"),
        text("guide_id", may_be_none=True),
        *texts("about_id", "for_whom", "code"),
        number("version"),
        text("snapshot"),
    )
    index("handout", "engagement_id", "made_at", "id")
    index("handout", "code", "version")
