"""What the window says of the model: who made it, from where a sparrer is asked, what is not to be written."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.coaching import coached
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show


@pytest.fixture
def page(context: Context, desk: Desk, qtbot: QtBot) -> OverviewPage:
    """The overview of a coaching by an expert."""
    there = coached(desk)
    page = OverviewPage(context)
    show(qtbot, page, there.engagement.id)
    return page


def test_about_names_who_developed_and_evaluated_the_model(furnished: Furnished, ask: ScriptedAsk) -> None:
    QApplication.setApplicationVersion("1.2.3")
    furnished.window.menus.about.trigger()
    (about,) = ask.asked
    developed = "developed in the Kestävä kaupunki programme of the Ministry of the Environment (2019–2023) together"
    assert f"{developed} with Sokra, and evaluated at THL. The program is not THL's." in about


def test_the_overview_says_from_where_an_expert_can_be_asked(page: OverviewPage) -> None:
    where = page.coaching.expert.where
    assert where.isVisible()
    assert all(place in where.text() for place in ("regional participation network", "THL", "Diak", "Kuntaliitto"))


def test_the_field_of_a_reference_group_asks_for_nothing_sensitive(page: OverviewPage, desk: Desk) -> None:
    warning = page.coaching.resident.warning
    assert not warning.isVisible()
    desk.engagements.revise(desk.engagements.all()[0].engagement.id, sparrer_kind=SparrerKind.RESIDENT)
    assert warning.isVisible()
    assert all(word in warning.text() for word in ("health", "origin", "religion", "politics"))


def test_with_a_resident_the_fee_the_notes_and_the_answer_are_agreed_too(page: OverviewPage, desk: Desk) -> None:
    also = page.coaching.resident.also_agree
    assert not also.isVisible()
    desk.engagements.revise(desk.engagements.all()[0].engagement.id, sparrer_kind=SparrerKind.RESIDENT)
    assert also.isVisible()
    assert all(words in also.text() for words in ("the fee and the expenses", "written down", "what came of it"))
