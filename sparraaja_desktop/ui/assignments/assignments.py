"""The interim assignments in order, and the one that is chosen (R32, R52-R54)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, SheetState
from sparraaja_desktop.ui.assignments.assignment_form import AssignmentForm
from sparraaja_desktop.ui.assignments.names import kind_name
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.page import column
from sparraaja_desktop.ui.programme.names import event_name
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs


class AssignmentsView(RecordsView[Assignment]):
    """The list and the form; a new assignment begins as a shipped one or empty."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.assignments.revise, self.desk.assignments.remove, self.desk.assignments.move)
        self._events: tuple[tuple[str, str], ...] = ()
        self.said = QLabel()
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        set_tone(self.said, "faint")
        self.add = QPushButton()
        self.form = AssignmentForm()
        for field in ("title", "purpose", "questions", "planned_with"):
            self.texts[field] = self.draft(getattr(self.form, field))
        self.drafts = tuple(self.texts.values())
        self._make_menu()
        self.add.setMenu(self.add_menu)
        self.sides = self.lay_out(column(self.view, self.add, self.said, spacing=0.4, margin=0.5), self.form)
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[Assignment]:
        """The assignments, and the events in which they are given and come back."""
        if self.engagement_id is None:
            return ()
        events = self.desk.programme.events(self.engagement_id)
        self._events = tuple((event_name(number, each), each.id) for number, each in enumerate(events, start=1))
        return self.desk.assignments.of(self.engagement_id)

    def line(self, record: Assignment) -> Line:
        """Title, kind, minutes, when it comes back, how many sheets have."""
        number = str([each.id for each in self.shown].index(record.id) + 1)
        sheets = self.desk.assignments.sheets(record.id)
        back = sum(each.state in (SheetState.RETURNED, SheetState.DISCUSSED) for each in sheets)
        due = self.desk.assignments.due(record.id)
        details = (
            kind_name(record.kind) if record.kind is not AssignmentKind.FREE else "",
            self.tr("{0} min").format(record.minutes),
            self.tr("heavy") if record.is_heavy else "",
            self.tr("due {0}").format(say_date(due)) if due is not None else "",
            self.tr("{0} of {1} returned").format(back, len(sheets)) if sheets else "",
        )
        title = record.title.strip() or self.tr("(no title yet)")
        return Line(record.id, title, " · ".join(filter(None, details)), number, "accent")

    def show_record(self, record: Assignment | None, *, is_other: bool) -> None:
        """The assignment at the right."""
        self.form.setVisible(record is not None)
        for deed in (self.edit_deed, self.up_deed, self.down_deed, self.remove_deed):
            deed.setEnabled(record is not None)
        if record is not None:
            due = self.desk.assignments.due(record.id)
            said = self.tr("Comes back by {0}").format(say_date(due)) if due is not None else ""
            self.form.show_assignment(record, self._events, said, is_other=is_other)

    def kept(self) -> bool:
        """Also the minutes."""
        self.form.minutes.flush()
        return super().kept()

    def first_focus(self) -> QWidget:
        """The list, or the way to the first assignment."""
        return self.view if self.shown else self.add

    def after_removal(self) -> QWidget:
        """The list, also when nothing is left in it."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("Ass&ignments"))
        self.view.setAccessibleName(self.tr("Assignments"))
        self.add.setText(self.tr("Add an assignment"))
        self.add_menu.setTitle(self.tr("Add an assignment"))
        for kind, action in self.kind_deeds.items():
            action.setText(kind_name(kind))
        self.said.setText(
            self.tr(
                "Plan the assignments together with the contact, and keep them small: they are done beside one's own "
                "work. The plan of the service area is always among them."
            )
        )
        self.add_deed.setText(self.tr("Add an assignment of your own"))
        self.edit_deed.setText(self.tr("Edit the assignment"))
        self.up_deed.setText(self.tr("Move the assignment up"))
        self.down_deed.setText(self.tr("Move the assignment down"))
        self.remove_deed.setText(self.tr("Remove the assignment"))
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_menu = QMenu(self)
        self.kind_deeds = {kind: self.add_menu.addAction("") for kind in AssignmentKind}
        for kind, action in self.kind_deeds.items():
            action.setData(kind)
            action.triggered.connect(self._add_kind)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.up_deed = self.list_deed("Alt+Shift+Up")
        self.down_deed = self.list_deed("Alt+Shift+Down")
        self.remove_deed = self.list_deed("Del")
        self.menu.addAction(self.add_deed)
        self.menu.addMenu(self.add_menu)
        self.menu.addActions([self.edit_deed, self.up_deed, self.down_deed, self.remove_deed])

    def _connect(self) -> None:
        self.add_deed.triggered.connect(self._add_free)
        self.edit_deed.triggered.connect(self.form.title.setFocus)
        self.up_deed.triggered.connect(self._move_up)
        self.down_deed.triggered.connect(self._move_down)
        self.remove_deed.triggered.connect(self._remove)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        self.form.up.clicked.connect(self._move_up)
        self.form.down.clicked.connect(self._move_down)

    def _add_free(self) -> None:
        self._add(AssignmentKind.FREE)

    def _add_kind(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._add(AssignmentKind(action.data()))

    def _add(self, kind: AssignmentKind) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.assignments.add, self.engagement_id, kind)
        if made is not None:
            self.view.choose(made.id)
            self.form.title.setFocus()

    def _revise(self, fields: dict[str, object]) -> None:
        if self.chosen_id is not None:
            self.attempt(self.verbs.revise, self.chosen_id, **fields)
