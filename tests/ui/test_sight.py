"""What has the keyboard is in sight, and Esc leads back from a form to its list."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.assignments.board import BoardView
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.design.goals import GoalsView
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.room import Room
from tests.ui.framed import furnish, put_away, settle, shown
from tests.ui.keys import press
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola that has just begun."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


def in_sight(widget: QWidget) -> bool:
    """Whether something of the widget is seen through every area around it."""
    return not widget.visibleRegion().isEmpty()


def test_the_first_field_of_a_new_coaching_is_in_sight(
    qapp: QApplication, desk: Desk, engagement: Engagement, tmp_path: Path, qtbot: QtBot
) -> None:
    furnished = furnish(qapp, desk, tmp_path / "data", ScriptedAsk(), Settings())
    shown(qtbot, furnished.window)
    furnished.window.resize(1280, 400)
    furnished.go(Room.OVERVIEW, engagement.id)
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, OverviewPage)
    name = page.contact.editors["name"]
    below = QRect(name.mapTo(page, QPoint(0, 0)), name.size()).bottom() > page.height()
    qtbot.waitUntil(lambda: in_sight(name))
    assert name.hasFocus()
    assert below, "the test shows nothing when the field is in sight without scrolling"
    put_away(furnished.window)


def test_esc_leads_from_a_goal_back_to_the_list(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Asukkaat kuulevat vastauksen")
    view = GoalsView(context)
    show(qtbot, view, engagement.id)
    press(focused(), Qt.Key.Key_Return)
    assert view.form.text.hasFocus()
    press(focused(), Qt.Key.Key_Escape)
    assert view.view.hasFocus()
    press(focused(), Qt.Key.Key_Escape)
    assert view.view.hasFocus()


def test_esc_leads_from_a_sheet_back_to_the_board(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    desk.clients.add_area(engagement.client_id, "Sivistys")
    desk.assignments.ensure_plan(engagement.id)
    view = BoardView(context)
    show(qtbot, view, engagement.id)
    press(focused(), Qt.Key.Key_Return)
    assert view.form.responsible.hasFocus()
    press(focused(), Qt.Key.Key_Escape)
    assert view.table.hasFocus()
    settle()
