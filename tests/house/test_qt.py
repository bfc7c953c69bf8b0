"""The version of Qt for Python that we run on is one that keeps its references to None."""

import sys
from collections.abc import Callable

import pytest
from PySide6 import __version_info__
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter

TIMES = 200


def test_the_version_of_qt_is_in_the_range_that_was_tried() -> None:
    assert (6, 10) <= tuple(__version_info__[:2]) < (6, 12)


def _calls(painter: QPainter) -> dict[str, Callable[[], None]]:
    font, colour, box = QFont(), QColor("red"), QRectF(0, 0, 50, 20)
    return {
        "fillRect": lambda: painter.fillRect(box, colour),
        "setPen": lambda: painter.setPen(colour),
        "setFont": lambda: painter.setFont(font),
        "drawText": lambda: painter.drawText(QPointF(1, 1), "ä"),
        "drawLine": lambda: painter.drawLine(QPointF(0, 0), QPointF(1, 1)),
        "setBold": lambda: font.setBold(True),
    }


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", ["fillRect", "setPen", "setFont", "drawText", "drawLine", "setBold"])
def test_painting_loses_no_reference_to_none(name: str) -> None:
    image = QImage(100, 100, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    call = _calls(painter)[name]
    call()
    before = sys.getrefcount(None)
    for _ in range(TIMES):
        call()
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < TIMES * 0.3, (
        f"{lost} references to None lost in {TIMES} calls: this PySide6 ends the program some day"
    )
