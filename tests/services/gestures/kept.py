"""What holds after every gesture, whatever came before it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any, cast

from sparraaja_desktop.documents import calendar
from sparraaja_desktop.model import thread, today
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.model.names import Names
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Event, slots
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.today import Due
from sparraaja_desktop.services.belonging import OWNERS, POINTERS, owners_of
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.fields import is_typing
from sparraaja_desktop.services.mapping_facts import gathered
from sparraaja_desktop.services.naming import records_of

LISTS: dict[type[Record], tuple[str, ...]] = {PlannedAction: ("engagement_id", "service_area_id")}
"""Whose records with the same fields stand in one list, where it is not those of the last owner alone."""

Records = dict[str, Record]


def in_use(desk: Desk) -> Records:
    """Every record that is not in the trash, by its id."""
    with desk.bench.workspace.look() as look:
        return {each.id: each for kind in OWNERS for each in look.all(kind)}


def in_the_trash(desk: Desk) -> Records:
    """Every record that is in the trash, by its id."""
    with desk.bench.workspace.look() as look:
        return {each.id: each for kind in OWNERS for each in look.all(kind, removed=True)}


def due_afresh(desk: Desk, day: date | None = None) -> tuple[Due, ...]:
    """What Today is to say, from the whole coachings as they are now."""
    with desk.bench.workspace.look() as look:
        coachings = [coaching(look, each.id) for each in look.all(Engagement)]
    return today.rows(coachings, day or desk.bench.today())


def thrown_away(desk: Desk) -> set[tuple[str, str]]:
    """What the trash is to show, by kind and id: what was removed, and not along with one of its owners."""
    removed = in_the_trash(desk)
    moments = {each.id: each.removed_at for each in removed.values()}
    return {
        (type(each).__name__, each.id)
        for each in removed.values()
        if all(moments.get(owner_id) != each.removed_at for _, owner_id in owners_of(each))
    }


def unreadily_agreed(records: Iterable[Record]) -> list[Record]:
    """The actions whose timetable was agreed without a responsible, a date or an event."""
    return [each for each in records if isinstance(each, PlannedAction) and each.is_agreed and not _is_ready(each)]


def _is_ready(action: PlannedAction) -> bool:
    # Said here once more: what the model itself says would agree with any fault of the model.
    return bool(action.responsible.strip()) and action.due_on is not None and action.event_id is not None


def dangling(records: Records) -> list[tuple[Record, str]]:
    """Records in use that belong to, or point to, one that is not in use or is another's: with the id of that one."""
    wrong = [(each, owner) for each in records.values() for _, owner in owners_of(each) if owner not in records]
    for kind, pointers in POINTERS.items():
        for pointing, field in pointers:
            for each in records.values():
                target = getattr(each, field) if isinstance(each, pointing) else None
                if target is not None and not isinstance(records.get(target), kind):
                    wrong.append((each, target))
    return wrong or [(each, target.id) for each, target in of_another(records)]


def of_another(records: Records) -> list[tuple[Record, Record]]:
    """Records in use that name one of another coaching or client, with that one; a peer municipality may be named."""
    return [
        (each, target)
        for each in records.values()
        for target in (records[one] for one in _named(each) if one in records)
        if any(_homes(records, each).get(kind, home) != home for kind, home in _homes(records, target).items())
    ]


def _named(record: Record) -> Iterator[str]:
    for field in fields(cast("Any", record)):
        value = getattr(record, field.name)
        if field.name.endswith("_ids"):
            yield from value
        elif field.name.endswith("_id") and value is not None and field.name != "peer_client_id":
            yield value


def _homes(records: Records, record: Record) -> dict[type[Record], str]:
    above = [_homes(records, records[owner]) for _, owner in owners_of(record)[:1]]
    own = {type(record): record.id} if isinstance(record, Engagement | Client) else {}
    return own | (above[0] if above else {})


def in_lists(records: Records) -> dict[tuple[object, ...], list[Record]]:
    """The records that have a place, list by list, in their order."""
    lists: dict[tuple[object, ...], list[Record]] = {}
    for each in records.values():
        if any(field.name == "position" for field in fields(cast("Any", each))):
            owners = LISTS.get(type(each)) or tuple(name for name, _ in OWNERS[type(each)][-1:])
            lists.setdefault((type(each).__name__, *(getattr(each, name) for name in owners)), []).append(each)
    return {place: sorted(each, key=lambda one: cast("Any", one).position) for place, each in lists.items()}


def in_one_place(records: Records) -> list[tuple[object, ...]]:
    """The lists in which two records stand in one position, or whose free notes are not last."""
    return [place for place, each in in_lists(records).items() if _is_unordered(each)]


