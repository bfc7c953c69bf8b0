"""Knowledge cards: in short what a sparrer tells, each with a question to ask and where it is from (R5, R6, R77)."""

from dataclasses import dataclass
from enum import StrEnum


class CardGroup(StrEnum):
    """What a card is about, in the order of the list."""

    TOOLS = "tools"
    WHY = "why"
    LAW = "law"
    INDICATORS = "indicators"
    MODEL = "model"


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card in one language. `question` opens a talk about it; `addresses` say where it is from, at least one."""

    id: str
    group: CardGroup
    title: str
    text: str
    question: str
    addresses: tuple[str, ...]
