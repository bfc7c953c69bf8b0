"""A coaching, and its overview as it is shown."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from tests.ui.shown import show

Show = Callable[[Engagement], OverviewPage]


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Hollola by an expert."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def opened(qtbot: QtBot, context: Context) -> Show:
    """Opens the overview of a coaching."""

    def open_on(engagement: Engagement) -> OverviewPage:
        page = OverviewPage(context)
        show(qtbot, page, engagement.id)
        return page

    return open_on
