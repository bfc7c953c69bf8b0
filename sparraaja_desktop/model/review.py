"""A sheet that came back, laid beside what was sent and what is known now, for the sparrer to choose from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.merging import USUAL, Choice, Merge, Outcome
from sparraaja_desktop.model.returned import Remark

_NO_CHOICE: Final = frozenset({Outcome.SAME, Outcome.OURS, Outcome.UNKNOWN})
_GUARDED: Final = frozenset({"responsible", "due_on"})


class PieceKind(StrEnum):
    """What a piece of a returned sheet is."""

    ANSWER = "answer"
    CELL = "cell"
    NEW_ROW = "new-row"
    MISSING_ROW = "missing-row"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One thing that can be taken or left; `key` is its own in the review.

    `about` is the question, the key of the column, or the header of a column that the form does not have; `row` says
    which action it is about, empty where none. `row_id` is the action's id, None for a new one; `cells` are those of a
    new row. `is_agreed` when the timetable of the action is (R51); `is_gone` when the action was removed here since.
    """

    key: str
    kind: PieceKind
    merge: Merge
    about: str = ""
    row: str = ""
    row_id: str | None = None
    cells: Mapping[str, str] = field(default_factory=dict)
    is_agreed: bool = False
    is_gone: bool = False

    @property
    def differs(self) -> bool:
        """Whether there is anything to choose."""
        return self.merge.outcome not in _NO_CHOICE

    @property
    def usual(self) -> Choice:
        """What is taken unless the sparrer says otherwise; what was removed here does not come back by itself."""
        return Choice.OURS if self.is_gone else USUAL[self.merge.outcome]

    def falls_back(self, choice: Choice) -> bool:
        """Whether that choice empties what the agreed timetable needs: the action is only discussed then (R51)."""
        is_guarded = self.kind is PieceKind.CELL and self.is_agreed and self.about in _GUARDED
        return is_guarded and not self.merge.taken(choice).strip()


class Home(StrEnum):
    """How the sheet of a file was found (word.md 1.5)."""

    SURE = "sure"
    DISAGREE = "disagree"
    ALIKE = "alike"
    ELSEWHERE = "elsewhere"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A sheet that a file may be: whose and what it is, and how alike its questions are, from 0 to 1."""

    sheet_id: str
    engagement_id: str
    client_name: str
    title: str
    area: str
    alike: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What came back, read but not taken in. `sheet_id` is None while nobody knows which sheet it is.

    `data` is the file as it came, or the pasted text in UTF-8 (`is_pasted`); `code` and `version` are what it says of
    itself. `candidates` begin with the likeliest. `already_in` is the id of the returned file with the same content,
    empty when there is none.
    """

    file_name: str
    digest: str
    data: bytes = field(repr=False)
    home: Home
    sheet_id: str | None
    candidates: tuple[Candidate, ...] = ()
    code: str = ""
    version: int = 0
    pieces: tuple[Piece, ...] = ()
    remarks: tuple[Remark, ...] = ()
    already_in: str = ""
    is_pasted: bool = False

    @property
    def to_choose(self) -> tuple[Piece, ...]:
        """The pieces in which anything may be chosen."""
        return tuple(each for each in self.pieces if each.differs)

    def choices(self, chosen: Mapping[str, Choice]) -> dict[str, Choice]:
        """A choice for each piece by its key: the chosen one, else the usual one."""
        return {each.key: chosen.get(each.key, each.usual) for each in self.pieces}
