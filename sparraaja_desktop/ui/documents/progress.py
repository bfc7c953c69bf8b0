"""How far a pack is, what is being made just now, and the way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.look import em, set_tone


class PackProgress(QFrame):
    """Hidden while no pack is being made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tone(self, "notice")
        self.now, self.bar, self.stop = QLabel(), QProgressBar(), QPushButton()
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.now.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(em(self, 0.5), em(self, 0.4), em(self, 0.5), em(self, 0.4))
        for widget in (self.now, self.bar):
            layout.addWidget(widget)
        layout.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
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
