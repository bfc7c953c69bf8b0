"""Shipped guides are read, printed and copied; own ones are changed in place, in three languages."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.questions import Guide, Origin, Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.questions.page import QuestionsPage
from tests.ui.conftest import Going
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> QuestionsPage:
    """The page as the window opens it."""
    page = QuestionsPage(context)
    show(qtbot, page)
    return page


@pytest.fixture
def own(desk: Desk) -> Guide:
    """A guide of one's own with three questions, two of them of the same part."""
    guide = desk.questions.copy("shipped-contact", Texts(fi="Oma runko", en="My guide"))
    for question in desk.questions.questions(guide.id):
        desk.questions.remove_question(question.id)
    desk.questions.add_question(guide.id, Part.DONE, Texts(fi="Mistä olette ylpeitä?", en="What are you proud of?"))
    desk.questions.add_question(guide.id, Part.DONE, Texts(fi="Kuka osaa?"))
    desk.questions.add_question(guide.id, Part.NEEDS, Texts(fi="Mitä puuttuu?"))
    return guide


@pytest.fixture
def own_page(page: QuestionsPage, own: Guide) -> QuestionsPage:
    """The page with the own guide open."""
    page.open_place({"guide": own.id})
    return page


def _rows(page: QuestionsPage) -> list[str]:
    return [str(page.rows.data(page.rows.index(row))) for row in range(page.rows.rowCount())]


def _texts(desk: Desk, guide: Guide) -> list[str]:
    return [question.text.fi for question in desk.questions.questions(guide.id)]


def test_the_shipped_guides_stand_first_and_are_only_read(page: QuestionsPage) -> None:
    assert focused() is page.guide_list
    assert str(page.guides.data(page.guides.index(0))) == "Interview with the contact person · shipped"
    assert "copy" in page.about.text()
    assert not page.editor.isVisible()
    assert not page.question_buttons.isVisible()
    assert not page.remove_guide.isVisible()


def test_the_questions_stand_under_their_parts_what_is_done_first(page: QuestionsPage) -> None:
    assert _rows(page)[0] == "Already done"
    assert page.rows.flags(page.rows.index(0)) == Qt.ItemFlag.NoItemFlags
    assert page.list.currentIndex().row() == 1
    headings = [row for row in _rows(page) if row in {"Already done", "Situation", "Needs", "Constraints"}]
    assert headings == ["Already done", "Situation", "Needs", "Constraints"]


def test_a_guide_is_read_in_each_language(page: QuestionsPage, desk: Desk) -> None:
    first = desk.questions.questions("shipped-contact")[0]
    for language, button in page.languages.items():
        button.click()
        assert _rows(page)[1] == getattr(first.text, language.value)


def test_the_arrow_goes_from_guide_to_guide(page: QuestionsPage) -> None:
    press(page.guide_list, Qt.Key.Key_Down)
    assert page.place() == {"guide": "shipped-supervisor"}
    assert page.name.text() == "Interview with a supervisor"


def test_a_copy_is_made_and_its_title_awaits_the_keyboard(page: QuestionsPage, desk: Desk) -> None:
    page.copy.click()
    copied = desk.questions.guides()[-1]
    assert copied.origin is Origin.OWN
    assert copied.title.en == "Interview with the contact person (own)"
    assert copied.title.fi.endswith(" (oma)")
    assert page.place() == {"guide": copied.id}
    assert focused() is page.title
    page.title.selectAll()
    type_text(page.title, "My guide")
    page.title.clearFocus()
    assert desk.questions.read(copied.id).title.en == "My guide"
    assert str(page.guides.data(page.guides.index(3))) == "My guide · own"


