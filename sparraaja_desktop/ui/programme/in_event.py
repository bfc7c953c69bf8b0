"""In the event, offline: its questions, notes that keep themselves, captures by one key, who came, small groups."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_time
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.page import column, rule, scrolled
from sparraaja_desktop.ui.programme.attendance import AttendancePane
from sparraaja_desktop.ui.programme.captures import CapturesPane
from sparraaja_desktop.ui.programme.event_view import EventView
from sparraaja_desktop.ui.programme.groups_pane import GroupsPane
from sparraaja_desktop.ui.programme.questions_pane import QuestionsPane


class InEventView(EventView):
    """The questions (R6) and the notes, under them the captures, the attendance and the small groups (R39)."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: str | None = None
        self.notes_label, self.notes = QLabel(), QPlainTextEdit()
        self.notes.setTabChangesFocus(True)
        self.notes_draft = self.draft(self.notes)
        self.drafts = (self.notes_draft,)
        self.captures = CapturesPane(context)
        self.attendance = AttendancePane(self._draft_of_names, self._keep_count, self._keep_names)
        self.questions, self.groups = QuestionsPane(context.look), GroupsPane()
        self.menu: QMenu = QMenu(self)
        self.time_deed = self.deed("Ctrl+T")
        self.time_deed.triggered.connect(self._write_time)
        captures = self.captures
        self.menu.addAction(self.time_deed)
        self.menu.addSeparator()
        self.menu.addActions([*captures.tag_deeds.values(), captures.edit_deed])
        self.menu.addActions([captures.harvest_deed, captures.remove_deed])
        for deed in captures.tag_deeds.values():
            self.addAction(deed)
        notes = labelled(self.notes_label, self.notes)
        below = (rule(), self.captures, rule(), self.attendance, rule(), self.groups)
        inner = column(self.questions, notes, *below, spacing=0.6, margin=0.7)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(inner))
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Reads the event, its captures and its attendance again."""
        event = self.event_shown()
        self.setEnabled(event is not None)
        is_other, self._shown = self._shown != self.event_id, self.event_id
        if is_other:
            keep = partial(self._keep_notes, event.id) if event is not None else None
            self.notes_draft.bind(event.notes if event is not None else "", keep)
        elif event is not None:
            self.notes_draft.refresh(event.notes)
        self.captures.event_id = self.event_id
        self.captures.open(self.engagement_id)
        if event is not None:
            client_id = self.desk.engagements.read(event.engagement_id).client_id
            areas = self.desk.clients.areas(client_id)
            counts = self.desk.programme.attendance(event.id)
            self.attendance.show_counts(event.id, areas, counts)
            self.groups.show_counts(areas, counts)
            self.questions.show_event(event, self.desk.programme.agenda(event.id))

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """What is being typed is left alone by its draft."""
        self.reload()

    def kept(self) -> bool:
        """Also the captures and the attendance."""
        return all([super().kept(), self.captures.kept(), self.attendance.kept()])

    def first_focus(self) -> QWidget:
        """The notes."""
        return self.notes

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.notes.setMinimumHeight(em(self, 8))
        self.questions.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.notes_label.setText(self.tr("Notes; Ctrl+T writes the time"))
        self.menu.setTitle(self.tr("In the event"))
        self.time_deed.setText(self.tr("Write the time"))
        for pane in (self.questions, self.attendance, self.groups):
            pane.retranslate()
        self.reload_shown()

    def _keep_notes(self, event_id: str, text: str) -> None:
        self.desk.programme.revise_event(event_id, self.notes_draft, notes=text)

    def _write_time(self) -> None:
        self.notes.insertPlainText(f"{say_time(self.context.now().time())} ")
        self.notes.setFocus()

    def _draft_of_names(self, editor: QLineEdit) -> Draft:
        return self.draft(editor)

    def _keep_count(self, area_id: str | None, count: int) -> None:
        if self.event_id is not None:
            self.attempt(self.desk.programme.set_attendance, self.event_id, area_id, count)

    def _keep_names(self, area_id: str | None, draft: Draft, names: str) -> None:
        if self.event_id is None:
            return
        known = self.desk.programme.attendance(self.event_id)
        count = next((each.count for each in known if each.service_area_id == area_id), 0)
        self.desk.programme.set_attendance(self.event_id, area_id, count, names, draft)
