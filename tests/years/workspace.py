"""Writes the years into a workspace file, in a few big units; the same number and seed give the same records."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, Final, cast

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.paths import paths
from sparraaja_desktop.store.workspace import Workspace
from tests.years.more import more
from tests.years.pattern import NOW, Pattern, read_pattern

GOING_ON: Final = 8
"""So many coachings go on side by side; those before them are closed."""

BETWEEN: Final = timedelta(days=60)
"""A new coaching starts so long after the one before: six a year, a hundred and twenty in twenty years."""

_IN_A_UNIT: Final = 20
"""So many coachings are kept together."""


def write_years(data: Path, content: Content, engagements: int, seed: int = 1) -> None:
    """A workspace with that many coachings in the folder `data`, which is made.

    The coaching numbered 0 is the newest and the first of the list, and the same in every workspace of a seed. Each is
    the example's whole coaching with another name, its days moved back, and as many interviews, answers, observations
    and removals as such a coaching has.
    """
    data.mkdir(parents=True, exist_ok=True)
    pattern = read_pattern(content)
    workspace = Workspace.open(paths(data).workspace)
    try:
        for first in range(0, engagements, _IN_A_UNIT):
            with workspace.unit(NOW) as unit:
                for number in range(first, min(first + _IN_A_UNIT, engagements)):
                    for record in coaching_records(pattern, content, number, seed):
                        unit.put(record)
    finally:
        workspace.close()


def coaching_records(pattern: Pattern, content: Content, number: int, seed: int) -> Iterator[Record]:
    """The records of the coaching of that number, owners before what they own."""
    stamp = _Stamp(pattern, content, number)
    records = [stamp.stamped(record) for record in pattern.records]
    yield from records
    # Chance as a maker of texts, nothing secret.
    yield from more(records, pattern.sentences, number, Random(f"{seed} {number}"))  # noqa: S311


class _Stamp:
    """Makes the pattern's records those of one coaching."""

    def __init__(self, pattern: Pattern, content: Content, number: int) -> None:
        self._ids = {each: f"{number:04}-{each}" for each in pattern.ids}
        self._place = content.places()[number]
        self._number = number
        # Those that go on are about as far as each other: they were begun in the same months.
        self._back = timedelta(days=7 * number) if number < GOING_ON else BETWEEN * number

    def stamped(self, record: Record) -> Record:
        """The record with ids, days and names of its own."""
        of = cast("Any", record)
        made = replace(of, **{each.name: self._moved(getattr(of, each.name)) for each in fields(of)})
        if isinstance(made, Client):
            return replace(made, kind=self._place.kind, code=self._place.code, name=self._place.name)
        if isinstance(made, Engagement) and self._number >= GOING_ON:
            return replace(made, closed_on=made.started_on + timedelta(days=400))
        return cast("Record", made)

    def _moved(self, value: Any) -> Any:
        if isinstance(value, datetime | date):
            return value - self._back
        if isinstance(value, tuple):
            return tuple(self._moved(each) for each in value)
        return self._ids.get(value, value) if type(value) is str else value
