"""The first layout: clients, people, engagements, own guides, the mapping, handouts, and the runs of the program."""

from alembic import op
from sqlalchemy import Column, Integer, PrimaryKeyConstraint

from sparraaja_desktop.store.migrations.tables import index, mention, number, owner, table, text, texts

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
    table(
        "client",
        text("kind"),
        text("code", may_be_none=True),
        *texts("name", "languages", "words_fi", "words_sv", "words_en"),
    )
    table("service_area", owner("service_area", "client"), number("position"), text("name"))
    index("service_area", "client_id", "position", "id")
    table(
        "standing_meeting",
        owner("standing_meeting", "client"),
        number("position"),
        *texts("name", "rhythm", "next_dates"),
    )
    index("standing_meeting", "client_id", "position", "id")


def _people() -> None:
    table(
        "person",
        owner("person", "client"),
        *texts("name", "title", "roles"),
        mention("person", "service_area"),
        *texts("email", "phone", "kept_because"),
    )
    index("person", "client_id")
    index("person", "service_area_id")


def _engagements() -> None:
    table(
        "engagement",
        owner("engagement", "client"),
        *texts("sparrer_kind", "started_on", "title", "background", "asked_from"),
        mention("engagement", "client", "peer_client_id"),
        *texts("matchmaker", "reference_group", "development_target", "content_agreed_with"),
        text("content_agreed_on", may_be_none=True),
        text("themes"),
        mention("engagement", "person", "contact_id"),
        *texts("to_ponder", "next_step"),
        text("closed_on", may_be_none=True),
    )
    for column in ("client_id", "contact_id", "peer_client_id"):
        index("engagement", column)


def _questions() -> None:
    table("guide", *texts("title", "audience", "origin"), text("copied_from", may_be_none=True))
    table(
        "question",
        owner("question", "guide"),
        number("position"),
        *texts("part", "text", "topic", "origin"),
    )
    index("question", "guide_id", "position", "id")


def _interviews() -> None:
    table(
        "interview",
        owner("interview", "engagement"),
        number("position"),
        *texts("held_on", "mode", "audience", "language"),
        text("guide_id", may_be_none=True),
        *texts("with_whom", "title"),
        mention("interview", "service_area"),
    )
    index("interview", "engagement_id", "position", "id")
    index("interview", "service_area_id")
    table(
        "answer",
        owner("answer", "interview"),
        number("position"),
        text("part", may_be_none=True),
        text("question"),
        text("question_id", may_be_none=True),
        *texts("topic", "note"),
        number("skipped"),
        text("revised_at", may_be_none=True),
    )
    index("answer", "interview_id", "position", "id")


def _findings() -> None:
    table(
        "finding",
        owner("finding", "engagement"),
        *texts("kind", "text"),
        number("position"),
        owner("finding", "interview", may_be_none=True),
        mention("finding", "answer"),
        number("start", may_be_none=True),
        number("end", may_be_none=True),
        number("follows"),
        mention("finding", "service_area"),
        text("areas"),
        number("confidential"),
    )
    index("finding", "engagement_id", "position", "id")
    for column in ("interview_id", "answer_id", "service_area_id"):
        index("finding", column)
    table(
        "mapping_item",
        owner("mapping_item", "engagement"),
        number("position"),
        text("group"),
        text("key", may_be_none=True),
        *texts("title", "state", "evidence", "document", "approved_by"),
        text("approved_on", may_be_none=True),
    )
    index("mapping_item", "engagement_id", "position", "id")


def _handouts() -> None:
    table(
        "handout",
        owner("handout", "engagement"),
        *texts("kind", "language", "made_at", "file_name", "parts"),
        text("guide_id", may_be_none=True),
    )
    index("handout", "engagement_id", "made_at", "id")


def _runs() -> None:
    op.create_table(
        "run",
        Column("id", Integer, nullable=False),
        text("started_at"),
        *(text(name, may_be_none=True) for name in ("ended_at", "last_kept_at", "last_kind", "last_id")),
        PrimaryKeyConstraint("id", name="pk_run"),
        sqlite_strict=True,
    )
