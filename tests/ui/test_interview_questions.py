"""The questions of an interview: walked through, skipped, added on the fly, moved, removed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.mapping import Answer, Interview
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from tests.ui.conftest import Going
from tests.ui.interviewing import answer, interview_begun, noted, rows, shown
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text


@pytest.fixture
def interview(desk: Desk, context: Context) -> Interview:
    """An interview by the contact person's guide."""
    return interview_begun(desk, context)


@pytest.fixture
def view(interview: Interview, context: Context, qtbot: QtBot) -> InterviewsView:
    """The interview at its first question, the keyboard in the note."""
    return shown(context, interview.engagement_id, qtbot)


def answers(desk: Desk, interview: Interview) -> tuple[Answer, ...]:
    """All answers as they are kept."""
    return desk.mapping.answers(interview.id)


def test_the_questions_stand_under_their_parts_and_the_free_notes_are_last(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    lines = view.questions.lines
    headings = [lines.line(row).text for row in range(lines.rowCount()) if not lines.line(row).id]
    assert headings == ["Already done", "Situation", "Needs", "Constraints", "Outside the questions"]
    assert [lines.line(row).text for row in lines.rows()] == [
        *(each.question for each in answers(desk, interview)[:-1]),
        "Free notes",
    ]
    assert view.pane.where.text() == f"Already done · question 1 of {len(answers(desk, interview)) - 1}"


def test_the_ends_of_the_interview_are_said(view: InterviewsView, desk: Desk, going: Going) -> None:
    note = view.pane.note
    press(note, Qt.Key.Key_Up, CTRL)
    assert going.said == ["This is the first question."]
    press(note, Qt.Key.Key_Down, CTRL, times=len(rows(view)) - 1)
    assert answer(desk, view).is_free
    assert view.pane.where.text() == ""
    press(note, Qt.Key.Key_Down, CTRL)
    assert going.said[1:] == ["These are the free notes: there are no more questions."]


def test_a_skipped_question_is_passed_and_taken_back(desk: Desk, view: InterviewsView, interview: Interview) -> None:
    note = view.pane.note
    press(note, Qt.Key.Key_Down, CTRL | SHIFT)
    assert answers(desk, interview)[0].skipped
    assert answer(desk, view).position == 1
    assert rows(view)[0].endswith(", skipped")
    press(note, Qt.Key.Key_Up, CTRL)
    assert view.pane.where.text().endswith(" · skipped")
    press(note, Qt.Key.Key_Down, CTRL | SHIFT)
    assert not answers(desk, interview)[0].skipped
    assert answer(desk, view).position == 0
    assert rows(view)[0].endswith(", open")


def test_a_skipped_question_with_a_note_is_noted(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    type_text(note, "Vähän")
    press(note, Qt.Key.Key_Down, CTRL | SHIFT)
    assert rows(view)[0].endswith(", noted")
    assert view.questions.lines.line(1).detail == "skipped"
    press(note, Qt.Key.Key_Up, CTRL)
    assert noted(desk, view) == "Vähän" == note.toPlainText()


def test_the_free_notes_are_never_skipped_moved_or_removed(
    desk: Desk, view: InterviewsView, interview: Interview, going: Going
) -> None:
    before = answers(desk, interview)
    note = view.pane.note
    press(note, Qt.Key.Key_F, CTRL | SHIFT)
    assert answer(desk, view).is_free
    press(note, Qt.Key.Key_Down, CTRL | SHIFT)
    press(note, Qt.Key.Key_Up, ALT | SHIFT)
    view.questions.setFocus()
    press(view.questions, Qt.Key.Key_Delete)
    assert answers(desk, interview) == before
    assert len(going.said) == 3


def test_the_free_notes_are_a_key_away_and_so_is_the_way_back(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    press(note, Qt.Key.Key_Down, CTRL)
    here = answer(desk, view)
    press(note, Qt.Key.Key_F, CTRL | SHIFT)
    type_text(note, "Sivupolku")
    press(note, Qt.Key.Key_F, CTRL | SHIFT)
    assert answer(desk, view) == here
    press(note, Qt.Key.Key_F, CTRL | SHIFT)
    assert note.toPlainText() == "Sivupolku"


def test_a_question_is_added_on_the_fly_after_the_open_one(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    first = answers(desk, interview)[0]
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    edit = view.pane.question_edit
    assert edit.hasFocus()
    assert not view.pane.question.isVisible()
    type_text(edit, "Mitä nuoret sanoivat?\n")
    assert view.pane.note.hasFocus()
    type_text(view.pane.note, "Ääntä enemmän")
    assert view.pane.flush()
    added = answers(desk, interview)[1]
    assert (added.question, added.note, added.part) == ("Mitä nuoret sanoivat?", "Ääntä enemmän", first.part)
    assert rows(view)[1] == "Mitä nuoret sanoivat?, noted"


def test_a_question_can_be_added_to_an_interview_without_a_guide(desk: Desk, context: Context, qtbot: QtBot) -> None:
    interview = interview_begun(desk, context, None)
    view = shown(context, interview.engagement_id, qtbot)
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    assert rows(view)[0].startswith("A question of your own, not worded yet")
    type_text(view.pane.question_edit, "Entä nyt?\n")
    press(view.pane.note, Qt.Key.Key_F, CTRL | SHIFT)
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    type_text(view.pane.question_edit, "Ja sitten?\n")
    asked = answers(desk, interview)
    assert [(each.question, each.part) for each in asked] == [
        ("Entä nyt?", Part.SITUATION),
        ("Ja sitten?", Part.SITUATION),
        ("", None),
    ]


def test_a_question_is_moved_by_keys_and_never_past_the_free_notes(
    desk: Desk, view: InterviewsView, interview: Interview, going: Going
) -> None:
    before = [each.id for each in answers(desk, interview)]
    press(view.pane.note, Qt.Key.Key_Down, ALT | SHIFT)
    assert [each.id for each in answers(desk, interview)] == [before[1], before[0], *before[2:]]
    assert view.work.answer_id == before[0]
    press(view.pane.note, Qt.Key.Key_Up, ALT | SHIFT, times=2)
    assert [each.id for each in answers(desk, interview)] == before
    assert going.said == ["It cannot be moved further."]


def test_delete_removes_only_questions_added_on_the_fly(
    desk: Desk, view: InterviewsView, interview: Interview, going: Going
) -> None:
    before = answers(desk, interview)
    view.questions.setFocus()
    press(view.questions, Qt.Key.Key_Delete)
    assert answers(desk, interview) == before
    assert going.said[0].startswith("A question of the guide is not removed")
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    type_text(view.pane.question_edit, "Turha?\n")
    type_text(view.pane.note, "Turhaa")
    view.questions.setFocus()
    press(view.questions, Qt.Key.Key_Delete)
    assert [each.id for each in answers(desk, interview)] == [each.id for each in before]
    assert answer(desk, view).id == before[1].id
    desk.undo.undo()
    assert answers(desk, interview)[1].note == "Turhaa"
    assert rows(view)[1] == "Turha?, noted"


def test_an_added_question_that_is_undone_makes_room_for_its_neighbour(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    before = answers(desk, interview)
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    desk.undo.undo()
    assert view.work.answer_id == before[1].id
    assert view.pane.question.text() == before[1].question


def test_the_list_is_walked_by_arrows_and_return_goes_to_the_note(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    type_text(view.pane.note, "Ensimmäinen")
    view.questions.setFocus()
    press(view.questions, Qt.Key.Key_Down)
    assert view.work.answer_id == answers(desk, interview)[1].id
    assert view.questions.hasFocus()
    assert answers(desk, interview)[0].note == "Ensimmäinen"
    press(view.questions, Qt.Key.Key_Return)
    assert view.pane.note.hasFocus()
    type_text(view.pane.note, "Toinen")
    assert view.pane.flush()
    assert answers(desk, interview)[1].note == "Toinen"


def test_a_click_on_a_question_opens_it_to_be_written_in(
    desk: Desk, view: InterviewsView, interview: Interview
) -> None:
    row = view.questions.lines.rows()[2]
    place = view.questions.visualRect(view.questions.lines.index(row)).center()
    QTest.mouseClick(view.questions.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.work.answer_id == answers(desk, interview)[2].id
    assert view.pane.note.hasFocus()
    heading = view.questions.visualRect(view.questions.lines.index(0)).center()
    QTest.mouseClick(view.questions.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert view.work.answer_id == answers(desk, interview)[2].id


def test_an_own_question_worded_elsewhere_is_shown(desk: Desk, view: InterviewsView) -> None:
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    type_text(view.pane.question_edit, "Mitä?\n")
    desk.mapping.reword(answer(desk, view).id, "Mitä muuta?")
    assert view.pane.question_edit.toPlainText() == "Mitä muuta?"
