"""The management team: when it saw what, and what it decided."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.communication import ManagementReview
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.communication.reviews import ReviewsView
from sparraaja_desktop.ui.context import Context
from tests.ui.keys import press, type_text
from tests.ui.shown import show, write


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola that has just begun."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def review(desk: Desk, engagement: Engagement) -> ManagementReview:
    """A review of an open day."""
    return desk.communication.add_review(engagement.id)


def opened(context: Context, engagement: Engagement, qtbot: QtBot) -> ReviewsView:
    """The view as the sparrer has it before them."""
    view = ReviewsView(context)
    show(qtbot, view, engagement.id)
    return view


def test_an_empty_page_offers_a_review(context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot) -> None:
    view = opened(context, engagement, qtbot)
    assert view.add.hasFocus()
    assert "made visible in the management team" in view.empty.text()
    view.add.click()
    assert len(desk.communication.reviews(engagement.id)) == 1
    assert view.form.held_on.edit.hasFocus()


def test_every_field_of_a_review_keeps_itself(
    context: Context, desk: Desk, engagement: Engagement, review: ManagementReview, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    write(view.form.decided, "Jatketaan")
    view.view.setFocus()
    press(view.view, Qt.Key.Key_Return)
    assert view.form.shown.hasFocus()
    write(view.form.shown, "Tavoitteet ja teot")
    view.form.held_on.edit.setFocus()
    type_text(view.form.held_on.edit, "30.11.2026")
    press(view.form.held_on.edit, Qt.Key.Key_Return)
    press(view.form.is_held.box, Qt.Key.Key_Space)
    kept = desk.communication.read_review(review.id)
    assert (kept.shown, kept.decided) == ("Tavoitteet ja teot", "Jatketaan")
    assert (kept.held_on, kept.is_held) == (date(2026, 11, 30), True)


def test_the_list_says_in_words_how_far_a_review_is(
    context: Context, desk: Desk, engagement: Engagement, review: ManagementReview, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    line = view.lines.line(0)
    assert (line.text, line.detail) == ("No day agreed", "Ahead")
    desk.communication.revise_review(review.id, held_on=date(2026, 11, 20))
    assert view.lines.line(0).detail == "The day has passed: was it held?"
    press(view.view, Qt.Key.Key_Space)
    assert view.lines.line(0).detail == "Held"
    assert desk.communication.read_review(review.id).is_held


def test_a_review_is_removed_and_undone(
    context: Context, desk: Desk, engagement: Engagement, review: ManagementReview, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Delete)
    assert desk.communication.reviews(engagement.id) == ()
    desk.undo.undo()
    assert desk.communication.reviews(engagement.id) == (review,)
    assert view.form.isVisible()