def test_a_question_is_written_in_the_chosen_language_and_the_list_follows(
    own_page: QuestionsPage, desk: Desk, own: Guide
) -> None:
    assert "as they were asked" in own_page.about.text()
    assert _rows(own_page)[:3] == ["Already done", "What are you proud of?", "Kuka osaa? [not yet in English]"]
    own_page.list.setFocus()
    press(own_page.list, Qt.Key.Key_Down)
    own_page.editor.text.setFocus()
    assert own_page.editor.text.placeholderText() == "Kuka osaa?"
    type_text(own_page.editor.text, "Who knows how?")
    own_page.context.keeper.flush()
    assert _rows(own_page)[2] == "Who knows how?"
    assert focused() is own_page.editor.text
    own_page.languages[Language.SV].click()
    own_page.editor.text.setFocus()
    type_text(own_page.editor.text, "Vem kan?")
    own_page.editor.text.clearFocus()
    assert desk.questions.questions(own.id)[1].text == Texts("Kuka osaa?", "Vem kan?", "Who knows how?")


def test_a_question_is_added_with_keys_to_the_part_that_is_current(
    own_page: QuestionsPage, desk: Desk, own: Guide
) -> None:
    own_page.list.setFocus()
    press(own_page.list, Qt.Key.Key_Q, CTRL | SHIFT)
    assert focused() is own_page.editor.text
    assert _rows(own_page)[3] == "(empty question)"
    type_text(own_page.editor.text, "Whom to ask?")
    own_page.editor.text.clearFocus()
    added = desk.questions.questions(own.id)[2]
    assert (added.part, added.text.en) == (Part.DONE, "Whom to ask?")


def test_a_question_moves_in_its_part_and_no_further(own_page: QuestionsPage, desk: Desk, own: Guide) -> None:
    own_page.list.setFocus()
    press(own_page.list, Qt.Key.Key_Down, ALT | SHIFT)
    assert _texts(desk, own) == ["Kuka osaa?", "Mistä olette ylpeitä?", "Mitä puuttuu?"]
    assert not own_page.down.isEnabled()
    press(own_page.list, Qt.Key.Key_Down, ALT | SHIFT)
    assert _texts(desk, own)[2] == "Mitä puuttuu?"
    own_page.up.click()
    assert _texts(desk, own)[0] == "Mistä olette ylpeitä?"


def test_a_question_changes_its_part(own_page: QuestionsPage, desk: Desk, own: Guide) -> None:
    own_page.editor.part.setFocus()
    press(own_page.editor.part, Qt.Key.Key_End)
    assert desk.questions.questions(own.id)[0].part is Part.CONSTRAINTS
    assert _rows(own_page)[-2:] == ["Constraints", "What are you proud of?"]
    current = own_page.rows.question(own_page.list.currentIndex().row())
    assert current is not None
    assert current.text.en == "What are you proud of?"


def test_delete_in_the_list_removes_a_question_and_undo_brings_it_back(
    own_page: QuestionsPage, desk: Desk, own: Guide
) -> None:
    own_page.list.setFocus()
    press(own_page.list, Qt.Key.Key_Delete)
    assert _texts(desk, own) == ["Kuka osaa?", "Mitä puuttuu?"]
    assert own_page.rows.question(own_page.list.currentIndex().row()) is not None
    desk.undo.undo()
    assert len(_texts(desk, own)) == 3


def test_the_last_question_may_go_and_a_first_one_come(own_page: QuestionsPage, desk: Desk, own: Guide) -> None:
    for _ in range(3):
        own_page.remove.click()
    assert _rows(own_page) == []
    assert not own_page.editor.isVisible()
    own_page.add.click()
    assert [question.part for question in desk.questions.questions(own.id)] == [Part.DONE]


def test_delete_in_the_guides_removes_an_own_guide_and_shows_another(
    own_page: QuestionsPage, desk: Desk, own: Guide
) -> None:
    own_page.guide_list.setFocus()
    press(own_page.guide_list, Qt.Key.Key_Delete)
    assert own.id not in [guide.id for guide in desk.questions.guides()]
    assert own_page.place() == {"guide": "shipped-official"}
    press(own_page.guide_list, Qt.Key.Key_Delete)
    assert len(desk.questions.guides()) == 3


