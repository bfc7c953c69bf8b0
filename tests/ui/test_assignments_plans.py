"""The plans of the service areas: actions, their guarded states, the heat map."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.plans import ActionState, Missing, NotYet, PlannedAction
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.names import action_state_name, action_state_sign, short_area_name
from sparraaja_desktop.ui.assignments.plans import PlansView
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.sentences import missing_in_words, sentence
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.keys import ALT, CTRL, SHIFT, press, type_text
from tests.ui.shown import show, unnamed, write


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with two events and two service areas."""
    return coached(desk, events=2)


@pytest.fixture
def action(desk: Desk, there: Coached) -> PlannedAction:
    """A draft of the first service area."""
    return desk.plans.add(there.engagement.id, there.areas[0].id, "Asukasraati")


def opened(context: Context, there: Coached, qtbot: QtBot) -> PlansView:
    """The plans as the sparrer has them before them."""
    view = PlansView(context)
    show(qtbot, view, there.engagement.id)
    return view


def ready(desk: Desk, there: Coached, action: PlannedAction) -> None:
    """All that the timetable of an action needs (R51)."""
    desk.plans.revise(
        action.id, responsible="Anna", due_on=date(2027, 3, 1), event_id=there.events[0].id, areas=(Area.OWN_LIFE,)
    )


def listed(view: PlansView) -> list[str]:
    """Headings and actions."""
    return [view.lines.line(row).text for row in range(view.lines.rowCount())]


