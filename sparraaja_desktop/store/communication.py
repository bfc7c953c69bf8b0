"""The shelves of the messages and of what the management team saw."""

from sqlalchemy import Index

from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.store.shelf import Shelf, by, number, owner, table, text

MESSAGES = Shelf(
    Message,
    table(
        "message",
        owner("engagement_id", "engagement"),
        number("position"),
        text("audience"),
        text("moment"),
        text("language"),
        text("text"),
        text("due_on", may_be_none=True),
        text("sent_on", may_be_none=True),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

MANAGEMENT_REVIEWS = Shelf(
    ManagementReview,
    table(
        "management_review",
        owner("engagement_id", "engagement"),
        number("position"),
        text("held_on", may_be_none=True),
        text("shown"),
        text("decided"),
        number("is_held"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)
