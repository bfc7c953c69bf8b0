"""A list in groups: headings with counts, under them lines of a sign, a text and a fainter detail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from sparraaja_desktop.model.record import R
from sparraaja_desktop.ui.breaking import breakable
from sparraaja_desktop.ui.look import Look, em

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_AT_A_TIME = 20
"""Rows that the view comes to at a time: about as many as are seen."""

_READ_AND_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_LINES_SHOWN = 3
_TEXT_SHOWN = 300
_MEASURED = 2_000
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class Line:
    """One row. A heading has an empty `id` and is passed over by the keyboard.

    `sign` is a letter or a number that says the same as the colour (the name of a field of `Look`); `spoken` is the
    row for a screen reader, empty for the text and the detail.
    """

    id: str
    text: str
    detail: str = ""
    sign: str = ""
    colour: str = "text"
    spoken: str = ""


class LaterLines(Sequence[Line]):
    """The lines of a long list: their ids are known (empty for a heading), `make` makes that of a row when it is seen.

    A view comes to them a few at a time.
    """

    def __init__(self, ids: Sequence[str], make: Callable[[int], Line]) -> None:
        self.ids = tuple(ids)
        self._make = make
        self._made: dict[int, Line] = {}

    @classmethod
    def of(cls, records: Sequence[R], make: Callable[[R], Line]) -> "LaterLines":
        """A line for each record."""

        def line(row: int) -> Line:
            return make(records[row])

        return cls([each.id for each in records], line)

    def __len__(self) -> int:
        return len(self.ids)

    @overload
    def __getitem__(self, place: int) -> Line: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Line]: ...

    def __getitem__(self, place: int | slice) -> Line | Sequence[Line]:
        rows = range(len(self.ids))[place]
        if isinstance(rows, range):
            return [self[row] for row in rows]
        if rows not in self._made:
            self._made[rows] = self._make(rows)
        return self._made[rows]


class Lines(QAbstractListModel):
    """The rows as they were last given; owns no truth. Of `LaterLines` there are those to which the view has come."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: Sequence[Line] = ()
        self._ids: tuple[str, ...] = ()
        self._seen = 0

    def show(self, lines: Sequence[Line]) -> bool:
        """Shows these rows; whether they are other ones than before, so that the view has lost its place."""
        ids = lines.ids if isinstance(lines, LaterLines) else tuple(each.id for each in lines)
        if ids == self._ids:
            self._lines = lines
            if ids:
                self.dataChanged.emit(self.index(0), self.index(self._seen - 1))
            return False
        self.beginResetModel()
        self._lines, self._ids = lines, ids
        come_to = max(self._seen, _AT_A_TIME) if isinstance(lines, LaterLines) else len(ids)
        self._seen = min(come_to, len(ids))
        self.endResetModel()
        return True

    def line(self, row: int) -> Line:
        """The row. Raises IndexError."""
        return self._lines[row]

    def rows(self) -> tuple[int, ...]:
        """The rows that are no headings, those too that the view has not come to."""
        return tuple(row for row, line_id in enumerate(self._ids) if line_id)

    def row_of(self, line_id: str | None) -> int | None:
        """The row with that id, None when it is not shown."""
        return self._ids.index(line_id) if line_id and line_id in self._ids else None

    def at(self, row: int) -> QModelIndex:
        """The index of a row, to which the view comes with this."""
        self._see(row + 1)
        return self.index(row)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Headings and lines, as far as the view has come."""
        return 0 if parent.isValid() else self._seen

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there are rows below."""
        return not parent.isValid() and self._seen < len(self._ids)

    def fetchMore(self, parent: _Index) -> None:
        """The view comes to the next rows."""
        if not parent.isValid():
            self._see(self._seen + _AT_A_TIME)

    def _see(self, count: int) -> None:
        seen = min(count, len(self._ids))
        if seen > self._seen:
            self.beginInsertRows(_NO_PARENT, self._seen, seen - 1)
            self._seen = seen
            self.endInsertRows()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is only read."""
        if index.isValid() and self._ids[index.row()]:
            return _READ_AND_CHOSEN
        return Qt.ItemFlag.NoItemFlags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, and what a screen reader says."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken or ", ".join(each for each in (line.text, line.detail) if each)
        return None


class LineView(QListView):
    """Shows `Lines`; each row as high as its text, at most three lines of it. Signs have `indent` line heights."""

    def __init__(self, look: Callable[[], Look], indent: float = 1.2) -> None:
        super().__init__()
        self.indent = indent
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(_LineDelegate(self, look))

    def choose(self, line_id: str | None) -> None:
        """Makes the line with that id the current one, when it is shown."""
        model = self._rows()
        row = model.row_of(line_id)
        if row is not None and row != self.currentIndex().row():
            self.setCurrentIndex(model.at(row))

    def show_again(self, lines: Sequence[Line], chosen: str | None) -> str | None:
        """Shows these lines; the chosen one stays the current one, else the one in its place is.

        Gives the id of the current one, None where there is no line.
        """
        model = self._rows()
        row = self.currentIndex().row()
        model.show(lines)
        wanted = model.row_of(chosen)
        if wanted is None:
            near = [each for each in model.rows() if each >= row] or list(model.rows()[-1:])
            wanted = near[0] if near else None
        if wanted is None:
            return None
        self.setCurrentIndex(model.at(wanted))
        return model.line(wanted).id

    def _rows(self) -> Lines:
        model = self.model()
        assert isinstance(model, Lines)  # noqa: S101 - the view shows nothing else
        return model

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """As always, but Home, End and the pages never stop on a heading, and End goes to the last row of all."""
        if action == QAbstractItemView.CursorAction.MoveEnd and self._rows().rows():
            self._rows().at(self._rows().rows()[-1])
        index = super().moveCursor(action, modifiers)
        model = self.model()
        if not index.isValid() or index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return index
        below, above = range(index.row() + 1, model.rowCount()), range(index.row() - 1, -1, -1)
        for row in (*below, *above):
            near = model.index(row, 0)
            if near.flags() & Qt.ItemFlag.ItemIsEnabled:
                return near
        return self.currentIndex()

    def scrollTo(  # noqa: N802 - Qt's name
        self, index: _Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """As always, and the heading of the first line of a group is seen along with it."""
        above = index.model().index(index.row() - 1, 0) if index.isValid() and index.row() else QModelIndex()
        if above.isValid() and not above.flags() & Qt.ItemFlag.ItemIsEnabled:
            super().scrollTo(above, hint)
        super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """So does another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.scheduleDelayedItemsLayout()


