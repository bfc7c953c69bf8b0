"""The plans of the service areas: the heat map, the actions, and the one that is chosen (R49-R51, R53, R59, R73)."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.mapping import FindingKind, ItemGroup
from sparraaja_desktop.model.plans import ActionState, NotYet, PlannedAction
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.ui.assignments.heat_model import HeatModel
from sparraaja_desktop.ui.assignments.names import (
    action_state_colour,
    action_state_name,
    action_state_sign,
    short_area_name,
)
from sparraaja_desktop.ui.assignments.plan_form import Around, PlanForm
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.empty import Before
from sparraaja_desktop.ui.fields import CalmCombo, fill_choices, labelled
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.names import finding_choices, group_heading, means_names
from sparraaja_desktop.ui.mapping.view import two_sides
from sparraaja_desktop.ui.page import column, heading, scrolled
from sparraaja_desktop.ui.programme.names import event_name
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs
from sparraaja_desktop.ui.sentences import sentence
from sparraaja_desktop.ui.wrapped_table import WrappedTable

_RESTED_ON = (FindingKind.DONE, FindingKind.SITUATION, FindingKind.NEED)
"""What an action may rest on; an observation of an event becomes one of these."""

_FIRST = 11
_NARROWEST = 5
"""Line heights: the areas of participation at the left of the heat map, and a service area."""


class PlansView(RecordsView[PlannedAction]):
    """Space goes to the next state of an action, Shift+Space back; what a state still lacks is said in the footer."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.plans.revise, self.desk.plans.remove, self.desk.plans.move)
        self._around = Around()
        self.heat = HeatModel(context.look)
        self.table = WrappedTable(self.heat)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.before, self.add = Before(), QPushButton()
        self.cells, self.hint = heading("faint"), heading("faint")
        self.area_label, self.area_filter = QLabel(), CalmCombo()
        self.form = PlanForm(tuple(means_names(self.desk, context.language())))
        for field, editor in self.form.editors.items():
            self.texts[field] = self.draft(editor)
        self.drafts = tuple(self.texts.values())
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit)
        filter_box = labelled(self.area_label, self.area_filter)
        self.sides = two_sides(column(filter_box, self.view, self.hint, self.add, spacing=0.4, margin=0.5), self.form)
        self._above = column(self.table, self.cells, spacing=0.3, margin=0.5)
        whole = column(self.before, self._above, self.sides, spacing=0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(whole))
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another engagement shows all its service areas at first."""
        if engagement_id != self.engagement_id:
            self.area_filter.setCurrentIndex(0)
        super().open(engagement_id)

    def open_place(self, place: dict[str, str]) -> None:
        """An action of another service area than the one that is looked at is shown among all of them."""
        there = {each.id for each in self.desk.plans.of(self.engagement_id or "")}
        is_hidden = place.get("record") in there - {each.id for each in self.shown}
        if is_hidden and self.kept():
            self.area_filter.setCurrentIndex(0)
            self.reload()
        super().open_place(place)

    def records(self) -> Sequence[PlannedAction]:
        """The actions of the service area that is looked at, or of all."""
        if self.engagement_id is None:
            return ()
        engagement = self.desk.engagements.read(self.engagement_id)
        client = self.desk.clients.read(engagement.client_id)
        areas = self.desk.clients.areas(client.id)
        word = self.desk.clients.word(client, self.context.language()).area
        self.area_label.setText(with_capital(word))
        self.form.retranslate(self.area_label.text())
        titles = means_names(self.desk, self.context.language())
        self.form.means.say(group_heading(ItemGroup.MEANS, client.kind), titles)
        chosen = self.area_filter.currentData()
        fill_choices(self.area_filter, [(self.tr("All"), None), *((each.name, each.id) for each in areas)], chosen)
        self._around = self._choices(self.engagement_id, areas)
        self._show_heat(self.engagement_id, areas)
        return self.desk.plans.of(self.engagement_id, self.area_filter.currentData())

    def lines_of(self, records: Sequence[PlannedAction]) -> list[Line]:
        """A heading for each service area that has actions."""
        lines: list[Line] = []
        for area in self._around.areas:
            of_area = [each for each in records if each.service_area_id == area.id]
            if of_area:
                lines.append(Line("", f"{area.name} ({len(of_area)})"))
                lines.extend(self.line(each) for each in of_area)
        return lines

    def line(self, record: PlannedAction) -> Line:
        """What is done, how far it is, by whom, when."""
        text = record.action.strip() or self.tr("(no text yet)")
        best = "★ " + self.tr("best practice") if record.is_best_practice else ""
        due = say_date(record.due_on) if record.due_on is not None else ""
        state = action_state_name(record.state)
        detail = " · ".join(filter(None, (state, record.responsible.strip(), due, best)))
        return Line(record.id, text, detail, action_state_sign(record.state), action_state_colour(record.state))

    def show_record(self, record: PlannedAction | None, *, is_other: bool) -> None:
        """The action at the right."""
        self.form.setVisible(record is not None)
        for deed in (self.edit_deed, self.next_deed, self.back_deed, self.up_deed, self.down_deed, self.remove_deed):
            deed.setEnabled(record is not None)
        if record is not None:
            self.form.show_action(record, self._around, is_other=is_other)

    def siblings(self) -> list[str]:
        """The actions of its service area."""
        action = self.chosen()
        return [each.id for each in self.shown if action and each.service_area_id == action.service_area_id]

    def first_focus(self) -> QWidget:
        """The list, or the way to the first action."""
        if self.shown:
            return self.view
        return self.add if self._around.areas else self.before.way

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()
        self.sides.setMinimumHeight(em(self, 20))
        self._fitting.start()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Plans"))
        self.view.setAccessibleName(self.tr("Planned actions"))
        self.table.setAccessibleName(self.tr("How many actions each service area has in each area of participation"))
        self.before.said.setText(
            self.tr("The plans are made service area by service area. Write the service areas first.")
        )
        self.before.way.setText(self.tr("Go to the service areas"))
        self.hint.setText(self.tr("Space goes to the next state, Shift+Space back."))
        self.add.setText(self.tr("Add an action"))
        self.add_deed.setText(self.tr("Add an action"))
        self.edit_deed.setText(self.tr("Edit the action"))
        self.next_deed.setText(self.tr("Next state of the action"))
        self.back_deed.setText(self.tr("Former state of the action"))
        self.up_deed.setText(self.tr("Move the action up"))
        self.down_deed.setText(self.tr("Move the action down"))
        self.remove_deed.setText(self.tr("Remove the action"))
        self.form.retranslate(self.area_label.text())
        self.reload_shown()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The heat map shares the width."""
        super().resizeEvent(event)
        self._fitting.start()

    def _choices(self, engagement_id: str, areas: Sequence[ServiceArea]) -> Around:
        desk = self.desk
        events = enumerate(desk.programme.events(engagement_id), start=1)
        return Around(
            areas=areas,
            goals=[(each.text.strip() or self.tr("(no text yet)"), each.id) for each in desk.goals.of(engagement_id)],
            assignments=[(each.title, each.id) for each in desk.assignments.of(engagement_id)],
            events=[(event_name(number, each), each.id) for number, each in events],
            findings=finding_choices(desk.mapping.findings(engagement_id), _RESTED_ON),
        )

    def _show_heat(self, engagement_id: str, areas: Sequence[ServiceArea]) -> None:
        """The counts, and in words what is empty while something has been planned (R73)."""
        heat = self.desk.plans.heat(engagement_id)
        self.heat.show(areas, heat)
        for widget in (self._above, self.sides):
            widget.setVisible(bool(areas))
        self.before.setHidden(bool(areas))
        self.add_deed.setEnabled(bool(areas))
        names = {each.id: each.name for each in areas}
        bare: dict[Area, list[str]] = {}
        for area_id, area in self.desk.plans.empty_cells(engagement_id):
            bare.setdefault(area, []).append(names[area_id])
        said = [f"{short_area_name(area)}: {', '.join(whose)}" for area, whose in bare.items()]
        if not any(heat.values()):
            self.cells.setText(self.tr("There are no actions in any area of participation yet."))
        elif said:
            self.cells.setText(self.tr("No action yet – {0}").format("; ".join(said)))
        else:
            self.cells.setText(self.tr("Every service area has an action in every area of participation."))
        self._fitting.start()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.edit_deed = self.list_deed("Return")
        self.next_deed = self.list_deed("Space")
        self.back_deed = self.list_deed("Shift+Space")
        self.up_deed = self.list_deed("Alt+Shift+Up")
        self.down_deed = self.list_deed("Alt+Shift+Down")
        self.remove_deed = self.list_deed("Del")
        self.menu.addActions([self.add_deed, self.edit_deed, self.next_deed, self.back_deed])
        self.menu.addSeparator()
        self.menu.addActions([self.up_deed, self.down_deed, self.remove_deed])

    def _connect(self) -> None:
        self.area_filter.activated.connect(self._filter)
        self.table.activated.connect(self._cell_activated)
        self.before.way.clicked.connect(self._go_to_overview)
        self.add.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.edit_deed.triggered.connect(self.form.action.setFocus)
        self.next_deed.triggered.connect(self._next_state)
        self.back_deed.triggered.connect(self._former_state)
        self.up_deed.triggered.connect(self._move_up)
        self.down_deed.triggered.connect(self._move_down)
        self.remove_deed.triggered.connect(self._remove)
        self.form.revised.connect(self._revise)
        self.form.state_chosen.connect(self._set_state)
        self.form.removal_asked.connect(self._remove)
        self.form.up.clicked.connect(self._move_up)
        self.form.down.clicked.connect(self._move_down)

    def _filter(self) -> None:
        if self.kept():
            self.reload()

    def _cell_activated(self, cell: QModelIndex) -> None:
        """Goes to the first action of the cell, or makes one there."""
        area, participation = self._around.areas[cell.column()], list(Area)[cell.row()]
        if self.area_filter.currentData() not in (None, area.id):
            self.area_filter.setCurrentIndex(0)
            self.reload()
        there = [each for each in self.shown if each.service_area_id == area.id and participation in each.areas]
        if there:
            self.view.choose(there[0].id)
            self.view.setFocus()
        else:
            self._add_to(area.id, (participation,))

    def _go_to_overview(self) -> None:
        self.context.go(Room.OVERVIEW, self.engagement_id)

    def _add(self) -> None:
        """A new action of the service area that is looked at, else of that of the chosen action, else of the first."""
        chosen = self.chosen()
        area_id = self.area_filter.currentData() or (chosen.service_area_id if chosen is not None else None)
        if self._around.areas:
            self._add_to(area_id or self._around.areas[0].id, ())

    def _add_to(self, area_id: str, areas: tuple[Area, ...]) -> None:
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.plans.add, self.engagement_id, area_id)
        if made is None:
            return
        if areas:
            self.attempt(self.desk.plans.revise, made.id, None, areas=areas)
        self.view.choose(made.id)
        self.form.action.setFocus()

    def _revise(self, fields: dict[str, object]) -> None:
        if self.chosen_id is not None:
            try:
                self.attempt(self._revise_guarded, self.chosen_id, fields)
            finally:
                self.reload()

    def _revise_guarded(self, action_id: str, fields: dict[str, object]) -> None:
        try:
            self.desk.plans.revise(action_id, None, **fields)
        except NotYet as error:
            self.context.say(sentence(error))

    def _set_state(self, state: ActionState) -> None:
        """Sets the state; what it still lacks is said in the footer, and the state stays (R51)."""
        if self.chosen_id is None or not self.kept():
            return
        self.attempt(self._set_state_guarded, self.chosen_id, state)

    def _set_state_guarded(self, action_id: str, state: ActionState) -> None:
        try:
            self.desk.plans.set_state(action_id, state)
        except NotYet as error:
            self.context.say(sentence(error))
            self.reload()

    def _next_state(self) -> None:
        self._step(1)

    def _former_state(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        action = self.chosen()
        if action is not None:
            states = list(ActionState)
            to = states.index(action.state) + step
            if 0 <= to < len(states):
                self._set_state(states[to])

    def _fit(self) -> None:
        """The heat map is as high as its rows."""
        self.table.fit(_FIRST, _NARROWEST)
        self.table.setFixedHeight(self.table.whole_height())
