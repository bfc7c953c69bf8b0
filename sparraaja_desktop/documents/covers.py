"""What every handout of a coaching begins with and carries on each page, and texts that are cut to fit."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.tidy import labelled, tidy
from sparraaja_desktop.model.blocks import Block, Heading, Paragraph, Sheet, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts

ALT: Final = 250
"""So many characters a picture's alternative text has at most (word.md 2)."""


def cover(
    facts: HandoutFacts,
    wording: Wording,
    made_on: date,
    *more: str,
    title: str = "",
    label: str = "",
    between: str = "\n",
) -> tuple[Block, ...]:
    """The title, and under it a `label`, whom it is for, what `more` there is to say, and its date."""
    lines = (
        label,
        labelled(wording, "facts.client", facts.words.client, facts.client_name),
        *more,
        wording.text("facts.date", date=long_date(made_on, wording.language)),
    )
    return (
        Heading(title or wording.text("title"), 1),
        Paragraph(between.join(filter(None, lines)), Tone.FACTS),
    )


def bound(facts: HandoutFacts, wording: Wording, made_on: date, blocks: Iterable[Block], title: str = "") -> Sheet:
    """The blocks as a sheet of the sparrer's; `title` where it is not the wording's."""
    title = title or wording.text("title")
    return Sheet(
        title=title,
        subject=wording.text("subject"),
        language=wording.language,
        author=facts.sparrer,
        made_on=made_on,
        footer=" · ".join(filter(None, (title, tidy(facts.client_name)))),
        blocks=tuple(blocks),
    )
