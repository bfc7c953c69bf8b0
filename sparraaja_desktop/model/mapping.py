"""The mapping (Kartoitus): interviews, findings and the items that are mapped (R15-R21)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Audience, Part


class Mode(StrEnum):
    """How people met: across a table, on line, by telephone."""

    LIVE = "live"
    REMOTE = "remote"
    PHONE = "phone"


@dataclass(frozen=True, slots=True, kw_only=True)
class Interview:
    """One mapping interview: when, how, with whom, by which guide and in which language it was asked.

    `guide_id` is None for an interview without a guide. `with_whom` and `title` are the person's name and
    title as typed, empty until known. `position` orders the interviews of an engagement from 0.
    """

    id: str
    engagement_id: str
    position: int
    held_on: date
    mode: Mode
    audience: Audience
    language: Language
    guide_id: str | None = None
    with_whom: str = ""
    title: str = ""
    service_area_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One question of an interview and the note under it.

    `question` is the text as it was asked, kept also when the guide changes. `question_id` is None for a
    question added on the fly; `topic` joins answers to the same question (see `Question`). `part` is None
    and `question` empty in the free notes outside the questions (`is_free`), one per interview.
    `revised_at` (aware, UTC) is None until something is written.
    """

    id: str
    interview_id: str
    position: int
    part: Part | None
    question: str
    question_id: str | None = None
    topic: str = ""
    note: str = ""
    skipped: bool = False
    revised_at: datetime | None = None
    removed_at: datetime | None = None

    @property
    def is_free(self) -> bool:
        """Whether these are the free notes outside the questions."""
        return self.part is None


class FindingKind(StrEnum):
    """What a marked line is; the order is that of the keys Ctrl+1 … Ctrl+5."""

    DONE = "done"
    SITUATION = "situation"
    NEED = "need"
    CONSTRAINT = "constraint"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something found out, with its source (R21, R33).

    One marked in an interview has `interview_id` and `answer_id`, and `start` and `end`, the place in the
    note in characters; while `follows` is true its text is that place's text and follows the note as it is
    edited, until the sparrer words it anew. One typed by hand has None there. `areas` are the areas of
    participation it touches, `service_area_id` whose it is (None: the whole client). A confidential finding
    never leaves in a handout.
    """

    id: str
    engagement_id: str
    kind: FindingKind
    text: str
    position: int
    interview_id: str | None = None
    answer_id: str | None = None
    start: int | None = None
    end: int | None = None
    follows: bool = False
    service_area_id: str | None = None
    areas: tuple[Area, ...] = ()
    confidential: bool = False
    removed_at: datetime | None = None


def shareable(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that may leave in a handout: not confidential, not removed, not empty; in the given order."""
    return tuple(each for each in findings if not each.confidential and each.removed_at is None and each.text.strip())


class ItemGroup(StrEnum):
    """The items of R16-R19, the six means of kuntalaki 22 §, and the sparrer's own (R20)."""

    BASICS = "basics"
    MEANS = "means"
    OWN = "own"


class ItemState(StrEnum):
    """How far an item is; `PART_OF_OTHER` is for basics only (part of another document)."""

    UNKNOWN = "unknown"
    NO = "no"
    PREPARING = "preparing"
    PART_OF_OTHER = "part-of-other"
    YES = "yes"


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingItem:
    """One thing that is mapped: its state, the evidence, the document, who approved it and when.

    `key` names a shipped item, whose title is in the content; an own item has key None and its own `title`.
    """

    id: str
    engagement_id: str
    position: int
    group: ItemGroup
    key: str | None = None
    title: str = ""
    state: ItemState = ItemState.UNKNOWN
    evidence: str = ""
    document: str = ""
    approved_by: str = ""
    approved_on: date | None = None
    removed_at: datetime | None = None
