"""What was removed comes back with one key, and is erased only after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.trash import TrashPage
from tests.ui.keys import press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed


@pytest.fixture
def hollola(desk: Desk) -> Client:
    """A client with two service areas in the trash."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    for name in ("Sivistys", "Tekniset"):
        desk.clients.remove_area(desk.clients.add_area(client.id, name).id)
    return client


def _page(qtbot: QtBot, context: Context) -> TrashPage:
    page = TrashPage(context)
    show(qtbot, page)
    return page


@pytest.mark.usefixtures("hollola")
def test_the_newest_removal_stands_first_with_what_it_was_and_when(qtbot: QtBot, context: Context) -> None:
    page = _page(qtbot, context)
    rows = [str(page.rows.data(page.rows.index(row))) for row in range(2)]
    assert rows[0].startswith("Service area: Tekniset · removed 23/11/2026")
    assert rows[1].startswith("Service area: Sivistys · removed 23/11/2026")


def test_return_brings_back_one_after_another(qtbot: QtBot, context: Context, desk: Desk, hollola: Client) -> None:
    page = _page(qtbot, context)
    assert focused() is page.list
    press(page.list, Qt.Key.Key_Return)
    assert [area.name for area in desk.clients.areas(hollola.id)] == ["Tekniset"]
    press(page.list, Qt.Key.Key_Return)
    assert len(desk.clients.areas(hollola.id)) == 2
    assert not page.list.isVisible()
    assert page.about.text().startswith("The trash is empty")
    assert not page.restore.isEnabled()
    assert page.first_focus() is None


def test_the_button_brings_back_what_is_current(qtbot: QtBot, context: Context, desk: Desk, hollola: Client) -> None:
    page = _page(qtbot, context)
    press(page.list, Qt.Key.Key_Down)
    page.restore.click()
    assert [area.name for area in desk.clients.areas(hollola.id)] == ["Sivistys"]


def test_a_full_trash_is_read_as_far_as_it_is_seen_and_emptied_whole(
    qtbot: QtBot, context: Context, desk: Desk, ask: ScriptedAsk, hollola: Client
) -> None:
    for number in range(80):
        desk.clients.remove_area(desk.clients.add_area(hollola.id, f"Alue {number}").id)
    page = _page(qtbot, context)
    assert page.rows.rowCount() < 82
    for _ in range(5):
        press(page.list, Qt.Key.Key_End)
        QTest.qWait(0)
    assert page.rows.rowCount() == 82
    assert str(page.list.currentIndex().data()).startswith("Service area: Sivistys")
    ask.answers = [1]
    page.empty.click()
    assert "82" in ask.asked[0]
    assert desk.trash.removed() == ()


@pytest.mark.usefixtures("hollola")
def test_the_trash_is_emptied_only_when_it_is_said_twice(
    qtbot: QtBot, context: Context, desk: Desk, ask: ScriptedAsk
) -> None:
    page = _page(qtbot, context)
    ask.answers = [None, 0, 1]
    page.erase.trigger()
    page.empty.click()
    assert len(desk.trash.removed()) == 2
    page.empty.click()
    assert desk.trash.removed() == ()
    assert "erased for good" in ask.asked[0]
    assert not page.erase.isEnabled()


@pytest.mark.usefixtures("hollola")
def test_what_is_erased_meanwhile_is_told_in_a_sentence(
    qtbot: QtBot, context: Context, desk: Desk, ask: ScriptedAsk
) -> None:
    page = _page(qtbot, context)
    page.hide()
    desk.trash.empty()
    page.bring_back.trigger()
    assert len(ask.asked) == 1


def test_every_kind_of_thing_has_a_word(qtbot: QtBot, context: Context, desk: Desk, hollola: Client) -> None:
    desk.people.remove(desk.people.add(hollola.id, "").id)
    page = _page(qtbot, context)
    assert str(page.rows.data(page.rows.index(0))).startswith("Person · removed")


@pytest.mark.usefixtures("hollola")
def test_the_page_speaks_the_language_of_the_window(qtbot: QtBot, context: Context, translations: Translations) -> None:
    page = _page(qtbot, context)
    for language in Language:
        translations.use(language)
        QTest.qWait(0)
        assert unnamed(page) == []
