"""The window: it paints at once, in the colours of its look, and gets its frame when that first paint is over.

Qt makes each of its types when it is first touched, and `Qt` itself is the dearest; so nothing of it is touched here
before the paint, and whatever needs more is in `Frame`.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.colours import DARK, LIGHT, Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from sparraaja_desktop.ui.ask import Ask
    from sparraaja_desktop.ui.footer import Footer
    from sparraaja_desktop.ui.frame import Frame
    from sparraaja_desktop.ui.header import Header
    from sparraaja_desktop.ui.language import Translations
    from sparraaja_desktop.ui.menus import Menus
    from sparraaja_desktop.ui.sidebar import Sidebar

SIDEBAR_WIDTH = 13
"""The sidebar's width in line heights of the window's font."""


class MainWindow(QMainWindow):
    """`painted` is sent once, after the first paint; `closed` when the window may go; `choices_changed` when the
    language, the look or another setting did.

    Until `build` there is only a picture of the frame. What needs the desk is in `Furnished`, which comes after it.
    """

    painted = Signal()
    closed = Signal()
    choices_changed = Signal()

    def __init__(self, app: QApplication, settings: Settings, settings_path: Path) -> None:
        super().__init__()
        self.app = app
        self.settings = settings
        self.settings_path = settings_path
        self.data = settings_path.parent
        self.is_demo = False
        self._has_painted = False
        self._frame: Frame | None = None
        self.setWindowTitle("Sparraaja")

    def build(self, translations: "Translations", ask: "Ask") -> None:
        """Makes the frame, in the language and the look of the settings."""
        from sparraaja_desktop.ui.frame import Frame
        from sparraaja_desktop.ui.keeper import Keeper

        self.translations: Translations = translations
        self.ask: Ask = ask
        self.keeper: Keeper = Keeper(self)
        frame = Frame(self)
        self._frame = frame
        self.sidebar: Sidebar = frame.sidebar
        self.header: Header = frame.header
        self.footer: Footer = frame.footer
        self.stack: QStackedWidget = frame.stack
        self.menus: Menus = frame.menus
        self.setMinimumSize(480, 360)
        frame.fit()

    @property
    def frame(self) -> "Frame":
        """The frame. Raises Mistake before `build`."""
        if self._frame is None:
            from sparraaja_desktop.model.errors import Mistake

            raise Mistake("the window has no frame yet")
        return self._frame

    @property
    def look(self) -> Look:
        """The look that the window wears."""
        return self.frame.look

    def now(self) -> datetime:
        """The time where the user is."""
        return datetime.now().astimezone()

    def choose(self, **choices: object) -> None:
        """Changes some of the settings; see `Frame.choose`."""
        self.frame.choose(**choices)

    def notice(self, text: str) -> None:
        """Shows a notice under the head until it is put away."""
        self.frame.notice(text)

    def close_window(self) -> None:
        """Quits, if all is kept."""
        self.close()

    def raise_it(self) -> None:
        """Another start wanted in: here is the window."""
        self.frame.raise_window()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint starts all that is slow."""
        super().paintEvent(event)
        if self._frame is None:
            self._paint_curtain()
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window, or large text, gives the sidebar's room to the page."""
        super().resizeEvent(event)
        if self._frame is not None:
            self._frame.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Language and text size may change at any time."""
        super().changeEvent(event)
        if self._frame is not None:
            self._frame.change(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing waits until every draft is kept, or copied out."""
        if self._frame is not None and not self._frame.may_close():
            event.ignore()
            return
        from sparraaja_desktop.ui.geometry import remember

        remember(self, self.data)
        event.accept()
        self.closed.emit()

    def _paint_curtain(self) -> None:
        """The picture of the frame that stands for a moment: the page and the sidebar in their colours."""
        is_dark = self.settings.look == "dark" or (
            self.settings.look == "system" and self.palette().window().color().lightness() < 128
        )
        look = DARK if is_dark else LIGHT
        sidebar = round(self.fontMetrics().height() * SIDEBAR_WIDTH * self.settings.text_size / 100)
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor(look.window))
        painter.fillRect(0, 0, sidebar, self.height(), QColor(look.sunken))
        painter.end()
