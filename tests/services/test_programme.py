"""The programme: proposed, made one's own, approved with the contact (R30, R35, R38, R55)."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.model.assignments import Assignment, AssignmentKind
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

REVIEW = date(2027, 5, 31)


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event of the coaching."""
    return desk.programme.add_event(coaching.id, "Miksi?")


def templates(events: tuple[Event, ...]) -> list[str | None]:
    """Which shipped event each began as."""
    return [event.template for event in events]


def test_looking_at_a_programme_keeps_nothing_and_there_is_one_once_something_is_written(
    desk: Desk, coaching: Engagement, ears: Ears
) -> None:
    programme = desk.programme.programme(coaching.id)
    assert (programme.approved_with, programme.approved_on) == ("", None)
    assert ears.heard == []
    assert desk.undo.last() is Deed.ENGAGEMENT_STARTED
    written = desk.programme.approve(coaching.id, "Aino Aalto", None)
    assert desk.programme.programme(coaching.id) == written
    assert desk.programme.approve(coaching.id, "Aino Aalto", date(2026, 12, 1)).id == written.id
    with pytest.raises(NotFound):
        desk.programme.programme("nobody")


def test_the_programme_is_approved_with_the_contact_on_a_day(desk: Desk, coaching: Engagement) -> None:
    approved = desk.programme.approve(coaching.id, " Aino\nAalto ", date(2026, 12, 1))
    assert (approved.approved_with, approved.approved_on) == ("Aino Aalto", date(2026, 12, 1))
    assert desk.programme.programme(coaching.id) == approved
    assert desk.undo.undo() is Deed.PROGRAMME_APPROVED
    assert desk.programme.programme(coaching.id).approved_on is None


@pytest.mark.parametrize(
    ("count", "keys"),
    [
        (3, ["why", "how", "staff"]),
        (4, ["why", "how", "staff", "management"]),
        (5, ["why", "how", "resident", "staff", "management"]),
    ],
)
def test_a_draft_has_the_shipped_events_with_their_agendas(
    desk: Desk, coaching: Engagement, count: int, keys: list[str]
) -> None:
    events = desk.programme.propose(coaching.id, count, REVIEW)
    assert desk.programme.events(coaching.id) == events
    assert templates(events) == keys
    assert [event.position for event in events] == list(range(count))
    for event in events:
        agenda = desk.programme.agenda(event.id)
        assert [item.position for item in agenda] == list(range(len(agenda)))
        assert event.minutes == sum(item.minutes for item in agenda) > 0
        assert event.theme
        assert event.aim
        assert event.audience
        assert all(item.title for item in agenda)


