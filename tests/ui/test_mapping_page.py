"""The mapping and its five views."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.findings import FindingsView
from sparraaja_desktop.ui.mapping.page import VIEWS, MappingPage
from sparraaja_desktop.ui.mapping.side_by_side import SideBySideView
from tests.ui.keys import CTRL, press
from tests.ui.shown import focused, show, unnamed


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola with two interviews, in the first of which something was marked."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    for guide in ("shipped-contact", "shipped-supervisor"):
        interview = desk.mapping.start_interview(engagement.id, guide, Language.FI, date(2026, 11, 24), Mode.LIVE)
        answer = desk.mapping.answers(interview.id)[0]
        desk.mapping.keep_note(answer.id, "Kylätalo pyörii talkoilla.")
        desk.mapping.mark(answer.id, FindingKind.DONE, 0, 8)
    return engagement


@pytest.fixture
def page(context: Context, engagement: Engagement, qtbot: QtBot) -> MappingPage:
    """The page as the window opens it."""
    page = MappingPage(context)
    show(qtbot, page, engagement.id)
    return page


def test_the_page_opens_at_the_interviews(page: MappingPage) -> None:
    assert page.name == "interviews"
    assert page.buttons["interviews"].isChecked()
    assert page.menu is page.view("interviews").menu


def test_a_view_is_made_only_when_it_is_opened(page: MappingPage) -> None:
    assert page.stack.count() == 1
    page.buttons["items"].click()
    assert page.stack.count() == 2
    page.buttons["interviews"].click()
    assert page.stack.count() == 2


def test_ctrl_page_down_goes_through_the_views_and_round(page: MappingPage) -> None:
    seen = []
    for _ in VIEWS:
        press(focused(), Qt.Key.Key_PageDown, CTRL)
        seen.append(page.name)
        assert page.buttons[page.name].isChecked()
        assert page.view(page.name).isVisible()
        assert page.view(page.name).isAncestorOf(focused())
    assert seen == [*VIEWS[1:], VIEWS[0]]
    press(focused(), Qt.Key.Key_PageUp, CTRL)
    assert page.name == VIEWS[-1]


def test_the_menu_of_the_open_view_is_told_once(page: MappingPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.menu_changed):
        page.buttons["findings"].click()
    assert page.menu is page.view("findings").menu
    assert page.next_deed in page.view("findings").menu.actions()  # type: ignore[union-attr]
    with qtbot.assertNotEmitted(page.menu_changed):
        page.buttons["findings"].click()


def test_a_finding_leads_to_its_note(page: MappingPage, desk: Desk, engagement: Engagement) -> None:
    finding = next(each for each in desk.mapping.findings(engagement.id) if each.answer_id)
    view = page.view("findings")
    assert isinstance(view, FindingsView)
    page.buttons["findings"].click()
    view.answer_asked.emit(finding.interview_id, finding.answer_id)
    assert page.name == "interviews"
    assert page.place()["answer"] == finding.answer_id


def test_an_answer_side_by_side_leads_to_its_note(page: MappingPage, desk: Desk, engagement: Engagement) -> None:
    interview, answer = desk.mapping.side_by_side(engagement.id)[3].notes[-1]
    page.buttons["side-by-side"].click()
    view = page.view("side-by-side")
    assert isinstance(view, SideBySideView)
    view.table.setCurrentIndex(view.model.place_of(answer.id))
    press(view.table, Qt.Key.Key_Return)
    assert page.place() == {"view": "interviews", "interview": interview.id, "answer": answer.id}


def test_the_place_is_found_again_at_the_next_start(
    page: MappingPage, context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    first = desk.mapping.interviews(engagement.id)[0]
    answer = desk.mapping.answers(first.id)[4]
    page.go_to_answer(first.id, answer.id)
    place = page.place()
    again = MappingPage(context)
    show(qtbot, again, engagement.id)
    again.open_place(place)
    assert again.place() == place
    again.open_place({"view": "summary"})
    assert again.name == "summary"
    again.open_place({"view": "no such view"})
    assert again.name == "interviews"


def test_every_field_of_every_view_has_a_name(page: MappingPage) -> None:
    for name in VIEWS:
        page.buttons[name].click()
        assert unnamed(page) == []


def test_at_three_times_the_text_size_nothing_is_wider_than_the_page(page: MappingPage, qapp: QApplication) -> None:
    for name in VIEWS:
        page.buttons[name].click()
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert {name: page.view(name).minimumSizeHint().width() for name in VIEWS if too_wide(page.view(name))} == {}
    page.resize(1050, 640)
    QApplication.processEvents()
    assert page.width() == 1050
    assert all(button.geometry().right() <= 1050 for button in page.buttons.values())
    dress(qapp, LIGHT, 100, 10)


def too_wide(view: QWidget) -> bool:
    """Whether a view asks for more than a window of 1280 pixels without its sidebar gives."""
    return view.minimumSizeHint().width() > 1050
