"""A scroll bar that is drawn once for each place of its slider."""

from collections.abc import Callable, Hashable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QApplication, QScrollBar, QStyle, QStyleOptionSlider, QWidget

from sparraaja_desktop.ui.kept_pictures import is_whole


class KeptBar(QScrollBar):
    """Keeps the picture of itself: the slopes of colour in it cost more than the rows beside it.

    Under the mouse it is drawn anew, because only Qt knows which part of it is lit. `area` has the bar,
    and `draw_under` draws what is under it, from a place of the area on.
    """

    def __init__(self, area: QWidget, draw_under: Callable[[QPainter, QPoint], None]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._area = area
        self._draw_under = draw_under
        self._drawn: Hashable = None
        self._picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the picture where nothing has changed."""
        ratio = self.devicePixelRatioF()
        is_at_rest = not self.underMouse() and QApplication.mouseButtons() == Qt.MouseButton.NoButton
        if not is_at_rest or not is_whole(ratio):
            super().paintEvent(event)
            return
        # The stub of this class lacks the fields that every style option has.
        shown: Any = QStyleOptionSlider()
        self.initStyleOption(shown)
        shown.subControls = QStyle.SubControl.SC_All
        place = (shown.minimum, shown.maximum, shown.pageStep, shown.sliderPosition, shown.sliderValue)
        state = (shown.state.value, shown.palette.cacheKey(), shown.direction, self._area.hasFocus())
        key = (self.size().toTuple(), self._at().toTuple(), ratio, state, place)
        if key != self._drawn:
            self._drawn, self._picture = key, self._draw(shown, ratio)
        painter = QPainter(self)
        painter.drawImage(0, 0, self._picture)
        painter.end()

    def _at(self) -> QPoint:
        return self.mapTo(self._area, QPoint())

    def _draw(self, shown: QStyleOptionSlider, ratio: float) -> QImage:
        picture = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._area.palette().color(QPalette.ColorRole.Window))
        painter = QPainter(picture)
        self._draw_under(painter, self._at())
        self.style().drawComplexControl(QStyle.ComplexControl.CC_ScrollBar, shown, painter, self)
        painter.end()
        return picture
