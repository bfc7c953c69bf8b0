"""The help questions as cards to cut out and pick from (R5, R6)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Block, Heading, PageBreak, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts

ON_FIRST: Final = 16
"""So many cards fit on the first page, under the instructions; an even number."""

ON_PAGE: Final = 22
"""So many cards fit on each of the other pages; an even number."""


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The cards in the wording's language, two side by side; `wording` is that of ``help_cards``."""
    questions = tuple(filter(None, map(tidy, facts.questions)))
    blocks = (
        Heading(wording.text("title"), 1),
        Paragraph(wording.text("lead" if questions else "empty"), Tone.LEAD),
        *_pages(questions, wording),
    )
    # The cards are nobody's in particular: no client stands at the foot.
    return replace(bound(facts, wording, made_on, blocks), footer=wording.text("title"))


def _pages(questions: Sequence[str], wording: Wording) -> Iterator[Block]:
    """A table of cards on each page: a column is read down before the next one."""
    first, room = 0, ON_FIRST
    while first < len(questions):
        if first:
            yield PageBreak()
        on_page = questions[first : first + room]
        rows = -(-len(on_page) // 2)
        cards = [
            wording.text("card", number=str(number), question=each) for number, each in enumerate(on_page, first + 1)
        ]
        # The last place may be over: a card for a question of one's own.
        cards += [wording.text("own")] * (2 * rows - len(cards))
        yield Heading(_named(first + 1, first + len(on_page), wording), 2)
        yield Table(
            title=_named(first + 1, first + len(on_page), wording),
            description=wording.text("description"),
            header=(wording.text("left"), wording.text("right")),
            rows=tuple(zip(cards[:rows], cards[rows:], strict=True)),
            shares=(50, 50),
        )
        yield Paragraph(wording.text("cut"), Tone.HINT)
        first, room = first + room, ON_PAGE


def _named(first: int, last: int, wording: Wording) -> str:
    return wording.text("cards", first=str(first), last=str(last))
