"""What happens in an event: who came and what was captured, and what became of it."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.programme import Capture, CaptureTag, Event
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event."""
    return desk.programme.add_event(coaching.id, "Miksi?")


@pytest.fixture
def capture(desk: Desk, event: Event) -> Capture:
    """A capture in it."""
    return desk.programme.capture(event.id, CaptureTag.NEED, "Nuoria ei kysytä\r\nmihinkään")


def test_attendance_is_counted_by_service_area_without_names(desk: Desk, hollola: Client, event: Event) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    own = desk.programme.set_attendance(event.id, area.id, 7)
    others = desk.programme.set_attendance(event.id, None, 2)
    assert desk.programme.attendance(event.id) == (own, others)
    assert (own.count, own.names, own.position, others.service_area_id, others.position) == (7, "", 0, None, 1)


def test_counting_again_counts_anew_and_leaves_the_names(desk: Desk, hollola: Client, event: Event) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    first = desk.programme.set_attendance(event.id, area.id, 7, "Aino, Eino")
    again = desk.programme.set_attendance(event.id, area.id, 8)
    assert again == replace(first, count=8)
    assert desk.undo.undo() is Deed.ATTENDANCE_CHANGED
    assert desk.programme.attendance(event.id) == (first,)
    assert desk.programme.set_attendance(event.id, area.id, 7, "").names == ""


def test_nobody_counts_less_than_nobody_or_from_nowhere(desk: Desk, event: Event) -> None:
    with pytest.raises(Mistake):
        desk.programme.set_attendance(event.id, None, -1)
    with pytest.raises(NotFound):
        desk.programme.set_attendance(event.id, "nowhere", 1)
    with pytest.raises(NotFound):
        desk.programme.set_attendance("never", None, 1)
    assert desk.programme.attendance(event.id) == ()


def test_those_of_a_removed_service_area_came_all_the_same(desk: Desk, hollola: Client, event: Event) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    desk.programme.set_attendance(event.id, area.id, 7)
    desk.clients.remove_area(area.id)
    assert [(each.count, each.service_area_id) for each in desk.programme.attendance(event.id)] == [(7, None)]


def test_a_capture_has_its_tag_and_its_moment(desk: Desk, event: Event, capture: Capture) -> None:
    at = datetime(2027, 3, 2, 7, 15, tzinfo=UTC)
    second = desk.programme.capture(event.id, CaptureTag.PRACTICE, "Kahvikysely", at)
    assert (capture.tag, capture.text, capture.position) == (CaptureTag.NEED, "Nuoria ei kysytä\nmihinkään", 0)
    assert capture.at.date().isoformat() == "2026-11-23"
    assert (second.at, second.position) == (at, 1)
    assert desk.programme.captures(event.id) == (capture, second)
    assert desk.undo.undo() is Deed.CAPTURED
    assert desk.programme.captures(event.id) == (capture,)


def test_a_capture_of_no_event_or_of_an_unclear_moment_is_not_kept(desk: Desk, event: Event) -> None:
    with pytest.raises(NotFound):
        desk.programme.capture("never", CaptureTag.NEED, "Mitä?")
    with pytest.raises(Mistake):
        desk.programme.capture(event.id, CaptureTag.NEED, "Mitä?", datetime(2027, 3, 2))  # noqa: DTZ001
    assert desk.programme.captures(event.id) == ()


def test_a_capture_is_reworded_tagged_anew_and_removed(desk: Desk, event: Event, capture: Capture) -> None:
    desk.programme.revise_capture(capture.id, text="Nuorilta ei kysytä")
    assert desk.undo.last() is Deed.CAPTURED
    revised = desk.programme.revise_capture(capture.id, tag=CaptureTag.DONE)
    desk.programme.remove_capture(capture.id)
    assert desk.programme.captures(event.id) == ()
    assert desk.undo.undo() is Deed.CAPTURE_REMOVED
    assert desk.programme.captures(event.id) == (revised,)
    assert desk.undo.undo() is Deed.CAPTURE_CHANGED
    assert desk.programme.captures(event.id) == (replace(revised, tag=CaptureTag.NEED),)


def test_a_capture_becomes_a_finding_of_the_coaching(desk: Desk, event: Event, capture: Capture) -> None:
    desk.mapping.add_finding(event.engagement_id, FindingKind.DONE, "Kahvikysely")
    finding = desk.programme.harvest(capture.id, FindingKind.NEED)
    assert (finding.text, finding.kind, finding.position) == (capture.text, FindingKind.NEED, 1)
    assert finding in desk.mapping.findings(event.engagement_id)
    assert desk.programme.captures(event.id) == (replace(capture, finding_id=finding.id),)
    assert desk.undo.undo() is Deed.CAPTURE_HARVESTED
    assert desk.programme.captures(event.id) == (capture,)
    assert len(desk.mapping.findings(event.engagement_id)) == 1


def test_a_capture_harvested_again_changes_the_kind_of_its_finding(desk: Desk, event: Event, capture: Capture) -> None:
    first = desk.programme.harvest(capture.id, FindingKind.NEED)
    desk.mapping.revise_finding(first.id, text="Nuoret")
    second = desk.programme.harvest(capture.id, FindingKind.CONSTRAINT)
    assert second == replace(first, text="Nuoret", kind=FindingKind.CONSTRAINT)
    desk.mapping.remove_finding(first.id)
    third = desk.programme.harvest(capture.id, FindingKind.NEED)
    assert third.id != first.id
    desk.programme.remove_capture(capture.id)
    assert desk.mapping.findings(event.engagement_id) == (third,)
