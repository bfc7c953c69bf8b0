"""A duration of work, read as people write it and said in one way, always in whole minutes."""

import re
from typing import Final

DAY_MINUTES: Final = 24 * 60
"""No piece of work of one day is longer than this, in minutes."""

MOST_MINUTES: Final = 9_999 * 60
"""The longest duration that is read, in minutes."""

_HOURS: Final = r"(?:h|t|tim\.?|timm(?:e|ar)|tuntia?|hours?)"
_MINUTES: Final = r"(?:m|min\.?|minuuttia?|minut(?:er)?|minutes?)"
_BOTH: Final = re.compile(rf"(\d{{1,4}})\s*{_HOURS}(?:\s*(\d{{1,2}})\s*{_MINUTES}?)?", re.IGNORECASE)
_ONLY_MINUTES: Final = re.compile(rf"(\d{{1,6}})\s*{_MINUTES}", re.IGNORECASE)
_CLOCK: Final = re.compile(rf"(\d{{1,4}})[.:]([0-5]\d)\s*{_HOURS}?", re.IGNORECASE)
_PART: Final = re.compile(rf"(\d{{1,4}})(?:,(\d{{1,2}})|[.](\d))?\s*{_HOURS}?", re.IGNORECASE)


def read_duration(typed: str, most: int = MOST_MINUTES) -> int | None:
    """The minutes of "1 h 30 min", "1 h 30", "90 min", "1.30", "1:30", "1,5 h" or "2"; None when it is no duration.

    Without a unit it is hours. A dot or a colon before two figures stands between hours and minutes, as in a clock
    time; a comma, or a dot before one figure, makes a part of an hour, rounded to whole minutes. None, too, for more
    than `most` minutes.
    """
    minutes = _minutes(typed.strip())
    return minutes if minutes is not None and minutes <= most else None


def say_duration(minutes: int) -> str:
    """The duration of so many minutes (0 or more) in hours and minutes, in every language: "4 h 30 min"."""
    hours, rest = divmod(minutes, 60)
    said = [f"{hours} h"] if hours else []
    return " ".join([*said, f"{rest} min"] if rest or not hours else said)


def _minutes(text: str) -> int | None:
    if found := _ONLY_MINUTES.fullmatch(text):
        return int(found[1])
    if found := _BOTH.fullmatch(text) or _CLOCK.fullmatch(text):
        return int(found[1]) * 60 + int(found[2] or 0)
    if found := _PART.fullmatch(text):
        part = found[2] or found[3] or "0"
        return int(found[1]) * 60 + round(60 * float(f"0.{part}"))
    return None
