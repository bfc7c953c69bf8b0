"""Three versions of a text: what was sent, what is known now, and what came back (word.md 1.5)."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Outcome(StrEnum):
    """What became of a text since it was sent."""

    SAME = "same"
    OURS = "ours"
    THEIRS = "theirs"
    CONFLICT = "conflict"
    EMPTIED = "emptied"
    UNKNOWN = "unknown"


class Choice(StrEnum):
    """What the sparrer takes."""

    OURS = "ours"
    THEIRS = "theirs"
    BOTH = "both"


USUAL: Final = {
    Outcome.SAME: Choice.OURS,
    Outcome.OURS: Choice.OURS,
    Outcome.THEIRS: Choice.THEIRS,
    Outcome.CONFLICT: Choice.OURS,
    Outcome.EMPTIED: Choice.OURS,
    Outcome.UNKNOWN: Choice.OURS,
}
"""What is taken unless the sparrer says otherwise: nothing that is known is lost by itself."""


@dataclass(frozen=True, slots=True)
class Merge:
    """One text in its three versions. `theirs` is None where it is not known: merged cells, a column that is gone."""

    base: str
    ours: str
    theirs: str | None

    @property
    def outcome(self) -> Outcome:
        """Who has changed it since it was sent; blanks and line ends are no change."""
        base, ours = _plain(self.base), _plain(self.ours)
        if self.theirs is None:
            return Outcome.UNKNOWN
        theirs = _plain(self.theirs)
        if theirs == ours:
            return Outcome.SAME
        if theirs == base:
            return Outcome.OURS
        if not theirs:
            return Outcome.EMPTIED
        return Outcome.THEIRS if ours in (base, "") else Outcome.CONFLICT

    def taken(self, choice: Choice) -> str:
        """The text that is kept after a choice; both stand one under the other."""
        theirs = self.theirs if self.theirs is not None else self.ours
        if choice is Choice.BOTH:
            return "\n".join(each for each in dict.fromkeys((self.ours.strip(), theirs.strip())) if each)
        return self.ours if choice is Choice.OURS else theirs


def _plain(text: str) -> str:
    return " ".join(text.split())
