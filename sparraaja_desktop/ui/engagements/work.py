"""The sparrer's own working time (R68): what the coaching may take, what it has taken, and on what."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton

from sparraaja_desktop.model.duration import DAY_MINUTES, say_duration
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.intake import WorkEntry, minutes_used
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.duration_field import DurationField
from sparraaja_desktop.ui.engagements.card import Card, Shown
from sparraaja_desktop.ui.fields import OptionalDate
from sparraaja_desktop.ui.kept import revising, tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.page import Page, deed_in, heading

MOST_ROWS = 6
"""The list is so many rows high at most; it scrolls beyond."""


class WorkCard(Card):
    """A budget, a sentence, and the entries with the chosen one under them.

    In the list Insert adds an entry, Return writes in it, Delete removes it.
    """

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._engagement_id: str | None = None
        self._is_resident = False
        self._planned: int | None = None
        self._entries: tuple[WorkEntry, ...] = ()
        self.chosen_id: str | None = None
        self.hint = self.said()
        self.budget_label, self.budget = QLabel(), DurationField()
        self.field(self.budget_label, self.budget)
        self.used = self.said("")
        self.add = QPushButton()
        self.box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.list_label, self.lines = heading("faint"), Lines()
        self.view = LineView(page.context.look)
        self.view.setModel(self.lines)
        self._list_box = self.field(self.list_label, self.view)
        self.day_label, self.day = QLabel(), OptionalDate()
        self.minutes_label, self.minutes = QLabel(), DurationField(DAY_MINUTES)
        self.what_label, self.what = QLabel(), QLineEdit()
        self._what = self.kept(self.what)
        self.remove = QPushButton()
        set_tone(self.remove, "flat")
        self._details = [
            self.field(self.day_label, self.day),
            self.field(self.minutes_label, self.minutes),
            self.field(self.what_label, self.what),
            self.remove,
        ]
        self.box.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self._connect()

    def show_record(self, shown: Shown) -> None:
        """Shows the budget and the entries of the coaching."""
        is_other = shown.engagement.id != self._engagement_id
        self._engagement_id = shown.engagement.id
        self._is_resident = shown.engagement.sparrer_kind is SparrerKind.RESIDENT
        self._planned = self.desk.intake.of(shown.engagement.id).minutes_planned
        self._entries = self.desk.intake.work(shown.engagement.id)
        self.budget.show_value(self._planned, is_other=is_other)
        self._say()
        wanted = self.context.bridge.back_among(self._entries, self.chosen_id)
        self._choose(self.view.show_again([self._line(each) for each in self._entries], wanted))
        self.resize_text()

    def retranslate(self) -> None:
        """See `Card`."""
        self.title.setText(self.tr("Working time"))
        self.menu.setTitle(self.tr("Working time"))
        self.budget_label.setText(self.tr("Agreed working time"))
        self.add.setText(self.tr("Note working time"))
        self.list_label.setText(self.tr("Working time noted so far"))
        self.day_label.setText(self.tr("Day of the work"))
        self.minutes_label.setText(self.tr("How long"))
        self.what_label.setText(self.tr("What was done"))
        self.remove.setText(self.tr("Remove this time"))
        self.add_deed.setText(self.tr("Note working time"))
        self.edit_deed.setText(self.tr("Change the noted time"))
        self.remove_deed.setText(self.tr("Remove the noted time"))
        self._say()

    def resize_text(self) -> None:
        """See `Card`."""
        super().resize_text()
        self.view.setFixedHeight(em(self.page, 0.6 + 1.9 * min(max(self.lines.rowCount(), 1), MOST_ROWS)))

    def choose(self, entry_id: str) -> None:
        """Goes to an entry; one that is gone is passed over."""
        if self.lines.row_of(entry_id) is not None:
            self.view.choose(entry_id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.add_deed = deed_in(self.view, "Ins")
        self.edit_deed = deed_in(self.view, "Return")
        self.remove_deed = deed_in(self.view, "Del")
        self.menu = QMenu(self)
        self.menu.addActions([self.add_deed, self.edit_deed, self.remove_deed])
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.edit_deed.triggered.connect(self.minutes.edit.setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.budget.changed.connect(self._budget_chosen)
        self.day.changed.connect(self._day_chosen)
        self.minutes.changed.connect(self._minutes_chosen)

    def _say(self) -> None:
        self.hint.setText(
            self.tr("A resident gives time of one's own: agree how much of it the coaching may take.")
            if self._is_resident
            else self.tr("Coaching is part of a job: agree how much of your working time it may take.")
        )
        used = say_duration(minutes_used(self._entries))
        if self._planned is None:
            self.used.setText(self.tr("{0} used.").format(used))
        else:
            self.used.setText(self.tr("{0} of {1} used.").format(used, say_duration(self._planned)))

    def _line(self, entry: WorkEntry) -> Line:
        time = say_duration(entry.minutes) if entry.minutes else self.tr("no time told yet")
        said = " · ".join(each for each in (say_date(entry.worked_on), time, entry.what) if each)
        return Line(entry.id, said, sign="•", colour="faint")

    def _entry(self) -> WorkEntry | None:
        return next((each for each in self._entries if each.id == self.chosen_id), None)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self._choose(self.lines.line(current.row()).id)

    def _choose(self, entry_id: str | None) -> None:
        """Shows an entry; what is typed in another is kept first, else that one stays."""
        is_other = entry_id != self.chosen_id
        if is_other and self._entry() is not None and not self._is_kept():
            self.view.choose(self.chosen_id)
            return
        self.chosen_id = entry_id
        entry = self._entry()
        for widget in (self._list_box, *self._details):
            widget.setVisible(entry is not None)
        for deed in (self.edit_deed, self.remove_deed):
            deed.setEnabled(entry is not None)
        if entry is None:
            self._what.clear()
            return
        keep = revising(self.desk.intake.revise_work, entry.id, "what", self._what.draft)
        self._what.show((entry.id, "what"), entry.what, keep)
        if is_other:
            self.day.set_value(entry.worked_on)
            self.minutes.set_value(entry.minutes or None)
        else:
            self.day.refresh(entry.worked_on)
            self.minutes.refresh(entry.minutes or None)

    def _is_kept(self) -> bool:
        """Keeps what is typed; whether all of it is kept."""
        return self._what.draft.flush() and self.context.keeper.flush_figures()

    def _add(self) -> None:
        if self._engagement_id is None or not self._is_kept():
            return
        made = tried(self.context, self, self.desk.intake.add_work, self._engagement_id, by=self)
        if made is not None:
            self.view.choose(made.id)
            self.minutes.edit.setFocus()

    def _remove(self) -> None:
        if self.chosen_id is not None and self._is_kept():
            tried(self.context, self, self.desk.intake.remove_work, self.chosen_id, by=self)
            (self.view if self._entries else self.add).setFocus()

    def _budget_chosen(self, minutes: int | None) -> None:
        if self._engagement_id is not None:
            tried(self.context, self, self.desk.intake.revise, self._engagement_id, by=self, minutes_planned=minutes)

    def _day_chosen(self, day: date | None) -> None:
        entry = self._entry()
        if entry is None:
            return
        if day is None:
            # Work was done on some day; an emptied field means the one it had.
            self.day.set_value(entry.worked_on)
        else:
            self._revise(worked_on=day)

    def _minutes_chosen(self, minutes: int | None) -> None:
        self._revise(minutes=minutes or 0)

    def _revise(self, **fields: object) -> None:
        if self.chosen_id is not None:
            tried(self.context, self, self.desk.intake.revise_work, self.chosen_id, by=self, **fields)
