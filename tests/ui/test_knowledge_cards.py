"""Knowledge cards in the window, and the way to the room of knowledge and tools (R6, R77)."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.find import Finder
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.knowledge.cards import CardsView
from sparraaja_desktop.ui.knowledge.page import KnowledgePage
from sparraaja_desktop.ui.language import Translations
from tests.ui.framed import settle
from tests.ui.keys import CTRL, SHIFT, press
from tests.ui.shown import show, unnamed


@pytest.fixture
def view(context: Context, qtbot: QtBot) -> CardsView:
    """The view as the sparrer has it before them."""
    view = CardsView(context)
    show(qtbot, view)
    return view


def test_the_cards_stand_by_what_they_are_about(view: CardsView, desk: Desk) -> None:
    texts = [view.lines.line(row).text for row in range(view.lines.rowCount())]
    headings = [text for row, text in enumerate(texts) if row not in view.lines.rows()]
    assert headings == [
        "Four tools of Sokra",
        "Why participation matters",
        "What the law says",
        "Indicators",
        "The model and its makers",
    ]
    assert len(view.lines.rows()) == len(desk.tools.cards(Language.EN))
    assert view.view.hasFocus()
    assert unnamed(view) == []


def test_a_card_is_read_with_its_question_and_copied_with_its_source(view: CardsView) -> None:
    assert view.pane.title.text() == "Leading participation work and making the programme"
    press(view.view, Qt.Key.Key_Down)
    assert view.pane.title.text() == "The areas and principles of participation"
    press(view.view, Qt.Key.Key_C, CTRL | SHIFT)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("The areas and principles of participation\n\nParticipation in one's own life:")
    assert "A question to ask: Which area do we talk about a lot" in copied
    assert "\nhttps://thl.fi/aiheet/" in copied
    view.pane.copy_address.click()
    assert QGuiApplication.clipboard().text().splitlines()[0].startswith("https://thl.fi/aiheet/")


def test_the_place_is_found_again_also_in_another_language(view: CardsView, translations: Translations) -> None:
    view.open_place({"record": "esis"})
    assert view.place() == {"record": "esis"}
    translations.use(Language.FI)
    settle()
    assert view.pane.title.text() == "Osallisuusindikaattori (ESIS)"
    assert "mitä ei?" in view.pane.text.toPlainText()
    view.open_place({"record": "nothing"})
    assert view.place() == {"record": "esis"}


def test_find_leads_to_the_room_and_its_views_are_walked_by_keys(furnished: Furnished) -> None:
    finder = Finder(furnished.window, {}, furnished.window.menus.every())
    finder.typed.setText("knowledge")
    assert finder.found.model().index(0, 0).data() == "Knowledge and tools"
    finder.deleteLater()
    furnished.window.menus.knowledge.trigger()
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, KnowledgePage)
    assert furnished.room is Room.KNOWLEDGE
    assert furnished.window.sidebar.knowledge.isChecked()
    for name in ("practices", "cards", "tools"):
        page.next_deed.trigger()
        settle()
        assert page.name == name
    assert furnished.place()["view"] == "tools"
    furnished.go(Room.START)
    furnished.go_to({"room": "knowledge", "view": "cards", "record": "origin"})
    assert page.name == "cards"
    assert page.place()["record"] == "origin"
