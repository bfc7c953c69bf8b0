"""In the event: its questions before one's eyes (R6), and the small groups of those who came (R39)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.groups import Mix
from sparraaja_desktop.model.programme import ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.programme.in_event import InEventView
from sparraaja_desktop.ui.programme.names import mix_name
from tests.ui.coaching import Coached, coached
from tests.ui.keys import press
from tests.ui.shown import show, unnamed


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with an event."""
    return coached(desk, events=1)


def opened(context: Context, there: Coached, qtbot: QtBot) -> InEventView:
    """The view as the sparrer has it in the event."""
    view = InEventView(context)
    view.event_id = there.events[0].id
    show(qtbot, view, there.engagement.id)
    return view


def asked(view: InEventView) -> list[tuple[str, str, str]]:
    """When, what and in which item it is asked."""
    lines = [view.questions.lines.line(row) for row in range(view.questions.lines.rowCount())]
    return [(each.sign, each.text, each.detail) for each in lines]


def test_the_questions_of_the_agenda_stand_above_the_notes_with_their_clock_times(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    event = there.events[0]
    desk.programme.add_item(event.id, "Avaus", ItemKind.OPENING, 5)
    item = desk.programme.add_item(event.id, "Alkukierros", ItemKind.CHECK_IN, 10)
    view = opened(context, there, qtbot)
    assert not view.questions.isVisible()
    desk.programme.revise_item(item.id, question="Milloin tulit kuulluksi?")
    view.open(there.engagement.id)
    assert view.questions.isVisible()
    assert asked(view) == [("09:05", "Milloin tulit kuulluksi?", "Alkukierros")]
    assert view.questions.mapTo(view, QPoint()).y() < view.notes.mapTo(view, QPoint()).y()
    desk.programme.revise_event(event.id, starts_at=None)
    view.open(there.engagement.id)
    assert asked(view) == [("0.05", "Milloin tulit kuulluksi?", "Alkukierros")]
    assert unnamed(view) == []


def test_those_who_came_are_divided_into_groups_by_keys(context: Context, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    groups = view.groups
    assert groups.said.text() == "Write above how many come, and they are divided into groups here."
    view.attendance.rows[2].count.setValue(1)
    view.attendance.rows[1].count.setValue(3)
    view.attendance.rows[0].count.setValue(6)
    assert view.kept()
    view.open(there.engagement.id)
    assert groups.said.text().splitlines() == [
        "Group 1: Sivistys 3",
        "Group 2: Elinvoima 3",
        "Group 3: Sivistys 3, From elsewhere 1",
    ]
    press(groups.size_choice, Qt.Key.Key_Down, times=2)
    press(groups.mix_choice, Qt.Key.Key_Down)
    assert groups.said.text().splitlines() == [
        "Group 1: Sivistys 3, Elinvoima 2",
        "Group 2: Sivistys 3, Elinvoima 1, From elsewhere 1",
    ]
    assert groups.said.accessibleName() == groups.said.text()
    assert unnamed(view) == []


def test_with_whom_one_sits_has_its_words() -> None:
    assert [mix_name(mix) for mix in Mix] == ["With colleagues", "Mixed"]
