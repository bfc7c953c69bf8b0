"""A programme that has no events yet: it is proposed whole, or begun with one event (R31, R35, R38, R55)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.draft import COUNTS
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import Look, em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.page import column, heading


class Beginning(QWidget):
    """How many events, what they would be and why, and the day of the management team.

    The page does what the buttons ask, and says what would be proposed.
    """

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self.title, self.said = heading("title"), heading("faint")
        self.count_label, self.count = QLabel(), CalmCombo()
        for count in COUNTS:
            self.count.addItem("", count)
        self.proposed_label, self.lines = QLabel(), Lines()
        self.proposed = _WholeLines(look)
        self.proposed.setModel(self.lines)
        self.day_label, self.day = QLabel(), OptionalDate()
        self.day_said = heading("faint")
        self.propose, self.add = QPushButton(), QPushButton()
        set_tone(self.propose, "main")
        self._inner = column(
            self.title,
            self.said,
            labelled(self.count_label, self.count),
            labelled(self.proposed_label, self.proposed),
            labelled(self.day_label, self.day),
            self.day_said,
            beside(self.propose, self.add),
            spacing=0.6,
            margin=1,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._inner)
        layout.addStretch(1)
        self.resize_text()

    def resize_text(self) -> None:
        """No wider than is easily read."""
        self._inner.setMaximumWidth(em(self, 48))

    def events(self) -> int:
        """How many events are wished."""
        return int(self.count.currentData())

    def show_draft(self, lines: Sequence[Line]) -> None:
        """Shows what would be proposed, event by event."""
        self.proposed.show_again(lines, None)
        self.proposed.fit()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("There are no events yet"))
        self.said.setText(
            self.tr(
                "A proposed programme has themes, agendas and days; everything in it can be changed. The days are "
                "counted backwards from the meeting of the management team, on the client's standing meetings."
            )
        )
        self.count_label.setText(self.tr("How many events"))
        for row, count in enumerate(COUNTS):
            self.count.setItemText(row, self.tr("%n event(s)", "", count))
        self.proposed_label.setText(self.tr("What would be proposed, and why"))
        self.day_label.setText(self.tr("The management team meets on"))
        self.day_said.setText(self.tr("Without the day the events have no dates yet."))
        self.propose.setText(self.tr("Propose a programme"))
        self.add.setText(self.tr("Add an event"))


class _WholeLines(LineView):
    """As high as all its rows."""

    def fit(self) -> None:
        """Sets the height anew."""
        height = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount())) + 2 * self.frameWidth() + 2
        if height != self.height():
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """So does another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()
