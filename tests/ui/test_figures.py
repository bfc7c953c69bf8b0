"""A date, a time or a number that cannot be kept stays in its field, and the footer says so as it does of a text."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.design.goals import GoalsView
from sparraaja_desktop.ui.draft import RETRY_MS
from sparraaja_desktop.ui.engagements.work import WorkCard
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.programme.agenda import AgendaView
from sparraaja_desktop.ui.room import Room
from tests.kill.whose import the
from tests.ui.framed import Disk, settle, told
from tests.ui.keys import press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.typed import page_of, reached, retype

DAY = date(2026, 11, 4)
NO_DATE = "Not saved: This is not a date. Write it like this: 24/11/2026"


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Hollola with two goals, the first of which is agreed."""
    coaching = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    for text in ("Kysytään ensin", "Kerrotaan lopuksi"):
        desk.goals.add(coaching.id, text)
    desk.goals.revise(desk.goals.of(coaching.id)[0].id, agreed_on=DAY)
    return coaching


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """The disk under the workspace; it may be written in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


@pytest.fixture
def goals(furnished: Furnished, coaching: Engagement) -> GoalsView:
    """The goals, the first of them chosen, with the keyboard in the day on which it was agreed."""
    furnished.go(Room.DESIGN, coaching.id, {"view": "goals"})
    settle()
    goals = the(page_of(furnished), GoalsView)
    press(goals.view, Qt.Key.Key_Home)
    reached(page_of(furnished), "GoalForm.agreed_on")
    return goals


def footer(furnished: Furnished) -> str:
    return furnished.window.footer.state.text()


def agreed(desk: Desk, coaching: Engagement) -> date | None:
    return desk.goals.of(coaching.id)[0].agreed_on


def test_what_is_typed_as_a_date_is_said_to_be_unsaved_and_then_saved(
    qtbot: QtBot, furnished: Furnished, desk: Desk, coaching: Engagement, goals: GoalsView
) -> None:
    retype(goals.form.agreed_on.edit, "5.11.2026")
    assert footer(furnished) == "Writing …"
    qtbot.waitUntil(lambda: footer(furnished).startswith("Saved "), timeout=2_000)
    assert agreed(desk, coaching) == date(2026, 11, 5)


def test_half_a_date_is_no_mistake_while_one_types(qtbot: QtBot, furnished: Furnished, goals: GoalsView) -> None:
    retype(goals.form.agreed_on.edit, "5.11")
    qtbot.wait(800)
    assert footer(furnished) == "Writing …"
    assert not goals.form.agreed_on.trouble.isVisible()


def test_what_is_no_date_is_said_in_the_footer_and_stays_until_it_is_one(
    furnished: Furnished, desk: Desk, coaching: Engagement, goals: GoalsView
) -> None:
    field = goals.form.agreed_on
    retype(field.edit, "ensi viikolla")
    press(field.edit, Qt.Key.Key_Tab)
    assert footer(furnished) == NO_DATE
    assert furnished.window.footer.state.property("tone") == "alert"
    assert field.trouble.isVisible()
    assert field.edit.accessibleDescription() == field.trouble.text()
    desk.goals.revise(desk.goals.of(coaching.id)[0].id, measure="Montako kysyttiin")
    assert field.edit.text() == "ensi viikolla"
    assert agreed(desk, coaching) == DAY
    reached(page_of(furnished), "GoalForm.agreed_on")
    retype(field.edit, "6.11.2026")
    press(field.edit, Qt.Key.Key_Tab)
    assert footer(furnished).startswith("Saved ")
    assert agreed(desk, coaching) == date(2026, 11, 6)
    assert field.edit.accessibleDescription() == ""


def test_what_is_wrong_with_a_date_is_said_in_the_language_of_the_window(
    furnished: Furnished, goals: GoalsView
) -> None:
    field = goals.form.agreed_on
    retype(field.edit, "joskus")
    press(field.edit, Qt.Key.Key_Tab)
    furnished.window.translations.use(Language.FI)
    settle()
    assert footer(furnished) == "Ei tallennettu: Tätä ei tunnistettu päivämääräksi. Kirjoita se näin: 24.11.2026"
    assert field.trouble.text().endswith("\nEsc palauttaa entisen.")
    assert field.edit.text() == "joskus"


def test_nothing_else_is_shown_over_what_is_no_date(furnished: Furnished, goals: GoalsView) -> None:
    first = goals.chosen_id
    field = goals.form.agreed_on
    retype(field.edit, "31.2.2026")
    goals.view.setFocus()
    press(goals.view, Qt.Key.Key_Down)
    assert goals.chosen_id == first
    assert told(furnished.window).startswith("What you wrote must be kept first")
    furnished.go(Room.TODAY)
    assert page_of(furnished).isAncestorOf(goals)
    assert field.edit.text() == "31.2.2026"
    reached(page_of(furnished), "GoalForm.agreed_on")
    press(field.edit, Qt.Key.Key_Escape)
    assert field.edit.text() == "04/11/2026"
    assert not field.trouble.isVisible()
    assert not footer(furnished).startswith("Not saved")
    press(field.edit, Qt.Key.Key_Escape)
    assert goals.view.hasFocus()
    press(goals.view, Qt.Key.Key_Down)
    assert goals.chosen_id != first
    furnished.go(Room.TODAY)
    assert furnished.room is Room.TODAY


def test_esc_leaves_a_whole_date_to_be_kept(desk: Desk, coaching: Engagement, goals: GoalsView) -> None:
    retype(goals.form.agreed_on.edit, "7.11.2026")
    press(goals.form.agreed_on.edit, Qt.Key.Key_Escape)
    assert goals.view.hasFocus()
    assert agreed(desk, coaching) == date(2026, 11, 7)


def test_a_date_that_the_disk_refuses_stays_and_is_kept_by_itself_once_there_is_room(
    qtbot: QtBot, furnished: Furnished, desk: Desk, coaching: Engagement, goals: GoalsView, disk: Disk, ask: ScriptedAsk
) -> None:
    field = goals.form.agreed_on
    disk.protect()
    retype(field.edit, "8.11.2026")
    press(field.edit, Qt.Key.Key_Return)
    assert footer(furnished).startswith("Not saved: This place can be read but not written")
    assert ask.asked == []
    assert (field.edit.text(), field.value()) == ("8.11.2026", DAY)
    assert "can be read but not written" in field.trouble.text()
    disk.empty()
    qtbot.waitUntil(lambda: agreed(desk, coaching) == date(2026, 11, 8), timeout=RETRY_MS + 2_000)
    assert footer(furnished).startswith("Saved ")


def test_a_number_that_cannot_be_kept_stays_until_esc_takes_it_back(
    furnished: Furnished, desk: Desk, coaching: Engagement, disk: Disk
) -> None:
    event = desk.programme.add_event(coaching.id, "Alku")
    desk.programme.add_item(event.id, "Avaus", ItemKind.PLENARY, 20)
    furnished.go(Room.EVENTS, coaching.id, {"view": "agenda", "record": event.id})
    settle()
    number = the(page_of(furnished), AgendaView).form.minutes
    reached(page_of(furnished), "AgendaItemForm.minutes")
    disk.protect()
    retype(number, "45")
    assert footer(furnished) == "Writing …"
    press(number, Qt.Key.Key_Return)
    assert footer(furnished).startswith("Not saved: ")
    assert number.value() == 45
    assert desk.programme.agenda(event.id)[0].minutes == 20
    assert furnished.window.keeper.unkept() == ("45",)
    press(number, Qt.Key.Key_Escape)
    assert number.value() == 20
    assert not footer(furnished).startswith("Not saved")
    disk.empty()
    retype(number, "50")
    press(number, Qt.Key.Key_Return)
    assert desk.programme.agenda(event.id)[0].minutes == 50


def test_what_is_no_date_can_be_copied_out_on_closing(furnished: Furnished, goals: GoalsView, ask: ScriptedAsk) -> None:
    retype(goals.form.agreed_on.edit, "joskus")
    ask.answers = [1]
    assert furnished.window.frame.may_close()
    assert QApplication.clipboard().text() == "joskus"
    assert furnished.window.keeper.flush()


def test_what_was_typed_for_something_that_is_gone_stops_nobody(
    furnished: Furnished, desk: Desk, coaching: Engagement
) -> None:
    entry = desk.intake.add_work(coaching.id)
    furnished.go(Room.OVERVIEW, coaching.id)
    settle()
    card = the(page_of(furnished), WorkCard)
    reached(page_of(furnished), "WorkCard.minutes")
    type_text(card.minutes.edit, "pitkään")
    press(card.minutes.edit, Qt.Key.Key_Tab)
    assert footer(furnished).startswith("Not saved: This is not a duration")
    desk.intake.remove_work(entry.id)
    assert not footer(furnished).startswith("Not saved")
    furnished.go(Room.TODAY)
    assert furnished.room is Room.TODAY
