"""A list whose rows wrap, and which may be just as high as its rows are."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from sparraaja_desktop.ui.look import em

# What the style sheet, and Fusion inside it, leave beside and above the text of a row, in pixels.
_BESIDE = 26
_ABOVE = 14

_REMEMBERED = 2_000
"""Sizes of rows that are remembered."""


class WrappedList(QListView):
    """A list of texts of any length. With `rows_shown` it is as high as its rows, within that many lines."""

    def __init__(self, parent: QWidget | None = None, rows_shown: tuple[int, int] | None = None) -> None:
        super().__init__(parent)
        self._rows_shown = rows_shown
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(Wrapping(self))

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802
        """The height follows the rows of the model."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
            model.rowsInserted.connect(self.fit)
            model.dataChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Sets the height anew, after the rows or the text size have changed."""
        if self._rows_shown is None:
            return
        model = self.model()
        rows = range(model.rowCount()) if model is not None else range(0)
        wanted = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 2
        line = em(self, 1) + _ABOVE
        low, high = (each * line for each in self._rows_shown)
        height = min(max(wanted, low), high)
        if height != self.height():
            self.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        """The text size may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
            self.fit()


class Wrapping(QStyledItemDelegate):
    """Makes each row as high as its text needs in the width of the list."""

    def __init__(self, view: WrappedList) -> None:
        super().__init__(view)
        self._view = view
        self._sizes: dict[tuple[str, int, float, bool], QSize] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """See Qt."""
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or " ")
        own_font = index.data(Qt.ItemDataRole.FontRole)
        # A view lays a long list out several times before it is first seen; text is measured once.
        key = (text, self._view.viewport().width(), option.font.pointSizeF(), own_font is not None)
        if key not in self._sizes:
            if len(self._sizes) >= _REMEMBERED:
                self._sizes.clear()
            has_box = index.data(Qt.ItemDataRole.CheckStateRole) is not None
            self._sizes[key] = self._measured(text, QFontMetrics(own_font or option.font), has_box)
        return self._sizes[key]

    def _measured(self, text: str, metrics: QFontMetrics, has_box: bool) -> QSize:
        line = metrics.height()
        width = self._view.viewport().width() - _BESIDE - (round(1.6 * line) if has_box else 0)
        space = QRect(0, 0, max(width, 3 * line), 1_000_000)
        return QSize(4 * line, metrics.boundingRect(space, int(Qt.TextFlag.TextWordWrap), text).height() + _ABOVE)
