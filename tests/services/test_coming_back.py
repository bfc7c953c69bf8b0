"""What comes back from the trash or by undo: it is pointed to again, and finds its place among what is there now."""

from datetime import UTC, date, datetime

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, FindingKind, Interview, Mode
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import CaptureTag, Event
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

DUE = date(2027, 2, 1)


@pytest.fixture
def area(desk: Desk, hollola: Client) -> ServiceArea:
    """The service area Sivistys."""
    return desk.clients.add_area(hollola.id, "Sivistys")


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event."""
    return desk.programme.add_event(coaching.id, "Teot")


@pytest.fixture
def scheduled(desk: Desk, coaching: Engagement, area: ServiceArea, event: Event) -> PlannedAction:
    """An action whose timetable was agreed in that event."""
    action = desk.plans.add(coaching.id, area.id, "Raati kokoontuu")
    desk.plans.revise(action.id, responsible="Eeva", due_on=DUE, event_id=event.id)
    return desk.plans.set_state(action.id, ActionState.SCHEDULED)


def restore(desk: Desk, kind: str) -> None:
    """Brings back the newest of that kind from the trash."""
    desk.trash.restore(next(each for each in desk.trash.removed() if each.kind == kind))


def test_an_event_from_the_trash_is_again_that_of_its_actions(
    desk: Desk, event: Event, scheduled: PlannedAction
) -> None:
    desk.programme.remove_event(event.id)
    restore(desk, "Event")
    assert desk.plans.read(scheduled.id) == scheduled
    assert desk.undo.undo() is Deed.RESTORED
    assert desk.plans.read(scheduled.id).state is ActionState.DISCUSSED
    restore(desk, "Event")
    assert desk.plans.read(scheduled.id) == scheduled


def test_a_pointer_that_was_set_otherwise_since_is_not_tied_again(
    desk: Desk, coaching: Engagement, event: Event, scheduled: PlannedAction
) -> None:
    other = desk.programme.add_event(coaching.id, "Toinen")
    desk.programme.remove_event(event.id)
    desk.plans.revise(scheduled.id, event_id=other.id)
    desk.plans.revise(scheduled.id, event_id=None)
    restore(desk, "Event")
    assert desk.plans.read(scheduled.id).event_id is None


def test_a_state_that_was_set_otherwise_since_stays(desk: Desk, event: Event, scheduled: PlannedAction) -> None:
    desk.programme.remove_event(event.id)
    desk.plans.set_state(scheduled.id, ActionState.DROPPED)
    restore(desk, "Event")
    action = desk.plans.read(scheduled.id)
    assert (action.event_id, action.state) == (event.id, ActionState.DROPPED)


def test_an_action_that_lost_its_responsible_meanwhile_is_tied_but_not_agreed(
    desk: Desk, event: Event, scheduled: PlannedAction
) -> None:
    desk.programme.remove_event(event.id)
    desk.plans.revise(scheduled.id, responsible="")
    restore(desk, "Event")
    action = desk.plans.read(scheduled.id)
    assert (action.event_id, action.state) == (event.id, ActionState.DISCUSSED)


def test_a_meeting_from_the_trash_carries_its_event_again(desk: Desk, hollola: Client, event: Event) -> None:
    meeting = desk.clients.add_meeting(hollola.id, "Esihenkilöinfo")
    riding = desk.programme.revise_event(event.id, standing_meeting_id=meeting.id)
    desk.clients.remove_meeting(meeting.id)
    assert desk.programme.read_event(event.id).standing_meeting_id is None
    restore(desk, "StandingMeeting")
    assert desk.programme.read_event(event.id) == riding


def test_an_event_and_a_goal_that_come_back_are_both_those_of_the_action(
    desk: Desk, coaching: Engagement, event: Event, scheduled: PlannedAction
) -> None:
    goal = desk.goals.add(coaching.id, "Kuullaan nuoria")
    both = desk.plans.revise(scheduled.id, goal_id=goal.id)
    desk.goals.remove(goal.id)
    desk.programme.remove_event(event.id)
    restore(desk, "Goal")
    restore(desk, "Event")
    assert desk.plans.read(scheduled.id) == both


def test_what_was_erased_is_tied_to_nothing(desk: Desk, event: Event, scheduled: PlannedAction) -> None:
    desk.programme.remove_event(event.id)
    removed = [each for each in desk.trash.removed() if each.kind == "Event"]
    desk.plans.remove(scheduled.id)
    restore(desk, "PlannedAction")
    desk.trash.empty()
    with pytest.raises(Mistake):
        desk.trash.restore(removed[0])
    assert desk.plans.read(scheduled.id).event_id is None


def test_a_capture_forgets_its_finding_when_that_goes_with_its_interview(
    desk: Desk, interview: Interview, first: Answer, event: Event
) -> None:
    desk.mapping.keep_note(first.id, "Torilla ei kysytä.")
    finding = desk.mapping.mark(first.id, FindingKind.NEED, 0, 7)
    assert finding is not None
    capture = desk.programme.capture(event.id, CaptureTag.NEED, "Torilla")
    tied = desk.programme.revise_capture(capture.id, finding_id=finding.id)
    desk.mapping.remove_interview(interview.id)
    assert desk.programme.captures(event.id)[0].finding_id is None
    restore(desk, "Interview")
    assert desk.programme.captures(event.id) == (tied,)


def test_what_comes_back_goes_before_what_took_its_place(desk: Desk, coaching: Engagement) -> None:
    first, second = (desk.goals.add(coaching.id, text) for text in ("Ensin", "Sitten"))
    desk.goals.remove(second.id)
    third = desk.goals.add(coaching.id, "Viimeksi")
    restore(desk, "Goal")
    goals = desk.goals.of(coaching.id)
    assert [(each.id, each.position) for each in goals] == [(first.id, 0), (second.id, 1), (third.id, 2)]


def test_taking_back_a_removal_makes_room_for_what_was_made_by_itself_meanwhile(
    desk: Desk, coaching: Engagement
) -> None:
    asked = desk.assignments.add(coaching.id, AssignmentKind.ASK_ONE)
    desk.assignments.remove(asked.id)
    plan = desk.assignments.ensure_plan(coaching.id)
    assert desk.undo.undo() is Deed.ASSIGNMENT_REMOVED
    places = [(each.id, each.position) for each in desk.assignments.of(coaching.id)]
    assert places == [(asked.id, 0), (plan.id, 1)]


def test_the_free_notes_stay_last_when_a_question_comes_back(desk: Desk, coaching: Engagement) -> None:
    interview = desk.mapping.start_interview(coaching.id, None, Language.FI, date(2026, 11, 23), Mode.LIVE)
    asked = [desk.mapping.add_question(interview.id, text, Part.DONE) for text in ("Mitä?", "Miksi?", "Kuka?")]
    desk.mapping.remove_answer(asked[2].id)
    desk.mapping.remove_answer(asked[1].id)
    desk.mapping.move_answer(asked[0].id, 0)
    restore(desk, "Answer")
    desk.trash.restore(desk.trash.removed()[0])
    answers = desk.mapping.answers(interview.id)
    assert [each.question for each in answers] == ["Mitä?", "Miksi?", "Kuka?", ""]
    assert len({each.position for each in answers}) == len(answers)


def test_taking_back_a_restoring_takes_what_was_made_under_it_meanwhile(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    assignment = desk.assignments.add(coaching.id, AssignmentKind.ASK_ONE)
    desk.assignments.remove(assignment.id)
    desk.clients.add_area(hollola.id, "Tekninen")
    restore(desk, "Assignment")
    assert len(desk.assignments.sheets(assignment.id)) == 1
    assert desk.undo.undo() is Deed.RESTORED
    assert [(each.kind, each.id) for each in desk.trash.removed()] == [("Assignment", assignment.id)]
    restore(desk, "Assignment")
    assert len(desk.assignments.sheets(assignment.id)) == 1


@pytest.mark.usefixtures("area")
@pytest.mark.parametrize("day", [date(1, 1, 1), date(1899, 12, 31), date(2200, 1, 1), date.max])
def test_a_day_that_no_calendar_needs_is_refused_everywhere(
    desk: Desk, coaching: Engagement, event: Event, day: date
) -> None:
    assignment = desk.assignments.add(coaching.id, AssignmentKind.PLAN)
    (sheet,) = desk.assignments.sheets(assignment.id)
    before = desk.coaching(coaching.id)
    with pytest.raises(Mistake):
        desk.programme.revise_event(event.id, held_on=day)
    with pytest.raises(Mistake):
        desk.clients.revise_meeting(desk.clients.add_meeting(coaching.client_id, "Info").id, next_dates=(day,))
    with pytest.raises(Mistake):
        desk.mapping.start_interview(coaching.id, None, Language.FI, day, Mode.LIVE)
    with pytest.raises(Mistake):
        desk.programme.approve(coaching.id, "Aino", day)
    with pytest.raises(Mistake):
        desk.programme.propose(coaching.id, 3, day)
    with pytest.raises(Mistake):
        desk.assignments.set_state(sheet.id, sheet.state, day)
    with pytest.raises(Mistake):
        desk.programme.capture(event.id, CaptureTag.NEED, "Milloin?", datetime(day.year, day.month, 2, tzinfo=UTC))
    after = desk.coaching(coaching.id)
    assert (after.events, after.interviews, after.sheets, after.captures) == (
        before.events,
        before.interviews,
        before.sheets,
        before.captures,
    )


def test_a_number_larger_than_the_file_takes_is_our_mistake(desk: Desk, coaching: Engagement, event: Event) -> None:
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy")
    with pytest.raises(Mistake):
        desk.assignments.revise(assignment.id, minutes=2**63)
    with pytest.raises(Mistake):
        desk.programme.set_attendance(event.id, None, 2**63)
    assert desk.assignments.of(coaching.id) == (assignment,)
    assert desk.programme.attendance(event.id) == ()


def test_a_coaching_is_closed_by_closing_alone(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(Mistake):
        desk.engagements.revise(coaching.id, closed_on=DUE)
    with pytest.raises(Mistake):
        desk.engagements.revise(coaching.id, closed_on=None)
    assert desk.engagements.read(coaching.id).closed_on is None


def test_a_coaching_that_comes_and_goes_keeps_what_its_records_point_to(
    desk: Desk, coaching: Engagement, scheduled: PlannedAction
) -> None:
    session = desk.design.add_session(coaching.id, DUE, Mode.LIVE)
    promise = desk.design.add_promise(coaching.id, "Eeva", "Kutsu", session_id=session.id)
    desk.engagements.remove(coaching.id)
    restore(desk, "Engagement")
    assert desk.undo.undo() is Deed.RESTORED
    with desk.bench.workspace.look() as look:
        gone = {each.id: each for kind in (Promise, PlannedAction) for each in look.all(kind, removed=True)}
    assert (gone[promise.id].session_id, gone[scheduled.id].event_id) == (session.id, scheduled.event_id)
    assert desk.undo.undo() is Deed.ENGAGEMENT_REMOVED
    assert desk.design.promises(coaching.id) == (promise,)
    assert desk.plans.read(scheduled.id) == scheduled
