"""The head of the window: whose coaching is open, by what kind of sparrer, and its steps."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.room import STEPS, Room

_LONGEST: Final = 100
"""So many characters of a title stand at the head, on as many lines as large text needs; the tool tip has them all."""


class Header(QWidget):
    """The title and the steps that exist; `step_asked` carries the name of a room."""

    step_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self.title, "title")
        self.steps = {room: QPushButton() for room in STEPS}
        group = QButtonGroup(self)
        box = QWidget()
        steps = FlowLayout(box, em(self, 0.2))
        for button in self.steps.values():
            button.setCheckable(True)
            set_tone(button, "step")
            group.addButton(button)
            button.clicked.connect(self._step_clicked)
            steps.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(self, 0.9), em(self, 0.5), em(self, 0.9), 0)
        layout.setSpacing(em(self, 0.2))
        layout.addWidget(self.title)
        layout.addWidget(box)
        self.retranslate()
        self.show_engagement("", "")

    def show_engagement(self, title: str, room: str) -> None:
        """The title of an engagement and its open step; without an engagement there are no steps."""
        self.title.setText(title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1].rstrip()}…")
        self.title.setToolTip(title)
        self.setVisible(bool(title))
        for each, button in self.steps.items():
            button.setChecked(each == room)

    def retranslate(self) -> None:
        """Says every text again."""
        names = {
            Room.OVERVIEW: self.tr("Overview"),
            Room.MAPPING: self.tr("Mapping"),
            Room.DESIGN: self.tr("Design"),
            Room.EVENTS: self.tr("Events"),
            Room.ASSIGNMENTS: self.tr("Assignments"),
            Room.COMMUNICATION: self.tr("Communication"),
            Room.FOLLOWUP: self.tr("Follow-up"),
            Room.DOCUMENTS: self.tr("Documents"),
        }
        for room, button in self.steps.items():
            button.setText(names[room])

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _step_clicked(self) -> None:
        sender = self.sender()
        self.step_asked.emit(next(room.value for room, button in self.steps.items() if button is sender))
