"""How a coaching is called at the head of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.clients import Client, ClientKind, Words
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language


def sparrer_kind(kind: SparrerKind, coached: ClientKind) -> str:
    """The kind of sparrer in the language of the window; `coached` is the kind of the client that is coached."""
    match kind:
        case SparrerKind.EXPERT:
            return QCoreApplication.translate("titles", "participation expert")
        case SparrerKind.MUNICIPALITY if coached is not ClientKind.MUNICIPALITY:
            return QCoreApplication.translate("titles", "coached partner")
        case SparrerKind.MUNICIPALITY:
            return QCoreApplication.translate("titles", "coached municipality")
        case SparrerKind.RESIDENT:
            return QCoreApplication.translate("titles", "resident")


def engagement_title(engagement: Engagement, client: Client, words: Words, language: Language) -> str:
    """The client's name, the coaching's own title where it has one, and who coaches whom.

    The client's word stands in its base form, and the name is not inflected.
    """
    parts = [client.name.in_(language)]
    if engagement.title:
        parts.append(engagement.title)
    parts.append(f"{sparrer_kind(engagement.sparrer_kind, client.kind)} → {words.client}")
    return " · ".join(parts)
