"""The first page: nothing here yet, and what to do first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading


class StartPage(Page):
    """Offers a new coaching and the example; no wizard. With coachings, it says to choose one."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.title = heading("title")
        self.text = heading("")
        self.promise = heading("faint")
        self.new = QPushButton()
        set_tone(self.new, "main")
        self.example = QPushButton()
        self.new.clicked.connect(self._new)
        self.example.clicked.connect(self._example)
        buttons = QHBoxLayout()
        buttons.addWidget(self.new)
        buttons.addWidget(self.example)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(em(self, 0.8))
        layout.addStretch(2)
        for widget in (self.title, self.text):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.promise)
        layout.addStretch(3)
        self._centre = layout
        self.resize_text()
        self.retranslate()

    def resize_text(self) -> None:
        """A broad quiet margin, smaller when the text is large."""
        side = max(em(self, 1), min(em(self, 6), self.width() // 8))
        self._centre.setContentsMargins(side, 0, side, 0)

    def reload(self) -> None:
        """The text depends on whether there is a coaching."""
        self.retranslate()

    def first_focus(self) -> QWidget | None:
        """The main thing."""
        return self.new

    def retranslate(self) -> None:
        """Says every text again."""
        if self.desk.engagements.are_any():
            self.title.setText(self.tr("Choose a coaching from the list"))
            self.text.setText(self.tr("F9 shows the list where there is no room for it. Or begin a new coaching."))
        else:
            self.title.setText(self.tr("No coachings yet"))
            self.text.setText(
                self.tr("Begin by choosing whom you will coach. Everything you write is kept by itself, all the time.")
            )
        self.new.setText(self.tr("New coaching"))
        self.example.setText(self.tr("Explore the example"))
        self.promise.setText(
            self.tr(
                "All of it stays on this computer. The program never uses the network. "
                "The example is a throw-away copy."
            )
        )
        self.promise.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def _new(self) -> None:
        self.context.go(Room.NEW)

    def _example(self) -> None:
        self.context.go("example")
