"""When it does not go as it should: a full disk, a paste that does not fit, a very long note. No text may vanish."""

from collections.abc import Iterator
from time import perf_counter

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.errors import DiskFull, Mistake
from sparraaja_desktop.model.mapping import Finding, FindingKind, Interview
from sparraaja_desktop.model.text import NOTE_LIMIT
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from tests.ui.conftest import Going
from tests.ui.interviewing import answer, coaching_of_hollola, found, interview_begun, noted, shown, to_end
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk


@pytest.fixture
def interview(desk: Desk, context: Context) -> Interview:
    """An interview by the contact person's guide."""
    return interview_begun(desk, context)


@pytest.fixture
def view(interview: Interview, context: Context, qtbot: QtBot) -> InterviewsView:
    """The interview at its first question, the keyboard in the note."""
    return shown(context, interview.engagement_id, qtbot)


class Disk:
    """The disk under the workspace, which may fill up."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def fill(self) -> None:
        """There is no room for another page."""
        self._pages(1)

    def empty(self) -> None:
        """There is room again."""
        self._pages(1_000_000)

    def _pages(self, most: int) -> None:
        with self._opened.workspace._within(writing=False) as connection:
            connection.connection.driver_connection.execute("COMMIT")  # type: ignore[union-attr]
            connection.exec_driver_sql(f"PRAGMA max_page_count={most}")
            connection.exec_driver_sql("BEGIN")


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """A disk that has room in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


LONG = "Ääneen kirjattu rivi, jossa on jo jonkin verran tekstiä.\n" * 500


def test_on_a_full_disk_the_text_stays_and_no_question_is_left(
    desk: Desk, context: Context, view: InterviewsView, interview: Interview, disk: Disk, going: Going
) -> None:
    note = view.pane.note
    other = coaching_of_hollola(desk)
    disk.fill()
    note.insertPlainText(LONG)
    first = view.work.answer_id
    press(note, Qt.Key.Key_Down, CTRL)
    assert (view.work.answer_id, note.toPlainText()) == (first, LONG)
    assert context.keeper.state is DraftState.FAILED
    assert isinstance(context.keeper.error, DiskFull)
    assert going.said == [
        "The text is not saved yet, and so it stays on the screen; nothing else is shown before it is."
    ]
    view.questions.setFocus()
    press(view.questions, Qt.Key.Key_Down)
    view.list.setFocus()
    press(view.list, Qt.Key.Key_Delete)
    assert (view.work.answer_id, note.toPlainText()) == (first, LONG)
    assert view.questions.currentIndex().row() == view.questions.lines.row_of(first)
    for keys in ((Qt.Key.Key_F, CTRL | SHIFT), (Qt.Key.Key_Q, CTRL | SHIFT), (Qt.Key.Key_Down, CTRL | SHIFT)):
        press(note, *keys)
    press(note, Qt.Key.Key_Down, ALT | SHIFT)
    view.new_button.click()
    view.open(other.id)
    assert (view.work.answer_id, note.toPlainText(), noted(desk, view)) == (first, LONG, "")

    disk.empty()
    press(note, Qt.Key.Key_Down, CTRL)
    assert desk.mapping.answers(interview.id)[0].note == LONG
    assert view.work.answer_id != first
    assert context.keeper.error is None


def test_what_is_not_kept_cannot_be_marked_yet(desk: Desk, view: InterviewsView, disk: Disk, going: Going) -> None:
    note = view.pane.note
    type_text(note, "Tarve")
    press(note, Qt.Key.Key_3, CTRL)
    disk.fill()
    note.insertPlainText("\n" + LONG + "Aika puuttuu")
    press(note, Qt.Key.Key_3, CTRL)
    press(note, Qt.Key.Key_L, CTRL)
    assert going.said[1:] == ["The note could not be saved, and so it cannot be marked yet."] * 2
    disk.empty()
    press(note, Qt.Key.Key_3, CTRL)
    assert found(desk, view) == [(FindingKind.NEED, "Tarve"), (FindingKind.NEED, "Aika puuttuu")]


def test_a_mark_that_cannot_be_kept_is_said(desk: Desk, view: InterviewsView, disk: Disk, ask: ScriptedAsk) -> None:
    note = view.pane.note
    note.insertPlainText(LONG)
    assert view.pane.note_draft.flush()
    press(note, Qt.Key.Key_A, CTRL)
    disk.fill()
    press(note, Qt.Key.Key_3, CTRL)
    assert len(ask.asked) == 1
    assert desk.mapping.findings_of(answer(desk, view).id) == ()
    assert note.toPlainText() == LONG


def test_news_from_elsewhere_leave_an_unkept_text_alone(view: InterviewsView, disk: Disk) -> None:
    note = view.pane.note
    disk.fill()
    note.insertPlainText(LONG)
    view.pane.note_draft.flush()
    view.reload()
    assert note.toPlainText() == LONG


