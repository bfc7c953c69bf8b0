"""Words that are wider than their place: in large text a long compound is."""

import re
from bisect import bisect_right
from functools import partial
from typing import Final

from PySide6.QtGui import QFontMetrics

_MAY_BREAK: Final = "\u00ad"
_HYPHEN: Final = "-"
_WORD: Final = re.compile(r"\S+")
_SYLLABLE: Final = re.compile(r"(?<=\w\w)(?=[bcdfghjklmnpqrstvwxzšž][aeiouyåäöé])", re.IGNORECASE)
"""Finnish syllables begin with a consonant and a vowel; Swedish and English ones may be cut so, too."""

_STRANGE: Final = "\u0180"
"""From here on a letter may be of another font than the one that is measured, and wider than any of that."""


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, in which a word wider than `width` pixels may be hyphenated near the end of its place.

    It is cut between syllables where there are any, else at the last letter that fits. Nothing else changes.
    """
    longest = max(map(len, text.split()), default=0)
    if longest * metrics.maxWidth() <= width and max(text, default="") < _STRANGE:
        return text
    return _WORD.sub(partial(_in_pieces, metrics, width), text)


def _in_pieces(metrics: QFontMetrics, width: int, found: re.Match[str]) -> str:
    word, pieces = found[0], []
    while metrics.horizontalAdvance(word) > width and len(word) > 1:
        most = max(bisect_right(range(1, len(word)), width, key=partial(_advance, metrics, word)), 1)
        size = max((each.start() for each in _SYLLABLE.finditer(word) if each.start() <= most), default=most)
        pieces.append(word[:size])
        word = word[size:]
    return _MAY_BREAK.join([*pieces, word])


def _advance(metrics: QFontMetrics, word: str, cut: int) -> int:
    """How wide the beginning of a word is with its hyphen."""
    return metrics.horizontalAdvance(word[:cut] + _HYPHEN)
