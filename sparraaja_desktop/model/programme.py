"""The programme of coaching events (R35-R39, R46, R55), their agendas and what is captured in them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum


class EventMode(StrEnum):
    """Present, remote or both (R36)."""

    LIVE = "live"
    REMOTE = "remote"
    HYBRID = "hybrid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The programme of one engagement as it was approved with the contact (R30); `approved_on` None until then."""

    id: str
    engagement_id: str
    approved_with: str = ""
    approved_on: date | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One coaching event.

    `starts_at` is in minutes after midnight, None while open; `minutes` is its length. `standing_meeting_id` is
    the already agreed meeting it rides on (R55); where there is none, `alone_because` says why. `template` is the
    key of the shipped event it began as, None for an own one. `notes` stay here.
    """

    id: str
    engagement_id: str
    position: int
    theme: str
    aim: str = ""
    audience: str = ""
    held_on: date | None = None
    starts_at: int | None = None
    minutes: int = 120
    mode: EventMode = EventMode.LIVE
    place: str = ""
    standing_meeting_id: str | None = None
    alone_because: str = ""
    template: str | None = None
    notes: str = ""
    is_held: bool = False
    removed_at: datetime | None = None

    @property
    def needs_a_reason(self) -> bool:
        """Whether it rides on no standing meeting and does not say why (R55)."""
        return self.standing_meeting_id is None and not self.alone_because.strip()


class ItemKind(StrEnum):
    """How an agenda item is worked; see `is_own_work` (R4, R8, R39)."""

    OPENING = "opening"
    CHECK_IN = "check-in"
    INPUT = "input"
    PLENARY = "plenary"
    SMALL_GROUPS = "small-groups"
    PAIRS = "pairs"
    ALONE = "alone"
    BREAK = "break"
    CLOSING = "closing"

    @property
    def is_own_work(self) -> bool:
        """Whether the participants themselves think and talk (R4, R8)."""
        return self in (
            ItemKind.CHECK_IN,
            ItemKind.PLENARY,
            ItemKind.SMALL_GROUPS,
            ItemKind.PAIRS,
            ItemKind.ALONE,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of an event's agenda. `fixed_at` (minutes after midnight) is a time that may not move, else None."""

    id: str
    event_id: str
    position: int
    title: str
    minutes: int
    kind: ItemKind
    question: str = ""
    tool: str = ""
    lead: str = ""
    material: str = ""
    fixed_at: int | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """When an item goes on, in minutes after midnight. `late` is how many minutes it begins after its fixed time
    because what comes before is too long; 0 when it keeps it.
    """

    item: AgendaItem
    starts: int
    ends: int
    late: int = 0


def slots(starts_at: int, items: Sequence[AgendaItem]) -> tuple[Slot, ...]:
    """The clock times of an agenda: each item begins when the one before ends; a fixed time is waited for, never moved.

    Where what comes before a fixed time runs over it, the item begins late, and says how late.
    """
    agreed: list[Slot] = []
    for item in items:
        free = agreed[-1].ends if agreed else starts_at
        begins = free if item.fixed_at is None else max(free, item.fixed_at)
        late = 0 if item.fixed_at is None else begins - item.fixed_at
        agreed.append(Slot(item, begins, begins + item.minutes, late))
    return tuple(agreed)


def slots_of(event: Event, items: Sequence[AgendaItem]) -> tuple[Slot, ...]:
    """The clock times of the event's agenda; while it is open when it begins, times from its beginning, none fixed."""
    if event.starts_at is not None:
        return slots(event.starts_at, items)
    return slots(0, [replace(each, fixed_at=None) for each in items])


def own_work_share(items: Sequence[AgendaItem]) -> float | None:
    """The share of the participants' own working time (R4, R8), breaks not counted; None where there are no minutes."""
    counted = [item for item in items if item.kind is not ItemKind.BREAK]
    total = sum(item.minutes for item in counted)
    return sum(item.minutes for item in counted if item.kind.is_own_work) / total if total else None


def input_share(items: Sequence[AgendaItem]) -> float | None:
    """The share of input, breaks not counted (R8: over a third is remarked); None for an agenda without minutes."""
    counted = [item for item in items if item.kind is not ItemKind.BREAK]
    total = sum(item.minutes for item in counted)
    return sum(item.minutes for item in counted if item.kind is ItemKind.INPUT) / total if total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """How many came from a service area (None: from elsewhere); `names` only where they are wanted."""

    id: str
    event_id: str
    position: int
    count: int
    service_area_id: str | None = None
    names: str = ""
    removed_at: datetime | None = None


class CaptureTag(StrEnum):
    """What an observation in an event is (domain.md 7.4)."""

    OBSERVATION = "observation"
    NEED = "need"
    DONE = "done"
    ACTION = "action"
    PRACTICE = "practice"
    QUESTION = "question"


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """One observation of an event with its tag and its moment (aware, UTC).

    `finding_id` is the finding it became, None while it is only an observation.
    """

    id: str
    event_id: str
    position: int
    tag: CaptureTag
    text: str
    at: datetime
    finding_id: str | None = None
    removed_at: datetime | None = None
