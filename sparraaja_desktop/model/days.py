"""Which days can be those of a coaching: what calendars, holidays and documents can say."""

import re
from datetime import date
from typing import Final

from sparraaja_desktop.model.errors import Mistake

FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)
"""The first and the last day that is kept; a day before or after is a slip of the keys."""

_YEAR_FIRST: Final = re.compile(r"(\d{4})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{1,2})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\s*[-./ ]\s*(\d{1,2})\s*[-./ ]\s*(\d{4}|\d{2})")


def checked_day(day: date) -> date:
    """The day itself (of a datetime its own day). Raises Mistake for one before 1900 or after 2199."""
    # A moment is a date too, and no date is compared with one.
    if not FIRST_DAY.year <= day.year <= LAST_DAY.year:
        raise Mistake(f"the day {day}")
    return day


def read_day(typed: str) -> date | None:
    """The date that was typed, day first or year first, with any usual mark between; None when it is no date.

    A year of two figures is in this century; one that no calendar needs is none.
    """
    text = typed.strip().rstrip(".")
    if found := _YEAR_FIRST.fullmatch(text):
        year, month, day = (int(each) for each in found.groups())
    elif found := _DAY_FIRST.fullmatch(text):
        day, month, year = (int(each) for each in found.groups())
    else:
        return None
    return day_of(year if year > 99 else 2000 + year, month, day)


def day_of(year: int, month: int, day: int) -> date | None:
    """The day with these numbers; None when there is none, or none that a calendar needs."""
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if FIRST_DAY <= found <= LAST_DAY else None
