"""The heat map: how many actions each service area has in each area of participation."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from sparraaja_desktop.model.contrast import contrast
from sparraaja_desktop.model.drawings import HeatDrawing
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.pictures.canvas import MIDDLE, Canvas, mixed

_CELL, _GAP = 1.7, 0.2
"""The least height of a cell and what lies between two, in ems."""

_WORDS, _SMALLEST = 0.92, 0.75
"""The size of the names of the columns, and the smallest that they become for a long word to stay whole."""


def draw_heat(painter: QPainter, rect: QRectF, drawing: HeatDrawing, look: Look) -> float:
    """Draws it as wide as `rect` and as high as it needs; gives the bottom."""
    canvas = Canvas(painter, rect, look)
    return _Cells(canvas, drawing).draw(canvas.title(drawing.title))


class _Cells:
    """The cells with the names of their columns above and of their rows at the left."""

    def __init__(self, canvas: Canvas, drawing: HeatDrawing) -> None:
        self._canvas = canvas
        self._drawing = drawing
        self._names = canvas.column(drawing.rows, 0.34)
        self._start = canvas.left + self._names + canvas.em * 0.8
        count = max(len(drawing.columns), 1)
        self._gap = canvas.em * _GAP
        self._width = (canvas.right - self._start - self._gap * (count - 1)) / count
        self._most = max((number for row in drawing.counts for number in row), default=0)

    def draw(self, top: float) -> float:
        canvas, em = self._canvas, self._canvas.em
        top = self._header(top)
        for name, counts in zip(self._drawing.rows, self._drawing.counts, strict=True):
            needed = canvas.height(name, self._names)
            height = max(needed + em * 0.5, em * _CELL)
            canvas.text(name, canvas.left, top + (height - needed) / 2, self._names)
            for column, count in enumerate(counts):
                self._cell(QRectF(self._at(column), top, self._width, height), count)
            top += height + self._gap
        return top - self._gap

    def _at(self, column: int) -> float:
        return self._start + column * (self._width + self._gap)

    def _header(self, top: float) -> float:
        canvas, room = self._canvas, self._width - self._canvas.em * 0.3
        words = tuple(word for name in self._drawing.columns for word in name.split())
        size = min(max(_WORDS * room / max(canvas.widest(words, size=_WORDS) + 1, 1), _SMALLEST), _WORDS)
        heights = [canvas.height(name, room, size=size, lines=4) for name in self._drawing.columns]
        bottom = top + max(heights, default=0.0)
        for column, (name, height) in enumerate(zip(self._drawing.columns, heights, strict=True)):
            left = self._at(column) + canvas.em * 0.15
            canvas.text(name, left, bottom - height, room, colour=canvas.look.faint, size=size, align=MIDDLE, lines=4)
        return bottom + canvas.em * 0.45

    def _cell(self, box: QRectF, count: int) -> None:
        """The more actions the darker; a cell of none is empty, has a broken edge, and says so in words."""
        canvas, look = self._canvas, self._canvas.look
        ground = mixed(QColor(look.soft), QColor(look.accent), (count - 1) / max(self._most - 1, 1))
        if count:
            canvas.painter.setPen(Qt.PenStyle.NoPen)
            canvas.painter.setBrush(ground)
        else:
            canvas.painter.setPen(canvas.pen(look.edge, 0.07, Qt.PenStyle.DashLine))
            canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = 0.0 if count else canvas.em * 0.06
        canvas.painter.drawRoundedRect(box.adjusted(edge, edge, -edge, -edge), canvas.em * 0.25, canvas.em * 0.25)
        text, size = (str(count), 1.15) if count else (self._drawing.empty, _WORDS)
        colour = readable(ground) if count else look.faint
        room = box.width() - canvas.em * 0.4
        height = canvas.height(text, room, size=size, bold=bool(count), lines=2)
        canvas.text(
            text,
            box.left() + canvas.em * 0.2,
            box.center().y() - height / 2,
            room,
            colour=colour,
            size=size,
            bold=bool(count),
            align=MIDDLE,
            lines=2,
        )


def readable(ground: QColor) -> str:
    """Black or white, whichever is read better: on every ground one of them has a contrast of 4.5."""
    return max(("#000000", "#ffffff"), key=lambda ink: contrast(ink, ground.name()))
