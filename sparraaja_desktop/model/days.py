"""Which days can be those of a coaching: what calendars, holidays and documents can say."""

from datetime import date
from typing import Final

from sparraaja_desktop.model.errors import Mistake

FIRST_DAY: Final = date(1900, 1, 1)
LAST_DAY: Final = date(2199, 12, 31)
"""The first and the last day that is kept; a day before or after is a slip of the keys."""


def checked_day(day: date) -> date:
    """The day itself (of a datetime its own day). Raises Mistake for one before 1900 or after 2199."""
    # A moment is a date too, and no date is compared with one.
    if not FIRST_DAY.year <= day.year <= LAST_DAY.year:
        raise Mistake(f"the day {day}")
    return day
