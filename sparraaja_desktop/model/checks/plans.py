"""Checks of the interim assignments and of the service areas' plans (R32, R50-R54, R59, R73)."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Final

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, SheetState
from sparraaja_desktop.model.checks.check import Check, Remark, acting, always, begun, over, planned, whole
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.plans import ActionState, PlannedAction

HEAVY_WEIGHT: Final = 2 / 3
"""Influencing over this share of the areas of the actions is remarked (R73; domain.md 7.7)."""

LEAST_WEIGHED: Final = 3
"""With fewer actions than this nothing is said of their weight."""


def _no_plan(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not any(each.kind is AssignmentKind.PLAN for each in coaching.assignments))


def _heavy(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_of(each, minutes=str(each.minutes)) for each in coaching.assignments if each.is_heavy)


def _not_planned_together(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_of(each) for each in coaching.assignments if not each.planned_with.strip())


def _without_day(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_of(each) for each in coaching.assignments if due_of(coaching, each) is None)


def _without_supervisor(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for assignment in coaching.assignments:
        lacking = [each for each in coaching.sheets_of(assignment.id) if not each.responsible.strip()]
        if lacking:
            yield _of(assignment, count=str(len(lacking)))


def _sheet_overdue(coaching: Coaching, today: date) -> Iterable[Remark]:
    for assignment in coaching.assignments:
        due = due_of(coaching, assignment)
        for sheet in coaching.sheets_of(assignment.id):
            if sheet.is_overdue(due, today):
                facts = {"title": assignment.title, "area": area_name(coaching, sheet.service_area_id)}
                yield Remark(sheet.id, facts | {"responsible": sheet.responsible, "day": str(due)})


def _returned_not_discussed(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for assignment in coaching.assignments:
        sheets = coaching.sheets_of(assignment.id)
        waiting = [each for each in sheets if each.state is SheetState.RETURNED]
        if waiting:
            yield _of(assignment, count=str(len(waiting)))


def _of(assignment: Assignment, **facts: str) -> Remark:
    return Remark(assignment.id, {"title": assignment.title, **facts})


def due_of(coaching: Coaching, assignment: Assignment) -> date | None:
    """The day by which the assignment comes back: its own, else that of the due event; None while open."""
    events = {event.id: event.held_on for event in coaching.events}
    return assignment.due_on or events.get(assignment.due_event_id or "")


def area_name(coaching: Coaching, service_area_id: str | None) -> str:
    """The name of a service area of the client; empty for one that is not there."""
    return next((area.name for area in coaching.areas if area.id == service_area_id), "")


def _area_without_actions(coaching: Coaching, today: date) -> Iterable[Remark]:
    if not acting(coaching, today) and not _is_plan_back(coaching):
        return
    planning = {action.service_area_id for action in _living(coaching)}
    for area in coaching.areas:
        if area.id not in planning:
            yield Remark(area.id, {"area": area.name})


def _is_plan_back(coaching: Coaching) -> bool:
    back = (SheetState.RETURNED, SheetState.DISCUSSED)
    plans = {each.id for each in coaching.assignments if each.kind is AssignmentKind.PLAN}
    return any(sheet.assignment_id in plans and sheet.state in back for sheet in coaching.sheets)


def _without_staff(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_action(each) for each in _living(coaching) if not each.staff_who.strip())


def _not_scheduled(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for action in _living(coaching):
        if action.missing:
            yield _action(action, missing=",".join(action.missing))


def _without_area(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_action(each) for each in _living(coaching) if not each.areas)


def _area_empty(area: Area, coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not any(area in action.areas for action in _living(coaching)))


def _weight_on_influencing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    living = _living(coaching)
    tagged = [area for action in living for area in action.areas]
    influencing = tagged.count(Area.COMMUNITIES)
    return whole(len(living) >= LEAST_WEIGHED and influencing > HEAVY_WEIGHT * len(tagged))


def _no_best_practice(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(bool(coaching.actions) and not any(action.is_best_practice for action in coaching.actions))


def _living(coaching: Coaching) -> tuple[PlannedAction, ...]:
    return tuple(action for action in coaching.actions if action.state is not ActionState.DROPPED)


def _action(action: PlannedAction, **facts: str) -> Remark:
    return Remark(action.id, {"action": action.action, **facts})


CHECKS: Final = (
    Check("no-plan-assignment", (53,), _no_plan, planned),
    Check("assignment-heavy", (54,), _heavy, always),
    Check("assignment-not-planned-together", (32,), _not_planned_together, always),
    Check("assignment-without-day", (51,), _without_day, always),
    Check("sheets-without-supervisor", (50,), _without_supervisor, always),
    Check("sheet-overdue", (50,), _sheet_overdue, always),
    Check("sheets-not-discussed", (51,), _returned_not_discussed, always),
    Check("service-area-without-actions", (50,), _area_without_actions, begun),
    Check("action-without-staff", (50,), _without_staff, always),
    Check("action-not-scheduled", (51,), _not_scheduled, over),
    Check("action-without-area", (73,), _without_area, always),
    Check("no-action-in-own-life", (73,), partial(_area_empty, Area.OWN_LIFE), acting),
    Check("no-action-in-communities", (73,), partial(_area_empty, Area.COMMUNITIES), acting),
    Check("no-action-in-common-good", (73,), partial(_area_empty, Area.COMMON_GOOD), acting),
    Check("weight-on-influencing", (73,), _weight_on_influencing, acting),
    Check("no-best-practice", (59,), _no_best_practice, over, at_closing=True),
)
