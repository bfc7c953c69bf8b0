"""One round of feedback: when it was asked, how the answers fell, what was written, and two ways to enter answers."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.ui.communication.names import round_name
from sparraaja_desktop.ui.communication.spread_table import Fallen, SpreadTable
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView


class RoundForm(Form):
    """The fields of a round; `entry` and `from_file` are widgets of their own that it only holds."""

    def __init__(self, entry: QWidget, from_file: QWidget, words: LineView) -> None:
        super().__init__()
        self.kind_label, self.event_label, self.held_label = QLabel(), QLabel(), QLabel()
        self.table_label, self.words_label = QLabel(), QLabel()
        self.kind, self.of_event, self.held_on = CalmCombo(), CalmCombo(), OptionalDate()
        for kind in RoundKind:
            self.kind.addItem("", kind)
        self.field(self.kind_label, self.kind)
        self._event_box = self.field(self.event_label, self.of_event)
        self.field(self.held_label, self.held_on)
        self.add(entry)
        self.title, self.small = self.said("heading"), self.said()
        self.table = SpreadTable()
        self._table_box = self.field(self.table_label, self.table)
        self.lines, self.words = Lines(), words
        words.setModel(self.lines)
        self._words_box = self.field(self.words_label, words)
        self.add(from_file)
        self.remove = QPushButton()
        self.buttons(self.remove)
        self.end()
        self.kind.activated.connect(self._kind_chosen)
        self.of_event.activated.connect(self._event_chosen)
        self.held_on.changed.connect(self._held_on_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_round(self, shown: FeedbackRound, events: Sequence[Event], *, is_other: bool) -> None:
        """Shows the facts."""
        self.kind.setCurrentIndex(list(RoundKind).index(shown.kind))
        self._event_box.setVisible(shown.kind is RoundKind.EVENT)
        wanted = [
            (self.tr("No event chosen"), None),
            *((event_title(each, self.tr("Event")), each.id) for each in events),
        ]
        if [
            (self.of_event.itemText(row), self.of_event.itemData(row)) for row in range(self.of_event.count())
        ] != wanted:
            self.of_event.clear()
            for text, event_id in wanted:
                self.of_event.addItem(text, event_id)
        self.of_event.setCurrentIndex(max(self.of_event.findData(shown.event_id), 0) if shown.event_id else 0)
        self.held_on.show_value(shown.held_on, is_other=is_other)

    def show_answers(
        self, answers: Sequence[FeedbackAnswer], rows: tuple[Fallen, ...], questions: Sequence[str], word: str
    ) -> None:
        """Shows how the answers fell and what was written; `word` is the client's word for a service area."""
        self.table.spreads.show_rows(rows if answers else ())
        self._table_box.setVisible(bool(answers))
        is_apart = any(row.spread is None for row in rows)
        by_area = any(each.service_area_id is not None for each in answers)
        if not answers:
            self.small.setText(self.tr("No answers yet. Enter them from paper above, or take them from a file below."))
        elif by_area and not is_apart:
            self.small.setText(
                self.tr("{0}: not shown apart, because some group is smaller than five people.").format(word)
            )
        else:
            self.small.setText(self.tr("A dot is one answer. A mean is shown from ten answers on."))
        lines: list[Line] = []
        for index, question in enumerate(questions):
            texts = [
                (each.id, each.texts[index].strip())
                for each in answers
                if index < len(each.texts) and each.texts[index].strip()
            ]
            if texts:
                lines.append(Line("", f"{question} ({len(texts)})"))
                lines.extend(Line(f"{answer_id}-{index}", text, sign="“", colour="quote") for answer_id, text in texts)
        self.lines.show(lines)
        self._words_box.setVisible(bool(lines))

    def retranslate(self) -> None:
        """Says every text again."""
        self.kind_label.setText(self.tr("When it is asked"))
        for row, kind in enumerate(RoundKind):
            self.kind.setItemText(row, round_name(kind))
        self.event_label.setText(self.tr("Which event"))
        self.held_label.setText(self.tr("Asked on"))
        self.title.setText(self.tr("How the answers fell"))
        self.table_label.setText(self.tr("1 is not at all, 5 is very much"))
        self.words_label.setText(self.tr("What was written"))
        self.table.spreads.retranslate()
        self.remove.setText(self.tr("Remove the round"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        if hasattr(self, "words"):
            self.words.setFixedHeight(em(self, 10))
            self.table.fit()

    def _kind_chosen(self) -> None:
        kind = RoundKind(self.kind.currentData())
        self.revised.emit({"kind": kind} if kind is RoundKind.EVENT else {"kind": kind, "event_id": None})

    def _event_chosen(self) -> None:
        self.revised.emit({"event_id": self.of_event.currentData()})

    def _held_on_chosen(self, day: date | None) -> None:
        self.revised.emit({"held_on": day})


def event_title(event: Event, word: str) -> str:
    """The theme of an event, else its number."""
    return event.theme.strip() or f"{word} {event.position + 1}"
