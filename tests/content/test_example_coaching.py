"""How the coachings of the invented municipalities went on after the mapping."""

from pathlib import Path

import pytest

from sparraaja_desktop.content.example import Example
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.feedback import LEAST_MEAN, RoundKind
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.model.people import Role, looks_leading
from sparraaja_desktop.model.plans import AGREED, ActionState
from sparraaja_desktop.model.text import clean, clean_line
from tests.content.broken import with_change


@pytest.fixture(params=["half way", "closed"])
def example(request: pytest.FixtureRequest, content: Content) -> Example:
    return content.closed_example() if request.param == "closed" else content.example()


def open_findings(example: Example) -> list[str]:
    """The texts of what was found and may leave."""
    marks = [
        mark
        for interview in example.interviews
        for answer in interview.answers
        for mark in answer.marks
        if not mark.confidential
    ]
    return [mark.text for mark in marks] + [finding.text for finding in example.findings if not finding.confidential]


def test_what_a_goal_or_an_action_rests_on_was_found_and_is_not_confidential(example: Example) -> None:
    found = open_findings(example)
    named = [text for goal in example.coaching.goals for text in goal.findings]
    named += [text for action in example.coaching.actions for text in action.findings]
    assert named
    for text in named:
        assert found.count(text) == 1, text


def test_goals_begin_from_shipped_ones_or_have_their_own_words(content: Content, example: Example) -> None:
    keys = {goal.key for goal in content.goal_templates()}
    for goal in example.coaching.goals:
        assert goal.template in keys or goal.text
        assert goal.agreed_in_days < 0


def test_whatever_is_of_a_service_area_names_one_of_the_client(example: Example) -> None:
    coaching = example.coaching
    named = [action.service_area for action in coaching.actions]
    named += [sheet.service_area for assignment in coaching.assignments for sheet in assignment.sheets]
    named += [area for event in coaching.events for area, _ in event.attendance]
    assert set(named) <= set(example.service_areas)


def test_events_are_shipped_ones_and_ride_on_the_clients_meetings(content: Content, example: Example) -> None:
    templates = {event.key for event in content.event_templates()}
    meetings = {meeting.name for meeting in example.meetings}
    events = example.coaching.events
    assert {event.template for event in events} <= templates
    assert {event.meeting for event in events} <= meetings
    assert [event.held_in_days for event in events] == sorted(event.held_in_days for event in events)
    for event in events:
        assert event.is_held == (event.held_in_days < 0)
        assert event.is_held == bool(event.attendance) == bool(event.notes)


def test_assignments_go_from_one_event_to_a_later_one_and_the_plan_is_among_them(example: Example) -> None:
    coaching = example.coaching
    assert AssignmentKind.PLAN in {assignment.kind for assignment in coaching.assignments}
    for assignment in coaching.assignments:
        assert 1 <= assignment.given_in < assignment.due_in <= len(coaching.events)
        for sheet in assignment.sheets:
            assert (sheet.sent_in_days is None) == (sheet.state is SheetState.NOT_SENT)
            assert (sheet.returned_in_days is None) == (sheet.state in (SheetState.NOT_SENT, SheetState.SENT))
            assert (sheet.discussed_in is None) == (sheet.state is not SheetState.DISCUSSED)


def test_no_action_is_agreed_without_its_responsible_date_and_event(content: Content, example: Example) -> None:
    means = {item.key for item in content.items() if item.group is ItemGroup.MEANS}
    for action in example.coaching.actions:
        if action.state in AGREED:
            assert action.responsible
            assert action.due_in_days is not None
            assert action.event is not None
        assert action.event is None or example.coaching.events[action.event - 1].is_held
        assert action.goal is None or 1 <= action.goal <= len(example.coaching.goals)
        assert action.areas
        assert set(action.means) <= means


def test_feedback_fits_the_form(content: Content, example: Example) -> None:
    form = content.feedback_form()
    for each in example.coaching.rounds:
        items = form.items if each.kind is RoundKind.EVENT else form.changes
        assert (each.event is None) == (each.kind is not RoundKind.EVENT)
        for scores, texts in each.answers:
            assert len(scores) == len(items)
            assert set(scores) <= set(range(1, 6))
            assert len(texts) in (0, len(form.open))


def test_texts_are_kept_as_they_are_written(example: Example) -> None:
    for action in example.coaching.actions:
        assert clean(action.action) == action.action
        assert clean_line(action.responsible) == action.responsible
    for event in example.coaching.events:
        assert clean(event.notes) == event.notes


def test_nobodys_name_stands_in_the_plans(example: Example) -> None:
    names = {part for person in example.people for part in person.name.split()}
    for action in example.coaching.actions:
        said = repr(action)
        assert not any(name in said for name in names), said


def test_esimerkkila_is_half_way_through(content: Content) -> None:
    coaching = content.example().coaching
    assert [event.is_held for event in coaching.events] == [True, True, False, False]
    assert all(event.captures for event in coaching.events[:2])
    assert (len(coaching.sessions), len(coaching.assignments), len(coaching.actions)) == (2, 3, 12)
    assert {sheet.state for assignment in coaching.assignments for sheet in assignment.sheets} == set(SheetState)
    assert {action.state for action in coaching.actions} >= {
        ActionState.DRAFT,
        ActionState.DISCUSSED,
        ActionState.SCHEDULED,
        ActionState.UNDER_WAY,
        ActionState.DONE,
    }
    assert coaching.responsible is None
    assert coaching.closed_in_days is None
    assert [follow_up.due_in_days > 0 for follow_up in coaching.follow_ups] == [True]


def test_esimerkkila_leaves_the_adviser_something_to_say(content: Content) -> None:
    example = content.example()
    coaching = example.coaching
    cells = {(action.service_area, area) for action in coaching.actions for area in action.areas}
    assert len(cells) < len(example.service_areas) * len(Area)
    promises = [promise for session in coaching.sessions for promise in session.promises]
    assert [promise.kept_in_days for promise in promises].count(None) == 1
    assert any(message.sent_in_days is None for message in coaching.messages)
    sizes = [len(each.answers) for each in coaching.rounds if each.kind is RoundKind.EVENT]
    assert min(sizes) < LEAST_MEAN <= max(sizes)


def test_the_other_coaching_is_closed_and_nothing_was_left_open(content: Content) -> None:
    example = content.closed_example()
    coaching = example.coaching
    assert coaching.closed_in_days is not None
    assert coaching.responsible is not None
    told = {(message.audience, message.moment) for message in coaching.messages if message.sent_in_days is not None}
    assert told >= {(MessageAudience.STAFF, moment) for moment in Moment}
    assert all(review.decided and review.held_in_days < 0 for review in coaching.reviews)
    assert all(follow_up.outcome for follow_up in coaching.follow_ups)
    assert all(action.progress for action in coaching.actions)
    assert all(sheet.state is SheetState.DISCUSSED for each in coaching.assignments for sheet in each.sheets)
    assert any(action.is_best_practice for action in coaching.actions)


def test_the_contact_of_the_other_is_in_a_leading_position(content: Content) -> None:
    example = content.closed_example()
    (contact,) = [person for person in example.people if person.name == example.contact]
    assert Role.CONTACT in contact.roles
    assert looks_leading(contact.title)


def test_a_word_that_means_nothing_in_the_coaching_is_our_own_mistake(tmp_path: Path) -> None:
    content = with_change(tmp_path, "content/example_coaching.toml", 'tag = "observation"', 'tag = "observatory"')
    with pytest.raises(Mistake, match=r"content/example_coaching\.toml.*observatory"):
        content.example()
