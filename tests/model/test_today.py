"""Today gathers what is due over all coachings, and who has been silent."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetState
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.today import DueKind, Urgency, rows
from tests.model.coachings import ENGAGEMENT, TODAY, coaching, coachings


def later(days: int) -> date:
    """The day that many days from today."""
    return TODAY + timedelta(days=days)


EVENT = Event(id="v", engagement_id="e", position=0, theme="Miksi?", held_on=later(3))
PROMISE = Promise(id="l", engagement_id="e", position=0, who="Aino", what="Lista", due_on=later(-2))
ACTION = PlannedAction(
    id="t",
    engagement_id="e",
    service_area_id="area-1",
    position=0,
    action="Kysytään",
    responsible="Eino",
    due_on=later(1),
    state=ActionState.SCHEDULED,
    event_id="v",
)
BUSY = coaching(
    events=(EVENT,),
    assignments=(
        Assignment(id="a", engagement_id="e", position=0, kind=AssignmentKind.PLAN, title="Plan", due_event_id="v"),
        Assignment(id="open", engagement_id="e", position=1, kind=AssignmentKind.FREE, title="Avoin"),
    ),
    sheets=(
        Sheet(id="s", assignment_id="a", service_area_id="area-1"),
        Sheet(id="back", assignment_id="a", service_area_id="area-2", state=SheetState.RETURNED),
        Sheet(id="whenever", assignment_id="open", service_area_id="area-1"),
    ),
    actions=(ACTION,),
    promises=(PROMISE, replace(PROMISE, id="kept", kept_on=TODAY), replace(PROMISE, id="open", due_on=None)),
    messages=(
        Message(
            id="w",
            engagement_id="e",
            position=0,
            audience=MessageAudience.STAFF,
            moment=Moment.START,
            language=Language.FI,
            text="\nHei!\nTervetuloa",
            due_on=TODAY,
        ),
    ),
    reviews=(ManagementReview(id="x", engagement_id="e", position=0, held_on=later(14)),),
    follow_ups=(FollowUp(id="y", engagement_id="e", position=0, due_on=later(15)),),
)


def test_what_is_overdue_stands_first_and_what_is_far_away_is_not_said() -> None:
    assert [(row.kind, row.urgency, row.subject_id, row.subject, row.room) for row in rows([BUSY], TODAY)] == [
        (DueKind.PROMISE, Urgency.OVERDUE, "l", "Aino · Lista", "design"),
        (DueKind.MESSAGE, Urgency.TODAY, "w", "Hei!", "communication"),
        (DueKind.ACTION, Urgency.SOON, "t", "Sivistys · Kysytään · Eino", "assignments"),
        (DueKind.EVENT, Urgency.SOON, "v", "Miksi?", "events"),
        (DueKind.SHEET, Urgency.SOON, "s", "Sivistys · Plan", "assignments"),
        (DueKind.REVIEW, Urgency.SOON, "x", "", "communication"),
    ]


def test_the_agreed_follow_up_comes_up_by_itself() -> None:
    (row,) = (row for row in rows([BUSY], later(1)) if row.kind is DueKind.FOLLOW_UP)
    assert (row.subject_id, row.room, row.on) == ("y", "follow-up", later(15))


def test_what_the_management_team_has_seen_and_what_was_followed_up_is_due_no_more() -> None:
    seen = ManagementReview(id="j", engagement_id="e", position=0, held_on=later(2), is_held=True)
    held = FollowUp(id="f", engagement_id="e", position=0, due_on=later(2), is_held=True)
    waiting = replace(seen, id="j2", is_held=False)
    due = rows([coaching(reviews=(seen, waiting), follow_ups=(held,))], TODAY)
    assert {row.subject_id for row in due if row.kind in (DueKind.REVIEW, DueKind.FOLLOW_UP)} == {"j2"}


def test_a_closed_coaching_waits_for_nothing() -> None:
    closed = replace(BUSY, engagement=replace(ENGAGEMENT, closed_on=TODAY))
    assert rows([closed, coaching()], TODAY) == ()


def test_an_action_noted_as_done_is_due_no_more() -> None:
    under_way = Progress(id="z1", action_id="t", position=0, noted_on=TODAY, state=ActionState.UNDER_WAY)
    done = replace(under_way, id="z2", position=1, state=ActionState.DONE)
    kinds = [row.kind for row in rows([coaching(actions=(ACTION,), progress=(under_way,))], TODAY)]
    assert kinds == [DueKind.ACTION]
    assert rows([coaching(actions=(ACTION,), progress=(done, under_way))], TODAY) == ()


@pytest.mark.parametrize(("days", "silent"), [(20, False), (21, True)])
def test_a_coaching_without_a_sign_for_three_weeks_is_silent(days: int, silent: bool) -> None:
    found = rows([coaching()], later(days))
    assert bool(found) is silent
    if found:
        assert (found[0].kind, found[0].on, found[0].subject_id, found[0].room) == (
            DueKind.SILENT,
            TODAY,
            "e",
            "overview",
        )


def test_a_sent_sheet_or_a_kept_promise_is_a_sign() -> None:
    sent = Sheet(id="s", assignment_id="a", service_area_id="area-1", state=SheetState.SENT, sent_on=later(10))
    assert rows([coaching(sheets=(sent,))], later(30)) == ()
    assert rows([coaching(promises=(replace(PROMISE, kept_on=later(10)),))], later(30)) == ()


def test_a_coaching_that_waits_for_its_agreed_follow_up_is_not_silent() -> None:
    held = replace(EVENT, is_held=True)
    waits = coaching(events=(held,), follow_ups=(FollowUp(id="y", engagement_id="e", position=0, due_on=later(200)),))
    assert rows([waits], later(100)) == ()
    assert [row.kind for row in rows([replace(waits, events=(held, replace(EVENT, held_on=None)))], later(100))] == [
        DueKind.SILENT
    ]


@settings(max_examples=30, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(coachings(), max_size=2), st.dates())
def test_today_never_falls_whatever_the_coachings_hold(holds: list[Coaching], today: date) -> None:
    found = rows(holds, today)
    assert [row.on for row in found] == sorted(row.on for row in found)
