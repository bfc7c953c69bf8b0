"""One message: whom it is for, what it tells of, its text, when it is due and when it was sent."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.communication.names import audience_name, moment_name
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES


class MessageForm(Form):
    """The fields of a message; `sent_asked` carries the day it was sent, or None."""

    sent_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.audience_label, self.moment_label, self.language_label = QLabel(), QLabel(), QLabel()
        self.text_label, self.due_label, self.sent_label = QLabel(), QLabel(), QLabel()
        self.audience, self.moment, self.language = CalmCombo(), CalmCombo(), CalmCombo()
        for audience in MessageAudience:
            self.audience.addItem("", audience)
        for moment in Moment:
            self.moment.addItem("", moment)
        for language in Language:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.field(self.audience_label, self.audience)
        self.field(self.moment_label, self.moment)
        self.field(self.language_label, self.language)
        self.draft, self.copy, self.mail = QPushButton(), QPushButton(), QPushButton()
        self.text = self.note(self.text_label, 14)
        self.buttons(self.draft, self.copy, self.mail)
        self.due_on, self.sent_on = OptionalDate(), OptionalDate()
        self.field(self.due_label, self.due_on)
        self.field(self.sent_label, self.sent_on)
        self.sent_today, self.remove = QPushButton(), QPushButton()
        self.buttons(self.sent_today, self.remove)
        self.end()
        self.audience.activated.connect(self._audience_chosen)
        self.moment.activated.connect(self._moment_chosen)
        self.language.activated.connect(self._language_chosen)
        self.due_on.changed.connect(self._due_chosen)
        self.sent_on.changed.connect(self.sent_asked)
        self.remove.clicked.connect(self.removal_asked)

    def show_message(self, message: Message, *, is_other: bool) -> None:
        """Shows all but the text, of which another message shows the beginning."""
        if is_other:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.audience.setCurrentIndex(list(MessageAudience).index(message.audience))
        self.moment.setCurrentIndex(list(Moment).index(message.moment))
        self.language.setCurrentIndex(list(Language).index(message.language))
        for field, day in ((self.due_on, message.due_on), (self.sent_on, message.sent_on)):
            if is_other:
                field.set_value(day)
            else:
                field.refresh(day)
        self.sent_today.setVisible(message.sent_on is None)

    def retranslate(self) -> None:
        """Says every text again."""
        self.audience_label.setText(self.tr("For whom"))
        self.moment_label.setText(self.tr("About what"))
        self.language_label.setText(self.tr("Language of the message"))
        for row, audience in enumerate(MessageAudience):
            self.audience.setItemText(row, audience_name(audience))
        for row, moment in enumerate(Moment):
            self.moment.setItemText(row, moment_name(moment))
        self.text_label.setText(self.tr("Message"))
        self.draft.setText(self.tr("Draft it from the facts"))
        self.copy.setText(self.tr("Copy"))
        self.mail.setText(self.tr("Open in the mail program"))
        self.due_label.setText(self.tr("To be sent by"))
        self.sent_label.setText(self.tr("Sent on"))
        self.sent_today.setText(self.tr("Sent today"))
        self.remove.setText(self.tr("Remove the message"))

    def _audience_chosen(self) -> None:
        self.revised.emit({"audience": MessageAudience(self.audience.currentData())})

    def _moment_chosen(self) -> None:
        self.revised.emit({"moment": Moment(self.moment.currentData())})

    def _language_chosen(self) -> None:
        self.revised.emit({"language": Language(self.language.currentData())})

    def _due_chosen(self, day: date | None) -> None:
        self.revised.emit({"due_on": day})
