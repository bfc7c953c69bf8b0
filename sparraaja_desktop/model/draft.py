"""A first draft of a programme from the goals and the gaps: which shipped events, in what order, and why.

The three themes of R38 are its base. What speaks in the coaching adds to them: the kind of sparrer (R41, R46-R49), a
goal or a gap about the participation programme (R23, R24, R28), participatory budgeting (R25), an area of participation
of which nothing is known yet (R73), the needs that were found (R33).
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import FindingKind, ItemState, shareable

COUNTS: Final = (3, 4, 5)
"""How many events a draft may have (R35)."""

MOST_NEEDS: Final = 3
"""So many needs become a question; small groups cannot work on more."""

_THEMES: Final = ("why", "how", "staff")
"""The three themes of R38."""

_NEED_SHOWN: Final = 300
"""So many characters of a need become a question."""

_FIRST, _MIDDLE = 0, 1
_HELD_BY_MIDDLE = 2
"""So many exercises the second event holds before the first one is asked to hold one."""

_PROGRAMME_GOALS: Final = frozenset({"programme-start", "programme-concrete"})
_BUDGETING: Final = "budgeting"
"""The key of the shipped goal, of the theme and of the event."""

_OWN_PROGRAMME_GOAL: Final = re.compile(
    r"osallisuusohjelma|osallistumisohjelma|(osallisuuden|osallistumisen) ohjelma|delaktighetsprogram"
    r"|(participation|inclusion) program",
    re.IGNORECASE,
)
_OWN_BUDGETING_GOAL: Final = re.compile(
    r"osallistu\w+ budjetoi|medborgarbudget|deltagande budget|participatory budget", re.IGNORECASE
)
_SESSIONS: Final = ((SparrerKind.RESIDENT, "resident"), (SparrerKind.MUNICIPALITY, "peer"))


class Why(StrEnum):
    """What speaks for an event or an exercise of a draft; what the `fact` of the reason is, where it has one."""

    BEGINS = "begins"
    MEANS = "means"
    PLANS = "plans"
    PLAN_GIVEN = "plan-given"
    MANAGEMENT = "management"
    RESIDENT_VIEW = "resident-view"
    RESIDENT_SPARRER = "resident-sparrer"
    """The development target (R47), empty where it is not written yet."""
    PEER_SPARRER = "peer-sparrer"
    PROGRAMME_GOAL = "programme-goal"
    """The goal."""
    NO_PROGRAMME = "no-programme"
    PROGRAMME_PREPARED = "programme-prepared"
    BUDGETING_GOAL = "budgeting-goal"
    """The goal."""
    BUDGETING_THEME = "budgeting-theme"
    AREA_BARE = "area-bare"
    """The `Area`."""
    NEEDS = "needs"
    """The needs, one a line."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something is in a draft; `fact` is what `Why` says, empty where it says nothing."""

    why: Why
    fact: str = ""


class Exercise(StrEnum):
    """The shipped exercises that a draft adds to an agenda; the last three are the areas of participation."""

    PLAN = "plan"
    STEPS = "steps"
    BUDGETING = "budgeting-round"
    OWN_LIFE = "own-life"
    COMMUNITIES = "communities"
    COMMON_GOOD = "common-good"


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftedEvent:
    """One event of a draft: the key of the shipped event, why it is there, and what is made of it.

    `needs` become the question of an agenda item (R33), none of them confidential; `target` is the development target
    that is its aim (R47), empty for every event but a resident's.
    """

    template: str
    because: tuple[Reason, ...]
    exercises: tuple[Exercise, ...] = ()
    needs: tuple[str, ...] = ()
    target: str = ""


@dataclass(frozen=True, slots=True)
class DraftedAssignment:
    """An interim assignment with the places (from 0) of the events in which it is given and comes back (R51, R53)."""

    kind: AssignmentKind
    given: int
    due: int


@dataclass(frozen=True, slots=True)
class Draft:
    """The events in order, and the assignments between them; the plan is always among those (R53)."""

    events: tuple[DraftedEvent, ...]
    assignments: tuple[DraftedAssignment, ...]


def draft(coaching: Coaching, count: int) -> Draft:
    """What is proposed for that coaching as it is now. Raises Mistake for a count that is not among `COUNTS`."""
    if count not in COUNTS:
        raise Mistake(f"a draft of {count} events")
    about = {"programme": _about_programme(coaching), _BUDGETING: _about_budgeting(coaching)}
    keys = _keys(coaching, count, [key for key, reasons in about.items() if reasons])
    because = [[*_because(coaching, key), *about.get(key, ())] for key in keys]
    exercises: list[list[Exercise]] = [[] for _ in keys]
    if keys[_MIDDLE] != "how":
        because[_MIDDLE].append(Reason(Why.PLAN_GIVEN))
        exercises[_MIDDLE].append(Exercise.PLAN)
    for number, (exercise, reasons) in enumerate(_wanted(coaching, keys, about)):
        place = _FIRST if number == _HELD_BY_MIDDLE else _MIDDLE
        exercises[place].append(exercise)
        because[place].extend(reasons)
    needs = _needs(coaching)
    if needs:
        because[_MIDDLE].append(Reason(Why.NEEDS, "\n".join(needs)))
    events = tuple(
        DraftedEvent(
            template=key,
            because=tuple(because[place]),
            exercises=tuple(exercises[place]),
            needs=needs if place == _MIDDLE else (),
            target=_target(coaching) if key == "resident" else "",
        )
        for place, key in enumerate(keys)
    )
    return Draft(events, _assignments(keys))


