"""How the answers fell: a table with a dot for each answer and a mean only where there are enough for one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from sparraaja_desktop.model.feedback import FeedbackAnswer, Spread, groups, spread
from sparraaja_desktop.ui.look import em

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SCORES = 5
_DOTS = 10


@dataclass(frozen=True, slots=True)
class Fallen:
    """One row: the answers to an item; a heading has no spread."""

    title: str
    spread: Spread | None


def fallen(
    answers: Sequence[FeedbackAnswer], items: Sequence[str], areas: Mapping[str | None, str], everyone: str
) -> tuple[Fallen, ...]:
    """The rows: all answers together, then each service area where all groups are large enough to be shown apart."""
    rows = [Fallen(item, spread(answers, index)) for index, item in enumerate(items)]
    apart = groups(answers)
    if len(apart) < 2:
        return tuple(rows)
    rows.insert(0, Fallen(f"{everyone} ({len(answers)})", None))
    for area_id, group in apart.items():
        rows.append(Fallen(f"{areas.get(area_id, '')} ({len(group)})", None))
        rows.extend(Fallen(item, spread(group, index)) for index, item in enumerate(items))
    return tuple(rows)


class SpreadModel(QAbstractTableModel):
    """The rows of `fallen`; the columns are the item, the scores 1 … 5, how many answered, and the mean."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Fallen, ...] = ()

    def show_rows(self, rows: tuple[Fallen, ...]) -> None:
        """Shows these; the table stands still when it already does."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def retranslate(self) -> None:
        """Says the headings again."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, _SCORES + 2)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else _SCORES + 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """See Qt."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if 1 <= section <= _SCORES:
            return str(section)
        return {0: self.tr("Item"), _SCORES + 1: self.tr("Answered"), _SCORES + 2: self.tr("Mean")}[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dots for the eye, words for a screen reader."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.FontRole and row.spread is None:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.TextAlignmentRole and column:
            return int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(row, column)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(row, column)
        return None

    def _shown(self, row: Fallen, column: int) -> str:
        if column == 0:
            return row.title
        if row.spread is None:
            return ""
        if column <= _SCORES:
            return dots(row.spread.counts[column - 1])
        if column == _SCORES + 1:
            return str(row.spread.total)
        return QLocale().toString(row.spread.mean, "f", 1) if row.spread.mean is not None else "–"

    def _spoken(self, row: Fallen, column: int) -> str:
        if column == 0 or row.spread is None:
            return self._shown(row, column)
        if column <= _SCORES:
            return self.tr("%n answer(s) of {0}", "", row.spread.counts[column - 1]).format(column)
        if column == _SCORES + 1:
            return self.tr("%n answer(s)", "", row.spread.total)
        if row.spread.mean is None:
            return self.tr("Too few answers for a mean")
        return self.tr("Mean {0}").format(QLocale().toString(row.spread.mean, "f", 1))


def dots(count: int) -> str:
    """A dot for each answer, in fives; a number where they would be too many to see."""
    if count > _DOTS:
        return f"●×{count}"
    return " ".join("●" * min(5, count - at) for at in range(0, count, 5))


class SpreadTable(QTableView):
    """The table, as high as its rows."""

    def __init__(self) -> None:
        super().__init__()
        self.spreads = SpreadModel()
        self.setModel(self.spreads)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        self.spreads.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Widths by the text, and the height by the rows."""
        rest = 0
        five = self.fontMetrics().horizontalAdvance(dots(5))
        for column in range(1, self.spreads.columnCount()):
            text = self.spreads.headerData(column, Qt.Orientation.Horizontal) or ""
            least = five if column <= _SCORES else 0
            width = max(least, self.horizontalHeader().fontMetrics().horizontalAdvance(text)) + em(self, 0.5)
            self.setColumnWidth(column, width)
            rest += width
        self.setColumnWidth(0, max(em(self, 8), self.viewport().width() - rest))
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(self.spreads.rowCount()))
        bar = self.horizontalScrollBar().sizeHint().height()
        wanted = rows + self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth() + bar
        self.setFixedHeight(min(wanted, em(self, 24)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
