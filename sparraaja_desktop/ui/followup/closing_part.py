"""What the parts of the closing share: a heading, a sentence, a list with its deeds, buttons under it."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import deed_in, heading

MOST_ROWS = 7
"""A list is so many rows high at most; it scrolls beyond."""


class Part(QFrame):
    """One step of the closing. What is in its list is `lines`; without any the list is not shown."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self.view = view
        set_tone(self, "card")
        self.title, self.said = heading(), heading("faint")
        self.lines = Lines()
        self.list = LineView(view.context.look)
        self.list.setModel(self.lines)
        self.buttons: list[QPushButton] = []
        self.box = QVBoxLayout(self)
        for widget in (self.title, self.said, self.list):
            self.box.addWidget(widget)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows the rows; the place in the list is kept."""
        row = max(self.list.currentIndex().row(), 0)
        self.lines.show(lines)
        shown = self.lines.rows()
        self.list.setVisible(bool(shown))
        for button in self.buttons:
            button.setVisible(bool(shown))
        if shown:
            near = [each for each in shown if each >= row] or [shown[-1]]
            self.list.setCurrentIndex(self.lines.index(near[0]))
        self.resize_text()

    def chosen(self) -> str | None:
        """The id of the row that is chosen."""
        index = self.list.currentIndex()
        return self.lines.line(index.row()).id or None if index.isValid() else None

    def button(self, deed: Callable[[], None], *keys: str) -> QPushButton:
        """A button under the list; the keys do the same in the list."""
        button = QPushButton()
        button.clicked.connect(deed)
        self.buttons.append(button)
        for key in keys:
            deed_in(self.list, key).triggered.connect(deed)
        return button

    def lay_buttons(self, *others: QWidget) -> None:
        """Lays the buttons out, and what else stands under the list above them."""
        for other in others:
            self.box.addWidget(other)
        if self.buttons:
            self.box.addWidget(beside(*self.buttons))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        page = self.view
        edge = em(page, 0.8)
        self.box.setContentsMargins(edge, em(page, 0.6), edge, edge)
        self.box.setSpacing(em(page, 0.4))
        rows = min(self.lines.rowCount(), MOST_ROWS)
        self.list.setFixedHeight(em(page, 1 + 2.2 * rows))
