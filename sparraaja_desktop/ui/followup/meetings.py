"""The agreed follow-ups: when, what kind of meeting, held or not, and what came of it (R64-R66)."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.followup import FollowUp, FollowUpKind
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import or_empty, show_or_empty
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, WrappedCheck
from sparraaja_desktop.ui.followup.names import follow_up_kind
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs

MONTHS = (3, 6, 12)
"""How long after today a follow-up is usually held (domain.md 5.6)."""


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or its last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    for last in (day.day, 30, 29):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, 28)


class MeetingForm(Form):
    """One follow-up."""

    def __init__(self) -> None:
        super().__init__()
        self.kind_label, self.due_label, self.outcome_label = QLabel(), QLabel(), QLabel()
        self.kind = CalmCombo()
        for kind in FollowUpKind:
            self.kind.addItem("", kind)
        self.field(self.kind_label, self.kind)
        self.due_on = OptionalDate()
        self.field(self.due_label, self.due_on)
        self.later = {months: QPushButton() for months in MONTHS}
        self.buttons(*self.later.values())
        self.held = WrappedCheck()
        self.add(self.held)
        self.outcome = self.note(self.outcome_label, 6)
        self.remove = QPushButton()
        self.buttons(self.remove)
        self.end()
        self.kind.activated.connect(self._kind_chosen)
        self.due_on.changed.connect(self._due_chosen)
        self.held.toggled.connect(self._held_chosen)
        self.remove.clicked.connect(self.removal_asked)
        self.resize_text()

    def show_follow_up(self, record: FollowUp, *, is_other: bool) -> None:
        """Shows all but the outcome."""
        self.kind.setCurrentIndex(self.kind.findData(record.kind))
        self.due_on.show_value(record.due_on, is_other=is_other)
        self.held.set_checked(record.is_held)

    def retranslate(self) -> None:
        """Says every text again."""
        self.kind_label.setText(self.tr("What kind of meeting"))
        self.due_label.setText(self.tr("Agreed day"))
        self.outcome_label.setText(self.tr("What came of it"))
        self.held.set_text(self.tr("The follow-up has been held"))
        self.remove.setText(self.tr("Remove the follow-up"))
        for row, kind in enumerate(FollowUpKind):
            self.kind.setItemText(row, follow_up_kind(kind))
        for months, button in self.later.items():
            button.setText(self.tr("In %n month(s)", "", months))

    def _kind_chosen(self) -> None:
        self.revised.emit({"kind": FollowUpKind(self.kind.currentData())})

    def _due_chosen(self, day: date | None) -> None:
        self.revised.emit({"due_on": day})

    def _held_chosen(self, is_held: bool) -> None:
        self.revised.emit({"is_held": is_held})


class MeetingsView(RecordsView[FollowUp]):
    """The follow-ups at the left, the chosen one at the right."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.followup.revise, self.desk.followup.remove)
        self.add = QPushButton()
        self.form = MeetingForm()
        self.empty = heading("faint")
        self.texts = {"outcome": self.draft(self.form.outcome)}
        self.drafts = tuple(self.texts.values())
        self.lay_out(column(self.view, self.add, spacing=0.4, margin=0.5), or_empty(self.empty, self.form))
        self._make_menu()
        self.add.clicked.connect(self._add)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        for months, button in self.form.later.items():
            button.clicked.connect(partial(self._set_later, months))
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[FollowUp]:
        """The follow-ups in their order."""
        return self.desk.followup.of(self.engagement_id or "")

    def line(self, record: FollowUp) -> Line:
        """Kind and day; whether it is held, agreed or overdue is said in words."""
        text = follow_up_kind(record.kind)
        day = say_date(record.due_on) if record.due_on is not None else ""
        if record.is_held:
            return Line(record.id, text, self.tr("Held {0}").format(day).strip(), "✓", "done")
        if record.due_on is None:
            return Line(record.id, text, self.tr("No day agreed yet"), "○", "need")
        if record.due_on < self.context.today():
            return Line(record.id, text, self.tr("{0} has passed").format(day), "!", "alert")
        return Line(record.id, text, self.tr("Agreed for {0}").format(day), "○", "situation")

    def show_record(self, record: FollowUp | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        deeds = (self.remove_deed, self.held_deed, self.edit_deed)
        show_or_empty(record is None, self.form, self.empty, self.add, deeds)
        if record is not None:
            self.form.show_follow_up(record, is_other=is_other)

    def first_focus(self) -> QWidget:
        """The list, or the way to the first follow-up."""
        return self.view if self.lines.rows() else self.add

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("Follow-&up"))
        self.view.setAccessibleName(self.tr("Follow-ups"))
        self.add.setText(self.tr("Agree a follow-up"))
        self.add_deed.setText(self.tr("Agree a follow-up"))
        self.edit_deed.setText(self.tr("Write what came of it"))
        self.held_deed.setText(self.tr("The follow-up has been held, or not after all"))
        self.remove_deed.setText(self.tr("Remove the follow-up"))
        self.empty.setText(
            self.tr(
                "No follow-up is agreed yet. At the end of a coaching a day is agreed on which one sees how the "
                "actions go: often in half a year, together with the management."
            )
        )
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.held_deed = self.list_deed("Space")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.edit_deed, self.held_deed, self.remove_deed])
        self.add_deed.triggered.connect(self._add)
        self.edit_deed.triggered.connect(self.form.outcome.setFocus)
        self.held_deed.triggered.connect(self._toggle_held)
        self.remove_deed.triggered.connect(self._remove)

    def _add(self) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.followup.add, self.engagement_id)
        if made is not None:
            self.choose(made.id)
            self.form.due_on.edit.setFocus()

    def _set_later(self, months: int) -> None:
        self._revise({"due_on": months_later(self.context.today(), months)})

    def _toggle_held(self) -> None:
        record = self.chosen()
        if record is not None:
            self._revise({"is_held": not record.is_held})
