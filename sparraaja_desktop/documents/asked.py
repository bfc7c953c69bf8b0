"""The round of feedback that a handout is for, and how it is named under the title."""

from collections.abc import Iterator

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.tidy import labelled, tidy
from sparraaja_desktop.model.blocks import Block, Paragraph, Tone
from sparraaja_desktop.model.feedback import FeedbackRound
from sparraaja_desktop.model.handout_facts import HandoutFacts


def about_round(facts: HandoutFacts) -> FeedbackRound:
    """The round that the handout is for."""
    return next(each for each in facts.coaching.rounds if each.id == facts.about_id)


def round_facts(facts: HandoutFacts, asked: FeedbackRound, wording: Wording, *more: str) -> Iterator[Block]:
    """The client, the event and the day, as far as they are known, and what more is to be said, one a line."""
    theme = next((tidy(each.theme) for each in facts.coaching.events if each.id == asked.event_id), "")
    lines = (
        labelled(wording, "facts.client", facts.words.client, facts.client_name),
        wording.text("facts.event", theme=theme) if theme else "",
        wording.text("facts.day", day=long_date(asked.held_on, wording.language)) if asked.held_on else "",
        *more,
    )
    if said := "\n".join(filter(None, lines)):
        yield Paragraph(said, Tone.FACTS)
