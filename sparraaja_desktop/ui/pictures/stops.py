"""The marks of a timeline, the same whichever way it goes."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor

from sparraaja_desktop.model.drawings import Stop
from sparraaja_desktop.ui.pictures.canvas import Canvas

FULL: Final = Qt.PenStyle.NoPen
"""What is drawn full has no edge."""


def connect(canvas: Canvas, start: QPointF, end: QPointF, *, is_gone: bool) -> None:
    """The line between two stops: full where the time has gone, broken where it is to come."""
    full, broken = canvas.pen(canvas.look.accent, 0.18), canvas.pen(canvas.look.edge, 0.1, Qt.PenStyle.DotLine)
    pen = full if is_gone else broken
    if start != end:
        canvas.line(start.x(), start.y(), end.x(), end.y(), pen)


def draw_stop(canvas: Canvas, stop: Stop, centre: QPointF) -> None:
    """A full circle with a tick for what is done, an empty one for what is to come, a broken one without a day."""
    look, em, x, y = canvas.look, canvas.em, centre.x(), centre.y()
    style = Qt.PenStyle.SolidLine if stop.at is not None or stop.is_done else Qt.PenStyle.DotLine
    canvas.painter.setPen(canvas.pen(look.accent, 0.14, style))
    canvas.painter.setBrush(QColor(look.accent if stop.is_done else look.surface))
    canvas.painter.drawEllipse(centre, em * 0.55, em * 0.55)
    if stop.is_done:
        pen = canvas.pen(look.on_accent, 0.15)
        canvas.line(x - em * 0.26, y, x - em * 0.06, y + em * 0.2, pen)
        canvas.line(x - em * 0.06, y + em * 0.2, x + em * 0.28, y - em * 0.2, pen)
