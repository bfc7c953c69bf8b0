"""Small groups of an event, divided by the number that came from each service area (R39). No names are needed."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

SIZES: Final = range(3, 7)
"""How many there usually are in a small group."""

LEAST: Final = 3
"""Fewer than this are no group; so few from one service area sit with others."""


class Mix(StrEnum):
    """Whether colleagues sit together, or everybody hears of the work of others."""

    BY_AREA = "by-area"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Group:
    """How many sit in a group from each service area: ids with numbers above 0; None is from elsewhere."""

    people: tuple[tuple[str | None, int], ...]

    @property
    def size(self) -> int:
        """How many there are in it."""
        return sum(count for _, count in self.people)


def divided(came: Iterable[tuple[str | None, int]], size: int, mix: Mix) -> tuple[Group, ...]:
    """Groups of at most `size` (one of `SIZES`), as even as they can be, with everybody who came in one of them.

    No group has fewer than `LEAST` while there are as many in all; where it takes that, one has up to two more than
    `size`. By service area, those of whom there are too few make groups together; when they are too few for that, too,
    they join the smallest group. A service area may be named twice; numbers below 1 count for nothing.
    """
    counts: Counter[str | None] = Counter()
    for area_id, count in came:
        counts[area_id] += max(count, 0)
    people = [area_id for area_id, count in counts.items() for _ in range(count)]
    if mix is Mix.MIXED:
        return _groups(_dealt(people, size))
    tables: list[list[str | None]] = []
    few: list[str | None] = []
    for area_id, count in counts.items():
        if count < LEAST:
            few += [area_id] * count
        else:
            tables += _dealt([area_id] * count, size)
    if few and len(few) < LEAST and tables:
        smallest = min(tables, key=len)
        tables.remove(smallest)
        few = smallest + few
    return _groups(tables + _dealt(few, size))


def _dealt(people: Sequence[str | None], size: int) -> list[list[str | None]]:
    """Deals people who stand area by area as one deals cards, so that each table gets some of each."""
    if not people:
        return []
    wanted, most = -(-len(people) // size), len(people) // LEAST
    tables = max(min(wanted, most), 1)
    return [list(people[first::tables]) for first in range(tables)]


def _groups(tables: Iterable[Sequence[str | None]]) -> tuple[Group, ...]:
    return tuple(Group(tuple(Counter(table).items())) for table in tables)
