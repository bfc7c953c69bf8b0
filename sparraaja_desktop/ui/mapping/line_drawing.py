"""How a row of a list is measured and drawn: its sign, its text and its fainter detail."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sparraaja_desktop.ui.breaking import breakable
from sparraaja_desktop.ui.kept_pictures import Pictures
from sparraaja_desktop.ui.look import Look, em

if TYPE_CHECKING:
    from sparraaja_desktop.ui.mapping.lines import Line, LineView

_Index = QModelIndex | QPersistentModelIndex

_LINES_SHOWN: Final = 3
_TEXT_SHOWN: Final = 300
_MEASURED: Final = 2_000
_PICTURES: Final = 8_000_000
"""Bytes for the pictures of the rows of one list."""

_RIM: Final = 2
"""The border of a list, in pixels, where it has the keyboard: part of it is under the rows."""

_ANY_WIDTH: Final = 1_000_000
"""In pixels, wider than any list."""

_WRAPPED: Final = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class _Measured:
    """What of a text is shown, and its height; the same in every place from `narrowest` to `widest`, in pixels."""

    shown: str
    height: int
    narrowest: int
    widest: int


class LineDelegate(QStyledItemDelegate):
    """Draws a row; colours come from the look, and the sign says the same. Signs have `indent` line heights.

    A row is drawn once, and then shown as a picture for as long as it looks the same.
    """

    def __init__(
        self, view: "LineView", look: Callable[[], Look], indent: float, line_at: "Callable[[int], Line]"
    ) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._indents = indent
        self._line_at = line_at
        self._measured: dict[tuple[str, str, bool], _Measured] = {}
        self._sizes: dict[Hashable, QSize] = {}
        self._pictures = Pictures(_PICTURES)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the row's text and detail."""
        font: QFont = option.font
        line, row, width = self._line_at(index.row()), index.row(), self._view.viewport().width()
        key = (line, row == 0, width, font.key())
        if key not in self._sizes:
            if len(self._sizes) >= _MEASURED:
                self._sizes.clear()
            text, detail = self._heights(line, font, self._inner(width))
            above = em(self._view, 0.6) if not line.id and row else 0
            self._sizes[key] = QSize(em(self._view, 6), above + text + detail + 2 * self._edge())
        return self._sizes[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """From its picture, which has all that is seen of the row."""
        # The stub of this class lacks the fields that every style option has.
        shown: Any = option
        rect: QRect = shown.rect
        at_rim = rect.top() <= 0 or rect.bottom() >= self._view.viewport().height() - 1
        picture = self._picture(shown, index, at_rim=at_rim) if painter.transform().isIdentity() else None
        if picture is None:
            self._draw(painter, QStyleOptionViewItem(option), index)
        elif at_rim or shown.state & QStyle.StateFlag.State_Selected:
            painter.drawImage(rect.topLeft(), picture)
        else:
            # At its sides there may be the border of the list, which its picture does not have.
            inside, ratio = rect.adjusted(_RIM, 0, -_RIM, 0), int(picture.devicePixelRatio())
            part = QRect(_RIM * ratio, 0, inside.width() * ratio, inside.height() * ratio)
            painter.drawImage(inside.topLeft(), picture, part)

    def _picture(self, shown: Any, index: _Index, *, at_rim: bool) -> QImage | None:
        """The row as it looks now; None where only drawn in place it looks so."""
        rect, view = shown.rect, self._view
        ratio = view.devicePixelRatioF()
        state = (shown.state.value, shown.palette.cacheKey(), shown.direction)
        place = (rect.top(), view.viewport().height(), view.hasFocus()) if at_rim else None
        key = (self._line_at(index.row()), rect.size().toTuple(), shown.font.key(), self._look(), ratio, state, place)
        picture = self._pictures.find(key)
        if picture is None:
            ground = view.palette().color(view.viewport().backgroundRole())
            picture = self._pictures.add(key, rect.size(), ratio, ground)
            if picture is not None:
                self._draw_in(picture, shown, index, at_rim=at_rim)
        return picture

    def _draw_in(self, picture: QImage, shown: Any, index: _Index, *, at_rim: bool) -> None:
        moved: Any = QStyleOptionViewItem(shown)
        moved.rect = QRect(QPoint(), shown.rect.size())
        painter = QPainter(picture)
        painter.setLayoutDirection(shown.direction)
        if at_rim:
            self._view.draw_under(painter, self._view.viewport().pos() + shown.rect.topLeft())
        self._draw(painter, moved, index)
        painter.end()

    def _draw(self, painter: QPainter, shown: Any, index: _Index) -> None:
        """Background by the style, the words by us."""
        self.initStyleOption(shown, index)
        shown.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        line, look = self._line_at(index.row()), self._look()
        painter.save()
        room: QRect = shown.rect.adjusted(self._edge(), self._edge(), -self._edge(), -self._edge())
        if line.id:
            self._paint_line(painter, line, look, room, shown.font)
        else:
            painter.setFont(_bold(shown.font))
            painter.setPen(QColor(getattr(look, line.colour)))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), line.text)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: "Line", look: Look, room: QRect, font: QFont) -> None:
        painter.setFont(_bold(font))
        painter.setPen(QColor(getattr(look, line.colour)))
        painter.drawText(room, int(_WRAPPED), line.sign)
        words = room.adjusted(self._indent(), 0, 0, 0)
        shown, text = self._measure(line.text, font, words.width())
        painter.setFont(font)
        painter.setPen(self._view.palette().color(QPalette.ColorRole.Text))
        painter.setClipRect(QRect(words.left(), words.top(), words.width(), text))
        painter.drawText(words, int(_WRAPPED), shown)
        painter.setClipping(False)
        if line.detail:
            painter.setPen(QColor(look.faint))
            detail = self._measure(line.detail, font, words.width(), whole=True)[0]
            painter.drawText(words.adjusted(0, text, 0, 0), int(_WRAPPED), detail)

    def _heights(self, line: "Line", font: QFont, width: int) -> tuple[int, int]:
        """The heights of text and detail."""
        if not line.id:
            return _extent(line.text, QFontMetrics(_bold(font)), width + self._indent()).height(), 0
        _shown, text = self._measure(line.text, font, width)
        return text, self._measure(line.detail, font, width, whole=True)[1] if line.detail else 0

    def _measure(self, text: str, font: QFont, width: int, *, whole: bool = False) -> tuple[str, int]:
        """What of a text is shown, and how high it is: measured once, because a list is laid out at every change.

        The border of the keyboard and the scroll bar make the place a little narrower, which seldom moves a word.
        """
        key = (text, font.key(), whole)
        known = self._measured.get(key)
        if known is None or not known.narrowest <= width <= known.widest:
            if len(self._measured) >= _MEASURED:
                self._measured.clear()
            known = self._measured[key] = _measured(text, QFontMetrics(font), width, whole=whole)
        return known.shown, known.height

    def _inner(self, width: int) -> int:
        return max(width - 2 * self._edge() - self._indent(), em(self._view, 2))

    def _edge(self) -> int:
        return em(self._view, 0.35)

    def _indent(self) -> int:
        return em(self._view, self._indents)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _extent(text: str, metrics: QFontMetrics, width: int) -> QSize:
    """How wide the widest line of the text is, and how high all of them are."""
    return metrics.boundingRect(QRect(0, 0, width, 100_000), int(_WRAPPED), text or " ").size()


