"""What the groups of cards are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.knowledge import CardGroup


def group_name(group: CardGroup) -> str:
    """What the cards of the group are about."""
    match group:
        case CardGroup.TOOLS:
            return QCoreApplication.translate("knowledge", "Four tools of Sokra")
        case CardGroup.WHY:
            return QCoreApplication.translate("knowledge", "Why participation matters")
        case CardGroup.LAW:
            return QCoreApplication.translate("knowledge", "What the law says")
        case CardGroup.INDICATORS:
            return QCoreApplication.translate("knowledge", "Indicators")
        case CardGroup.MODEL:
            return QCoreApplication.translate("knowledge", "The model and its makers")
