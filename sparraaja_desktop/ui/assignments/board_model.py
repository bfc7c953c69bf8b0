"""The board: service areas down, assignments across, and in each cell how far the sheet is (R50-R54)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetState
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.services.assignments import Across
from sparraaja_desktop.ui.assignments.names import sheet_state_name, sheet_state_sign
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.look import Look

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_COLOURS = {
    SheetState.NOT_SENT: "faint",
    SheetState.SENT: "situation",
    SheetState.RETURNED: "accent",
    SheetState.DISCUSSED: "done",
}


class BoardModel(QAbstractTableModel):
    """The sheets as they were last given; owns no truth."""

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self._look = look
        self._areas: tuple[ServiceArea, ...] = ()
        self._across: tuple[Across, ...] = ()
        self._cells: Mapping[tuple[int, int], Sheet] = {}
        self._today = date.min

    def show(self, areas: Sequence[ServiceArea], across: Sequence[Across], today: date) -> None:
        """Shows these sheets; what is late is late on `today`."""
        rows = {area.id: row for row, area in enumerate(areas)}
        cells = {
            (rows[sheet.service_area_id], column): sheet
            for column, each in enumerate(across)
            for sheet in each.sheets
            if sheet.service_area_id in rows
        }
        self.beginResetModel()
        self._areas, self._across, self._cells, self._today = tuple(areas), tuple(across), cells, today
        self.endResetModel()

    def sheet(self, index: _Index) -> Sheet | None:
        """The sheet of a cell."""
        return self._cells.get((index.row(), index.column())) if index.isValid() else None

    def assignment(self, index: _Index) -> Assignment | None:
        """The assignment of a cell."""
        return self._across[index.column()].assignment if index.isValid() else None

    def name(self, index: _Index) -> str:
        """Service area and assignment of a cell."""
        if not index.isValid():
            return ""
        return f"{self._areas[index.row()].name} · {self._title(index.column())}"

    def place_of(self, sheet_id: str | None) -> QModelIndex:
        """The cell of a sheet, an invalid index when it is not shown."""
        place = next((place for place, sheet in self._cells.items() if sheet.id == sheet_id), None)
        return self.index(*place) if place is not None else QModelIndex()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Service areas."""
        return 0 if parent.isValid() else len(self._areas)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Assignments."""
        return 0 if parent.isValid() else len(self._across)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The assignment and when it comes back above; the service area at the left."""
        if role != Qt.ItemDataRole.DisplayRole and role not in _SPOKEN:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._areas[section].name
        due = self._across[section].due
        said = self.tr("due {0}").format(say_date(due)) if due is not None else self.tr("due day open")
        return f"{self._title(section)}\n{said}"

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """State in sign and word, who answers, and whether it is late."""
        sheet = self.sheet(index)
        if sheet is None:
            return None
        due = self._across[index.column()].due
        late = self.tr("! overdue") if sheet.is_overdue(due, self._today) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            state = f"{sheet_state_sign(sheet.state)} {sheet_state_name(sheet.state)}"
            return "\n".join(filter(None, (state, self._when(sheet), late, sheet.responsible)))
        if role in _SPOKEN:
            said = (self.name(index), sheet_state_name(sheet.state), self._when(sheet), late, sheet.responsible)
            return ", ".join(filter(None, said))
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(getattr(self._look(), "alert" if late else _COLOURS[sheet.state]))
        return None

    def _title(self, column: int) -> str:
        return self._across[column].assignment.title.strip() or self.tr("(no title yet)")

    def _when(self, sheet: Sheet) -> str:
        """The day of the state."""
        day = sheet.returned_on if sheet.state is SheetState.RETURNED else sheet.sent_on
        is_dated = sheet.state in (SheetState.SENT, SheetState.RETURNED)
        return say_date(day) if is_dated and day is not None else ""
