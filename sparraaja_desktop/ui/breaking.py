"""Words that are wider than their place: in large text a long compound is."""

import re
from bisect import bisect_right
from functools import partial
from typing import Final

from PySide6.QtGui import QFontMetrics

_MAY_BREAK: Final = "\u200b"
_WORD: Final = re.compile(r"\S+")


def breakable(text: str, metrics: QFontMetrics, width: int) -> str:
    """The text, in which a word wider than `width` pixels may be broken where its place ends; nothing else changes."""
    return _WORD.sub(partial(_in_pieces, metrics, width), text)


def _in_pieces(metrics: QFontMetrics, width: int, found: re.Match[str]) -> str:
    word, pieces = found[0], []
    while metrics.horizontalAdvance(word) > width and len(word) > 1:
        size = max(bisect_right(range(1, len(word)), width, key=partial(_advance, metrics, word)), 1)
        pieces.append(word[:size])
        word = word[size:]
    return _MAY_BREAK.join([*pieces, word])


def _advance(metrics: QFontMetrics, word: str, cut: int) -> int:
    return metrics.horizontalAdvance(word[:cut])
