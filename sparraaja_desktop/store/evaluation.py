"""The shelf of evaluations."""

from sqlalchemy import Index

from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.store.shelf import Shelf, by, owner, table, text

EVALUATIONS = Shelf(
    Evaluation,
    table(
        "evaluation",
        owner("engagement_id", "engagement"),
        text("own_participation"),
        text("acting"),
        text("residents"),
        text("own_life"),
        text("communities"),
        text("common_good"),
        text("aim"),
        text("works"),
        text("together"),
        text("carries_over"),
        text("resourced"),
        text("staff"),
        Index(None, "engagement_id"),
    ),
    by(),
)
