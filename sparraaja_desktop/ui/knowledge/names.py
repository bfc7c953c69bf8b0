"""What the groups of cards are called in the language of the window, and what the six means are."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.knowledge import CardGroup
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.services.desk import Desk


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


def means_names(desk: Desk, language: Language) -> dict[str, str]:
    """The means of participation by their keys, in order."""
    return {each.key: each.title.in_(language) for each in desk.content.items() if each.group is ItemGroup.MEANS}