def paste(view: InterviewsView, text: str) -> None:
    """Pastes what lies on the clipboard."""
    QApplication.clipboard().setText(text)
    press(view.pane.note, Qt.Key.Key_V, CTRL)


def test_what_is_pasted_is_cleaned_and_plain(desk: Desk, view: InterviewsView) -> None:
    data = QMimeData()
    data.setHtml("<b>Lihava</b>")
    data.setText("Liha\u0007va\r\nta\u0308ssa\u0308\u2028näin")
    view.pane.note.insertFromMimeData(data)
    assert view.pane.note_draft.flush()
    assert view.pane.note.toPlainText() == "Lihava\ntässä\nnäin" == noted(desk, view)


def test_a_paste_that_does_not_fit_is_asked_about(desk: Desk, view: InterviewsView, ask: ScriptedAsk) -> None:
    type_text(view.pane.note, "Alku: ")
    ask.answers = [None, 0]
    much = "sana " * (2_000_000)
    paste(view, much)
    assert view.pane.note.toPlainText() == "Alku: "
    paste(view, much)
    assert len(ask.asked) == 2
    assert view.pane.note_draft.flush()
    assert noted(desk, view) == "Alku: " + much[: NOTE_LIMIT - 6]


def test_a_full_note_says_so(view: InterviewsView, ask: ScriptedAsk) -> None:
    view.pane.note.setPlainText("rivi\n" * (NOTE_LIMIT // 5))
    to_end(view)
    paste(view, "lisää")
    assert len(view.pane.note.toPlainText()) == NOTE_LIMIT
    assert ask.asked == ["The note is full: nothing more can be pasted into it."]
    view.pane.note.selectAll()
    paste(view, "Alusta")
    assert view.pane.note.toPlainText() == "Alusta"


def test_a_pasted_run_without_a_space_is_put_on_lines_and_loses_no_letter(desk: Desk, view: InterviewsView) -> None:
    run = "aäö€" * 50_000
    paste(view, f"Kuva: {run}")
    assert view.pane.note_draft.flush()
    lines = noted(desk, view).split("\n")
    assert "".join(lines) == f"Kuva: {run}"
    assert max(map(len, lines)) <= 5_006


def test_a_huge_paste_of_mostly_nothing_is_not_cut(view: InterviewsView) -> None:
    paste(view, "\u0007" * (2 * NOTE_LIMIT + 5) + "Lopussa on jotain")
    assert view.pane.note.toPlainText() == "Lopussa on jotain"


def test_a_key_in_a_very_long_note_costs_hardly_more_than_in_a_short_one(view: InterviewsView) -> None:
    note = view.pane.note

    def seconds() -> float:
        taken = []
        for _ in range(15):
            start = perf_counter()
            type_text(note, "ä")
            QApplication.processEvents()
            taken.append(perf_counter() - start)
        return sorted(taken)[7]

    type_text(note, "Lyhyt")
    press(note, Qt.Key.Key_1, CTRL)
    short = seconds()
    press(note, Qt.Key.Key_Down, CTRL)
    note.setPlainText(("Rivi, jossa on sanottu jotain äänestämisestä ja muusta.\n" * 16_000)[:900_000])
    to_end(view)
    press(note, Qt.Key.Key_1, CTRL)
    assert seconds() < short * 8 + 0.02


def test_a_question_that_vanished_elsewhere_leaves_the_typed_text_on_the_screen(
    desk: Desk, context: Context, view: InterviewsView
) -> None:
    press(view.pane.note, Qt.Key.Key_Q, CTRL | SHIFT)
    gone = view.work.answer_id
    assert gone is not None
    view.pane.note.setFocus()
    type_text(view.pane.note, "Kesken")
    desk.mapping.remove_answer(gone)
    assert view.pane.note.toPlainText() == "Kesken"
    assert isinstance(context.keeper.error, Mistake)
    assert context.keeper.unkept() == ("Kesken",)


def test_many_marks_in_a_long_note_stay_in_place(desk: Desk, view: InterviewsView) -> None:
    note = view.pane.note
    note.insertPlainText("\n".join(f"Rivi {number} 😀" for number in range(200)))
    assert view.pane.note_draft.flush()
    text = noted(desk, view)
    for number in range(0, 200, 10):
        start = text.index(f"Rivi {number} ")
        desk.mapping.mark(answer(desk, view).id, FindingKind.NEED, start, start + len(f"Rivi {number}"))
    note.moveCursor(note.textCursor().MoveOperation.Start)
    type_text(note, "Alkuun\n")
    assert view.pane.note_draft.flush()
    text = noted(desk, view)
    kept: tuple[Finding, ...] = desk.mapping.findings_of(answer(desk, view).id)
    assert [text[each.start : each.end] for each in kept] == [f"Rivi {number}" for number in range(0, 200, 10)]
