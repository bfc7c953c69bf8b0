"""Sheets that came back: dropped or chosen, laid beside what is known, taken in by the keyboard, and undone."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.review import Home
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.board import BoardView
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.documents.page import DocumentsPage
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.returned.page import ReturnedPage
from sparraaja_desktop.ui.returned.words import home_said
from tests.services.returning import Sent, send, send_plan
from tests.ui.conftest import Going
from tests.ui.framed import settle, texts, told
from tests.ui.keys import CTRL, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show, unnamed

ANSWERS = ("Kirjastossa.", "Kaavoituksessa.", "Nuoria isiä.")


@pytest.fixture
def coaching_id(desk: Desk) -> str:
    """A coaching of Hollola."""
    from sparraaja_desktop.model.engagements import SparrerKind

    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT).id


@pytest.fixture
def sent(desk: Desk, coaching_id: str, tmp_path: Path) -> Sent:
    """Three observations, sent to Sivistys."""
    return send(desk, desk.engagements.read(coaching_id), tmp_path, AssignmentKind.OBSERVATIONS)


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> ReturnedPage:
    """The page, with nothing in it."""
    page = ReturnedPage(context)
    show(qtbot, page)
    return page


def came_back(folder: Path, data: bytes, name: str = "Sivistys.docx") -> Path:
    """A file in a folder of its own."""
    path = folder / "palautukset" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def bring(qtbot: QtBot, page: ReturnedPage, *paths: Path) -> None:
    """Brings files, and waits until all are read."""
    page.bring(paths)
    qtbot.waitUntil(lambda: all(each.is_read for each in page.heap.came))
    settle(deleting=True)


def said(desk: Desk, sent: Sent) -> list[str]:
    """What is answered now."""
    return [each.text for each in desk.assignments.answers(sent.sheet.id)]


def test_an_empty_page_says_what_to_do_and_leads_to_the_first_file(page: ReturnedPage) -> None:
    assert page.file.hasFocus()
    assert "Drop one or many Word files" in page.hint.text()
    assert not page.take_deed.isEnabled()
    assert unnamed(page) == []
    page._take()
    page._leave()


def test_a_file_is_laid_beside_what_is_known_and_taken_in_by_a_key(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, sent: Sent, tmp_path: Path, going: Going
) -> None:
    bring(qtbot, page, came_back(tmp_path, sent.answered(*ANSWERS)))
    assert [box.texts["theirs"].text() for box in page.form.pieces.boxes] == list(ANSWERS)
    assert page.form.which.currentText() == "Hollola · Kolme havaintoa · Sivistys"
    assert page.lines.line(0).detail == "Sivistys · 3 things to look at"
    assert unnamed(page) == []
    press(page.view, Qt.Key.Key_Return, CTRL)
    assert said(desk, sent) == list(ANSWERS)
    assert desk.assignments.read_sheet(sent.sheet.id).state is SheetState.RETURNED
    assert going.said == ["3 things taken in. The sheet is returned."]
    assert page.lines.line(0).detail == "taken in"
    assert page.form.take.isHidden()
    desk.undo.undo()
    assert page.lines.line(0).detail == "Sivistys · 3 things to look at"
    assert page.take_deed.isEnabled()


def test_what_is_kept_of_a_conflict_is_chosen_by_the_keyboard(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, sent: Sent, tmp_path: Path
) -> None:
    question = desk.assignments.answers(sent.sheet.id)[0].question
    desk.assignments.keep_answer(sent.sheet.id, question, "Torilla.")
    bring(qtbot, page, came_back(tmp_path, sent.answered(*ANSWERS)))
    box = page.form.pieces.boxes[0]
    assert box.outcome.text() == "Changed both here and in the sheet."
    assert (box.texts["sent"].text(), box.texts["ours"].text()) == ("(empty)", "Torilla.")
    assert box.choice() is Choice.OURS
    assert list(box.choices) == [Choice.OURS, Choice.THEIRS, Choice.BOTH]
    box.choices[Choice.OURS].box.setFocus()
    press(box.choices[Choice.OURS].box, Qt.Key.Key_Down, times=2)
    assert box.choice() is Choice.BOTH
    page.form.take.click()
    assert said(desk, sent)[0] == "Torilla.\nKirjastossa."


def test_a_folder_is_read_file_by_file_and_what_cannot_be_read_says_why(
    page: ReturnedPage, qtbot: QtBot, ask: ScriptedAsk, sent: Sent, tmp_path: Path
) -> None:
    folder = came_back(tmp_path, sent.answered(*ANSWERS)).parent
    came_back(tmp_path, b"%PDF-1.7", "tuloste.docx")
    came_back(tmp_path, b"PK", "~$Sivistys.docx")
    ask.answers = [None, folder]
    page.folder.click()
    page.folder.click()
    qtbot.waitUntil(lambda: len(page.heap.came) == 2 and all(each.is_read for each in page.heap.came))
    settle(deleting=True)
    assert [page.lines.line(row).text for row in range(2)] == ["Sivistys.docx", "tuloste.docx"]
    press(page.view, Qt.Key.Key_Down)
    assert page.lines.line(1).detail == "cannot be read"
    assert "PDF" in page.form.said_of.text()
    assert not page.take_deed.isEnabled()
    press(page.view, Qt.Key.Key_Delete, CTRL)
    assert page.lines.rowCount() == 1


def test_the_same_file_is_listed_once(
    page: ReturnedPage, qtbot: QtBot, ask: ScriptedAsk, sent: Sent, tmp_path: Path
) -> None:
    path = came_back(tmp_path, sent.answered(*ANSWERS))
    ask.answers = [path, path, None]
    for _ in range(3):
        page.file.click()
    qtbot.waitUntil(lambda: all(each.is_read for each in page.heap.came))
    assert len(page.heap.came) == 1


def test_a_file_of_another_workspace_waits_until_its_sheet_is_chosen(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, coaching_id: str, sent: Sent, tmp_path: Path
) -> None:
    data = sent.answered(*ANSWERS)
    desk.assignments.remove(sent.sheet.assignment_id)
    sheet = desk.assignments.sheets(desk.assignments.add(coaching_id, AssignmentKind.OBSERVATIONS).id)[0]
    bring(qtbot, page, came_back(tmp_path, data))
    assert page.lines.line(0).detail == "which sheet?"
    assert page.form.which.currentText() == "Choose the sheet"
    assert "not known here" in page.form.said_of.text()
    assert not page.form.take.isEnabled()
    press(page.form.which, Qt.Key.Key_Up)
    press(page.form.which, Qt.Key.Key_Down)
    page.form.which.activated.emit(page.form.which.currentIndex())
    settle(deleting=True)
    page.form.take.click()
    assert [each.text for each in desk.assignments.answers(sheet.id)] == list(ANSWERS)


def test_what_would_open_an_agreed_timetable_is_said_before_and_after(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, coaching_id: str, tmp_path: Path, going: Going
) -> None:
    planned = send_plan(desk, desk.engagements.read(coaching_id), tmp_path)
    filled = planned.filled()
    filled.cell(1, 4, "")
    filled.cell(3, 1, "Lappuseinä")
    filled.cell(3, 5, "syksyllä")
    row = filled.rows()[2]
    row.getparent().remove(row)
    bring(qtbot, page, came_back(tmp_path, filled.bytes()))
    emptied, new, missing = page.form.pieces.boxes
    assert emptied.title.text() == "Kyläilta – responsible"
    assert "Emptied" in emptied.outcome.text()
    assert emptied.falls.isHidden()
    emptied.choices[Choice.THEIRS].box.click()
    assert not emptied.falls.isHidden()
    assert new.title.text() == "A new action: Lappuseinä"
    assert list(new.choices) == [Choice.THEIRS, Choice.OURS]
    assert missing.title.text() == "An action that is gone from the sheet: Palautteeseen vastataan"
    assert missing.choice() is Choice.OURS
    assert "other field" in page.form.same.text()
    page.form.take.click()
    actions = desk.plans.of(coaching_id)
    assert [each.action for each in actions] == ["Kyläilta", "Palautteeseen vastataan", "Lappuseinä"]
    assert actions[0].state is ActionState.DISCUSSED
    assert "Back to “discussed”: Kyläilta." in going.said[-1]
    assert "1 note stands beside the answers." in going.said[-1]


def test_answers_of_a_mail_are_pasted_and_looked_at(page: ReturnedPage, desk: Desk, sent: Sent) -> None:
    page.paste.click()
    assert page.pasting.text.hasFocus()
    assert page.pasting.sheet.currentData() == sent.sheet.id
    assert not page.pasting.lay.isEnabled()
    page.pasting.text.setPlainText("1. Torilla.\n2. Ei missään.\n3. Nuoria.")
    page.pasting.lay.click()
    settle(deleting=True)
    assert page.lines.line(0).text == "Answers from a mail"
    page.form.take.click()
    assert said(desk, sent) == ["Torilla.", "Ei missään.", "Nuoria."]
    page.paste.click()
    assert page.pasting.text.toPlainText() == ""
    page.pasting.leave.click()
    assert page.right.currentWidget() is page.form


def test_a_pasted_text_that_is_too_long_says_so(page: ReturnedPage, ask: ScriptedAsk, sent: Sent) -> None:
    page._pasted(sent.sheet.id, "ä" * 1_000_001)
    assert "too long" in ask.asked[-1]
    assert page.heap.came == []


def test_files_dropped_on_the_window_are_looked_at(
    furnished: Furnished, desk: Desk, qtbot: QtBot, sent: Sent, tmp_path: Path
) -> None:
    path = came_back(tmp_path, sent.answered(*ANSWERS))
    drop(furnished, QMimeData())
    assert furnished.room is not Room.RETURNED
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)), QUrl("https://example.org/x.docx")])
    drop(furnished, files)
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, ReturnedPage)
    qtbot.waitUntil(lambda: all(each.is_read for each in page.heap.came))
    settle(deleting=True)
    press(page.view, Qt.Key.Key_Return, CTRL)
    settle()
    assert said(desk, sent) == list(ANSWERS)
    assert told(furnished.window) == "3 things taken in. The sheet is returned."
    assert furnished.window.footer.undo.text() == "⟲ Undo: returned sheet taken in"
    furnished.undo()
    assert said(desk, sent) == ["", "", ""]


def test_files_dropped_on_a_text_field_go_to_the_window_and_text_stays_text(
    furnished: Furnished, sent: Sent, tmp_path: Path
) -> None:
    furnished.go(Room.FOLLOWUP, furnished.lines.record(0).id, {"view": "evaluation"})
    settle()
    field = next(each for each in furnished.window.findChildren(QPlainTextEdit) if each.isVisible())
    assert field.isEnabled()
    path = came_back(tmp_path, sent.answered(*ANSWERS))
    files, words = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path))])
    words.setText("sana")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for data in (words, files):
        viewport = field.viewport()
        QApplication.sendEvent(viewport, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
        QApplication.sendEvent(viewport, QDropEvent(QPointF(9, 9), copy, data, left, none))
        settle()
    assert field.toPlainText() == "sana"
    assert isinstance(furnished.window.stack.currentWidget(), ReturnedPage)


def drop(furnished: Furnished, data: QMimeData) -> None:
    """Lets something fall on the window."""
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(furnished.window, QDragEnterEvent(QPoint(9, 9), copy, data, left, none))
    QApplication.sendEvent(furnished.window, QDropEvent(QPointF(9, 9), copy, data, left, none))
    settle()


def test_the_board_shows_the_answers_and_leads_out_and_back(
    context: Context,
    desk: Desk,
    qtbot: QtBot,
    ask: ScriptedAsk,
    going: Going,
    sent: Sent,
    coaching_id: str,
    tmp_path: Path,
) -> None:
    desk.clients.add_area(desk.engagements.read(coaching_id).client_id, "Tekninen")
    desk.assignments.ensure_plan(coaching_id)
    view = BoardView(context)
    show(qtbot, view, coaching_id)
    assert [label.text() for label in view.form.reply_labels] == [
        each.question for each in desk.assignments.answers(sent.sheet.id)
    ]
    view.form.replies[1].setFocus()
    type_text(view.form.replies[1], "Torilla.")
    press(view.form.replies[1], Qt.Key.Key_Tab)
    assert said(desk, sent) == ["", "Torilla.", ""]
    press(view.table, Qt.Key.Key_Down)
    assert view.form.replies[1].toPlainText() == ""
    press(view.table, Qt.Key.Key_Up)
    assert view.form.replies[1].toPlainText() == "Torilla."
    desk.assignments.keep_answer(sent.sheet.id, desk.assignments.answers(sent.sheet.id)[0].question, "Kirjastossa.")
    assert view.form.replies[0].toPlainText() == "Kirjastossa."
    press(view.table, Qt.Key.Key_Right)
    assert view.form.replies[0].isHidden() or not view.form.replies[0].isVisible()
    press(view.table, Qt.Key.Key_Left)
    ask.answers = [None, tmp_path / "lomake.docx"]
    view.form.word.click()
    view.form.word.click()
    assert going.said[-1] == "Written: lomake.docx. Mark the sheet as sent when it is on its way."
    assert desk.returned.look_at(tmp_path / "lomake.docx").version == 2
    view.form.take_in.click()
    assert going.went == [(Room.RETURNED,)]


def test_a_sheet_that_was_written_is_among_the_documents(
    context: Context, qtbot: QtBot, coaching_id: str, sent: Sent
) -> None:
    page = DocumentsPage(context)
    show(qtbot, page, coaching_id)
    page.buttons["made"].click()
    made = "\n".join(texts(page.view("made")))
    assert sent.path.name in made
    assert "Assignment sheet" in made


def test_a_sheet_that_goes_meanwhile_must_be_chosen_anew(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, sent: Sent, tmp_path: Path
) -> None:
    bring(qtbot, page, came_back(tmp_path, sent.answered(*ANSWERS)))
    desk.assignments.remove(sent.sheet.assignment_id)
    settle(deleting=True)
    assert page.lines.line(0).detail == "which sheet?"
    assert "not there any more" in page.form.said_of.text()
    assert page.form.which.count() == 1


def test_how_the_sheet_was_found_is_said_where_it_is_not_sure(desk: Desk, sent: Sent) -> None:
    review = desk.returned.look_at(sent.answered(*ANSWERS))
    said_of = {
        (home, sheet_id): home_said(replace(review, home=home, sheet_id=sheet_id))
        for home in Home
        for sheet_id in (sent.sheet.id, None)
    }
    assert [place for place, text in said_of.items() if not text] == [
        (Home.SURE, sent.sheet.id),
        (Home.CHOSEN, sent.sheet.id),
    ]
    assert "two different codes" in said_of[Home.DISAGREE, sent.sheet.id]
    assert "several sheets" in said_of[Home.ALIKE, None]
    assert "seems to be" in said_of[Home.ALIKE, sent.sheet.id]


def test_words_beside_the_questions_and_what_was_removed_here_are_named(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, coaching_id: str, tmp_path: Path
) -> None:
    planned = send_plan(desk, desk.engagements.read(coaching_id), tmp_path)
    for action in desk.plans.of(coaching_id):
        desk.plans.remove(action.id)
    filled = planned.filled()
    filled.cell(0, 7, "Huomiot")
    filled.cell(1, 7, "Sali on varattu")
    filled.cell(1, 3, "kyläläiset")
    bring(qtbot, page, came_back(tmp_path, filled.bytes()))
    gone, beside = page.form.pieces.boxes
    assert gone.title.text() == "An action that was removed here: Kyläilta"
    assert gone.choice() is Choice.OURS
    assert beside.title.text() == "Text beside the questions"
    assert "There is a column that did not go out" in page.form.remarks.text()


def test_a_sheet_without_news_only_comes_back(
    page: ReturnedPage, desk: Desk, qtbot: QtBot, sent: Sent, tmp_path: Path
) -> None:
    bring(qtbot, page, came_back(tmp_path, sent.path.read_bytes()))
    assert page.form.same.text().startswith("Nothing differs")
    page.form.take.click()
    assert desk.assignments.read_sheet(sent.sheet.id).state is SheetState.RETURNED


def test_every_text_follows_the_language(
    page: ReturnedPage, qtbot: QtBot, sent: Sent, tmp_path: Path, translations: object
) -> None:
    from sparraaja_desktop.model.language import Language
    from sparraaja_desktop.ui.language import Translations

    bring(qtbot, page, came_back(tmp_path, sent.answered(*ANSWERS)))
    assert isinstance(translations, Translations)
    translations.use(Language.FI)
    settle(deleting=True)
    assert page.form.take.text() == "Ota mukaan"
    assert page.form.pieces.boxes[0].captions["sent"].text() == "Lähetettäessä"
    assert page.lines.line(0).detail == "Sivistys · 3 kohtaa katsottavana"
