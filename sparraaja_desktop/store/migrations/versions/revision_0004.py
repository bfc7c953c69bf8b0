"""The fourth layout: the sparrer's own tools, and what a goal gives and uses (R1, R7)."""

from alembic import op

from sparraaja_desktop.store.migrations.tables import index, number, owner, table, text, texts

revision = "0004"
down_revision = "0003"

_KEPT = (
    "id, engagement_id, position, text, template, areas, agreed_with, agreed_on, measure, finding_ids, link, "
    "link_text, removed_at"
)


def upgrade() -> None:
    """Makes the table of tools, and that of goals anew: SQLite adds no column that is never NULL to a full one."""
    table("tool", number("position"), *texts("name", "what_for", "areas", "means", "how", "address", "note", "origin"))
    index("tool", "position", "id")
    op.execute("CREATE TABLE goal_before AS SELECT * FROM goal")
    op.drop_table("goal")
    _goals()
    # No input reaches these: the names of the columns are ours.
    op.execute(f"INSERT INTO goal ({_KEPT}, support, tool_ids) SELECT {_KEPT}, '[]', '[]' FROM goal_before")  # noqa: S608
    op.drop_table("goal_before")


def _goals() -> None:
    table(
        "goal",
        owner("goal", "engagement"),
        number("position"),
        text("text"),
        text("template", may_be_none=True),
        *texts("areas", "agreed_with"),
        text("agreed_on", may_be_none=True),
        *texts("measure", "finding_ids"),
        text("link", may_be_none=True),
        *texts("link_text", "support", "tool_ids"),
    )
    index("goal", "engagement_id", "position", "id")
