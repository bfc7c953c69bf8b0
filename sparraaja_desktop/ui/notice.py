"""A notice between the head and the page: stays until it is read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from sparraaja_desktop.ui.look import em, set_tone


class Notice(QFrame):
    """One sentence or two, which `say` gives in the language of the window, and a button that puts it away."""

    def __init__(self, say: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_tone(self, "notice")
        self._say = say
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.close_button = QPushButton()
        self.close_button.clicked.connect(self._put_away)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(em(self, 0.7), em(self, 0.4), em(self, 0.7), em(self, 0.4))
        layout.addWidget(self.text, 1)
        layout.addWidget(self.close_button)
        self._retranslate()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.text, self.text.text()))

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.text.setText(self._say())
        self.close_button.setText(self.tr("Good"))
        self.close_button.setAccessibleName(self.tr("Put the notice away"))

    def _put_away(self) -> None:
        self.hide()
        self.deleteLater()
