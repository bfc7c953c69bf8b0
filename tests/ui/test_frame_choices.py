"""The look, the size of the text, and what the window tells."""

import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import TEXT_SIZES, Settings, read_settings
from sparraaja_desktop.ui.colours import DARK, LIGHT
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.mapping.page import MappingPage
from sparraaja_desktop.ui.notice import Notice
from sparraaja_desktop.ui.start import StartPage
from tests.ui.framed import furnish, keys, put_away, settle, told
from tests.ui.keys import CTRL, press
from tests.ui.scripted import ScriptedAsk


@pytest.fixture
def hollola(desk: Desk, furnished: Furnished) -> Engagement:
    """A coaching of Hollola, its overview open."""
    engagement = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    furnished.go(Room.OVERVIEW, engagement.id)
    return engagement


@pytest.fixture
def window(furnished: Furnished) -> MainWindow:
    """The window, in English."""
    return furnished.window


def test_keys_make_the_text_larger_up_to_three_hundred_per_cent_and_smaller_again(window: MainWindow) -> None:
    base = window.font().pointSizeF()
    for size in TEXT_SIZES[1:]:
        keys(window, Qt.Key.Key_Plus, CTRL)
        assert window.font().pointSizeF() == pytest.approx(base * size / 100)
        assert told(window) == f"Text size {size} %"
    keys(window, Qt.Key.Key_Plus, CTRL)
    assert window.settings.text_size == 300
    keys(window, Qt.Key.Key_Minus, CTRL)
    assert window.settings.text_size == 250
    keys(window, Qt.Key.Key_0, CTRL)
    assert window.font().pointSizeF() == pytest.approx(base)
    keys(window, Qt.Key.Key_Minus, CTRL)
    assert window.settings.text_size == 100
    assert read_settings(window.settings_path).text_size == 100


def test_large_text_gives_the_sidebars_room_to_the_page_and_f9_brings_it_back(window: MainWindow) -> None:
    window.resize(1200, 700)
    settle()
    assert window.sidebar.isVisible()
    window.choose(text_size=300)
    settle()
    assert not window.sidebar.isVisible()
    keys(window, Qt.Key.Key_F9)
    assert window.sidebar.isVisible()
    window.choose(text_size=100)
    settle()
    keys(window, Qt.Key.Key_F9)
    assert not window.sidebar.isVisible()
    window.resize(1300, 700)
    settle()
    assert not window.sidebar.isVisible()


def test_the_look_is_chosen_in_the_menu_and_kept(window: MainWindow) -> None:
    system, light, dark = window.menus.looks
    dark.trigger()
    assert window.look is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert [action.isChecked() for action in window.menus.looks] == [False, False, True]
    assert read_settings(window.settings_path).look == "dark"
    assert read_settings(window.settings_path).wore == "dark"
    light.trigger()
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == LIGHT.window
    system.trigger()
    assert window.look is LIGHT


