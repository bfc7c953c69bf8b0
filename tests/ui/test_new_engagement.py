"""A coaching begins with a name and two keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.clients.new_engagement import NewEngagementPage
from sparraaja_desktop.ui.context import Context, Room
from tests.ui.conftest import Going
from tests.ui.keys import press, type_text
from tests.ui.shown import focused, show, unnamed


@pytest.fixture
def page(qtbot: QtBot, context: Context) -> NewEngagementPage:
    """The page as the window opens it."""
    page = NewEngagementPage(context)
    show(qtbot, page)
    return page


def test_the_name_and_two_returns_begin_a_coaching(page: NewEngagementPage, desk: Desk, going: Going) -> None:
    assert focused() is page.picker.field
    type_text(focused(), "hollola")
    press(focused(), Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Return)
    line = desk.engagements.all()[0]
    assert line.client.name.fi == "Hollola"
    assert line.engagement.sparrer_kind is SparrerKind.EXPERT
    assert going.went == [(Room.OVERVIEW, line.engagement.id)]


@pytest.mark.parametrize(("downs", "kind"), [(1, SparrerKind.MUNICIPALITY), (2, SparrerKind.RESIDENT)])
def test_the_kind_of_sparrer_is_chosen_with_the_arrow(
    page: NewEngagementPage, desk: Desk, downs: int, kind: SparrerKind
) -> None:
    type_text(focused(), "Turku")
    press(focused(), Qt.Key.Key_Return)
    for _ in range(downs):
        press(focused(), Qt.Key.Key_Down)
    press(focused(), Qt.Key.Key_Enter)
    assert desk.engagements.all()[0].engagement.sparrer_kind is kind
    assert page.choices[downs].radio.isChecked()


def test_the_words_follow_the_kind_of_client(page: NewEngagementPage) -> None:
    assert page.question.text() == "Who coaches the municipality?"
    type_text(page.picker.field, "Päijät-Hämeen hyvinvointialue")
    assert page.question.text() == "Who coaches the wellbeing services county?"
    assert page.choices[0].title.text() == "Participation expert → wellbeing services county"
    page.picker.reset()
    type_text(page.picker.field, "Kylien yhdistys")
    assert page.question.text() == "Who coaches the organisation?"


def test_nothing_begins_before_a_client_is_chosen(page: NewEngagementPage, desk: Desk) -> None:
    assert not page.begin.isEnabled()
    page.choices[0].radio.setFocus()
    press(focused(), Qt.Key.Key_Return)
    assert focused() is page.picker.field
    assert desk.engagements.all() == ()


def test_a_coaching_under_way_is_told_kindly_and_can_be_opened(
    page: NewEngagementPage, desk: Desk, going: Going
) -> None:
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    type_text(page.picker.field, "Hollola")
    assert page.notice.isVisible()
    assert "Hollola" in page.notice_text.text()
    page.open_other.setFocus()
    press(page.open_other, Qt.Key.Key_Space)
    assert going.went == [(Room.OVERVIEW, other.id)]


def test_a_closed_coaching_is_no_coaching_under_way(page: NewEngagementPage, desk: Desk, context: Context) -> None:
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    desk.closing.close(other.id, context.today())
    type_text(page.picker.field, "Hollola")
    assert not page.notice.isVisible()


def test_another_organisation_begins_the_same_way(page: NewEngagementPage, desk: Desk) -> None:
    type_text(page.picker.field, "Kylien yhdistys")
    press(focused(), Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Return)
    assert desk.engagements.all()[0].client.name.fi == "Kylien yhdistys"


def test_a_click_on_the_words_of_a_kind_chooses_it(page: NewEngagementPage) -> None:
    QTest.mouseClick(page.choices[2].sentence, Qt.MouseButton.LeftButton)
    assert page.choices[2].radio.isChecked()
    assert page.choices[2].property("tone") == "notice"
    page.picker.field.setFocus()
    assert page.choices[2].property("tone") == "card"


def test_a_name_that_cannot_be_kept_stays_in_the_field(page: NewEngagementPage, context: Context, desk: Desk) -> None:
    page.picker.field.setText("x" * 1001)
    press(page.picker.field, Qt.Key.Key_Return)
    press(focused(), Qt.Key.Key_Return)
    assert "too long" in context.ask.asked[0]  # type: ignore[attr-defined]
    assert len(page.picker.field.text()) == 1001
    assert desk.engagements.all() == ()


def test_opening_the_page_again_begins_anew(page: NewEngagementPage) -> None:
    type_text(page.picker.field, "Turku")
    page.choices[1].radio.click()
    page.open()
    assert page.picker.field.text() == ""
    assert page.choices[0].radio.isChecked()


def test_another_key_on_a_kind_is_left_to_the_window(page: NewEngagementPage, going: Going) -> None:
    page.choices[0].radio.setFocus()
    press(focused(), Qt.Key.Key_F7)
    assert going.went == []


def test_every_field_has_a_name(page: NewEngagementPage) -> None:
    assert unnamed(page) == []
