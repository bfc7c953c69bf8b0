"""Nothing of one coaching names what is of another's, whichever verb the id comes in by."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.model.advice import Advice
from sparraaja_desktop.model.assignments import SheetState
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.errors import NotFound, OfAnother
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.services.belonging import POINTERS
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.fields import REFERS
from tests.services.gestures import kept
from tests.services.gestures.beginning import open_beginning

Verb = Callable[[Desk, Coaching, Coaching], object]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with two coachings of two clients, each with something of every kind."""
    opened = open_beginning(tmp_path)
    yield opened
    opened.bench.workspace.close()


@pytest.fixture
def two(desk: Desk) -> tuple[Coaching, Coaching]:
    """Both of them."""
    first, second = desk.engagements.all()
    return desk.coaching(first.engagement.id), desk.coaching(second.engagement.id)


ADDED: dict[str, Verb] = {
    "an action": lambda desk, own, other: desk.plans.add(own.engagement.id, other.areas[0].id),
    "a promise made in an event": lambda desk, own, other: desk.design.add_promise(
        own.engagement.id, "Aino", "Kutsut", event_id=other.events[0].id
    ),
    "a promise made in a session": lambda desk, own, other: desk.design.add_promise(
        own.engagement.id, "Aino", "Kutsut", session_id=other.sessions[0].id
    ),
    "a round of feedback": lambda desk, own, other: desk.feedback.add_round(
        own.engagement.id, RoundKind.EVENT, other.events[0].id
    ),
    "an answer of feedback": lambda desk, own, other: desk.feedback.add_answer(
        own.rounds[0].id, service_area_id=other.areas[0].id
    ),
    "those who came": lambda desk, own, other: desk.programme.set_attendance(own.events[1].id, other.areas[0].id, 3),
    "a discussed sheet": lambda desk, own, other: desk.assignments.set_state(
        own.sheets[0].id, SheetState.DISCUSSED, event_id=other.events[0].id
    ),
    "advice put aside": lambda desk, own, other: desk.adviser.dismiss(
        own.engagement.id, Advice("event-without-aim", (39,), other.events[0].id), "Ei nyt"
    ),
    "a sheet that was only sent": lambda desk, own, other: desk.assignments.set_state(
        own.sheets[0].id, SheetState.SENT, event_id=other.events[0].id
    ),
}

REVISED: dict[str, Verb] = {
    "Person.service_area_id": lambda desk, own, other: desk.people.revise(
        desk.people.of_client(own.client.id)[0].id, service_area_id=other.areas[0].id
    ),
    "Interview.service_area_id": lambda desk, own, other: desk.mapping.revise_interview(
        own.interviews[0].id, service_area_id=other.areas[0].id
    ),
    "Finding.service_area_id": lambda desk, own, other: desk.mapping.revise_finding(
        own.findings[0].id, service_area_id=other.areas[0].id
    ),
    "FeedbackAnswer.service_area_id": lambda desk, own, other: desk.feedback.revise_answer(
        desk.feedback.answers(own.rounds[0].id)[0].id, service_area_id=other.areas[0].id
    ),
    "Event.standing_meeting_id": lambda desk, own, other: desk.programme.revise_event(
        own.events[0].id, standing_meeting_id=other.meetings[0].id
    ),
    "Capture.finding_id": lambda desk, own, other: desk.programme.revise_capture(
        own.captures[0].id, finding_id=other.findings[0].id
    ),
    "PlannedAction.goal_id": lambda desk, own, other: desk.plans.revise(own.actions[0].id, goal_id=other.goals[0].id),
    "PlannedAction.event_id": lambda desk, own, other: desk.plans.revise(
        own.actions[0].id, event_id=other.events[0].id
    ),
    "PlannedAction.assignment_id": lambda desk, own, other: desk.plans.revise(
        own.actions[0].id, assignment_id=other.assignments[0].id
    ),
    "PlannedAction.service_area_id": lambda desk, own, other: desk.plans.revise(
        own.actions[0].id, service_area_id=other.areas[0].id
    ),
    "PlannedAction.finding_ids": lambda desk, own, other: desk.plans.revise(
        own.actions[0].id, finding_ids=(own.findings[0].id, other.findings[0].id)
    ),
    "Goal.finding_ids": lambda desk, own, other: desk.goals.revise(
        own.goals[0].id, finding_ids=(other.findings[0].id,)
    ),
    "Promise.session_id": lambda desk, own, other: desk.design.revise_promise(
        own.promises[0].id, session_id=other.sessions[0].id
    ),
    "Promise.event_id": lambda desk, own, other: desk.design.revise_promise(
        own.promises[0].id, event_id=other.events[0].id
    ),
    "Assignment.given_event_id": lambda desk, own, other: desk.assignments.revise(
        own.assignments[0].id, given_event_id=other.events[0].id
    ),
    "Assignment.due_event_id": lambda desk, own, other: desk.assignments.revise(
        own.assignments[0].id, due_event_id=other.events[0].id
    ),
    "Sheet.discussed_event_id": lambda desk, own, other: desk.assignments.revise_sheet(
        own.sheets[0].id, discussed_event_id=other.events[0].id
    ),
    "FeedbackRound.event_id": lambda desk, own, other: desk.feedback.revise_round(
        own.rounds[0].id, event_id=other.events[0].id
    ),
    "Engagement.contact_id": lambda desk, own, other: desk.engagements.revise(
        own.engagement.id, contact_id=desk.people.of_client(other.client.id)[0].id
    ),
}


