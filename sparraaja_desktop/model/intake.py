"""How a coaching came about (R70), whether there is motivation for it (R34), and the sparrer's own time (R67, R68)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Motivation(StrEnum):
    """How motivated the client's people are (R34), as the sparrer sees it."""

    UNKNOWN = "unknown"
    LOW = "low"
    VARYING = "varying"
    GOOD = "good"


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The application or first contact of one engagement (R70); one per engagement.

    `applied_on` is None while the day is not known; `applied_by` says who applied or made contact. `wishes` is what
    they hope for, `other_work` the work already going on that it ties to. `price_note` is what was agreed of a price;
    empty means free of charge (R67). `minutes_planned` is how much of the own working time the coaching may take
    (R68), None while nothing is planned.
    """

    id: str
    engagement_id: str
    applied_on: date | None = None
    applied_by: str = ""
    wishes: str = ""
    why_now: str = ""
    other_work: str = ""
    motivation: Motivation = Motivation.UNKNOWN
    motivation_note: str = ""
    price_note: str = ""
    minutes_planned: int | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkEntry:
    """Own working time that went into the coaching on one day (R68), in `minutes`; 0 until it is told."""

    id: str
    engagement_id: str
    position: int
    worked_on: date
    minutes: int = 0
    what: str = ""
    removed_at: datetime | None = None


def minutes_used(work: Iterable[WorkEntry]) -> int:
    """All the time of the entries together, in minutes (R68)."""
    return sum(entry.minutes for entry in work)
