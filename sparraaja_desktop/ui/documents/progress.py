"""How far a pack is, what is being made just now, and the way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from sparraaja_desktop.ui.look import em, set_tone


class PackProgress(QFrame):
    """One line under the page, hidden while no pack is being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tone(self, "notice")
        self.now, self.bar, self.stop = QLabel(), QProgressBar(), QPushButton()
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(em(self, 0.5), em(self, 0.3), em(self, 0.5), em(self, 0.3))
        layout.setSpacing(em(self, 0.6))
        layout.addWidget(self.now, 3)
        layout.addWidget(self.bar, 2)
        layout.addWidget(self.stop)
        self.hide()

    def show_step(self, done: int, total: int, name: str) -> None:
        """So many of so many are made, and `name` is being made."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.now.setText(self.tr("{0} of {1}: {2}").format(min(done + 1, total), total, name))
        self.show()

    def retranslate(self) -> None:
        """Says every text again, but what is being made."""
        self.bar.setAccessibleName(self.tr("How much of the pack is made"))
        self.stop.setText(self.tr("Stop"))
