"""A programme that has no events yet: it is proposed whole, or begun with one event (R35, R38, R55)."""

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import heading

COUNTS = (3, 4, 5)
"""How many events a programme usually has (R35)."""


class Beginning(QWidget):
    """How many events, and the day of the management team; the page does what the buttons ask."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.said = heading("title"), heading("faint")
        self.count_label, self.count = QLabel(), CalmCombo()
        for count in COUNTS:
            self.count.addItem("", count)
        self.day_label, self.day = QLabel(), OptionalDate()
        self.day_said = heading("faint")
        self.propose, self.add = QPushButton(), QPushButton()
        set_tone(self.propose, "main")
        layout = QVBoxLayout(self)
        edge = em(self, 1)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(em(self, 0.6))
        for widget in (
            self.title,
            self.said,
            labelled(self.count_label, self.count),
            labelled(self.day_label, self.day),
            self.day_said,
            beside(self.propose, self.add),
        ):
            layout.addWidget(widget)
        layout.addStretch(1)

    def events(self) -> int:
        """How many events are wished."""
        return int(self.count.currentData())

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
        self.day_label.setText(self.tr("The management team meets on"))
        self.day_said.setText(self.tr("Without the day the events have no dates yet."))
        self.propose.setText(self.tr("Propose a programme"))
        self.add.setText(self.tr("Add an event"))
