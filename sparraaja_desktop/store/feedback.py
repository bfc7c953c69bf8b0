"""The shelves of the rounds of feedback and their answers, which have no names."""

from sqlalchemy import Index

from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

FEEDBACK_ROUNDS = Shelf(
    FeedbackRound,
    table(
        "feedback_round",
        owner("engagement_id", "engagement"),
        number("position"),
        text("kind"),
        text("held_on", may_be_none=True),
        mention("event_id", "event"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

FEEDBACK_ANSWERS = Shelf(
    FeedbackAnswer,
    table(
        "feedback_answer",
        owner("round_id", "feedback_round"),
        number("position"),
        text("scores"),
        text("texts"),
        mention("service_area_id", "service_area"),
        Index(None, "round_id", "position", "id"),
    ),
    by("position"),
)
