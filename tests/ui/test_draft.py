"""A text field keeps itself: soon after the last key, often while one types, and never loses a text."""

from collections.abc import Iterator
from functools import partial
from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import DiskFull, Mistake, NotFound, TooLong
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Mode
from sparraaja_desktop.model.text import NOTE_LIMIT
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui import draft as drafting
from sparraaja_desktop.ui.draft import Draft, DraftState, Editor
from sparraaja_desktop.ui.keeper import Keeper
from tests.ui.conftest import NOON
from tests.ui.framed import LONG, Disk
from tests.ui.keys import CTRL, press, type_text


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def answer(desk: Desk, engagement: Engagement) -> Answer:
    """The first question of an interview, nothing noted yet."""
    held_on = NOON.date()
    interview = desk.mapping.start_interview(engagement.id, "shipped-contact", Language.FI, held_on, Mode.REMOTE)
    return desk.mapping.answers(interview.id)[0]


@pytest.fixture
def box(qtbot: QtBot) -> QWidget:
    """Something with room for fields, and another field to go to."""
    box = QWidget()
    layout = QVBoxLayout(box)
    for field in (QPlainTextEdit(), QLineEdit()):
        layout.addWidget(field)
    qtbot.addWidget(box)
    box.show()
    qtbot.waitExposed(box)
    box.activateWindow()
    return box


@pytest.fixture
def note(box: QWidget) -> QPlainTextEdit:
    """A field of many lines, the keyboard in it."""
    note = box.findChild(QPlainTextEdit)
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    return note


@pytest.fixture
def line(box: QWidget) -> QLineEdit:
    """A field of one line."""
    line = box.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    return line


