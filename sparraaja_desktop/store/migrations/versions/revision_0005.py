"""The fifth layout: what lies in the trash, the newest coachings and those that go on are found without a search."""

from alembic import op
from sqlalchemy import text

from sparraaja_desktop.store.migrations.tables import index

revision = "0005"
down_revision = "0004"

_KINDS = (
    *("client", "service_area", "standing_meeting", "person", "engagement", "guide", "question", "interview", "answer"),
    *("finding", "mapping_item", "handout", "goal", "responsible_person", "design_session", "decision", "programme"),
    *("event", "promise", "agenda_item", "attendance", "capture", "assignment", "sheet", "planned_action", "progress"),
    *("message", "management_review", "feedback_round", "feedback_answer", "follow_up", "practice", "tool"),
    *("dismissal", "intake", "work_entry", "evaluation"),
)


def upgrade() -> None:
    """Makes the indexes; no row changes."""
    for kind in _KINDS:
        op.create_index(f"ix_{kind}_removed_at", kind, ["removed_at"], sqlite_where=text("removed_at IS NOT NULL"))
    index("engagement", "closed_on")
    index("engagement", "started_on", "id")