@pytest.mark.parametrize("verb", [*ADDED.values(), *REVISED.values()], ids=[*ADDED, *REVISED])
def test_what_is_of_another_is_refused_and_nothing_is_kept(
    desk: Desk, two: tuple[Coaching, Coaching], verb: Verb
) -> None:
    before = kept.in_use(desk)
    with pytest.raises(OfAnother) as refused:
        verb(desk, *two)
    assert (refused.value.kind, refused.value.record_id) != ("", "")
    assert kept.in_use(desk) == before
    assert kept.of_another(before) == []
    assert verb(desk, two[0], two[0]) is not None


def test_every_field_that_names_something_is_tried() -> None:
    pointers = {f"{kind.__name__}.{field}" for each in POINTERS.values() for kind, field in each}
    chosen_with_its_event = {"Attendance.service_area_id", "Engagement.peer_client_id"}
    is_where_it_was_sent = {"ReturnedFile.sheet_id"}
    more = {"PlannedAction.service_area_id", "PlannedAction.finding_ids", "Goal.finding_ids"}
    assert set(REVISED) == pointers - chosen_with_its_event - is_where_it_was_sent | more
    assert {name.partition(".")[2] for name in pointers} == set(REFERS)


def test_another_coaching_of_the_same_client_is_another_too(desk: Desk, two: tuple[Coaching, Coaching]) -> None:
    own = two[0]
    again = desk.engagements.start(own.client.id, own.engagement.sparrer_kind)
    action = desk.plans.add(again.id, own.areas[0].id, "Kyläilta")
    with pytest.raises(OfAnother, match="is of another coaching or client") as refused:
        desk.plans.revise(action.id, event_id=own.events[0].id)
    assert (refused.value.kind, refused.value.record_id) == ("Event", own.events[0].id)
    assert desk.plans.read(action.id) == action


def test_a_peer_municipality_is_named_as_the_other_that_it_is(desk: Desk, two: tuple[Coaching, Coaching]) -> None:
    own, other = two
    assert desk.engagements.revise(own.engagement.id, peer_client_id=other.client.id).peer_client_id == other.client.id
    with pytest.raises(NotFound):
        desk.engagements.revise(own.engagement.id, peer_client_id="nobody")


def test_a_finding_in_the_trash_still_carries_its_goal(desk: Desk, two: tuple[Coaching, Coaching]) -> None:
    own, other = two
    desk.mapping.remove_finding(own.findings[0].id)
    desk.mapping.remove_finding(other.findings[0].id)
    kept_ids = (own.findings[0].id, "gone for good")
    assert desk.goals.revise(own.goals[0].id, finding_ids=kept_ids).finding_ids == kept_ids
    with pytest.raises(OfAnother):
        desk.goals.revise(own.goals[0].id, finding_ids=(other.findings[0].id,))
