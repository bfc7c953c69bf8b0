"""One interim assignment: what is asked, how long it takes, when it is given and comes back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.assignments import HEAVY_MINUTES, Assignment, AssignmentKind
from sparraaja_desktop.ui.assignments.names import kind_name
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, fill_choices
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.number_field import NumberField

_LONGEST = 24 * 60


class AssignmentForm(Form):
    """The fields of an assignment; the view has drafts on `title`, `purpose`, `questions` and `planned_with`."""

    def __init__(self) -> None:
        super().__init__()
        self.title_label, self.purpose_label, self.questions_label = QLabel(), QLabel(), QLabel()
        self.title = self.line(self.title_label)
        self.kind_label, self.kind = QLabel(), CalmCombo()
        for kind in AssignmentKind:
            self.kind.addItem("", kind)
        self.field(self.kind_label, self.kind)
        self.purpose = self.note(self.purpose_label, 3)
        self.questions = self.note(self.questions_label, 6)
        self.minutes_label, self.minutes = QLabel(), NumberField(_LONGEST, step=5)
        self.field(self.minutes_label, self.minutes)
        self.heavy = self.said("alert")
        self.given_label, self.given = QLabel(), CalmCombo()
        self.field(self.given_label, self.given)
        self.due_event_label, self.due_event = QLabel(), CalmCombo()
        self.field(self.due_event_label, self.due_event)
        self.due_label, self.due = QLabel(), OptionalDate()
        self.field(self.due_label, self.due)
        self.due_said = self.said()
        self.planned_label = QLabel()
        self.planned_with = self.line(self.planned_label)
        self.up, self.down, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.buttons(self.up, self.down, self.remove)
        self.end()
        self.kind.activated.connect(self._kind_chosen)
        self.minutes.changed.connect(self._minutes_chosen)
        self.given.activated.connect(self._given_chosen)
        self.due_event.activated.connect(self._due_event_chosen)
        self.due.changed.connect(self._due_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_assignment(
        self, assignment: Assignment, events: Sequence[tuple[str, str]], due: str, *, is_other: bool
    ) -> None:
        """Shows all but the typed texts; `events` are names and ids, `due` says when it comes back."""
        self.kind.setCurrentIndex(list(AssignmentKind).index(assignment.kind))
        if is_other:
            self.minutes.set_number(assignment.minutes)
            self.due.set_value(assignment.due_on)
        else:
            self.minutes.refresh(assignment.minutes)
            self.due.refresh(assignment.due_on)
        self.heavy.setVisible(assignment.is_heavy)
        offered: list[tuple[str, object]] = [(self.tr("Open"), None), *events]
        fill_choices(self.given, offered, assignment.given_event_id)
        fill_choices(self.due_event, offered, assignment.due_event_id)
        self.due_said.setText(due)
        self.due_said.setVisible(bool(due))

    def retranslate(self) -> None:
        """Says every text again."""
        self.title_label.setText(self.tr("Assignment"))
        self.kind_label.setText(self.tr("Kind"))
        for row, kind in enumerate(AssignmentKind):
            self.kind.setItemText(row, kind_name(kind))
        self.purpose_label.setText(self.tr("Purpose"))
        self.questions_label.setText(self.tr("Questions, one a line"))
        self.minutes_label.setText(self.tr("How many minutes it takes"))
        self.heavy.setText(
            self.tr("Over {0} minutes is heavy beside one's own work. Could it be made smaller?").format(HEAVY_MINUTES)
        )
        self.given_label.setText(self.tr("Given in the event"))
        self.due_event_label.setText(self.tr("Comes back by the event"))
        self.due_label.setText(self.tr("Comes back on the day, if another"))
        self.planned_label.setText(self.tr("Planned with"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Remove the assignment"))

    def _kind_chosen(self) -> None:
        self.revised.emit({"kind": AssignmentKind(self.kind.currentData())})

    def _minutes_chosen(self, minutes: int) -> None:
        self.revised.emit({"minutes": minutes})

    def _given_chosen(self) -> None:
        self.revised.emit({"given_event_id": self.given.currentData()})

    def _due_event_chosen(self) -> None:
        self.revised.emit({"due_event_id": self.due_event.currentData()})

    def _due_chosen(self, day: date | None) -> None:
        self.revised.emit({"due_on": day})
