"""A message laid out as its audience expects it: a bulletin, a notice in plain language, a press release (R56-R61)."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Tone
from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.followup import next_day
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.outcomes import states_now
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import AGREED, ActionState
from sparraaja_desktop.model.text import clean

_TITLED: Final = (MessageAudience.PARTICIPANTS, MessageAudience.RESIDENTS, MessageAudience.MEDIA)
"""Who is met by a headline of the message's own; the others are greeted first."""

_LONGEST: Final = 100
"""A first line with more characters than this is no headline."""

_BLANK = re.compile(r"\n\s*\n")
_MARK = re.compile(r"^[–—•*-]\s+")


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The letter of the message `about_id`; `wording` is that of ``letter``, best in the message's own language.

    The date is that of sending, else `made_on`. Nobody is named but the contact; a message without a text says so.
    """
    message = next(each for each in facts.coaching.messages if each.id == facts.about_id)
    title, said = _headline(message, wording)
    on = message.sent_on or made_on
    label = wording.text("label") if message.audience is MessageAudience.MEDIA else ""
    blocks: list[Block] = [*cover(facts, wording, on, title=title, label=label)]
    if said:
        blocks += _said(facts, message, said, wording)
    else:
        blocks.append(Paragraph(wording.text("empty"), Tone.LEAD))
    return bound(facts, wording, on, blocks, title)


def _headline(message: Message, wording: Wording) -> tuple[str, list[str]]:
    """The title of the letter, and the paragraphs that are left under it."""
    said = [each for each in (tidy(part) for part in _BLANK.split(clean(message.text))) if each]
    if said and message.audience is MessageAudience.MEDIA and said[0].casefold() == wording.text("label").casefold():
        said = said[1:]
    if len(said) > 1 and message.audience in _TITLED and _is_headline(said[0]):
        return said[0], said[1:]
    return wording.text(f"titles.{message.audience}.{message.moment}"), said


def _is_headline(line: str) -> bool:
    return "\n" not in line and len(line) <= _LONGEST and line[-1] not in ".,:;" and len(line.split()) > 2


def _said(facts: HandoutFacts, message: Message, said: list[str], wording: Wording) -> Iterator[Block]:
    """The text, what there is to know in short, and last whom to ask."""
    language = None if message.language is wording.language else message.language
    asks, person = wording.text(f"contact.{message.audience}"), facts.coaching.contact
    asked = [each for each in said if each.startswith(f"{asks}:")]
    if not asked and person is not None and _is_told(person, said[-1]):
        asked = said[-1:]
    for paragraph in said:
        if paragraph not in asked:
            yield from _paragraph(paragraph, language)
    if short := tuple(_short(facts, message, wording)):
        yield Heading(wording.text("short.heading"), 2)
        yield ItemList(short)
    if not asked and person is not None and not _is_told(person, message.text):
        asked, language = [_reached(person)], None
    if lines := [line for each in asked if (line := each.removeprefix(f"{asks}:").strip())]:
        yield Heading(asks, 2)
        yield from (Paragraph(each, language=language) for each in lines)


def _reached(person: Person) -> str:
    return "\n".join(filter(None, map(tidy, (person.name, person.title, person.email, person.phone))))


def _is_told(person: Person, text: str) -> bool:
    """Whether the text says already how to reach the person."""
    return any(tidy(way) and tidy(way) in tidy(text) for way in (person.email, person.phone, person.name))


def _paragraph(paragraph: str, language: Language | None) -> Iterator[Block]:
    """A paragraph of the text: a line and the list under it become a heading and a list."""
    lines = paragraph.split("\n")
    first = next((at for at, line in enumerate(lines) if _MARK.match(line)), len(lines))
    before, items = lines[:first], lines[first:]
    if first == len(lines) or not all(_MARK.match(line) for line in items):
        yield Paragraph(paragraph, language=language)
        return
    if len(before) == 1 and before[0].endswith(":") and len(before[0]) <= _LONGEST:
        yield Heading(before[0].removesuffix(":"), 2)
    elif before:
        yield Paragraph("\n".join(before), language=language)
    yield ItemList(tuple(_MARK.sub("", line) for line in items), languages=(language,) * len(items))


def _short(facts: HandoutFacts, message: Message, wording: Wording) -> Iterator[str]:
    """What there is to know of the coaching in figures; what is none is not told."""
    coaching = facts.coaching
    days = sorted(each.held_on for each in coaching.events if each.held_on is not None)
    if message.moment is Moment.START:
        if days:
            first, last = (short_date(day, wording.language) for day in (days[0], days[-1]))
            yield wording.text("short.events", count=str(len(coaching.events)), first=first, last=last)
        if coaching.areas:
            yield wording.text("short.areas", count=str(len(coaching.areas)))
        return
    if held := sum(each.is_held for each in coaching.events):
        yield wording.text("short.held", count=str(held))
    states = list(states_now(coaching).values())
    if agreed := sum(state in AGREED for state in states):
        yield wording.text("short.agreed", count=str(agreed))
    if done := states.count(ActionState.DONE):
        yield wording.text("short.done", count=str(done))
    coming = next_day(coaching.follow_ups)
    if coming is not None and (day := long_date(coming, wording.language)) not in message.text:
        yield wording.text("short.follow-up", day=day)
