"""What assignments, sheets and actions are called in the language of the window, and the signs of their states."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.plans import ActionState


def kind_name(kind: AssignmentKind) -> str:
    """A kind of interim assignment (domain.md 5.4)."""
    match kind:
        case AssignmentKind.OBSERVATIONS:
            return QCoreApplication.translate("assignments", "Three observations")
        case AssignmentKind.ASK_ONE:
            return QCoreApplication.translate("assignments", "Ask one resident")
        case AssignmentKind.TEAM_MEETING:
            return QCoreApplication.translate("assignments", "Team meeting")
        case AssignmentKind.PLAN:
            return QCoreApplication.translate("assignments", "Plan of the service area")
        case AssignmentKind.SMALLEST_DEED:
            return QCoreApplication.translate("assignments", "The smallest deed")
        case AssignmentKind.FREE:
            return QCoreApplication.translate("assignments", "An assignment of your own")


def sheet_state_name(state: SheetState) -> str:
    """How far a sheet is."""
    match state:
        case SheetState.NOT_SENT:
            return QCoreApplication.translate("assignments", "Not sent")
        case SheetState.SENT:
            return QCoreApplication.translate("assignments", "Sent")
        case SheetState.RETURNED:
            return QCoreApplication.translate("assignments", "Returned")
        case SheetState.DISCUSSED:
            return QCoreApplication.translate("assignments", "Discussed")


def sheet_state_sign(state: SheetState) -> str:
    """A sign that says the same as the word."""
    return {
        SheetState.NOT_SENT: "○",
        SheetState.SENT: "→",
        SheetState.RETURNED: "←",
        SheetState.DISCUSSED: "✓",
    }[state]


def action_state_name(state: ActionState) -> str:
    """How far an action is (R51)."""
    match state:
        case ActionState.DRAFT:
            return QCoreApplication.translate("assignments", "Draft")
        case ActionState.DISCUSSED:
            return QCoreApplication.translate("assignments", "Discussed")
        case ActionState.SCHEDULED:
            return QCoreApplication.translate("assignments", "Scheduled")
        case ActionState.UNDER_WAY:
            return QCoreApplication.translate("assignments", "Under way")
        case ActionState.DONE:
            return QCoreApplication.translate("assignments", "Done")
        case ActionState.CHANGED:
            return QCoreApplication.translate("assignments", "Changed")
        case ActionState.DROPPED:
            return QCoreApplication.translate("assignments", "Dropped")


def action_state_sign(state: ActionState) -> str:
    """A sign that says the same as the word."""
    return {
        ActionState.DRAFT: "○",
        ActionState.DISCUSSED: "◔",
        ActionState.SCHEDULED: "◑",
        ActionState.UNDER_WAY: "◕",
        ActionState.DONE: "✓",
        ActionState.CHANGED: "↻",
        ActionState.DROPPED: "–",
    }[state]


def action_state_colour(state: ActionState) -> str:
    """The field of `Look` with the colour of the state."""
    return {
        ActionState.DRAFT: "faint",
        ActionState.DONE: "done",
        ActionState.DROPPED: "faint",
        ActionState.CHANGED: "need",
    }.get(state, "situation")


def short_area_name(area: Area) -> str:
    """An area of participation (R73) in few words, for the head of a column."""
    match area:
        case Area.OWN_LIFE:
            return QCoreApplication.translate("assignments", "Own life")
        case Area.COMMUNITIES:
            return QCoreApplication.translate("assignments", "Communities and influencing")
        case Area.COMMON_GOOD:
            return QCoreApplication.translate("assignments", "Common good")
