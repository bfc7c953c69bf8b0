"""What the interview calls its choices, and what it says of a mark, in the language of the window."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.questions import Audience

LANGUAGE_NAMES: Final = {Language.FI: "Suomi", Language.SV: "Svenska", Language.EN: "English"}
"""The languages by their own names."""


def mode_name(mode: Mode) -> str:
    """How people met."""
    match mode:
        case Mode.LIVE:
            return QCoreApplication.translate("interview", "Face to face")
        case Mode.REMOTE:
            return QCoreApplication.translate("interview", "Remotely")
        case Mode.PHONE:
            return QCoreApplication.translate("interview", "By telephone")


def audience_name(audience: Audience) -> str:
    """Whom a guide is for."""
    match audience:
        case Audience.CONTACT:
            return QCoreApplication.translate("interview", "Contact person")
        case Audience.SUPERVISOR:
            return QCoreApplication.translate("interview", "Supervisor")
        case Audience.OFFICIAL:
            return QCoreApplication.translate("interview", "Responsible official")


def marked_as(kind: FindingKind) -> str:
    """Said when a text has just become a finding of the kind."""
    match kind:
        case FindingKind.DONE:
            return QCoreApplication.translate("interview", "Marked as already done")
        case FindingKind.SITUATION:
            return QCoreApplication.translate("interview", "Marked as situation")
        case FindingKind.NEED:
            return QCoreApplication.translate("interview", "Marked as need")
        case FindingKind.CONSTRAINT:
            return QCoreApplication.translate("interview", "Marked as constraint")
        case FindingKind.QUOTE:
            return QCoreApplication.translate("interview", "Marked as quote")


def mark_as(kind: FindingKind) -> str:
    """The deed that makes a text a finding of the kind."""
    match kind:
        case FindingKind.DONE:
            return QCoreApplication.translate("interview", "Mark as already done")
        case FindingKind.SITUATION:
            return QCoreApplication.translate("interview", "Mark as situation")
        case FindingKind.NEED:
            return QCoreApplication.translate("interview", "Mark as need")
        case FindingKind.CONSTRAINT:
            return QCoreApplication.translate("interview", "Mark as constraint")
        case FindingKind.QUOTE:
            return QCoreApplication.translate("interview", "Mark as quote")


def time_stamp(now: datetime) -> str:
    """The local time as it is written into a note: [14.32], in an English window [14:32]."""
    mark = ":" if QLocale().language() is QLocale.Language.English else "."
    return f"[{now.hour}{mark}{now.minute:02}] "
