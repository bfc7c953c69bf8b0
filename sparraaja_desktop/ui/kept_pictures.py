"""Pictures of what was drawn: what is seen again as it was is not drawn again."""

from collections.abc import Hashable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

_SHARE: Final = 20
"""A picture takes at most this part of the room: of what is larger, a screen full would drive one another out."""

_OPAQUE: Final = 255


class Pictures:
    """The latest pictures, each under all that its pixels depend on; together they take at most `room` bytes."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._taken = 0
        self._pictures: dict[Hashable, QImage] = {}

    def find(self, key: Hashable) -> QImage | None:
        """The picture under that key, which is the latest one now; None when there is none."""
        picture = self._pictures.pop(key, None)
        if picture is not None:
            self._pictures[key] = picture
        return picture

    def add(self, key: Hashable, size: QSize, ratio: float, ground: QColor) -> QImage | None:
        """A new picture in the colour of the ground, to draw on; `ratio` is that of its pixels to those of the window.

        None where it would not be as drawn in place, or too large: a picture has whole pixels, and letters are drawn
        otherwise on a ground that is not there yet.
        """
        if not is_whole(ratio) or ground.alpha() != _OPAQUE:
            return None
        picture = QImage(size * ratio, QImage.Format.Format_RGB32)
        if picture.isNull() or picture.sizeInBytes() * _SHARE > self._room:
            return None
        picture.setDevicePixelRatio(ratio)
        picture.fill(ground)
        self._pictures[key] = picture
        self._taken += picture.sizeInBytes()
        while self._taken > self._room:
            self._taken -= self._pictures.pop(next(iter(self._pictures))).sizeInBytes()
        return picture


def is_whole(ratio: float) -> bool:
    """Whether a pixel of the window is a whole number of pixels of the screen, so that a picture fits into place."""
    return float(ratio).is_integer()
