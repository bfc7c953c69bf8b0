"""A list over frozen records, loaded in pages; it owns no truth and re-reads when the desk tells of changes."""

from collections.abc import Callable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from sparraaja_desktop.model.record import R

PAGE = 100
"""Records read at a time, where nobody says otherwise."""

RECORD_ROLE = int(Qt.ItemDataRole.UserRole) + 1
"""The record itself."""

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class RecordModel(QAbstractListModel, Generic[R]):
    """Shows what `fetch(after, size)` gives, `after` being the last record shown or None; `say` makes a row's text.

    `describe`, where given, makes the row's text for a screen reader, when it says more than the row shows. `size` is
    how many are read at a time: at least as many as are seen at once.
    """

    def __init__(
        self,
        fetch: Callable[[R | None, int], Sequence[R]],
        say: Callable[[R], str],
        describe: Callable[[R], str] | None = None,
        size: int = PAGE,
    ) -> None:
        super().__init__()
        self._size = size
        self._fetch = fetch
        self._say = say
        self._describe = describe or say
        self._records: list[R] = []
        self._whole = False

    @classmethod
    def over(
        cls, read: Callable[[], Sequence[R]], say: Callable[[R], str], describe: Callable[[R], str] | None = None
    ) -> "RecordModel[R]":
        """A model over a short list that is read whole."""

        def fetch(after: R | None, _size: int) -> Sequence[R]:
            return () if after is not None else read()

        return cls(fetch, say, describe)

    def reload(self) -> None:
        """Reads again, as many as were shown; views keep their row by `row_of`."""
        self.beginResetModel()
        wanted = max(len(self._records), self._size)
        self._records = list(self._fetch(None, wanted))
        self._whole = len(self._records) < wanted
        self.endResetModel()

    def record(self, index: _Index | int) -> R:
        """The record of a row. Raises IndexError."""
        return self._records[index if isinstance(index, int) else index.row()]

    def records(self) -> tuple[R, ...]:
        """All that is loaded."""
        return tuple(self._records)

    def row_of(self, record_id: str | None) -> int | None:
        """The row of a record that is loaded, else None."""
        return next((row for row, each in enumerate(self._records) if each.id == record_id), None)

    def reach(self, record_id: str) -> int | None:
        """The row of a record, reading on until it is loaded; None when it is not among them."""
        while (row := self.row_of(record_id)) is None and self.canFetchMore(_NO_PARENT):
            self.fetchMore(_NO_PARENT)
        return row

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """The rows that are loaded."""
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, accessible text, or the record."""
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._say(record)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._describe(record)
        return record if role == RECORD_ROLE else None

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether another page may be there."""
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: _Index) -> None:
        """Reads the next page."""
        if parent.isValid():
            return
        more = list(self._fetch(self._records[-1] if self._records else None, self._size))
        self._whole = len(more) < self._size
        if more:
            self.beginInsertRows(QModelIndex(), len(self._records), len(self._records) + len(more) - 1)
            self._records.extend(more)
            self.endInsertRows()
