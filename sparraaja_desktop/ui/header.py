"""The head of the window: whose coaching is open, by what kind of sparrer, and its steps."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from sparraaja_desktop.ui.look import em, set_tone


class Header(QWidget):
    """Title line and the steps that exist; `step_asked` carries the name of a room."""

    step_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_tone(self.title, "title")
        self.overview = QPushButton()
        self.mapping = QPushButton()
        self.documents = QPushButton()
        self._steps = {self.overview: "overview", self.mapping: "mapping", self.documents: "documents"}
        group = QButtonGroup(self)
        steps = QHBoxLayout()
        for button in self._steps:
            button.setCheckable(True)
            set_tone(button, "step")
            group.addButton(button)
            button.clicked.connect(self._step_clicked)
            steps.addWidget(button)
        steps.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(self, 0.9), em(self, 0.5), em(self, 0.9), 0)
        layout.setSpacing(em(self, 0.2))
        layout.addWidget(self.title)
        layout.addLayout(steps)
        self.retranslate()
        self.show_engagement("", "")

    def show_engagement(self, title: str, room: str) -> None:
        """The title of an engagement and its open step; without an engagement there are no steps."""
        self.title.setText(title)
        self.title.setToolTip(title)
        self.setVisible(bool(title))
        for button, name in self._steps.items():
            button.setVisible(bool(room))
            button.setChecked(name == room)

    def retranslate(self) -> None:
        """Says every text again."""
        self.overview.setText(self.tr("Overview"))
        self.mapping.setText(self.tr("Mapping"))
        self.documents.setText(self.tr("Documents"))

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _step_clicked(self) -> None:
        sender = self.sender()
        self.step_asked.emit(next(name for button, name in self._steps.items() if button is sender))
