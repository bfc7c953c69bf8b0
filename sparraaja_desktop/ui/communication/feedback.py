"""Feedback (R62, R74, R76): rounds after events, before, after and later, entered by keys or taken from a file."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.feedback import FeedbackRound, RoundKind
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.ui.communication.entry import Asked, EntryBox
from sparraaja_desktop.ui.communication.from_file import FromFile
from sparraaja_desktop.ui.communication.names import round_name
from sparraaja_desktop.ui.communication.round_form import RoundForm, event_title
from sparraaja_desktop.ui.communication.spread_table import fallen
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.mapping.lines import Line, LineView
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class FeedbackView(RecordsView[FeedbackRound]):
    """The rounds at the left, the chosen one at the right."""

    least = (9, 7)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.feedback.revise_round, self.desk.feedback.remove_round)
        self._events: tuple[Event, ...] = ()
        self._areas: tuple[ServiceArea, ...] = ()
        self._word = ""
        self.add = QPushButton()
        self.empty = heading("faint")
        self.entry = EntryBox(self, len(self.desk.feedback.form().open))
        self.from_file = FromFile(self)
        self.form = RoundForm(self.entry, self.from_file, LineView(context.look))
        self.drafts = self.entry.drafts
        self.sides = self.lay_out(column(self.view, self.add, spacing=0.4, margin=0.5), or_empty(self.empty, self.form))
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[FeedbackRound]:
        """The rounds in their order."""
        return self.desk.feedback.rounds(self.engagement_id or "")

    def line(self, record: FeedbackRound) -> Line:
        """When it was asked, and how many answered."""
        event = next((each for each in self._events if each.id == record.event_id), None)
        named = [round_name(record.kind), event_title(event, self.tr("Event")) if event is not None else ""]
        count = len(self.desk.feedback.answers(record.id))
        day = say_date(record.held_on) if record.held_on is not None else ""
        details = [day, self.tr("%n answer(s)", "", count)]
        text = " · ".join(each for each in named if each)
        return Line(record.id, text, " · ".join(each for each in details if each), "•", "accent")

    def reload(self) -> None:
        """Reads the rounds, the events and the service areas again."""
        if self.engagement_id is None:
            return
        engagement = self.desk.engagements.read(self.engagement_id)
        client = self.desk.clients.read(engagement.client_id)
        self._areas = self.desk.clients.areas(client.id)
        word = self.desk.clients.word(client, self.context.language()).area
        self._word = with_capital(word)
        self._events = self.desk.programme.events(self.engagement_id)
        super().reload()

    def show_record(self, record: FeedbackRound | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        deeds = (self.enter_deed, self.remove_deed, self.from_file.choose_deed, *self.entry.deeds)
        show_or_empty(record is None, self.form, self.empty, self.add, deeds)
        if record is None:
            return
        asked = self._asked(record)
        self.form.show_round(record, self._events, is_other=is_other)
        self.entry.show_round(record.id, asked, self._areas)
        self.from_file.show_round(record.id, asked)
        answers = self.desk.feedback.answers(record.id)
        names: dict[str | None, str] = {area.id: area.name for area in self._areas}
        names[None] = self.tr("Not said")
        rows = fallen(answers, asked.items, names, self.tr("Everybody"))
        self.form.show_answers(answers, rows, self._questions(), self._word)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first round."""
        return self.view if self.lines.rows() else self.add

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        for part in (self.form, self.entry, self.from_file):
            part.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("Feed&back"))
        self.view.setAccessibleName(self.tr("Rounds of feedback"))
        self.add.setText(self.tr("Add a round of feedback"))
        self.add_deed.setText(self.tr("Add a round of feedback"))
        self.enter_deed.setText(self.tr("Enter answers by keys"))
        self.remove_deed.setText(self.tr("Remove the round"))
        self.empty.setText(
            self.tr(
                "No feedback yet. Those who took part may give feedback after each event; the same things asked "
                "before, after and later show what has changed."
            )
        )
        for part in (self.form, self.entry, self.from_file):
            part.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.enter_deed = self.list_deed("Return")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.enter_deed, *self.entry.deeds, self.from_file.choose_deed])
        self.menu.addAction(self.remove_deed)

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.enter_deed.triggered.connect(self.entry.scores.setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)

    def _asked(self, record: FeedbackRound) -> Asked:
        """What the round asks, in the language of the window; the open questions are about an event."""
        language = self.context.language()
        items = tuple(each.in_(language) for each in self.desk.feedback.items(record.id))
        return Asked(items, self._questions() if record.kind is RoundKind.EVENT else (), self._word)

    def _questions(self) -> tuple[str, ...]:
        language = self.context.language()
        return tuple(each.in_(language) for each in self.desk.feedback.form().open)

    def _add(self) -> None:
        """A round after the first event that has none yet, when there is one."""
        if self.engagement_id is None or not self.kept():
            return
        asked = {each.event_id for each in self.shown}
        event_id = next((each.id for each in self._events if each.id not in asked), None)
        made = self.attempt(self.desk.feedback.add_round, self.engagement_id, RoundKind.EVENT, event_id)
        if made is not None:
            self.view.choose(made.id)
            self.form.kind.setFocus()
