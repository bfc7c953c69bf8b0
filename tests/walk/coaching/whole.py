"""A whole coaching from intake to closing, and what must be in the workspace when it is over."""

from collections import Counter
from pathlib import Path

from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetState
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.mapping import Finding, Interview
from sparraaja_desktop.model.people import Person as Named
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import Capture, Event
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.store.workspace import Look
from tests.walk.coaching import assignments, beginning, communication, design, events, followup, mapping, plans
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

COUNTS: dict[type[Record], int] = {
    Interview: 1,
    Finding: 4,
    Goal: 2,
    DesignSession: 1,
    Decision: 2,
    Promise: 1,
    Event: 4,
    Capture: 2,
    Assignment: 3,
    Sheet: 15,
    Message: 4,
    ManagementReview: 1,
    FeedbackRound: 1,
    FeedbackAnswer: 6,
    FollowUp: 1,
    Progress: 3,
    Practice: 1,
}
"""How many of each kind a coaching leaves, beside the actions, of which each client plans its own number."""


def carry(person: Person, words: Words) -> None:
    """From the first meeting to the closing, step by step as the pages follow one another."""
    beginning.begin(person, words)
    if words.sparrer is SparrerKind.RESIDENT:
        beginning.write_sparrer(person, words)
    beginning.write_contact(person, words)
    beginning.write_areas(person, words)
    mapping.interview(person, words)
    mapping.write_finding(person)
    design.agree_goals(person, words)
    design.name_responsible(person, words)
    design.meet(person, words)
    events.propose(person)
    events.adjust(person, words)
    events.change_agenda(person)
    events.hold(person, words)
    events.mark_held(person)
    assignments.plan(person, words)
    assignments.work_board(person, words)
    plans.write_actions(person, words)
    plans.move_on(person, words)
    communication.tell(person)
    communication.show_management(person)
    communication.gather_feedback(person)
    followup.agree(person)
    followup.note_progress(person, words)
    followup.keep_practice(person)
    followup.close(person)


def check(look: Look, words: Words) -> None:
    """All that was done is there, in its state, and people are roles."""
    assert {kind: look.count(kind) for kind in COUNTS} == COUNTS
    (client,), (engagement,) = look.all(Client), look.all(Engagement)
    assert (client.name.fi, client.kind) == (words.client, words.kind)
    assert (engagement.sparrer_kind, engagement.development_target) == (words.sparrer, words.development_target)
    assert {area.name for area in look.all(ServiceArea)} == set(words.areas)
    assert engagement.closed_on is not None
    assert all(event.is_held for event in look.all(Event))
    assert Counter(sheet.state for sheet in look.all(Sheet)) == {SheetState.DISCUSSED: 12, SheetState.SENT: 3}
    actions = look.all(PlannedAction)
    assert Counter(action.state for action in actions) == {
        ActionState.DRAFT: len(words.areas) * len(words.deeds) - 4,
        ActionState.DISCUSSED: 1,
        ActionState.SCHEDULED: 1,
        ActionState.UNDER_WAY: 1,
        ActionState.DONE: 1,
    }
    assert not [action for action in actions if action.is_agreed and action.missing]
    assert len({action.service_area_id for action in actions}) == len(words.areas)
    assert all(message.sent_on is not None for message in look.all(Message))
    assert [practice.learnt_at for practice in look.all(Practice)] == [""]
    assert [(each.name != words.contact, each.email) for each in look.all(Named)] == [(True, "")]


def names_left(data: Path, words: Words) -> list[tuple[str, str]]:
    """Every file of the program that still holds a part of a typed name, with the part."""
    parts = {part for name in (words.contact, words.responsible, *words.supervisors) for part in name.split()}
    files = [each for each in data.rglob("*") if each.is_file()]
    return [(file.name, part) for file in files for part in sorted(parts) if part.encode() in file.read_bytes()]
