"""The strip at the left of the note: which lines are marked, as what, and what is confidential."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.names import kind_colour, kind_sign
from sparraaja_desktop.ui.mapping.tracked_marks import TrackedMark, TrackedMarks


class Marked(Protocol):
    """The editor beside the gutter."""

    marks: TrackedMarks

    def seen(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """The paragraphs that are seen, and where."""
        ...


class MarkGutter(QWidget):
    """Draws the number of each mark at its first line, a lock where it is confidential, and a bar along its lines."""

    def __init__(self, editor: QPlainTextEdit, marked: Marked, look: Callable[[], Look]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._marked = marked
        self._look = look

    def wanted_width(self) -> int:
        """Room for a number, a lock and the bar, in pixels."""
        return round(self._editor.fontMetrics().height() * 1.9)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only the lines that are seen."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self._look().surface))
        marks = [mark for mark in self._marked.marks.all() if mark.start < mark.end]
        for block, place in self._marked.seen():
            first, last = block.position(), block.position() + block.length() - 1
            here = [mark for mark in marks if mark.start <= last and mark.end > first]
            for mark in here:
                self._draw_bar(painter, place, mark)
            self._draw_signs(painter, place, [mark for mark in here if mark.start >= first])
        painter.end()

    def _draw_bar(self, painter: QPainter, place: QRectF, mark: TrackedMark) -> None:
        width = max(self.width() / 14, 2.0)
        bar = QRectF(self.width() - width * 2, place.top(), width, place.height())
        painter.fillRect(bar, QColor(getattr(self._look(), kind_colour(mark.finding.kind))))

    def _draw_signs(self, painter: QPainter, place: QRectF, marks: list[TrackedMark]) -> None:
        line = self._editor.fontMetrics().height()
        font = QFont(self._editor.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        step = line * 0.62
        left = self.width() - max(self.width() / 7, 4.0)
        for mark in marks:
            painter.setPen(QColor(getattr(self._look(), kind_colour(mark.finding.kind))))
            left -= step
            sign = QRectF(left, place.top(), step, line)
            painter.drawText(sign, int(Qt.AlignmentFlag.AlignCenter), kind_sign(mark.finding.kind))
            if mark.finding.confidential:
                left -= step
                self._draw_lock(painter, QPointF(left + step / 2, place.top() + line / 2), line * 0.4)

    def _draw_lock(self, painter: QPainter, middle: QPointF, size: float) -> None:
        """A padlock, drawn: not every font has one."""
        colour = QColor(self._look().alert)
        painter.setPen(QPen(colour, max(size / 6, 1.2)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        bow = QRectF(middle.x() - size * 0.28, middle.y() - size * 0.6, size * 0.56, size * 0.8)
        painter.drawArc(bow, 0, 180 * 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(
            QRectF(middle.x() - size * 0.45, middle.y() - size * 0.2, size * 0.9, size * 0.75), size / 8, size / 8
        )
