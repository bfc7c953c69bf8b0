"""A list in groups: headings with counts, under them lines of a sign, a text and a fainter detail."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, overload

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOption

from sparraaja_desktop.model.record import R
from sparraaja_desktop.ui.kept_bar import KeptBar
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.line_drawing import LineDelegate

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_AT_A_TIME = 20
"""Rows that the view comes to at a time: about as many as are seen."""

_READ_AND_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


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
        self.setVerticalScrollBar(KeptBar(self, self.draw_under))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setItemDelegate(LineDelegate(self, look, indent, self._line_at))

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

    def draw_under(self, painter: QPainter, at: QPoint) -> None:
        """Draws the ground of the list and its border, which are under the rows and the bar, from that place on."""
        shown = QStyleOption()
        shown.initFrom(self)
        painter.save()
        painter.translate(-at)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, shown, painter, self)
        painter.restore()

    def _line_at(self, row: int) -> Line:
        return self._rows().line(row)

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
