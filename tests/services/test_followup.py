"""Luvattu, tehty, opittu: the follow-up and the entries of progress (R64-R66)."""

from datetime import date

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.followup import FollowUpKind
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

TODAY = date(2026, 11, 23)


@pytest.fixture
def action(desk: Desk, hollola: Client, coaching: Engagement) -> PlannedAction:
    """A drafted action of the service area Sivistys."""
    return desk.plans.add(coaching.id, desk.clients.add_area(hollola.id, "Sivistys").id, "Raati kokoontuu")


def test_a_follow_up_is_a_joint_meeting_until_something_else_is_agreed(desk: Desk, coaching: Engagement) -> None:
    follow_up = desk.followup.add(coaching.id)
    assert (follow_up.kind, follow_up.due_on) == (FollowUpKind.JOINT, None)
    agreed = desk.followup.revise(follow_up.id, kind=FollowUpKind.REMOTE, due_on=date(2027, 5, 4), outcome="Sujuu")
    assert desk.followup.of(coaching.id) == (agreed,)
    desk.followup.remove(follow_up.id)
    assert desk.trash.removed()[0].says == "4.5.2027, Sujuu"
    assert [desk.undo.undo(), desk.undo.undo()] == [Deed.FOLLOW_UP_REMOVED, Deed.FOLLOW_UP_CHANGED]
    kept = desk.followup.read(follow_up.id)
    assert (kept.kind, kept.due_on, kept.outcome) == (FollowUpKind.JOINT, None, "Sujuu")


def test_how_an_action_goes_is_noted_and_it_stays_as_it_was_promised(desk: Desk, action: PlannedAction) -> None:
    first = desk.followup.add_progress(action.id, ActionState.UNDER_WAY, done="Kutsut lähetetty")
    second = desk.followup.add_progress(action.id, ActionState.DONE)
    assert (first.noted_on, first.done) == (TODAY, "Kutsut lähetetty")
    assert desk.followup.progress(action.id) == (first, second)
    assert desk.plans.read(action.id) == action
    learnt = desk.followup.revise_progress(second.id, learnt="Kahvi auttaa", noted_on=date(2026, 11, 20))
    desk.followup.remove_progress(first.id)
    assert desk.followup.progress(action.id) == (learnt,)
    assert [desk.undo.undo(), desk.undo.undo()] == [Deed.PROGRESS_REMOVED, Deed.PROGRESS_CHANGED]
    assert [each.learnt for each in desk.followup.progress(action.id)] == ["", "Kahvi auttaa"]


def test_progress_of_nothing_or_of_another_kind_is_refused(desk: Desk, action: PlannedAction) -> None:
    with pytest.raises(NotFound):
        desk.followup.add_progress("nothing", ActionState.DONE)
    with pytest.raises(Mistake):
        desk.followup.add_progress(action.id, ActionState.DONE, colour="red")
    with pytest.raises(Mistake):
        desk.followup.add_progress(action.id, ActionState.DONE, noted_on=date(2026, 11, 20))


def test_what_was_promised_stands_beside_what_was_done_and_learnt(
    desk: Desk, hollola: Client, coaching: Engagement, action: PlannedAction
) -> None:
    first_area = desk.clients.add_area(hollola.id, "Tekninen")
    desk.clients.move_area(first_area.id, 0)
    event = desk.programme.add_event(coaching.id, "Teot")
    promised = desk.plans.add(coaching.id, first_area.id, "Kävely asukkaiden kanssa")
    fields = {"responsible": "Eeva", "due_on": date(2027, 2, 1), "event_id": event.id}
    desk.plans.revise(promised.id, **fields)
    promised = desk.plans.set_state(promised.id, ActionState.SCHEDULED)
    assert [(row.action, row.latest) for row in desk.followup.promised_done_learnt(coaching.id)] == [(promised, None)]
    desk.followup.add_progress(action.id, ActionState.UNDER_WAY)
    latest = desk.followup.add_progress(action.id, ActionState.DONE, learnt="Kahvi auttaa")
    assert desk.followup.promised_done_learnt(coaching.id) == ((promised, None), (action, latest))
    with pytest.raises(NotFound):
        desk.followup.promised_done_learnt("nothing")
