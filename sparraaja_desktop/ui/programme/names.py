"""What the parts of a programme are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.groups import Mix
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.programme import CaptureTag, Event, EventMode, ItemKind


def mode_name(mode: EventMode) -> str:
    """Present, remote or both (R36)."""
    match mode:
        case EventMode.LIVE:
            return QCoreApplication.translate("programme", "In the same room")
        case EventMode.REMOTE:
            return QCoreApplication.translate("programme", "Remote")
        case EventMode.HYBRID:
            return QCoreApplication.translate("programme", "Both in the room and remote")


def item_kind_name(kind: ItemKind) -> str:
    """How an agenda item is worked."""
    match kind:
        case ItemKind.OPENING:
            return QCoreApplication.translate("programme", "Opening")
        case ItemKind.CHECK_IN:
            return QCoreApplication.translate("programme", "Check-in")
        case ItemKind.INPUT:
            return QCoreApplication.translate("programme", "Presentation")
        case ItemKind.PLENARY:
            return QCoreApplication.translate("programme", "Talk all together")
        case ItemKind.SMALL_GROUPS:
            return QCoreApplication.translate("programme", "Small groups")
        case ItemKind.PAIRS:
            return QCoreApplication.translate("programme", "Pairs")
        case ItemKind.ALONE:
            return QCoreApplication.translate("programme", "Each alone")
        case ItemKind.BREAK:
            return QCoreApplication.translate("programme", "Break")
        case ItemKind.CLOSING:
            return QCoreApplication.translate("programme", "Closing")


def mix_name(mix: Mix) -> str:
    """With whom one sits in a small group (R39)."""
    match mix:
        case Mix.BY_AREA:
            return QCoreApplication.translate("programme", "With colleagues")
        case Mix.MIXED:
            return QCoreApplication.translate("programme", "Mixed")


def tag_name(tag: CaptureTag) -> str:
    """What an observation in an event is."""
    match tag:
        case CaptureTag.OBSERVATION:
            return QCoreApplication.translate("programme", "Observation")
        case CaptureTag.NEED:
            return QCoreApplication.translate("programme", "Need")
        case CaptureTag.DONE:
            return QCoreApplication.translate("programme", "Already done")
        case CaptureTag.ACTION:
            return QCoreApplication.translate("programme", "Action")
        case CaptureTag.PRACTICE:
            return QCoreApplication.translate("programme", "Good practice")
        case CaptureTag.QUESTION:
            return QCoreApplication.translate("programme", "Question")


def tag_sign(tag: CaptureTag) -> str:
    """The number of the key that tags (Ctrl+1 … Ctrl+6), so that colour never says it alone."""
    return str(list(CaptureTag).index(tag) + 1)


def tag_colour(tag: CaptureTag) -> str:
    """The field of `Look` with the colour of the tag."""
    return {
        CaptureTag.NEED: "need",
        CaptureTag.DONE: "done",
        CaptureTag.ACTION: "accent",
        CaptureTag.PRACTICE: "done",
        CaptureTag.QUESTION: "constraint",
    }.get(tag, "situation")


def harvested_as(tag: CaptureTag) -> FindingKind:
    """The kind of finding that an observation of this tag most often becomes."""
    return {
        CaptureTag.NEED: FindingKind.NEED,
        CaptureTag.DONE: FindingKind.DONE,
        CaptureTag.PRACTICE: FindingKind.DONE,
    }.get(tag, FindingKind.SITUATION)


def event_name(number: int, event: Event) -> str:
    """Its number in the programme, and its theme."""
    theme = event.theme.strip() or QCoreApplication.translate("programme", "(no theme yet)")
    return f"{number}. {theme}"
