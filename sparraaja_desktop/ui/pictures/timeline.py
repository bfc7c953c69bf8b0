"""The timeline of a coaching: the further apart two stops stand, the longer the time between.

It goes from left to right where its words are short, else from the top down, where there is room for any words.
"""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from sparraaja_desktop.model.drawings import Stop, TimelineDrawing
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.pictures.canvas import RIGHT, Canvas
from sparraaja_desktop.ui.pictures.stops import FULL, connect, draw_stop
from sparraaja_desktop.ui.pictures.timeline_across import Across

_TIME = 7.0
"""The room, in ems, that all the time between the stops has beside the stops themselves."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the timeline: a stop, or today."""

    stop: Stop
    is_now: bool = False


def draw_timeline(painter: QPainter, rect: QRectF, drawing: TimelineDrawing, look: Look) -> float:
    """Draws it as wide as `rect` and as high as it needs; gives the bottom."""
    canvas = Canvas(painter, rect, look)
    top, across = canvas.title(drawing.title), Across(canvas, drawing)
    return across.draw(top) if across.fits() else _Line(canvas, drawing).draw(top)


def _rows(drawing: TimelineDrawing) -> list[_Row]:
    """The stops in their order, and today before the first that is later."""
    rows = [_Row(stop) for stop in drawing.stops]
    if drawing.now is not None:
        later = (index for index, row in enumerate(rows) if row.stop.at is not None and row.stop.at > drawing.now)
        today = _Row(Stop(drawing.now_label, "", drawing.now, is_done=False), is_now=True)
        rows.insert(next(later, len(rows)), today)
    return rows


class _Line:
    """The line with its days at the left and its words at the right."""

    def __init__(self, canvas: Canvas, drawing: TimelineDrawing) -> None:
        self._canvas = canvas
        self._rows = _rows(drawing)
        self._has_now = drawing.now is not None
        em = canvas.em
        days = tuple(row.stop.day for row in self._rows)
        self._days = min(canvas.widest(days) + 1, canvas.width * 0.3)
        self._middle = canvas.left + self._days + em * 1.5
        self._words = self._middle + em * 1.5

    def draw(self, top: float) -> float:
        em = self._canvas.em
        tops: list[float] = []
        before: float | None = None
        for row in self._rows:
            at = row.stop.at
            if tops:
                gone = max(at - before, 0.0) if at is not None and before is not None else 0.0
                top += em * (0.55 + _TIME * gone)
            before = at if at is not None else before
            tops.append(top)
            top += self._height(row)
        centres = [start + self._first(row) / 2 for row, start in zip(self._rows, tops, strict=True)]
        self._connect(centres)
        for row, start, centre in zip(self._rows, tops, centres, strict=True):
            self._row(row, start, centre)
        return top

    def _height(self, row: _Row) -> float:
        canvas = self._canvas
        words = canvas.height(row.stop.label, canvas.right - self._words, bold=row.is_now)
        return max(words, canvas.height(row.stop.day, self._days), self._first(row))

    def _first(self, row: _Row) -> float:
        """The height of the first line of a row, where its mark is."""
        return self._canvas.height("x", self._canvas.width, bold=row.is_now)

    def _connect(self, centres: list[float]) -> None:
        """A full line as far as things have gone, a broken one from there on."""
        gone = next((index for index, row in enumerate(self._rows) if row.is_now), None)
        if gone is None:
            done = [index for index, row in enumerate(self._rows) if row.stop.is_done]
            gone = done[-1] if done else 0
        places = [QPointF(self._middle, centre) for centre in centres]
        for index in range(len(places) - 1):
            connect(self._canvas, places[index], places[index + 1], is_gone=index < gone)

    def _row(self, row: _Row, top: float, centre: float) -> None:
        canvas, look = self._canvas, self._canvas.look
        if row.is_now:
            self._today(centre)
        else:
            draw_stop(canvas, row.stop, QPointF(self._middle, centre))
        canvas.text(row.stop.day, canvas.left, top, self._days, colour=look.faint, align=RIGHT)
        colour = look.accent if row.is_now else look.text
        canvas.text(row.stop.label, self._words, top, canvas.right - self._words, colour=colour, bold=row.is_now)

    def _today(self, centre: float) -> None:
        """An arrowhead that points at the word for today."""
        canvas, em = self._canvas, self._canvas.em
        path = QPainterPath(QPointF(self._middle - em * 0.45, centre - em * 0.5))
        path.lineTo(self._middle + em * 0.6, centre)
        path.lineTo(self._middle - em * 0.45, centre + em * 0.5)
        path.closeSubpath()
        canvas.painter.setPen(FULL)
        canvas.painter.setBrush(QColor(canvas.look.accent))
        canvas.painter.drawPath(path)
