"""What every handout of a coaching begins with and carries on each page, and texts that are cut to fit."""

from collections.abc import Iterable
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.tidy import labelled, tidy
from sparraaja_desktop.model.blocks import Block, Heading, Paragraph, Sheet, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts


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


def bound(
    facts: HandoutFacts,
    wording: Wording,
    made_on: date,
    blocks: Iterable[Block],
    title: str = "",
    *,
    with_client: bool = False,
    is_lying: bool = False,
    is_tight: bool = False,
) -> Sheet:
    """The blocks as a sheet of the sparrer's; `title` where it is not the wording's, `with_client` with whose it is."""
    title, client = title or wording.text("title"), tidy(facts.client_name)
    return Sheet(
        title=" – ".join(filter(None, (title, client))) if with_client else title,
        subject=wording.text("subject"),
        language=wording.language,
        author=facts.sparrer,
        made_on=made_on,
        footer=" · ".join(filter(None, (title, client))),
        blocks=tuple(blocks),
        is_lying=is_lying,
        is_tight=is_tight,
    )
