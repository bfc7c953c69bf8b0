"""The findings that a goal rests on: what is already done, and the needs, each with a box to check."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.ui.mapping.names import kind_name

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class FindingModel(QAbstractListModel):
    """Findings with boxes; `chosen` carries the ids that are checked, in the order of the list."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._findings: tuple[Finding, ...] = ()
        self._checked: frozenset[str] = frozenset()

    def show_findings(self, findings: Sequence[Finding], checked: Sequence[str]) -> None:
        """Shows these; the list stands still when it already does."""
        wanted, marks = tuple(findings), frozenset(checked)
        if wanted != self._findings:
            self.beginResetModel()
            self._findings, self._checked = wanted, marks
            self.endResetModel()
        elif marks != self._checked:
            self._checked = marks
            self.dataChanged.emit(self.index(0), self.index(len(wanted) - 1))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._findings)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Kind and text, and the check."""
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{kind_name(finding.kind)}: {finding.text}"
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if finding.id in self._checked else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Checks or clears a box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        changed = self._findings[index.row()].id
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        wanted = {*self._checked, changed} if is_on else {*self._checked} - {changed}
        self.chosen.emit(tuple(each.id for each in self._findings if each.id in wanted))
        return True
