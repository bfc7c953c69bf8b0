"""The first layout: clients, people, engagements, own guides, the mapping, handouts, and the runs of the program."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, PrimaryKeyConstraint, Text

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes every table."""
    _clients()
    _people()
    _engagements()
    _questions()
    _interviews()
    _findings()
    _handouts()
    _runs()


def _clients() -> None:
    _table(
        "client",
        _text("kind"),
        _text("code", may_be_none=True),
        *_texts("name", "languages", "words_fi", "words_sv", "words_en"),
    )
    _table("service_area", _owner("service_area", "client"), _number("position"), _text("name"))
    _index("service_area", "client_id", "position", "id")
    _table(
        "standing_meeting",
        _owner("standing_meeting", "client"),
        _number("position"),
        *_texts("name", "rhythm", "next_dates"),
    )
    _index("standing_meeting", "client_id", "position", "id")


def _people() -> None:
    _table(
        "person",
        _owner("person", "client"),
        *_texts("name", "title", "roles"),
        _mention("person", "service_area"),
        *_texts("email", "phone", "kept_because"),
    )
    _index("person", "client_id")
    _index("person", "service_area_id")


def _engagements() -> None:
    _table(
        "engagement",
        _owner("engagement", "client"),
        *_texts("sparrer_kind", "started_on", "title", "background", "asked_from"),
        _mention("engagement", "client", "peer_client_id"),
        *_texts("matchmaker", "reference_group", "development_target", "content_agreed_with"),
        _text("content_agreed_on", may_be_none=True),
        _text("themes"),
        _mention("engagement", "person", "contact_id"),
        *_texts("to_ponder", "next_step"),
        _text("closed_on", may_be_none=True),
    )
    for column in ("client_id", "contact_id", "peer_client_id"):
        _index("engagement", column)


def _questions() -> None:
    _table("guide", *_texts("title", "audience", "origin"), _text("copied_from", may_be_none=True))
    _table(
        "question",
        _owner("question", "guide"),
        _number("position"),
        *_texts("part", "text", "topic", "origin"),
    )
    _index("question", "guide_id", "position", "id")


def _interviews() -> None:
    _table(
        "interview",
        _owner("interview", "engagement"),
        _number("position"),
        *_texts("held_on", "mode", "audience", "language"),
        _text("guide_id", may_be_none=True),
        *_texts("with_whom", "title"),
        _mention("interview", "service_area"),
    )
    _index("interview", "engagement_id", "position", "id")
    _index("interview", "service_area_id")
    _table(
        "answer",
        _owner("answer", "interview"),
        _number("position"),
        _text("part", may_be_none=True),
        _text("question"),
        _text("question_id", may_be_none=True),
        *_texts("topic", "note"),
        _number("skipped"),
        _text("revised_at", may_be_none=True),
    )
    _index("answer", "interview_id", "position", "id")


def _findings() -> None:
    _table(
        "finding",
        _owner("finding", "engagement"),
        *_texts("kind", "text"),
        _number("position"),
        _owner("finding", "interview", may_be_none=True),
        _mention("finding", "answer"),
        _number("start", may_be_none=True),
        _number("end", may_be_none=True),
        _number("follows"),
        _mention("finding", "service_area"),
        _text("areas"),
        _number("confidential"),
    )
    _index("finding", "engagement_id", "position", "id")
    for column in ("interview_id", "answer_id", "service_area_id"):
        _index("finding", column)
    _table(
        "mapping_item",
        _owner("mapping_item", "engagement"),
        _number("position"),
        _text("group"),
        _text("key", may_be_none=True),
        *_texts("title", "state", "evidence", "document", "approved_by"),
        _text("approved_on", may_be_none=True),
    )
    _index("mapping_item", "engagement_id", "position", "id")


def _handouts() -> None:
    _table(
        "handout",
        _owner("handout", "engagement"),
        *_texts("kind", "language", "made_at", "file_name", "parts"),
        _text("guide_id", may_be_none=True),
    )
    _index("handout", "engagement_id", "made_at", "id")


def _runs() -> None:
    op.create_table(
        "run",
        Column("id", Integer, nullable=False),
        _text("started_at"),
        *(_text(name, may_be_none=True) for name in ("ended_at", "last_kept_at", "last_kind", "last_id")),
        PrimaryKeyConstraint("id", name="pk_run"),
        sqlite_strict=True,
    )


def _table(name: str, *columns: Column[str] | Column[int]) -> None:
    key = PrimaryKeyConstraint("id", name=f"pk_{name}")
    op.create_table(name, _text("id"), *columns, _text("removed_at", may_be_none=True), key, sqlite_strict=True)


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def _text(name: str, *, may_be_none: bool = False) -> Column[str]:
    return Column(name, Text, nullable=may_be_none)


def _texts(*names: str) -> tuple[Column[str], ...]:
    return tuple(_text(name) for name in names)


def _number(name: str, *, may_be_none: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=may_be_none)


def _owner(table: str, of: str, *, may_be_none: bool = False) -> Column[str]:
    key = ForeignKey(f"{of}.id", name=f"fk_{table}_{of}_id", ondelete="CASCADE")
    return Column(f"{of}_id", Text, key, nullable=may_be_none)


def _mention(table: str, of: str, name: str = "") -> Column[str]:
    column = name or f"{of}_id"
    return Column(column, Text, ForeignKey(f"{of}.id", name=f"fk_{table}_{column}", ondelete="SET NULL"))
