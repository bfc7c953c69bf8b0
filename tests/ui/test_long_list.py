"""The list of coachings at the left edge, when there are many."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.framed import keys, settle


@pytest.fixture
def oldest(desk: Desk, furnished: Furnished) -> Engagement:
    """The oldest of sixty coachings."""
    assert furnished.room is Room.START
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    first, *_ = [desk.engagements.start(client.id, SparrerKind.EXPERT) for _ in range(60)]
    return desk.engagements.revise(first.id, started_on=date(2020, 1, 1))


def test_a_coaching_far_down_the_list_is_marked_when_it_is_opened(furnished: Furnished, oldest: Engagement) -> None:
    furnished.go(Room.OVERVIEW, oldest.id)
    assert furnished.lines.record(furnished.window.sidebar.engagements.currentIndex()).id == oldest.id
    assert furnished.lines.rowCount() == 60


def test_a_long_list_is_read_as_far_as_it_is_seen(furnished: Furnished, oldest: Engagement) -> None:
    settle()
    assert furnished.lines.rowCount() < 60
    furnished.window.sidebar.engagements.setFocus()
    for _ in range(4):
        keys(furnished.window, Qt.Key.Key_End)
    assert furnished.lines.record(furnished.window.sidebar.engagements.currentIndex()).id == oldest.id


def test_one_that_is_not_there_is_not_opened(furnished: Furnished, desk: Desk, oldest: Engagement) -> None:
    desk.engagements.remove(oldest.id)
    furnished.go(Room.OVERVIEW, oldest.id)
    assert furnished.room is Room.START
    assert furnished.lines.reach(oldest.id) is None