def test_the_first_action_is_added_and_every_field_is_kept(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    goal = desk.goals.add(there.engagement.id, "Asukkaat mukaan")
    assignment = desk.assignments.add(there.engagement.id, AssignmentKind.PLAN)
    view = opened(context, there, qtbot)
    assert view.add.hasFocus()
    press(view.add, Qt.Key.Key_Space)
    form = view.form
    assert form.action.hasFocus()
    type_text(form.action, "Asukasraati kouluverkosta")
    for editor, text in (
        (form.for_whom, "Perheet"),
        (form.responsible, "Anna Virtanen"),
        (form.staff_who, "Koulujen väki"),
        (form.staff_how, "Tiimipalavereissa"),
        (form.resources, "Kaksi iltaa"),
        (form.measure, "Osallistujien määrä"),
    ):
        write(editor, text)
    write(form.due.edit, "1.3.2027")
    press(form.event_choice, Qt.Key.Key_Down)
    press(form.goal, Qt.Key.Key_Down)
    press(form.assignment, Qt.Key.Key_Down)
    press(form.areas.checks[Area.COMMUNITIES].box, Qt.Key.Key_Space)
    first_means = next(iter(form.means.checks))
    press(form.means.checks[first_means].box, Qt.Key.Key_Space)
    press(form.best.box, Qt.Key.Key_Space)
    (kept,) = desk.plans.of(there.engagement.id)
    assert (kept.action, kept.for_whom) == ("Asukasraati kouluverkosta", "Perheet")
    assert (kept.responsible, kept.staff_who, kept.staff_how) == ("Anna Virtanen", "Koulujen väki", "Tiimipalavereissa")
    assert (kept.resources, kept.measure) == ("Kaksi iltaa", "Osallistujien määrä")
    assert (kept.due_on, kept.event_id) == (date(2027, 3, 1), there.events[0].id)
    assert (kept.goal_id, kept.assignment_id) == (goal.id, assignment.id)
    assert (kept.areas, kept.means) == ((Area.COMMUNITIES,), (first_means,))
    assert kept.is_best_practice
    assert kept.service_area_id == there.areas[0].id
    assert "★ best practice" in view.lines.line(1).detail
    assert unnamed(view) == []


def test_nobody_schedules_what_lacks_its_responsible_date_and_event(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot, going: Going
) -> None:
    view = opened(context, there, qtbot)
    assert view.form.lacking.text() == (
        "Before it is scheduled: who is responsible, by which day, in which event it was agreed"
    )
    press(view.view, Qt.Key.Key_Space, times=2)
    assert desk.plans.read(action.id).state is ActionState.DISCUSSED
    (said,) = going.said
    assert "who is responsible, by which day, in which event it was agreed" in said
    ready(desk, there, action)
    assert not view.form.lacking.isVisible()
    press(view.view, Qt.Key.Key_Space)
    assert desk.plans.read(action.id).state is ActionState.SCHEDULED
    assert view.lines.line(1).sign == action_state_sign(ActionState.SCHEDULED)
    press(view.view, Qt.Key.Key_Space, SHIFT, times=3)
    assert desk.plans.read(action.id).state is ActionState.DRAFT


def test_a_state_chosen_too_early_goes_back(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot, going: Going
) -> None:
    view = opened(context, there, qtbot)
    view.form.state.setFocus()
    press(view.form.state, Qt.Key.Key_Down, times=2)
    assert len(going.said) == 1
    assert view.form.state.currentData() == ActionState.DISCUSSED
    assert desk.plans.read(action.id).state is ActionState.DISCUSSED


def test_an_agreed_action_does_not_lose_its_event_or_its_responsible(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot, going: Going
) -> None:
    ready(desk, there, action)
    desk.plans.set_state(action.id, ActionState.SCHEDULED)
    view = opened(context, there, qtbot)
    press(view.form.event_choice, Qt.Key.Key_Up)
    assert desk.plans.read(action.id).event_id == there.events[0].id
    assert view.form.event_choice.currentData() == there.events[0].id
    assert "in which event it was agreed" in going.said[0]
    view.form.responsible.setFocus()
    view.form.responsible.clear()
    assert not view.kept()
    assert view.texts["responsible"].state is DraftState.FAILED
    press(view.form.remove, Qt.Key.Key_Space)
    view.add_deed.trigger()
    assert [each.responsible for each in desk.plans.of(there.engagement.id)] == ["Anna"]
    write(view.form.responsible, "Matti")
    assert desk.plans.read(action.id).responsible == "Matti"


def test_what_is_not_yet_is_said_in_words() -> None:
    assert missing_in_words((Missing.DATE,)) == "by which day"
    assert sentence(NotYet((Missing.RESPONSIBLE, Missing.DATE))) == (
        "An action is scheduled, under way or done only when these are said: who is responsible, by which day. "
        "Nothing was changed."
    )


def test_the_heat_map_counts_and_says_what_is_empty(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    assert view.cells.text() == "There are no actions in any area of participation yet."
    desk.plans.revise(action.id, areas=(Area.OWN_LIFE,))
    cell = view.heat.index(0, 0)
    assert view.heat.data(cell) == "1"
    assert view.heat.data(view.heat.index(0, 1)) == "none"
    assert str(view.heat.data(cell, Qt.ItemDataRole.AccessibleTextRole)).startswith(
        "Sivistys, Participation in one's own life: 1 action"
    )
    assert "no action yet" in view.heat.data(view.heat.index(1, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert view.heat.data(cell, Qt.ItemDataRole.BackgroundRole).alpha() > 0
    assert view.heat.data(view.heat.index(1, 0), Qt.ItemDataRole.BackgroundRole) is None
    assert "Own life: Elinvoima" in view.cells.text()
    for area in there.areas:
        made = desk.plans.add(there.engagement.id, area.id, "Kaikki")
        desk.plans.revise(made.id, areas=tuple(Area))
    assert view.cells.text() == "Every service area has an action in every area of participation."


def test_a_cell_of_the_heat_map_leads_to_its_action_or_makes_one(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot
) -> None:
    desk.plans.revise(action.id, areas=(Area.OWN_LIFE,))
    view = opened(context, there, qtbot)
    view.table.activated.emit(view.heat.index(0, 0))
    assert view.chosen_id == action.id
    view.area_filter.setCurrentIndex(1)
    view.reload()
    view.table.activated.emit(view.heat.index(2, 1))
    made = desk.plans.of(there.engagement.id, there.areas[1].id)[0]
    assert made.areas == (list(Area)[2],)
    assert view.form.action.hasFocus()
    assert view.chosen_id == made.id


def test_the_filter_shows_one_service_area_and_adds_to_it(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    assert view.area_label.text() == "Service area"
    assert listed(view) == ["Sivistys (1)", "Asukasraati"]
    press(view.area_filter, Qt.Key.Key_Down, times=2)
    assert listed(view) == []
    assert not view.form.isVisible()
    view.add.setFocus()
    press(view.add, Qt.Key.Key_N, CTRL | SHIFT)
    assert desk.plans.of(there.engagement.id)[1].service_area_id == there.areas[1].id
    assert listed(view) == ["Elinvoima (1)", "(no text yet)"]
    view.open(coached(desk).engagement.id)
    assert view.area_filter.currentIndex() == 0
    assert action.id not in [each.id for each in view.shown]


def test_actions_move_within_their_service_area_and_go(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot
) -> None:
    desk.plans.add(there.engagement.id, there.areas[0].id, "Toinen")
    desk.plans.add(there.engagement.id, there.areas[1].id, "Kolmas")
    view = opened(context, there, qtbot)
    press(view.view, Qt.Key.Key_Down, ALT | SHIFT, times=2)
    assert listed(view) == ["Sivistys (2)", "Toinen", "Asukasraati", "Elinvoima (1)", "Kolmas"]
    view.form.up.setFocus()
    press(view.form.up, Qt.Key.Key_Space)
    assert listed(view)[1] == "Asukasraati"
    view.form.down.setFocus()
    press(view.form.down, Qt.Key.Key_Space)
    assert view.chosen_id == action.id
    press(view.form.service_area, Qt.Key.Key_Down)
    assert desk.plans.read(action.id).service_area_id == there.areas[1].id
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Delete)
    assert [each.action for each in desk.plans.of(there.engagement.id)] == ["Toinen", "Kolmas"]
    press(view.view, Qt.Key.Key_Return)
    assert view.form.action.hasFocus()
    desk.undo.undo()
    assert len(desk.plans.of(there.engagement.id)) == 3


def test_the_menu_s_deeds_do_nothing_where_there_is_nothing(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    for deed in (view.next_deed, view.back_deed, view.up_deed, view.down_deed, view.remove_deed):
        assert not deed.isEnabled()
    view.up_deed.setEnabled(True)
    view.up_deed.trigger()
    assert desk.plans.of(there.engagement.id) == ()


def test_without_service_areas_the_way_to_them_is_offered(
    context: Context, desk: Desk, qtbot: QtBot, going: Going
) -> None:
    there = coached(desk, areas=())
    view = opened(context, there, qtbot)
    assert view.before.isVisible()
    assert not view.sides.isVisible()
    assert view.before.way.hasFocus()
    press(view.before.way, Qt.Key.Key_Space)
    assert going.went == [("overview", there.engagement.id)]


def test_a_county_s_means_stand_under_its_own_act(context: Context, desk: Desk, qtbot: QtBot) -> None:
    county = next(each for each in desk.clients.places() if each.kind is ClientKind.COUNTY)
    client = desk.clients.take(county)
    area = desk.clients.add_area(client.id, "Perhepalvelut")
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    desk.plans.add(engagement.id, area.id, "Asiakasraati")
    view = PlansView(context)
    show(qtbot, view, engagement.id)
    assert "section 29 of the Act on Wellbeing Services Counties" in view.form.means.title.text()
    assert len(view.form.means.checks) == 6


def test_states_and_areas_have_names_and_signs_of_their_own() -> None:
    assert len({action_state_name(each) for each in ActionState}) == len(ActionState)
    assert len({action_state_sign(each) for each in ActionState}) == len(ActionState)
    assert len({short_area_name(each) for each in Area}) == len(Area)


def test_a_state_is_found_by_typing_its_word(
    context: Context, desk: Desk, there: Coached, action: PlannedAction, qtbot: QtBot
) -> None:
    ready(desk, there, action)
    view = opened(context, there, qtbot)
    view.form.state.setFocus()
    type_text(view.form.state, "sche")
    assert desk.plans.read(action.id).state is ActionState.SCHEDULED
