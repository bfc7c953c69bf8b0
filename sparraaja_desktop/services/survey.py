"""Answers from a table of Forms, Webropol or a spreadsheet: one row a person, its columns told what they are (R62).

What was typed into a form is text and stays text, also where it looks like a formula.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.errors import Unreachable
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.text import NOTE_LIMIT, clean, clean_line

SIZE_LIMIT: Final = 5_000_000
"""The largest file that is read, in bytes."""


class NotATable(Unreachable):
    """The file cannot be read as a table of text; a spreadsheet must be saved as CSV first."""


class TooBig(NotATable):
    """The file is larger than any table of answers (`SIZE_LIMIT`)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One answer as it is in the file; `number` is that of the row, the headers being row 1 of a usual file."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Columns:
    """A table: its headers, and the rows that hold anything, each with as many cells as there are headers."""

    headers: tuple[str, ...]
    rows: tuple[Row, ...]


class Target(StrEnum):
    """What a column is."""

    IGNORE = "ignore"
    ITEM = "item"
    OPEN = "open"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is taken for: `index` is the place of the item or of the open question, 0 for the others."""

    target: Target
    index: int = 0


@dataclass(frozen=True, slots=True)
class BadRow:
    """A row that cannot be taken, because of `value` in the column of that header."""

    number: int
    header: str
    value: str


@dataclass(frozen=True, slots=True)
class Given:
    """One person's answers, as a row gives them."""

    scores: tuple[int, ...]
    texts: tuple[str, ...]
    service_area_id: str | None


