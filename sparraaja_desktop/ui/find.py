"""Find (Ctrl+K): type a few letters, Return goes there or does it."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSortFilterProxyModel, QStringListModel, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QVBoxLayout, QWidget

from sparraaja_desktop.ui.key_names import key_name
from sparraaja_desktop.ui.look import em

_STEERING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class Finder(QDialog):
    """Coachings (id → title) first, then the commands of the menus, filtered by what is typed.

    `titles` are shown at first; where these are not all, `every` gives all once something is typed.
    """

    def __init__(
        self,
        parent: QWidget,
        titles: Mapping[str, str],
        actions: Sequence[QAction],
        every: Callable[[], Mapping[str, str]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._ids: list[str] = []
        self._every = every
        self._actions = list(actions)
        self._texts = QStringListModel(self)
        self._model = QSortFilterProxyModel(self)
        self._model.setSourceModel(self._texts)
        self._list(titles)
        self._model.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.typed = QLineEdit()
        self.found = QListView()
        self.found.setUniformItemSizes(True)
        self.found.setModel(self._model)
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setCurrentIndex(self._model.index(0, 0))
        layout = QVBoxLayout(self)
        layout.addWidget(self.typed)
        layout.addWidget(self.found)
        self.setWindowTitle(self.tr("Find"))
        self.typed.setPlaceholderText(self.tr("Type a part of a coaching's name or of a command"))
        self.typed.setAccessibleName(self.tr("Find"))
        self.found.setAccessibleName(self.tr("What was found"))
        self.resize(min(em(self, 34), parent.width()), min(em(self, 22), parent.height()))
        self.typed.textChanged.connect(self._filter)
        self.typed.returnPressed.connect(self.accept)
        self.found.clicked.connect(self.accept)
        self.typed.installEventFilter(self)

    def choose(self) -> str | None:
        """Runs the dialog once: the id of the coaching that was chosen; a command is done at once, and gives None."""
        answer = self.exec()
        self.deleteLater()
        if answer != QDialog.DialogCode.Accepted:
            return None
        index = self._model.mapToSource(self.found.currentIndex())
        if not index.isValid():
            return None
        if index.row() < len(self._ids):
            return self._ids[index.row()]
        self._actions[index.row() - len(self._ids)].trigger()
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys move in the list while the keyboard stays in the field."""
        if watched is not self.typed or not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in _STEERING:
            return False
        QApplication.sendEvent(self.found, event)
        return True

    def _list(self, titles: Mapping[str, str]) -> None:
        self._ids = list(titles)
        self._texts.setStringList([*titles.values(), *(self._command(action) for action in self._actions)])

    def _filter(self, text: str) -> None:
        if self._every is not None:
            self._list(self._every())
            self._every = None
        self._model.setFilterFixedString(text.strip())
        self.found.setCurrentIndex(self._model.index(0, 0) if self._model.rowCount() else QModelIndex())

    def _command(self, action: QAction) -> str:
        keys = key_name(action)
        text = action.text().replace("&", "")
        return f"{text}   {keys}" if keys else text
