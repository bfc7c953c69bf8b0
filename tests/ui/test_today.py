"""Today: what is due over all coachings, and the way to each of them; the sidebar says how much."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.followup import FollowUp
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.today.page import TodayPage
from tests.ui.conftest import NOON, Going
from tests.ui.keys import press
from tests.ui.shown import focused, show, unnamed

TODAY = NOON.date()

Begin = Callable[[str], Engagement]


def day(days: int) -> date:
    """So many days from today."""
    return TODAY + timedelta(days=days)


def put(desk: Desk, *records: Record) -> None:
    """Keeps records as they are."""
    with desk.bench.quiet(None) as unit:
        for record in records:
            unit.put(record)


@pytest.fixture
def begin(desk: Desk) -> Begin:
    """Begins a coaching of a municipality."""

    def started(name: str) -> Engagement:
        return desk.engagements.start(desk.clients.take(desk.clients.find(name)[0]).id, SparrerKind.EXPERT)

    return started


@pytest.fixture
def busy(desk: Desk, begin: Begin) -> tuple[Engagement, Engagement]:
    """Two coachings in which something is due: late, today, soon and later."""
    hollola, lahti = begin("Hollola"), begin("Lahti")
    put(
        desk,
        Promise(id="p1", engagement_id=hollola.id, position=0, who="Åsa", what="lähettää listan", due_on=day(-3)),
        Event(id="e1", engagement_id=lahti.id, position=0, theme="Mitä on jo tehty", held_on=day(0)),
        FollowUp(id="f1", engagement_id=hollola.id, position=0, due_on=day(2)),
        Message(
            id="m1",
            engagement_id=lahti.id,
            position=0,
            audience=MessageAudience.STAFF,
            moment=Moment.START,
            language=Language.FI,
            text="Sparraus alkaa\nTervetuloa",
            due_on=day(12),
        ),
    )
    return hollola, lahti


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> TodayPage:
    """The page, shown."""
    page = TodayPage(context)
    show(qtbot, page)
    return page


def rows(page: TodayPage) -> list[tuple[str, str]]:
    """Text and detail of every row."""
    lines = [page.lines.line(row) for row in range(page.lines.rowCount())]
    return [(line.text, line.detail) for line in lines]


@pytest.mark.usefixtures("busy")
def test_what_is_due_stands_in_groups_with_whose_it_is_and_when(page: TodayPage) -> None:
    page.reload()
    assert rows(page) == [
        ("Overdue (1)", ""),
        ("Åsa · lähettää listan", "Hollola · Promise · 21/11/2026, 3 days late"),
        ("This week (2)", ""),
        ("Mitä on jo tehty", "Lahti · Event · today"),
        ("Follow-up", "Hollola · 26/11/2026, in 2 days"),
        ("Later (1)", ""),
        ("Sparraus alkaa", "Lahti · Message to send · 06/12/2026, in 12 days"),
    ]
    assert unnamed(page) == []


def test_return_goes_to_the_record_where_its_page_is(
    page: TodayPage, busy: tuple[Engagement, Engagement], going: Going
) -> None:
    hollola, _lahti = busy
    page.reload()
    page.list.setFocus()
    page.list.setCurrentIndex(page.lines.index(4))
    press(page.list, Qt.Key.Key_Return)
    ((room, engagement_id, *place),) = going.went
    assert (engagement_id, place[0:1]) == (hollola.id, [{"view": "follow-up", "record": "f1"}] if place else [])
    assert room in (Room.FOLLOWUP, Room.OVERVIEW)
    going.went.clear()
    page.open_button.click()
    page.open_deed.trigger()
    assert len(going.went) == 2


def test_a_silent_coaching_is_said_with_its_last_sign_and_leads_to_its_overview(
    page: TodayPage, begin: Begin, desk: Desk, going: Going
) -> None:
    lahti = begin("Lahti")
    desk.engagements.revise(lahti.id, started_on=day(-40), title="Kevät")
    page.list.setFocus()
    assert rows(page) == [
        ("Silent for three weeks (1)", ""),
        ("Lahti – Kevät", "The last sign is of 15/10/2026"),
    ]
    page.open_button.click()
    assert going.went == [(Room.OVERVIEW, lahti.id, {"view": "", "record": lahti.id})]


def test_when_nothing_is_due_the_page_says_what_will_come_here(page: TodayPage, going: Going) -> None:
    assert page.about.text().startswith("Nothing is due.")
    assert not page.list.isVisible()
    assert page.first_focus() is None
    page.open_deed.trigger()
    assert going.went == []
    assert page.place() == {}


def test_the_next_start_returns_to_the_row_and_a_change_keeps_it(
    page: TodayPage, desk: Desk, busy: tuple[Engagement, Engagement]
) -> None:
    page.reload()
    page.list.setCurrentIndex(page.lines.index(4))
    place = page.place()
    page.list.setCurrentIndex(page.lines.index(1))
    page.open_place(place)
    assert page.list.currentIndex().row() == 4
    assert focused() is page.list
    put(desk, Promise(id="p1", engagement_id=busy[0].id, position=0, who="Åsa", what="lähettää listan"))
    page.reload()
    assert [text for text, _detail in rows(page)] == [
        "This week (2)",
        "Mitä on jo tehty",
        "Follow-up",
        "Later (1)",
        "Sparraus alkaa",
    ]
    assert page.list.currentIndex().row() == 4


@pytest.mark.usefixtures("busy")
def test_the_sidebar_says_how_much_is_overdue_or_due_today(furnished: Furnished, desk: Desk) -> None:
    sidebar = furnished.window.sidebar
    furnished.count_due()
    late = [each for each in desk.today.rows(furnished.context.today()) if each.urgency != "soon"]
    assert sidebar.due == len(late)
    sidebar.show_due(2)
    assert sidebar.today.text() == "Today   2"
    assert sidebar.today.accessibleName() == "Today, 2 things due"
    sidebar.show_due(0)
    assert sidebar.today.text() == "Today"
    sidebar.today.click()
    assert furnished.room is Room.TODAY
    assert sidebar.today.isChecked()


def test_only_what_may_be_otherwise_is_read_again(context: Context, desk: Desk, qtbot: QtBot) -> None:
    page = TodayPage(context)
    show(qtbot, page)
    assert not page.may_differ()
    desk.clients.take(desk.clients.find("turku")[0])
    assert page.may_differ()
    assert not page.may_differ()


def test_opened_again_it_shows_what_was_kept_meanwhile(
    context: Context, desk: Desk, busy: tuple[Engagement, Engagement], qtbot: QtBot
) -> None:
    page = TodayPage(context)
    show(qtbot, page)
    before = len(page.lines.rows())
    page.hide()
    put(desk, FollowUp(id="f2", engagement_id=busy[0].id, position=1, due_on=day(3)))
    page.open()
    assert len(page.lines.rows()) == before + 1
