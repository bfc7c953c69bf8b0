"""The service areas' plans of concrete actions (R50, R51, R53, R73), with states that guard one another."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.errors import SparraajaError


class ActionState(StrEnum):
    """How far an action is."""

    DRAFT = "draft"
    DISCUSSED = "discussed"
    SCHEDULED = "scheduled"
    UNDER_WAY = "under-way"
    DONE = "done"
    CHANGED = "changed"
    DROPPED = "dropped"


AGREED = (ActionState.SCHEDULED, ActionState.UNDER_WAY, ActionState.DONE)
"""The states that nobody reaches without a responsible, a date and the event (R51)."""


class Missing(StrEnum):
    """What an action lacks before its timetable can be agreed (R51)."""

    RESPONSIBLE = "responsible"
    DATE = "date"
    EVENT = "event"


class NotYet(SparraajaError):
    """A state was asked for that the action is not ready for; `missing` says what it lacks."""

    def __init__(self, missing: "tuple[Missing, ...]") -> None:
        super().__init__(", ".join(missing))
        self.missing = missing


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedAction:
    """One row of a service area's plan.

    `areas` are the areas of participation (R73), `means` keys of the six means of kuntalaki 22 §. `staff_who` and
    `staff_how` say who of the staff took part in planning and how (R50). `event_id` is the event in which it was
    discussed and its timetable agreed (R51). `goal_id`, `assignment_id` and `finding_ids` tie the red thread.
    `is_best_practice` marks what is worth spreading (R59).
    """

    id: str
    engagement_id: str
    service_area_id: str
    position: int
    action: str
    areas: tuple[Area, ...] = ()
    means: tuple[str, ...] = ()
    for_whom: str = ""
    responsible: str = ""
    due_on: date | None = None
    resources: str = ""
    measure: str = ""
    staff_who: str = ""
    staff_how: str = ""
    state: ActionState = ActionState.DRAFT
    event_id: str | None = None
    goal_id: str | None = None
    assignment_id: str | None = None
    finding_ids: tuple[str, ...] = ()
    is_best_practice: bool = False
    removed_at: datetime | None = None

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What it lacks before its timetable can be agreed (R51)."""
        lacks = {
            Missing.RESPONSIBLE: not self.responsible.strip(),
            Missing.DATE: self.due_on is None,
            Missing.EVENT: self.event_id is None,
        }
        return tuple(each for each, is_so in lacks.items() if is_so)

    @property
    def is_agreed(self) -> bool:
        """Whether its timetable has been agreed."""
        return self.state in AGREED


def check(action: PlannedAction) -> PlannedAction:
    """The action itself. Raises NotYet when its state says more than is agreed (R51)."""
    if action.is_agreed and action.missing:
        raise NotYet(action.missing)
    return action


def fallen_back(action: PlannedAction) -> PlannedAction:
    """The action with a state that it may have: what no longer has all that its timetable needs is discussed (R51)."""
    if not (action.is_agreed and action.missing):
        return action
    return replace(action, state=ActionState.DISCUSSED)
