"""The interim assignments and their sheets, one for each service area (R32, R50-R54)."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetState
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

TODAY = date(2026, 11, 23)
LATER = date(2026, 12, 7)


@pytest.fixture
def areas(desk: Desk, hollola: Client) -> tuple[ServiceArea, ...]:
    """Two service areas."""
    for name in ("Sivistys", "Tekninen"):
        desk.clients.add_area(hollola.id, name)
    return desk.clients.areas(hollola.id)


@pytest.fixture
def assignment(desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]) -> Assignment:
    """Three observations, for the two service areas."""
    assert areas
    return desk.assignments.add(coaching.id, AssignmentKind.OBSERVATIONS)


@pytest.fixture
def sheet(desk: Desk, assignment: Assignment) -> Sheet:
    """The sheet of the first service area."""
    return desk.assignments.sheets(assignment.id)[0]


@pytest.mark.parametrize("kind", [each for each in AssignmentKind if each is not AssignmentKind.FREE])
def test_an_assignment_is_as_it_is_shipped_in_the_clients_language(
    desk: Desk, coaching: Engagement, kind: AssignmentKind
) -> None:
    (shipped,) = [each for each in desk.content.assignment_templates() if each.kind is kind]
    added = desk.assignments.add(coaching.id, kind)
    assert (added.title, added.purpose, added.questions) == (
        shipped.title.fi,
        shipped.purpose.fi,
        shipped.questions.fi,
    )
    assert added.minutes == shipped.minutes
    assert not added.is_heavy
    assert desk.assignments.read(added.id) == added


def test_the_board_has_all_assignments_with_their_sheets_and_their_days(
    desk: Desk, hollola: Client, coaching: Engagement, assignment: Assignment, ears: Ears
) -> None:
    event = desk.programme.revise_event(desk.programme.add_event(coaching.id).id, held_on=LATER)
    by_event = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy")
    desk.assignments.revise(by_event.id, due_event_id=event.id)
    agreed = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Laske")
    desk.assignments.revise(agreed.id, due_on=TODAY)
    desk.clients.add_area(hollola.id, "Sote")
    ears.heard.clear()
    board = desk.assignments.board(coaching.id)
    assert len(ears.heard) == 1
    assert desk.assignments.board(coaching.id) == board
    assert len(ears.heard) == 1
    assert [each.assignment.id for each in board] == [assignment.id, by_event.id, agreed.id]
    assert [each.due for each in board] == [None, LATER, TODAY]
    for each in board:
        assert each.sheets == desk.assignments.sheets(each.assignment.id)
        assert len(each.sheets) == 3
    with pytest.raises(NotFound):
        desk.assignments.board("nobody")


def test_a_title_of_ones_own_goes_before_the_shipped_one(desk: Desk, coaching: Engagement) -> None:
    assert desk.assignments.add(coaching.id, AssignmentKind.ASK_ONE, " Kysy yhdeltä ").title == "Kysy yhdeltä"


def test_a_free_assignment_is_empty_and_last(desk: Desk, coaching: Engagement, assignment: Assignment) -> None:
    free = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Oma")
    assert (free.title, free.purpose, free.questions, free.position) == ("Oma", "", "", 1)
    assert desk.assignments.of(coaching.id) == (assignment, free)
    assert desk.undo.undo() is Deed.ASSIGNMENT_ADDED
    assert desk.assignments.of(coaching.id) == (assignment,)
    with pytest.raises(NotFound):
        desk.assignments.add("nobody", AssignmentKind.FREE)
    with pytest.raises(TooLong):
        desk.assignments.add(coaching.id, AssignmentKind.FREE, "a" * 1_001)


def test_the_plan_is_made_once_without_a_gesture(desk: Desk, coaching: Engagement, ears: Ears) -> None:
    plan = desk.assignments.ensure_plan(coaching.id)
    assert plan.kind is AssignmentKind.PLAN
    assert desk.undo.last() is Deed.ENGAGEMENT_STARTED
    heard = len(ears.heard)
    assert desk.assignments.ensure_plan(coaching.id) == plan
    assert len(ears.heard) == heard
    with pytest.raises(NotFound):
        desk.assignments.ensure_plan("nobody")


def test_each_service_area_has_its_sheet_in_the_order_of_the_areas(
    desk: Desk, assignment: Assignment, areas: tuple[ServiceArea, ...]
) -> None:
    sheets = desk.assignments.sheets(assignment.id)
    assert [sheet.service_area_id for sheet in sheets] == [area.id for area in areas]
    assert {sheet.state for sheet in sheets} == {SheetState.NOT_SENT}
    desk.clients.move_area(areas[1].id, 0)
    assert desk.assignments.sheets(assignment.id) == (sheets[1], sheets[0])
    assert desk.assignments.read_sheet(sheets[0].id) == sheets[0]


def test_a_new_service_area_gets_its_sheet_when_they_are_looked_at(
    desk: Desk, hollola: Client, assignment: Assignment, ears: Ears
) -> None:
    before = desk.assignments.sheets(assignment.id)
    added = desk.clients.add_area(hollola.id, "Hyvinvointi")
    sheets = desk.assignments.sheets(assignment.id)
    assert sheets[:2] == before
    assert sheets[2].service_area_id == added.id
    heard = len(ears.heard)
    assert desk.assignments.sheets(assignment.id) == sheets
    assert len(ears.heard) == heard
    assert desk.undo.undo() is Deed.AREA_ADDED
    assert desk.assignments.sheets(assignment.id) == before
    with pytest.raises(NotFound):
        desk.assignments.sheets("nothing")


def test_a_removed_service_area_takes_its_sheet_and_brings_it_back(
    desk: Desk, assignment: Assignment, areas: tuple[ServiceArea, ...]
) -> None:
    sheets = desk.assignments.sheets(assignment.id)
    desk.clients.remove_area(areas[0].id)
    assert desk.assignments.sheets(assignment.id) == sheets[1:]
    assert desk.undo.undo() is Deed.AREA_REMOVED
    assert desk.assignments.sheets(assignment.id) == sheets


def test_words_are_typed_and_the_rest_is_chosen(desk: Desk, coaching: Engagement, assignment: Assignment) -> None:
    desk.assignments.revise(assignment.id, title="Havainnot", planned_with="Aino", purpose="Että", questions="Mitä?")
    assert desk.undo.last() is Deed.ASSIGNMENT_ADDED
    revised = desk.assignments.revise(assignment.id, minutes=90, due_on=LATER)
    assert revised.is_heavy
    assert desk.undo.undo() is Deed.ASSIGNMENT_CHANGED
    assert desk.assignments.of(coaching.id) == (replace(revised, minutes=assignment.minutes, due_on=None),)


def test_minutes_below_nothing_are_not_kept(desk: Desk, assignment: Assignment) -> None:
    with pytest.raises(Mistake):
        desk.assignments.revise(assignment.id, minutes=-1)
    assert desk.assignments.read(assignment.id) == assignment


def test_assignments_change_places_and_leave_no_gap(desk: Desk, coaching: Engagement, assignment: Assignment) -> None:
    second, third = (desk.assignments.add(coaching.id, AssignmentKind.FREE, title) for title in ("B", "C"))
    desk.assignments.move(third.id, 0)
    assert [each.id for each in desk.assignments.of(coaching.id)] == [third.id, assignment.id, second.id]
    sheets = desk.assignments.sheets(assignment.id)
    desk.assignments.remove(assignment.id)
    assert [(each.id, each.position) for each in desk.assignments.of(coaching.id)] == [(third.id, 0), (second.id, 1)]
    assert desk.undo.undo() is Deed.ASSIGNMENT_REMOVED
    assert desk.assignments.sheets(assignment.id) == sheets
    assert desk.undo.undo() is Deed.ASSIGNMENT_MOVED
    assert desk.assignments.of(coaching.id) == (assignment, second, third)


def test_it_is_due_on_the_agreed_day_else_on_that_of_the_due_event(
    desk: Desk, coaching: Engagement, assignment: Assignment
) -> None:
    assert desk.assignments.due(assignment.id) is None
    event = desk.programme.add_event(coaching.id, "Mitä?")
    desk.assignments.revise(assignment.id, due_event_id=event.id)
    assert desk.assignments.due(assignment.id) is None
    desk.programme.revise_event(event.id, held_on=LATER)
    assert desk.assignments.due(assignment.id) == LATER
    desk.assignments.revise(assignment.id, due_on=TODAY)
    assert desk.assignments.due(assignment.id) == TODAY
    with pytest.raises(NotFound):
        desk.assignments.due("nothing")


def test_a_sheet_goes_its_way_with_its_days(desk: Desk, coaching: Engagement, sheet: Sheet) -> None:
    event = desk.programme.add_event(coaching.id, "Mitä?")
    sent = desk.assignments.set_state(sheet.id, SheetState.SENT, TODAY)
    assert sent == replace(sheet, state=SheetState.SENT, sent_on=TODAY)
    returned = desk.assignments.set_state(sheet.id, SheetState.RETURNED, LATER)
    assert returned == replace(sent, state=SheetState.RETURNED, returned_on=LATER)
    discussed = desk.assignments.set_state(sheet.id, SheetState.DISCUSSED, event_id=event.id)
    assert discussed == replace(returned, state=SheetState.DISCUSSED, discussed_event_id=event.id)
    assert desk.undo.undo() is Deed.SHEET_STATE_CHANGED
    assert desk.assignments.read_sheet(sheet.id) == returned


def test_a_day_that_is_not_said_is_today(desk: Desk, sheet: Sheet) -> None:
    assert desk.assignments.set_state(sheet.id, SheetState.SENT).sent_on == TODAY
    assert desk.assignments.set_state(sheet.id, SheetState.RETURNED).returned_on == TODAY


def test_a_sheet_discussed_before_anybody_said_it_was_back_came_back_that_day(desk: Desk, sheet: Sheet) -> None:
    discussed = desk.assignments.set_state(sheet.id, SheetState.DISCUSSED, LATER)
    assert (discussed.sent_on, discussed.returned_on, discussed.discussed_event_id) == (None, LATER, None)


def test_a_sheet_set_back_forgets_what_it_no_longer_has(desk: Desk, coaching: Engagement, sheet: Sheet) -> None:
    event = desk.programme.add_event(coaching.id, "Mitä?")
    desk.assignments.set_state(sheet.id, SheetState.SENT, TODAY)
    desk.assignments.set_state(sheet.id, SheetState.DISCUSSED, LATER, event.id)
    back = desk.assignments.set_state(sheet.id, SheetState.SENT, TODAY, event.id)
    assert (back.sent_on, back.returned_on, back.discussed_event_id) == (TODAY, None, None)
    assert desk.assignments.set_state(sheet.id, SheetState.NOT_SENT) == sheet


def test_a_sheet_is_discussed_in_an_event_that_is_there(desk: Desk, sheet: Sheet) -> None:
    with pytest.raises(NotFound):
        desk.assignments.set_state(sheet.id, SheetState.DISCUSSED, TODAY, "never")
    with pytest.raises(NotFound):
        desk.assignments.set_state("nothing", SheetState.SENT)
    assert desk.assignments.read_sheet(sheet.id) == sheet


def test_the_responsible_and_the_answers_are_typed_and_the_area_is_fixed(desk: Desk, sheet: Sheet) -> None:
    kept = desk.assignments.revise_sheet(sheet.id, responsible="Aino\nAalto", answers="Torilla\r\nei kysytä")
    assert (kept.responsible, kept.answers) == ("Aino Aalto", "Torilla\nei kysytä")
    assert desk.undo.last() is Deed.ASSIGNMENT_ADDED
    with pytest.raises(Mistake):
        desk.assignments.revise_sheet(sheet.id, service_area_id="x")


def test_a_reminder_says_the_sheets_own_facts(desk: Desk, assignment: Assignment, sheet: Sheet) -> None:
    desk.assignments.revise(assignment.id, title="Kolme havaintoa", due_on=LATER)
    desk.assignments.revise_sheet(sheet.id, responsible="Aino Aalto")
    text = desk.assignments.reminder(sheet.id, Language.FI, sparrer="Meri")
    for fact in ("Kolme havaintoa", "Sivistys", "Aino Aalto", "7. joulukuuta 2026", str(assignment.minutes), "Meri"):
        assert fact in text
    assert "7 december 2026" in desk.assignments.reminder(sheet.id, Language.SV)
    assert "7 December 2026" in desk.assignments.reminder(sheet.id, Language.EN)


def test_a_reminder_leaves_out_what_is_not_known(desk: Desk, assignment: Assignment, sheet: Sheet) -> None:
    desk.assignments.revise(assignment.id, minutes=0)
    text = desk.assignments.reminder(sheet.id, Language.FI)
    assert "{" not in text
    assert [line for line in text.splitlines() if line.endswith(":")] == []
    assert assignment.title in text
    with pytest.raises(NotFound):
        desk.assignments.reminder("nothing", Language.FI)


def test_a_client_without_service_areas_has_no_sheets(desk: Desk) -> None:
    other = desk.clients.add_other("Muu ry")
    coaching = desk.engagements.start(other.id, SparrerKind.EXPERT)
    assert desk.assignments.sheets(desk.assignments.ensure_plan(coaching.id).id) == ()
