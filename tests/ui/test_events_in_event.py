"""In the event, without a network: notes, captures by one key, and who came."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.programme import CaptureTag
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.programme.in_event import InEventView
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.keys import CTRL, press, type_text
from tests.ui.shown import show, unnamed, write


@pytest.fixture
def there(desk: Desk) -> Coached:
    """A coaching with two events."""
    return coached(desk, events=2)


def opened(context: Context, there: Coached, qtbot: QtBot) -> InEventView:
    """The view as the sparrer has it in the first event."""
    view = InEventView(context)
    view.event_id = there.events[0].id
    show(qtbot, view, there.engagement.id)
    return view


def test_notes_keep_themselves(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    assert view.notes.hasFocus()
    press(view.notes, Qt.Key.Key_T, CTRL)
    type_text(view.notes, "Hyvä keskustelu")
    with qtbot.waitSignal(view.notes_draft.kept, timeout=2_000):
        pass
    notes = desk.programme.read_event(there.events[0].id).notes
    assert notes.endswith("Hyvä keskustelu")
    assert notes[0].isdigit()


def test_another_event_has_its_own_notes_and_line(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    type_text(view.notes, "Ensimmäisen muistiinpano")
    type_text(view.captures.typed, "kesken jäänyt")
    assert view.kept()
    view.event_id = there.events[1].id
    view.open(there.engagement.id)
    assert view.notes.toPlainText() == ""
    assert view.captures.typed.text() == ""
    assert [each.text for each in desk.programme.captures(there.events[0].id)] == ["kesken jäänyt"]
    type_text(view.captures.typed, "toisen huomio\n")
    assert [each.text for each in desk.programme.captures(there.events[1].id)] == ["toisen huomio"]


def test_return_keeps_an_observation_with_its_moment(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    type_text(view.captures.typed, "Palautteeseen ei vastata\n")
    (capture,) = desk.programme.captures(there.events[0].id)
    assert (capture.tag, capture.text) == (CaptureTag.OBSERVATION, "Palautteeseen ei vastata")
    assert capture.at > datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    assert view.captures.typed.text() == ""
    line = view.captures.lines.line(0)
    assert line.sign == "1"
    assert line.detail.endswith("Observation")


@pytest.mark.parametrize("number", range(1, 7))
def test_a_key_tags_and_keeps(context: Context, desk: Desk, there: Coached, qtbot: QtBot, number: int) -> None:
    view = opened(context, there, qtbot)
    view.captures.typed.setFocus()
    type_text(view.captures.typed, "Huomio")
    press(view.captures.typed, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    (capture,) = desk.programme.captures(there.events[0].id)
    assert capture.tag is list(CaptureTag)[number - 1]
    assert view.captures.typed.text() == ""


def test_nothing_typed_captures_nothing(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    type_text(view.captures.typed, "  \n")
    press(view.captures.tags[CaptureTag.NEED], Qt.Key.Key_Space)
    assert desk.programme.captures(there.events[0].id) == ()


def test_what_is_being_captured_is_kept_before_it_is_ended(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    type_text(view.captures.typed, "Kesken")
    with qtbot.waitSignal(view.captures.typing.kept, timeout=2_000):
        pass
    assert [each.text for each in desk.programme.captures(there.events[0].id)] == ["Kesken"]
    assert view.captures.typed.text() == "Kesken"
    type_text(view.captures.typed, " ja valmis\n")
    assert [each.text for each in desk.programme.captures(there.events[0].id)] == ["Kesken ja valmis"]


def test_a_capture_is_tagged_anew_reworded_and_removed(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    desk.programme.capture(there.events[0].id, CaptureTag.OBSERVATION, "Huomio")
    view = opened(context, there, qtbot)
    pane = view.captures
    pane.view.setFocus()
    press(pane.view, Qt.Key.Key_2, CTRL)
    press(pane.view, Qt.Key.Key_Return)
    assert pane.text.hasFocus()
    type_text(pane.text, "ta enemmän")
    assert view.kept()
    (capture,) = desk.programme.captures(there.events[0].id)
    assert (capture.tag, capture.text) == (CaptureTag.NEED, "Huomiota enemmän")
    pane.view.setFocus()
    press(pane.view, Qt.Key.Key_Delete)
    assert desk.programme.captures(there.events[0].id) == ()
    assert pane.typed.hasFocus()


@pytest.mark.parametrize(
    ("tag", "kind"),
    [
        (CaptureTag.NEED, FindingKind.NEED),
        (CaptureTag.PRACTICE, FindingKind.DONE),
        (CaptureTag.QUESTION, FindingKind.SITUATION),
    ],
)
def test_a_capture_becomes_a_finding_by_a_key(
    context: Context,
    desk: Desk,
    there: Coached,
    qtbot: QtBot,
    going: Going,
    tag: CaptureTag,
    kind: FindingKind,
) -> None:
    desk.programme.capture(there.events[0].id, tag, "Huomio")
    view = opened(context, there, qtbot)
    view.captures.view.setFocus()
    press(view.captures.view, Qt.Key.Key_H, CTRL)
    assert [(each.kind, each.text) for each in desk.mapping.findings(there.engagement.id)] == [(kind, "Huomio")]
    assert "is a finding" in view.captures.lines.line(0).detail
    assert going.said == ["It is among the findings of the mapping now."]


def test_a_capture_too_long_stays_in_the_line(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    view.captures.typed.setMaxLength(1_100_000)
    view.captures.typed.setText("ä" * 1_000_001)
    press(view.captures.typed, Qt.Key.Key_Return)
    assert view.captures.typing.state is DraftState.FAILED
    assert len(view.captures.typed.text()) == 1_000_001
    assert desk.programme.captures(there.events[0].id) == ()


def test_who_came_is_counted_by_service_area(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    pane = view.attendance
    assert [row.label.text() for row in pane.rows] == ["Sivistys", "Elinvoima", "From elsewhere"]
    for row, number in zip(pane.rows, ("7", "5", "1"), strict=True):
        row.count.setFocus()
        row.count.selectAll()
        type_text(row.count, number)
    assert view.kept()
    counts = {each.service_area_id: each.count for each in desk.programme.attendance(there.events[0].id)}
    assert counts == {there.areas[0].id: 7, there.areas[1].id: 5, None: 1}
    assert pane.total.text().startswith("13 participant")


def test_names_are_written_only_where_they_are_wanted(
    context: Context, desk: Desk, there: Coached, qtbot: QtBot
) -> None:
    view = opened(context, there, qtbot)
    row = view.attendance.rows[0]
    assert not row.names.isVisible()
    press(view.attendance.with_names.box, Qt.Key.Key_Space)
    assert row.names.isVisible()
    write(row.names, "Maija, Matti")
    (attendance,) = desk.programme.attendance(there.events[0].id)
    assert (attendance.count, attendance.names) == (0, "Maija, Matti")
    desk.programme.set_attendance(there.events[0].id, there.areas[0].id, 2)
    assert row.count.value() == 2
    assert unnamed(view) == []


def test_a_new_service_area_gets_a_row(context: Context, desk: Desk, there: Coached, qtbot: QtBot) -> None:
    view = opened(context, there, qtbot)
    client_id = desk.engagements.read(there.engagement.id).client_id
    desk.clients.add_area(client_id, "Varhaiskasvatus")
    assert [row.label.text() for row in view.attendance.rows][2] == "Varhaiskasvatus"


def test_without_an_event_nothing_can_be_written(context: Context, there: Coached, qtbot: QtBot) -> None:
    view = InEventView(context)
    show(qtbot, view, there.engagement.id)
    assert not view.isEnabled()