def _measured(text: str, metrics: QFontMetrics, width: int, *, whole: bool) -> _Measured:
    given = text if whole else text[: _TEXT_SHOWN * 2 + 1]
    pieces = breakable(given, metrics, width)
    flat = pieces if whole else " ".join(pieces[: _TEXT_SHOWN * 2].split())
    shown = flat if whole else flat[:_TEXT_SHOWN]
    extent = _extent(shown, metrics, width)
    is_all = whole or (shown == flat and len(pieces) <= _TEXT_SHOWN * 2)
    # An ellipsis, for which there must be a place, takes one line more at most.
    has_place = whole or extent.height() + metrics.lineSpacing() <= _most(metrics)
    if not is_all or not has_place:
        shown = _shortened(pieces, metrics, width)
        extent = _extent(shown, metrics, width)
    if not is_all or not has_place or pieces != given:
        return _Measured(shown, extent.height(), width, width)
    # In a place that is narrower, but not than the widest line, the lines begin and end with the same words.
    is_one_line = extent.height() < metrics.lineSpacing() * 1.5
    return _Measured(shown, extent.height(), extent.width(), _ANY_WIDTH if is_one_line else width)


def _most(metrics: QFontMetrics) -> float:
    """The height in which there are as many lines as a row has at most."""
    return metrics.lineSpacing() * (_LINES_SHOWN + 0.5)


def _shortened(text: str, metrics: QFontMetrics, width: int) -> str:
    """At most three lines of the text, with an ellipsis where more follows."""
    flat = " ".join(text[: _TEXT_SHOWN * 2].split())
    most = _most(metrics)
    shown = flat[:_TEXT_SHOWN]
    while len(shown) > 1 and _extent(shown + "…", metrics, width).height() > most:
        shown = shown[: int(len(shown) * 0.9)]
    return shown if shown == flat and len(text) <= _TEXT_SHOWN * 2 else shown.rstrip() + "…"