def test_a_draft_rides_on_the_clients_standing_meetings(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    info = desk.clients.add_meeting(hollola.id, "Esihenkilöinfo")
    desk.clients.revise_meeting(info.id, next_dates=(date(2027, 3, 23), date(2027, 5, 18)))
    first, second, third = desk.programme.propose(coaching.id, 3, date(2027, 6, 3))
    assert (third.held_on, third.standing_meeting_id) == (date(2027, 5, 18), info.id)
    assert (second.held_on, second.standing_meeting_id) == (date(2027, 4, 20), None)
    assert (first.held_on, first.standing_meeting_id) == (date(2027, 3, 23), info.id)
    assert second.needs_a_reason
    assert not third.needs_a_reason
    assert {event.starts_at for event in (first, second, third)} == {None}


def test_a_draft_without_the_management_teams_day_has_no_days(desk: Desk, coaching: Engagement) -> None:
    assert {event.held_on for event in desk.programme.propose(coaching.id, 4, None)} == {None}


def test_the_management_teams_own_session_is_on_its_day(desk: Desk, coaching: Engagement) -> None:
    assert desk.programme.propose(coaching.id, 4, REVIEW)[-1].held_on == REVIEW


def test_a_draft_speaks_the_clients_first_language(desk: Desk) -> None:
    jakobstad = desk.clients.take(desk.clients.find("Jakobstad")[0])
    swedish = desk.engagements.start(jakobstad.id, SparrerKind.EXPERT)
    event = desk.programme.propose(swedish.id, 3, None)[0]
    template = desk.programme.templates()[0]
    assert event.theme == template.theme.sv
    assert desk.programme.agenda(event.id)[0].title == template.items[0].title.sv
    assert desk.assignments.of(swedish.id)[0].title == desk.content.assignment_templates()[0].title.sv


def test_a_client_without_a_language_gets_a_draft_in_finnish(desk: Desk) -> None:
    other = desk.clients.add_other("Muu ry")
    desk.clients.revise(other.id, languages=())
    coaching = desk.engagements.start(other.id, SparrerKind.EXPERT)
    assert desk.programme.propose(coaching.id, 3, None)[0].theme == desk.programme.templates()[0].theme.fi


@pytest.mark.parametrize("count", [3, 4, 5])
def test_between_the_events_of_a_draft_lie_assignments_and_the_plan_is_among_them(
    desk: Desk, hollola: Client, coaching: Engagement, count: int
) -> None:
    areas = [desk.clients.add_area(hollola.id, name) for name in ("Sivistys", "Tekninen")]
    events = {event.id: event for event in desk.programme.propose(coaching.id, count, REVIEW)}
    assignments = desk.assignments.of(coaching.id)
    kinds = [AssignmentKind.OBSERVATIONS, AssignmentKind.PLAN, AssignmentKind.SMALLEST_DEED]
    assert [each.kind for each in assignments] == (kinds[:2] if count == 3 else kinds)
    for assignment in assignments:
        given, due = events[assignment.given_event_id or ""], events[assignment.due_event_id or ""]
        assert given.position < due.position
        assert desk.assignments.due(assignment.id) == due.held_on
        sheets = desk.assignments.sheets(assignment.id)
        assert [sheet.service_area_id for sheet in sheets] == [area.id for area in areas]
    plan = assignments[1]
    assert (events[plan.given_event_id or ""].template, events[plan.due_event_id or ""].template) == ("how", "staff")


def test_a_plan_that_was_there_is_tied_to_the_draft_and_not_doubled(desk: Desk, coaching: Engagement) -> None:
    plan = desk.assignments.ensure_plan(coaching.id)
    events = desk.programme.propose(coaching.id, 3, REVIEW)
    tied = [each for each in desk.assignments.of(coaching.id) if each.kind is AssignmentKind.PLAN]
    assert tied == [replace(plan, given_event_id=events[1].id, due_event_id=events[2].id)]
    assert desk.undo.undo() is Deed.PROGRAMME_PROPOSED
    assert desk.assignments.of(coaching.id) == (plan,)
    assert desk.programme.events(coaching.id) == ()


def test_a_draft_replaces_nothing(desk: Desk, coaching: Engagement, event: Event) -> None:
    with pytest.raises(Mistake):
        desk.programme.propose(coaching.id, 3, REVIEW)
    assert desk.programme.events(coaching.id) == (event,)
    assert desk.assignments.of(coaching.id) == ()


def test_there_is_no_draft_of_two_events_and_none_for_nobody(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(Mistake):
        desk.programme.propose(coaching.id, 2, REVIEW)
    with pytest.raises(NotFound):
        desk.programme.propose("nobody", 3, REVIEW)


def test_an_event_of_ones_own_is_empty_and_last(desk: Desk, coaching: Engagement, event: Event) -> None:
    second = desk.programme.add_event(coaching.id)
    assert (event.theme, event.position, event.template) == ("Miksi?", 0, None)
    assert (second.theme, second.position, second.aim) == ("", 1, "")
    assert desk.programme.agenda(second.id) == ()
    assert desk.programme.events(coaching.id) == (event, second)
    assert desk.programme.read_event(event.id) == event
    with pytest.raises(NotFound):
        desk.programme.add_event("nobody")
    with pytest.raises(TooLong):
        desk.programme.add_event(coaching.id, "a" * 1_001)


def test_a_shipped_event_can_be_added_with_its_agenda_and_a_theme_of_ones_own(desk: Desk, coaching: Engagement) -> None:
    peer = desk.programme.add_event(coaching.id, template="peer")
    own = desk.programme.add_event(coaching.id, "Naapuri käy", "peer")
    (template,) = [each for each in desk.programme.templates() if each.key == "peer"]
    assert (peer.theme, own.theme, own.template) == (template.theme.fi, "Naapuri käy", "peer")
    assert len(desk.programme.agenda(own.id)) == len(template.items)
    assert desk.undo.undo() is Deed.EVENT_ADDED
    assert desk.programme.events(coaching.id) == (peer,)
    assert desk.programme.agenda(own.id) == ()
    with pytest.raises(NotFound):
        desk.programme.add_event(coaching.id, template="party")


def test_notes_are_typed_and_choices_are_gestures(desk: Desk, coaching: Engagement, event: Event) -> None:
    desk.programme.revise_event(event.id, notes="Hyvä henki.")
    assert desk.undo.last() is Deed.EVENT_ADDED
    desk.programme.revise_event(event.id, held_on=date(2027, 3, 2), starts_at=9 * 60, minutes=90)
    assert desk.undo.undo() is Deed.EVENT_CHANGED
    kept = desk.programme.read_event(event.id)
    assert kept == replace(event, notes="Hyvä henki.")
    assert desk.programme.events(coaching.id) == (kept,)


@pytest.mark.parametrize(
    "fields", [{"starts_at": -1}, {"starts_at": 1_440}, {"minutes": -1}, {"minutes": 1_441}, {"template": "why"}]
)
def test_what_cannot_be_is_not_kept(desk: Desk, event: Event, fields: dict[str, object]) -> None:
    with pytest.raises(Mistake):
        desk.programme.revise_event(event.id, **fields)
    assert desk.programme.read_event(event.id) == event


def test_events_change_places_and_keep_their_days(desk: Desk, coaching: Engagement) -> None:
    first, second, third = desk.programme.propose(coaching.id, 3, REVIEW)
    desk.programme.move_event(third.id, 0)
    moved = desk.programme.events(coaching.id)
    assert [each.id for each in moved] == [third.id, first.id, second.id]
    assert [each.position for each in moved] == [0, 1, 2]
    assert moved[0].held_on == third.held_on
    assert desk.undo.undo() is Deed.EVENT_MOVED
    assert desk.programme.events(coaching.id) == (first, second, third)


def test_a_removed_event_leaves_no_gap_and_comes_back_whole(desk: Desk, coaching: Engagement) -> None:
    events = desk.programme.propose(coaching.id, 3, REVIEW)
    agenda, assignments = desk.programme.agenda(events[1].id), desk.assignments.of(coaching.id)
    desk.programme.remove_event(events[1].id)
    assert [each.position for each in desk.programme.events(coaching.id)] == [0, 1]
    assert desk.programme.agenda(events[1].id) == ()
    observations, plan = desk.assignments.of(coaching.id)
    assert (observations.due_event_id, plan.given_event_id) == (None, None)
    assert desk.undo.undo() is Deed.EVENT_REMOVED
    assert desk.programme.events(coaching.id) == events
    assert desk.programme.agenda(events[1].id) == agenda
    assert desk.assignments.of(coaching.id) == assignments


def test_actions_agreed_in_a_removed_event_are_discussed_until_it_comes_back(
    desk: Desk, hollola: Client, coaching: Engagement, event: Event
) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    action = desk.plans.add(coaching.id, area.id, "Kysytään")
    desk.plans.revise(action.id, responsible="Aino", due_on=date(2027, 3, 1), event_id=event.id)
    agreed = desk.plans.set_state(action.id, ActionState.UNDER_WAY)
    desk.programme.remove_event(event.id)
    assert desk.plans.read(action.id) == replace(agreed, state=ActionState.DISCUSSED, event_id=None)
    assert desk.undo.undo() is Deed.EVENT_REMOVED
    assert desk.plans.read(action.id) == agreed


def test_a_removed_standing_meeting_leaves_the_event_alone(desk: Desk, hollola: Client, event: Event) -> None:
    info = desk.clients.add_meeting(hollola.id, "Info")
    desk.programme.revise_event(event.id, standing_meeting_id=info.id)
    desk.clients.remove_meeting(info.id)
    assert desk.programme.read_event(event.id).needs_a_reason
    with pytest.raises(NotFound):
        desk.programme.revise_event(event.id, standing_meeting_id=info.id)


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 24), ()),
        (date(2026, 12, 26), ("Viikonloppu", "Tapaninpäivä", "Joulunajan viikkoja (viikot 51–1)")),
        (date(2027, 2, 24), ("Hiihtolomaviikkoja (viikot 8–10)",)),
        (date(2026, 10, 14), ("Syyslomaviikkoja (viikot 42–43)",)),
        (date(2027, 7, 15), ("Heinäkuu, kesälomien aika",)),
    ],
)
def test_a_day_says_what_speaks_against_it(desk: Desk, coaching: Engagement, day: date, said: tuple[str, ...]) -> None:
    assert desk.programme.warnings(coaching.id, day, Language.FI) == said


