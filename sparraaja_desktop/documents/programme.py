"""The programme of a coaching and the invitation to it, for the supervisors who are asked along (R30, R35-R37, R55)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.events import (
    ONE_FACT,
    day_of,
    hours_of,
    moment_of,
    name_of,
    number_of,
    place_of,
)
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.assignments import Assignment
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.duration import say_duration
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.programme import Event

_Maker = Callable[[HandoutFacts, Wording], Iterable[Block]]


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The programme in the wording's language; `wording` is that of ``programme``.

    A part that has nothing in it yet says so in a sentence: an invitation goes out before all is agreed.
    """
    blocks = (
        *cover(facts, wording, made_on),
        *(block for part in facts.chosen(HandoutKind.PROGRAMME) for block in _MAKERS[part](facts, wording)),
        Paragraph(wording.text("credit"), Tone.HINT),
    )
    return bound(facts, wording, made_on, blocks)


def _invitation(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    kind = facts.coaching.engagement.sparrer_kind
    yield Heading(wording.text("invitation.heading"), 2)
    for key in ("greeting", "what", "why", f"sparrer.{kind}"):
        yield Paragraph(wording.text(f"invitation.{key}"))
    yield Heading(wording.text("brief.heading"), 3)
    brief = tuple(_brief(facts.coaching, wording))
    yield ItemList(brief) if brief else Paragraph(wording.text("brief.empty"))
    yield Paragraph(wording.text("invitation.ask"))
    regards, sparrer = wording.text("invitation.regards"), tidy(facts.sparrer)
    yield Paragraph(f"{regards}\n{sparrer}" if sparrer else wording.text("invitation.welcome"))


def _brief(coaching: Coaching, wording: Wording) -> Iterator[str]:
    """When, how much of their time, and whom to ask: one thing a line."""
    for key, records in (("events", coaching.events), ("assignments", coaching.assignments)):
        if lengths := [each.minutes for each in records if each.minutes]:
            yield wording.text(f"brief.{key}", count=str(len(records)), length=_between(lengths, wording))
    if first := min((each for each in coaching.events if each.held_on), key=_moment, default=None):
        yield wording.text("brief.first", when=moment_of(first, wording))
    if contact := _contact(coaching):
        yield wording.text("brief.contact", contact=contact)


def _between(lengths: list[int], wording: Wording) -> str:
    least, most = say_duration(min(lengths)), say_duration(max(lengths))
    return least if least == most else wording.text("brief.between", least=least, most=most)


def _moment(event: Event) -> tuple[date, int]:
    return event.held_on or date.max, event.starts_at or 0


def _contact(coaching: Coaching) -> str:
    """The contact person's name and title; empty where nobody is named."""
    contact = coaching.contact
    if contact is None or not tidy(contact.name):
        return ""
    return ", ".join(filter(None, (shortened(contact.name, ONE_FACT), shortened(contact.title, ONE_FACT))))


def _goals(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    goals = [each for each in facts.coaching.goals if tidy(each.text)]
    yield Heading(wording.text("goals.heading"), 2)
    yield Paragraph(wording.text("goals.lead" if goals else "goals.empty"))
    if goals:
        yield ItemList(tuple(_goal(each, wording) for each in goals), numbered=True)


def _goal(goal: Goal, wording: Wording) -> str:
    """The goal, and on its own line when and with whom it was agreed (R22)."""
    agreed = wording.text("goals.open")
    if goal.is_agreed and goal.agreed_on:
        day, by = long_date(goal.agreed_on, wording.language), shortened(goal.agreed_with, ONE_FACT)
        agreed = wording.text("goals.agreed", date=day, by=by)
    return f"{tidy(goal.text)}\n{agreed}"


def _events(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    coaching = facts.coaching
    yield Heading(wording.text("events.heading"), 2)
    if not coaching.events:
        yield Paragraph(wording.text("events.empty"))
        return
    # The heading keeps to the table under it; a sentence between them could be left alone at the foot of a page.
    yield Table(
        title=wording.text("events.heading"),
        description=wording.text("events.description"),
        header=tuple(wording.text(f"events.{key}") for key in ("event", "when", "where")),
        rows=tuple(_row(event, coaching, wording) for event in coaching.events),
        shares=(40, 30, 30),
    )
    yield Paragraph(_approved(coaching, wording), Tone.HINT)
    for event in coaching.events:
        if told := tuple(_told(event, coaching, wording)):
            number = number_of(event.id, coaching, wording)
            yield Heading(wording.text("events.titled", number=number, name=name_of(event, wording)), 3)
            yield from told


def _approved(coaching: Coaching, wording: Wording) -> str:
    programme = coaching.programme
    by = shortened(programme.approved_with, ONE_FACT) if programme else ""
    if programme is None or programme.approved_on is None or not by:
        return wording.text("events.draft")
    return wording.text("events.approved", date=long_date(programme.approved_on, wording.language), by=by)


def _row(event: Event, coaching: Coaching, wording: Wording) -> tuple[str, ...]:
    when = (day_of(event, wording), hours_of(event, wording), wording.text("events.held") if event.is_held else "")
    return (
        f"{number_of(event.id, coaching, wording)}\n{name_of(event, wording)}",
        "\n".join(filter(None, when)),
        place_of(event, wording),
    )


def _told(event: Event, coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """What it aims at, and under it for whom it is and which agreed meeting it rides on (R55)."""
    if aim := tidy(event.aim):
        yield Paragraph(aim)
    meetings = {each.id: shortened(each.name, ONE_FACT) for each in coaching.meetings}
    audience, meeting = shortened(event.audience, ONE_FACT), meetings.get(event.standing_meeting_id or "", "")
    lines = (
        wording.text("events.audience", audience=audience) if audience else "",
        wording.text("events.meeting", meeting=meeting) if meeting else "",
    )
    if any(lines):
        yield Paragraph("\n".join(filter(None, lines)))


def _assignments(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    coaching = facts.coaching
    yield Heading(wording.text("assignments.heading"), 2)
    if not coaching.assignments:
        yield Paragraph(wording.text("assignments.empty"))
        return
    yield Table(
        title=wording.text("assignments.heading"),
        description=wording.text("assignments.description"),
        header=tuple(wording.text(f"assignments.{key}") for key in ("assignment", "minutes", "given", "due")),
        rows=tuple(_assignment(each, coaching, wording) for each in coaching.assignments),
        shares=(46, 14, 18, 22),
    )
    yield Paragraph(wording.text("assignments.lead"), Tone.HINT)


def _assignment(assignment: Assignment, coaching: Coaching, wording: Wording) -> tuple[str, ...]:
    days = {each.id: each.held_on for each in coaching.events}
    due_event = assignment.due_event_id or ""
    due_on = assignment.due_on or days.get(due_event)
    due = (
        short_date(due_on, wording.language) if due_on else "",
        number_of(due_event, coaching, wording) if due_event in days else "",
    )
    title = shortened(assignment.title) or wording.text("assignments.unnamed")
    return (
        "\n".join(filter(None, (title, tidy(assignment.purpose)))),
        say_duration(assignment.minutes),
        number_of(assignment.given_event_id, coaching, wording),
        "\n".join(filter(None, due)) or wording.text("event.which-open"),
    )


def _practical(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    yield Heading(wording.text("practical.heading"), 2)
    yield Heading(wording.text("contact.heading"), 3)
    yield Paragraph("\n".join(_contact_lines(facts, wording)) or wording.text("contact.empty"))
    for key in ("access", "said", "thanks"):
        yield Heading(wording.text(f"{key}.heading"), 3)
        yield Paragraph(wording.text(f"{key}.text"))


def _contact_lines(facts: HandoutFacts, wording: Wording) -> Iterator[str]:
    if (contact := facts.coaching.contact) and (name := _contact(facts.coaching)):
        yield wording.text("contact.contact", contact=name)
        for key, value in (("email", contact.email), ("phone", contact.phone)):
            if said := shortened(value, ONE_FACT):
                yield wording.text(f"contact.{key}", value=said)
    if sparrer := tidy(facts.sparrer):
        yield wording.text("contact.sparrer", sparrer=sparrer)


_MAKERS: Final[Mapping[str, _Maker]] = {
    "invitation": _invitation,
    "goals": _goals,
    "events": _events,
    "assignments": _assignments,
    "practical": _practical,
}
