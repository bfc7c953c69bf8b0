"""A picture of any kind: drawn, measured, and as the PNG that Word gets."""

import math
from typing import assert_never

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter, QPicture

from sparraaja_desktop.model.drawings import DotsDrawing, Drawing, HeatDrawing, ProfileDrawing, TimelineDrawing
from sparraaja_desktop.ui.colours import LIGHT, Look
from sparraaja_desktop.ui.pictures.canvas import endless, in_pixels, mixed
from sparraaja_desktop.ui.pictures.dots import draw_dots
from sparraaja_desktop.ui.pictures.heat import draw_heat
from sparraaja_desktop.ui.pictures.profile import draw_profile
from sparraaja_desktop.ui.pictures.timeline import draw_timeline

_DOTS_PER_INCH = 300
_DOTS_PER_METRE = round(_DOTS_PER_INCH / 0.0254)
_CENTIMETRES = 15.0
_LETTERS = ("Calibri", "Carlito")
WORD_WIDTH, WORD_LETTERS = 567, 13
"""Word's picture before it is enlarged: 15 cm at 96 dots an inch, with letters of a little less than 10 points."""


def draw(painter: QPainter, rect: QRectF, drawing: Drawing, look: Look) -> float:
    """Draws any picture as wide as `rect`, in the painter's font, as high as it needs; gives the bottom."""
    match drawing:
        case ProfileDrawing():
            return draw_profile(painter, rect, drawing, look)
        case TimelineDrawing():
            return draw_timeline(painter, rect, drawing, look)
        case HeatDrawing():
            return draw_heat(painter, rect, drawing, look)
        case DotsDrawing():
            return draw_dots(painter, rect, drawing, look)
        case _ as never:
            assert_never(never)


def picture_size(drawing: Drawing, width: int, font: QFont | None = None) -> QSize:
    """The room that a picture of that width takes in that font, the program's own when None."""
    measured = QPicture()
    painter = QPainter(measured)
    painter.setFont(in_pixels(font or QGuiApplication.font()))
    bottom = draw(painter, endless(width), drawing, LIGHT)
    painter.end()
    return QSize(width, math.ceil(bottom + 2))


def image(drawing: Drawing, look: Look, font: QFont, width: int, scale: float) -> QImage:
    """The picture on the look's paper; `width` is in units of the font, each of which becomes `scale` dots."""
    size = picture_size(drawing, width, font)
    made = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32)
    made.fill(look.surface)
    painter = QPainter(made)
    painter.scale(made.width() / width, made.width() / width)
    painter.setFont(in_pixels(font))
    draw(painter, endless(width), drawing, look)
    painter.end()
    return made


def png(drawing: Drawing) -> bytes:
    """The picture for Word: 15 cm wide at 300 dots an inch, in the light look; the same bytes for the same drawing."""
    font = QFont(QGuiApplication.font())
    # The letters of the text around it, where the computer has them.
    font.setFamilies([*_LETTERS, *font.families()])
    font.setPixelSize(WORD_LETTERS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    dots = round(_CENTIMETRES / 2.54 * _DOTS_PER_INCH)
    made = image(drawing, LIGHT, font, WORD_WIDTH, dots / WORD_WIDTH)
    made.setDotsPerMeterX(_DOTS_PER_METRE)
    made.setDotsPerMeterY(_DOTS_PER_METRE)
    # Few colours are in it: a palette makes the file a quarter as large.
    made = made.convertToFormat(QImage.Format.Format_Indexed8, _palette(LIGHT), Qt.ImageConversionFlag.ThresholdDither)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    made.save(buffer, "PNG")  # type: ignore[call-overload]
    buffer.close()
    return bytes(data.data())


def _palette(look: Look) -> list[int]:
    """The colours of a picture: the shades of the heat map, and each ink thinned out on the paper to its edge."""
    paper = QColor(look.surface)
    shades = [mixed(QColor(look.soft), QColor(look.accent), step / 31) for step in range(32)]
    inks = [QColor(ink) for ink in (look.text, look.faint, look.edge, look.line, look.accent, "#000000")]
    thinned = [mixed(paper, ink, step / 31) for ink in inks for step in range(32)]
    return list(dict.fromkeys(colour.rgb() for colour in (paper, *shades, *thinned)))