def test_a_place_that_is_gone_is_passed_over(page: QuestionsPage) -> None:
    page.open_place({"guide": "gone"})
    assert page.place() == {"guide": "shipped-contact"}


def test_a_title_that_is_missing_in_a_language_is_written_there(
    own_page: QuestionsPage, desk: Desk, own: Guide
) -> None:
    own_page.languages[Language.SV].click()
    assert own_page.title.text() == ""
    assert own_page.title.placeholderText() == "Oma runko"
    own_page.title.setFocus()
    type_text(own_page.title, "Egen guide")
    own_page.title.clearFocus()
    assert desk.questions.read(own.id).title == Texts("Oma runko", "Egen guide", "My guide")


def test_a_text_that_cannot_be_kept_holds_the_language(own_page: QuestionsPage) -> None:
    own_page.title.setFocus()
    own_page.title.setText("x" * 1001)
    own_page.languages[Language.SV].click()
    assert own_page.languages[Language.EN].isChecked()
    assert len(own_page.title.text()) == 1001
    own_page.context.keeper.give_up()


def test_the_guide_becomes_a_word_file_in_the_language_that_is_read(
    page: QuestionsPage, ask: ScriptedAsk, desk: Desk, tmp_path: Path
) -> None:
    page.languages[Language.SV].click()
    ask.answers = [tmp_path / "guide.docx"]
    press(page.guide_list, Qt.Key.Key_E, CTRL)
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "guide.docx")).paragraphs)
    assert desk.questions.questions("shipped-contact")[0].text.sv in text
    assert page.written.isVisible()
    press(page.guide_list, Qt.Key.Key_Down)
    assert not page.written.isVisible()


def test_nothing_is_written_when_the_user_changes_their_mind(page: QuestionsPage, ask: ScriptedAsk) -> None:
    ask.answers = [None]
    page.handout.click()
    assert not page.written.isVisible()


def test_a_narrow_page_has_the_guides_above_the_questions(page: QuestionsPage) -> None:
    assert page.splitter.orientation() is Qt.Orientation.Horizontal
    page.resize(480, 600)
    assert page.splitter.orientation() is Qt.Orientation.Vertical


def test_every_field_has_a_name_in_every_language(own_page: QuestionsPage, translations: Translations) -> None:
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(own_page) == []
        assert own_page.place()["guide"] != "shipped-contact"


def test_questions_are_pasted_one_a_line_where_one_is(own_page: QuestionsPage, desk: Desk, own: Guide) -> None:
    row = own_page.rows.row_of(desk.questions.questions(own.id)[2].id)
    assert row is not None
    own_page.list.setCurrentIndex(own_page.rows.index(row))
    own_page.list.setFocus()
    QGuiApplication.clipboard().setText("oma elämä;1;Who is missing?\n\noma elämä;2;Who finds them?\n")
    press(own_page.list, Qt.Key.Key_V, CTRL | SHIFT)
    pasted = desk.questions.questions(own.id)[3:]
    assert [(each.part, each.text.en) for each in pasted] == [
        (Part.NEEDS, "Who is missing?"),
        (Part.NEEDS, "Who finds them?"),
    ]
    assert _rows(own_page)[-2:] == ["Who is missing?", "Who finds them?"]
    assert own_page.editor.text.toPlainText() == "Who is missing?"
    desk.undo.undo()
    assert len(desk.questions.questions(own.id)) == 3


def test_what_has_no_questions_pastes_none_and_a_whole_book_is_refused_in_a_sentence(
    own_page: QuestionsPage, desk: Desk, own: Guide, going: Going, ask: ScriptedAsk
) -> None:
    for text in ("", "Why?\n" * 6_000):
        QGuiApplication.clipboard().setText(text)
        own_page.paste.click()
    assert going.said == ["There is no text to paste. Copy the questions first, one a line."]
    assert len(ask.asked) == 1
    assert len(desk.questions.questions(own.id)) == 3
