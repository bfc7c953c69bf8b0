"""How alike two texts are: what people reword, retype or decorate is known again."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

_WORDS: Final = re.compile(r"\w+")
SAME: Final = 0.8
"""How alike a question, a line without a code, or the words of a row are to be taken for those that went out."""

_LONGEST: Final = 400
"""Characters: a longer text is no question and no header, and is not compared."""


def plain(text: str) -> str:
    """The words alone, in small letters: numbering, marks and blanks make no other text of it."""
    return " ".join(_WORDS.findall(text.casefold()))


def likeness(one: str, other: str, at_least: float) -> float:
    """From 0 to 1, of two texts as `plain` gives them; 0, too, for less than `at_least`."""
    return likest(one, (other,), at_least)[1]


def likest(text: str, among: Sequence[str], at_least: float) -> tuple[int, float]:
    """The place of the text that is most alike, and how much; of equals the first. (-1, 0) where none is so much."""
    best = (-1, 0.0)
    if not 0 < len(text) <= _LONGEST:
        return best
    if text in among:
        return among.index(text), 1.0
    if at_least >= 1:
        return best
    matcher: SequenceMatcher[str] | None = None
    for place, each in enumerate(among):
        wanted = max(at_least, best[1])
        # The cheap bounds first: most pairs are nothing like each other.
        if len(each) > _LONGEST or 2 * min(len(text), len(each)) < wanted * (len(text) + len(each)):
            continue
        # What the matcher finds out of its second text serves for all the others.
        matcher = matcher or SequenceMatcher(None, "", text, autojunk=False)
        matcher.set_seq1(each)
        if matcher.quick_ratio() >= wanted and (alike := matcher.ratio()) >= wanted and alike > best[1]:
            best = (place, alike)
    return best
