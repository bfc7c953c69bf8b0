"""The participation profile: for each area a bar before and a bar after, with its number at its end."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from sparraaja_desktop.model.drawings import ProfileDrawing
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.pictures.canvas import MIDDLE, Canvas

_BAR, _GAP, _SPACE = 1.0, 0.32, 1.2
"""How thick a bar is, and what lies between two bars and between two areas, in ems."""


def draw_profile(painter: QPainter, rect: QRectF, drawing: ProfileDrawing, look: Look) -> float:
    """Draws it as wide as `rect` and as high as it needs; gives the bottom."""
    canvas = Canvas(painter, rect, look)
    top = canvas.title(drawing.title)
    top = _legend(canvas, top, drawing)
    return _Bars(canvas, drawing).draw(top)


def _legend(canvas: Canvas, top: float, drawing: ProfileDrawing) -> float:
    """What each kind of bar means, on one line, or on several where there is no room."""
    at, swatch, gap = canvas.left, canvas.em * 1.8, canvas.em * 0.5
    line = canvas.height("x", canvas.width) + canvas.em * 0.3
    for index, series in enumerate(drawing.series):
        room = canvas.width - swatch - gap
        width = min(canvas.widest((series.name,)) + 1, room)
        if at > canvas.left and at + swatch + gap + width > canvas.right:
            at, top = canvas.left, top + line
        canvas.bar(QRectF(at, top + canvas.em * 0.25, swatch, canvas.em * 0.8), _kind(index, drawing))
        canvas.text(series.name, at + swatch + gap, top, width, lines=1)
        at += swatch + gap + width + canvas.em * 1.5
    return top + line + canvas.em * 0.7


def _kind(index: int, drawing: ProfileDrawing) -> int:
    """The kind of bar of a series: a lone one is full."""
    return 1 if len(drawing.series) == 1 else index % 3


class _Bars:
    """The bars at the right of their names, over a scale from 0 to the highest value."""

    def __init__(self, canvas: Canvas, drawing: ProfileDrawing) -> None:
        self._canvas = canvas
        self._drawing = drawing
        em = canvas.em
        self._names = canvas.column(drawing.labels, 0.38)
        self._start = canvas.left + self._names + em * 0.9
        said = canvas.widest(tuple(text for row in drawing.shown for text in row), bold=True)
        self._length = max(canvas.right - self._start - said - em * 0.6, em * 4)

    def draw(self, top: float) -> float:
        canvas, em = self._canvas, self._canvas.em
        bars = len(self._drawing.series) * (_BAR + _GAP) * em - _GAP * em
        for index, label in enumerate(self._drawing.labels):
            needed = canvas.height(label, self._names)
            height = max(needed, bars)
            self._grid(top - em * _SPACE / 2, top + height + em * _SPACE / 2)
            canvas.text(label, canvas.left, top + (height - needed) / 2, self._names)
            self._group(index, top + (height - bars) / 2)
            top += height + em * _SPACE
        return self._scale(top - em * _SPACE / 2)

    def _group(self, index: int, top: float) -> None:
        canvas, em = self._canvas, self._canvas.em
        height = em * _BAR
        for number, (series, shown) in enumerate(zip(self._drawing.series, self._drawing.shown, strict=True)):
            value, end = series.values[index], self._start
            if value is not None:
                width = max(self._at(value) - self._start, em * 0.15)
                canvas.bar(QRectF(self._start, top, width, height), _kind(number, self._drawing))
                end = self._start + width
            lifted = top + (height - canvas.height("0", em * 9, bold=True)) / 2
            colour = canvas.look.faint if value is None else ""
            canvas.text(shown[index], end + em * 0.5, lifted, canvas.right - end, colour=colour, bold=True, lines=1)
            top += em * (_BAR + _GAP)

    def _grid(self, top: float, bottom: float) -> None:
        for tick in self._ticks():
            colour, width = (self._canvas.look.edge, 0.09) if tick == 0 else (self._canvas.look.line, 0.06)
            self._canvas.line(self._at(tick), top, self._at(tick), bottom, self._canvas.pen(colour, width))

    def _scale(self, top: float) -> float:
        canvas, bottom = self._canvas, top
        for tick in self._ticks():
            bottom = canvas.text(
                f"{tick:.0f}",
                self._at(tick) - canvas.em * 2,
                top + canvas.em * 0.15,
                canvas.em * 4,
                colour=canvas.look.faint,
                size=0.85,
                align=MIDDLE,
            )
        return bottom

    def _ticks(self) -> tuple[float, ...]:
        """Whole numbers from 0 to the highest, at most a dozen of them."""
        step = max(int(self._drawing.highest) // 10, 1)
        return tuple(float(each) for each in range(0, int(self._drawing.highest) + 1, step))

    def _at(self, value: float) -> float:
        share = value / self._drawing.highest if self._drawing.highest > 0 else 0.0
        return self._start + self._length * min(max(share, 0.0), 1.0)
