"""The heat map: how many actions each service area has in each area of participation (R73)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.ui.assignments.names import short_area_name
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.names import area_name

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
_WARMEST = 4
"""From this many actions on a cell is as warm as can be."""


class HeatModel(QAbstractTableModel):
    """The three areas of participation down, service areas across; owns no truth."""

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self._look = look
        self._areas: tuple[ServiceArea, ...] = ()
        self._heat: Mapping[tuple[str, Area], int] = {}

    def show(self, areas: Sequence[ServiceArea], heat: Mapping[tuple[str, Area], int]) -> None:
        """Shows these counts."""
        if tuple(areas) == self._areas:
            self._heat = heat
            if areas:
                self.dataChanged.emit(self.index(0, 0), self.index(len(Area) - 1, len(areas) - 1))
            return
        self.beginResetModel()
        self._areas, self._heat = tuple(areas), heat
        self.endResetModel()

    def count(self, index: _Index) -> int:
        """How many actions a cell has."""
        return self._heat.get((self._areas[index.column()].id, list(Area)[index.row()]), 0)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Areas of participation, where there are service areas."""
        return len(Area) if self._areas and not parent.isValid() else 0

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Service areas."""
        return 0 if parent.isValid() else len(self._areas)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """The service area above, the area of participation at the left."""
        if role != Qt.ItemDataRole.DisplayRole and role not in _SPOKEN:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._areas[section].name
        area = list(Area)[section]
        return area_name(area) if role in _SPOKEN else short_area_name(area)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The count, in words where there is none; warmer the more there are."""
        if not index.isValid():
            return None
        count = self.count(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(count) if count else self.tr("none")
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                said = self.tr("%n action(s)", "", count) if count else self.tr("no action yet")
                return f"{self._areas[index.column()].name}, {area_name(list(Area)[index.row()])}: {said}"
            case Qt.ItemDataRole.ForegroundRole if not count:
                return QColor(self._look().faint)
            case Qt.ItemDataRole.BackgroundRole if count:
                return self._warmth(count)
        return None

    def _warmth(self, count: int) -> QColor:
        colour = QColor(self._look().accent)
        colour.setAlpha(25 + 20 * min(count, _WARMEST))
        return colour
