"""The follow-up: the agreed days, and what was promised, done and learnt (R64-R66)."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.followup import FollowUp, FollowUpKind
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.followup.learnt import LearntView
from sparraaja_desktop.ui.followup.meetings import MeetingsView, months_later
from sparraaja_desktop.ui.followup.names import (
    NOTED,
    follow_up_kind,
    progress_colour,
    progress_name,
    progress_sign,
)
from sparraaja_desktop.ui.followup.page import FollowUpPage
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import NOON
from tests.ui.framed import Disk, settle
from tests.ui.keys import press, type_text
from tests.ui.shown import focused, show, unnamed, write

TODAY = NOON.date()


@pytest.fixture
def held(desk: Desk) -> Coached:
    """A coaching with two events."""
    return coached(desk, events=2)


def follow_ups(desk: Desk, held: Coached) -> tuple[FollowUp, ...]:
    """What is agreed."""
    return desk.followup.of(held.engagement.id)


@pytest.fixture
def meetings(qtbot: QtBot, context: Context, held: Coached) -> MeetingsView:
    """The view of the agreed days; nothing is agreed yet."""
    view = MeetingsView(context)
    show(qtbot, view, held.engagement.id)
    return view


@pytest.fixture
def agreed(desk: Desk, held: Coached) -> tuple[PlannedAction, PlannedAction]:
    """Two actions whose timetable is agreed, and a draft."""
    area = held.areas[0].id
    made = []
    for text in ("Kysytään ennen päätöstä", "Vastataan viikossa"):
        action = desk.plans.add(held.engagement.id, area, text)
        desk.plans.revise(
            action.id,
            responsible="kirjastonhoitaja",
            due_on=date(2027, 3, 1),
            event_id=held.events[0].id,
            measure="vastattujen osuus",
        )
        made.append(desk.plans.set_state(action.id, ActionState.SCHEDULED))
    desk.plans.add(held.engagement.id, area, "Luonnos")
    first, second = made
    return first, second


@pytest.fixture
def learnt(qtbot: QtBot, context: Context, held: Coached, agreed: tuple[PlannedAction, PlannedAction]) -> LearntView:
    """The view of the promised actions."""
    assert agreed
    view = LearntView(context)
    show(qtbot, view, held.engagement.id)
    return view


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """The disk under the workspace; it has room in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


# The agreed days


def test_a_follow_up_is_agreed_with_the_keys_alone(meetings: MeetingsView, desk: Desk, held: Coached) -> None:
    assert meetings.empty.isVisible()
    assert focused() is meetings.add
    press(meetings.add, Qt.Key.Key_Space)
    assert focused() is meetings.form.due_on.edit
    type_text(meetings.form.due_on.edit, "14.9.2027")
    press(meetings.form.due_on.edit, Qt.Key.Key_Return)
    (record,) = follow_ups(desk, held)
    assert (record.kind, record.due_on, record.is_held) == (FollowUpKind.JOINT, date(2027, 9, 14), False)
    assert meetings.lines.line(0).detail == "Agreed for 14/09/2027"
    assert unnamed(meetings) == []


def test_half_a_year_is_a_button_away(meetings: MeetingsView, desk: Desk, held: Coached) -> None:
    meetings.add.click()
    assert meetings.lines.line(0).detail == "No day agreed yet"
    meetings.form.later[6].click()
    assert follow_ups(desk, held)[0].due_on == date(2027, 5, 24)


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 11, 24), 6, date(2027, 5, 24)),
        (date(2026, 8, 31), 3, date(2026, 11, 30)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
    ],
)
def test_a_later_month_has_the_same_day_or_its_last(day: date, months: int, expected: date) -> None:
    assert months_later(day, months) == expected


def test_what_came_of_it_keeps_itself_and_held_is_a_key_away(meetings: MeetingsView, desk: Desk, held: Coached) -> None:
    meetings.add.click()
    meetings.form.due_on.edit.clearFocus()
    meetings.view.setFocus()
    press(meetings.view, Qt.Key.Key_Return)
    assert focused() is meetings.form.outcome
    write(meetings.form.outcome, "Johto näki tulokset")
    meetings.view.setFocus()
    press(meetings.view, Qt.Key.Key_Space)
    (record,) = follow_ups(desk, held)
    assert (record.outcome, record.is_held) == ("Johto näki tulokset", True)
    assert meetings.form.held.is_checked()
    assert meetings.lines.line(0).detail == "Held"
    press(meetings.form.held.box, Qt.Key.Key_Space)
    assert not follow_ups(desk, held)[0].is_held


