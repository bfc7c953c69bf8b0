"""Where the window was, remembered; it never opens off-screen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

FIRST_SIZE = (1200, 760)
"""The size of the first start, in logical pixels, cut to the screen."""


def _path(data: Path) -> Path:
    return data / "window.ini"


def _memory(data: Path) -> "QSettings":
    """The window's own small memory, in the data folder."""
    from PySide6.QtCore import QSettings

    return QSettings(str(_path(data)), QSettings.Format.IniFormat)


def remember(window: QWidget, data: Path) -> None:
    """Writes down where the window is."""
    memory = _memory(data)
    memory.setValue("geometry", window.saveGeometry())
    memory.sync()


def restore(window: QWidget, data: Path) -> None:
    """Gives the window the place and the size it had, or those of a first start; `onto_screen` sees to the rest."""
    if not (_path(data).exists() and _restored(window, data)):
        window.resize(*FIRST_SIZE)


def _restored(window: QWidget, data: Path) -> bool:
    """Whether what is remembered could be read."""
    from PySide6.QtCore import QByteArray

    geometry = _memory(data).value("geometry")
    return isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)


def onto_screen(window: QWidget) -> None:
    """Moves and shrinks the window so that all of it lies on one screen."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QGuiApplication

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
