"""What a picture shows, as numbers and words in the reader's language; it is drawn in `ui`, the same everywhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Series:
    """One row of values, one for each label of its picture; None where a value is not known, never drawn as zero."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ProfileDrawing:
    """The participation profile: for each area of participation a bar in each series (before, after).

    `highest` is the end of the scale, which begins at 0; `shown` are the values as the reader reads them, series by
    series ("2,4", "–").
    """

    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    shown: tuple[tuple[str, ...], ...]
    highest: float


@dataclass(frozen=True, slots=True)
class Stop:
    """A day on the timeline; `at` is its place from 0 to 1, None while it has no day."""

    label: str
    day: str
    at: float | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class TimelineDrawing:
    """The coaching from its start to its follow-up; `now` is the place of today, None outside of it."""

    title: str
    stops: tuple[Stop, ...]
    now: float | None = None
    now_label: str = ""


@dataclass(frozen=True, slots=True)
class HeatDrawing:
    """How many actions there are: `rows` are service areas, `columns` areas of participation.

    `counts` has a number for each row and column; `empty` is the word in a cell of none.
    """

    title: str
    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    empty: str


@dataclass(frozen=True, slots=True)
class DotsDrawing:
    """Answers as dots: for each question how many gave each score. `low` and `high` are the words at the ends."""

    title: str
    questions: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    low: str
    high: str


Drawing: TypeAlias = ProfileDrawing | TimelineDrawing | HeatDrawing | DotsDrawing

Draw: TypeAlias = Callable[[Drawing], bytes]
"""Makes a PNG of a drawing, the same bytes each time; handed in from above, where there is something to draw with."""