@pytest.fixture
def draft(desk: Desk, note: QPlainTextEdit, answer: Answer) -> Draft:
    """The note keeps itself as the note of the answer."""
    draft = Draft(note)
    draft.bind(answer.note, partial(desk.mapping.keep_note, answer.id, by=draft))
    return draft


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """The disk under the workspace; it has room in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


def kept(desk: Desk, answer: Answer) -> str:
    """The note as it is kept."""
    return desk.mapping.read_answer(answer.id).note


def test_a_note_is_kept_six_hundred_milliseconds_after_the_last_key(
    qtbot: QtBot, desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer
) -> None:
    assert drafting.PAUSE_MS == 600
    type_text(note, "Äijä")
    last_key = monotonic()
    assert draft.state is DraftState.UNSAVED
    assert kept(desk, answer) == ""
    qtbot.waitUntil(lambda: draft.state is DraftState.SAVED, timeout=2_000)
    assert 0.55 < monotonic() - last_key < 1.0
    assert kept(desk, answer) == "Äijä"


def test_while_one_types_on_under_a_second_is_at_risk(
    qtbot: QtBot, desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer
) -> None:
    began = monotonic()
    unkept: list[float] = []
    written: dict[int, float] = {}
    while monotonic() - began < 1.9:
        type_text(note, "a")
        written[len(draft.text())] = monotonic()
        qtbot.wait(50)
        oldest = len(kept(desk, answer)) + 1
        unkept.append(monotonic() - written.get(oldest, monotonic()))
    assert max(unkept) < 1.0
    assert len(kept(desk, answer)) > len(draft.text()) / 3


def test_leaving_the_field_keeps_it_at_once(
    desk: Desk, note: QPlainTextEdit, line: QLineEdit, draft: Draft, answer: Answer
) -> None:
    type_text(note, "Nyt")
    line.setFocus()
    assert kept(desk, answer) == "Nyt"
    assert draft.state is DraftState.SAVED


@pytest.mark.usefixtures("draft")
def test_hiding_the_field_keeps_it_at_once(
    desk: Desk, note: QPlainTextEdit, line: QLineEdit, box: QWidget, answer: Answer
) -> None:
    # As a button does that writes into a field which does not have the keyboard.
    line.setFocus()
    note.insertPlainText("Nyt")
    assert kept(desk, answer) == ""
    box.hide()
    assert kept(desk, answer) == "Nyt"


@pytest.mark.usefixtures("draft")
def test_showing_another_record_keeps_the_one_before(
    desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer
) -> None:
    other = desk.mapping.answers(answer.interview_id)[1]
    type_text(note, "Ensimmäinen")
    draft.bind("", partial(desk.mapping.keep_note, other.id, by=draft))
    type_text(note, "Toinen")
    draft.flush()
    assert (kept(desk, answer), kept(desk, other)) == ("Ensimmäinen", "Toinen")


def test_a_text_that_is_only_shown_is_kept_nowhere(desk: Desk, note: QPlainTextEdit, draft: Draft) -> None:
    before = desk.undo.last()
    draft.bind("Vain luettavaksi", None)
    type_text(note, "x")
    assert draft.flush()
    assert (draft.state, desk.undo.last()) == (DraftState.SAVED, before)


def test_showing_a_text_is_no_typing(note: QPlainTextEdit, draft: Draft) -> None:
    draft.bind("Kissa 😀", None)
    assert draft.state is DraftState.SAVED
    assert note.textCursor().atEnd()


def test_on_a_full_disk_the_text_stays_and_is_kept_by_itself_when_there_is_room(
    qtbot: QtBot, desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer, disk: Disk
) -> None:
    draft._retry.setInterval(50)
    disk.fill()
    note.insertPlainText(LONG)
    assert not draft.flush()
    assert draft.state is DraftState.FAILED
    assert isinstance(draft.error, DiskFull)
    type_text(note, "lisää")
    assert draft.state is DraftState.FAILED
    qtbot.wait(120)
    assert (note.toPlainText(), kept(desk, answer)) == (f"{LONG}lisää", "")
    disk.empty()
    qtbot.waitUntil(lambda: draft.state is DraftState.SAVED, timeout=1_500)
    assert kept(desk, answer) == f"{LONG}lisää"
    assert draft.error is None


def test_it_tries_again_by_itself_every_five_seconds(note: QPlainTextEdit, draft: Draft, disk: Disk) -> None:
    disk.fill()
    note.insertPlainText(LONG)
    draft.flush()
    assert draft._retry.isActive()
    assert draft._retry.interval() == drafting.RETRY_MS == 5_000


def test_a_text_that_could_not_be_kept_is_not_changed_for_another(
    note: QPlainTextEdit, draft: Draft, disk: Disk
) -> None:
    disk.fill()
    note.insertPlainText(LONG)
    draft.bind("Toinen", None)
    draft.refresh("Kolmas")
    assert note.toPlainText() == LONG


def test_a_text_of_something_that_is_gone_stays_on_the_screen(
    desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer
) -> None:
    type_text(note, "Tämä jää")
    desk.mapping.remove_interview(answer.interview_id)
    assert not draft.flush()
    assert isinstance(draft.error, NotFound)
    assert note.toPlainText() == "Tämä jää"


def test_a_text_that_is_too_long_is_said_to_be_so_and_kept_when_it_is_shortened(
    desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer
) -> None:
    # In lines: a text editor needs minutes for one line of a million letters.
    note.setPlainText(f"{'a' * 9_999}\n" * (NOTE_LIMIT // 10_000) + "a")
    note.moveCursor(QTextCursor.MoveOperation.End)
    assert not draft.flush()
    assert isinstance(draft.error, TooLong)
    press(note, Qt.Key.Key_Backspace)
    assert draft.flush()
    assert len(kept(desk, answer)) == NOTE_LIMIT


def test_a_text_stays_whatever_nobody_expected(qtbot: QtBot, note: QPlainTextEdit) -> None:
    def keep(text: str) -> None:
        raise ValueError(text)

    draft = Draft(note, keep)
    type_text(note, "Tämä jää")
    with qtbot.captureExceptions() as surprises:
        assert not draft.flush()
    assert [kind for kind, _, _ in surprises] == [ValueError]
    assert isinstance(draft.error, Mistake)
    assert str(draft.error) == "ValueError"
    assert (draft.state, draft._retry.isActive()) == (DraftState.FAILED, True)
    draft.give_up()


def test_what_was_copied_out_is_let_go(note: QPlainTextEdit, draft: Draft, disk: Disk) -> None:
    disk.fill()
    note.insertPlainText(LONG)
    draft.flush()
    draft.give_up()
    assert (draft.state, draft.error, draft._retry.isActive()) == (DraftState.SAVED, None, False)


def _editors(note: QPlainTextEdit, line: QLineEdit) -> tuple[Editor, Editor]:
    return note, line


def _cursor(editor: Editor) -> int:
    return editor.cursorPosition() if isinstance(editor, QLineEdit) else editor.textCursor().position()


@pytest.mark.parametrize("which", [0, 1])
def test_news_do_not_move_the_cursor(note: QPlainTextEdit, line: QLineEdit, which: int) -> None:
    editor = _editors(note, line)[which]
    draft = Draft(editor)
    draft.bind("Kissa istuu", None)
    press(editor, Qt.Key.Key_Left, times=4)
    draft.refresh("Kissa istui 😀")
    assert (_cursor(editor), draft.text(), draft.state) == (7, "Kissa istui 😀", DraftState.SAVED)
    draft.refresh("Ki")
    assert (_cursor(editor), draft.text()) == (2, "Ki")


@pytest.mark.parametrize("which", [0, 1])
def test_news_do_not_overwrite_what_is_being_typed(note: QPlainTextEdit, line: QLineEdit, which: int) -> None:
    editor = _editors(note, line)[which]
    editor.setFocus()
    draft = Draft(editor)
    draft.bind("", None)
    type_text(editor, "Kesken")
    draft.refresh("Muualta")
    assert (draft.text(), draft.state) == ("Kesken", DraftState.UNSAVED)


def test_news_of_the_same_text_leave_the_selection(note: QPlainTextEdit) -> None:
    draft = Draft(note)
    draft.bind("Kissa", None)
    note.selectAll()
    draft.refresh("Kissa")
    assert note.textCursor().selectedText() == "Kissa"


STRANGE = {
    "nul": ("a\x00b", "ab"),
    "vertical tab": ("a\x0bb", "a\nb"),
    "no character": ("a\ufffeb", "ab"),
    "half a pair": ("a\ud800b", "ab"),
    "emoji": ("a👩‍🚒b", "a👩‍🚒b"),
    "right to left": ("a \u200fשלום b", "a \u200fשלום b"),
}


@pytest.mark.usefixtures("draft")
@pytest.mark.parametrize(("pasted", "clean"), STRANGE.values(), ids=STRANGE)
def test_strange_text_is_kept_clean_and_one_can_write_on(
    desk: Desk, note: QPlainTextEdit, draft: Draft, answer: Answer, pasted: str, clean: str
) -> None:
    QApplication.clipboard().setText(pasted)
    press(note, Qt.Key.Key_V, CTRL)
    assert draft.flush()
    assert kept(desk, answer) == clean
    note.moveCursor(QTextCursor.MoveOperation.End)
    type_text(note, "!")
    assert draft.flush()
    assert kept(desk, answer) == f"{clean}!"


@pytest.mark.parametrize(("pasted", "clean"), STRANGE.values(), ids=STRANGE)
def test_strange_text_in_a_line_is_kept_clean_and_one_can_write_on(
    desk: Desk, line: QLineEdit, engagement: Engagement, pasted: str, clean: str
) -> None:
    draft = Draft(line)
    draft.bind("", lambda text: desk.engagements.revise(engagement.id, by=draft, title=text))
    QApplication.clipboard().setText(pasted)
    press(line, Qt.Key.Key_V, CTRL)
    type_text(line, "!")
    assert draft.flush()
    assert desk.engagements.read(engagement.id).title == f"{clean}!".replace("\n", " ")


def test_a_keeper_forgets_a_field_that_is_gone(qtbot: QtBot, box: QWidget, note: QPlainTextEdit) -> None:
    keeper = Keeper()
    keeper.add(Draft(note))
    type_text(note, "Kesken")
    assert keeper.state is DraftState.UNSAVED
    with qtbot.waitSignal(note.destroyed):
        note.deleteLater()
    assert box.findChild(QPlainTextEdit) is None
    assert (keeper.state, keeper.unkept(), keeper.flush()) == (DraftState.SAVED, (), True)
