"""A duration typed in hours and minutes, as people write it."""

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.duration import MOST_MINUTES, read_duration, say_duration
from sparraaja_desktop.ui.fields import TypedField

_EXAMPLE = 90


class DurationField(TypedField[int]):
    """A duration of at most `most` minutes, or nothing; the value is in minutes."""

    def __init__(self, most: int = MOST_MINUTES, parent: QWidget | None = None) -> None:
        self._most = most
        super().__init__(parent)

    def read(self, typed: str) -> int | None:
        """See `read_duration`."""
        return read_duration(typed, self._most)

    def say(self, value: int) -> str:
        """See `say_duration`."""
        return say_duration(value)

    def refusal(self) -> str:
        """See `TypedField`."""
        return self.tr("This is not a duration of at most {0}. Write it like this: {1}").format(
            say_duration(self._most), say_duration(_EXAMPLE)
        )

    def retranslate(self) -> None:
        """Says every text again."""
        self.edit.setPlaceholderText(self.tr("for example {0}").format(say_duration(_EXAMPLE)))
        super().retranslate()
