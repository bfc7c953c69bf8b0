"""A table whose cells and headings wrap, and whose columns share the width."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from sparraaja_desktop.ui.breaking import breakable
from sparraaja_desktop.ui.look import em

_Index = QModelIndex | QPersistentModelIndex

_PADDING = 8
WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_HEADERS = (
    "QTableCornerButton::section { background: palette(window); border: none; } "
    "QHeaderView::section { padding: 8px; background: palette(window); border: none; "
    "border-right: 1px solid palette(midlight); border-bottom: 1px solid palette(midlight); }"
)


class WrappedTable(QTableView):
    """Shows a model of texts, one cell at a time; `fit` sets the sizes, after the rows, the width or the text size."""

    def __init__(self, model: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(_CellDelegate(self))
        self.setStyleSheet(_HEADERS)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setDefaultAlignment(Qt.AlignmentFlag(int(WRAPPED)))

    def fit(self, first: float, narrowest: float) -> None:
        """The columns share the width; the headings at the left are `first` line heights wide, columns at least
        `narrowest`, both wide enough for their longest word; everything is as high as its text.
        """
        model = self.model()
        columns = model.columnCount()
        if not columns:
            return
        beside = min(max(em(self, first), self._longest_word(Qt.Orientation.Vertical)), self.width() // 2)
        self.verticalHeader().setFixedWidth(beside)
        least = max(em(self, narrowest), self._longest_word(Qt.Orientation.Horizontal))
        width = max((self.viewport().width() - 1) // columns, least)
        head = 0
        for place in range(columns):
            self.setColumnWidth(place, width)
            head = max(head, self.room_for(model.headerData(place, Qt.Orientation.Horizontal) or "", width))
        self.horizontalHeader().setFixedHeight(head)
        for row in range(model.rowCount()):
            asked = self.room_for(model.headerData(row, Qt.Orientation.Vertical) or "", beside)
            self.setRowHeight(row, max(self.sizeHintForRow(row), asked))

    def whole_height(self) -> int:
        """How high it is with all its rows, and with the bar that it needs for its columns."""
        model = self.model()
        rows = sum(self.rowHeight(row) for row in range(model.rowCount()))
        columns = sum(self.columnWidth(column) for column in range(model.columnCount()))
        bar = self.horizontalScrollBar().sizeHint().height() if columns > self.viewport().width() else 0
        return self.horizontalHeader().height() + rows + bar + 2 * self.frameWidth() + 2

    def _longest_word(self, orientation: Qt.Orientation) -> int:
        """How wide the headings must be for a word never to be cut, in pixels."""
        model = self.model()
        count = model.rowCount() if orientation is Qt.Orientation.Vertical else model.columnCount()
        words = [word for place in range(count) for word in str(model.headerData(place, orientation) or "").split()]
        return max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0) + 2 * _PADDING + 2

    def room_for(self, text: str, width: int) -> int:
        """How high a wrapped text of a heading is."""
        return _room_for(text, self.fontMetrics(), width)


class _CellDelegate(QStyledItemDelegate):
    """Draws a text with room around it; what it draws and what it measures are one."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """As high as the text in the width of the column."""
        shown = self._option(option, index)
        width = self._table.columnWidth(index.column())
        return QSize(width, _room_for(shown.text, QFontMetrics(shown.font), width))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Background and focus by the style, the words by us."""
        shown = self._option(option, index)
        text, shown.text = breakable(shown.text, QFontMetrics(shown.font), shown.rect.width() - 2 * _PADDING), ""
        self._table.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, self._table)
        painter.save()
        painter.setFont(shown.font)
        painter.setPen(shown.palette.color(QPalette.ColorRole.Text))
        painter.drawText(shown.rect.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING), int(WRAPPED), text)
        painter.restore()

    def _option(self, option: QStyleOptionViewItem, index: _Index) -> Any:
        # The stub of this class lacks the fields that every style option has.
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        return shown


def _room_for(text: str, metrics: QFontMetrics, width: int) -> int:
    inner = width - 2 * _PADDING
    room = QRect(0, 0, inner, 1_000_000)
    return metrics.boundingRect(room, int(WRAPPED), breakable(text, metrics, inner)).height() + 2 * _PADDING