def test_a_window_that_follows_the_system_changes_with_it(window: MainWindow, qtbot: QtBot) -> None:
    hints = QApplication.styleHints()
    with qtbot.waitSignal(window.choices_changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    window.choose(look="dark")
    with qtbot.assertNotEmitted(window.choices_changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert window.look is DARK


def test_a_settings_file_that_cannot_be_written_is_said_and_the_choice_holds(window: MainWindow) -> None:
    window.settings_path.unlink(missing_ok=True)
    window.settings_path.mkdir()
    window.choose(text_size=125)
    assert told(window).startswith("The settings could not be written: ")
    assert window.settings.text_size == 125


# What the window tells


def test_a_notice_stays_until_it_is_put_away(window: MainWindow) -> None:
    window.notice(partial(str, "Kaikki on tallessa."))
    notice = window.findChild(Notice)
    assert isinstance(notice, Notice)
    settle()
    assert notice.isVisible()
    assert notice.text.text() == "Kaikki on tallessa."
    notice.close_button.setFocus()
    press(notice.close_button, Qt.Key.Key_Space)
    settle(deleting=True)
    assert window.findChild(Notice) is None


def test_f1_lists_the_keys_of_the_window_and_of_the_page(
    furnished: Furnished, window: MainWindow, hollola: Engagement, ask: ScriptedAsk
) -> None:
    assert hollola
    keys(window, Qt.Key.Key_F1)
    furnished.go(Room.MAPPING)
    keys(window, Qt.Key.Key_F1)
    before, after = (set(told_keys.splitlines()) for told_keys in ask.asked)
    assert {"Ctrl+K   Find", "Ctrl+Z   Undo the last deed", "F9   Show or hide the sidebar"} <= before
    assert {"Ctrl+T   Write the time", "Ctrl+PgDown   Next view"} <= after - before


@pytest.mark.parametrize(
    ("language", "enter", "delete", "hint"),
    [
        (Language.FI, "Enter", "Delete", "Rivin voi myös vetää"),
        (Language.SV, "Enter", "Delete", "En rad kan också dras"),
        (Language.EN, "Return", "Del", "A row can be dragged"),
    ],
)
def test_f1_calls_the_keys_as_the_keyboard_does_and_tells_of_dragging(
    furnished: Furnished,
    window: MainWindow,
    hollola: Engagement,
    ask: ScriptedAsk,
    language: Language,
    enter: str,
    delete: str,
    hint: str,
) -> None:
    window.translations.use(language)
    furnished.go(Room.SETTINGS)
    keys(window, Qt.Key.Key_F1)
    furnished.go(Room.EVENTS, hollola.id)
    keys(window, Qt.Key.Key_F1)
    before, events = (told_keys.splitlines() for told_keys in ask.asked)
    assert {enter, delete} <= {line.partition("   ")[0] for line in events}
    assert events[-1].startswith(hint)
    assert not before[-1].startswith(hint)


def test_without_an_interview_one_can_walk_through_the_views_with_keys(
    furnished: Furnished, window: MainWindow, hollola: Engagement
) -> None:
    assert hollola
    furnished.go(Room.MAPPING)
    page = window.stack.currentWidget()
    assert isinstance(page, MappingPage)
    keys(window, Qt.Key.Key_PageDown, CTRL)
    assert page.name == "findings"
    keys(window, Qt.Key.Key_PageUp, CTRL)
    assert page.name == "interviews"


def test_about_tells_the_version_the_model_and_the_source_of_the_places(window: MainWindow, ask: ScriptedAsk) -> None:
    QApplication.setApplicationVersion("1.2.3")
    window.menus.about.trigger()
    (about,) = ask.asked
    assert about.startswith("Sparraaja 1.2.3")
    assert "not THL's" in about
    assert "Statistics Finland" in about


def test_a_passing_sentence_passes(window: MainWindow, qtbot: QtBot) -> None:
    window.footer._passing.setInterval(20)
    window.footer.say("Hetki vain")
    assert told(window) == "Hetki vain"
    qtbot.waitUntil(lambda: told(window) == "", timeout=1_000)


def test_the_example_opens_in_a_process_of_its_own(
    qapp: QApplication, desk: Desk, ask: ScriptedAsk, tmp_path: Path, qtbot: QtBot
) -> None:
    witness = tmp_path / "started"
    command = (sys.executable, "-c", f"open({str(witness)!r}, 'w')")
    furnished = furnish(qapp, desk, tmp_path / "other", ask, Settings(language="en"), command)
    furnished.go_to({})
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, StartPage)
    page.example.click()
    assert told(furnished.window) == "The example opens in a window of its own."
    qtbot.waitUntil(witness.exists, timeout=5_000)
    put_away(furnished.window)


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_knock_brings_the_window_back_from_the_task_bar(window: MainWindow) -> None:
    window.showMinimized()
    assert window.isMinimized()
    window.raise_it()
    settle()
    assert not window.isMinimized()
    assert window.isActiveWindow()


def test_a_window_that_is_not_built_yet_has_no_frame(qapp: QApplication, tmp_path: Path) -> None:
    window = MainWindow(qapp, Settings(), tmp_path / "settings.json")
    assert not window.is_built
    with pytest.raises(Mistake):
        window.choose(look="dark")
    assert window.close()
    window.deleteLater()
