"""What can be made of a coaching, and what has been made."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.documents.page import DocumentsPage
from sparraaja_desktop.ui.language import Translations
from tests.ui.conftest import Going
from tests.ui.keys import CTRL, press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Jakobstad, whose first language is Swedish."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Jakobstad")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def page(qtbot: QtBot, context: Context, coaching: Engagement) -> DocumentsPage:
    """The page as the window opens it."""
    page = DocumentsPage(context)
    show(qtbot, page, coaching.id)
    return page


def test_the_summary_is_made_where_the_mapping_is(page: DocumentsPage, coaching: Engagement, going: Going) -> None:
    assert focused() is page.summary
    press(page.summary, Qt.Key.Key_Space)
    assert going.went == [(Room.MAPPING, coaching.id, {"view": "summary"})]


def test_a_guide_is_offered_in_the_first_language_of_the_client(page: DocumentsPage) -> None:
    assert page.language.currentText() == "Svenska"


def test_the_guide_that_was_chosen_becomes_a_word_file_and_is_listed(
    page: DocumentsPage, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    assert page.empty.isVisible()
    page.guide.setFocus()
    press(page.guide, Qt.Key.Key_Down)
    ask.answers = [tmp_path / "guide.docx"]
    press(page.guide, Qt.Key.Key_E, CTRL)
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "guide.docx")).paragraphs)
    assert desk.questions.questions("shipped-supervisor")[0].text.sv in text
    handout = desk.handouts.of_engagement(coaching.id)[0]
    assert (handout.kind, handout.guide_id, handout.language) == (
        HandoutKind.INTERVIEW_GUIDE,
        "shipped-supervisor",
        Language.SV,
    )
    assert page.written.isVisible()
    assert not page.empty.isVisible()
    row = str(page.made.data(page.made.index(0)))
    assert row.startswith("Interview guide · Svenska · 23/11/2026 ")
    assert row.endswith(" · guide.docx")


def test_the_newest_stands_first(page: DocumentsPage, desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    guide = desk.handouts.interview_guide("shipped-contact", Language.FI, coaching.id)
    desk.handouts.write(guide, tmp_path / "a.docx", engagement_id=coaching.id, kind=HandoutKind.INTERVIEW_GUIDE)
    summary = desk.handouts.mapping_summary(coaching.id, Language.EN, tuple(SummaryPart))
    desk.handouts.write(summary, tmp_path / "b.docx", engagement_id=coaching.id, kind=HandoutKind.MAPPING_SUMMARY)
    rows = [str(page.made.data(page.made.index(row))) for row in range(2)]
    assert rows[0].startswith("Summary of the mapping · English")
    assert rows[1].startswith("Interview guide · Suomi")


def test_nothing_is_listed_when_the_user_changes_their_mind(page: DocumentsPage, ask: ScriptedAsk) -> None:
    ask.answers = [None]
    page.make.click()
    assert page.made.rowCount() == 0
    assert not page.written.isVisible()


def test_an_own_guide_is_offered_too_and_the_choice_stays(page: DocumentsPage, desk: Desk) -> None:
    page.guide.setCurrentIndex(1)
    desk.questions.copy("shipped-contact", Texts(en="My guide"))
    assert page.guide.currentIndex() == 1
    assert page.guide.itemText(3) == "My guide · own"


def test_a_coaching_that_is_gone_is_told_in_a_sentence(
    page: DocumentsPage, desk: Desk, ask: ScriptedAsk, coaching: Engagement
) -> None:
    desk.engagements.remove(coaching.id)
    page.make_guide.trigger()
    assert len(ask.asked) == 1


def test_without_a_coaching_nothing_is_made(qtbot: QtBot, context: Context, ask: ScriptedAsk) -> None:
    page = DocumentsPage(context)
    show(qtbot, page)
    page.make_guide.trigger()
    assert ask.asked == []


def test_every_field_has_a_name_in_every_language(page: DocumentsPage, translations: Translations) -> None:
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(page) == []
