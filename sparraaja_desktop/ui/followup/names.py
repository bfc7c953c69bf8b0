"""What the kinds and states of the follow-up are called in the language of the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.followup import FollowUpKind
from sparraaja_desktop.model.plans import ActionState

NOTED: Final = (
    ActionState.SCHEDULED,
    ActionState.UNDER_WAY,
    ActionState.DONE,
    ActionState.CHANGED,
    ActionState.DROPPED,
)
"""The states that an entry of progress may have, in the order of a follow-up."""


def follow_up_kind(kind: FollowUpKind) -> str:
    """What kind of meeting (R65)."""
    match kind:
        case FollowUpKind.JOINT:
            return QCoreApplication.translate("follow-up", "Joint meeting with the management")
        case FollowUpKind.CONTACT:
            return QCoreApplication.translate("follow-up", "Meeting with the contact person")
        case FollowUpKind.SUPERVISORS:
            return QCoreApplication.translate("follow-up", "Meeting with the supervisors")
        case FollowUpKind.REMOTE:
            return QCoreApplication.translate("follow-up", "Remote meeting")


def progress_name(state: ActionState) -> str:
    """How far a promised action is."""
    match state:
        case ActionState.DRAFT:
            return QCoreApplication.translate("follow-up", "Draft")
        case ActionState.DISCUSSED:
            return QCoreApplication.translate("follow-up", "Discussed")
        case ActionState.SCHEDULED:
            return QCoreApplication.translate("follow-up", "Not begun")
        case ActionState.UNDER_WAY:
            return QCoreApplication.translate("follow-up", "Under way")
        case ActionState.DONE:
            return QCoreApplication.translate("follow-up", "Done")
        case ActionState.CHANGED:
            return QCoreApplication.translate("follow-up", "Changed")
        case ActionState.DROPPED:
            return QCoreApplication.translate("follow-up", "Dropped")


def progress_sign(state: ActionState) -> str:
    """A sign for the state, beside its words."""
    return {
        ActionState.DRAFT: "·",
        ActionState.DISCUSSED: "·",
        ActionState.SCHEDULED: "○",
        ActionState.UNDER_WAY: "◐",
        ActionState.DONE: "✓",
        ActionState.CHANGED: "↻",
        ActionState.DROPPED: "–",
    }[state]


def progress_colour(state: ActionState) -> str:
    """The field of `Look` with the colour of the state."""
    colours = {ActionState.DONE: "done", ActionState.UNDER_WAY: "situation", ActionState.CHANGED: "need"}
    return colours.get(state, "faint")
