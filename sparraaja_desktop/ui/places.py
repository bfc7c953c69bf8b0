"""Where each kind of record is seen: its room, and the place in the room's page."""

from types import MappingProxyType
from typing import Final

from sparraaja_desktop.ui.room import Room

_VIEWS: Final = MappingProxyType(
    {
        "Interview": (Room.MAPPING, "interviews"),
        "Finding": (Room.MAPPING, "findings"),
        "MappingItem": (Room.MAPPING, "items"),
        "Goal": (Room.DESIGN, "goals"),
        "DesignSession": (Room.DESIGN, "sessions"),
        "Promise": (Room.DESIGN, "sessions"),
        "Event": (Room.EVENTS, "facts"),
        "Assignment": (Room.ASSIGNMENTS, "assignments"),
        "Sheet": (Room.ASSIGNMENTS, "board"),
        "PlannedAction": (Room.ASSIGNMENTS, "plans"),
        "Message": (Room.COMMUNICATION, "messages"),
        "ManagementReview": (Room.COMMUNICATION, "management"),
        "FeedbackRound": (Room.COMMUNICATION, "feedback"),
        "FollowUp": (Room.FOLLOWUP, "follow-up"),
        "Progress": (Room.FOLLOWUP, "learnt"),
        "Evaluation": (Room.FOLLOWUP, "evaluation"),
        "Intake": (Room.OVERVIEW, ""),
        "WorkEntry": (Room.OVERVIEW, ""),
        "Engagement": (Room.OVERVIEW, ""),
        "Tool": (Room.KNOWLEDGE, "tools"),
        "Practice": (Room.KNOWLEDGE, "practices"),
        "Guide": (Room.QUESTIONS, ""),
    }
)


def place_of(kind: str, record_id: str) -> tuple[Room, dict[str, str]] | None:
    """Room and place of a record by the name of its kind; None for a kind that is seen nowhere by itself."""
    if kind not in _VIEWS:
        return None
    room, view = _VIEWS[kind]
    # An interview and a guide are named by keys of their own, as the place of the last start has them.
    key = kind.lower() if kind in ("Interview", "Guide") else "record"
    return room, {"view": view, key: record_id}
