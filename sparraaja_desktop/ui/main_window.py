"""The window: it paints at once, in the colours of its look, and gets its frame when that first paint is over.

Qt makes each of its Python types when it is first touched, and its events, painters and above all `Qt` itself are
dear; so none of them is touched here before the paint, and whatever needs more is in `Frame`.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMainWindow

from sparraaja_desktop.ui.colours import DARK, LIGHT, Look

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent, QPaintEvent
    from PySide6.QtWidgets import QApplication, QStackedWidget

    from sparraaja_desktop.settings import Settings
    from sparraaja_desktop.ui.ask import Ask
    from sparraaja_desktop.ui.footer import Footer
    from sparraaja_desktop.ui.frame import Frame
    from sparraaja_desktop.ui.header import Header
    from sparraaja_desktop.ui.language import Translations
    from sparraaja_desktop.ui.menus import Menus
    from sparraaja_desktop.ui.sidebar import Sidebar

_CURTAIN = (
    "MainWindow {{ background: qlineargradient(x1: 0, y1: 0, x2: 1, y2: 0, "
    "stop: 0 {0.sunken}, stop: {1:.4f} {0.sunken}, stop: {2:.4f} {0.window}, stop: 1 {0.window}); }}"
)


class MainWindow(QMainWindow):
    """`painted` is sent once, after the first paint; `closed` when the window may go; `choices_changed` when the
    language, the look or another setting did.

    Until `build` there is only a picture of the frame. What needs the desk is in `Furnished`, which comes after it.
    """

    painted = Signal()
    closed = Signal()
    choices_changed = Signal()

    def __init__(self, app: "QApplication", settings: "Settings", settings_path: "Path") -> None:
        super().__init__()
        self.app = app
        self.settings = settings
        self.settings_path = settings_path
        self.data = settings_path.parent
        self.is_demo = False
        self._has_painted = False
        self._frame: Frame | None = None
        self.setWindowTitle("Sparraaja")

    def draw_curtain(self) -> None:
        """Dresses the empty window as a picture of the frame, the sidebar and the page in their colours, by the look
        that it wore last.
        """
        share = self.settings.sidebar / max(self.width(), 1)
        look = DARK if self.settings.wore == DARK.name else LIGHT
        self.setStyleSheet(_CURTAIN.format(look, min(share, 0.99), min(share, 0.99) + 0.0001))

    def build(self, translations: "Translations", ask: "Ask") -> None:
        """Makes the frame, in the language and the look of the settings."""
        from sparraaja_desktop.ui.frame import Frame
        from sparraaja_desktop.ui.keeper import Keeper
        from sparraaja_desktop.ui.work import Work

        self.setStyleSheet("")
        self.translations: Translations = translations
        self.ask: Ask = ask
        self.keeper: Keeper = Keeper(self)
        self.work: Work = Work(self)
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
    def is_built(self) -> bool:
        """Whether the frame is there."""
        return self._frame is not None

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

    def now(self) -> "datetime":
        """The time where the user is."""
        return self.frame.now()

    def choose(self, **choices: object) -> None:
        """Changes some of the settings; see `Frame.choose`."""
        self.frame.choose(**choices)

    def notice(self, say: "Callable[[], str]") -> None:
        """Shows a notice under the head until it is put away; `say` gives its text in the language of the window."""
        self.frame.notice(say)

    def close_window(self) -> None:
        """Quits, if all is kept."""
        self.close()

    def raise_it(self) -> None:
        """Another start wanted in: here is the window."""
        self.frame.raise_window()

    def paintEvent(self, event: "QPaintEvent") -> None:
        """The first paint starts all that is slow."""
        super().paintEvent(event)
        if not self._has_painted:
            self._has_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Closing waits until every draft is kept, or copied out, and until the file that is being written is whole."""
        if self._frame is not None and not self._frame.may_close():
            event.ignore()
            return
        from sparraaja_desktop.ui.geometry import remember

        if self._frame is not None:
            self.work.stop()
        remember(self, self.data)
        event.accept()
        self.closed.emit()
