"""The agenda of an event: clock times that follow from minutes, and whose time it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.programme import AgendaItem, Event, ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.clock_field import ClockField, read_clock, say_clock
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.number_field import NumberField
from sparraaja_desktop.ui.programme.agenda import AgendaView
from tests.ui.coaching import coached
from tests.ui.keys import ALT, SHIFT, press, type_text
from tests.ui.shown import show, write


@pytest.fixture
def event(desk: Desk) -> Event:
    """An event at nine, two hours long."""
    return coached(desk, events=1).events[0]


def opened(context: Context, event: Event, qtbot: QtBot) -> AgendaView:
    """The agenda as the sparrer has it before them."""
    view = AgendaView(context)
    view.event_id = event.id
    show(qtbot, view, event.engagement_id)
    return view


def filled(desk: Desk, event: Event) -> tuple[AgendaItem, ...]:
    """Three items: ten minutes, thirty, twenty."""
    for title, kind, minutes in (
        ("Avaus", ItemKind.OPENING, 10),
        ("Pienryhmät", ItemKind.SMALL_GROUPS, 30),
        ("Tietoisku", ItemKind.INPUT, 20),
    ):
        desk.programme.add_item(event.id, title, kind, minutes)
    return desk.programme.agenda(event.id)


def times(view: AgendaView) -> list[str]:
    """When each item begins, as it is listed."""
    return [view.lines.line(row).sign for row in view.lines.rows()]


def titles(view: AgendaView) -> list[str]:
    """The items in order."""
    return [view.lines.line(row).text for row in view.lines.rows()]


def test_an_empty_agenda_begins_with_its_first_item(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    view = opened(context, event, qtbot)
    assert view.adding.hasFocus()
    assert view.sums.text() == "The agenda is empty. Write the first item below."
    type_text(view.adding, "Avaus\n")
    type_text(view.adding, "Keskustelu")
    press(view.add, Qt.Key.Key_Space)
    assert titles(view) == ["Avaus", "Keskustelu"]
    assert view.adding.text() == ""
    assert view.sums.text() == "20 min of 120 min: 100 min left"
    assert [each.title for each in desk.programme.agenda(event.id)] == ["Avaus", "Keskustelu"]


def test_a_new_item_comes_after_the_chosen_one(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    view.adding.setFocus()
    type_text(view.adding, "Tauko\n")
    assert titles(view) == ["Avaus", "Tauko", "Pienryhmät", "Tietoisku"]
    assert view.chosen_id == desk.programme.agenda(event.id)[1].id


def test_clock_times_follow_from_the_minutes(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    assert times(view) == [say_clock(540), say_clock(550), say_clock(580)]
    view.view.setFocus()
    type_text(view.view, "+")
    view.longer_deed.trigger()
    view.shorter_deed.trigger()
    view.longer_deed.trigger()
    assert desk.programme.agenda(event.id)[0].minutes >= 15
    assert times(view)[1] == say_clock(540 + desk.programme.agenda(event.id)[0].minutes)


def test_minutes_never_go_below_nothing(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Minus, times=4)
    assert desk.programme.agenda(event.id)[0].minutes == 0


def test_plus_and_minus_are_keys_of_the_list(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Plus)
    assert desk.programme.agenda(event.id)[0].minutes == 15
    press(view.view, Qt.Key.Key_Minus)
    assert desk.programme.agenda(event.id)[0].minutes == 10


def test_a_fixed_time_is_kept_and_being_late_is_said(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    items = filled(desk, event)
    view = opened(context, event, qtbot)
    view.view.choose(items[2].id)
    write(view.form.fixed.edit, "9.45")
    assert desk.programme.agenda(event.id)[2].fixed_at == 585
    assert times(view)[2] == say_clock(585)
    assert "fixed time" in view.lines.line(2).detail
    desk.programme.revise_item(items[1].id, minutes=60)
    assert "begins 25 min late" in view.lines.line(2).detail
    assert view.lines.line(2).colour == "alert"


def test_without_a_beginning_the_times_count_from_nothing(
    context: Context, desk: Desk, event: Event, qtbot: QtBot
) -> None:
    items = filled(desk, event)
    desk.programme.revise_item(items[2].id, fixed_at=600)
    desk.programme.revise_event(event.id, starts_at=None)
    view = opened(context, event, qtbot)
    assert times(view) == ["0.00", "0.10", "0.40"]
    assert view.sums.text() == "60 min of 120 min: 60 min left"


@pytest.mark.parametrize(
    ("length", "said"), [(60, "60 min of 60 min: just right"), (50, "60 min of 50 min: 10 min over")]
)
def test_the_sum_is_held_against_the_length(
    context: Context, desk: Desk, event: Event, qtbot: QtBot, length: int, said: str
) -> None:
    filled(desk, event)
    desk.programme.revise_event(event.id, minutes=length)
    assert opened(context, event, qtbot).sums.text() == said


def test_much_listening_is_gently_remarked(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    items = filled(desk, event)
    view = opened(context, event, qtbot)
    assert view.shares.text() == "Participants' own thinking and talk 50 %, presentations 33 %"
    assert not view.remark.isVisible()
    desk.programme.revise_item(items[2].id, minutes=40)
    assert view.remark.text().startswith("More than a third of the time is listening.")
    assert view.remark.isVisible()
    for item in items:
        desk.programme.revise_item(item.id, minutes=0)
    assert not view.shares.isVisible()


def test_every_field_of_an_item_is_kept(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    form = view.form
    press(view.view, Qt.Key.Key_Return)
    assert form.title.hasFocus()
    type_text(form.title, " ja tervetuloa")
    write(form.question, "Milloin sinua kuultiin?")
    write(form.tool, "Kortit")
    write(form.lead, "Maija")
    write(form.material, "Diat")
    form.minutes.selectAll()
    type_text(form.minutes, "25")
    form.minutes.clearFocus()
    press(form.kind, Qt.Key.Key_Down)
    assert view.kept()
    item = desk.programme.agenda(event.id)[0]
    assert (item.title, item.question) == ("Avaus ja tervetuloa", "Milloin sinua kuultiin?")
    assert (item.tool, item.lead, item.material) == ("Kortit", "Maija", "Diat")
    assert (item.minutes, item.kind) == (25, ItemKind.CHECK_IN)


def test_items_move_and_go_by_keys_and_by_buttons(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Down, ALT | SHIFT)
    assert titles(view) == ["Pienryhmät", "Avaus", "Tietoisku"]
    press(view.form.down, Qt.Key.Key_Space)
    press(view.form.down, Qt.Key.Key_Space)
    assert titles(view) == ["Pienryhmät", "Tietoisku", "Avaus"]
    press(view.form.up, Qt.Key.Key_Space)
    press(view.view, Qt.Key.Key_Up, ALT | SHIFT)
    assert titles(view)[0] == "Avaus"
    press(view.view, Qt.Key.Key_Delete)
    press(view.form.remove, Qt.Key.Key_Space)
    assert titles(view) == ["Tietoisku"]
    desk.undo.undo()
    assert len(titles(view)) == 2


def test_what_cannot_be_kept_stays_with_its_item(context: Context, desk: Desk, event: Event, qtbot: QtBot) -> None:
    items = filled(desk, event)
    view = opened(context, event, qtbot)
    view.form.lead.setText("ä" * 1_001)
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Down)
    assert view.texts["lead"].state is DraftState.FAILED
    assert view.chosen_id == items[0].id
    view.adding.setFocus()
    type_text(view.adding, "Tauko\n")
    assert view.adding.text() == "Tauko"
    assert [each.title for each in desk.programme.agenda(event.id)].count("Tauko") == 1


def test_in_a_narrow_window_the_form_stands_under_the_list(
    context: Context, desk: Desk, event: Event, qtbot: QtBot, qapp: QApplication
) -> None:
    filled(desk, event)
    view = opened(context, event, qtbot)
    assert view.sides.orientation() is Qt.Orientation.Horizontal
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert view.sides.orientation() is Qt.Orientation.Vertical


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("9", 540),
        ("9.00", 540),
        ("09:15", 555),
        ("0930", 570),
        ("23.59", 1439),
        ("24", None),
        ("9.75", None),
        ("x", None),
    ],
)
def test_a_clock_time_is_read_as_people_write_it(typed: str, minutes: int | None) -> None:
    assert read_clock(typed) == minutes


def test_what_is_no_clock_time_stays_and_is_said(qtbot: QtBot) -> None:
    field = ClockField()
    qtbot.addWidget(field)
    field.show()
    told: list[object] = []
    field.changed.connect(told.append)
    write(field.edit, "aamulla")
    press(field.edit, Qt.Key.Key_Return)
    assert field.trouble.text().startswith("This is not a clock time. Write it like this: 9.00")
    assert told == []
    field.edit.selectAll()
    type_text(field.edit, "9\n")
    assert (field.value(), field.edit.text(), told) == (540, say_clock(540), [540])


def test_a_number_is_told_after_a_pause_and_the_wheel_changes_nothing(qtbot: QtBot) -> None:
    field = NumberField(100)
    qtbot.addWidget(field)
    field.set_number(5)
    told: list[int] = []
    field.changed.connect(told.append)
    with qtbot.waitSignal(field.changed, timeout=2_000):
        field.setValue(7)
    field.refresh(9)
    field.setValue(12)
    field.refresh(3)
    assert field.value() == 12
    field.flush()
    field.flush()
    assert told == [7, 12]