class _LineDelegate(QStyledItemDelegate):
    """Draws a row; colours come from the look, and the sign says the same."""

    def __init__(self, view: LineView, look: Callable[[], Look]) -> None:
        super().__init__(view)
        self._view = view
        self._look = look
        self._measured: dict[tuple[str, str, int, bool], tuple[str, int]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the row's text and detail."""
        line, inner = self._line(index), self._inner(self._view.viewport().width())
        text, detail = self._heights(line, option.font, inner)
        above = em(self._view, 0.6) if not line.id and index.row() else 0
        return QSize(em(self._view, 6), above + text + detail + 2 * self._edge())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Background by the style, the words by us."""
        # The stub of this class lacks the fields that every style option has.
        shown: Any = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        shown.text = ""
        self._view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._view)
        line, look = self._line(index), self._look()
        painter.save()
        room: QRect = shown.rect.adjusted(self._edge(), self._edge(), -self._edge(), -self._edge())
        if line.id:
            self._paint_line(painter, line, look, room, shown.font)
        else:
            painter.setFont(_bold(shown.font))
            painter.setPen(QColor(getattr(look, line.colour)))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap), line.text)
        painter.restore()

    def _paint_line(self, painter: QPainter, line: Line, look: Look, room: QRect, font: QFont) -> None:
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

    def _heights(self, line: Line, font: QFont, width: int) -> tuple[int, int]:
        """The heights of text and detail."""
        if not line.id:
            return _height(line.text, QFontMetrics(_bold(font)), width + self._indent()), 0
        _shown, text = self._measure(line.text, font, width)
        return text, self._measure(line.detail, font, width, whole=True)[1] if line.detail else 0

    def _measure(self, text: str, font: QFont, width: int, *, whole: bool = False) -> tuple[str, int]:
        """What of a text is shown, and how high it is: measured once, because a list is laid out at every change."""
        key = (text, font.key(), width, whole)
        if key not in self._measured:
            if len(self._measured) >= _MEASURED:
                self._measured.clear()
            metrics = QFontMetrics(font)
            pieces = breakable(text if whole else text[: _TEXT_SHOWN * 2 + 1], metrics, width)
            shown = pieces if whole else _shortened(pieces, metrics, width)
            self._measured[key] = (shown, _height(shown, metrics, width))
        return self._measured[key]

    def _line(self, index: _Index) -> Line:
        model = index.model()
        assert isinstance(model, Lines)  # noqa: S101 - the view shows nothing else
        return model.line(index.row())

    def _inner(self, width: int) -> int:
        return max(width - 2 * self._edge() - self._indent(), em(self._view, 2))

    def _edge(self) -> int:
        return em(self._view, 0.35)

    def _indent(self) -> int:
        return em(self._view, self._view.indent)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def _height(text: str, metrics: QFontMetrics, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 100_000), int(_WRAPPED), text or " ").height()


def _shortened(text: str, metrics: QFontMetrics, width: int) -> str:
    """At most three lines of the text, with an ellipsis where more follows."""
    flat = " ".join(text[: _TEXT_SHOWN * 2].split())
    most = metrics.lineSpacing() * (_LINES_SHOWN + 0.5)
    shown = flat[:_TEXT_SHOWN]
    while len(shown) > 1 and _height(shown + "…", metrics, width) > most:
        shown = shown[: int(len(shown) * 0.9)]
    return shown if shown == flat and len(text) <= _TEXT_SHOWN * 2 else shown.rstrip() + "…"
