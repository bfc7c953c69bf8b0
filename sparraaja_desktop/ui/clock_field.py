"""A clock time typed in figures, as people write it."""

import re
from datetime import time

from sparraaja_desktop.ui.dates import say_time
from sparraaja_desktop.ui.fields import TypedField

_DAY = 24 * 60
_CLOCK = re.compile(r"(\d{1,2})(?:\s*[.:,]?\s*([0-5]\d))?")


def read_clock(typed: str) -> int | None:
    """The minutes after midnight of "9", "9.00", "9:00" or "0900"; None when it is no clock time."""
    found = _CLOCK.fullmatch(typed.strip())
    if not found:
        return None
    minutes = int(found[1]) * 60 + int(found[2] or 0)
    return minutes if minutes < _DAY else None


def say_clock(minutes: int) -> str:
    """The clock time that is so many minutes after midnight; it begins anew at midnight."""
    return say_time(time(minutes // 60 % 24, minutes % 60))


class ClockField(TypedField[int]):
    """A clock time typed in figures, or nothing; the value is in minutes after midnight."""

    def read(self, typed: str) -> int | None:
        """See `read_clock`; also as the language itself writes it."""
        own = next((each for each in range(_DAY) if say_clock(each) == typed), None)
        return own if own is not None else read_clock(typed)

    def say(self, value: int) -> str:
        """See `say_clock`."""
        return say_clock(value)

    def refusal(self) -> str:
        """See `TypedField`."""
        return self.tr("This is not a clock time. Write it like this: {0}").format("9.00")

    def retranslate(self) -> None:
        """Says every text again, and the clock time as the language writes it."""
        self.edit.setPlaceholderText(self.tr("for example {0}").format("9.00"))
        super().retranslate()
