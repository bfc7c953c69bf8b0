"""Goals agreed together (R22-R26), somebody responsible (R27), and the five steps of leading the work."""

from datetime import date

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.goals import LeadingStep, LinkKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, ItemState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

TODAY = date(2026, 11, 23)


def taken(desk: Desk, engagement_id: str) -> list[LeadingStep]:
    """The steps that are taken."""
    steps = desk.goals.steps(engagement_id)
    assert [step for step, _ in steps] == list(LeadingStep)
    return [step for step, is_taken in steps if is_taken]


def map_item(desk: Desk, engagement_id: str, key: str, state: ItemState) -> None:
    """Says how a mapped thing is."""
    (item,) = [each for each in desk.mapping.items(engagement_id) if each.key == key]
    desk.mapping.revise_item(item.id, state=state)


def test_a_goal_is_added_last_agreed_moved_and_removed_and_each_is_taken_back(desk: Desk, coaching: Engagement) -> None:
    first, second = desk.goals.add(coaching.id, "Nimetä vastuuhenkilö"), desk.goals.add(coaching.id)
    need = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Nuoret")
    agreed = desk.goals.revise(
        first.id,
        agreed_with=" Aino  Aalto ",
        agreed_on=TODAY,
        measure="Nimi on tiedossa",
        finding_ids=(need.id,),
        link=LinkKind.STRATEGY,
    )
    assert (agreed.is_agreed, agreed.agreed_with, agreed.finding_ids) == (True, "Aino Aalto", (need.id,))
    desk.goals.move(second.id, 0)
    assert [each.id for each in desk.goals.of(coaching.id)] == [second.id, first.id]
    desk.goals.remove(second.id)
    assert desk.undo.undo() is Deed.GOAL_REMOVED
    assert desk.undo.undo() is Deed.GOAL_MOVED
    assert [each.id for each in desk.goals.of(coaching.id)] == [first.id, second.id]
    assert desk.undo.undo() is Deed.GOAL_CHANGED
    kept = desk.goals.read(first.id)
    assert (kept.agreed_on, kept.finding_ids, kept.measure) == (None, (), "Nimi on tiedossa")


def test_a_goal_begins_from_a_usual_one_in_the_clients_first_language(desk: Desk, coaching: Engagement) -> None:
    template = next(each for each in desk.goals.templates() if each.areas)
    goal = desk.goals.add(coaching.id, template=template.key)
    assert (goal.text, goal.areas, goal.template) == (template.text.fi, template.areas, template.key)
    assert desk.goals.add(coaching.id, "Omin sanoin", template.key).text == "Omin sanoin"
    desk.clients.revise(coaching.client_id, languages=(Language.SV, Language.FI))
    assert desk.goals.add(coaching.id, template=template.key).text == template.text.sv
    desk.clients.revise(coaching.client_id, languages=())
    assert desk.goals.add(coaching.id, template=template.key).text == template.text.fi


def test_a_goal_of_nothing_and_a_template_that_is_not_there_are_refused(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(NotFound):
        desk.goals.add("nothing")
    with pytest.raises(NotFound, match="no such"):
        desk.goals.add(coaching.id, template="no such")
    with pytest.raises(Mistake):
        desk.goals.revise(desk.goals.add(coaching.id).id, template="budgeting")
    with pytest.raises(NotFound):
        desk.goals.responsible("nothing")
    with pytest.raises(NotFound):
        desk.goals.revise_responsible("nothing", name="Aino")


def test_a_responsible_is_named_and_what_was_typed_is_never_taken_back(desk: Desk, coaching: Engagement) -> None:
    assert not desk.goals.responsible(coaching.id).is_named
    typed = desk.goals.revise_responsible(coaching.id, name="Aino Aalto", title="koordinaattori")
    assert desk.undo.last() is Deed.ENGAGEMENT_STARTED
    named = desk.goals.revise_responsible(coaching.id, named_on=TODAY)
    assert (named.id, named.is_named) == (typed.id, True)
    assert desk.undo.undo() is Deed.RESPONSIBLE_CHANGED
    assert desk.goals.responsible(coaching.id) == typed


def test_a_coaching_has_taken_no_step_at_first(desk: Desk, coaching: Engagement) -> None:
    assert taken(desk, coaching.id) == []


def test_the_mapping_and_the_goals_take_the_steps(desk: Desk, coaching: Engagement) -> None:
    map_item(desk, coaching.id, "group", ItemState.YES)
    map_item(desk, coaching.id, "programme", ItemState.PREPARING)
    assert taken(desk, coaching.id) == [LeadingStep.GROUP]
    desk.goals.revise_responsible(coaching.id, name="Aino", named_on=TODAY)
    desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Nuoret")
    goal = desk.goals.add(coaching.id, "Kuullaan nuoria")
    desk.goals.revise(goal.id, measure="Nuorten lausunnot", link=LinkKind.WELLBEING_PLAN)
    assert taken(desk, coaching.id) == [LeadingStep.GROUP, LeadingStep.RESPONSIBLE, LeadingStep.NEEDS]
    desk.goals.revise(goal.id, agreed_with="Johtoryhmä", agreed_on=TODAY)
    assert taken(desk, coaching.id) == list(LeadingStep)


def test_what_the_mapping_found_in_place_is_a_step_taken(desk: Desk, hollola: Client) -> None:
    other = desk.engagements.start(hollola.id, SparrerKind.RESIDENT)
    map_item(desk, other.id, "responsible", ItemState.PART_OF_OTHER)
    map_item(desk, other.id, "programme", ItemState.YES)
    assert taken(desk, other.id) == [LeadingStep.RESPONSIBLE, LeadingStep.WRITTEN]
