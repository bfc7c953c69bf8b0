"""Messages about the coaching (R56, R57, R60, R61): those that must be told first, what is overdue in words."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sparraaja_desktop.model.communication import REQUIRED, Message, MessageAudience, Moment
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.communication.message_form import MessageForm
from sparraaja_desktop.ui.communication.names import audience_name, moment_name
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.mail import Mail
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class MessagesView(RecordsView[Message]):
    """The messages at the left, the chosen one at the right; Space in the list marks one as sent today."""

    def __init__(self, context: Context, parent: QWidget | None = None, mail: Mail | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.communication.revise, self.desk.communication.remove)
        self.mail = mail or Mail(context)
        self.begin, self.add = QPushButton(), QPushButton()
        self.empty = heading("faint")
        self.form = MessageForm()
        self.texts = {"text": self.draft(self.form.text)}
        self.drafts = tuple(self.texts.values())
        self.hint = heading("faint")
        left = column(self.view, self.hint, self.begin, self.add, spacing=0.4, margin=0.5)
        self.sides = self.lay_out(left, or_empty(self.empty, self.form))
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[Message]:
        """Required ones first, each in the order of audience and moment, as the list shows them."""
        moments, audiences = list(Moment), list(MessageAudience)
        messages = self.desk.communication.of(self.engagement_id or "")
        return sorted(
            messages,
            key=lambda each: (
                not each.is_required,
                moments.index(each.moment),
                audiences.index(each.audience),
                each.position,
            ),
        )

    def lines_of(self, records: Sequence[Message]) -> list[Line]:
        """Headings over those that must be told and those that may be."""
        required = [each for each in records if each.is_required]
        free = [each for each in records if not each.is_required]
        lines: list[Line] = []
        if required:
            sent = sum(each.sent_on is not None for each in required)
            lines.append(Line("", self.tr("Must be told · {0} of {1} sent").format(sent, len(required))))
            lines.extend(self.line(each) for each in required)
        if free:
            lines.append(Line("", self.tr("May be told")))
            lines.extend(self.line(each) for each in free)
        return lines

    def line(self, message: Message) -> Line:
        """For whom and about what; whether it was sent, in words."""
        text = f"{audience_name(message.audience)} · {moment_name(message.moment)}"
        language = LANGUAGE_NAMES[message.language]
        sign, colour, state = self._state(message)
        return Line(message.id, text, f"{state} · {language}", sign, colour, f"{text}, {state}, {language}")

    def reload(self) -> None:
        """Reads the messages again."""
        super().reload()
        if self.engagement_id is not None:
            wanted = {(each.audience, each.moment) for each in self.shown if each.is_required}
            self.begin.setVisible(len(wanted) < len(REQUIRED))

    def show_record(self, record: Message | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        show_or_empty(record is None, self.form, self.empty, self.begin, self._of_one)
        self.hint.setVisible(record is not None)
        if record is not None:
            self.form.show_message(record, is_other=is_other)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first messages."""
        return self.view if self.lines.rows() else self.begin

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Communication"))
        self.view.setAccessibleName(self.tr("Messages"))
        self.begin.setText(self.tr("Add those that must be told"))
        self.begin_deed.setText(self.tr("Add those that must be told"))
        self.add.setText(self.tr("Add a message"))
        self.add_deed.setText(self.tr("Add a message"))
        self.hint.setText(self.tr("Space marks a message as sent today, or not sent after all."))
        self.edit_deed.setText(self.tr("Write the message"))
        self.sent_deed.setText(self.tr("Sent today, or not sent after all"))
        self.draft_deed.setText(self.tr("Draft it from the facts"))
        self.copy_deed.setText(self.tr("Copy"))
        self.mail_deed.setText(self.tr("Open in the mail program"))
        self.remove_deed.setText(self.tr("Remove the message"))
        self.empty.setText(
            self.tr(
                "No messages yet. Staff are told when the coaching begins and again of its results, so that it does "
                "not feel like extra work; management is told, too. Residents and local media may be."
            )
        )
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.begin_deed = self.deed()
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.sent_deed = self.list_deed("Space")
        self.draft_deed = self.deed("Ctrl+D")
        self.copy_deed = self.deed("Ctrl+Shift+C")
        self.mail_deed = self.deed("Ctrl+Shift+M")
        self.remove_deed = self.list_deed("Del")
        self._of_one = (
            self.edit_deed,
            self.sent_deed,
            self.draft_deed,
            self.copy_deed,
            self.mail_deed,
            self.remove_deed,
        )
        self.menu.addActions([self.begin_deed, self.add_deed, *self._of_one])

    def _connect(self) -> None:
        form = self.form
        for button, deed, verb in (
            (self.begin, self.begin_deed, self._begin),
            (self.add, self.add_deed, self._add),
            (form.draft, self.draft_deed, self._draft),
            (form.copy, self.copy_deed, self._copy),
            (form.mail, self.mail_deed, self._mail),
            (form.sent_today, self.sent_deed, self._toggle_sent),
            (form.remove, self.remove_deed, self._remove),
        ):
            button.clicked.connect(verb)
            deed.triggered.connect(verb)
        self.edit_deed.triggered.connect(form.text.setFocus)
        form.revised.connect(self._revise)
        form.sent_asked.connect(self._mark_sent)

    def _state(self, message: Message) -> tuple[str, str, str]:
        """Sign, colour and words for how far a message is."""
        if message.sent_on is not None:
            return "✓", "done", self.tr("Sent {0}").format(say_date(message.sent_on))
        if message.is_overdue(self.context.today()) and message.due_on is not None:
            return "!", "alert", self.tr("Overdue: was to be sent by {0}").format(say_date(message.due_on))
        if message.due_on is not None:
            return "○", "situation", self.tr("To be sent by {0}").format(say_date(message.due_on))
        return "○", "faint", self.tr("Not sent yet")

    def _language(self) -> Language:
        """The client's first language."""
        engagement = self.desk.engagements.read(self.engagement_id or "")
        languages = self.desk.clients.read(engagement.client_id).languages
        return languages[0] if languages else Language.FI

    def _begin(self) -> None:
        if self.engagement_id is not None and self.kept():
            self.attempt(self.desk.communication.ensure_required, self.engagement_id)
            self.first_focus().setFocus()

    def _add(self) -> None:
        if self.engagement_id is None or not self.kept():
            return
        add = self.desk.communication.add
        made = self.attempt(add, self.engagement_id, MessageAudience.RESIDENTS, Moment.START, self._language())
        if made is not None:
            self.view.choose(made.id)
            self.form.audience.setFocus()

    def _draft(self) -> None:
        """Writes the shipped text filled with the facts; what is written already goes only when that is chosen."""
        message = self.chosen()
        if message is None or self.engagement_id is None or not self.kept():
            return
        communication = self.desk.communication
        drafted = self.attempt(
            communication.draft_text, self.engagement_id, message.audience, message.moment, message.language
        )
        if drafted is None:
            return
        written = self.form.text.toPlainText().rstrip()
        if written and written != drafted.strip():
            options = (self.tr("Put it below what is written"), self.tr("Replace what is written"))
            chosen = self.context.ask.choose(self, self.tr("There is text in the message already."), options)
            if chosen is None:
                return
            drafted = f"{written}\n\n{drafted}" if chosen == 0 else drafted
        if self.attempt(communication.revise, message.id, text=drafted) is not None:
            self.form.text.setFocus()

    def _copy(self) -> None:
        if self.chosen() is not None:
            self.mail.copy(self.form.text.toPlainText())

    def _mail(self) -> None:
        message = self.chosen()
        if message is not None and self.kept():
            self.mail.write(self, self._subject(), self.form.text.toPlainText())

    def _subject(self) -> str:
        """The client's name, and what the message tells of."""
        engagement = self.desk.engagements.read(self.engagement_id or "")
        name = self.desk.clients.read(engagement.client_id).name.in_(self.context.language())
        message = self.chosen()
        about = moment_name(message.moment) if message is not None else ""
        return f"{name}: {about}"

    def _toggle_sent(self) -> None:
        message = self.chosen()
        if message is not None:
            self._mark_sent(None if message.sent_on is not None else self.context.today())

    def _mark_sent(self, day: date | None) -> None:
        if self.chosen_id is not None and self.kept():
            self.attempt(self.desk.communication.mark_sent, self.chosen_id, day)
