"""The sparrer's own paper for running one event, with everything at hand; participants do not get it (R38, R39)."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.documents.events import event_of, facts_of, name_of
from sparraaja_desktop.documents.language import clock_time
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import listed, tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.duration import say_duration
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.programme import AgendaItem, Event, Slot, own_work_share, slots_of
from sparraaja_desktop.model.text import with_capital

_Maker = Callable[[HandoutFacts, Wording], Iterable[Block]]

AT_HAND: Final = 12
"""So many help questions fit in sight; the cards have all of them."""

NAME: Final = 40
"""So many characters the name of who leads an item has at most: its column is narrow."""


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The run sheet of the event `facts.about_id` in the wording's language, lying; `wording` is ``run_sheet``."""
    event = event_of(facts)
    title = wording.text("titled", name=name_of(event, wording))
    aim = tidy(event.aim)
    blocks = (
        Heading(title, 1),
        Paragraph(wording.text("own"), Tone.LEAD),
        facts_of(event, facts, wording, " · "),
        *((Paragraph(wording.text("aim", aim=aim)),) if aim else ()),
        *(block for part in facts.chosen(HandoutKind.RUN_SHEET) for block in _MAKERS[part](facts, wording)),
    )
    return bound(facts, wording, made_on, blocks, title, is_lying=True)


def _agenda(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    event = event_of(facts)
    items = facts.coaching.agenda_of(event.id)
    agenda = slots_of(event, items)
    yield Heading(wording.text("agenda.heading"), 2)
    if not agenda:
        yield Paragraph(wording.text("agenda.empty"))
        return
    columns = ("time", "minutes", "item", "kind", "question", "tool", "lead")
    yield Table(
        title=wording.text("agenda.heading"),
        description=wording.text("agenda.description"),
        header=tuple(wording.text(f"agenda.{key}") for key in columns),
        rows=tuple(_row(slot, wording) for slot in agenda),
        shares=(12, 6, 21, 12, 25, 16, 8),
    )
    yield Paragraph("\n".join(_sums(event, items, agenda, wording)), Tone.HINT)


def _row(slot: Slot, wording: Wording) -> tuple[str, ...]:
    item, nothing = slot.item, wording.text("nothing")
    times = "–".join(clock_time(at, wording.language) for at in (slot.starts, slot.ends))
    if slot.late and item.fixed_at is not None:
        times = f"{times}\n{wording.text('agenda.agreed', time=clock_time(item.fixed_at, wording.language))}"
    return (
        times,
        str(item.minutes),
        shortened(item.title) or wording.text("agenda.unnamed"),
        wording.text(f"kind.{item.kind}"),
        tidy(item.question) or nothing,
        tidy(item.tool) or nothing,
        shortened(item.lead, NAME) or nothing,
    )


def _sums(event: Event, items: Sequence[AgendaItem], agenda: tuple[Slot, ...], wording: Wording) -> Iterator[str]:
    """How long it all takes beside the time there is, and how much of it is the participants' own."""
    if event.starts_at is None:
        yield wording.text("agenda.from-zero")
    # Waiting for a fixed time is a part of it: what counts is when the last item ends.
    taken = agenda[-1].ends - (event.starts_at or 0)
    values = {"taken": say_duration(taken), "time": say_duration(event.minutes)}
    yield wording.text("agenda.fits" if taken <= event.minutes else "agenda.over", **values)
    if (share := own_work_share(items)) is not None:
        yield wording.text("agenda.own-work", percent=str(round(share * 100)))


def _materials(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    """What to have along: what the agenda needs first, then what is easily forgotten in an event of that mode."""
    event = event_of(facts)
    needed = [
        (thing, shortened(item.title) or wording.text("agenda.unnamed"))
        for item in facts.coaching.agenda_of(event.id)
        for text in (item.material, item.tool)
        for thing in listed(text)
    ]
    usual = [(thing, wording.text("materials.whole")) for thing in wording.texts(f"materials.{event.mode}")]
    after = (wording.text("materials.after"), wording.text("materials.afterwards"))
    yield Heading(wording.text("materials.heading"), 2)
    yield Table(
        title=wording.text("materials.heading"),
        description=wording.text("materials.description"),
        header=tuple(wording.text(f"materials.{key}") for key in ("ready", "thing", "item")),
        rows=tuple(
            (wording.text("materials.box"), thing, item) for thing, item in dict.fromkeys((*needed, *usual, after))
        ),
        shares=(10, 50, 40),
    )
    yield Paragraph(wording.text("materials.note"), Tone.HINT)


def _questions(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    if questions := tuple(filter(None, map(tidy, facts.questions)))[:AT_HAND]:
        yield Heading(wording.text("questions.heading"), 2)
        yield ItemList(questions)


def _people(facts: HandoutFacts, wording: Wording) -> Iterator[Block]:
    coaching, event = facts.coaching, event_of(facts)
    here = _counts(coaching, event.id)
    before = _counts(coaching, _held_before(event, coaching))
    yield Heading(wording.text("people.heading"), 2)
    rows = tuple(_who(coaching, here, before, wording))
    if not rows:
        yield Paragraph(wording.text("people.empty"))
        return
    word = tidy(facts.words.area)
    yield Table(
        title=wording.text("people.heading"),
        description=wording.text("people.description"),
        header=(with_capital(word) or wording.text("people.area"), *_when(wording)),
        rows=rows,
        shares=(52, 24, 24),
    )
    total = sum(here.values())
    yield Paragraph(
        wording.text("people.total", count=str(total)) if total else wording.text("people.not-yet"), Tone.HINT
    )


def _when(wording: Wording) -> tuple[str, str]:
    return wording.text("people.here"), wording.text("people.before")


def _held_before(event: Event, coaching: Coaching) -> str:
    """The id of the nearest earlier event of which it is known who came; empty where there is none."""
    known = {each.event_id for each in coaching.attendance}
    earlier = [each.id for each in coaching.events if each.position < event.position and each.id in known]
    return earlier[-1] if earlier else ""


def _counts(coaching: Coaching, event_id: str) -> dict[str, int]:
    """How many came to an event by the id of their service area, an empty id for those from elsewhere."""
    counts: dict[str, int] = {}
    for each in coaching.attendance:
        if each.event_id == event_id:
            area = each.service_area_id or ""
            counts[area] = counts.get(area, 0) + each.count
    return counts


def _who(
    coaching: Coaching, here: Mapping[str, int], before: Mapping[str, int], wording: Wording
) -> Iterator[tuple[str, ...]]:
    """A row for each service area, and one for those from elsewhere where there are any."""
    nothing = wording.text("nothing")
    names = [(area.id, tidy(area.name) or wording.text("people.unnamed")) for area in coaching.areas]
    known = {area_id for area_id, _ in names}
    elsewhere = [sum(count for area, count in counts.items() if area not in known) for counts in (here, before)]
    for area_id, name in names:
        yield (name, *(str(counts[area_id]) if area_id in counts else nothing for counts in (here, before)))
    if any(elsewhere):
        yield (wording.text("people.elsewhere"), *(str(count) if count else nothing for count in elsewhere))


_MAKERS: Final[Mapping[str, _Maker]] = {
    "agenda": _agenda,
    "materials": _materials,
    "questions": _questions,
    "people": _people,
}
