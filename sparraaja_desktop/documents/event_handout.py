"""What a participant of one event has in hand: its aim, its agenda, its questions and what comes next (R38, R39)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.documents.events import day_of, event_of, facts_of, name_of
from sparraaja_desktop.documents.language import clock_time, weekday_date
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import listed, tidy
from sparraaja_desktop.model.assignments import Assignment
from sparraaja_desktop.model.blocks import AnswerField, Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.duration import say_duration
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.programme import Event, Slot, slots_of

_Maker = Callable[[HandoutFacts, Wording], Iterable[Block]]

_QUESTION: Final = 250
"""So many characters a question has at most: it is a heading, with room to write under it."""


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The handout of the event `facts.about_id` in the wording's language; `wording` is that of ``event_handout``."""
    event = event_of(facts)
    blocks = (
        Heading(name_of(event, wording), 1),
        facts_of(event, facts, wording),
        *(block for part in facts.chosen(HandoutKind.EVENT_HANDOUT) for block in _MAKERS[part](facts, wording)),
        Paragraph(wording.text("yours"), Tone.HINT),
    )
    return bound(facts, wording, made_on, blocks, name_of(event, wording))


def _aim(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    if aim := tidy(event_of(facts).aim):
        yield Heading(wording.text("aim.heading"), 2)
        yield Paragraph(aim, Tone.LEAD)


def _agenda(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    event = event_of(facts)
    agenda = slots_of(event, facts.coaching.agenda_of(event.id))
    yield Heading(wording.text("agenda.heading"), 2)
    if not agenda:
        yield Paragraph(wording.text("agenda.empty"))
        return
    yield Table(
        title=wording.text("agenda.heading"),
        description=wording.text("agenda.description"),
        header=tuple(wording.text(f"agenda.{key}") for key in ("time", "item", "kind")),
        rows=tuple(_row(slot, event, wording) for slot in agenda),
        shares=(20, 52, 28),
    )
    yield Paragraph(wording.text("agenda.note"), Tone.HINT)


def _row(slot: Slot, event: Event, wording: Wording) -> tuple[str, ...]:
    """An item with its clock times; with its length while it is open when the event begins."""
    starts, ends = (clock_time(at, wording.language) for at in (slot.starts, slot.ends))
    return (
        say_duration(slot.item.minutes) if event.starts_at is None else f"{starts}–{ends}",
        shortened(slot.item.title) or wording.text("agenda.unnamed"),
        wording.text(f"kind.{slot.item.kind}"),
    )


def _questions(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    agenda = facts.coaching.agenda_of(facts.about_id)
    asked = tuple(dict.fromkeys(filter(None, (shortened(item.question, _QUESTION) for item in agenda))))
    if not asked:
        return
    yield Heading(wording.text("questions.heading"), 2)
    yield Paragraph(wording.text("questions.lead"))
    for number, question in enumerate(asked, 1):
        yield AnswerField(f"q{number}", question, 3, wording.text("questions.room"))


def _assignment(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    """The interim assignments that are given in the event; nothing where none is."""
    given = [each for each in facts.coaching.assignments if each.given_event_id == facts.about_id]
    if not given:
        return
    yield Heading(wording.text("assignment.heading"), 2)
    yield Paragraph(wording.text("assignment.lead"))
    for assignment in given:
        yield Heading(shortened(assignment.title) or wording.text("assignment.unnamed"), 3)
        if purpose := tidy(assignment.purpose):
            yield Paragraph(purpose)
        if questions := listed(assignment.questions):
            yield ItemList(questions, numbered=True)
        yield Paragraph("\n".join(_until(assignment, facts.coaching, wording)))


def _until(assignment: Assignment, coaching: Coaching, wording: Wording) -> Iterator[str]:
    """How long it takes, by when it comes back and where it is talked about."""
    due_event = next((each for each in coaching.events if each.id == assignment.due_event_id), None)
    if assignment.minutes:
        yield wording.text("assignment.minutes", minutes=say_duration(assignment.minutes))
    if assignment.due_on:
        yield wording.text("assignment.due", day=weekday_date(assignment.due_on, wording.language))
    if due_event:
        name = name_of(due_event, wording)
        yield wording.text("assignment.discussed", event=name, day=day_of(due_event, wording))
    if not assignment.due_on and not due_event:
        yield wording.text("assignment.open")


_MAKERS: Final[Mapping[str, _Maker]] = {
    "aim": _aim,
    "agenda": _agenda,
    "questions": _questions,
    "assignment": _assignment,
}
