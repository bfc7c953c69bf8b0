"""How alike two texts are: what people reword, retype or decorate is known again."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"\w+")
_LONGEST: Final = 400
"""Characters: a longer text is no question and no header, and is not compared."""


def plain(text: str) -> str:
    """The words alone, in small letters: numbering, marks and blanks make no other text of it."""
    return " ".join(_WORDS.findall(text.casefold()))


def likeness(one: str, other: str) -> float:
    """From 0 (nothing alike) to 1, of two texts as `plain` gives them."""
    if one == other:
        return 1.0 if one else 0.0
    if not one or not other or max(len(one), len(other)) > _LONGEST:
        return 0.0
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    # The cheap bounds first: most pairs are nothing like each other.
    if matcher.real_quick_ratio() < _WORTH or matcher.quick_ratio() < _WORTH:
        return 0.0
    return matcher.ratio()


_WORTH: Final = 0.5


def likest(text: str, among: Sequence[str]) -> tuple[int, float]:
    """The place of the text that is most alike, and how much; of equals the first. (-1, 0) among none."""
    best = (-1, 0.0)
    for place, each in enumerate(among):
        if (alike := likeness(text, each)) > best[1]:
            best = (place, alike)
    return best
