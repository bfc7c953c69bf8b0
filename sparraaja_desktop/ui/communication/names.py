"""What audiences, moments and rounds are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.feedback import RoundKind


def audience_name(audience: MessageAudience) -> str:
    """Whom a message is for."""
    match audience:
        case MessageAudience.MANAGEMENT:
            return QCoreApplication.translate("communication", "Management")
        case MessageAudience.STAFF:
            return QCoreApplication.translate("communication", "Staff")
        case MessageAudience.PARTICIPANTS:
            return QCoreApplication.translate("communication", "Participants")
        case MessageAudience.RESIDENTS:
            return QCoreApplication.translate("communication", "Residents")
        case MessageAudience.MEDIA:
            return QCoreApplication.translate("communication", "Local media")


def moment_name(moment: Moment) -> str:
    """What a message tells of."""
    match moment:
        case Moment.START:
            return QCoreApplication.translate("communication", "The coaching begins")
        case Moment.RESULTS:
            return QCoreApplication.translate("communication", "The results")


def round_name(kind: RoundKind) -> str:
    """When feedback is asked."""
    match kind:
        case RoundKind.EVENT:
            return QCoreApplication.translate("communication", "After an event")
        case RoundKind.BEFORE:
            return QCoreApplication.translate("communication", "Before the coaching")
        case RoundKind.AFTER:
            return QCoreApplication.translate("communication", "After the coaching")
        case RoundKind.LATER:
            return QCoreApplication.translate("communication", "Later")
