"""What every coaching of the years is cut from: the shipped example, read as plain records."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.example import fill
from sparraaja_desktop.store.shelves import SHELVES

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""The moment at which all years end."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """The records of one coaching and of its client, owners before what they own, and sentences to make notes of."""

    records: tuple[Record, ...]
    sentences: tuple[str, ...]

    @property
    def ids(self) -> frozenset[str]:
        """The ids of all the records."""
        return frozenset(record.id for record in self.records)


def read_pattern(content: Content) -> Pattern:
    """The example as it is filled in at `NOW`, by the program's own verbs."""
    with tempfile.TemporaryDirectory(prefix="sparraaja-years-") as folder:
        opened = housekeeping.open_workspace(Path(folder), content, _clock, _counting())
        fill(opened.desk, content.example(), today())
        with opened.workspace.look() as look:
            records = tuple(record for shelf in SHELVES.values() for record in look.all(shelf.kind))
        opened.workspace.close()
    return Pattern(records, tuple(dict.fromkeys(_sentences(records))))


def today() -> date:
    """The day on which all years end."""
    return NOW.date()


def _clock() -> datetime:
    return NOW


def _counting() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{next(numbers):05}"


def _sentences(records: tuple[Record, ...]) -> Iterator[str]:
    for record in records:
        if isinstance(record, Answer):
            for line in record.note.splitlines():
                yield from (f"{each.strip('. ')}." for each in line.split(". ") if each.strip(". "))
