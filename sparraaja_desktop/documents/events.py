"""An event as every handout says it: what it is called, when it is, and where or how."""

from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import clock_time, weekday_date
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import labelled
from sparraaja_desktop.model.blocks import Paragraph, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.programme import Event

ONE_FACT: Final = 200
"""So many characters a place or an audience has at most: it stands on a line of its own."""


def event_of(facts: HandoutFacts) -> Event:
    """The event that the handout is for."""
    return next(each for each in facts.coaching.events if each.id == facts.about_id)


def number_of(event_id: str | None, coaching: Coaching, wording: Wording) -> str:
    """``Tapahtuma 2``; the word for an open one where there is no such event."""
    numbers = {each.id: str(number) for number, each in enumerate(coaching.events, 1)}
    number = numbers.get(event_id or "")
    return wording.text("event.number", number=number) if number else wording.text("event.which-open")


def name_of(event: Event, wording: Wording) -> str:
    """The theme, short enough for a heading; a plain word for an event without one."""
    return shortened(event.theme) or wording.text("event.unnamed")


def day_of(event: Event, wording: Wording) -> str:
    """The day with its weekday, or that it is open."""
    return weekday_date(event.held_on, wording.language) if event.held_on else wording.text("event.day-open")


def hours_of(event: Event, wording: Wording) -> str:
    """``klo 9.00–11.00``; empty while it is open when it begins."""
    if event.starts_at is None:
        return ""
    starts, ends = (clock_time(at, wording.language) for at in (event.starts_at, event.starts_at + event.minutes))
    return wording.text("event.hours", starts=starts, ends=ends)


def moment_of(event: Event, wording: Wording) -> str:
    """The day with its weekday and the hours on one line, as far as they are known."""
    day, hours = day_of(event, wording), hours_of(event, wording)
    return wording.text("event.moment", day=day, hours=hours) if hours else day


def place_of(event: Event, wording: Wording) -> str:
    """Where it is and how one takes part; only how while the place is open."""
    place = shortened(event.place, ONE_FACT)
    if not place:
        return wording.text(f"event.place-open.{event.mode}")
    return wording.text("event.place", place=place, mode=wording.text(f"event.mode.{event.mode}"))


def facts_of(event: Event, facts: HandoutFacts, wording: Wording, between: str = "\n") -> Paragraph:
    """What stands under the title of a handout for one event, lines parted by `between`."""
    audience = shortened(event.audience, ONE_FACT)
    lines = (
        labelled(wording, "facts.client", facts.words.client, facts.client_name),
        wording.text("facts.when", when=moment_of(event, wording)),
        wording.text("facts.where", where=place_of(event, wording)),
        wording.text("facts.audience", audience=audience) if audience else "",
    )
    return Paragraph(between.join(filter(None, lines)), Tone.FACTS)
