"""What leaves the program: the kinds of handout, what they are made of, and what was sent when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sparraaja_desktop.model.language import Language


class HandoutKind(StrEnum):
    """The handouts there are, by the names that the command line uses."""

    MAPPING_SUMMARY = "mapping-summary"
    INTERVIEW_GUIDE = "interview-guide"
    DESIGN_MEMO = "design-memo"


class SummaryPart(StrEnum):
    """The parts of the mapping summary in their order: strengths first (R21)."""

    STRENGTHS = "strengths"
    ITEMS = "items"
    SITUATION = "situation"
    NEEDS = "needs"
    CONSTRAINTS = "constraints"
    HEARD = "heard"
    TO_PONDER = "to-ponder"
    NEXT_STEP = "next-step"


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """One handout that was written: kind, language, when (aware, UTC), and the file's name without its folder.

    `parts` are the parts chosen for a mapping summary, empty for other kinds; `guide_id` is the guide that
    was printed, None for other kinds.
    """

    id: str
    engagement_id: str
    kind: HandoutKind
    language: Language
    made_at: datetime
    file_name: str
    parts: tuple[SummaryPart, ...] = ()
    guide_id: str | None = None
    removed_at: datetime | None = None
