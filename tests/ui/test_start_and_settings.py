"""The first page says what to do first; the settings take effect at once."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import TooLong
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import read_settings
from sparraaja_desktop.ui.colours import DARK
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.settings_page import SettingsPage
from sparraaja_desktop.ui.start import StartPage
from tests.ui.browser import Browser
from tests.ui.conftest import Going
from tests.ui.framed import settle
from tests.ui.keys import CTRL, press, type_text
from tests.ui.shown import focused, show


@pytest.fixture
def settings_page(furnished: Furnished) -> SettingsPage:
    """The settings, open in the window."""
    furnished.go(Room.SETTINGS)
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


def choose(box: QComboBox, key: Qt.Key) -> None:
    """Chooses with a key, as one does."""
    box.setFocus()
    press(box, key)
    settle()


# The first page


def test_with_nothing_yet_the_first_page_says_what_to_do_and_return_does_it(
    qtbot: QtBot, context: Context, going: Going
) -> None:
    page = StartPage(context)
    show(qtbot, page)
    assert page.title.text() == "No coachings yet"
    assert focused() is page.new
    press(page.new, Qt.Key.Key_Space)
    page.example.click()
    assert going.went == [(Room.NEW,), ("example",)]


def test_with_coachings_it_says_to_choose_one_as_soon_as_there_is_one(
    qtbot: QtBot, context: Context, desk: Desk
) -> None:
    page = StartPage(context)
    show(qtbot, page)
    desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    assert page.title.text().startswith("Choose a coaching")


# The settings


def test_the_keyboard_is_in_the_first_choice(settings_page: SettingsPage) -> None:
    assert focused() is settings_page.language


def test_each_choice_takes_effect_at_once_and_is_kept(furnished: Furnished, settings_page: SettingsPage) -> None:
    window = furnished.window
    choose(settings_page.look, Qt.Key.Key_End)
    assert window.look is DARK
    choose(settings_page.text_size, Qt.Key.Key_Down)
    assert window.font().pointSizeF() == pytest.approx(11)
    choose(settings_page.language, Qt.Key.Key_Home)
    assert window.translations.language is Language.FI
    kept = read_settings(window.settings_path)
    assert (kept.language, kept.look, kept.text_size) == ("fi", "dark", 110)


def test_a_choice_changes_nothing_but_itself(furnished: Furnished, settings_page: SettingsPage) -> None:
    furnished.window.choose(language="")
    choose(settings_page.look, Qt.Key.Key_End)
    assert furnished.window.settings.language == ""


def test_what_is_chosen_elsewhere_is_seen_here(furnished: Furnished, settings_page: SettingsPage) -> None:
    press(settings_page.language, Qt.Key.Key_Plus, CTRL)
    furnished.window.menus.looks[1].trigger()
    furnished.window.menus.languages[1].trigger()
    shown = (settings_page.text_size, settings_page.look, settings_page.language)
    assert [box.currentData() for box in shown] == [110, "light", "sv"]
    choose(settings_page.look, Qt.Key.Key_End)
    assert furnished.window.settings.text_size == 110


def test_the_name_keeps_itself_clean(furnished: Furnished, settings_page: SettingsPage) -> None:
    settings_page.author.setFocus()
    type_text(settings_page.author, "  Åsa ")
    QApplication.clipboard().setText("Öst\x00\ud800\ufffe")
    press(settings_page.author, Qt.Key.Key_V, CTRL)
    assert furnished.window.keeper.flush()
    assert read_settings(furnished.window.settings_path).author == "Åsa Öst"
    settings_page.author.setText("Å" * 1_001)
    assert not furnished.window.keeper.flush()
    assert isinstance(furnished.window.keeper.error, TooLong)


def test_the_folder_is_said_and_can_be_opened(settings_page: SettingsPage, furnished: Furnished) -> None:
    with Browser().standing_in() as browser:
        settings_page.open_folder.click()
    assert [Path(each) for each in browser.opened] == [furnished.window.data]
    assert settings_page.folder.text() == str(furnished.window.data)