def test_the_kind_is_chosen_and_a_day_that_has_passed_is_said(
    meetings: MeetingsView, desk: Desk, held: Coached
) -> None:
    meetings.add.click()
    meetings.form.kind.setFocus()
    press(meetings.form.kind, Qt.Key.Key_Down)
    (record,) = follow_ups(desk, held)
    assert record.kind is FollowUpKind.CONTACT
    desk.followup.revise(record.id, due_on=TODAY - timedelta(days=1))
    assert meetings.lines.line(0).text == "Meeting with the contact person"
    assert meetings.lines.line(0).detail == "23/11/2026 has passed"


def test_a_follow_up_is_removed_and_brought_back(meetings: MeetingsView, desk: Desk, held: Coached) -> None:
    meetings.add.click()
    meetings.form.due_on.edit.clearFocus()
    meetings.view.setFocus()
    press(meetings.view, Qt.Key.Key_Delete)
    assert follow_ups(desk, held) == ()
    assert focused() is meetings.add
    desk.undo.undo()
    assert len(follow_ups(desk, held)) == 1


# Promised, done, learnt


def test_the_promised_actions_stand_beside_what_is_noted(learnt: LearntView) -> None:
    lines = [learnt.lines.line(row) for row in range(learnt.lines.rowCount())]
    assert [line.text for line in lines] == ["Kysytään ennen päätöstä", "Vastataan viikossa"]
    assert lines[0].detail == "Sivistys · kirjastonhoitaja · Nothing noted yet"
    assert learnt.summary.text() == "Promised 2 · done 0 · under way 0 · not noted yet 2"
    promised = learnt.promised.text().splitlines()
    assert promised[0] == "Kysytään ennen päätöstä"
    assert {"Responsible: kirjastonhoitaja", "By when: 01/03/2027", "How one knows: vastattujen osuus"} <= {*promised}
    assert unnamed(learnt) == []


def test_an_entry_is_typed_in_place_and_keeps_itself(
    learnt: LearntView, desk: Desk, agreed: tuple[PlannedAction, PlannedAction]
) -> None:
    box = learnt.progress
    box.add_deed.trigger()
    assert focused() is box.state
    press(box.state, Qt.Key.Key_Down)
    for field, text in (
        ("done", "Kokeiltu"),
        ("obstacle", "Kiire"),
        ("learnt", "Pieni riittää"),
        ("next_step", "Jatko"),
    ):
        write(box.notes[field], text)
    (entry,) = desk.followup.progress(agreed[0].id)
    assert (entry.done, entry.obstacle, entry.learnt, entry.next_step) == (
        "Kokeiltu",
        "Kiire",
        "Pieni riittää",
        "Jatko",
    )
    assert entry.state is ActionState.UNDER_WAY
    assert learnt.lines.line(0).detail.endswith("Under way")
    assert learnt.summary.text() == "Promised 2 · done 0 · under way 1 · not noted yet 1"
    assert desk.plans.of(learnt.engagement_id or "")[0].state is ActionState.SCHEDULED


def test_esc_leads_from_an_entry_to_the_entries_and_then_to_the_actions(learnt: LearntView) -> None:
    box = learnt.progress
    box.add_deed.trigger()
    press(box.state, Qt.Key.Key_Escape)
    assert focused() is box.view
    press(box.view, Qt.Key.Key_Return)
    press(box.notes["done"], Qt.Key.Key_Escape)
    assert focused() is box.view
    press(box.view, Qt.Key.Key_Escape)
    assert focused() is learnt.view


