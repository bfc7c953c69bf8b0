"""One sheet: who answers, how far it is, what came back, and a reminder."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.assignments import Sheet, SheetState
from sparraaja_desktop.ui.assignments.names import sheet_state_name, sheet_state_sign
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, SignedCombo, fill_choices, labelled
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.look import em


class SheetForm(Form):
    """The fields of a sheet; the view has drafts on `responsible`, `answers` and `replies`. `state_chosen` carries
    a state."""

    state_chosen = Signal(object)
    copy_asked = Signal()
    mail_asked = Signal()
    word_asked = Signal()
    take_in_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = self.said("heading")
        self.responsible_label = QLabel()
        self.responsible = self.line(self.responsible_label)
        self.state_label, self.state = QLabel(), SignedCombo()
        for state in SheetState:
            self.state.addItem("", state)
        self.field(self.state_label, self.state)
        self.sent_label, self.sent = QLabel(), OptionalDate()
        self.field(self.sent_label, self.sent)
        self.returned_label, self.returned = QLabel(), OptionalDate()
        self.field(self.returned_label, self.returned)
        self.event_label, self.discussed = QLabel(), CalmCombo()
        self.field(self.event_label, self.discussed)
        self.replies: list[QPlainTextEdit] = []
        self.reply_labels: list[QLabel] = []
        self._reply_boxes: list[QWidget] = []
        self._replies = QVBoxLayout()
        self.box.addLayout(self._replies)
        self.answers_label = QLabel()
        self.answers = self.note(self.answers_label, 8)
        self.word, self.take_in = QPushButton(), QPushButton()
        self.buttons(self.word, self.take_in)
        self.reminder_title = self.said()
        self.copy, self.mail = QPushButton(), QPushButton()
        self.buttons(self.copy, self.mail)
        self.end()
        self.state.activated.connect(self._state_chosen)
        self.sent.changed.connect(self._sent_chosen)
        self.returned.changed.connect(self._returned_chosen)
        self.discussed.activated.connect(self._discussed_chosen)
        self.copy.clicked.connect(self.copy_asked)
        self.mail.clicked.connect(self.mail_asked)
        self.word.clicked.connect(self.word_asked)
        self.take_in.clicked.connect(self.take_in_asked)

    def show_sheet(self, sheet: Sheet, name: str, events: Sequence[tuple[str, str]], *, is_other: bool) -> None:
        """Shows all but the typed texts; `events` are names and ids."""
        self.title.setText(name)
        self.state.setCurrentIndex(list(SheetState).index(sheet.state))
        if is_other:
            self.sent.set_value(sheet.sent_on)
            self.returned.set_value(sheet.returned_on)
        else:
            self.sent.refresh(sheet.sent_on)
            self.returned.refresh(sheet.returned_on)
        fill_choices(self.discussed, [(self.tr("No event"), None), *events], sheet.discussed_event_id)

    def show_questions(self, questions: Sequence[str]) -> Sequence[QPlainTextEdit]:
        """A field for the answer to each question; gives these, and those that are not needed are hidden."""
        while len(self.replies) < len(questions):
            label, editor = QLabel(), QPlainTextEdit()
            editor.setTabChangesFocus(True)
            box = labelled(label, editor)
            self._replies.addWidget(box)
            self.replies.append(editor)
            self.reply_labels.append(label)
            self._reply_boxes.append(box)
        for place, box in enumerate(self._reply_boxes):
            box.setVisible(place < len(questions))
        for label, question in zip(self.reply_labels, questions, strict=False):
            label.setText(question)
        self.resize_text()
        return self.replies[: len(questions)]

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        for editor in getattr(self, "replies", ()):
            editor.setFixedHeight(em(self, 4.8))

    def retranslate(self) -> None:
        """Says every text again."""
        self.responsible_label.setText(self.tr("Responsible supervisor"))
        self.state_label.setText(self.tr("State of the sheet"))
        for row, state in enumerate(SheetState):
            self.state.say(row, sheet_state_sign(state), sheet_state_name(state))
        self.sent_label.setText(self.tr("Sent on"))
        self.returned_label.setText(self.tr("Returned on"))
        self.event_label.setText(self.tr("Discussed in the event"))
        self.answers_label.setText(self.tr("What else was answered"))
        self.word.setText(self.tr("Save as a Word file…"))
        self.take_in.setText(self.tr("Take in what came back…"))
        self.reminder_title.setText(self.tr("A reminder, ready to be sent:"))
        self.copy.setText(self.tr("Copy the reminder"))
        self.mail.setText(self.tr("Open in the mail program"))

    def _state_chosen(self) -> None:
        self.state_chosen.emit(SheetState(self.state.currentData()))

    def _sent_chosen(self, day: date | None) -> None:
        self.revised.emit({"sent_on": day})

    def _returned_chosen(self, day: date | None) -> None:
        self.revised.emit({"returned_on": day})

    def _discussed_chosen(self) -> None:
        self.revised.emit({"discussed_event_id": self.discussed.currentData()})
