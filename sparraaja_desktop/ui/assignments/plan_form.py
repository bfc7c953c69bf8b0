"""One planned action of a service area: what, for whom, by whom, when, on what it rests (R49-R51, R73)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.plans import ActionState, Missing, PlannedAction
from sparraaja_desktop.ui.assignments.names import action_state_name, action_state_sign
from sparraaja_desktop.ui.check_model import CheckModel
from sparraaja_desktop.ui.fields import CalmCombo, OptionalDate, SignedCombo, WrappedCheck, fill_choices
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.sentences import missing_in_words
from sparraaja_desktop.ui.wrapped_list import WrappedList

Choices = Sequence[tuple[str, str]]
"""What may be chosen: names and ids."""

_FINDINGS_SHOWN = (1, 6)


@dataclass(frozen=True, slots=True)
class Around:
    """What an action may be tied to: service areas, goals, assignments and events; findings by ids and texts (R49)."""

    areas: Sequence[ServiceArea] = ()
    goals: Choices = ()
    assignments: Choices = ()
    events: Choices = ()
    findings: Choices = ()


class PlanForm(Form):
    """The fields of an action; the view has drafts on the texts in `editors`. `state_chosen` carries a state."""

    state_chosen = Signal(object)

    def __init__(self, means: Sequence[str]) -> None:
        super().__init__()
        self.labels = {field: QLabel() for field in _TEXTS}
        self.action = self.note(self.labels["action"], 3)
        self.state_label, self.state = QLabel(), SignedCombo()
        for state in ActionState:
            self.state.addItem("", state)
        self.field(self.state_label, self.state)
        self.lacking = self.said()
        self.areas = self.area_checks()
        self.for_whom = self.line(self.labels["for_whom"])
        self.responsible = self.line(self.labels["responsible"])
        self.due_label, self.due = QLabel(), OptionalDate()
        self.field(self.due_label, self.due)
        self.event_label, self.event_choice = QLabel(), CalmCombo()
        self.field(self.event_label, self.event_choice)
        self.staff_who = self.line(self.labels["staff_who"])
        self.staff_how = self.line(self.labels["staff_how"])
        self.means = self.means_checks(means)
        self.resources = self.note(self.labels["resources"], 2)
        self.measure = self.note(self.labels["measure"], 2)
        self.goal_label, self.goal = QLabel(), CalmCombo()
        self.field(self.goal_label, self.goal)
        self.assignment_label, self.assignment = QLabel(), CalmCombo()
        self.field(self.assignment_label, self.assignment)
        self.findings_label, self.findings = QLabel(), CheckModel()
        self.findings_list = WrappedList(rows_shown=_FINDINGS_SHOWN)
        self.findings_list.setModel(self.findings)
        self.findings_box = self.field(self.findings_label, self.findings_list)
        self.service_area_label, self.service_area = QLabel(), CalmCombo()
        self.field(self.service_area_label, self.service_area)
        self.best = WrappedCheck()
        self.add(self.best)
        self.up, self.down, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.buttons(self.up, self.down, self.remove)
        self.end()
        self.editors = {field: getattr(self, field) for field in _TEXTS}
        self._connect()

    def show_action(self, action: PlannedAction, around: Around, *, is_other: bool) -> None:
        """Shows all but the typed texts."""
        self.state.setCurrentIndex(list(ActionState).index(action.state))
        self._say_lacking(action.missing, is_agreed=action.is_agreed)
        self.areas.show_checked(action.areas)
        self.means.group.show_checked(action.means)
        self.due.show_value(action.due_on, is_other=is_other)
        none = (self.tr("None"), None)
        fill_choices(self.event_choice, [none, *around.events], action.event_id)
        fill_choices(self.goal, [none, *around.goals], action.goal_id)
        fill_choices(self.assignment, [none, *around.assignments], action.assignment_id)
        self.findings.show(around.findings, action.finding_ids)
        self.findings_box.setVisible(bool(around.findings))
        fill_choices(self.service_area, [(each.name, each.id) for each in around.areas], action.service_area_id)
        self.best.set_checked(action.is_best_practice)

    def retranslate(self, area_word: str) -> None:
        """Says every text again; `area_word` is the client's word for a service area, with a capital."""
        for field, text in self._label_texts().items():
            self.labels[field].setText(text)
        self.state_label.setText(self.tr("State of the action"))
        for row, state in enumerate(ActionState):
            self.state.say(row, action_state_sign(state), action_state_name(state))
        self.areas.retranslate()
        self.due_label.setText(self.tr("By which day"))
        self.event_label.setText(self.tr("Discussed and agreed in the event"))
        self.goal_label.setText(self.tr("Serves the goal"))
        self.assignment_label.setText(self.tr("Began in the assignment"))
        self.findings_label.setText(self.tr("What was heard that it rests on; Space chooses"))
        self.service_area_label.setText(area_word)
        self.best.set_text(self.tr("A best practice, worth spreading"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Remove the action"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        if hasattr(self, "findings_list"):
            self.findings_list.fit()

    def _label_texts(self) -> dict[str, str]:
        return {
            "action": self.tr("Action: what is done"),
            "for_whom": self.tr("For whom"),
            "responsible": self.tr("Responsible"),
            "staff_who": self.tr("Who of the staff took part in planning"),
            "staff_how": self.tr("How they took part"),
            "resources": self.tr("Resources"),
            "measure": self.tr("How we know that it has worked"),
        }

    def _say_lacking(self, missing: Sequence[Missing], *, is_agreed: bool) -> None:
        """What must be there before its timetable can be agreed (R51)."""
        self.lacking.setVisible(bool(missing) and not is_agreed)
        self.lacking.setText(self.tr("Before it is scheduled: {0}").format(missing_in_words(missing)))

    def _connect(self) -> None:
        self.state.activated.connect(self._state_chosen)
        self.due.changed.connect(self._due_chosen)
        self.event_choice.activated.connect(self._event_chosen)
        self.goal.activated.connect(self._goal_chosen)
        self.assignment.activated.connect(self._assignment_chosen)
        self.findings.chosen.connect(self._findings_chosen)
        self.service_area.activated.connect(self._service_area_chosen)
        self.best.toggled.connect(self._best_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def _state_chosen(self) -> None:
        self.state_chosen.emit(ActionState(self.state.currentData()))

    def _due_chosen(self, day: date | None) -> None:
        self.revised.emit({"due_on": day})

    def _event_chosen(self) -> None:
        self.revised.emit({"event_id": self.event_choice.currentData()})

    def _goal_chosen(self) -> None:
        self.revised.emit({"goal_id": self.goal.currentData()})

    def _assignment_chosen(self) -> None:
        self.revised.emit({"assignment_id": self.assignment.currentData()})

    def _findings_chosen(self, ids: object) -> None:
        self.revised.emit({"finding_ids": ids})

    def _service_area_chosen(self) -> None:
        self.revised.emit({"service_area_id": self.service_area.currentData()})

    def _best_chosen(self) -> None:
        self.revised.emit({"is_best_practice": self.best.is_checked()})


_TEXTS = ("action", "for_whom", "responsible", "staff_who", "staff_how", "resources", "measure")
