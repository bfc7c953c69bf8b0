"""A timeline that lies: its stops from left to right, the words and the day of each under it."""

from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath

from sparraaja_desktop.model.drawings import Stop, TimelineDrawing
from sparraaja_desktop.ui.pictures.canvas import MIDDLE, Canvas

_LINES = 2
"""So many lines the words of a stop may take, for the timeline to lie."""


class LyingLine:
    """The line over its words. `fits` says whether there is room for all of them."""

    def __init__(self, canvas: Canvas, drawing: TimelineDrawing) -> None:
        self._canvas = canvas
        self._drawing = drawing
        words = tuple(each.label for each in drawing.stops) + tuple(each.day for each in drawing.stops)
        single = tuple(word for text in words for word in text.split())
        self._room = min(canvas.widest(words), canvas.em * 7) + canvas.em
        self._places = self._placed(max(self._room, canvas.widest(single) + canvas.em))

    @property
    def fits(self) -> bool:
        """Whether every stop has room for its words beside the next one's, and each needs few lines."""
        canvas, room = self._canvas, self._room
        labels = (canvas.height(each.label, room, lines=_LINES + 1) for each in self._drawing.stops)
        most = canvas.height("x\n" * _LINES, room, lines=_LINES) if self._places else 0.0
        return bool(self._places) and max(labels) <= most

    def draw(self, top: float) -> float:
        """Draws it from `top` on; gives the bottom."""
        canvas, em = self._canvas, self._canvas.em
        middle = top + em * 1.9 if self._drawing.now is not None else top + em * 0.7
        self._connect(middle)
        bottom = middle
        for stop, x in zip(self._drawing.stops, self._places, strict=True):
            draw_mark(canvas, stop, x, middle)
            left = x - self._room / 2
            under = canvas.text(stop.label, left, middle + em * 0.9, self._room, align=MIDDLE, lines=_LINES)
            day = canvas.text(stop.day, left, under, self._room, colour=canvas.look.faint, align=MIDDLE)
            bottom = max(bottom, day)
        return bottom

    def _placed(self, room: float) -> list[float]:
        """Where each stop stands: by its time, never nearer to another than their words allow; empty without room."""
        stops, canvas = self._drawing.stops, self._canvas
        first, last = canvas.left + room / 2, canvas.right - room / 2
        if not stops or last - first < room * (len(stops) - 1):
            return []
        places: list[float] = []
        for stop in stops:
            least = places[-1] + room if places else first
            places.append(max(first + (last - first) * (stop.at or 0.0), least))
        limit = last
        for index in reversed(range(len(places))):
            places[index] = min(places[index], limit)
            limit = places[index] - room
        return places

    def _connect(self, middle: float) -> None:
        """A full line as far as things have gone, a broken one from there on; today stands over it."""
        canvas, drawing = self._canvas, self._drawing
        done = [place for stop, place in zip(drawing.stops, self._places, strict=True) if stop.is_done]
        gone = self._today() if drawing.now is not None else max(done, default=self._places[0])
        full = canvas.pen(canvas.look.accent, 0.18)
        broken = canvas.pen(canvas.look.edge, 0.1, Qt.PenStyle.DotLine)
        canvas.line(self._places[0], middle, gone, middle, full)
        canvas.line(gone, middle, self._places[-1], middle, broken)
        if drawing.now is not None:
            self._say_today(gone, middle)

    def _today(self) -> float:
        """The place of today between the stops before and after it."""
        now = self._drawing.now or 0.0
        known = [
            (stop.at, place)
            for stop, place in zip(self._drawing.stops, self._places, strict=True)
            if stop.at is not None
        ]
        for (start, left), (end, right) in pairwise(known):
            if start <= now <= end:
                return left + (right - left) * (now - start) / (end - start) if end > start else right
        return known[-1][1] if known else self._places[-1]

    def _say_today(self, x: float, middle: float) -> None:
        canvas, em = self._canvas, self._canvas.em
        path = QPainterPath(QPointF(x - em * 0.45, middle - em * 0.85))
        path.lineTo(x + em * 0.45, middle - em * 0.85)
        path.lineTo(x, middle - em * 0.15)
        path.closeSubpath()
        canvas.painter.setPen(canvas.pen(canvas.look.surface, 0.1))
        canvas.painter.setBrush(QColor(canvas.look.accent))
        canvas.painter.drawPath(path)
        width = canvas.widest((self._drawing.now_label,), bold=True) + em
        left = min(max(x - width / 2, canvas.left), canvas.right - width)
        canvas.text(
            self._drawing.now_label, left, middle - em * 2.1, width,
            colour=canvas.look.accent, bold=True, align=MIDDLE, lines=1,
        )  # fmt: skip


def draw_mark(canvas: Canvas, stop: Stop, x: float, y: float) -> None:
    """A full circle with a tick for what is done, an empty one for what is to come, a broken one without a day."""
    look, em = canvas.look, canvas.em
    style = Qt.PenStyle.SolidLine if stop.at is not None or stop.is_done else Qt.PenStyle.DotLine
    canvas.painter.setPen(canvas.pen(look.accent, 0.14, style))
    canvas.painter.setBrush(QColor(look.accent if stop.is_done else look.surface))
    canvas.painter.drawEllipse(QPointF(x, y), em * 0.55, em * 0.55)
    if stop.is_done:
        pen = canvas.pen(look.on_accent, 0.15)
        low = QPointF(x - em * 0.06, y + em * 0.2)
        canvas.line(x - em * 0.26, y, low.x(), low.y(), pen)
        canvas.line(low.x(), low.y(), x + em * 0.28, y - em * 0.2, pen)
