"""Answers as dots: each dot is one answer, and the number under the dots says how many there are."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from sparraaja_desktop.model.drawings import DotsDrawing
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.pictures.canvas import LEFT, MIDDLE, RIGHT, Canvas

_PITCH, _HIGHEST, _PLOT = 0.62, 3.2, 0.56
"""From dot to dot and the highest heap in ems, and the share of the width that the dots have."""


def draw_dots(painter: QPainter, rect: QRectF, drawing: DotsDrawing, look: Look) -> float:
    """Draws it as wide as `rect` and as high as it needs; gives the bottom."""
    canvas = Canvas(painter, rect, look)
    return _Heaps(canvas, drawing).draw(canvas.title(drawing.title))


class _Heaps:
    """The questions at the left; at the right a heap of dots over each score."""

    def __init__(self, canvas: Canvas, drawing: DotsDrawing) -> None:
        self._canvas = canvas
        self._drawing = drawing
        self._scores = max((len(row) for row in drawing.counts), default=1)
        self._plot = canvas.width * _PLOT
        self._start = canvas.right - self._plot
        self._column = self._plot / self._scores
        most = max((count for row in drawing.counts for count in row), default=0)
        self._pitch, self._across = _packed(most, self._column - canvas.em * 0.8, canvas.em)

    def draw(self, top: float) -> float:
        canvas, em = self._canvas, self._canvas.em
        top = self._header(top)
        room = canvas.width - self._plot - em * 1.2
        for question, counts in zip(self._drawing.questions, self._drawing.counts, strict=True):
            rows = max(math.ceil(count / self._across) for count in (*counts, 1))
            numbers = canvas.height("0", em * 9, size=0.85)
            heap = rows * self._pitch
            needed = canvas.height(question, room, lines=4)
            height = max(needed, heap + numbers + em * 0.1)
            canvas.text(question, canvas.left, top + (height - needed) / 2, room, lines=4)
            self._heaps(counts, top + (height + heap - numbers) / 2)
            top += height + em * 0.5
            canvas.line(canvas.left, top, canvas.right, top, canvas.pen(canvas.look.line, 0.06))
            top += em * 0.5
        return top - em * 0.4

    def _header(self, top: float) -> float:
        """The words at the ends of the scale, and under them the scores."""
        canvas, em, half = self._canvas, self._canvas.em, self._plot / 2 - self._canvas.em * 0.4
        words = ((self._drawing.low, self._start, LEFT), (self._drawing.high, canvas.right - half, RIGHT))
        bottom = top + max(canvas.height(text, half, size=0.92) for text, _, _ in words)
        for text, left, align in words:
            high = canvas.height(text, half, size=0.92)
            canvas.text(text, left, bottom - high, half, colour=canvas.look.faint, size=0.92, align=align)
        for score in range(self._scores):
            top = canvas.text(
                str(score + 1), self._start + score * self._column, bottom, self._column, bold=True, align=MIDDLE
            )
        canvas.line(canvas.left, top + em * 0.25, canvas.right, top + em * 0.25, canvas.pen(canvas.look.edge, 0.08))
        return top + em * 0.75

    def _heaps(self, counts: tuple[int, ...], ground: float) -> None:
        canvas = self._canvas
        for score, count in enumerate(counts):
            left = self._start + score * self._column
            self._heap(left + self._column / 2, ground, count)
            canvas.text(
                str(count), left, ground, self._column, colour=canvas.look.text if count else canvas.look.faint,
                size=0.85, align=MIDDLE,
            )  # fmt: skip

    def _heap(self, middle: float, ground: float, count: int) -> None:
        painter, pitch = self._canvas.painter, self._pitch
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._canvas.look.accent))
        for index in range(count):
            row, place = divmod(index, self._across)
            inside = min(count - row * self._across, self._across)
            at = middle + (place - (inside - 1) / 2) * pitch
            painter.drawEllipse(QPointF(at, ground - pitch * (row + 0.5)), pitch * 0.4, pitch * 0.4)


def _packed(most: int, width: float, em: float) -> tuple[float, int]:
    """From dot to dot, and how many dots lie side by side, so that the highest heap stays low."""
    pitch = em * _PITCH
    while True:
        across = max(int(width / pitch), 1)
        if math.ceil(most / across) * pitch <= em * _HIGHEST:
            return pitch, across
        pitch *= 0.85
