"""The library of best practices that closing leaves, and those added by hand (R59)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.ui.assignments.names import short_area_name
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.knowledge.practice_form import PracticeForm
from sparraaja_desktop.ui.mail import Mail
from sparraaja_desktop.ui.mapping.lines import LaterLines, Line
from sparraaja_desktop.ui.mapping.names import group_heading, means_names
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class PracticesView(RecordsView[Practice]):
    """The practices at the left, the chosen one at the right."""

    of_engagement = False

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.closing.revise_practice, self.desk.closing.remove_practice)
        self.add = QPushButton()
        self.empty = heading("faint")
        self.form = PracticeForm(tuple(means_names(self.desk, context.language())))
        self.texts = {"text": self.draft(self.form.text), "learnt_at": self.draft(self.form.learnt_at)}
        self.drafts = tuple(self.texts.values())
        self.mail = Mail(context)
        left = column(self.view, beside(self.add), spacing=0.4, margin=0.5)
        self.lay_out(left, or_empty(self.empty, self.form))
        self._make_menu()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Those of all coachings are many: read only where something may be otherwise than it was read."""
        if self.may_differ():
            super().open(engagement_id)

    def records(self) -> Sequence[Practice]:
        """All of them, from every coaching."""
        return self.desk.closing.practices()

    def lines_of(self, records: Sequence[Practice]) -> LaterLines:
        """Those of every coaching there has been are many."""
        return LaterLines.of(records, self.line)

    def line(self, practice: Practice) -> Line:
        """A practice with where and when it was learnt, and what it promotes."""
        areas = [short_area_name(area) for area in practice.areas]
        parts = (say_date(practice.learnt_on), practice.learnt_at, *areas)
        text = " ".join(practice.text.split()) or self.tr("(no text yet)")
        return Line(practice.id, text, " · ".join(part for part in parts if part), "★", "accent")

    def show_record(self, record: Practice | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        deeds = (self.copy_deed, self.edit_deed, self.remove_deed)
        show_or_empty(record is None, self.form, self.empty, self.add, deeds)
        if record is not None:
            self.form.show_practice(record, is_other=is_other)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first practice."""
        return self.view if self.lines.rows() else self.add

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Practices"))
        self.view.setAccessibleName(self.tr("Best practices"))
        self.add.setText(self.tr("Add a practice"))
        self.add_deed.setText(self.tr("Add a practice"))
        self.copy_deed.setText(self.tr("Copy the practice"))
        self.edit_deed.setText(self.tr("Write the practice"))
        self.remove_deed.setText(self.tr("Remove the practice"))
        self.empty.setText(
            self.tr(
                "No best practices yet. When a coaching is closed, its best practices can be kept here for the next "
                "client. You may also add one by hand."
            )
        )
        self.form.retranslate()
        means = means_names(self.desk, self.context.language())
        self.form.means.say(group_heading(ItemGroup.MEANS, ClientKind.MUNICIPALITY), means)
        self.reload_shown()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.copy_deed = self.deed("Ctrl+Shift+C")
        self.edit_deed = self.list_deed("Return")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.copy_deed, self.edit_deed, self.remove_deed])
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.copy_deed.triggered.connect(self._copy)
        self.edit_deed.triggered.connect(self.form.text.setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.form.copy.clicked.connect(self._copy)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)

    def _add(self) -> None:
        """A new practice, chosen at once to be written."""
        made = self.attempt(self.desk.closing.add_practice) if self.kept() else None
        if made is not None:
            self.choose(made.id)
            self.form.text.setFocus()

    def _copy(self) -> None:
        self.mail.copy(self.form.text.toPlainText())
