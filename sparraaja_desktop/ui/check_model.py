"""A list of things with boxes to check, of which any number may be chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class CheckModel(QAbstractListModel):
    """Ids and texts with boxes; `chosen` carries the ids that are checked, in the order of the list.

    What is checked and is not in the list, because it waits in the trash, stays checked after them.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str], ...] = ()
        self._checked: tuple[str, ...] = ()

    def show(self, rows: Sequence[tuple[str, str]], checked: Sequence[str]) -> None:
        """Shows these ids and texts; the list stands still when it already does."""
        wanted, marks = tuple(rows), tuple(checked)
        if wanted != self._rows:
            self.beginResetModel()
            self._rows, self._checked = wanted, marks
            self.endResetModel()
        elif marks != self._checked:
            self._checked = marks
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def id_of(self, row: int) -> str:
        """The id of what stands in the row. Raises IndexError."""
        return self._rows[row][0]

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, and the check."""
        if not index.isValid():
            return None
        row_id, text = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return text
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row_id in self._checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Checks or clears a box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        changed = self._rows[index.row()][0]
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        wanted = {*self._checked, changed} if is_on else {*self._checked} - {changed}
        shown = [row_id for row_id, _ in self._rows]
        waiting = [each for each in self._checked if each not in shown]
        self.chosen.emit((*(each for each in shown if each in wanted), *waiting))
        return True
