"""Two measures of one text: Qt counts UTF-16 units, the store characters of the cleaned text."""

import sys
from bisect import bisect_left, bisect_right
from functools import partial
from itertools import accumulate

from sparraaja_desktop.model.text import clean


class Ruler:
    """Measures the text of an editor both ways; `cleaned` is the text as it is kept, however long it is.

    A text that is already clean and has no emoji measures the same both ways, and costs nothing.
    """

    def __init__(self, text: str) -> None:
        self.cleaned = clean(text, sys.maxsize)
        self._is_plain = self.cleaned == text and _units(text) == len(text)
        if not self._is_plain:
            self._lines = text.split("\n")
            self._unit_starts = _starts([_units(line) for line in self._lines])
            self._character_starts = _starts([_kept(line) for line in self._lines])

    def characters(self, unit: int) -> int:
        """The place in the cleaned text of a place in the editor."""
        if self._is_plain:
            return unit
        row = bisect_right(self._unit_starts, unit) - 1
        before = _cut(self._lines[row], unit - self._unit_starts[row])
        return self._character_starts[row] + _kept(before)

    def units(self, character: int) -> int:
        """The place in the editor of a place in the cleaned text."""
        if self._is_plain:
            return character
        row = bisect_right(self._character_starts, character) - 1
        line = self._lines[row]
        wanted = character - self._character_starts[row]
        cut = bisect_left(range(len(line)), wanted, key=partial(_kept_until, line))
        return self._unit_starts[row] + _units(line[:cut])


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(text: str, units: int) -> str:
    """The first `units` of a text; half a character is no character."""
    return text.encode("utf-16-le", "surrogatepass")[: units * 2].decode("utf-16-le", "ignore")


def _kept(text: str) -> int:
    return len(clean(text, sys.maxsize))


def _kept_until(line: str, cut: int) -> int:
    return _kept(line[:cut])


def _starts(lengths: list[int]) -> list[int]:
    """Where each line starts, with one place for each line break."""
    return [0, *accumulate(length + 1 for length in lengths[:-1])]
