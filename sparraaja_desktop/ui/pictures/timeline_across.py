"""The timeline from left to right, where its words are short enough to stand side by side."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from sparraaja_desktop.model.drawings import TimelineDrawing
from sparraaja_desktop.ui.pictures.canvas import MIDDLE, Canvas
from sparraaja_desktop.ui.pictures.stops import FULL, connect, draw_stop

_GAP, _LINES = 0.9, 2
"""What lies between the words of two stops, in ems, and how many lines the words of one may take."""


class Across:
    """The stops on a line, each with its day and its words under it; today stands above the line."""

    def __init__(self, canvas: Canvas, drawing: TimelineDrawing) -> None:
        self._canvas = canvas
        self._drawing = drawing
        self._room = canvas.width / max(len(drawing.stops), 1) - canvas.em * _GAP
        # The letters of a line that is measured whole may be a little wider than those of its words.
        self._widths = [min(canvas.widest((stop.label, stop.day)) + 2, self._room) for stop in drawing.stops]

    def fits(self) -> bool:
        """Whether every word stays whole and no stop has more to say than there is room for."""
        canvas, stops = self._canvas, self._drawing.stops
        words = tuple(word for stop in stops for word in (*stop.label.split(), stop.day))
        if len(stops) < 2 or canvas.widest(words) + 2 > self._room:
            return False
        limit = canvas.height("x", canvas.width) * (_LINES + 0.5)
        return all(canvas.height(stop.label, self._room, lines=_LINES + 1) < limit for stop in stops)

    def draw(self, top: float) -> float:
        """Draws it; gives the bottom."""
        canvas, em, places = self._canvas, self._canvas.em, self._places()
        now = self._now(places)
        line = top + em * 0.8 + (canvas.height("x", canvas.width, bold=True) + em * 0.6 if now is not None else 0.0)
        for index in range(len(places) - 1):
            self._part(places[index], places[index + 1], line, index, now)
        for stop, at in zip(self._drawing.stops, places, strict=True):
            draw_stop(canvas, stop, QPointF(at, line))
        if now is not None:
            self._today(now, top, line)
        bottoms = [self._words(index, at, line + em * 1.0) for index, at in enumerate(places)]
        return max(bottoms)

    def _places(self) -> list[float]:
        """Where each stop stands: as far along as its time, moved aside only as much as the words need."""
        widths, gap = self._widths, self._canvas.em * _GAP
        first, last = self._canvas.left + widths[0] / 2, self._canvas.right - widths[-1] / 2
        places: list[float] = []
        for index, at in enumerate(_moments(self._drawing)):
            wanted = first + at * (last - first)
            places.append(max(wanted, places[-1] + self._apart(index, gap)) if places else wanted)
        places[-1] = min(places[-1], last)
        for index in range(len(places) - 1, 0, -1):
            places[index - 1] = min(places[index - 1], places[index] - self._apart(index, gap))
        return places

    def _apart(self, index: int, gap: float) -> float:
        """How far a stop stands at least from the one before it."""
        return (self._widths[index - 1] + self._widths[index]) / 2 + gap

    def _now(self, places: list[float]) -> float | None:
        """Where today is: as far between its neighbours as in time."""
        now, moments = self._drawing.now, _moments(self._drawing)
        if now is None:
            return None
        for index in range(1, len(moments)):
            if moments[index - 1] <= now < moments[index]:
                share = (now - moments[index - 1]) / (moments[index] - moments[index - 1])
                return places[index - 1] + share * (places[index] - places[index - 1])
        return places[-1] if now >= moments[-1] else places[0]

    def _part(self, start: float, end: float, line: float, index: int, now: float | None) -> None:
        """The line between two stops: full as far as things have gone, broken from there on."""
        reached = (end if self._drawing.stops[index + 1].is_done else start) if now is None else now
        gone = min(max(reached, start), end)
        connect(self._canvas, QPointF(start, line), QPointF(gone, line), is_gone=True)
        connect(self._canvas, QPointF(gone, line), QPointF(end, line), is_gone=False)

    def _today(self, at: float, top: float, line: float) -> None:
        """The word for today over an arrowhead that points at the line."""
        canvas, em = self._canvas, self._canvas.em
        width = min(canvas.widest((self._drawing.now_label,), bold=True) + 2, canvas.width)
        left = min(max(at - width / 2, canvas.left), canvas.right - width)
        look = canvas.look
        canvas.text(self._drawing.now_label, left, top, width, colour=look.accent, bold=True, align=MIDDLE, lines=1)
        path = QPainterPath(QPointF(at - em * 0.4, line - em * 1.25))
        path.lineTo(at + em * 0.4, line - em * 1.25)
        path.lineTo(at, line - em * 0.65)
        path.closeSubpath()
        canvas.painter.setPen(FULL)
        canvas.painter.setBrush(QColor(look.accent))
        canvas.painter.drawPath(path)

    def _words(self, index: int, at: float, top: float) -> float:
        canvas, stop, width = self._canvas, self._drawing.stops[index], self._widths[index]
        left = at - width / 2
        top = canvas.text(stop.day, left, top, width, colour=canvas.look.faint, align=MIDDLE, lines=1)
        return canvas.text(stop.label, left, top, width, align=MIDDLE, lines=_LINES)


def _moments(drawing: TimelineDrawing) -> list[float]:
    """The places of the stops in time; one without a day stands where the one before it does."""
    moments: list[float] = []
    for stop in drawing.stops:
        moments.append(stop.at if stop.at is not None else moments[-1] if moments else 0.0)
    return moments
