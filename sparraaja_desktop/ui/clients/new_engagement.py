"""Beginning a coaching: whose it is, and who coaches (R9-R12, R40-R42). No wizard, no dialog."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.ui.clients.place_picker import Choice, PlacePicker
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import Page, heading, scrolled


class SparrerChoice(QFrame):
    """A radio button with a sentence that wraps; a click anywhere chooses, `returned` is sent on Return."""

    returned = Signal()

    def __init__(self, kind: SparrerKind) -> None:
        super().__init__()
        self.kind = kind
        self.radio = QRadioButton()
        self.title = QLabel()
        self.sentence = QLabel()
        set_tone(self.sentence, "faint")
        texts = QVBoxLayout()
        texts.setSpacing(0)
        for label in (self.title, self.sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            texts.addWidget(label)
        layout = self._layout = QHBoxLayout(self)
        layout.addWidget(self.radio, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        set_tone(self, "card")
        self.radio.installEventFilter(self)

    def say(self, title: str, sentence: str) -> None:
        """Shows the texts, also to a screen reader."""
        self.title.setText(title)
        self.sentence.setText(sentence)
        self.radio.setAccessibleName(title)
        self.radio.setAccessibleDescription(sentence)

    def resize_text(self, gap: int) -> None:
        """Room around the words, in pixels."""
        self._layout.setContentsMargins(2 * gap, gap, 2 * gap, gap)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The frame shows where the keyboard is."""
        if watched is self.radio and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            set_tone(self, "notice" if event.type() == QEvent.Type.FocusIn else "card")
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        self.radio.setFocus()
        self.radio.click()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returned.emit()
            event.accept()
        else:
            super().keyPressEvent(event)


class NewEngagementPage(Page):
    """Whose coaching, who coaches, begin: the name, Return, Return."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._under_way: Engagement | None = None
        self.title = heading("title")
        self.picker = PlacePicker(context)
        self.question = heading()
        self.choices = [SparrerChoice(kind) for kind in SparrerKind]
        self._group = QButtonGroup(self)
        self.notice = QFrame()
        self.notice_text = QLabel()
        self.open_other = QPushButton()
        self.chosen = QLabel()
        self.begin = QPushButton()
        self._lay_out()
        self._connect()
        self.choices[0].radio.setChecked(True)
        self._choice_moved()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Begins anew."""
        self.picker.reset()
        self.choices[0].radio.setChecked(True)
        super().open(engagement_id)

    def reload(self) -> None:
        """Reads again whether the client has a coaching already."""
        self._choice_moved()

    def first_focus(self) -> QWidget | None:
        """The search field."""
        return self.picker.field

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("New coaching"))
        self.open_other.setText(self.tr("Open the coaching under way"))
        self.begin.setText(self.tr("Begin the coaching"))
        self._say_kinds()
        self._choice_moved()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 1)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(em(self, 0.5))
        for choice in self.choices:
            choice.resize_text(em(self, 0.3))

    def _lay_out(self) -> None:
        for choice in self.choices:
            self._group.addButton(choice.radio)
        set_tone(self.notice, "notice")
        set_tone(self.begin, "main")
        self.begin.setAutoDefault(True)
        self.open_other.setAutoDefault(True)
        for label in (self.notice_text, self.chosen):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        inside = QVBoxLayout(self.notice)
        inside.addWidget(self.notice_text)
        inside.addWidget(self.open_other, 0, Qt.AlignmentFlag.AlignLeft)
        last = QHBoxLayout()
        last.addWidget(self.begin)
        last.addWidget(self.chosen, 1)
        inner = QWidget()
        self._layout = QVBoxLayout(inner)
        self._layout.addWidget(self.title)
        self._layout.addWidget(self.picker, 1)
        self._layout.addWidget(self.question)
        for choice in self.choices:
            self._layout.addWidget(choice)
        self._layout.addWidget(self.notice)
        self._layout.addLayout(last)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.picker.current_changed.connect(self._choice_moved)
        self.picker.chosen.connect(self._choice_made)
        self.begin.clicked.connect(self._begin)
        self.open_other.clicked.connect(self._open_other)
        for choice in self.choices:
            choice.returned.connect(self._begin)

    def _choice_moved(self) -> None:
        """Says whom the coaching would be for, and whether that client has one already."""
        choice = self.picker.current()
        self.begin.setEnabled(choice is not None)
        self._under_way = self._find_under_way(choice) if choice is not None else None
        self.notice.setVisible(self._under_way is not None)
        if self._under_way is not None:
            self.notice_text.setText(
                self.tr(
                    "{0} already has a coaching under way, begun {1}. You may open it, or begin another beside it."
                ).format(self.picker.name_of(choice) if choice else "", say_date(self._under_way.started_on))
            )
        self.chosen.setText(self.picker.name_of(choice) if choice is not None else self.tr("Choose first whose it is."))
        self._say_kinds()

    def _choice_made(self) -> None:
        next(choice for choice in self.choices if choice.radio.isChecked()).radio.setFocus()

    def _find_under_way(self, choice: Choice) -> Engagement | None:
        for line in self.desk.engagements.all():
            client, place = line.client, choice.place
            is_same = client == choice.client or (
                place is not None and (client.kind, client.code) == (place.kind, place.code)
            )
            if is_same and line.engagement.closed_on is None:
                return line.engagement
        return None

    def _begin(self) -> None:
        choice = self.picker.current()
        if choice is None:
            self.picker.field.setFocus()
            return
        client = self.picker.take(choice, by=self)
        if client is None:
            return
        kind = next(each.kind for each in self.choices if each.radio.isChecked())
        engagement = tried(self.context, self, self.desk.engagements.start, client.id, kind, by=self)
        if engagement is not None:
            self.context.go(Room.OVERVIEW, engagement.id)

    def _open_other(self) -> None:
        if self._under_way is not None:
            self.context.go(Room.OVERVIEW, self._under_way.id)

    def _say_kinds(self) -> None:
        """The three kinds of sparrer, in the words of the kind of client."""
        choice = self.picker.current()
        kind = choice.kind if choice is not None else ClientKind.MUNICIPALITY
        questions = {
            ClientKind.MUNICIPALITY: self.tr("Who coaches the municipality?"),
            ClientKind.COUNTY: self.tr("Who coaches the wellbeing services county?"),
            ClientKind.OTHER: self.tr("Who coaches the organisation?"),
        }
        self.question.setText(questions[kind])
        titles = {
            ClientKind.MUNICIPALITY: (
                self.tr("Participation expert → municipality"),
                self.tr("Coached municipality → municipality"),
                self.tr("Resident → municipality"),
            ),
            ClientKind.COUNTY: (
                self.tr("Participation expert → wellbeing services county"),
                self.tr("Coached county or municipality → wellbeing services county"),
                self.tr("Resident → wellbeing services county"),
            ),
            ClientKind.OTHER: (
                self.tr("Participation expert → organisation"),
                self.tr("Coached organisation or municipality → organisation"),
                self.tr("Resident → organisation"),
            ),
        }
        sentences = (
            self.tr("Knows what participation is and how it is promoted: a coordinator, an expert or a researcher."),
            self.tr("Has been through a coaching and shares what it learnt; somebody brings the two together."),
            self.tr("Tells from the viewpoint of a group of people what would promote their participation."),
        )
        for each, title, sentence in zip(self.choices, titles[kind], sentences, strict=True):
            each.say(title, sentence)
