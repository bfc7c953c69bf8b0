"""What the adviser says, and what the sparrer has put aside with a reason."""

from dataclasses import dataclass, field
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Advice:
    """One remark of the adviser: a next step, never an order.

    `check` names the rule, `requirements` are the numbers it rests on (R55), `subject_id` is the record it is about
    (None: the whole coaching), `facts` fill the sentence that the window says.
    """

    check: str
    requirements: tuple[int, ...]
    subject_id: str | None = None
    facts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dismissal:
    """A remark that the sparrer has put aside, with the reason; it stays silent for that subject."""

    id: str
    engagement_id: str
    check: str
    reason: str
    dismissed_on: date
    subject_id: str | None = None
    removed_at: datetime | None = None
