"""The window opens where it was, and always whole on a screen that is there."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.geometry import FIRST_SIZE, onto_screen, remember, restore


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window that is not shown yet."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


def room() -> QRect:
    """What a window may use of the screen."""
    return QGuiApplication.primaryScreen().availableGeometry()


def opened(window: QWidget, data: Path) -> QRect:
    """Where the window stands once it is open."""
    restore(window, data)
    onto_screen(window)
    return window.frameGeometry()


def test_the_next_start_finds_the_window_where_it_was(window: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    window.setGeometry(120, 90, 500, 400)
    window.show()
    remember(window, tmp_path)
    other = QWidget()
    qtbot.addWidget(other)
    opened(other, tmp_path)
    assert other.geometry() == QRect(120, 90, 500, 400)


def test_a_first_start_has_the_first_size_cut_to_the_screen(window: QWidget, tmp_path: Path) -> None:
    place = opened(window, tmp_path)
    assert window.width() == min(FIRST_SIZE[0], room().width())
    assert window.height() == min(FIRST_SIZE[1], room().height())
    assert room().contains(place)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "far",
    [QRect(9_000, 40, 500, 400), QRect(-3_000, -2_000, 500, 400), QRect(700, 700, 500, 400), QRect(0, 0, 5_000, 4_000)],
    ids=["a screen at the right", "a screen at the left", "half outside", "a larger screen"],
)
def test_a_window_of_a_screen_that_is_gone_comes_whole_onto_this_one(
    window: QWidget, qtbot: QtBot, tmp_path: Path, far: QRect
) -> None:
    window.setGeometry(far)
    remember(window, tmp_path)
    other = QWidget()
    qtbot.addWidget(other)
    assert room().contains(opened(other, tmp_path))
    onto_screen(window)
    assert room().contains(window.frameGeometry())
    assert window.size() == far.size().boundedTo(room().size())


def test_a_window_that_fills_the_screen_is_left_so(window: QWidget) -> None:
    window.setGeometry(9_000, 9_000, 100, 100)
    window.setWindowState(window.windowState().WindowMaximized)
    onto_screen(window)
    assert window.geometry().x() == 9_000


@pytest.mark.parametrize("memory", [QByteArray(b"junk"), "text", 7, None], ids=["bytes", "text", "number", "nothing"])
def test_a_memory_that_cannot_be_read_is_a_first_start(window: QWidget, tmp_path: Path, memory: object) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("geometry", memory)
    settings.sync()
    assert room().contains(opened(window, tmp_path))
    assert window.width() == min(FIRST_SIZE[0], room().width())


def test_a_memory_file_of_something_else_is_a_first_start(window: QWidget, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"\x00\xff" * 500)
    assert room().contains(opened(window, tmp_path))
