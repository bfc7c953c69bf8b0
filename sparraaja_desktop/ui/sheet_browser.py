"""Where a handout is read on the screen before it goes out."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.errors import NotFound, SparraajaError
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.preview import draw
from sparraaja_desktop.ui.sentences import sentence

PREVIEW_MS: Final = 250
"""How long after a choice or a change a preview is drawn again."""


class SheetBrowser(QTextBrowser):
    """Shows the same blocks that Word gets; the Tab key passes on, and no link is followed."""

    due = Signal()
    """It is time to show the sheet again."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PREVIEW_MS)
        self._waiting.timeout.connect(self.due)

    def show_soon(self) -> None:
        """Gives `due` when nothing more has been changed for a while."""
        self._waiting.start()

    def show_made(self, make: Callable[[], Sheet], look: Look, points: float, *, stays: bool = True) -> bool:
        """Makes a sheet and draws it as `draw` does, or says in its place why it cannot be made; whether it is shown.

        The reader's place `stays`, or it is read from its beginning. What was shown stays while that of which it would
        be made is gone.
        """
        self._waiting.stop()
        try:
            sheet = make()
        except NotFound:
            return False
        except SparraajaError as error:
            self.setPlainText(sentence(error))
            return False
        bar = self.verticalScrollBar()
        at = bar.value() if stays else 0
        draw(sheet, self.document(), look, points)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(at)
        return True
