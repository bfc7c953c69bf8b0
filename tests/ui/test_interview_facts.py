"""The facts of an interview keep themselves; interviews are listed, opened, removed and come back."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Interview, Mode
from sparraaja_desktop.model.questions import Audience
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from tests.ui.interviewing import coaching_of_hollola, interview_begun, noted, shown
from tests.ui.keys import CTRL, press, type_text
from tests.ui.scripted import ScriptedAsk


@pytest.fixture
def interview(desk: Desk, context: Context) -> Interview:
    """An interview by the contact person's guide."""
    return interview_begun(desk, context)


@pytest.fixture
def view(interview: Interview, context: Context, qtbot: QtBot) -> InterviewsView:
    """The interview with its details open."""
    view = shown(context, interview.engagement_id, qtbot)
    view.bar.begin()
    return view


def kept(desk: Desk, interview: Interview) -> Interview:
    """The interview as it is kept."""
    return desk.mapping.read_interview(interview.id)


def choose(combo: QComboBox, keys: str) -> None:
    """Chooses by typing the beginning of a choice, as the keyboard does."""
    combo.setFocus()
    type_text(combo, keys)


def test_name_and_title_keep_themselves_and_stand_in_the_list(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    type_text(view.bar.with_whom, "Åsa Öhman")
    view.bar.title.setFocus()
    type_text(view.bar.title, "hyvinvointikoordinaattori")
    view.pane.note.setFocus()
    assert (kept(desk, interview).with_whom, kept(desk, interview).title) == ("Åsa Öhman", "hyvinvointikoordinaattori")
    assert view.lines.line(0).text == "Åsa Öhman · hyvinvointikoordinaattori · 24/11/2026"
    view.bar.toggle.click()
    assert view.bar.summary.text() == "Åsa Öhman · hyvinvointikoordinaattori · 24/11/2026 · Remotely"
    assert view.bar.summary.isVisible()
    assert not view.bar.with_whom.isVisible()


def test_choices_are_kept_at_once(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    choose(view.bar.mode, "By")
    choose(view.bar.audience, "Sup")
    choose(view.bar.language, "Sv")
    choose(view.bar.area, "Tek")
    now = kept(desk, interview)
    assert (now.mode, now.audience, now.language) == (Mode.PHONE, Audience.SUPERVISOR, Language.SV)
    area = desk.clients.areas(desk.engagements.read(interview.engagement_id).client_id)[1]
    assert now.service_area_id == area.id
    press(view.bar.area, Qt.Key.Key_Home)
    assert kept(desk, interview).service_area_id is None


def test_the_date_is_typed_and_never_empty(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    edit = view.bar.day.edit
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "1.12.2026\n")
    assert kept(desk, interview).held_on == date(2026, 12, 1)
    edit.selectAll()
    press(edit, Qt.Key.Key_Delete)
    press(edit, Qt.Key.Key_Return)
    assert kept(desk, interview).held_on == date(2026, 12, 1)
    assert view.bar.day.value() == date(2026, 12, 1)


def test_a_choice_that_cannot_be_kept_is_said_and_shown_as_it_was(
    desk: Desk, view: InterviewsView, interview: Interview, ask: ScriptedAsk
) -> None:
    view.hide()
    desk.mapping.remove_interview(interview.id)
    choose(view.bar.mode, "B")
    assert len(ask.asked) == 1
    assert view.bar.mode.currentText() == "Remotely"


def test_scrolling_past_a_choice_does_not_change_it(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    none = Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        none,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.bar.mode, turn)
    assert kept(desk, interview).mode is Mode.REMOTE


def test_facts_changed_elsewhere_are_shown(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    desk.mapping.revise_interview(interview.id, with_whom="Toinen", held_on=date(2026, 1, 2), mode=Mode.LIVE)
    assert view.bar.with_whom.text() == "Toinen"
    assert view.bar.day.value() == date(2026, 1, 2)
    assert view.bar.mode.currentText() == "Face to face"
    assert view.lines.line(0).text == "Toinen · 02/01/2026"


def test_interviews_are_opened_from_the_list_each_where_it_was_left(
    desk: Desk, context: Context, view: InterviewsView, interview: Interview
) -> None:
    second = desk.mapping.start_interview(interview.engagement_id, None, Language.FI, context.today(), Mode.LIVE)
    press(view.pane.note, Qt.Key.Key_Down, CTRL)
    here = view.work.answer_id
    type_text(view.pane.note, "Kesken")
    view.list.setFocus()
    press(view.list, Qt.Key.Key_Down)
    assert view.place() == {"interview": second.id, "answer": desk.mapping.answers(second.id)[0].id}
    type_text(view.pane.note, "Toisessa")
    press(view.list, Qt.Key.Key_Up)
    assert (view.work.answer_id, view.pane.note.toPlainText()) == (here, "Kesken")
    assert noted(desk, view) == "Kesken"
    assert desk.mapping.answers(second.id)[0].note == "Toisessa"


def test_a_place_is_returned_to_and_what_is_gone_is_passed_over(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    third = desk.mapping.answers(interview.id)[2]
    view.open_place({"interview": interview.id, "answer": third.id})
    assert view.place() == {"interview": interview.id, "answer": third.id}
    view.open_place({"interview": "gone", "answer": "gone"})
    view.open_place({})
    assert view.place() == {"interview": interview.id, "answer": third.id}


def test_a_removed_interview_comes_back_by_undo(
    desk: Desk, context: Context, view: InterviewsView, interview: Interview
) -> None:
    second = desk.mapping.start_interview(interview.engagement_id, None, Language.FI, context.today(), Mode.LIVE)
    view.open_interview(second.id)
    type_text(view.pane.note, "Muistettava")
    view.list.setFocus()
    press(view.list, Qt.Key.Key_Delete)
    assert desk.mapping.interviews(interview.engagement_id) == (interview,)
    assert view.place()["interview"] == interview.id
    desk.undo.undo()
    view.open_interview(second.id)
    assert view.pane.note.toPlainText() == "Muistettava"


def test_when_the_last_interview_is_removed_a_new_one_is_offered(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    view.list.setFocus()
    press(view.list, Qt.Key.Key_Delete)
    assert desk.mapping.interviews(interview.engagement_id) == ()
    assert view.stack.currentWidget() is view.new
    assert view.new.why.isVisible()
    assert view.place() == {}
    assert not view.deeds.next.isEnabled()
    assert view.deeds.new.isEnabled()
    view.deeds.next.trigger()
    view.work.free_notes()
    view.work.add_question()
    view.work.skip()
    view.work.move_up()
    view.work.remove_question()
    view.pane.insert_time()
    view.pane.toggle_confidential()
    assert desk.mapping.interviews(interview.engagement_id) == ()


def test_another_coaching_opens_at_its_own_interview(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    type_text(view.pane.note, "Ensimmäisen")
    other = coaching_of_hollola(desk)
    view.open(other.id)
    assert view.stack.currentWidget() is view.new
    assert desk.mapping.answers(interview.id)[0].note == "Ensimmäisen"
    view.open(interview.engagement_id)
    assert view.pane.note.toPlainText() == "Ensimmäisen"


def test_what_happened_while_another_view_was_open_is_read_when_this_one_is_shown(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    view.hide()
    desk.mapping.revise_interview(interview.id, with_whom="Toinen")
    view.show()
    assert view.bar.with_whom.text() == "Toinen"


def test_a_coaching_removed_meanwhile_does_not_trouble_the_page(
    desk: Desk, view: InterviewsView, interview: Interview, ask: ScriptedAsk
) -> None:
    desk.engagements.remove(interview.engagement_id)
    assert ask.asked == []
    desk.undo.undo()
    assert view.place()["interview"] == interview.id


def test_everything_that_takes_the_keyboard_has_a_name_and_is_reached_by_tab(view: InterviewsView) -> None:
    widgets = [each for each in view.findChildren(QWidget) if each.isVisible() and not isinstance(each, QScrollBar)]
    wanted = {each for each in widgets if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()}
    for widget in wanted:
        heard = QAccessible.queryAccessibleInterface(widget)
        assert heard is not None
        assert heard.text(QAccessible.Text.Name), widget
    view.list.setFocus()
    reached = set()
    for _ in range(3 * len(wanted)):
        at = QApplication.focusWidget()
        assert at is not None
        reached.add(at)
        press(at, Qt.Key.Key_Tab)
    assert wanted <= reached


@pytest.mark.parametrize("size", [100, 300])
def test_nothing_is_wider_than_the_window_however_large_the_text(
    qapp: QApplication, view: InterviewsView, size: int
) -> None:
    dress(qapp, LIGHT, size, 10)
    view.resize(1050, 600)
    view.pane.note.setFocus()
    type_text(view.pane.note, "Rivi\n" * 20)
    for _ in range(5):
        qapp.processEvents()
    right = view.sides.widget(1)
    assert right is not None
    assert view.strip.width() <= right.width()
    line = view.pane.note.viewport().mapTo(view, view.pane.note.cursorRect().center())
    assert 0 <= line.y() <= view.height()
    dress(qapp, LIGHT, 100, 10)
