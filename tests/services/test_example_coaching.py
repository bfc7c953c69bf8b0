"""The coachings of the invented municipalities after their mapping, set up as a sparrer would have done it."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

import pytest

from sparraaja_desktop.content.example import Example
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import SheetState
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.intake import Motivation, minutes_used
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.example import fill, fill_all
from sparraaja_desktop.services.example_coaching import working_day
from sparraaja_desktop.store.workspace import Workspace

TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def coaching(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Coaching]:
    """That of Esimerkkilä, filled once: nothing here changes it."""
    workspace = Workspace.open(tmp_path_factory.mktemp("example") / "workspace.sparraaja")
    seconds, numbers = count(), count(1)
    noon = datetime.combine(TODAY, time(12), UTC)
    desk = open_desk(
        workspace, content, lambda: noon + timedelta(seconds=next(seconds)), lambda: f"id-{next(numbers):04}"
    )
    yield desk.coaching(fill(desk, content.example(), TODAY).id)
    workspace.close()


def test_the_goals_are_agreed_and_rest_on_findings(coaching: Coaching) -> None:
    found = {finding.id for finding in coaching.findings}
    assert len(coaching.goals) == 3
    for goal in coaching.goals:
        assert goal.is_agreed
        assert goal.measure
        assert goal.link is not None
        assert set(goal.finding_ids) <= found
        assert goal.finding_ids
        assert goal.areas


def test_two_design_sessions_left_decisions_and_promises_of_which_one_is_overdue(coaching: Coaching) -> None:
    assert [session.held_on < TODAY for session in coaching.sessions] == [True, True]
    assert {decision.session_id for decision in coaching.decisions} == {session.id for session in coaching.sessions}
    assert [promise.is_overdue(TODAY) for promise in coaching.promises] == [False] * 4 + [True]


def test_two_of_four_events_are_held_on_the_clients_own_meetings(coaching: Coaching) -> None:
    assert [event.is_held for event in coaching.events] == [True, True, False, False]
    assert not any(event.needs_a_reason for event in coaching.events)
    for event in coaching.events:
        agenda = coaching.agenda_of(event.id)
        assert sum(item.minutes for item in agenda) == event.minutes
        assert event.held_on is not None
        assert (event.held_on < TODAY) == event.is_held
        came = [each.count for each in coaching.attendance if each.event_id == event.id]
        captured = [each for each in coaching.captures if each.event_id == event.id]
        assert bool(sum(came)) == bool(captured) == bool(event.notes) == event.is_held
    assert coaching.programme is not None
    assert coaching.programme.approved_on is not None


def test_the_next_event_is_on_a_day_of_its_standing_meeting(coaching: Coaching) -> None:
    meetings = {meeting.id: meeting for meeting in coaching.meetings}
    for event in coaching.events:
        if not event.is_held:
            assert event.standing_meeting_id is not None
            assert event.held_on in meetings[event.standing_meeting_id].next_dates


def test_captures_are_of_the_time_of_their_event_and_two_became_findings(coaching: Coaching) -> None:
    events = {event.id: event for event in coaching.events}
    for capture in coaching.captures:
        event = events[capture.event_id]
        at = capture.at.astimezone()
        minute = at.hour * 60 + at.minute
        assert at.date() == event.held_on
        assert event.starts_at is not None
        assert event.starts_at <= minute <= event.starts_at + event.minutes
    harvested = {capture.finding_id for capture in coaching.captures if capture.finding_id}
    assert len(harvested) == 2
    assert harvested <= {finding.id for finding in coaching.findings}


def test_three_assignments_have_sheets_for_every_area_in_all_states(coaching: Coaching) -> None:
    assert len(coaching.assignments) == 3
    for assignment in coaching.assignments:
        assert len(coaching.sheets_of(assignment.id)) == len(coaching.areas) == 5
        assert assignment.given_event_id != assignment.due_event_id
        assert assignment.planned_with
        assert not assignment.is_heavy
    assert [assignment.position for assignment in coaching.assignments] == [0, 1, 2]
    assert {sheet.state for sheet in coaching.sheets} == set(SheetState)
    for sheet in coaching.sheets:
        assert (sheet.sent_on is None) == (sheet.state is SheetState.NOT_SENT)
        assert (sheet.discussed_event_id is None) == (sheet.state is not SheetState.DISCUSSED)


def test_a_dozen_actions_hang_together_with_goals_and_findings(coaching: Coaching) -> None:
    assert len(coaching.actions) == 12
    assert not any(action.missing for action in coaching.actions if action.is_agreed)
    assert {action.service_area_id for action in coaching.actions} == {area.id for area in coaching.areas}
    assert {action.goal_id for action in coaching.actions} <= {None, *(goal.id for goal in coaching.goals)}
    assert any(action.finding_ids for action in coaching.actions)
    assert sum(action.is_best_practice for action in coaching.actions) == 3
    assert all(entry.noted_on < TODAY for entry in coaching.progress)
    assert coaching.progress


def test_the_messages_are_written_from_its_own_facts_and_the_results_wait(coaching: Coaching) -> None:
    for message in coaching.messages:
        assert "Esimerkkilä" in message.text or message.audience in (
            MessageAudience.STAFF,
            MessageAudience.PARTICIPANTS,
        )
        assert "{" not in message.text
        assert ".," not in message.text
        assert (message.sent_on is None) == (message.moment is Moment.RESULTS)
    (review,) = coaching.reviews
    assert not review.is_held


def test_the_feedback_is_taken_in_whole(coaching: Coaching, content: Content) -> None:
    told = content.example().coaching.rounds
    for held, each in zip(coaching.rounds, told, strict=True):
        answers = [answer for answer in coaching.feedback if answer.round_id == held.id]
        assert [answer.scores for answer in answers] == [scores for scores, _ in each.answers]
        assert [answer.texts for answer in answers if any(answer.texts)] == [
            texts for _, texts in each.answers if texts
        ]


def test_the_first_contact_is_told_and_the_working_time_is_within_what_was_agreed(coaching: Coaching) -> None:
    intake = coaching.intake
    assert intake is not None
    assert intake.applied_on is not None
    assert intake.applied_on < coaching.engagement.started_on
    assert intake.wishes
    assert intake.motivation is Motivation.VARYING
    assert intake.minutes_planned is not None
    assert 0 < minutes_used(coaching.work) < intake.minutes_planned
    assert all(entry.worked_on < TODAY for entry in coaching.work)
    assert coaching.evaluation is None


def test_a_follow_up_is_agreed(coaching: Coaching) -> None:
    (follow_up,) = coaching.follow_ups
    assert follow_up.due_on is not None
    assert follow_up.due_on > TODAY
    assert not follow_up.is_held


def test_the_other_coaching_is_closed(desk: Desk) -> None:
    going_on = fill_all(desk, TODAY)
    assert desk.engagements.all()[0].engagement == going_on
    closed = desk.coaching(desk.engagements.all()[1].engagement.id)
    assert closed.engagement.closed_on == working_day(TODAY, -20)
    assert all(message.sent_on for message in closed.messages)
    assert all(follow_up.is_held and follow_up.outcome for follow_up in closed.follow_ups)
    assert closed.evaluation is not None
    assert all(getattr(closed.evaluation, each.name) for each in fields(Evaluation) if each.name != "removed_at")
    assert closed.work
    assert len(desk.engagements.all()) == 2
    assert desk.undo.last() is None


def test_of_the_closed_coaching_roles_and_two_practices_are_left_and_no_name(
    workspace: Workspace, desk: Desk, content: Content
) -> None:
    example = content.closed_example()
    closed = desk.coaching(fill(desk, example, TODAY).id)
    assert closed.promises[0].who == content.role_word(Role.CONTACT, Language.FI)
    practices = desk.closing.practices()
    assert {practice.text for practice in practices} == {
        action.action for action in example.coaching.actions if action.is_best_practice
    }
    assert {practice.learnt_at for practice in practices} == {""}
    kept = workspace.path.read_bytes()
    for person in example.people:
        for name in person.name.split():
            assert name.encode() not in kept, name
    assert desk.adviser.of(closed.engagement.id) == ()
    assert desk.today.rows(TODAY) == ()


def told_wrong(example: Example, **changes: object) -> Example:
    action = replace(example.coaching.actions[0], **changes)  # type: ignore[arg-type]
    return replace(example, coaching=replace(example.coaching, actions=(action,)))


@pytest.mark.parametrize(
    ("changes", "named"),
    [({"findings": ("Kukaan ei sanonut tätä.",)}, "never found: Kukaan"), ({"service_area": ""}, "no service area")],
)
def test_an_example_that_names_what_is_not_there_is_refused(
    desk: Desk, content: Content, changes: dict[str, object], named: str
) -> None:
    with pytest.raises(Mistake, match=named):
        fill(desk, told_wrong(content.closed_example(), **changes), TODAY)


@pytest.mark.parametrize("days", range(-10, 11))
def test_no_day_of_an_example_is_on_a_weekend_and_the_past_stays_past(days: int) -> None:
    for weekday in range(7):
        today = TODAY + timedelta(days=weekday)
        day = working_day(today, days)
        assert day.isoweekday() <= 5
        assert (day < today) == (days < 0)
        assert abs((day - today).days - days) <= 2
