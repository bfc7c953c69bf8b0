"""The left edge of the window: find, the coachings, and the rooms that belong to none of them."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.look import em, set_tone

SIDEBAR_WIDTH = 13
"""In line heights."""


class Sidebar(QWidget):
    """Find, new coaching, the coachings, questions, knowledge, trash, settings; asks to go, and goes nowhere itself.

    `room_asked` carries the name of a room, `engagement_asked` the row of the list.
    """

    room_asked = Signal(str)
    find_asked = Signal()
    engagement_asked = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.finder = QPushButton()
        self.today = QPushButton()
        self.new = QPushButton()
        self.due = 0
        self.title = QLabel()
        self.engagements = QListView()
        self.engagements.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.engagements.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # All are one line high: no row is measured that is not seen.
        self.engagements.setUniformItemSizes(True)
        self.engagements.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.questions, self.knowledge = QPushButton(), QPushButton()
        self.trash = QPushButton()
        self.settings = QPushButton()
        self._rooms = {
            self.today: "today",
            self.new: "new",
            self.questions: "questions",
            self.knowledge: "knowledge",
            self.trash: "trash",
            self.settings: "settings",
        }
        layout = QVBoxLayout(self)
        for widget in (self.finder, self.today, self.new, self.title):
            layout.addWidget(widget)
        layout.addWidget(self.engagements, 1)
        for widget in (self.questions, self.knowledge, self.trash, self.settings):
            layout.addWidget(widget)
        set_tone(self.title, "faint")
        for button in (self.finder, *self._rooms):
            set_tone(button, "flat")
        for button in self._rooms:
            button.clicked.connect(self._room_clicked)
        self.finder.clicked.connect(self.find_asked)
        self.engagements.activated.connect(self.engagement_asked)
        self.engagements.clicked.connect(self.engagement_asked)
        self.resize_text()
        self.retranslate()

    def show_room(self, room: str) -> None:
        """Marks the button of the room that is open; the marks are checked for a screen reader too."""
        for button, name in self._rooms.items():
            button.setCheckable(True)
            button.setChecked(name == room)

    def show_due(self, count: int) -> None:
        """Says how much is due today or overdue; nothing for 0."""
        self.due = count
        self._say_due()

    def retranslate(self) -> None:
        """Says every text again."""
        self._say_due()
        self.finder.setText(self.tr("⌕ Find") + "   Ctrl+K")
        self.finder.setAccessibleName(self.tr("Find"))
        self.new.setText(self.tr("+ New coaching"))
        self.title.setText(self.tr("Coachings"))
        self.engagements.setAccessibleName(self.tr("Coachings"))
        self.questions.setText(self.tr("Questions"))
        self.knowledge.setText(self.tr("Knowledge and tools"))
        self.trash.setText(self.tr("Trash"))
        self.settings.setText(self.tr("Settings"))

    def resize_text(self) -> None:
        """The width follows the text, within reason."""
        self.setFixedWidth(em(self, SIDEBAR_WIDTH))
        edge = em(self, 0.4)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(edge, edge, edge, edge)
            layout.setSpacing(em(self, 0.15))
        self.title.setContentsMargins(em(self, 0.6), em(self, 0.5), 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Language and text size may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.resize_text()

    def _say_due(self) -> None:
        today = self.tr("Today")
        self.today.setText(f"{today}   {self.due}" if self.due else today)
        self.today.setAccessibleName(self.tr("Today, %n thing(s) due", "", self.due) if self.due else today)

    def _room_clicked(self) -> None:
        sender = self.sender()
        self.room_asked.emit(next(name for button, name in self._rooms.items() if button is sender))
