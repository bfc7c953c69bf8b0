"""The invented Esimerkkilä, set up as a sparrer would have done it."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.example import Example
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.example import fill

TODAY = date(2026, 11, 23)


@pytest.fixture
def example(content: Content) -> Example:
    """What is told of Esimerkkilä."""
    return content.example()


@pytest.fixture
def filled(desk: Desk, example: Example) -> Engagement:
    """Its coaching."""
    return fill(desk, example, TODAY)


def test_the_client_is_there_with_its_areas_meetings_and_people(
    desk: Desk, example: Example, filled: Engagement
) -> None:
    client = desk.clients.read(filled.client_id)
    assert (client.name, client.code) == (example.name, None)
    assert tuple(area.name for area in desk.clients.areas(client.id)) == example.service_areas
    assert {each.name for each in desk.clients.meetings(client.id)} == {each.name for each in example.meetings}
    assert all(day > TODAY for meeting in desk.clients.meetings(client.id) for day in meeting.next_dates)
    assert {each.name for each in desk.people.of_client(client.id)} == {each.name for each in example.people}
    contact = desk.people.contact(filled.id)
    assert contact is not None
    assert contact.name == example.contact
    assert not desk.people.contact_note(contact)


def test_three_interviews_are_filled_with_every_note_and_mark(desk: Desk, example: Example, filled: Engagement) -> None:
    interviews = desk.mapping.interviews(filled.id)
    assert len(interviews) == len(example.interviews) >= 3
    assert all(each.held_on < TODAY for each in interviews)
    for interview, told in zip(interviews, example.interviews, strict=True):
        notes = {answer.note for answer in desk.mapping.answers(interview.id)}
        assert {answer.note.strip() for answer in told.answers} <= notes
    marks = sum(len(answer.marks) for told in example.interviews for answer in told.answers)
    findings = desk.mapping.findings(filled.id)
    harvested = [each for event in example.coaching.events for each in event.captures if each.harvested]
    assert len(findings) == marks + len(example.findings) + len(harvested)
    assert any(finding.confidential for finding in findings)
    assert all(finding.text for finding in findings)


def test_the_items_have_their_states(desk: Desk, example: Example, filled: Engagement) -> None:
    told = {item.key or item.title: item.state for item in example.items}
    kept = {item.key or item.title: item.state for item in desk.mapping.items(filled.id)}
    assert {name: kept[name] for name in told} == told


def test_a_summary_can_be_made_of_it_in_every_language(desk: Desk, filled: Engagement) -> None:
    secrets = [finding.text for finding in desk.mapping.findings(filled.id) if finding.confidential]
    for language in Language:
        said = repr(desk.handouts.mapping_summary(filled.id, language, tuple(SummaryPart)))
        assert not [secret for secret in secrets if secret in said]


def test_the_example_cannot_be_undone_away(desk: Desk, filled: Engagement) -> None:
    assert desk.undo.last() is None
    assert desk.engagements.all()[0].engagement == filled


def test_an_example_that_marks_one_place_twice_is_refused(desk: Desk, example: Example) -> None:
    held = example.interviews[0]
    answer = next(each for each in held.answers if each.marks)
    twice = replace(answer, marks=(answer.marks[0], answer.marks[0]))
    with pytest.raises(Mistake, match="twice"):
        fill(desk, replace(example, interviews=(replace(held, answers=(twice,)),)), TODAY)