def test_the_newest_entry_stands_first_and_one_is_removed_and_brought_back(
    learnt: LearntView, desk: Desk, agreed: tuple[PlannedAction, PlannedAction]
) -> None:
    action_id = agreed[0].id
    desk.followup.add_progress(action_id, ActionState.UNDER_WAY, done="ensin")
    box = learnt.progress
    box.add_button.click()
    first, second = desk.followup.progress(action_id)
    assert box.chosen_id == second.id
    assert second.state is ActionState.UNDER_WAY
    box.view.setFocus()
    press(box.view, Qt.Key.Key_Down)
    assert box.chosen_id == first.id
    assert box.notes["done"].toPlainText() == "ensin"
    press(box.view, Qt.Key.Key_Return)
    assert focused() is box.notes["done"]
    box.view.setFocus()
    press(box.view, Qt.Key.Key_Delete)
    assert [each.id for each in desk.followup.progress(action_id)] == [second.id]
    box.remove.click()
    assert desk.followup.progress(action_id) == ()
    assert box.empty.isVisible()
    desk.undo.undo()
    desk.undo.undo()
    assert [each.id for each in desk.followup.progress(action_id)] == [first.id, second.id]


def test_another_action_has_its_own_entries_and_what_was_typed_is_kept_first(
    learnt: LearntView, desk: Desk, agreed: tuple[PlannedAction, PlannedAction]
) -> None:
    box = learnt.progress
    box.add_button.click()
    box.notes["done"].setFocus()
    type_text(box.notes["done"], "Kesken jäänyt")
    learnt.choose(agreed[1].id)
    assert box.chosen_id is None
    assert desk.followup.progress(agreed[0].id)[0].done == "Kesken jäänyt"
    learnt.choose(agreed[0].id)
    assert box.notes["done"].toPlainText() == "Kesken jäänyt"


def test_the_thread_and_the_next_start_know_the_entry(
    learnt: LearntView, desk: Desk, agreed: tuple[PlannedAction, PlannedAction]
) -> None:
    entry = desk.followup.add_progress(agreed[1].id, ActionState.DONE)
    learnt.open_place({"record": entry.id})
    assert learnt.chosen_id == agreed[1].id
    assert learnt.current_record() == ("Progress", entry.id)
    learnt.open_place({"record": agreed[0].id})
    assert learnt.current_record() == ("PlannedAction", agreed[0].id)
    learnt.progress.choose("gone")
    learnt.open_place({"record": "gone"})
    assert learnt.chosen_id == agreed[0].id


def test_without_agreed_actions_the_view_says_what_comes_here(qtbot: QtBot, context: Context, held: Coached) -> None:
    view = LearntView(context)
    show(qtbot, view, held.engagement.id)
    assert view.empty.text().startswith("No action is agreed yet.")
    assert not view.both.isVisible()
    assert view.first_focus() is None
    assert not view.progress.add_deed.isEnabled()


def test_with_room_what_was_promised_stands_beside_what_was_done(learnt: LearntView) -> None:
    learnt.resize(2_400, 900)
    settle()
    assert learnt.progress.mapTo(learnt, learnt.progress.rect().topLeft()).x() > (
        learnt.promised.mapTo(learnt, learnt.promised.rect().bottomRight()).x()
    )


# Names, and the page


@pytest.mark.usefixtures("context")
def test_every_kind_and_state_has_its_words_and_its_sign() -> None:
    assert len({follow_up_kind(kind) for kind in FollowUpKind}) == len(FollowUpKind)
    assert len({progress_name(state) for state in ActionState}) == len(ActionState)
    assert len({progress_sign(state) for state in NOTED}) == len(NOTED)
    assert {progress_colour(state) for state in ActionState} == {"done", "situation", "need", "faint"}


def test_the_page_has_three_views(furnished: Furnished, held: Coached) -> None:
    furnished.go("follow-up", held.engagement.id)
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, FollowUpPage)
    for name, text in (("follow-up", "Follow-up"), ("learnt", "Promised – done – learnt"), ("closing", "Closing")):
        assert page.buttons[name].text() == text
        page.show_view(name)
        assert page.view(name).isVisible()


def test_what_cannot_be_kept_stays_where_it_is(
    learnt: LearntView, agreed: tuple[PlannedAction, PlannedAction], disk: Disk
) -> None:
    box = learnt.progress
    box.add_button.click()
    box.notes["done"].setFocus()
    type_text(box.notes["done"], "Tämä jää")
    disk.protect()
    learnt.choose(agreed[1].id)
    assert learnt.chosen_id == agreed[0].id
    assert box.notes["done"].toPlainText() == "Tämä jää"
    disk.empty()
    assert learnt.kept()
