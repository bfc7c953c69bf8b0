"""What the coaching is about: the shipped themes (R71) and the sparrer's own words."""

from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.wrapped_list import WrappedList

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class ThemesCard(Card):
    """A list of boxes to check (space), and a field for a theme of one's own, which Return ends.

    What is typed in the field is kept as any text is: it stands in the list before it is ended.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._engagement: Engagement | None = None
        self.model = ThemeModel()
        self.list = WrappedList(rows_shown=(1, 24))
        self.list.setModel(self.model)
        self.own = QLineEdit()
        self.own.setMaxLength(LINE_LIMIT)
        self._typing = page.draft(self.own)
        self._typed = ""
        self.add = QPushButton()
        line = QHBoxLayout()
        line.addWidget(self.own, 1)
        line.addWidget(self.add)
        self.box.addWidget(self.list)
        self.box.addLayout(line)
        self.model.chosen.connect(self._chosen)
        self.own.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)

    def show_record(self, shown: Shown) -> None:
        """Shows the themes of the coaching."""
        if self._engagement is None or shown.engagement.id != self._engagement.id:
            self._begin(shown.engagement.id)
        self._engagement = shown.engagement
        self.model.show_themes(self._titles(), shown.engagement.themes)

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Themes"))
        self.list.setAccessibleName(self.tr("Themes"))
        self.own.setPlaceholderText(self.tr("A theme of your own"))
        self.own.setAccessibleName(self.tr("A theme of your own"))
        self.add.setText(self.tr("Add"))
        if self._engagement is not None:
            self.model.show_themes(self._titles(), self._engagement.themes)

    def resize_text(self) -> None:
        """See `Card`."""
        super().resize_text()
        self.list.fit()

    def _titles(self) -> dict[str, str]:
        language = self.context.language()
        return {theme.key: theme.title.in_(language) for theme in self.desk.content.themes()}

    def _chosen(self, themes: tuple[str, ...]) -> None:
        if self._engagement is not None:
            tried(self.context, self, self.desk.engagements.revise, self._engagement.id, by=self, themes=themes)

    def _add(self) -> None:
        if not self.own.text().strip() or self._engagement is None:
            self.own.setFocus()
        elif self._typing.flush() and self._is_there(self._engagement.id):
            self._begin(self._engagement.id)

    def _is_there(self, engagement_id: str) -> bool:
        """Keeps what is typed once more: its box may have been cleared since."""
        return tried(self.context, self, self._keep, engagement_id, self.own.text()) is not None

    def _begin(self, engagement_id: str) -> None:
        """An empty line for the next theme; words that cannot be kept stay where they are."""
        if self._typing.flush():
            self._typed = ""
            self._typing.bind("", partial(self._keep, engagement_id))

    def _keep(self, engagement_id: str, typed: str) -> str:
        # A shipped theme that was typed is the shipped one.
        shipped = {title.casefold(): key for key, title in self._titles().items()}
        own = " ".join(typed.split())
        theme = shipped.get(own.casefold(), own)
        self._typed = self.desk.engagements.type_theme(engagement_id, theme, self._typed, by=self._typing)
        return self._typed


class ThemeModel(QAbstractListModel):
    """The shipped themes, then the own ones, which leave the list when their box is cleared. `chosen` carries the
    themes as they are kept.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._titles: dict[str, str] = {}
        self._themes: tuple[str, ...] = ()
        self._rows: tuple[str, ...] = ()

    def show_themes(self, titles: dict[str, str], themes: tuple[str, ...]) -> None:
        """Shows these themes; the list stands still when it already does."""
        rows = (*titles, *(theme for theme in themes if theme not in titles))
        if (rows, titles) != (self._rows, self._titles):
            self.beginResetModel()
            self._titles, self._rows, self._themes = titles, rows, themes
            self.endResetModel()
        elif themes != self._themes:
            self._themes = themes
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and check."""
        if not index.isValid():
            return None
        theme = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._titles.get(theme, theme)
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if theme in self._themes else Qt.CheckState.Unchecked
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Checks or clears a box."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        changed = self._rows[index.row()]
        is_on = Qt.CheckState(value) is Qt.CheckState.Checked
        wanted = {*self._themes, changed} if is_on else {*self._themes} - {changed}
        self.chosen.emit(tuple(theme for theme in self._rows if theme in wanted))
        return True