def test_what_speaks_against_a_day_is_said_in_each_language(desk: Desk, coaching: Engagement) -> None:
    epiphany = date(2027, 1, 6)
    swedish = ("Trettondag", "Julveckor (veckorna 51–1)")
    assert desk.programme.warnings(coaching.id, epiphany, Language.SV) == swedish
    english = ("Epiphany", "Christmas weeks (weeks 51–1)")
    assert desk.programme.warnings(coaching.id, epiphany, Language.EN) == english


@pytest.mark.parametrize("name", ["Jomala", "Mariehamn", "Åland"])
def test_the_day_of_self_government_is_a_holiday_on_aland_alone(desk: Desk, coaching: Engagement, name: str) -> None:
    (place,) = [each for each in desk.clients.find(name) if name == each.name.sv]
    there = desk.engagements.start(desk.clients.take(place).id, SparrerKind.EXPERT)
    assert len(desk.programme.warnings(there.id, date(2027, 6, 9), Language.SV)) == 1
    assert desk.programme.warnings(coaching.id, date(2027, 6, 9), Language.SV) == ()
    assert desk.programme.propose(there.id, 3, date(2027, 6, 23))[-1].held_on == date(2027, 6, 8)
    assert desk.programme.propose(coaching.id, 3, date(2027, 6, 23))[-1].held_on == date(2027, 6, 9)


def test_an_organisation_is_not_on_aland(desk: Desk) -> None:
    there = desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT)
    assert desk.programme.warnings(there.id, date(2027, 6, 9), Language.FI) == ()


def test_the_programme_goes_with_its_coaching_and_comes_back(desk: Desk, coaching: Engagement) -> None:
    events = desk.programme.propose(coaching.id, 3, REVIEW)
    desk.engagements.remove(coaching.id)
    with desk.bench.workspace.look() as look:
        assert look.count(Event) == look.count(Assignment) == 0
    assert desk.undo.undo() is Deed.ENGAGEMENT_REMOVED
    assert desk.programme.events(coaching.id) == events
