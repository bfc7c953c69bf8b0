"""Where a handout is read on the screen before it goes out."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextBrowser

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.preview import draw


class SheetBrowser(QTextBrowser):
    """Shows the same blocks that Word gets; the Tab key passes on, and no link is followed."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setOpenLinks(False)

    def show_sheet(self, sheet: Sheet, look: Look, points: float, *, stays: bool = True) -> None:
        """Draws the sheet as `draw` does; the reader's place `stays`, or it is read from its beginning."""
        bar = self.verticalScrollBar()
        at = bar.value() if stays else 0
        draw(sheet, self.document(), look, points)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        bar.setValue(at)
