"""What goes and comes back together in a coaching, and what only loses sight of what is gone (R51)."""

from datetime import date

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import CaptureTag, Event, ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

DUE = date(2027, 2, 1)


@pytest.fixture
def area(desk: Desk, hollola: Client) -> ServiceArea:
    """The service area Sivistys."""
    return desk.clients.add_area(hollola.id, "Sivistys")


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event with an agenda item and a capture."""
    event = desk.programme.add_event(coaching.id, "Teot")
    desk.programme.add_item(event.id, "Avaus", ItemKind.OPENING, 10)
    desk.programme.capture(event.id, CaptureTag.NEED, "Aikaa")
    return event


@pytest.fixture
def scheduled(desk: Desk, coaching: Engagement, area: ServiceArea, event: Event) -> PlannedAction:
    """An action whose timetable was agreed in that event."""
    action = desk.plans.add(coaching.id, area.id, "Raati kokoontuu")
    goal = desk.goals.add(coaching.id, "Kuullaan nuoria")
    fields = {"responsible": "Eeva", "due_on": DUE, "event_id": event.id, "goal_id": goal.id}
    desk.plans.revise(action.id, **fields)
    return desk.plans.set_state(action.id, ActionState.SCHEDULED)


def test_the_whole_coaching_goes_and_comes_back_with_its_engagement(
    desk: Desk, coaching: Engagement, area: ServiceArea, event: Event, scheduled: PlannedAction
) -> None:
    desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    desk.followup.add_progress(scheduled.id, ActionState.UNDER_WAY)
    before = desk.coaching(coaching.id)
    assert (len(before.sheets), len(before.agenda), len(before.progress)) == (1, 1, 1)
    desk.engagements.remove(coaching.id)
    assert [each.kind for each in desk.trash.removed()] == ["Engagement"]
    desk.trash.restore(desk.trash.removed()[0])
    assert desk.coaching(coaching.id) == before
    assert desk.clients.areas(coaching.client_id) == (area,)
    assert desk.programme.agenda(event.id) == before.agenda


def test_a_service_area_takes_its_actions_and_sheets_with_it(
    desk: Desk, coaching: Engagement, area: ServiceArea, scheduled: PlannedAction
) -> None:
    desk.followup.add_progress(scheduled.id, ActionState.UNDER_WAY)
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    before = desk.coaching(coaching.id)
    desk.clients.remove_area(area.id)
    left = desk.coaching(coaching.id)
    assert (left.actions, left.progress, left.sheets, left.assignments) == ((), (), (), (assignment,))
    assert [(each.kind, each.says) for each in desk.trash.removed()] == [("ServiceArea", "Sivistys")]
    desk.trash.restore(desk.trash.removed()[0])
    assert desk.coaching(coaching.id) == before


def test_an_action_brought_back_brings_its_service_area_too(
    desk: Desk, coaching: Engagement, area: ServiceArea, scheduled: PlannedAction
) -> None:
    desk.plans.remove(scheduled.id)
    removed = desk.trash.removed()[0]
    desk.clients.remove_area(area.id)
    desk.trash.restore(removed)
    assert desk.clients.areas(coaching.client_id) == (area,)
    assert desk.plans.of(coaching.id) == (scheduled,)


def test_a_sheet_waits_in_the_trash_for_the_service_area_that_went_after_it(
    desk: Desk, coaching: Engagement, area: ServiceArea
) -> None:
    kept_area = desk.clients.add_area(coaching.client_id, "Tekninen")
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    sheets = desk.assignments.sheets(assignment.id)
    desk.assignments.remove(assignment.id)
    desk.clients.remove_area(area.id)
    (removed,) = [each for each in desk.trash.removed() if each.kind == "Assignment"]
    desk.trash.restore(removed)
    (sheet,) = desk.assignments.sheets(assignment.id)
    assert sheet.service_area_id == kept_area.id
    assert [each.kind for each in desk.trash.removed()] == ["ServiceArea", "Sheet"]
    desk.trash.restore(desk.trash.removed()[1])
    assert desk.clients.areas(coaching.client_id) == (area, kept_area)
    assert desk.assignments.sheets(assignment.id) == sheets


def test_an_action_whose_event_is_gone_is_agreed_no_more_until_that_comes_back(
    desk: Desk, coaching: Engagement, event: Event, scheduled: PlannedAction
) -> None:
    desk.programme.remove_event(event.id)
    (action,) = desk.plans.of(coaching.id)
    assert (action.event_id, action.state, action.is_agreed) == (None, ActionState.DISCUSSED, False)
    assert desk.undo.undo() is Deed.EVENT_REMOVED
    assert desk.plans.of(coaching.id) == (scheduled,)


def test_taking_back_never_agrees_on_what_lost_its_responsible(
    desk: Desk, coaching: Engagement, scheduled: PlannedAction
) -> None:
    desk.plans.set_state(scheduled.id, ActionState.DRAFT)
    desk.plans.revise(scheduled.id, responsible="")
    assert desk.undo.undo() is Deed.ACTION_STATE_CHANGED
    (action,) = desk.plans.of(coaching.id)
    assert (action.state, action.event_id) == (ActionState.DISCUSSED, scheduled.event_id)


def test_taking_back_never_points_to_a_service_area_that_is_erased(
    desk: Desk, coaching: Engagement, area: ServiceArea, scheduled: PlannedAction
) -> None:
    other = desk.clients.add_area(coaching.client_id, "Tekninen")
    desk.plans.revise(scheduled.id, service_area_id=other.id, is_best_practice=True)
    desk.clients.remove_area(area.id)
    desk.trash.empty()
    assert desk.undo.undo() is Deed.ACTION_CHANGED
    (action,) = desk.plans.of(coaching.id)
    assert (action.service_area_id, action.is_best_practice) == (other.id, False)


def test_who_pointed_to_something_removed_points_to_nothing(
    desk: Desk, coaching: Engagement, event: Event, scheduled: PlannedAction
) -> None:
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    meeting = desk.clients.add_meeting(coaching.client_id, "Esihenkilöinfo")
    finding = desk.programme.harvest(desk.programme.captures(event.id)[0].id, FindingKind.NEED)
    promise = desk.design.add_promise(coaching.id, "Aino", "Kutsut", event_id=event.id)
    round_ = desk.feedback.add_round(coaching.id, RoundKind.EVENT, event.id)
    desk.assignments.revise(assignment.id, given_event_id=event.id, due_event_id=event.id)
    desk.plans.revise(scheduled.id, assignment_id=assignment.id)
    desk.programme.revise_event(event.id, standing_meeting_id=meeting.id)
    desk.goals.remove(desk.goals.of(coaching.id)[0].id)
    desk.clients.remove_meeting(meeting.id)
    desk.mapping.remove_finding(finding.id)
    coached = desk.coaching(coaching.id)
    assert coached.events[0].standing_meeting_id is None
    assert coached.captures[0].finding_id is None
    assert (coached.actions[0].goal_id, coached.actions[0].assignment_id) == (None, assignment.id)
    desk.assignments.remove(assignment.id)
    assert desk.plans.read(scheduled.id).assignment_id is None
    desk.undo.undo()
    desk.programme.remove_event(event.id)
    coached = desk.coaching(coaching.id)
    left = next(each for each in coached.assignments if each.id == assignment.id)
    assert (left.given_event_id, left.due_event_id) == (None, None)
    assert [(each.id, each.event_id) for each in coached.promises] == [(promise.id, None)]
    assert [(each.id, each.event_id) for each in coached.rounds] == [(round_.id, None)]


def test_every_list_of_a_coaching_is_in_its_order(
    desk: Desk, coaching: Engagement, area: ServiceArea, scheduled: PlannedAction
) -> None:
    first = desk.clients.add_area(coaching.client_id, "Tekninen")
    desk.clients.move_area(first.id, 0)
    action = desk.plans.add(coaching.id, first.id, "Kävely")
    desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    coached = desk.coaching(coaching.id)
    assert [each.id for each in coached.areas] == [first.id, area.id]
    assert [each.id for each in coached.actions] == [action.id, scheduled.id]
    assert [each.service_area_id for each in coached.sheets] == [first.id, area.id]
    assert coached.contact is None
    assert (coached.responsible, coached.programme) == (None, None)
    person = desk.people.add(coaching.client_id, "Aino")
    desk.engagements.revise(coaching.id, contact_id=person.id)
    named = desk.goals.revise_responsible(coaching.id, name="Aino")
    programme = desk.programme.approve(coaching.id, "Aino", DUE)
    coached = desk.coaching(coaching.id)
    assert (coached.contact, coached.responsible, coached.programme) == (person, named, programme)
