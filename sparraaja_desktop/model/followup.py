"""The follow-up that is agreed at the end (R64-R66): luvattu, tehty, opittu; and what is learnt for the next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final, NamedTuple

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.plans import ActionState, PlannedAction

_NOT_PROMISED: Final = (ActionState.DRAFT, ActionState.DISCUSSED)


class FollowUpKind(StrEnum):
    """What kind of meeting; a joint one with the management is the usual (R65)."""

    JOINT = "joint"
    CONTACT = "contact"
    SUPERVISORS = "supervisors"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """One agreed follow-up; `due_on` is the agreed day, None while open. `outcome` is what came of it."""

    id: str
    engagement_id: str
    position: int
    kind: FollowUpKind = FollowUpKind.JOINT
    due_on: date | None = None
    is_held: bool = False
    outcome: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """An entry on how an action goes: its state, what was done, what stood in the way, what was learnt, what is next.

    Every text may be empty.
    """

    id: str
    action_id: str
    position: int
    noted_on: date
    state: ActionState
    done: str = ""
    obstacle: str = ""
    learnt: str = ""
    next_step: str = ""
    removed_at: datetime | None = None


def next_day(follow_ups: Iterable[FollowUp]) -> date | None:
    """The first agreed day of those that are still to come, None when none is agreed."""
    return min((each.due_on for each in follow_ups if each.due_on is not None and not each.is_held), default=None)


class Outcome(NamedTuple):
    """An action as it was promised beside what is known of it now; `latest` is None where nothing is noted yet."""

    action: PlannedAction
    latest: Progress | None

    @property
    def state(self) -> ActionState:
        """Where the action is now."""
        return self.action.state if self.latest is None else self.latest.state


def promised(actions: Iterable[PlannedAction], progress: Iterable[Progress]) -> tuple[Outcome, ...]:
    """What was promised beside what became of it, in the order of the actions; `progress` has the oldest first.

    An action is promised once its timetable was agreed; one of which something is noted is there, too.
    """
    latest = {entry.action_id: entry for entry in progress}
    rows = (Outcome(action, latest.get(action.id)) for action in actions)
    return tuple(row for row in rows if row.latest is not None or row.action.state not in _NOT_PROMISED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """A best practice that stays for the next client (R59), bound to no engagement.

    `learnt_at` is the client's name, empty unless they allowed it.
    """

    id: str
    position: int
    text: str
    learnt_on: date
    areas: tuple[Area, ...] = ()
    means: tuple[str, ...] = ()
    learnt_at: str = ""
    removed_at: datetime | None = None
