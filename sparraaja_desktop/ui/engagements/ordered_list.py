"""A short list that is made, renamed, ordered and thinned in place, with or without a mouse."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.ui.begun import Begun
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.renaming import Named, RenamingList
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.page import deed_in
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.row_drag import RowDrag


@dataclass(frozen=True, slots=True)
class Verbs:
    """What the list does with its records; `say` makes a row's text."""

    read: Callable[[], Sequence[Named]]
    add: Callable[[str], Named]
    rename: Callable[[str, str], object]
    move: Callable[[str, int], object]
    remove: Callable[[str], object]
    say: Callable[[Named], str]


class OrderedList(QWidget):
    """A field over the list, in which a new record is typed that Return ends. In the list: F2 or Return renames,
    Alt+Shift+Up and Down move, Delete removes. `current_changed` carries the record that is current, or None.

    What is typed in the field is kept as any text is: it stands in the list before it is ended. So is a new name; Esc
    gives the record the one back that it had.
    """

    current_changed = Signal(object)

    def __init__(self, context: Context, verbs: Verbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._verbs = verbs
        self.adding = QLineEdit()
        self.adding.setMaxLength(LINE_LIMIT)
        self.add = QPushButton()
        self.typing = context.keeper.add(Draft(self.adding))
        self._begun = Begun(self.typing, verbs.rename, verbs.remove)
        self.model = _NamedModel(verbs.read, verbs.say)
        self.list = RenamingList(context.keeper, verbs.rename)
        self.list.setModel(self.model)
        self.list.renamed.connect(self.reload)
        self.menu = QMenu(self)
        self.rename = self._action(self._rename_asked, "F2")
        self.up = self._action(self._move_up, "Alt+Shift+Up")
        self.down = self._action(self._move_down, "Alt+Shift+Down")
        self.remove = self._action(self._remove, QKeySequence.StandardKey.Delete)
        self.buttons = {action: QPushButton() for action in (self.up, self.down, self.remove)}
        self._lay_out()
        self.begin()
        self.adding.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.drag = RowDrag(self.list, self._may_drag)
        self.drag.dropped.connect(self._dropped)
        self.resize_text()
        self.retranslate()

    def current(self) -> Named | None:
        """The record that is current."""
        index = self.list.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def begin(self) -> None:
        """The field is empty: the list is about to be that of another owner."""
        self._begun.begin(self._make)

    def reload(self) -> None:
        """Reads again and keeps the place; a name that is being typed is left alone, while its record is there."""
        records = tuple(self._verbs.read())
        if records == self.model.records() or not self.list.lets_go(records):
            return
        current = self.current()
        row = self.list.currentIndex().row()
        self.model.reload()
        self.list.setVisible(self.model.rowCount() > 0)
        records = self.model.records()
        kept = self.model.row_of(self._context.bridge.back_among(records, current.id if current is not None else None))
        if kept is None and row >= 0:
            kept = min(row, self.model.rowCount() - 1)
        if kept is not None and kept >= 0:
            self.list.setCurrentIndex(self.model.index(kept))
        self._moved()

    def name(self, adding: str, records: str) -> None:
        """Names the field and the list, which a screen reader says and the placeholder shows."""
        self.adding.setPlaceholderText(adding)
        self.adding.setAccessibleName(adding)
        self.list.setAccessibleName(records)
        self.menu.setTitle(records)

    def retranslate(self) -> None:
        """Says every text again."""
        self.add.setText(self.tr("Add"))
        for action, text in (
            (self.rename, self.tr("Rename")),
            (self.up, self.tr("Move up")),
            (self.down, self.tr("Move down")),
            (self.remove, self.tr("Remove")),
        ):
            action.setText(text)
            if action in self.buttons:
                self.buttons[action].setText(text)

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.list.fit()

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.addWidget(self.adding, 1)
        first.addWidget(self.add)
        for action, button in self.buttons.items():
            set_tone(button, "flat")
            button.clicked.connect(action.trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addWidget(self.list)
        layout.addWidget(beside(*self.buttons.values()))
        self.list.setVisible(False)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._moved()

    def _action(self, deed: Callable[[], None], shortcut: str | QKeySequence.StandardKey) -> QAction:
        action = deed_in(self.list, shortcut)
        action.triggered.connect(deed)
        self.menu.addAction(action)
        return action

    def _moved(self) -> None:
        current = self.current()
        row, last = self.list.currentIndex().row(), self.model.rowCount() - 1
        for action in (self.rename, self.up, self.down, self.remove):
            # The moves at an end, too: a key that nobody took would move in the list.
            action.setEnabled(current is not None)
        for action, possible in ((self.up, row > 0), (self.down, 0 <= row < last), (self.remove, current is not None)):
            self.buttons[action].setEnabled(possible)
            self.buttons[action].setVisible(last >= 0)
        self.current_changed.emit(current)

    def _add(self) -> None:
        if not self.adding.text().strip():
            self.adding.setFocus()
            return
        added = tried(self._context, self, self._begun.end)
        if added is None:
            return
        self.reload()
        row = self.model.row_of(added)
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))

    def _make(self, name: str) -> str:
        return self._verbs.add(name).id

    def _rename_asked(self) -> None:
        if self.current() is not None and not self.list.is_renaming():
            self.list.setFocus()
            self.list.edit(self.list.currentIndex())

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(+1)

    def _move(self, step: int) -> None:
        current = self.current()
        if current is not None:
            tried(self._context, self, self._verbs.move, current.id, self.list.currentIndex().row() + step)
            self.reload()

    def _may_drag(self) -> bool:
        return not self.list.is_renaming()

    def _dropped(self, source: int, target: int) -> None:
        self.list.setCurrentIndex(self.model.index(source))
        self._move(target - source)

    def _remove(self) -> None:
        current = self.current()
        if current is not None:
            tried(self._context, self, self._verbs.remove, current.id)
            self.reload()
            (self.list if self.model.rowCount() else self.adding).setFocus()


class _NamedModel(RecordModel[Named]):
    """Names that can be edited."""

    def __init__(self, read: Callable[[], Sequence[Named]], say: Callable[[Named], str]) -> None:
        super().__init__(_whole(read), say)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """See Qt."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable


def _whole(read: Callable[[], Sequence[Named]]) -> Callable[[Named | None, int], Sequence[Named]]:
    """A fetch for a list that is read whole."""

    def fetch(after: Named | None, _size: int) -> Sequence[Named]:
        return () if after is not None else read()

    return fetch
