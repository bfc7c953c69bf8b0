"""What the cards of the overview share: a title, labelled fields that keep themselves, the record they show."""

from dataclasses import dataclass

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import Client, Words
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.ui.draft import Editor
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.kept import Kept
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading


@dataclass(frozen=True, slots=True)
class Shown:
    """What the overview is about; `words` are the client's own or usual ones in the language of the window."""

    engagement: Engagement
    client: Client
    contact: Person | None
    words: Words


class Card(QFrame):
    """A titled frame of the overview. A subclass says its texts in `retranslate` and shows records in `show_record`."""

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.page = page
        self.context = page.context
        self.desk = page.desk
        self.title = heading()
        set_tone(self, "card")
        self._notes: list[QPlainTextEdit] = []
        self.box = QVBoxLayout(self)
        self.box.addWidget(self.title)

    def show_record(self, shown: Shown) -> None:
        """Shows what is kept now."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Says every text again."""
        raise NotImplementedError

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        # The page hears of another font before its children have it.
        edge = em(self.page, 0.9)
        self.box.setContentsMargins(edge, em(self.page, 0.7), edge, edge)
        self.box.setSpacing(em(self.page, 0.6))
        for note in self._notes:
            note.setFixedHeight(em(self.page, 4.2))

    def field(self, label: QLabel, widget: QWidget) -> QWidget:
        """Adds a widget under its label, and gives the box that holds both."""
        box = labelled(label, widget)
        self.box.addWidget(box)
        return box

    def kept(self, editor: Editor) -> Kept:
        """A draft of the page that follows a field."""
        return Kept(self.page.draft(editor))

    def said(self, tone: str = "faint") -> QLabel:
        """Adds a sentence."""
        label = heading(tone)
        self.box.addWidget(label)
        return label


class Columns(QWidget):
    """Two columns of cards side by side where there is room, else one below the other."""

    def __init__(self, left: list[Card], right: list[Card]) -> None:
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column, cards in zip(self._columns, (left, right), strict=True):
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            self._box.addLayout(column, 1)
        for card in (*left, *right):
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def fit(self, width: int) -> None:
        """Arranges the columns for a page that is `width` pixels wide."""
        gap = em(self, 0.8)
        self._box.setSpacing(gap)
        for column in self._columns:
            column.setSpacing(gap)
        wide = width >= em(self, 42)
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)