def _keys(coaching: Coaching, count: int, spoken_for: list[str]) -> list[str]:
    """The three themes whole where there is room for them beside what speaks; the plans come back in the last of them.

    In a draft of three a session of the sparrer's own stands in the place of the second theme, and the plan is given
    there. What finds no room becomes an exercise.
    """
    session = _session(coaching)
    if count == len(_THEMES):
        return ["why", session or "how", "staff"]
    wanted = [*([session] if session else []), *spoken_for, "management", "resident"]
    chosen = list(dict.fromkeys(wanted))[: count - len(_THEMES)]
    last = ["management"] if "management" in chosen else []
    return ["why", "how", *(key for key in chosen if key not in last), "staff", *last]


def _session(coaching: Coaching) -> str | None:
    """The event that the sparrer's own kind brings along (R41, R46), None for an expert."""
    return next((key for kind, key in _SESSIONS if coaching.engagement.sparrer_kind is kind), None)


def _because(coaching: Coaching, key: str) -> tuple[Reason, ...]:
    """What speaks for a shipped event by itself; what the goals and gaps say of it comes beside."""
    match key:
        case "why":
            return (Reason(Why.BEGINS),)
        case "how":
            return (Reason(Why.MEANS),)
        case "staff":
            return (Reason(Why.PLANS),)
        case "management":
            return (Reason(Why.MANAGEMENT),)
        case "peer":
            return (Reason(Why.PEER_SPARRER),)
        case "resident" if _session(coaching) == key:
            return (Reason(Why.RESIDENT_SPARRER, _target(coaching)),)
        case "resident":
            return (Reason(Why.RESIDENT_VIEW),)
        case _:
            return ()


def _about_programme(coaching: Coaching) -> tuple[Reason, ...]:
    """A goal about the participation programme, or that there is none yet (R16, R23, R24)."""
    goals = tuple(
        Reason(Why.PROGRAMME_GOAL, _line(goal.text))
        for goal in coaching.goals
        if goal.template in _PROGRAMME_GOALS or _OWN_PROGRAMME_GOAL.search(goal.text)
    )
    states = {item.state for item in coaching.items if item.key == "programme"}
    gaps = {ItemState.NO: Why.NO_PROGRAMME, ItemState.PREPARING: Why.PROGRAMME_PREPARED}
    return (*goals, *(Reason(why) for state, why in gaps.items() if state in states))


def _about_budgeting(coaching: Coaching) -> tuple[Reason, ...]:
    """A goal or a theme of participatory budgeting (R25, R71)."""
    goals = tuple(
        Reason(Why.BUDGETING_GOAL, _line(goal.text))
        for goal in coaching.goals
        if goal.template == _BUDGETING or _OWN_BUDGETING_GOAL.search(goal.text)
    )
    is_theme = _BUDGETING in coaching.engagement.themes
    return goals or ((Reason(Why.BUDGETING_THEME),) if is_theme else ())


def _wanted(
    coaching: Coaching, keys: list[str], about: dict[str, tuple[Reason, ...]]
) -> list[tuple[Exercise, tuple[Reason, ...]]]:
    """The exercises: on what speaks and has no event of its own, and on each area of which nothing is known."""
    of = {"programme": Exercise.STEPS, _BUDGETING: Exercise.BUDGETING}
    wanted = [(of[key], reasons) for key, reasons in about.items() if reasons and key not in keys]
    return [*wanted, *((Exercise(area), (Reason(Why.AREA_BARE, area),)) for area in _bare(coaching))]


def _bare(coaching: Coaching) -> tuple[Area, ...]:
    """The areas with nothing done already and no goal (R21, R73); none before anything at all was said of areas."""
    findings = [finding for finding in coaching.findings if finding.areas]
    goals = [goal for goal in coaching.goals if goal.areas]
    done = [finding for finding in findings if finding.kind is FindingKind.DONE]
    known = {area for finding in done for area in finding.areas} | {area for goal in goals for area in goal.areas}
    return tuple(area for area in Area if area not in known) if findings or goals else ()


def _needs(coaching: Coaching) -> tuple[str, ...]:
    """The needs that may leave in a handout, those that goals rest on first; each on one line, none twice."""
    rested_on = {finding_id for goal in coaching.goals for finding_id in goal.finding_ids}
    needs = [each for each in shareable(coaching.findings) if each.kind is FindingKind.NEED]
    needs.sort(key=lambda need: need.id not in rested_on)
    return tuple(dict.fromkeys(_shortened(_line(need.text)) for need in needs))[:MOST_NEEDS]


def _target(coaching: Coaching) -> str:
    """The development target (R47), of a resident's coaching only."""
    is_resident = coaching.engagement.sparrer_kind is SparrerKind.RESIDENT
    return _line(coaching.engagement.development_target) if is_resident else ""


def _line(text: str) -> str:
    """The text on one line, whatever its length."""
    return " ".join(text.split())


def _shortened(line: str) -> str:
    return line if len(line) <= _NEED_SHOWN else line[: _NEED_SHOWN - 1].rstrip() + "…"


def _assignments(keys: list[str]) -> tuple[DraftedAssignment, ...]:
    """Observations at first, the plan from the second event to the staff's, a smallest deed where another follows."""
    staff = keys.index("staff")
    follows = (DraftedAssignment(AssignmentKind.SMALLEST_DEED, staff, staff + 1),)
    return (
        DraftedAssignment(AssignmentKind.OBSERVATIONS, _FIRST, _MIDDLE),
        DraftedAssignment(AssignmentKind.PLAN, _MIDDLE, staff),
        *(follows if staff + 1 < len(keys) else ()),
    )
