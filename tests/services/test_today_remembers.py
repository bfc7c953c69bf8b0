"""Today remembers what it has read, and is never behind what is kept."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Damaged
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.store.workspace import Workspace
from tests.services.gestures.kept import due_afresh

MONDAY = date(2026, 11, 23)


def subjects(desk: Desk, day: date | None = None) -> list[str]:
    """What the rows say; that it is what the whole coachings say when they are read anew."""
    rows = desk.today.rows(day)
    assert set(rows) == set(due_afresh(desk, day))
    return [row.subject for row in rows]


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event of the coaching, today."""
    made = desk.programme.add_event(coaching.id, "Miksi?")
    return desk.programme.revise_event(made.id, held_on=MONDAY)


@pytest.fixture
def other(desk: Desk) -> Engagement:
    """A coaching of another client, with an event today."""
    engagement = desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT)
    made = desk.programme.add_event(engagement.id, "Muualla")
    desk.programme.revise_event(made.id, held_on=MONDAY)
    return engagement


@contextmanager
def unreadable(workspace: Workspace, table: str, engagement_id: str) -> Iterator[None]:
    """Makes rows of one coaching such that reading them raises Damaged."""
    with workspace._within(writing=True) as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET held_on = 'once' WHERE engagement_id = '{engagement_id}'")  # noqa: S608
    yield
    with workspace._within(writing=True) as connection:
        connection.exec_driver_sql(f"UPDATE {table} SET held_on = '{MONDAY}' WHERE engagement_id = '{engagement_id}'")  # noqa: S608


def test_only_the_coaching_that_changed_is_read_again(
    desk: Desk, workspace: Workspace, event: Event, other: Engagement
) -> None:
    assert subjects(desk) == ["Miksi?", "Muualla"]
    with unreadable(workspace, "event", other.id):
        desk.programme.revise_event(event.id, theme="Miten?")
        assert [row.subject for row in desk.today.rows()] == ["Miten?", "Muualla"]
        with pytest.raises(Damaged):
            desk.today.rows(MONDAY + timedelta(days=1))
        with pytest.raises(Damaged):
            desk.today.rows()
    assert subjects(desk) == ["Miten?", "Muualla"]


def test_what_was_closed_is_not_read(desk: Desk, workspace: Workspace, event: Event, other: Engagement) -> None:
    desk.closing.close(other.id, MONDAY)
    with unreadable(workspace, "event", other.id):
        assert [row.subject for row in desk.today.rows()] == [event.theme]


def test_a_gesture_and_taking_it_back_are_seen_at_once(desk: Desk, event: Event) -> None:
    assert subjects(desk) == ["Miksi?"]
    desk.programme.remove_event(event.id)
    assert subjects(desk) == []
    desk.undo.undo()
    assert subjects(desk) == ["Miksi?"]
    desk.undo.undo()
    assert subjects(desk) == []


def test_what_comes_back_from_the_trash_is_seen_and_what_is_erased_is_not(desk: Desk, event: Event) -> None:
    assert subjects(desk) == ["Miksi?"]
    desk.programme.remove_event(event.id)
    assert subjects(desk) == []
    desk.trash.restore(desk.trash.removed()[0])
    assert subjects(desk) == ["Miksi?"]
    desk.programme.remove_event(event.id)
    desk.trash.empty()
    assert subjects(desk) == []


def test_what_is_erased_unread_is_gone_from_the_rows(desk: Desk, workspace: Workspace, event: Event) -> None:
    assert subjects(desk) == ["Miksi?"]
    with workspace.unit(desk.bench.clock()) as unit:
        unit.erase(Event, event.id)
    assert subjects(desk) == []


def test_a_whole_coaching_goes_and_comes_back_with_its_rows(desk: Desk, event: Event, other: Engagement) -> None:
    assert subjects(desk) == ["Miksi?", "Muualla"]
    desk.engagements.remove(other.id)
    assert subjects(desk) == ["Miksi?"]
    desk.undo.undo()
    assert subjects(desk) == ["Miksi?", "Muualla"]
    desk.engagements.remove(event.engagement_id)
    desk.trash.empty()
    assert subjects(desk) == ["Muualla"]


def test_another_day_says_other_things_and_the_day_before_its_own_again(desk: Desk, event: Event) -> None:
    tomorrow = MONDAY + timedelta(days=1)
    assert [row.urgency for row in desk.today.rows(tomorrow)] == ["overdue"]
    assert [row.urgency for row in desk.today.rows(MONDAY)] == ["today"]
    assert subjects(desk, event.held_on) == ["Miksi?"]


def test_a_coaching_that_is_closed_has_no_rows_any_more(desk: Desk, event: Event, other: Engagement) -> None:
    assert subjects(desk) == ["Miksi?", "Muualla"]
    desk.closing.close(other.id, MONDAY)
    assert subjects(desk) == [event.theme]


def test_the_name_of_a_client_is_that_of_all_its_coachings(desk: Desk, hollola: Client, event: Event) -> None:
    second = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    desk.programme.revise_event(desk.programme.add_event(second.id, "Toinen").id, held_on=MONDAY)
    assert subjects(desk) == [event.theme, "Toinen"]
    with desk.bench.quiet(None) as unit:
        unit.put(replace(unit.need(Client, hollola.id), name=Texts(fi="Uusi")))
    subjects(desk)
    assert {row.client.fi for row in desk.today.rows()} == {"Uusi"}


def test_what_lies_deeper_in_a_coaching_changes_its_rows(
    desk: Desk, hollola: Client, coaching: Engagement, event: Event
) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy")
    desk.assignments.revise(assignment.id, due_on=MONDAY)
    action = desk.plans.add(coaching.id, area.id, "Raati")
    desk.plans.revise(action.id, responsible="Eino", due_on=MONDAY, event_id=event.id)
    desk.plans.set_state(action.id, ActionState.SCHEDULED)
    assert subjects(desk) == ["Miksi?", "Sivistys · Kysy", "Sivistys · Raati · Eino"]
    desk.clients.revise_area(area.id, name="Opetus")
    assert subjects(desk) == ["Miksi?", "Opetus · Kysy", "Opetus · Raati · Eino"]
    (sheet,) = desk.assignments.sheets(assignment.id)
    desk.assignments.set_state(sheet.id, SheetState.RETURNED)
    assert subjects(desk) == ["Miksi?", "Opetus · Raati · Eino"]
    progress = desk.followup.add_progress(action.id, ActionState.DONE)
    assert subjects(desk) == ["Miksi?"]
    desk.followup.revise_progress(progress.id, state=ActionState.UNDER_WAY)
    assert subjects(desk) == ["Miksi?", "Opetus · Raati · Eino"]
    desk.undo.undo()
    assert subjects(desk) == ["Miksi?"]
    desk.undo.undo()
    assert subjects(desk) == ["Miksi?", "Opetus · Raati · Eino"]
