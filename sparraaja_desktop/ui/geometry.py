"""Where the window was, remembered; it never opens off-screen."""

from pathlib import Path

from PySide6.QtCore import QRect, QSettings, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FIRST_SIZE = QSize(1200, 760)
"""The size of the first start, in logical pixels, cut to the screen."""


def _memory(data: Path) -> QSettings:
    """The window's own small memory, in the data folder."""
    return QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)


def remember(window: QWidget, data: Path) -> None:
    """Writes down where the window is."""
    memory = _memory(data)
    memory.setValue("geometry", window.saveGeometry())
    memory.sync()


def restore(window: QWidget, data: Path) -> None:
    """Puts the window where it was, or in the middle of the screen; always whole on a screen that is there."""
    geometry = _memory(data).value("geometry")
    if geometry is None or not window.restoreGeometry(geometry):
        window.resize(FIRST_SIZE)
    onto_screen(window)


def onto_screen(window: QWidget) -> None:
    """Moves and shrinks the window so that all of it lies on one screen."""
    if window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    screen = QGuiApplication.screenAt(frame.center()) or QGuiApplication.primaryScreen()
    room = screen.availableGeometry()
    if room.contains(frame):
        return
    size = window.size().boundedTo(room.size())
    place = QRect(frame.topLeft(), size)
    place.moveLeft(min(max(place.left(), room.left()), room.right() - size.width() + 1))
    place.moveTop(min(max(place.top(), room.top()), room.bottom() - size.height() + 1))
    window.setGeometry(place)
