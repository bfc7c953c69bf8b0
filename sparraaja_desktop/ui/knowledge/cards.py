"""Knowledge cards: in short what a sparrer tells, each with a question that opens a talk (R6, R39c, R39d, R77)."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QWidget

from sparraaja_desktop.model.knowledge import Card, CardGroup
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.knowledge.names import group_name
from sparraaja_desktop.ui.knowledge.reading import ReadingPane
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column


class CardsView(View):
    """The cards by what they are about at the left, the chosen one at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._cards: dict[str, Card] = {}
        self.chosen_id: str | None = None
        self.lines, self.view = Lines(), LineView(context.look)
        self.view.setModel(self.lines)
        self.pane = ReadingPane(context)
        self.lay_out(column(self.view, margin=0.5), self.pane)
        self.menu: QMenu = QMenu(self)
        self.copy_deed = self.deed("Ctrl+Shift+C")
        self.menu.addAction(self.copy_deed)
        self.copy_deed.triggered.connect(self.pane.copy)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.resize_text()
        self.retranslate()

    def place(self) -> dict[str, str]:
        """The chosen card."""
        return {"record": self.chosen_id} if self.chosen_id is not None else {}

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the card of the place; one that is gone is passed over."""
        self.view.choose(place.get("record"))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def reload(self) -> None:
        """Shows the cards in the language of the window."""
        cards = self.desk.tools.cards(self.context.language())
        self._cards = {card.id: card for card in cards}
        lines = []
        for group in CardGroup:
            lines.append(Line("", group_name(group)))
            lines += [Line(card.id, card.title, sign="·", colour="accent") for card in cards if card.group is group]
        self.chosen_id = self.view.show_again(lines, self.chosen_id)
        self._show()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Cards"))
        self.view.setAccessibleName(self.tr("Knowledge cards"))
        self.copy_deed.setText(self.tr("Copy the card"))
        self.pane.retranslate()
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setMinimumHeight(em(self, 9))
        self.view.setMinimumWidth(em(self, 8))
        self.pane.resize_text()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen_id = self.lines.line(current.row()).id
            self._show()

    def _show(self) -> None:
        card = self._cards[self.chosen_id or ""]
        question = self.tr("A question to ask: {0}").format(card.question)
        self.pane.show_text(card.title, (card.text, question), card.addresses)
