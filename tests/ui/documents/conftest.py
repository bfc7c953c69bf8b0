"""A coaching of which every handout can be made, and the views of its documents."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.export import Exporter
from tests.ui.documents.choosing import Opening
from tests.ui.shown import show


@pytest.fixture
def opening() -> Opening:
    """What was opened."""
    return Opening()


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Jakobstad, which speaks Swedish and Finnish, with one of each that a handout is about."""
    client = desk.clients.take(desk.clients.find("Jakobstad")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    event = desk.programme.add_event(engagement.id)
    desk.programme.revise_event(event.id, theme="Att bli hörd")
    desk.design.add_session(engagement.id, date(2026, 11, 24), Mode.REMOTE)
    feedback = desk.feedback.add_round(engagement.id, RoundKind.EVENT)
    desk.feedback.revise_round(feedback.id, event_id=event.id)
    desk.communication.add(engagement.id, MessageAudience.STAFF, Moment.START, Language.FI)
    return engagement


@pytest.fixture
def page(qtbot: QtBot, context: Context, coaching: Engagement, opening: Opening) -> MakeView:
    """The view as the window opens it."""
    view = MakeView(context, exporter=Exporter(context, opening))
    show(qtbot, view, coaching.id)
    return view


@pytest.fixture
def made(qtbot: QtBot, context: Context, coaching: Engagement, opening: Opening) -> MadeView:
    """The register as the window opens it."""
    view = MadeView(context, exporter=Exporter(context, opening))
    show(qtbot, view, coaching.id)
    return view
