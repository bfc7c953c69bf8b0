"""What is reached from elsewhere is chosen in its list with the keyboard on it, also where a filter hid it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.assignments.plans import PlansView
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.design.sessions import SessionsView
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.questions.page import QuestionsPage
from tests.ui.coaching import Coached, coached
from tests.ui.keys import press
from tests.ui.shown import focused, show


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with service areas."""
    return coached(desk)


@pytest.fixture
def sessions(desk: Desk, there: Coached) -> tuple[DesignSession, ...]:
    """Two design sessions."""
    days = (date(2026, 11, 10), date(2026, 11, 20))
    return tuple(desk.design.add_session(there.engagement.id, day, Mode.LIVE) for day in days)


@pytest.fixture
def view(context: Context, there: Coached, sessions: tuple[DesignSession, ...], qtbot: QtBot) -> SessionsView:
    """The sessions as the sparrer has them before them."""
    assert sessions
    view = SessionsView(context)
    show(qtbot, view, there.engagement.id, height=1_200)
    return view


def test_a_session_is_chosen_with_the_keyboard_on_it(view: SessionsView, sessions: tuple[DesignSession, ...]) -> None:
    view.open_place({"record": sessions[1].id})
    assert view.chosen_id == sessions[1].id
    assert view.view.hasFocus()


def test_a_promise_is_chosen_in_its_session_with_the_keyboard_on_it(
    view: SessionsView, sessions: tuple[DesignSession, ...], there: Coached, desk: Desk
) -> None:
    made = [
        desk.design.add_promise(there.engagement.id, "Aino", what, session_id=sessions[1].id) for what in ("a", "b")
    ]
    view.open_place({"record": made[1].id})
    assert view.chosen_id == sessions[1].id
    assert view.promises.chosen_id == made[1].id
    assert view.promises.view.hasFocus()
    press(view.promises.view, Qt.Key.Key_Space)
    kept = [each.kept_on is not None for each in desk.design.promises(there.engagement.id)]
    assert kept == [False, True]


def test_a_promise_given_elsewhere_is_chosen_also_when_it_is_kept(
    view: SessionsView, sessions: tuple[DesignSession, ...], there: Coached, desk: Desk
) -> None:
    promise = desk.design.add_promise(there.engagement.id, "Eino", "Kutsuu kylät")
    desk.design.keep_promise(promise.id, date(2026, 11, 20))
    assert view.promises.lines.row_of(promise.id) is None
    view.open_place({"record": promise.id})
    assert view.chosen_id == sessions[0].id
    assert view.promises.chosen_id == promise.id
    assert view.promises.view.hasFocus()


def test_a_promise_is_chosen_also_when_its_session_is_gone(
    view: SessionsView, sessions: tuple[DesignSession, ...], there: Coached, desk: Desk
) -> None:
    promise = desk.design.add_promise(there.engagement.id, "Eino", "Kutsuu", session_id=sessions[0].id)
    for session in sessions:
        desk.design.remove_session(session.id)
    view.open_place({"record": promise.id})
    assert view.promises.chosen_id == promise.id
    assert view.promises.view.hasFocus()
    assert not view.form.notes.isVisible()
    desk.undo.undo()
    assert view.form.notes.isVisible()


def test_an_action_that_a_filter_hides_is_chosen_with_the_keyboard_on_it(
    context: Context, there: Coached, desk: Desk, qtbot: QtBot
) -> None:
    mine, other = (desk.plans.add(there.engagement.id, area.id, area.name) for area in there.areas)
    view = PlansView(context)
    show(qtbot, view, there.engagement.id, height=1_200)
    press(view.area_filter, Qt.Key.Key_Down)
    assert [each.id for each in view.shown] == [mine.id]
    view.open_place({"record": other.id})
    assert view.area_filter.currentData() is None
    assert view.chosen_id == other.id
    assert view.view.hasFocus()
    press(view.area_filter, Qt.Key.Key_Down)
    view.open_place({"record": mine.id})
    assert view.area_filter.currentData() == there.areas[0].id
    assert view.chosen_id == mine.id


def test_the_next_start_gives_the_keyboard_to_the_page_also_where_the_place_says_nothing_of_it(
    furnished: Furnished, desk: Desk
) -> None:
    guide = desk.questions.guides()[1]
    furnished.go_to({"room": "questions", "guide": guide.id})
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, QuestionsPage)
    assert page.place() == {"guide": guide.id}
    assert focused() is page.guide_list
