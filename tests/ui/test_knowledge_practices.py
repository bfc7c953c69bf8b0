"""The library of best practices in the window (R59)."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.knowledge.practices import PracticesView
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.shown import show, unnamed, write


def opened(context: Context, qtbot: QtBot) -> PracticesView:
    """The view as the sparrer has it before them."""
    view = PracticesView(context)
    show(qtbot, view)
    return view


def test_a_long_library_is_laid_out_as_far_as_it_is_seen(context: Context, desk: Desk, qtbot: QtBot) -> None:
    made = [desk.closing.add_practice(text=f"Käytäntö {number}") for number in range(90)]
    view = opened(context, qtbot)
    view.choose(made[0].id)
    assert view.lines.rowCount() < 90
    view.view.setFocus()
    press(view.view, Qt.Key.Key_End)
    assert view.form.text.toPlainText() == "Käytäntö 89"
    assert view.lines.rowCount() == 90
    assert not view.lines.canFetchMore(view.lines.index(0))
    view.lines.fetchMore(view.lines.index(0))
    press(view.view, Qt.Key.Key_Home)
    assert view.form.text.toPlainText() == "Käytäntö 0"
    press(view.view, Qt.Key.Key_PageDown)
    assert view.chosen_id != made[0].id


def test_one_far_down_is_chosen_and_seen(context: Context, desk: Desk, qtbot: QtBot) -> None:
    made = [desk.closing.add_practice(text=f"Käytäntö {number}") for number in range(90)]
    view = opened(context, qtbot)
    view.open_place({"record": made[70].id})
    assert view.view.currentIndex().row() == 70
    assert view.view.viewport().rect().contains(view.view.visualRect(view.view.currentIndex()))


def test_an_empty_library_says_where_practices_come_from_and_offers_the_first(context: Context, qtbot: QtBot) -> None:
    view = opened(context, qtbot)
    assert view.empty.text().startswith("No best practices yet. When a coaching is closed")
    assert not view.form.isVisible()
    assert view.add.hasFocus()


def test_a_practice_is_written_by_hand_and_every_field_keeps_itself(context: Context, desk: Desk, qtbot: QtBot) -> None:
    view = opened(context, qtbot)
    press(view, Qt.Key.Key_N, CTRL | SHIFT)
    assert view.form.text.hasFocus()
    type_text(view.form.text, "Kysytään torilla ensin")
    write(view.form.learnt_at, "Hollola")
    press(view.form.areas.checks[Area.COMMUNITIES].box, Qt.Key.Key_Space)
    press(view.form.means.checks["opinions"].box, Qt.Key.Key_Space)
    day = view.form.learnt_on.edit
    day.setFocus()
    day.selectAll()
    type_text(day, "1.10.2026")
    press(day, Qt.Key.Key_Return)
    (practice,) = desk.closing.practices()
    assert (practice.text, practice.learnt_at) == ("Kysytään torilla ensin", "Hollola")
    assert (practice.areas, practice.means) == ((Area.COMMUNITIES,), ("opinions",))
    assert practice.learnt_on == date(2026, 10, 1)
    line = view.lines.line(0)
    assert line.text == "Kysytään torilla ensin"
    assert line.detail.endswith("Hollola · Communities and influencing")
    assert unnamed(view) == []


def test_a_practice_without_its_day_gets_the_former_one_back(context: Context, desk: Desk, qtbot: QtBot) -> None:
    made = desk.closing.add_practice(text="Kysytään", learnt_on=date(2026, 10, 1))
    view = opened(context, qtbot)
    day = view.form.learnt_on.edit
    written = day.text()
    day.setFocus()
    day.selectAll()
    press(day, Qt.Key.Key_Delete)
    press(day, Qt.Key.Key_Return)
    assert day.text() == written
    assert desk.closing.practices() == (made,)


def test_a_practice_is_copied_removed_and_brought_back(context: Context, desk: Desk, qtbot: QtBot) -> None:
    desk.closing.add_practice(text="Kysytään torilla")
    kept = desk.closing.add_practice(text="Kuunnellaan")
    view = opened(context, qtbot)
    assert view.view.hasFocus()
    press(view.view, Qt.Key.Key_Down)
    press(view.view, Qt.Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "Kuunnellaan"
    view.form.copy.click()
    press(view.view, Qt.Key.Key_Delete)
    assert kept not in desk.closing.practices()
    view.form.remove.click()
    assert desk.closing.practices() == ()
    assert view.add.hasFocus()
    desk.undo.undo()
    desk.undo.undo()
    assert kept in desk.closing.practices()
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Return)
    assert view.form.text.hasFocus()
