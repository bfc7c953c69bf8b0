"""Rows are moved by the mouse as by the keys, with a line that shows where they would go."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolTip
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.model.programme import ItemKind
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.ui.assignments.assignments import AssignmentsView
from sparraaja_desktop.ui.assignments.plans import PlansView
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.design.goals import GoalsView
from sparraaja_desktop.ui.design.sessions import SessionsView
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.programme.agenda import AgendaView
from sparraaja_desktop.ui.programme.page import EventsPage
from sparraaja_desktop.ui.questions.page import QuestionsPage
from sparraaja_desktop.ui.row_drag import drag_hint
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import NOON
from tests.ui.dragging import LEFT, at_row, drag, let_go, pull, take
from tests.ui.keys import press
from tests.ui.shown import show


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with three events."""
    return coached(desk, events=3)


@pytest.fixture
def page(context: Context, there: Coached, qtbot: QtBot) -> EventsPage:
    """Its programme."""
    page = EventsPage(context)
    show(qtbot, page, there.engagement.id)
    return page


def themes(desk: Desk, there: Coached) -> list[str]:
    """The numbers of the events in their order."""
    return [event.theme[-1] for event in desk.programme.events(there.engagement.id)]


@pytest.mark.parametrize(
    ("source", "target", "order"), [(0, 2, "231"), (2, 0, "312"), (0, 1, "213"), (1, 2, "132"), (2, 1, "132")]
)
def test_an_event_goes_where_it_is_dropped_and_comes_back(
    page: EventsPage, desk: Desk, there: Coached, source: int, target: int, order: str
) -> None:
    drag(page.view, source, target)
    assert "".join(themes(desk, there)) == order
    assert page.chosen_id == there.events[source].id
    assert page.view.currentIndex().row() == target
    assert desk.undo.undo() is Deed.EVENT_MOVED
    assert themes(desk, there) == ["1", "2", "3"]


def test_a_line_shows_where_the_row_would_go_and_the_list_chooses_nothing_meanwhile(
    page: EventsPage, there: Coached
) -> None:
    take(page.view, 0)
    assert page.drag.line.isHidden()
    end = at_row(page.view, 2, 0.9)
    pull(page.view, end)
    assert page.drag.line.isVisible()
    last = page.view.visualRect(page.view.model().index(2, 0))
    assert abs(page.drag.line.geometry().center().y() - last.bottom()) <= 3
    pull(page.view, at_row(page.view, 1, 0.1))
    second = page.view.visualRect(page.view.model().index(1, 0))
    assert abs(page.drag.line.geometry().center().y() - second.top()) <= 3
    assert page.chosen_id == there.events[0].id
    let_go(page.view, at_row(page.view, 1, 0.1))
    assert page.drag.line.isHidden()


def test_a_row_dropped_where_it_was_and_a_click_move_nothing(page: EventsPage, desk: Desk, there: Coached) -> None:
    last = desk.undo.last()
    for part in (0.1, 0.9):
        take(page.view, 1)
        pull(page.view, at_row(page.view, 2, 0.2))
        pull(page.view, at_row(page.view, 1, part))
        let_go(page.view, at_row(page.view, 1, part))
    take(page.view, 2)
    let_go(page.view, at_row(page.view, 2, 0.5))
    assert page.chosen_id == there.events[2].id
    take(page.view, 0)
    QTest.mouseMove(page.view.viewport(), at_row(page.view, 0, 0.5) + QPoint(1, 1))
    let_go(page.view, at_row(page.view, 0, 0.5))
    assert themes(desk, there) == ["1", "2", "3"]
    assert desk.undo.last() is last


def test_escape_lets_go_without_moving(page: EventsPage, desk: Desk, there: Coached) -> None:
    take(page.view, 0)
    pull(page.view, at_row(page.view, 2, 0.9))
    press(page.view, Qt.Key.Key_Escape)
    assert page.drag.line.isHidden()
    pull(page.view, at_row(page.view, 2, 0.9))
    let_go(page.view, at_row(page.view, 2, 0.9))
    assert themes(desk, there) == ["1", "2", "3"]
    assert page.chosen_id == there.events[0].id


def test_a_list_that_was_read_again_meanwhile_lets_go_of_the_row(page: EventsPage, desk: Desk, there: Coached) -> None:
    take(page.view, 0)
    pull(page.view, at_row(page.view, 1, 0.9))
    desk.programme.add_event(there.engagement.id, "Tapahtuma 4")
    let_go(page.view, at_row(page.view, 1, 0.9))
    assert themes(desk, there) == ["1", "2", "3", "4"]
    take(page.view, 0)
    pull(page.view, at_row(page.view, 1, 0.9))
    desk.programme.add_event(there.engagement.id, "Tapahtuma 5")
    pull(page.view, at_row(page.view, 2, 0.9))
    assert page.drag.line.isHidden()
    let_go(page.view, at_row(page.view, 2, 0.9))
    assert themes(desk, there) == ["1", "2", "3", "4", "5"]


def test_the_other_button_and_the_empty_place_below_drag_nothing(page: EventsPage, desk: Desk, there: Coached) -> None:
    right = Qt.MouseButton.RightButton
    QTest.mousePress(page.view.viewport(), right, Qt.KeyboardModifier.NoModifier, at_row(page.view, 0, 0.5))
    pull(page.view, at_row(page.view, 2, 0.9))
    assert page.drag.line.isHidden()
    QTest.mouseRelease(page.view.viewport(), right)
    below = page.view.viewport().rect().bottomLeft() + QPoint(20, -2)
    QTest.mousePress(page.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, below)
    pull(page.view, at_row(page.view, 0, 0.1))
    assert page.drag.line.isHidden()
    let_go(page.view, at_row(page.view, 0, 0.1))
    assert themes(desk, there) == ["1", "2", "3"]


