"""The first contact and the sparrer's own working time on the overview (R34, R67, R68, R70)."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.intake import Motivation
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from tests.ui.keys import press, type_text
from tests.ui.shown import focused, unnamed, write

Show = Callable[[Engagement], OverviewPage]
TODAY = date(2026, 11, 23)


def typed_into(editor: object, text: str) -> None:
    """Types a value and Return into what has the keyboard."""
    widget = focused()
    assert widget is editor
    type_text(widget, f"{text}\n")


def test_what_was_told_at_the_first_contact_keeps_itself(opened: Show, coaching: Engagement, desk: Desk) -> None:
    card = opened(coaching).intake
    assert card.editors["price_note"].placeholderText() == "Free of charge"
    for field, editor in card.editors.items():
        write(editor, f"äiti {field}")
    card.applied_on.edit.setFocus()
    typed_into(card.applied_on.edit, "1.10.2026")
    kept = desk.intake.of(coaching.id)
    assert {field: getattr(kept, field) for field in card.editors} == {field: f"äiti {field}" for field in card.editors}
    assert kept.applied_on == date(2026, 10, 1)


def test_where_the_motivation_is_low_the_card_says_what_helps(opened: Show, coaching: Engagement, desk: Desk) -> None:
    card = opened(coaching).intake
    assert not card.helps.isVisible()
    card.motivation.setFocus()
    press(card.motivation, Qt.Key.Key_Down)
    assert desk.intake.of(coaching.id).motivation is Motivation.LOW
    assert card.helps.isVisible()
    assert desk.undo.undo() is Deed.INTAKE_CHANGED
    assert card.motivation.currentText() == "Not known yet"


def test_working_time_is_noted_changed_and_removed_by_keys(opened: Show, coaching: Engagement, desk: Desk) -> None:
    card = opened(coaching).work
    assert card.used.text() == "0 min used."
    card.budget.edit.setFocus()
    typed_into(card.budget.edit, "12 h")
    card.add.setFocus()
    press(card.add, Qt.Key.Key_Space)
    typed_into(card.minutes.edit, "3.00")
    write(card.what, "Kutsut ja sää")
    card.view.setFocus()
    press(card.view, Qt.Key.Key_Insert)
    typed_into(card.minutes.edit, "1,5")
    assert card.used.text() == "4 h 30 min of 12 h used."
    assert [(each.worked_on, each.minutes, each.what) for each in desk.intake.work(coaching.id)] == [
        (TODAY, 180, "Kutsut ja sää"),
        (TODAY, 90, ""),
    ]
    card.view.setFocus()
    press(card.view, Qt.Key.Key_Up)
    assert (card.minutes.edit.text(), card.what.text()) == ("3 h", "Kutsut ja sää")
    press(card.view, Qt.Key.Key_Return)
    assert focused() is card.minutes.edit
    card.view.setFocus()
    press(card.view, Qt.Key.Key_Delete)
    assert card.used.text() == "1 h 30 min of 12 h used."
    press(card.view, Qt.Key.Key_Delete)
    assert focused() is card.add
    assert not card.what.isVisible()
    assert desk.undo.undo() is Deed.WORK_REMOVED
    assert card.used.text() == "1 h 30 min of 12 h used."


def test_a_resident_who_coaches_is_told_of_time_of_ones_own_and_not_of_a_job(
    opened: Show, coaching: Engagement, desk: Desk
) -> None:
    card = opened(coaching).work
    assert card.hint.text().startswith("Coaching is part of a job")
    desk.engagements.revise(coaching.id, sparrer_kind=SparrerKind.RESIDENT)
    assert card.hint.text() == "A resident gives time of one's own: agree how much of it the coaching may take."


def test_a_noted_time_has_a_day_and_no_more_hours_than_a_day(opened: Show, coaching: Engagement, desk: Desk) -> None:
    entry = desk.intake.add_work(coaching.id, TODAY, 90)
    card = opened(coaching).work
    card.day.edit.setFocus()
    card.day.edit.clear()
    press(card.day.edit, Qt.Key.Key_Return)
    assert card.day.edit.text() == "23/11/2026"
    card.day.edit.clear()
    type_text(card.day.edit, "3.11.2026\n")
    card.minutes.edit.setFocus()
    card.minutes.edit.clear()
    type_text(card.minutes.edit, "90\n")
    assert card.minutes.trouble.isVisible()
    assert "24 h" in card.minutes.trouble.text()
    (kept,) = desk.intake.work(coaching.id)
    assert (kept.id, kept.worked_on, kept.minutes) == (entry.id, date(2026, 11, 3), 90)
    card.minutes.edit.clear()
    press(card.minutes.edit, Qt.Key.Key_Return)
    assert desk.intake.work(coaching.id)[0].minutes == 0
    assert "no time told yet" in card.lines.line(0).text


@pytest.mark.parametrize("check", ["motivation-unknown", "motivation-low", "time-over"])
def test_each_remark_leads_to_its_field(opened: Show, coaching: Engagement, check: str) -> None:
    page = opened(coaching)
    page.open_place({"check": check})
    assert focused() is (page.work.budget.edit if check == "time-over" else page.intake.motivation)


def test_a_noted_time_is_found_again_and_everything_has_a_name(
    opened: Show, coaching: Engagement, desk: Desk, qtbot: QtBot
) -> None:
    assert qtbot
    first = desk.intake.add_work(coaching.id, TODAY, 30, "Puhelu")
    desk.intake.add_work(coaching.id, TODAY, 60, "Muistio")
    page = opened(coaching)
    page.open_place({"record": "gone"})
    page.open_place({"record": first.id})
    assert focused() is page.work.view
    assert page.work.what.text() == "Puhelu"
    assert unnamed(page) == []
