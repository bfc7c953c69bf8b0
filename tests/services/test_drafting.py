"""What a draft makes of the shipped events: exercises in their time, needs as a question, the target as an aim."""

from datetime import date

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, ItemState
from sparraaja_desktop.model.programme import Event, ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears


def titles(desk: Desk, event: Event) -> list[str]:
    """What is on its agenda."""
    return [item.title for item in desk.programme.agenda(event.id)]


def exercise(desk: Desk, key: str) -> str:
    """The title of a shipped exercise in Finnish."""
    return {each.value: item.title.fi for each, item in desk.content.draft_texts().exercises.items()}[key]


def test_what_would_be_proposed_is_told_without_writing_anything(desk: Desk, coaching: Engagement, ears: Ears) -> None:
    heard, last = len(ears.heard), desk.undo.last()
    drafted = desk.programme.drafted(coaching.id, 4)
    assert [event.template for event in drafted.events] == ["why", "how", "staff", "management"]
    assert (len(ears.heard), desk.undo.last()) == (heard, last)
    assert desk.programme.events(coaching.id) == ()
    proposed = desk.programme.propose(coaching.id, 4, None)
    assert [event.template for event in proposed] == [event.template for event in drafted.events]
    with pytest.raises(Mistake):
        desk.programme.drafted(coaching.id, 7)
    with pytest.raises(NotFound):
        desk.programme.drafted("nobody", 3)


def test_an_exercise_takes_its_minutes_from_what_is_on_the_agenda(desk: Desk, coaching: Engagement) -> None:
    desk.goals.add(coaching.id, template="programme-start")
    desk.goals.add(coaching.id, template="budgeting")
    _why, how, _staff = desk.programme.propose(coaching.id, 3, None)
    assert how.minutes == 120
    shipped = next(each for each in desk.programme.templates() if each.key == "how")
    agenda = {item.title: item for item in desk.programme.agenda(how.id)}
    steps, budgeting = exercise(desk, "steps"), exercise(desk, "budgeting-round")
    assert list(agenda) == [
        shipped.items[0].title.fi,
        shipped.items[1].title.fi,
        steps,
        *(item.title.fi for item in shipped.items[2:4]),
        budgeting,
        *(item.title.fi for item in shipped.items[5:]),
    ]
    assert agenda[shipped.items[1].title.fi].minutes == shipped.items[1].minutes - 15
    assert agenda[steps].question
    assert agenda[steps].tool


def test_what_finds_no_minutes_makes_the_event_longer_and_stands_before_the_closing(
    desk: Desk, hollola: Client
) -> None:
    coaching = desk.engagements.start(hollola.id, SparrerKind.RESIDENT)
    desk.engagements.revise(coaching.id, development_target="Torin reuna.")
    desk.goals.add(coaching.id, template="programme-start")
    desk.goals.add(coaching.id, template="budgeting")
    _why, resident, staff = desk.programme.propose(coaching.id, 3, None)
    agenda = desk.programme.agenda(resident.id)
    assert resident.minutes == sum(item.minutes for item in agenda) == 120 + 15 + 5
    kinds = [item.kind for item in agenda]
    assert kinds[kinds.index(ItemKind.CLOSING) :] == [ItemKind.CLOSING] * 3
    there = titles(desk, resident)
    assert there[-2] == exercise(desk, "plan")
    assert there.index(exercise(desk, "budgeting-round")) == kinds.index(ItemKind.CLOSING) - 1
    assert resident.aim.startswith("Kehittämiskohde: Torin reuna. Sitä ")
    plan = next(each for each in desk.assignments.of(coaching.id) if each.kind is AssignmentKind.PLAN)
    assert (plan.given_event_id, plan.due_event_id) == (resident.id, staff.id)


def test_an_area_of_which_nothing_is_known_gets_its_exercise(desk: Desk, coaching: Engagement) -> None:
    done = desk.mapping.add_finding(coaching.id, FindingKind.DONE, "Kylävaltuusto")
    desk.mapping.revise_finding(done.id, areas=(Area.COMMUNITIES, Area.COMMON_GOOD))
    _why, how, _staff = desk.programme.propose(coaching.id, 3, date(2027, 5, 31))
    assert exercise(desk, "own-life") in titles(desk, how)
    assert exercise(desk, "communities") not in titles(desk, how)


def test_needs_become_the_question_of_an_item_and_a_confidential_one_never(desk: Desk, coaching: Engagement) -> None:
    desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Aikaa suunnitella {yhdessä}")
    secret = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Riita tiimissä")
    desk.mapping.revise_finding(secret.id, confidential=True)
    _why, how, _staff = desk.programme.propose(coaching.id, 3, None)
    questions = [item.question for item in desk.programme.agenda(how.id)]
    assert any(question.endswith("?\n– Aikaa suunnitella {yhdessä}") for question in questions)
    assert not any("Riita" in question for question in questions)


def test_a_programme_that_is_missing_brings_its_event_in_the_clients_language(desk: Desk) -> None:
    jakobstad = desk.clients.take(desk.clients.find("Jakobstad")[0])
    coaching = desk.engagements.start(jakobstad.id, SparrerKind.MUNICIPALITY)
    item = next(each for each in desk.mapping.items(coaching.id) if each.key == "programme")
    desk.mapping.revise_item(item.id, state=ItemState.NO)
    events = desk.programme.propose(coaching.id, 5, None)
    assert [event.template for event in events] == ["why", "how", "peer", "programme", "staff"]
    shipped = next(each for each in desk.programme.templates() if each.key == "programme")
    assert events[3].theme == shipped.theme.in_(Language.SV)
    assert desk.undo.undo() is Deed.PROGRAMME_PROPOSED
    assert desk.programme.events(coaching.id) == ()
