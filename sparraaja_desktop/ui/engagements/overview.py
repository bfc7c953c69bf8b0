"""The overview of a coaching: its cards, and above them what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.next_step import NextStep, next_step
from sparraaja_desktop.ui.adviser import AdviceCard
from sparraaja_desktop.ui.clients.words import WordsCard
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.engagements.areas import AreasCard
from sparraaja_desktop.ui.engagements.card import Card, Columns, Shown
from sparraaja_desktop.ui.engagements.client import ClientCard
from sparraaja_desktop.ui.engagements.contact import ContactCard
from sparraaja_desktop.ui.engagements.intake import IntakeCard
from sparraaja_desktop.ui.engagements.meetings import MeetingsCard
from sparraaja_desktop.ui.engagements.sparrer import CoachingCard
from sparraaja_desktop.ui.engagements.themes import ThemesCard
from sparraaja_desktop.ui.engagements.work import WorkCard
from sparraaja_desktop.ui.export import Exporter
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading, scrolled
from sparraaja_desktop.ui.pictures.view import PictureView


class OverviewPage(Page):
    """Everything about a coaching that is not its work: edited in place, kept by itself."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._step: NextStep | None = None
        self.next = QFrame()
        self.next_text = heading("")
        self.next_button = QPushButton()
        # The contact stands first: it is what a new coaching is begun with, seen with the next step above it.
        self.contact = ContactCard(self)
        self.client = ClientCard(self)
        self.coaching = CoachingCard(self)
        self.intake = IntakeCard(self)
        self.work = WorkCard(self)
        self.words = WordsCard(self)
        self.areas = AreasCard(self)
        self.meetings = MeetingsCard(self)
        self.themes = ThemesCard(self)
        self.advice = AdviceCard(self)
        self.timeline = PictureView(context.look)
        self._exporter = Exporter(context)
        left: list[Card] = [self.contact, self.client, self.coaching, self.intake]
        right: list[Card] = [self.areas, self.meetings, self.themes, self.work, self.words]
        self.cards = (self.advice, *left, *right)
        self._columns = Columns(left, right)
        self._lay_out()
        self._make_menu()
        self.next_button.clicked.connect(self._take_step)
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Shows what is kept now; a coaching that is gone is left as it was shown."""
        if self.engagement_id is None:
            return
        try:
            shown = self._read(self.engagement_id)
        except NotFound:
            return
        for card in self.cards:
            card.show_record(shown)
        self._show_timeline(self.engagement_id)
        self._show_step(shown)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """Notes and the next step follow what is typed, too; drafts take care of themselves."""
        self.reload()

    def first_focus(self) -> QWidget | None:
        """Where the next step is written, or the button that leads to it."""
        if self._step is NextStep.CONTACT:
            return self.contact.editors["name"]
        return self.next_button if self._step is not None else self.advice.first_focus()

    def open_place(self, place: dict[str, str]) -> None:
        """Puts the keyboard where a remark of the adviser is seen to."""
        fields: dict[str, QWidget] = {
            "contact-missing": self.contact.editors["name"],
            "contact-not-leading": self.contact.editors["title"],
            "peer-missing": self.coaching.peer.choose,
            "matchmaker-missing": self.coaching.peer.matchmaker,
            "target-missing": self.coaching.resident.target,
            "content-not-agreed": self.coaching.resident.agreed,
            "motivation-unknown": self.intake.motivation,
            "motivation-low": self.intake.motivation,
            "time-over": self.work.budget.edit,
        }
        field = fields.get(place.get("check", ""))
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.work.choose(place.get("record", ""))

    def retranslate(self) -> None:
        """Says every text again."""
        for card in self.cards:
            card.retranslate()
        self._overview_menu.setTitle(self.tr("&Coaching"))
        self.to_step.setText(self.tr("Go to the next step"))
        self.save_calendar.setText(self.tr("Save the calendar (.ics)…"))
        self._say_step()
        self.reload()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 1)
        self._layout.setContentsMargins(edge, em(self, 0.8), edge, edge)
        self._layout.setSpacing(em(self, 0.8))
        for card in self.cards:
            card.resize_text()
        self._columns.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        self._columns.fit(event.size().width())

    def _lay_out(self) -> None:
        set_tone(self.next, "notice")
        set_tone(self.next_button, "main")
        self.next_button.setAutoDefault(True)
        inside = QVBoxLayout(self.next)
        inside.addWidget(self.next_text)
        inside.addWidget(self.next_button, 0, Qt.AlignmentFlag.AlignLeft)
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.addWidget(self.next)
        self._layout.addWidget(self.advice)
        self._layout.addWidget(self.timeline)
        self._layout.addWidget(self._columns)
        self._layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _make_menu(self) -> None:
        self._overview_menu = self.menu = QMenu(self)
        self.to_step = self.deed()
        self.to_step.triggered.connect(self._take_step)
        self.save_calendar = self.deed()
        self.save_calendar.triggered.connect(self._save_calendar)
        self.menu.addActions([self.to_step, self.save_calendar])
        self.menu.addMenu(self.areas.areas.menu)
        self.menu.addMenu(self.meetings.meetings.menu)
        self.menu.addMenu(self.work.menu)

    def _read(self, engagement_id: str) -> Shown:
        engagement = self.desk.engagements.read(engagement_id)
        client = self.desk.clients.read(engagement.client_id)
        words = self.desk.clients.word(client, self.context.language())
        return Shown(engagement, client, self.desk.people.contact(engagement_id), words)

    def _save_calendar(self) -> None:
        if self.engagement_id is not None:
            self._exporter.export_calendar(self, self.engagement_id)

    def _show_timeline(self, engagement_id: str) -> None:
        seen = self.desk.pictures.timeline(engagement_id, self.context.language())
        if seen is not None:
            self.timeline.show_picture(*seen)
        self.timeline.setVisible(seen is not None)

    def _show_step(self, shown: Shown) -> None:
        made = self.desk.handouts.of_engagement(shown.engagement.id)
        summaries = [handout for handout in made if handout.kind is HandoutKind.MAPPING_SUMMARY]
        interviews = self.desk.mapping.interviews(shown.engagement.id)
        self._step = next_step(shown.engagement, len(interviews), len(summaries))
        self._say_step()

    def _say_step(self) -> None:
        steps = {
            None: ("", ""),
            NextStep.CONTACT: (
                self.tr("Next: who is the contact person with whom the coaching is planned?"),
                self.tr("Write the contact person"),
            ),
            NextStep.PEER: (
                self.tr("Next: which coached partner is the sparrer?"),
                self.tr("Choose the coached partner"),
            ),
            NextStep.TARGET: (
                self.tr("Next: what is the development target that the resident looks at?"),
                self.tr("Write the development target"),
            ),
            NextStep.INTERVIEW: (
                self.tr("Next: the first mapping interview."),
                self.tr("To the interviews"),
            ),
            NextStep.SUMMARY: (
                self.tr("Next: when the interviews have been held, the client gets a summary of the mapping."),
                self.tr("To the summary"),
            ),
        }
        text, button = steps[self._step]
        self.next.setVisible(self._step is not None)
        self.next_text.setText(text)
        self.next_button.setText(button)

    def _take_step(self) -> None:
        match self._step:
            case NextStep.CONTACT:
                self.contact.editors["name"].setFocus()
            case NextStep.PEER:
                self.coaching.peer.choose.setChecked(True)
            case NextStep.TARGET:
                self.coaching.resident.target.setFocus()
            case NextStep.SUMMARY:
                self.context.go(Room.MAPPING, self.engagement_id, {"view": "summary"})
            case None:
                self.advice.go_first()
            case _:
                self.context.go(Room.MAPPING, self.engagement_id)
