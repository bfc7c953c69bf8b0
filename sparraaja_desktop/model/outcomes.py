"""What a coaching brought about, counted: the three default outcomes (R74), and which areas they cover (R73)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.feedback import LEAST_GROUP, RoundKind, Spread, spread
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.plans import AGREED, ActionState

COMPARED: Final = (RoundKind.BEFORE, RoundKind.AFTER, RoundKind.LATER)
"""The rounds in which the same things are asked, in their order."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """How understanding was told of in the rounds of one kind (R74).

    `answered` is how many answered the question. `spread` is how they answered, None when they are fewer than five:
    so few are not shown.
    """

    kind: RoundKind
    answered: int
    spread: Spread | None

    @property
    def agreeing(self) -> int | None:
        """How many gave at least four of five; None when they are too few to be shown."""
        return self.spread.agreeing if self.spread is not None else None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The default outcomes of a coaching.

    `understanding` holds the kinds of round that were held, before first. `actions` counts the concrete actions by
    where they are now, only those whose timetable was agreed; `by_area` counts the same by area of participation, each
    area at 0 or more. `responsible` is who was named, None while nobody is (R27).
    """

    understanding: tuple[Understanding, ...]
    actions: Mapping[ActionState, int]
    by_area: Mapping[Area, int]
    responsible: ResponsiblePerson | None

    @property
    def concrete(self) -> int:
        """How many concrete actions there are."""
        return sum(self.actions.values())

    @property
    def uncovered(self) -> tuple[Area, ...]:
        """The areas in which there is no concrete action (R73)."""
        return tuple(area for area, count in self.by_area.items() if count == 0)


def outcomes(coaching: Coaching, item: int) -> Outcomes:
    """The outcomes of a coaching; `item` is the place of the question about understanding among those that are asked
    before, after and later.
    """
    states = states_now(coaching)
    concrete = [action for action in coaching.actions if states[action.id] in AGREED]
    responsible = coaching.responsible
    return Outcomes(
        understanding=tuple(each for kind in COMPARED for each in _understanding(coaching, kind, item)),
        actions={state: sum(states[action.id] is state for action in concrete) for state in AGREED},
        by_area={area: sum(area in action.areas for action in concrete) for area in Area},
        responsible=responsible if responsible is not None and responsible.is_named else None,
    )


def states_now(coaching: Coaching) -> dict[str, ActionState]:
    """Where each action is now, by its id: as the last entry of progress says, else as it was planned."""
    states = {action.id: action.state for action in coaching.actions}
    return states | {entry.action_id: entry.state for entry in coaching.progress if entry.action_id in states}


def _understanding(coaching: Coaching, kind: RoundKind, item: int) -> Iterable[Understanding]:
    rounds = {each.id for each in coaching.rounds if each.kind is kind}
    if rounds:
        found = spread([answer for answer in coaching.feedback if answer.round_id in rounds], item)
        yield Understanding(kind, found.total, found if found.total >= LEAST_GROUP else None)
