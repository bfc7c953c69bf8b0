"""A picture in the window."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sparraaja_desktop.model.drawings import Drawing
from sparraaja_desktop.ui.look import Look, em
from sparraaja_desktop.ui.pictures.canvas import in_pixels
from sparraaja_desktop.ui.pictures.drawn import draw, picture_size

_NARROW, _WIDE = 18, 46
"""The least and the greatest width of a picture, in heights of a line."""


class PictureView(QLabel):
    """A picture as wide as there is room for; a screen reader is told its title, and in words what is to be seen.

    `look` gives the colours of the moment, so that the picture follows the window. Nothing is shown before the
    first `show_picture`.
    """

    def __init__(self, look: Callable[[], Look], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        # A label that has a picture is told as one to a screen reader; this one is never seen.
        self.setPixmap(QPixmap(1, 1))
        self.drawing: Drawing | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        # The alternative text is heard by whoever walks by Tab; the picture itself takes no key.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_picture(self, drawing: Drawing, alt: str) -> None:
        """Draws this from now on; `alt` says what is to be seen."""
        self.drawing = drawing
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(alt)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """A wider picture is a lower one."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """How high the picture is."""
        return picture_size(self.drawing, min(width, em(self, _WIDE)), self.font()).height() if self.drawing else 0

    def sizeHint(self) -> QSize:
        """The size that reads best."""
        width = em(self, _WIDE)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Below this the words have no room."""
        return QSize(em(self, _NARROW), self.heightForWidth(max(self.width(), em(self, _NARROW))))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - all of it is drawn
        """Draws the picture, and a frame around it while it has the keyboard."""
        if self.drawing is None:
            return
        painter = QPainter(self)
        painter.setFont(in_pixels(self.font()))
        look = self._look()
        draw(painter, QRectF(0, 0, min(self.width(), em(self, _WIDE)), self.height()), self.drawing, look)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(look.accent))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """The text size and the look may change at any time."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange):
            self.updateGeometry()
            self.update()
