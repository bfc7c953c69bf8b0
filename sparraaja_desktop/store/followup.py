"""The shelves of the follow-up, of how the actions go, and of the practices that stay for the next client."""

from sqlalchemy import Index

from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.store.shelf import Shelf, by, number, owner, table, text

FOLLOW_UPS = Shelf(
    FollowUp,
    table(
        "follow_up",
        owner("engagement_id", "engagement"),
        number("position"),
        text("kind"),
        text("due_on", may_be_none=True),
        number("is_held"),
        text("outcome"),
        Index(None, "engagement_id", "position", "id"),
    ),
    by("position"),
)

PROGRESS = Shelf(
    Progress,
    table(
        "progress",
        owner("action_id", "planned_action"),
        number("position"),
        text("noted_on"),
        text("state"),
        text("done"),
        text("obstacle"),
        text("learnt"),
        text("next_step"),
        Index(None, "action_id", "position", "id"),
    ),
    by("position"),
)

PRACTICES = Shelf(
    Practice,
    table(
        "practice",
        number("position"),
        text("text"),
        text("learnt_on"),
        text("areas"),
        text("means"),
        text("learnt_at"),
        Index(None, "position", "id"),
    ),
    by("position"),
)