def _is_unordered(siblings: list[Record]) -> bool:
    positions = Counter(cast("Any", each).position for each in siblings)
    free = [isinstance(each, Answer) and each.is_free for each in siblings]
    return max(positions.values()) > 1 or free != sorted(free)


def untimely(records: Records) -> list[Event]:
    """The events whose agenda does not add up, or moves a fixed time."""
    agendas = {
        place[1]: cast("list[AgendaItem]", each)
        for place, each in in_lists(records).items()
        if place[0] == "AgendaItem"
    }
    events = [each for each in records.values() if isinstance(each, Event) and each.starts_at is not None]
    return [each for each in events if not _adds_up(each.starts_at or 0, agendas.get(each.id, []))]


def _adds_up(starts_at: int, items: list[AgendaItem]) -> bool:
    free = starts_at
    for item, slot in zip(items, slots(starts_at, items), strict=True):
        kept = slot.starts == free if item.fixed_at is None else slot.starts == max(free, item.fixed_at)
        late = 0 if item.fixed_at is None else slot.starts - item.fixed_at
        if not kept or slot.item != item or slot.ends != slot.starts + item.minutes or slot.late != late:
            return False
        free = slot.ends
    return True


_QUIETLY_MADE = (
    "Programme",
    "Assignment",
    "Sheet",
    "SheetAnswer",
    "ResponsiblePerson",
    "Handout",
    "Intake",
    "Evaluation",
)
"""What the program makes by itself where it is missing: that is no gesture, and stays."""


def not_taken_back(first: Records, now: Records) -> Iterator[str]:
    """In which the records are not as they were at first, typing aside, though every gesture was taken back."""
    yield from (f"{each} is gone" for record_id, each in first.items() if record_id not in now)
    for record_id, each in now.items():
        before = first.get(record_id)
        if before is not None:
            yield from (f"{name} of {each}, at first {old}" for name, old in _chosen(before, each))
        elif type(each).__name__ not in _QUIETLY_MADE:
            yield f"{each} is left"
    lists = in_lists(now)
    for place, siblings in in_lists(first).items():
        there = lists.get(place, [])
        if {each.id for each in there} == {each.id for each in siblings} and _ids(there) != _ids(siblings):
            yield f"the order of {place}"


def _ids(records: Iterable[Record]) -> list[str]:
    return [each.id for each in records]


def _chosen(before: Record, now: Record) -> Iterator[tuple[str, object]]:
    """The fields that were chosen and differ."""
    for field in fields(cast("Any", before)):
        old, new = getattr(before, field.name), getattr(now, field.name)
        # An action whose responsible was typed away meanwhile cannot be agreed again.
        may_be = field.name == "position" or (isinstance(now, PlannedAction) and field.name == "state" and now.missing)
        if old != new and not may_be and not is_typing(field.name, old) and not is_typing(field.name, new):
            yield field.name, old


def read_everywhere(desk: Desk, engagement_id: str) -> None:
    """Everything that is shown of a coaching without being asked, and what may be printed of it: none of it falls."""
    whole = desk.coaching(engagement_id)
    desk.adviser.of(engagement_id)
    desk.closing.missing(engagement_id)
    on_it: tuple[Record, ...] = (
        *whole.findings,
        *whole.goals,
        *whole.events,
        *whole.assignments,
        *whole.actions,
        *whole.progress,
    )
    for each in on_it:
        thread.before(whole, each.id)
        thread.after(whole, each.id)
    desk.plans.empty_cells(engagement_id)
    desk.followup.promised_done_learnt(engagement_id)
    for language in Language:
        with desk.bench.workspace.look() as look:
            gathered(desk.bench, look, engagement_id, language)
        calendar.build(whole, desk.content.wording("calendar_file", language), desk.bench.clock())


def names_known(desk: Desk, arguments: Mapping[str, Any]) -> Names | None:
    """The names that closing with these arguments, or once more, makes roles; None where there is no such coaching."""
    with suppress(NotFound):
        said = {name: arguments[name] for name in ("engagement_id", "spared", "more") if name in arguments}
        known = desk.closing.last_look(**said)
        return Names(alias for alias in known.named if alias.name not in arguments.get("spared", ()))
    return None


def still_named(desk: Desk, engagement_id: str, names: Names) -> list[tuple[Record, str]]:
    """The records of a closed coaching, in use or not, in which somebody is still named, and what is said there."""
    with desk.bench.workspace.look() as look:
        records = records_of(look, look.need(Engagement, engagement_id))
    return [(each, spot.said) for each in records for text in texts_in(each) for spot in names.spots(text)]


def texts_in(value: object) -> Iterator[str]:
    """Every text in a value, whatever its shape: of a record every field, asked of nobody."""
    if isinstance(value, str) and not isinstance(value, Enum):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from texts_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
