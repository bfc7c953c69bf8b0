"""Rows of a list moved by the mouse, beside the keys that move them: a line shows where the row would go."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication, QFrame, QListView, QToolTip

_THICK = 3
"""The line, in pixels."""


def drag_hint() -> str:
    """That rows can be dragged, said wherever the keys are that move them."""
    return QCoreApplication.translate("row_drag", "A row can be dragged to its place with the mouse; Escape lets go.")


class RowDrag(QObject):
    """Lets the rows of a list be dragged while `may` says so; Escape lets go without moving.

    A row goes among those of its own group: a heading, which cannot be chosen, ends it. `dropped` carries the row that
    was dragged and the row whose place it takes; who hears of it moves the record, as the keys do.
    """

    dropped = Signal(int, int)

    def __init__(self, view: QListView, may: Callable[[], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._may = may
        self._held = False
        self._from: QPoint | None = None
        self._dragged: QPersistentModelIndex | None = None
        self.line = QFrame(view.viewport())
        self.line.setAutoFillBackground(True)
        self.line.setBackgroundRole(QPalette.ColorRole.Highlight)
        self.line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.line.hide()
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See Qt. While a row is held, the list does not choose those that the mouse passes."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and watched is self._view.viewport():
            return self._tell(event)
        is_dragging = self._dragged is not None and event.type() == QEvent.Type.KeyPress
        if is_dragging and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._let_go()
            return True
        return super().eventFilter(watched, event)

    def _tell(self, event: QHelpEvent) -> bool:
        """Says over a row that it may be dragged, under what it says itself; whether it was said."""
        index = self._view.indexAt(event.pos())
        if not self._is_row(index.row()) or not self._may():
            return False
        said = filter(None, (index.data(Qt.ItemDataRole.ToolTipRole), drag_hint()))
        QToolTip.showText(event.globalPos(), "\n".join(said), self._view)
        return True

    def _mouse(self, event: QMouseEvent) -> bool:
        at = event.position().toPoint()
        match event.type():
            case QEvent.Type.MouseButtonPress:
                index = self._view.indexAt(at)
                self._held = event.button() == Qt.MouseButton.LeftButton and self._is_row(index.row()) and self._may()
                self._from = at if self._held else None
            case QEvent.Type.MouseMove if self._held:
                self._move(at)
                return True
            case QEvent.Type.MouseButtonRelease if self._held:
                self._held = False
                return self._drop(at)
        return False

    def _move(self, at: QPoint) -> None:
        if self._dragged is None:
            if self._from is None or (at - self._from).manhattanLength() < QApplication.startDragDistance():
                return
            self._dragged = QPersistentModelIndex(self._view.indexAt(self._from))
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        if not self._dragged.isValid():
            # The list was read again meanwhile.
            self._let_go()
            return
        gap = self._gap(at)
        self._view.scrollTo(self._view.model().index(min(gap, self._group().stop - 1), 0))
        self._show_line(gap)

    def _drop(self, at: QPoint) -> bool:
        """Whether a row was dragged: the list then knows nothing of the button."""
        dragged = self._dragged
        if dragged is None:
            return False
        moved = dragged.isValid()
        source, gap = dragged.row(), self._gap(at) if moved else 0
        self._let_go()
        target = gap if gap <= source else gap - 1
        if moved and target != source:
            self.dropped.emit(source, target)
        return True

    def _let_go(self) -> None:
        self._from = self._dragged = None
        self.line.hide()
        self._view.viewport().unsetCursor()

    def _gap(self, at: QPoint) -> int:
        """The row before which the dragged one would stand; the one after the group for its end."""
        group = self._group()
        return next((row for row in group if at.y() < self._rect(row).center().y()), group.stop)

    def _group(self) -> range:
        """The rows among which the dragged one may go."""
        assert self._dragged is not None  # noqa: S101 - asked for only while a row is dragged
        first = last = self._dragged.row()
        while self._is_row(first - 1):
            first -= 1
        while self._is_row(last + 1):
            last += 1
        return range(first, last + 1)

    def _is_row(self, row: int) -> bool:
        index = self._view.model().index(row, 0)
        return index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)

    def _rect(self, row: int) -> QRect:
        return self._view.visualRect(self._view.model().index(row, 0))

    def _show_line(self, gap: int) -> None:
        group = self._group()
        y = self._rect(gap).top() if gap < group.stop else self._rect(group.stop - 1).bottom()
        height = self._view.viewport().height()
        self.line.setGeometry(0, min(max(y - _THICK // 2, 0), height - _THICK), self._view.viewport().width(), _THICK)
        self.line.show()
        self.line.raise_()
