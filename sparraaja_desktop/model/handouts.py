"""What leaves the program: the kinds of handout, what they are made of, and what was sent when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.language import Language


class HandoutKind(StrEnum):
    """The handouts there are, by the names that the command line uses."""

    MAPPING_SUMMARY = "mapping-summary"
    INTERVIEW_GUIDE = "interview-guide"
    DESIGN_MEMO = "design-memo"
    PROGRAMME = "programme"
    EVENT_HANDOUT = "event-handout"
    RUN_SHEET = "run-sheet"
    ASSIGNMENT_SHEET = "assignment-sheet"
    AREA_PLAN = "area-plan"
    FEEDBACK_FORM = "feedback-form"
    FEEDBACK_SUMMARY = "feedback-summary"
    MANAGEMENT_PAGE = "management-page"
    LETTER = "letter"
    FOLLOW_UP = "follow-up"
    FINAL_REPORT = "final-report"
    PRIVACY_NOTICE = "privacy-notice"
    HELP_CARDS = "help-cards"

    @property
    def wording(self) -> str:
        """The name of the file with its texts."""
        return self.value.replace("-", "_")


class About(StrEnum):
    """What a handout is made for: the whole coaching, or one record of it each."""

    COACHING = "coaching"
    GUIDE = "guide"
    SESSION = "session"
    EVENT = "event"
    SHEET = "sheet"
    AREA = "area"
    ROUND = "round"
    MESSAGE = "message"


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


ABOUT: Final[Mapping[HandoutKind, About]] = {
    HandoutKind.INTERVIEW_GUIDE: About.GUIDE,
    HandoutKind.DESIGN_MEMO: About.SESSION,
    HandoutKind.EVENT_HANDOUT: About.EVENT,
    HandoutKind.RUN_SHEET: About.EVENT,
    HandoutKind.ASSIGNMENT_SHEET: About.SHEET,
    HandoutKind.AREA_PLAN: About.AREA,
    HandoutKind.FEEDBACK_FORM: About.ROUND,
    HandoutKind.FEEDBACK_SUMMARY: About.ROUND,
    HandoutKind.LETTER: About.MESSAGE,
}
"""Of what there is one handout each; a kind that is not here is made for the whole coaching."""

PARTS: Final[Mapping[HandoutKind, tuple[str, ...]]] = {
    HandoutKind.MAPPING_SUMMARY: tuple(SummaryPart),
    HandoutKind.PROGRAMME: ("invitation", "goals", "events", "assignments", "practical"),
    HandoutKind.EVENT_HANDOUT: ("aim", "agenda", "questions", "assignment"),
    HandoutKind.RUN_SHEET: ("agenda", "materials", "questions", "people"),
    HandoutKind.AREA_PLAN: ("actions", "staff", "by-area", "timetable"),
    HandoutKind.FEEDBACK_FORM: ("scores", "words"),
    HandoutKind.FEEDBACK_SUMMARY: ("picture", "scores", "words"),
    HandoutKind.MANAGEMENT_PAGE: ("goals", "pictures", "actions", "decisions"),
    HandoutKind.FOLLOW_UP: ("agenda", "promised", "learnt"),
    HandoutKind.FINAL_REPORT: (
        "summary", "mapping", "goals", "events", "assignments", "actions", "thread", "feedback", "outcomes", "follow-up"
    ),
    HandoutKind.PRIVACY_NOTICE: ("notice", "record"),
}  # fmt: skip
"""The parts that may be chosen of a kind, in their order, as ``parts.<name>`` of its wording says them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """One handout that was written: kind, language, when (aware, UTC), and the file's name without its folder.

    `parts` are the parts that were chosen, empty for kinds without any; `guide_id` is the guide that was printed, None
    for other kinds. `about_id` is the record it was made for, empty for the whole coaching (`ABOUT`); `for_whom` says
    who got it. An assignment sheet has its `code`, its `version` from 1, and a `snapshot` of what was sent
    (`sheet_snapshot`); of other kinds these are empty and 0.
    """

    id: str
    engagement_id: str
    kind: HandoutKind
    language: Language
    made_at: datetime
    file_name: str
    parts: tuple[str, ...] = ()
    guide_id: str | None = None
    about_id: str = ""
    for_whom: str = ""
    code: str = ""
    version: int = 0
    snapshot: str = ""
    removed_at: datetime | None = None
