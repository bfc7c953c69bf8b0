"""What people write into the cells of a plan: areas of participation and days, in the three languages."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from typing import Final

from babel.dates import get_month_names

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.returned.likeness import likeness, plain
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.days import day_of, read_day

_NAMED: Final = 0.8
_SHORTEST: Final = 4
"""How alike words are to be the name of an area, and how many letters of its beginning are enough."""

_PARTS: Final = re.compile(r"[,;/•&+\n]|\b(?:ja|sekä|och|samt|and)\b")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.?\s+([^\W\d]+)\.?,?\s+(\d{4})")
_MONTH_FIRST: Final = re.compile(r"([^\W\d]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})")


def read_areas(text: str, wordings: Iterable[Wording]) -> tuple[tuple[Area, ...], bool]:
    """The areas that are named, in their order, and whether all of the text was understood.

    `wordings` are those of ``assignment_sheet`` in every language.
    """
    names = [(area, plain(wording.text(f"areas.{area}"))) for wording in wordings for area in Area]
    left = text.casefold()
    found = set()
    for area, name in names:
        # Whole names first: a joining word may be in one.
        words = r"\W+".join(map(re.escape, name.split()))
        left, count = re.subn(rf"\b{words}\b", ",", left)
        found |= {area} if count else set()
    unread = False
    for part in map(plain, _PARTS.split(left)):
        near = _near(part, names)
        found |= near
        unread = unread or bool(part and not near)
    return tuple(area for area in Area if area in found), not unread


def _near(part: str, names: Iterable[tuple[Area, str]]) -> set[Area]:
    """The areas whose name is much like the part, or begins with it."""
    return {
        area
        for area, name in names
        if likeness(part, name, _NAMED) or (len(part) >= _SHORTEST and name.startswith(part))
    }


def read_written_day(text: str) -> date | None:
    """The day that a cell says: ``4.1.2027``, ``2027-01-04``, ``4 jan. 2027``, ``4. tammikuuta 2027``; else None."""
    typed = " ".join(text.split()).rstrip(".")
    if (day := read_day(typed)) is not None:
        return day
    if match := _DAY_FIRST.fullmatch(typed):
        return _day(match[3], match[2], match[1])
    if match := _MONTH_FIRST.fullmatch(typed):
        return _day(match[3], match[1], match[2])
    return None


def _day(year: str, month: str, day: str) -> date | None:
    said = month.casefold()
    number = _months().get(said)
    if number is None:
        # Finnish bends the names of the months: tammikuuta, tammikuussa.
        number = next((each for name, each in _months().items() if name.endswith("kuu") and said.startswith(name)), 0)
    return day_of(int(year), number, int(day))


@cache
def _months() -> dict[str, int]:
    """The number of each month by its names, short and long, in the three languages."""
    return dict(_names())


def _names() -> Iterator[tuple[str, int]]:
    for locale in ("fi_FI", "sv_FI", "en_GB"):
        for width in ("abbreviated", "wide"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, locale).items():
                    yield name.casefold().rstrip("."), number
