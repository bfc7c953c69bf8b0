"""Several dates in one field, read kindly: what is a date is taken, what is not is told."""

import re
from dataclasses import dataclass
from datetime import date

from sparraaja_desktop.model.days import read_day

_BETWEEN = re.compile(r"[,;\n]+|\s(?:ja|och|and|&)\s")
_DAY_AND_MONTH = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})")


@dataclass(frozen=True, slots=True)
class TypedDates:
    """The dates in order, each once, and the pieces that are none."""

    days: tuple[date, ...]
    unread: tuple[str, ...]


def read_days(typed: str, today: date) -> TypedDates:
    """The dates between commas, semicolons, line breaks and the word "and"; a date without a year is the next such."""
    days, unread = set(), []
    for piece in _BETWEEN.split(typed):
        text = piece.strip().rstrip(".")
        if not text:
            continue
        day = read_day(text) or _next(text, today)
        if day is None:
            unread.append(piece.strip())
        else:
            days.add(day)
    return TypedDates(tuple(sorted(days)), tuple(unread))


def _next(text: str, today: date) -> date | None:
    found = _DAY_AND_MONTH.fullmatch(text)
    if found is None:
        return None
    day, month = (int(each) for each in found.groups())
    # A 29 February may be up to eight years away.
    for year in range(today.year, today.year + 9):
        try:
            wanted = date(year, month, day)
        except ValueError:
            continue
        if wanted >= today:
            return wanted
    return None
