"""Messages: those that must be told first, drafted from the facts, copied, mailed, marked as sent."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.communication.messages import MessagesView
from sparraaja_desktop.ui.communication.page import CommunicationPage
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mail import Mail
from tests.ui.conftest import NOON
from tests.ui.keys import CTRL, SHIFT, press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused, show, unnamed, write
from tests.ui.test_mail import Desktop

STAFF, START = MessageAudience.STAFF, Moment.START


@pytest.fixture
def engagement(desk: Desk) -> Engagement:
    """A coaching of Hollola that has just begun."""
    return desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)


@pytest.fixture
def message(desk: Desk, engagement: Engagement) -> Message:
    """A message to the staff."""
    return desk.communication.add(engagement.id, STAFF, START, Language.FI)


def opened(context: Context, engagement: Engagement, qtbot: QtBot, desktop: Desktop | None = None) -> MessagesView:
    """The view as the sparrer has it before them; no mail program of this computer is opened."""
    view = MessagesView(context, mail=Mail(context, (desktop or Desktop()).open))
    show(qtbot, view, engagement.id)
    return view


def rows(view: MessagesView) -> list[str]:
    """The texts of the list, headings among them."""
    return [view.lines.line(row).text for row in range(view.lines.rowCount())]


def test_an_empty_page_begins_with_those_that_must_be_told(
    context: Context, desk: Desk, engagement: Engagement, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.begin.hasFocus()
    assert "extra work" in view.empty.text()
    view.begin.click()
    assert rows(view) == [
        "Must be told · 0 of 4 sent",
        "Management · The coaching begins",
        "Staff · The coaching begins",
        "Management · The results",
        "Staff · The results",
    ]
    assert view.view.hasFocus()
    assert not view.begin.isVisible()
    assert len(desk.communication.of(engagement.id)) == 4


def test_a_message_to_residents_stands_under_those_that_may_be_told(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view, Qt.Key.Key_N, CTRL | SHIFT)
    assert view.form.audience.hasFocus()
    assert rows(view) == [
        "Must be told · 0 of 1 sent",
        "Staff · The coaching begins",
        "May be told",
        "Residents · The coaching begins",
    ]
    press(view.form.audience, Qt.Key.Key_Down)
    press(view.form.moment, Qt.Key.Key_Down)
    press(view.form.language, Qt.Key.Key_Down)
    added = next(each for each in desk.communication.of(engagement.id) if each.id != message.id)
    assert (added.audience, added.moment, added.language) == (
        MessageAudience.MEDIA,
        Moment.RESULTS,
        Language.SV,
    )
    assert rows(view)[-1] == "Local media · The results"


def test_a_draft_is_made_from_the_facts_of_the_coaching(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    desk.goals.add(engagement.id, "Kylien ääni kuuluu")
    view = opened(context, engagement, qtbot)
    view.form.draft.click()
    kept = desk.communication.read(message.id).text
    assert kept == desk.communication.draft_text(engagement.id, STAFF, START, Language.FI).strip()
    assert view.form.text.toPlainText() == kept
    assert view.form.text.hasFocus()


@pytest.mark.parametrize("answer", [0, 1, None], ids=["below", "instead", "leave"])
def test_what_is_written_goes_only_when_that_is_chosen(
    context: Context,
    desk: Desk,
    engagement: Engagement,
    message: Message,
    qtbot: QtBot,
    ask: ScriptedAsk,
    answer: int | None,
) -> None:
    view = opened(context, engagement, qtbot)
    type_text(view.form.text, "Oma alku")
    drafted = desk.communication.draft_text(engagement.id, STAFF, START, Language.FI).strip()
    ask.answers = [answer]
    press(view.form.text, Qt.Key.Key_D, CTRL)
    wanted = {0: f"Oma alku\n\n{drafted}", 1: drafted, None: "Oma alku"}[answer]
    assert desk.communication.read(message.id).text == wanted


def test_what_is_typed_keeps_itself(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Return)
    assert view.form.text.hasFocus()
    type_text(view.form.text, "Hei!\nSparraus alkaa.")
    view.form.text.clearFocus()
    assert desk.communication.read(message.id).text == "Hei!\nSparraus alkaa."


def test_space_marks_a_message_as_sent_today_and_back(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Space)
    assert desk.communication.read(message.id).sent_on == NOON.date()
    line = view.lines.line(1)
    assert line.sign == "✓"
    assert line.detail.startswith("Sent ")
    assert not view.form.sent_today.isVisible()
    press(view.view, Qt.Key.Key_Space)
    assert desk.communication.read(message.id).sent_on is None
    view.form.sent_today.click()
    assert desk.communication.read(message.id).sent_on == NOON.date()


def test_the_days_are_typed_and_what_is_overdue_is_said_in_words(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    assert view.lines.line(1).detail == "Not sent yet · Suomi"
    desk.communication.revise(message.id, due_on=date(2026, 12, 1))
    assert view.lines.line(1).detail.startswith("To be sent by ")
    edit = view.form.due_on.edit
    edit.setFocus()
    edit.selectAll()
    type_text(edit, "20.11.2026")
    press(edit, Qt.Key.Key_Return)
    line = view.lines.line(1)
    assert line.sign == "!"
    assert line.detail.startswith("Overdue: was to be sent by ")
    assert line.spoken.startswith("Staff · The coaching begins, Overdue")
    write(view.form.sent_on.edit, "23.11.2026")
    assert desk.communication.read(message.id).sent_on == date(2026, 11, 23)


def test_a_message_is_copied_and_opened_in_the_mail_program(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    desk.communication.revise(message.id, text="Hei kaikki!")
    desktop = Desktop()
    view = opened(context, engagement, qtbot, desktop)
    view.form.copy.click()
    assert QGuiApplication.clipboard().text() == "Hei kaikki!"
    view.form.mail.click()
    assert desktop.opened == ["mailto:?subject=Hollola%3A%20The%20coaching%20begins&body=Hei%20kaikki%21"]


def test_a_message_is_removed_and_undone(
    context: Context, desk: Desk, engagement: Engagement, message: Message, qtbot: QtBot
) -> None:
    view = opened(context, engagement, qtbot)
    press(view.view, Qt.Key.Key_Delete)
    assert desk.communication.of(engagement.id) == ()
    assert view.begin.hasFocus()
    for deed in (view.draft_deed, view.copy_deed, view.mail_deed, view.sent_deed):
        assert not deed.isEnabled()
    desk.undo.undo()
    assert desk.communication.of(engagement.id) == (message,)


def test_the_page_has_messages_management_and_feedback(
    context: Context, engagement: Engagement, message: Message, qtbot: QtBot, qapp: QApplication
) -> None:
    page = CommunicationPage(context)
    show(qtbot, page, engagement.id)
    seen = []
    for _ in page.names:
        seen.append(page.name)
        assert unnamed(page) == []
        press(focused(), Qt.Key.Key_PageDown, CTRL)
    assert seen == ["messages", "management", "feedback"]
    view = page.view("messages")
    assert isinstance(view, MessagesView)
    assert view.chosen_id == message.id
    dress(qapp, LIGHT, 300, 10)
    QApplication.processEvents()
    assert page.minimumSizeHint().width() <= 1050
    dress(qapp, LIGHT, 100, 10)


def test_messages_speak_the_language_of_the_window(
    context: Context, engagement: Engagement, message: Message, qtbot: QtBot, translations: Translations
) -> None:
    view = opened(context, engagement, qtbot)
    assert message.id == view.chosen_id
    translations.use(Language.FI)
    QApplication.processEvents()
    assert view.lines.line(1).id == message.id
