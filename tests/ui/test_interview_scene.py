"""The interview: the sparrer talks, types and marks, and nobody ever presses Save."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.model.questions import Audience
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.interviewing import answer, coaching_of_hollola, found, interview_begun, noted, only, rows, shown
from tests.ui.keys import CTRL, SHIFT, press, type_text

GUIDE_ID = "shipped-supervisor"
LINE = "Nuorten äänestyskävely – 30 € bussiin, ’hyvä’"


def test_the_whole_interview_goes_by_the_keyboard(desk: Desk, context: Context, qtbot: QtBot) -> None:
    coaching = coaching_of_hollola(desk)
    view = shown(context, coaching.id, qtbot)
    assert view.new.guides.hasFocus()

    press(view.new.guides, Qt.Key.Key_Return)
    assert view.bar.with_whom.hasFocus()
    type_text(view.bar.with_whom, "Maija Öljymäki\n")
    assert view.bar.title.hasFocus()
    type_text(view.bar.title, "kehittämispäällikkö\n")
    note = view.pane.note
    assert note.hasFocus()

    press(note, Qt.Key.Key_T, CTRL)
    type_text(note, LINE)
    press(note, Qt.Key.Key_1, CTRL)
    type_text(note, "\nYhteinen aikataulu puuttuu")
    press(note, Qt.Key.Key_3, CTRL)
    assert found(desk, view) == [(FindingKind.DONE, LINE), (FindingKind.NEED, "Yhteinen aikataulu puuttuu")]
    assert noted(desk, view) == f"[12:00] {LINE}\nYhteinen aikataulu puuttuu"

    first = answer(desk, view)
    press(note, Qt.Key.Key_Down, CTRL)
    second = answer(desk, view)
    assert second.position == first.position + 1
    assert note.toPlainText() == ""
    type_text(note, "Ei vielä.")
    press(note, Qt.Key.Key_Up, CTRL)
    assert note.toPlainText() == first.note
    assert desk.mapping.read_answer(second.id).note == "Ei vielä."

    (interview,) = desk.mapping.interviews(coaching.id)
    assert (interview.with_whom, interview.title, interview.held_on, interview.mode, interview.language) == (
        "Maija Öljymäki",
        "kehittämispäällikkö",
        context.today(),
        Mode.LIVE,
        Language.FI,
    )
    assert view.lines.line(0).text == "Maija Öljymäki · kehittämispäällikkö · 24/11/2026"
    assert rows(view)[0].endswith(", noted, 2 marks")
    assert rows(view)[2].endswith(", open")


def test_one_can_begin_to_type_at_once(desk: Desk, context: Context, qtbot: QtBot) -> None:
    view = shown(context, coaching_of_hollola(desk).id, qtbot)
    press(view.new.guides, Qt.Key.Key_End)
    press(view.new.guides, Qt.Key.Key_Return)
    press(view.bar.with_whom, Qt.Key.Key_Return)
    press(view.bar.title, Qt.Key.Key_Return)
    type_text(view.pane.note, "Heti asiaan.")
    assert view.pane.note_draft.flush()
    assert answer(desk, view).is_free
    assert noted(desk, view) == "Heti asiaan."
    assert rows(view) == ["Free notes, noted"]


def test_a_note_keeps_itself_while_typing_and_on_leaving(desk: Desk, context: Context, qtbot: QtBot) -> None:
    view = shown(context, interview_begun(desk, context).engagement_id, qtbot)
    type_text(view.pane.note, "Kesken jä")
    assert view.pane.note_draft.state is DraftState.UNSAVED
    qtbot.waitUntil(lambda: noted(desk, view) == "Kesken jä", timeout=3_000)
    type_text(view.pane.note, "änyt")
    view.questions.setFocus()
    assert noted(desk, view) == "Kesken jäänyt"


def test_the_question_stays_as_it_was_asked_when_the_guide_changes(desk: Desk, context: Context, qtbot: QtBot) -> None:
    own = desk.questions.copy(GUIDE_ID, Texts(fi="Oma runko"))
    asked = desk.questions.questions(own.id)[0]
    interview = interview_begun(desk, context, own.id)
    view = shown(context, interview.engagement_id, qtbot)
    before = view.pane.question.text()
    desk.questions.revise_question(asked.id, text=Texts(fi="Aivan muuta?"))
    desk.questions.remove_question(desk.questions.questions(own.id)[1].id)
    assert view.pane.question.text() == before == asked.text.fi
    assert desk.mapping.answers(interview.id)[0].question == before
    press(view.pane.note, Qt.Key.Key_Down, CTRL)
    assert view.pane.question.text() != ""


def test_the_time_is_written_as_the_window_speaks(
    desk: Desk, context: Context, qtbot: QtBot, translations: Translations
) -> None:
    view = shown(context, interview_begun(desk, context).engagement_id, qtbot)
    translations.use(Language.FI)
    note = view.pane.note
    type_text(note, "  ")
    press(note, Qt.Key.Key_T, CTRL)
    assert note.toPlainText() == "[12.00]   "
    type_text(note, "Alku loppu")
    press(note, Qt.Key.Key_Left, times=6)
    press(note, Qt.Key.Key_Left, SHIFT, times=4)
    press(note, Qt.Key.Key_T, CTRL)
    assert note.toPlainText() == "[12.00] [12.00] Alku loppu  "


def test_the_next_interview_asks_in_the_clients_language_and_meets_as_the_last_one(
    desk: Desk, context: Context, qtbot: QtBot
) -> None:
    client = desk.clients.take(desk.clients.find("Närpiö")[0])
    coaching = desk.engagements.start(client.id, SparrerKind.EXPERT)
    first = desk.mapping.start_interview(coaching.id, None, Language.SV, context.today(), Mode.PHONE)
    view = shown(context, coaching.id, qtbot)
    assert view.place() == {"interview": first.id, "answer": desk.mapping.answers(first.id)[0].id}
    view.deeds.new.trigger()
    press(view.new.guides, Qt.Key.Key_Down)
    press(view.new.language, Qt.Key.Key_Return)
    second = desk.mapping.interviews(coaching.id)[1]
    assert (second.language, second.mode, second.audience) == (Language.SV, Mode.PHONE, Audience.SUPERVISOR)
    assert view.pane.question.text() == desk.questions.questions(GUIDE_ID)[0].text.sv


def test_a_new_interview_can_be_left_with_escape(desk: Desk, context: Context, qtbot: QtBot) -> None:
    view = shown(context, coaching_of_hollola(desk).id, qtbot)
    press(view.new.guides, Qt.Key.Key_Escape)
    assert view.stack.currentWidget() is view.new
    press(view.new.guides, Qt.Key.Key_Return)
    view.new_button.click()
    assert view.new.guides.hasFocus()
    press(view.new.guides, Qt.Key.Key_A)
    press(view.new.guides, Qt.Key.Key_Escape)
    assert view.pane.note.hasFocus()


def test_the_keyboard_goes_round_the_questions_the_note_and_the_details(
    desk: Desk, context: Context, qtbot: QtBot
) -> None:
    view = shown(context, interview_begun(desk, context).engagement_id, qtbot)
    press(view.pane.note, Qt.Key.Key_F6)
    assert view.bar.toggle.hasFocus()
    press(view.bar.toggle, Qt.Key.Key_Space)
    assert view.bar.with_whom.hasFocus()
    press(view.bar.with_whom, Qt.Key.Key_F6)
    assert view.questions.hasFocus()
    press(view.questions, Qt.Key.Key_F6)
    assert view.pane.note.hasFocus()
    press(view.pane.note, Qt.Key.Key_F6)
    assert view.bar.with_whom.hasFocus()
    view.deeds.details.trigger()
    assert view.bar.fields.isHidden()


def test_every_text_follows_the_language_of_the_window(
    desk: Desk, context: Context, qtbot: QtBot, translations: Translations
) -> None:
    view = shown(context, interview_begun(desk, context).engagement_id, qtbot)
    type_text(view.pane.note, "Kesken")
    translations.use(Language.SV)
    QApplication.processEvents()
    assert view.pane.note.toPlainText() == "Kesken"
    assert view.lines.line(0).text == "24.11.2026"
    translations.use(Language.EN)
    QApplication.processEvents()
    assert view.lines.line(0).text == "24/11/2026"


def test_the_hand_may_leave_the_note_for_a_button_under_it(
    desk: Desk, context: Context, qtbot: QtBot, going: Going
) -> None:
    view = shown(context, interview_begun(desk, context).engagement_id, qtbot)
    type_text(view.pane.note, "Tarvitaan aikataulu")
    view.strip.marks[FindingKind.NEED].click()
    assert going.said == ["Marked as need"]
    assert view.strip.marks[FindingKind.NEED].isChecked()
    assert view.pane.note.accessibleDescription() == "Need"
    view.strip.confidential.click()
    assert only(desk, view).confidential
    assert view.pane.note.accessibleDescription() == "Need, confidential"
    assert view.pane.note.hasFocus()
    assert "confidential" in going.said[-1].lower()
    view.strip.confidential.click()
    assert not only(desk, view).confidential
    assert not view.strip.confidential.isChecked()
