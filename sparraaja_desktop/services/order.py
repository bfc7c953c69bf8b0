"""Records in an order that the user chooses."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Protocol, TypeVar

from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.fields import with_fields

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit


class Ordered(Record, Protocol):
    """A record with a place among its siblings, from 0."""

    @property
    def position(self) -> int: ...


S = TypeVar("S", bound=Ordered)


def put_in_order(unit: "Unit", records: Iterable[S], about: str | None = None) -> None:
    """Numbers the records from 0 in the given order; `about` is the id of the one for which it is done, if any."""
    placed = [with_fields(record, position=position) for position, record in enumerate(records)]
    # That one is kept after those that only make room for it, so that the next start names it.
    for record in sorted(placed, key=lambda each: each.id == about):
        unit.put(record)


def moved_to(siblings: Sequence[S], record_id: str, to: int) -> list[S]:
    """The siblings with one of them moved to the place `to` (from 0); one beyond the ends is the nearest end."""
    moving = [each for each in siblings if each.id == record_id]
    others = [each for each in siblings if each.id != record_id]
    place = min(max(to, 0), len(others))
    return [*others[:place], *moving, *others[place:]]


def make_room(unit: "Unit", siblings: Sequence[S], came_back: Collection[str]) -> None:
    """Numbers the siblings anew where two of them stand in one place, or the free notes of an interview not last.

    One that came back goes before the one that took its place meanwhile.
    """
    placed = sorted(siblings, key=lambda each: (_is_last(each), each.position, each.id not in came_back, each.id))
    places = [each.position for each in placed]
    if any(after <= before for before, after in pairwise(places)):
        put_in_order(unit, placed)


def next_position(siblings: Iterable[S]) -> int:
    """The place after the last one."""
    return max((each.position for each in siblings), default=-1) + 1


def _is_last(record: Record) -> bool:
    return isinstance(record, Answer) and record.is_free


class OfArea(Record, Protocol):
    """A record of one service area."""

    @property
    def service_area_id(self) -> str: ...


A = TypeVar("A", bound=OfArea)


def by_area(records: Iterable[A], areas: Sequence[Record]) -> tuple[A, ...]:
    """The records in the order of their service areas, those of one area as they stand."""
    places = {area.id: place for place, area in enumerate(areas)}
    return tuple(sorted(records, key=lambda each: places.get(each.service_area_id, len(places))))
