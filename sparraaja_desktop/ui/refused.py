"""What the window shows when the workspace cannot be opened: why, and what can be done."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import heading
from sparraaja_desktop.ui.sentences import sentence


class Refused(QWidget):
    """Nothing was overwritten; one may look into the folder, try again, or quit."""

    try_again_asked = Signal()
    quit_asked = Signal()

    def __init__(self, error: SparraajaError, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error = error
        self._folder = folder
        self.title = heading("title")
        self.why = QLabel()
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.try_again = QPushButton()
        self.open_folder = QPushButton()
        self.quit = QPushButton()
        set_tone(self.try_again, "main")
        self.try_again.clicked.connect(self.try_again_asked)
        self.open_folder.clicked.connect(self._open_folder)
        self.quit.clicked.connect(self.quit_asked)
        row = QHBoxLayout()
        for button in (self.try_again, self.open_folder, self.quit):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        side = em(self, 3)
        layout.setContentsMargins(side, 0, side, 0)
        layout.setSpacing(em(self, 0.8))
        layout.addStretch(1)
        layout.addWidget(self.title)
        layout.addWidget(self.why)
        layout.addLayout(row)
        layout.addStretch(2)
        self.retranslate()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("The workspace was not opened"))
        self.why.setText(sentence(self._error))
        self.try_again.setText(self.tr("Try again"))
        self.open_folder.setText(self.tr("Open the folder"))
        self.quit.setText(self.tr("Quit"))

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
