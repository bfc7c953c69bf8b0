"""The foot of the window: whether all is kept, what just happened, and the way back."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from sparraaja_desktop.ui.dates import say_time
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.look import em, set_tone

PASSING_MS = 12_000
"""How long a passing sentence stays."""


class Footer(QWidget):
    """Says the saved-state, a passing sentence, and offers to undo the last deed."""

    undo_asked = Signal()

    def __init__(self, keeper: Keeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keeper = keeper
        self._deed = ""
        self.state = QLabel()
        self.said = QLabel()
        self.undo = QPushButton()
        for label in (self.state, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        set_tone(self.undo, "flat")
        self.undo.clicked.connect(self.undo_asked)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(PASSING_MS)
        self._passing.timeout.connect(self.said.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(em(self, 0.7), em(self, 0.15), em(self, 0.7), em(self, 0.15))
        layout.setSpacing(em(self, 1))
        layout.addWidget(self.state)
        layout.addWidget(self.said, 1)
        layout.addWidget(self.undo)
        self._layout = layout
        keeper.state_changed.connect(self.show_state)
        self.retranslate()

    def say(self, text: str) -> None:
        """Shows a sentence for a while, and tells it to a screen reader."""
        self.said.setText(text)
        self._passing.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, text))

    def offer_undo(self, deed: str) -> None:
        """Offers to undo the deed that is named; an empty text takes the offer away."""
        self._deed = deed
        self.undo.setText(self.tr("⟲ Undo: {0}").format(deed) if deed else self.tr("⟲ Undo"))
        self.undo.setEnabled(bool(deed))

    def show_state(self) -> None:
        """Says whether all is kept; a failure is said as a sentence that stays."""
        state = self._keeper.state
        if state is DraftState.FAILED:
            text = self.tr("Not saved: {0}").format(self._keeper.why)
        elif state is DraftState.UNSAVED:
            text = self.tr("Writing …")
        elif self._keeper.kept_at is None:
            text = self.tr("All is saved")
        else:
            text = self.tr("Saved {0}").format(say_time(self._keeper.kept_at.time()))
        self.state.setText(text)
        self.state.setWordWrap(state is DraftState.FAILED)
        self._layout.setStretchFactor(self.state, 3 if state is DraftState.FAILED else 0)
        set_tone(self.state, "alert" if state is DraftState.FAILED else "faint")

    def retranslate(self) -> None:
        """Says every text again."""
        self.show_state()
        self.offer_undo(self._deed)

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time; a passing sentence in the former one goes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.said.clear()
            self.retranslate()