def read_table(path: Path) -> Columns:
    """Reads a file of comma, semicolon or tab separated text, in UTF-8, UTF-16 or Windows-1252.

    Raises TooBig, NotATable, Unreachable when the file cannot be read, and TooLong for a header longer than any note.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= SIZE_LIMIT else b""
    except OSError as error:
        raise Unreachable(path, error.strerror or "") from error
    if size > SIZE_LIMIT:
        raise TooBig(path, str(size))
    try:
        records = _records(_decoded(data))
    except (csv.Error, UnicodeError) as error:
        raise NotATable(path, str(error)) from error
    if not records:
        raise NotATable(path)
    width = max(len(row.cells) for row in records)
    headers, *rows = [Row(row.number, (*row.cells, *[""] * (width - len(row.cells)))) for row in records]
    return Columns(tuple(clean_line(cell, NOTE_LIMIT) for cell in headers.cells), tuple(rows))


def _decoded(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        raise csv.Error("a spreadsheet or another packed file")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _records(text: str) -> list[Row]:
    """The records that hold anything, read with the separator that fits them best."""
    if told := re.match(r'"?sep=(.)"?\r?\n', text):
        return _read(text, told[1])[1:]
    return max((_read(text, separator) for separator in ";\t,"), key=_fit)


def _read(text: str, separator: str) -> list[Row]:
    numbered = enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1)
    return [Row(number, tuple(cells)) for number, cells in numbered if any(cell.strip() for cell in cells)]


def _fit(records: Sequence[Row]) -> tuple[bool, float, int]:
    """How well a separator fits: it separates at all, most rows are as wide as the headers, the more columns."""
    widths = Counter(len(row.cells) for row in records)
    width = len(records[0].cells) if records else 0
    return width > 1, widths[width] / max(len(records), 1), width


_SCALES: Final = (
    (
        "täysin eri mieltä",
        "jokseenkin eri mieltä",
        "ei samaa eikä eri mieltä",
        "jokseenkin samaa mieltä",
        "täysin samaa mieltä",
    ),
    (
        "helt av annan åsikt",
        "delvis av annan åsikt",
        "varken av samma eller annan åsikt",
        "delvis av samma åsikt",
        "helt av samma åsikt",
    ),
    ("täysin eri mieltä", "eri mieltä", "en osaa sanoa", "samaa mieltä", "täysin samaa mieltä"),
    ("strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"),
)
_NONE: Final = ("", "-", "–", "en osaa sanoa", "vet inte", "kan inte säga", "don't know")
_SAID: Final[Mapping[str, int]] = MappingProxyType(
    {said: score for scale in _SCALES for score, said in enumerate(scale, start=1)} | dict.fromkeys(_NONE, 0)
)
"""What an answer in words is as a score; 0 is none."""


def score(text: str) -> int | None:
    """The score in a cell such as "4", "4,0", "5 – täysin samaa mieltä", "Samaa mieltä (4)"; 0 for no answer.

    None where it cannot be read. Raises TooLong for a text that is longer than any note.
    """
    said = clean_line(text, NOTE_LIMIT).casefold().rstrip(".")
    match = re.match(r"([1-5])(?:[.,]0+)?(?!\d|[.,]\d)", said) or re.search(r"\(([1-5])\)$", said)
    return int(match[1]) if match else _SAID.get(said)


def suggested(
    columns: Columns, items: Sequence[Texts], open_questions: Sequence[Texts], areas: Sequence[ServiceArea]
) -> dict[int, Use]:
    """What each column seems to be, by its header and by the service areas named in it; the others are ignored.

    Raises TooLong for a text that is longer than any note.
    """
    uses: dict[int, Use] = {}
    for place, header in enumerate(columns.headers):
        asked = [(Target.ITEM, index, texts) for index, texts in enumerate(items)]
        asked += [(Target.OPEN, index, texts) for index, texts in enumerate(open_questions)]
        same = (Use(target, index) for target, index, texts in asked if _asks(header, texts))
        use = next((each for each in same if each not in uses.values()), Use(Target.IGNORE))
        uses[place] = Use(Target.AREA) if _names_areas(columns, place, areas) else use
    return uses


def _asks(header: str, texts: Texts) -> bool:
    """Whether a header holds the text in any language; Webropol writes the heading of the whole question before it."""
    wanted = [re.sub(r"\W+", " ", text).strip().casefold() for text in (texts.fi, texts.sv, texts.en)]
    said = re.sub(r"\W+", " ", header).strip().casefold()
    return any(text and said.endswith(text) for text in wanted)


def _names_areas(columns: Columns, place: int, areas: Sequence[ServiceArea]) -> bool:
    names = {area.name.casefold() for area in areas}
    said = [cell for row in columns.rows if (cell := clean_line(row.cells[place], NOTE_LIMIT).casefold())]
    return bool(said) and 2 * sum(cell in names for cell in said) > len(said)


def given(
    columns: Columns, uses: Mapping[int, Use], items: int, open_questions: int, areas: Sequence[ServiceArea]
) -> tuple[tuple[Given, ...], tuple[BadRow, ...]]:
    """The answers in the table, and the rows that cannot be taken; a row that answers nothing is neither.

    `items` and `open_questions` are how many the form has. Raises TooLong for a text that cannot be kept.
    """
    taken: list[Given] = []
    bad: list[BadRow] = []
    for row in columns.rows:
        trouble = _trouble(columns, row, uses, areas)
        if trouble is not None:
            bad.append(trouble)
            continue
        each = _given(row, uses, items, open_questions, areas)
        if any(each.scores) or any(text.strip() for text in each.texts):
            taken.append(each)
    return tuple(taken), tuple(bad)


def _trouble(columns: Columns, row: Row, uses: Mapping[int, Use], areas: Sequence[ServiceArea]) -> BadRow | None:
    for place, use in uses.items():
        cell = row.cells[place]
        is_no_score = use.target is Target.ITEM and score(cell) is None
        is_no_area = use.target is Target.AREA and bool(cell.strip()) and _area(cell, areas) is None
        if is_no_score or is_no_area:
            return BadRow(row.number, columns.headers[place], clean_line(cell, NOTE_LIMIT))
    return None


def _given(row: Row, uses: Mapping[int, Use], items: int, open_questions: int, areas: Sequence[ServiceArea]) -> Given:
    scores, texts = [0] * items, [""] * open_questions
    area: str | None = None
    for place, use in uses.items():
        cell = row.cells[place]
        if use.target is Target.ITEM:
            scores[use.index] = score(cell) or 0
        elif use.target is Target.OPEN:
            texts[use.index] = clean(cell).strip()
        elif use.target is Target.AREA:
            area = _area(cell, areas)
    return Given(tuple(scores), tuple(texts), area)


def _area(cell: str, areas: Sequence[ServiceArea]) -> str | None:
    said = clean_line(cell, NOTE_LIMIT).casefold()
    return next((area.id for area in areas if area.name.casefold() == said), None)
