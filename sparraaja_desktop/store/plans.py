"""The shelf of the planned actions of the service areas."""

from sqlalchemy import Index

from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.store.shelf import Shelf, by, mention, number, owner, table, text

PLANNED_ACTIONS = Shelf(
    PlannedAction,
    table(
        "planned_action",
        owner("engagement_id", "engagement"),
        owner("service_area_id", "service_area"),
        number("position"),
        text("action"),
        text("areas"),
        text("means"),
        text("for_whom"),
        text("responsible"),
        text("due_on", may_be_none=True),
        text("resources"),
        text("measure"),
        text("staff_who"),
        text("staff_how"),
        text("state"),
        mention("event_id", "event"),
        mention("goal_id", "goal"),
        mention("assignment_id", "assignment"),
        text("finding_ids"),
        number("is_best_practice"),
        Index(None, "engagement_id", "position", "id"),
        Index(None, "service_area_id"),
    ),
    by("position"),
)
