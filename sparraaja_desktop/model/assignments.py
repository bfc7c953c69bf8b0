"""The interim assignments between events (R32, R50-R54), and their copy for each service area."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class AssignmentKind(StrEnum):
    """The five shipped kinds (domain.md 5.4) and a free one; the service-area plan is always among them (R53)."""

    OBSERVATIONS = "observations"
    ASK_ONE = "ask-one"
    TEAM_MEETING = "team-meeting"
    PLAN = "plan"
    SMALLEST_DEED = "smallest-deed"
    FREE = "free"


HEAVY_MINUTES = 60
"""An assignment over this is remarked as heavy beside one's own work (R54)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One assignment: given in one event, due by the next. `questions` are one a line; `minutes` is an estimate.

    `given_event_id` and `due_event_id` are None while open; `due_on` is the day by which it comes back, else that of
    the due event. `planned_with` says with whom of the client it was planned (R32).
    """

    id: str
    engagement_id: str
    position: int
    kind: AssignmentKind
    title: str
    purpose: str = ""
    questions: str = ""
    minutes: int = 20
    given_event_id: str | None = None
    due_event_id: str | None = None
    due_on: date | None = None
    planned_with: str = ""
    removed_at: datetime | None = None

    @property
    def is_heavy(self) -> bool:
        """Whether it takes more than can be done beside one's own work (R54)."""
        return self.minutes > HEAVY_MINUTES


class SheetState(StrEnum):
    """How far a sheet is; it only goes forward by the user's word."""

    NOT_SENT = "not-sent"
    SENT = "sent"
    RETURNED = "returned"
    DISCUSSED = "discussed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """An assignment's copy for one service area, with the supervisor who answers for it.

    The days are None until it was sent, returned, discussed; `discussed_event_id` is the event where it was.
    `answers` is what came back beside the questions, as typed in. `code` leads its file home, and is
    empty before it first goes out.
    """

    id: str
    assignment_id: str
    service_area_id: str
    responsible: str = ""
    state: SheetState = SheetState.NOT_SENT
    sent_on: date | None = None
    returned_on: date | None = None
    discussed_event_id: str | None = None
    answers: str = ""
    code: str = ""
    removed_at: datetime | None = None

    def is_overdue(self, due_on: date | None, today: date) -> bool:
        """Whether it should be back and is not."""
        waiting = self.state in (SheetState.NOT_SENT, SheetState.SENT)
        return waiting and due_on is not None and due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetAnswer:
    """What came back under one question of a sheet; `question` is as it was asked, whatever it says now."""

    id: str
    sheet_id: str
    position: int
    question: str
    text: str = ""
    removed_at: datetime | None = None
