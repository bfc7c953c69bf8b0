"""The questions of an event, before the sparrer's eyes while it goes on: asking goes before telling (R6)."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.model.programme import AgendaItem, Event, slots_of
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.look import Look, em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.programme.agenda_words import begins_in_words

_CLOCK_WIDTH = 3.2
_HEIGHT = 7
"""Line heights: of the clock times, and of the list."""


class QuestionsPane(QWidget):
    """Each question with the item that asks it and when; hidden while the agenda asks nothing."""

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self.label = QLabel()
        self.lines, self.view = Lines(), LineView(look, _CLOCK_WIDTH)
        self.view.setModel(self.lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(labelled(self.label, self.view))

    def show_event(self, event: Event, agenda: Sequence[AgendaItem]) -> None:
        """Shows the questions in the order of the agenda; the list stays where it is when they are the same."""
        has_clock = event.starts_at is not None
        asking = [slot for slot in slots_of(event, agenda) if slot.item.question.strip()]
        lines = []
        for slot in asking:
            begins = begins_in_words(slot, has_clock=has_clock)
            question, item = slot.item.question.strip(), slot.item
            lines.append(Line(item.id, question, item.title, begins, "accent", f"{begins}, {question}, {item.title}"))
        self.lines.show(lines)
        self.setVisible(bool(lines))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setFixedHeight(em(self, _HEIGHT))

    def retranslate(self) -> None:
        """Says every text again."""
        self.label.setText(self.tr("Questions of the event"))
