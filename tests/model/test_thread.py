"""The red thread, walked from a finding to what came of it, and back."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

from hypothesis import HealthCheck, given, settings

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, Interview, Mode
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import Capture, CaptureTag, Event
from sparraaja_desktop.model.questions import Audience
from sparraaja_desktop.model.thread import Linked, after, before
from tests.model.coachings import IDS, TODAY, coaching, coachings

NEED = Finding(id="f", engagement_id="e", position=0, kind=FindingKind.NEED, text="Aikaa\nja rahaa", interview_id="i")
GOAL = Goal(id="g", engagement_id="e", position=0, text="Ohjelma", finding_ids=("f", "gone"))
ACTION = PlannedAction(
    id="t",
    engagement_id="e",
    service_area_id="area-1",
    position=0,
    action="Kysytään",
    goal_id="g",
    event_id="v",
    assignment_id="a",
)
NOTED = Progress(id="z", action_id="t", position=0, noted_on=TODAY, state=ActionState.DONE, learnt="Kysyä kannatti")
HOLDS = coaching(
    interviews=(
        Interview(
            id="i",
            engagement_id="e",
            position=0,
            held_on=TODAY,
            mode=Mode.LIVE,
            audience=Audience.CONTACT,
            language=Language.FI,
            with_whom="Aino",
        ),
    ),
    findings=(NEED,),
    goals=(GOAL,),
    events=(Event(id="v", engagement_id="e", position=0, theme="Miksi?"),),
    assignments=(Assignment(id="a", engagement_id="e", position=0, kind=AssignmentKind.PLAN, title="Suunnitelma"),),
    actions=(ACTION,),
    progress=(NOTED,),
)

STEPS = [
    [Linked("Interview", "i", "Aino")],
    [Linked("Finding", "f", "Aikaa")],
    [Linked("Goal", "g", "Ohjelma")],
    [Linked("Event", "v", "Miksi?"), Linked("Assignment", "a", "Suunnitelma")],
    [Linked("PlannedAction", "t", "Kysytään")],
    [Linked("Progress", "z", "Kysyä kannatti")],
]


def test_the_thread_is_walked_from_the_first_talk_to_what_was_learnt_and_back() -> None:
    for one, other in pairwise(STEPS):
        for linked in one:
            assert list(after(HOLDS, linked.id)) == other
        for linked in other:
            assert list(before(HOLDS, linked.id)) == one
    assert before(HOLDS, "i") == after(HOLDS, "z") == ()


def test_a_finding_captured_in_an_event_rests_on_the_event() -> None:
    capture = Capture(
        id="h",
        event_id="v",
        position=0,
        tag=CaptureTag.NEED,
        text="Aikaa",
        at=datetime(2026, 11, 24, tzinfo=UTC),
        finding_id="f",
    )
    heard = replace(
        HOLDS, findings=(replace(NEED, interview_id=None),), captures=(capture, replace(capture, finding_id=None))
    )
    assert before(heard, "f") == (Linked("Event", "v", "Miksi?"),)


def test_a_goal_leads_straight_to_an_action_without_event_and_assignment() -> None:
    straight = replace(HOLDS, actions=(replace(ACTION, event_id=None, assignment_id="gone", finding_ids=("f",)),))
    assert after(straight, "g") == (Linked("PlannedAction", "t", "Kysytään"),)
    assert before(straight, "t") == (Linked("Finding", "f", "Aikaa"), Linked("Goal", "g", "Ohjelma"))


def test_an_event_of_many_actions_is_one_step() -> None:
    many = replace(HOLDS, actions=(ACTION, replace(ACTION, id="t2")))
    assert list(after(many, "g")) == STEPS[3]
    assert [linked.id for linked in after(many, "v")] == ["t", "t2"]


def test_progress_without_a_word_says_nothing() -> None:
    silent = replace(HOLDS, progress=(replace(NOTED, learnt=""),))
    assert after(silent, "t") == (Linked("Progress", "z", ""),)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(coachings())
def test_every_step_forward_can_be_walked_back(holds: Coaching) -> None:
    for record_id in IDS:
        for linked in after(holds, record_id):
            assert record_id in [each.id for each in before(holds, linked.id)]
