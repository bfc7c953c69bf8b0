"""Something to read and to copy from: a title, a text, and the addresses it is from, which are never opened."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mail import Mail
from sparraaja_desktop.ui.page import READ_BY, heading


class ReadingPane(QWidget):
    """A text that is read with the keyboard too; `buttons` stand beside those that copy."""

    def __init__(self, context: Context, *buttons: QPushButton) -> None:
        super().__init__()
        self._mail = Mail(context)
        self._addresses = ""
        self.title, self.text = heading("title"), QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(READ_BY)
        self.text.setTabChangesFocus(True)
        self.copy_text, self.copy_address = QPushButton(), QPushButton()
        for button in (self.copy_text, self.copy_address, *buttons):
            set_tone(button, "flat")
        self._box = QVBoxLayout(self)
        self._box.addWidget(self.title)
        self._box.addWidget(self.text, 1)
        self._box.addWidget(beside(self.copy_text, self.copy_address, *buttons))
        self.copy_text.clicked.connect(self.copy)
        self.copy_address.clicked.connect(self._copy_addresses)
        self.resize_text()

    def show_text(self, title: str, parts: Sequence[str], addresses: Sequence[str]) -> None:
        """Shows the parts that say something, one under another, and the addresses last."""
        self._addresses = "\n".join(addresses)
        self.title.setText(title)
        self.text.setAccessibleName(title)
        source = self.tr("Where it is from:\n{0}").format(self._addresses) if addresses else ""
        text = "\n\n".join(part for part in (*parts, source) if part)
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
        self.copy_address.setVisible(bool(addresses))

    def copy(self) -> None:
        """Puts title and text on the clipboard."""
        self._mail.copy(f"{self.title.text()}\n\n{self.text.toPlainText()}")

    def retranslate(self) -> None:
        """Says every text again; what is read is shown anew by whoever shows it."""
        self.copy_text.setText(self.tr("Copy the text"))
        self.copy_address.setText(self.tr("Copy the address"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.7)
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._box.setSpacing(em(self, 0.6))
        self.text.setMinimumHeight(em(self, 14))

    def _copy_addresses(self) -> None:
        self._mail.copy(self._addresses)
