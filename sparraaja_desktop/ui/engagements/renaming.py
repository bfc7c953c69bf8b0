"""A list whose rows are renamed in place; a name keeps itself while it is typed, as any text does."""

from collections.abc import Callable, Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QLineEdit, QStyleOptionViewItem, QWidget

from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.record_model import RECORD_ROLE
from sparraaja_desktop.ui.wrapped_list import WrappedList, Wrapping

Rename = Callable[[str, str], object]
"""Gives the record of an id another name."""


class Named(Record, Protocol):
    """A record with a name."""

    @property
    def name(self) -> str: ...


class RenamingList(WrappedList):
    """Return and double-click rename, Return and Tab and leaving end that, Esc gives the former name back.

    `renaming` is the field in which a name is being typed, None while none is; `renamed` is sent when it is gone. A
    name that cannot be kept stays in its field.
    """

    renamed = Signal()

    def __init__(self, keeper: Keeper, rename: Rename) -> None:
        super().__init__(rows_shown=(1, 12))
        self.renaming: QLineEdit | None = None
        self._keeper = keeper
        self._rename = rename
        self._draft: Draft | None = None
        self._record_id, self._former = "", ""
        self.setItemDelegate(_Naming(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    def is_renaming(self) -> bool:
        """Whether a name is being typed in the list."""
        return self.renaming is not None

    def lets_go(self, records: Sequence[Named]) -> bool:
        """Whether these may be shown: no name is being typed, or that of another record, which is kept or gone."""
        draft = self._draft
        if draft is not None:
            is_here = any(each.id == self._record_id for each in records)
            if is_here or not (draft.flush() or isinstance(draft.error, NotFound)):
                return False
            draft.give_up()
            self._forget()
        return True

    def begin_renaming(self, parent: QWidget, record: Named) -> QLineEdit:
        """The field for the name of a record; a draft keeps what is typed in it."""
        editor = QLineEdit(parent)
        editor.setMaxLength(LINE_LIMIT)
        editor.setAccessibleName(record.name)
        self._record_id, self._former = record.id, record.name
        self._draft = self._keeper.add(Draft(editor))
        self._draft.bind(record.name, self._keep)
        self.renaming = editor
        return editor

    def take_back(self) -> None:
        """The record has the name again that it had."""
        if self.renaming is not None:
            self.renaming.setText(self._former)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return renames."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_return and self.currentIndex().isValid() and not self.is_renaming():
            self.edit(self.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, _hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """See Qt; not before the name is kept, and no other row is renamed in its turn."""
        if self._draft is None or self._draft.flush():
            self._forget()
            super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.renamed.emit()

    def _keep(self, name: str) -> None:
        # An empty name is none.
        self._rename(self._record_id, name if name.strip() else self._former)

    def _forget(self) -> None:
        self._draft = self.renaming = None


class _Naming(Wrapping):
    """The field is the list's own."""

    def __init__(self, names: RenamingList) -> None:
        super().__init__(names)
        self._names = names

    def createEditor(  # noqa: N802
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """See Qt."""
        return self._names.begin_renaming(parent, index.data(RECORD_ROLE))

    def updateEditorGeometry(  # noqa: N802
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,  # noqa: ARG002
    ) -> None:
        """The whole row: the text alone leaves no room for what is around a field."""
        row: Any = option
        editor.setGeometry(row.rect)

    def setEditorData(self, editor: QWidget, _index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """The name stands there already, to be typed over."""
        if isinstance(editor, QLineEdit):
            editor.selectAll()

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The draft keeps it."""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Esc takes the name back before it closes the field."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self._names.take_back()
        return super().eventFilter(editor, event)
