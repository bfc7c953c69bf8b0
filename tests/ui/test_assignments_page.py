"""The interim assignments: the shipped ones, one's own, how heavy they are, when they come back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.assignments import AssignmentsView
from sparraaja_desktop.ui.assignments.names import kind_name
from sparraaja_desktop.ui.assignments.page import AssignmentsPage
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from tests.ui.coaching import Coached, coached
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.shown import show, unnamed, write


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with two events."""
    return coached(desk, events=2)


def opened(context: Context, there: Coached, qtbot: QtBot) -> AssignmentsView:
    """The view as the sparrer has it before them."""
    context.desk.assignments.ensure_plan(there.engagement.id)
    view = AssignmentsView(context)
    show(qtbot, view, there.engagement.id)
    return view


def details(view: AssignmentsView) -> list[str]:
    """What is said of each assignment."""
    return [view.lines.line(row).detail for row in view.lines.rows()]


def test_the_plan_of_the_service_area_is_always_there(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    page = AssignmentsPage(context)
    show(qtbot, page, there.engagement.id)
    view = page.view("assignments")
    assert isinstance(view, AssignmentsView)
    (plan,) = desk.assignments.of(there.engagement.id)
    assert plan.kind is AssignmentKind.PLAN
    assert view.chosen_id == plan.id
    assert view.view.hasFocus()
    assert "0 of 2 returned" in details(view)[0]


@pytest.mark.parametrize("kind", AssignmentKind)
def test_each_kind_can_be_added(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot, kind: AssignmentKind
) -> None:
    view = opened(context, there, qtbot)
    view.kind_deeds[kind].trigger()
    added = desk.assignments.of(there.engagement.id)[-1]
    assert added.kind is kind
    assert view.form.title.text() == added.title
    assert view.form.kind.currentText() == kind_name(kind)
    assert len(desk.assignments.sheets(added.id)) == 2


def test_every_field_of_an_assignment_is_kept(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    press(view.view, Qt.Key.Key_N, CTRL | SHIFT)
    form = view.form
    assert form.title.hasFocus()
    type_text(form.title, "Oma tehtävä")
    write(form.purpose, "Katsotaan omaa työtä")
    write(form.questions, "Kuka jäi pois?\nMiksi?")
    write(form.planned_with, "Maija Meikäläinen")
    form.minutes.selectAll()
    type_text(form.minutes, "75")
    press(form.given, Qt.Key.Key_Down)
    press(form.due_event, Qt.Key.Key_Down, times=2)
    assert view.kept()
    made = desk.assignments.read(view.chosen_id or "")
    assert (made.title, made.purpose) == ("Oma tehtävä", "Katsotaan omaa työtä")
    assert (made.questions, made.planned_with) == ("Kuka jäi pois?\nMiksi?", "Maija Meikäläinen")
    assert (made.minutes, made.given_event_id, made.due_event_id) == (75, there.events[0].id, there.events[1].id)
    assert desk.assignments.due(made.id) == date(2027, 2, 13)
    assert form.due_said.isVisible()
    write(form.due.edit, "1.2.2027")
    assert desk.assignments.due(made.id) == date(2027, 2, 1)
    press(form.kind, Qt.Key.Key_Home)
    assert desk.assignments.read(made.id).kind is AssignmentKind.OBSERVATIONS


def test_a_heavy_assignment_is_gently_remarked(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    plan = desk.assignments.of(there.engagement.id)[0]
    desk.assignments.revise(plan.id, minutes=20)
    assert not view.form.heavy.isVisible()
    desk.assignments.revise(plan.id, minutes=90)
    assert view.form.heavy.isVisible()
    assert "heavy" in details(view)[0]


def test_what_has_come_back_is_counted(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    plan = desk.assignments.of(there.engagement.id)[0]
    desk.assignments.set_state(desk.assignments.sheets(plan.id)[0].id, SheetState.RETURNED)
    assert "1 of 2 returned" in details(view)[0]


def test_assignments_move_and_go_by_keys_and_buttons(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    desk.assignments.add(there.engagement.id, AssignmentKind.ASK_ONE)
    view.view.setFocus()
    plan = view.chosen_id
    press(view.view, Qt.Key.Key_Down, ALT | SHIFT)
    assert [each.id for each in desk.assignments.of(there.engagement.id)][1] == plan
    press(view.form.up, Qt.Key.Key_Space)
    press(view.form.up, Qt.Key.Key_Space)
    assert desk.assignments.of(there.engagement.id)[0].id == plan
    press(view.form.down, Qt.Key.Key_Space)
    press(view.view, Qt.Key.Key_Up, ALT | SHIFT)
    press(view.view, Qt.Key.Key_Delete)
    assert [each.kind for each in desk.assignments.of(there.engagement.id)] == [AssignmentKind.ASK_ONE]
    press(view.form.remove, Qt.Key.Key_Space)
    assert not view.form.isVisible()
    assert view.first_focus() is view.add
    desk.undo.undo()
    assert view.form.isVisible()


def test_return_goes_to_the_title(context: Context, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    press(view.view, Qt.Key.Key_Return)
    assert view.form.title.hasFocus()


def test_what_cannot_be_kept_stays(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    view.form.title.setText("ä" * 1_001)
    view.kind_deeds[AssignmentKind.FREE].trigger()
    assert view.texts["title"].state is DraftState.FAILED
    assert len(desk.assignments.of(there.engagement.id)) == 1
    view.form.title.setText("Lyhyt")


def test_everything_is_named_in_each_view_language_and_size(
    context: Context, there: Coached, qtbot: QtBot, translations: Translations, qapp: QApplication
) -> None:
    page = AssignmentsPage(context)
    show(qtbot, page, there.engagement.id)
    for name in page.names:
        page.show_view(name)
        assert unnamed(page) == []
    translations.use(Language.SV)
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert unnamed(page) == []