def test_what_cannot_be_kept_stays_and_its_event_too(page: EventsPage, desk: Desk, there: Coached) -> None:
    page.approving.editor.setFocus()
    page.approved_with.setText("ä" * 1_001)
    drag(page.view, 0, 2)
    assert themes(desk, there) == ["1", "2", "3"]


def test_goals_and_assignments_and_agenda_items_are_dragged(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    engagement_id = there.engagement.id
    goals = [desk.goals.add(engagement_id, text) for text in ("Yksi", "Kaksi", "Kolme")]
    view = GoalsView(context)
    show(qtbot, view, engagement_id, height=900)
    drag(view.view, 0, 1)
    assert [each.id for each in desk.goals.of(engagement_id)] == [goals[1].id, goals[0].id, goals[2].id]
    for kind in (AssignmentKind.OBSERVATIONS, AssignmentKind.PLAN):
        desk.assignments.add(engagement_id, kind)
    assignments = AssignmentsView(context)
    show(qtbot, assignments, engagement_id)
    drag(assignments.view, 1, 0)
    assert [each.kind for each in desk.assignments.of(engagement_id)][:2] == [
        AssignmentKind.PLAN,
        AssignmentKind.OBSERVATIONS,
    ]
    event = there.events[0]
    for title in ("Avaus", "Tauko", "Loppu"):
        desk.programme.add_item(event.id, title, ItemKind.PLENARY, 10)
    agenda = AgendaView(context)
    agenda.event_id = event.id
    show(qtbot, agenda, engagement_id, height=900)
    drag(agenda.view, 0, 2)
    assert [each.title for each in desk.programme.agenda(event.id)] == ["Tauko", "Loppu", "Avaus"]


def test_an_action_is_dragged_among_those_of_its_service_area_only(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    engagement_id, (schools, streets) = there.engagement.id, there.areas
    for area, text in ((schools, "a"), (schools, "b"), (streets, "c"), (streets, "d")):
        desk.plans.add(engagement_id, area.id, text)
    view = PlansView(context)
    show(qtbot, view, engagement_id, height=1_200)
    drag(view.view, 4, 5)
    assert [each.action for each in desk.plans.of(engagement_id)] == ["a", "b", "d", "c"]
    drag(view.view, 4, 1)
    assert [each.action for each in desk.plans.of(engagement_id)] == ["a", "b", "d", "c"]
    drag(view.view, 1, 5)
    assert [each.action for each in desk.plans.of(engagement_id)] == ["b", "a", "d", "c"]
    assert desk.undo.undo() is Deed.ACTION_MOVED


def test_service_areas_and_meetings_and_decisions_are_dragged(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    client_id = there.engagement.client_id
    overview = OverviewPage(context)
    show(qtbot, overview, there.engagement.id, height=2_400)
    drag(overview.areas.areas.list, 0, 1)
    assert [each.name for each in desk.clients.areas(client_id)] == ["Elinvoima", "Sivistys"]
    session = desk.design.add_session(there.engagement.id, NOON.date(), Mode.LIVE)
    for text in ("Ensin", "Sitten", "Lopuksi"):
        desk.design.add_decision(session.id, text)
    sessions = SessionsView(context)
    show(qtbot, sessions, there.engagement.id, height=1_400)
    drag(sessions.decisions.list, 2, 0)
    assert [each.text for each in desk.design.decisions(session.id)] == ["Lopuksi", "Ensin", "Sitten"]
    drag(sessions.view, 0, 0)
    assert sessions.chosen_id == session.id


def test_a_question_is_dragged_in_its_part_of_a_guide_of_ones_own(context: Context, desk: Desk, qtbot: QtBot) -> None:
    own = desk.questions.copy(desk.questions.guides()[0].id, Texts("Oma"))
    page = QuestionsPage(context)
    show(qtbot, page, height=900)
    page.open_place({"guide": own.id})
    before = [each.id for each in page.rows.questions() if each.part is Part.DONE]
    drag(page.list, 1, 2)
    after = [each.id for each in desk.questions.questions(own.id) if each.part is Part.DONE]
    assert after == [before[1], before[0], *before[2:]]
    page.open_place({"guide": desk.questions.guides()[0].id})
    shipped = [each.id for each in page.rows.questions()]
    drag(page.list, 1, 2)
    assert [each.id for each in page.rows.questions()] == shipped


def hover(view: QListView, row: int | None) -> str:
    """Rests the mouse over a row, or with None beside all of them: what is said."""
    QToolTip.hideText()
    while QToolTip.isVisible():
        QTest.qWait(20)
    if row is not None:
        view.scrollTo(view.model().index(row, 0))
    at = at_row(view, row, 0.5) if row is not None else QPoint(-1, -1)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    return QToolTip.text() if QToolTip.isVisible() else ""


# Offscreen there is nothing to raise a tool tip above.
@pytest.mark.qt_log_ignore(r"does not support raise\(\)", extend=True)
def test_a_row_that_may_be_dragged_says_so_under_a_resting_mouse(page: EventsPage) -> None:
    own, _, hint = hover(page.view, 1).rpartition("\n")
    assert own == (page.view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole) or "")
    assert hint == drag_hint()
    assert hover(page.view, None) == ""


def test_a_shipped_question_is_not_said_to_be_dragged(context: Context, desk: Desk, qtbot: QtBot) -> None:
    assert desk.questions.guides()
    page = QuestionsPage(context)
    show(qtbot, page)
    shown = page.list.model()
    own = [shown.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) or "" for row in range(shown.rowCount())]
    assert own
    assert [hover(page.list, row) for row in range(3)] == own[:3]
