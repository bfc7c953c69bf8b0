"""The red thread walked with one key, in both directions, over the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.thread import Linked
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context, Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.mapping.findings import FindingsView
from sparraaja_desktop.ui.mapping.page import MappingPage
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.places import place_of
from sparraaja_desktop.ui.thread import Thread
from tests.ui.conftest import Going
from tests.ui.framed import settle, told
from tests.ui.keys import ALT, CTRL, press
from tests.ui.scripted import ScriptedAsk


class At(Page):
    """A page that is at a record."""

    record: tuple[str, str] | None = None

    def current_record(self) -> tuple[str, str] | None:
        """The record of the test."""
        return self.record


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching with two findings; two goals rest on the first, none on the second."""
    engagement = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    first = desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Keinoja arkeen")
    desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Aikaa & rauhaa")
    with desk.bench.quiet(None) as unit:
        for number in (1, 2):
            unit.put(
                Goal(
                    id=f"g{number}",
                    engagement_id=engagement.id,
                    position=number,
                    text=f"Tavoite {number}",
                    finding_ids=(first.id,),
                )
            )
    return engagement


@pytest.fixture
def page(context: Context, coaching: Engagement) -> At:
    """The page from which the thread is walked."""
    page = At(context)
    page.engagement_id = coaching.id
    page.resize(400, 300)
    page.show()
    return page


@pytest.fixture
def thread(context: Context, page: At) -> Thread:
    """The walker."""
    return Thread(context, page)


def test_what_a_goal_rests_on_is_gone_to_at_once(
    thread: Thread, page: At, desk: Desk, coaching: Engagement, going: Going
) -> None:
    finding = desk.mapping.findings(coaching.id)[0]
    page.record = ("Goal", "g1")
    thread.go_back(page)
    assert going.went == [(Room.MAPPING, coaching.id, {"view": "findings", "record": finding.id})]


@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")
def test_where_there_are_several_ways_a_menu_asks_which(
    thread: Thread, page: At, desk: Desk, coaching: Engagement, going: Going
) -> None:
    page.record = ("Finding", desk.mapping.findings(coaching.id)[0].id)
    thread.follow(page)
    menu = thread.menu
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Goal: “Tavoite 1”", "Goal: “Tavoite 2”"]
    press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    assert going.went == [(Room.DESIGN, coaching.id, {"view": "goals", "record": "g2"})]


def test_an_end_of_the_thread_is_said(
    thread: Thread, page: At, desk: Desk, coaching: Engagement, going: Going, ask: ScriptedAsk
) -> None:
    page.record = ("Finding", desk.mapping.findings(coaching.id)[1].id)
    thread.follow(page)
    thread.go_back(page)
    page.record = None
    thread.follow(page)
    assert [said.split(":")[0] for said in going.said] == [
        "Nothing follows from this yet.",
        "This rests on nothing yet.",
        "Choose a finding, a goal, an event, an assignment or an action first",
    ]
    page.record = ("Finding", "gone")
    thread.follow(page)
    assert len(ask.asked) == 1
    assert going.went == []


def test_a_way_is_named_by_its_kind_and_its_words(thread: Thread) -> None:
    assert thread._name(Linked("PlannedAction", "a", "Kysytään & kerrotaan")) == "Action: “Kysytään && kerrotaan”"


def test_only_what_has_a_page_is_a_place() -> None:
    assert place_of("Finding", "f") == (Room.MAPPING, {"view": "findings", "record": "f"})
    assert place_of("Interview", "i") == (Room.MAPPING, {"view": "interviews", "interview": "i"})
    assert place_of("Handout", "h") is None


def test_the_keys_walk_from_the_finding_that_is_chosen(furnished: Furnished, coaching: Engagement, desk: Desk) -> None:
    second = desk.mapping.findings(coaching.id)[1]
    furnished.go(Room.MAPPING, coaching.id, {"view": "findings", "record": second.id})
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, MappingPage)
    view = page.view("findings")
    assert isinstance(view, FindingsView)
    assert page.current_record() == ("Finding", second.id)
    assert view.form.text.toPlainText() == "Aikaa & rauhaa"
    for key, said in (
        (Qt.Key.Key_Right, "Nothing follows from this yet."),
        (Qt.Key.Key_Left, "This rests on nothing yet."),
    ):
        press(QApplication.focusWidget() or view, key, CTRL | ALT)
        settle()
        assert told(furnished.window) == said
    view.open_place({"record": "gone"})
    assert page.current_record() == ("Finding", second.id)
