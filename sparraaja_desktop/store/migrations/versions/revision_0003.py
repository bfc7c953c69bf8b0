"""The third layout: how a coaching came about, the sparrer's own working time, and the evaluation. New tables only."""

from sparraaja_desktop.store.migrations.tables import index, number, owner, table, text, texts

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Makes the new tables."""
    table(
        "intake",
        owner("intake", "engagement"),
        text("applied_on", may_be_none=True),
        *texts("applied_by", "wishes", "why_now", "other_work", "motivation", "motivation_note", "price_note"),
        number("minutes_planned", may_be_none=True),
    )
    index("intake", "engagement_id")
    table(
        "work_entry",
        owner("work_entry", "engagement"),
        number("position"),
        text("worked_on"),
        number("minutes"),
        text("what"),
    )
    index("work_entry", "engagement_id", "worked_on", "position", "id")
    table(
        "evaluation",
        owner("evaluation", "engagement"),
        *texts("own_participation", "acting", "residents"),
        *texts("own_life", "communities", "common_good"),
        *texts("aim", "works", "together", "carries_over", "resourced", "staff"),
    )
    index("evaluation", "engagement_id")
