"""The service areas' plans: actions, their guarded states, and the heat of the three areas (R50-R53, R73)."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.plans import ActionState, Missing, NotYet, PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

SPRING = date(2027, 3, 1)


@pytest.fixture
def areas(desk: Desk, hollola: Client) -> tuple[ServiceArea, ...]:
    """Two service areas."""
    for name in ("Sivistys", "Tekninen"):
        desk.clients.add_area(hollola.id, name)
    return desk.clients.areas(hollola.id)


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event."""
    return desk.programme.add_event(coaching.id, "Miten tuen?")


@pytest.fixture
def action(desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]) -> PlannedAction:
    """A draft of the first service area."""
    return desk.plans.add(coaching.id, areas[0].id, "Kysytään nuorilta")


@pytest.fixture
def agreed(desk: Desk, action: PlannedAction, event: Event) -> PlannedAction:
    """The same, agreed."""
    desk.plans.revise(action.id, responsible="Aino", due_on=SPRING, event_id=event.id)
    return desk.plans.set_state(action.id, ActionState.SCHEDULED)


def test_actions_stand_by_service_area_in_their_own_order(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]
) -> None:
    last = desk.plans.add(coaching.id, areas[1].id, "Kolmas")
    first, second = (desk.plans.add(coaching.id, areas[0].id, text) for text in ("Eka", "Toka"))
    assert desk.plans.of(coaching.id) == (first, second, last)
    assert desk.plans.of(coaching.id, areas[0].id) == (first, second)
    assert [each.position for each in (first, second, last)] == [0, 1, 0]
    desk.clients.move_area(areas[1].id, 0)
    assert desk.plans.of(coaching.id) == (last, first, second)
    assert desk.undo.undo() is Deed.AREA_MOVED
    assert desk.undo.undo() is Deed.ACTION_ADDED
    assert desk.plans.of(coaching.id) == (first, last)


def test_an_action_needs_a_coaching_and_a_service_area(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]
) -> None:
    with pytest.raises(NotFound):
        desk.plans.add("nobody", areas[0].id)
    with pytest.raises(NotFound):
        desk.plans.add(coaching.id, "nowhere")
    with pytest.raises(NotFound):
        desk.plans.of("nobody")


def test_a_timetable_is_agreed_only_with_all_that_it_takes(desk: Desk, action: PlannedAction, event: Event) -> None:
    for field, lacking in (
        ({}, (Missing.RESPONSIBLE, Missing.DATE, Missing.EVENT)),
        ({"responsible": "Aino"}, (Missing.DATE, Missing.EVENT)),
        ({"due_on": SPRING}, (Missing.EVENT,)),
    ):
        desk.plans.revise(action.id, **field)
        with pytest.raises(NotYet) as told:
            desk.plans.set_state(action.id, ActionState.SCHEDULED)
        assert told.value.missing == lacking
        assert desk.plans.read(action.id).state is ActionState.DRAFT
    desk.plans.revise(action.id, event_id=event.id)
    assert desk.plans.set_state(action.id, ActionState.SCHEDULED).is_agreed
    assert desk.undo.undo() is Deed.ACTION_STATE_CHANGED
    assert desk.plans.read(action.id).state is ActionState.DRAFT


@pytest.mark.parametrize(
    ("fields", "lacking"),
    [
        ({"responsible": "  "}, Missing.RESPONSIBLE),
        ({"due_on": None}, Missing.DATE),
        ({"event_id": None}, Missing.EVENT),
    ],
)
def test_what_is_agreed_keeps_all_that_it_took(
    desk: Desk, agreed: PlannedAction, fields: dict[str, object], lacking: Missing
) -> None:
    with pytest.raises(NotYet) as told:
        desk.plans.revise(agreed.id, action="Jotain muuta", **fields)
    assert told.value.missing == (lacking,)
    assert desk.plans.read(agreed.id) == agreed
    desk.plans.set_state(agreed.id, ActionState.CHANGED)
    desk.plans.revise(agreed.id, **fields)
    assert desk.plans.read(agreed.id).missing == (lacking,)


def test_a_state_revised_by_hand_is_guarded_too(desk: Desk, action: PlannedAction) -> None:
    with pytest.raises(NotYet):
        desk.plans.revise(action.id, state=ActionState.DONE)
    assert desk.plans.revise(action.id, state=ActionState.DROPPED).state is ActionState.DROPPED


def test_taking_back_a_step_does_not_agree_what_has_lost_its_responsible(desk: Desk, agreed: PlannedAction) -> None:
    desk.plans.set_state(agreed.id, ActionState.DRAFT)
    desk.plans.revise(agreed.id, responsible="")
    assert desk.undo.undo() is Deed.ACTION_STATE_CHANGED
    back = desk.plans.read(agreed.id)
    assert (back.state, back.missing) == (ActionState.DISCUSSED, (Missing.RESPONSIBLE,))


def test_an_action_out_of_the_trash_whose_event_is_gone_is_only_discussed(
    desk: Desk, agreed: PlannedAction, event: Event
) -> None:
    desk.plans.remove(agreed.id)
    desk.programme.remove_event(event.id)
    desk.trash.restore(next(each for each in desk.trash.removed() if each.id == agreed.id))
    assert desk.plans.read(agreed.id) == replace(agreed, event_id=None, state=ActionState.DISCUSSED)


def test_an_action_points_to_what_is_there(desk: Desk, action: PlannedAction) -> None:
    for field in ("event_id", "goal_id", "assignment_id", "service_area_id"):
        with pytest.raises(NotFound):
            desk.plans.revise(action.id, **{field: "nothing"})
    with pytest.raises(Mistake):
        desk.plans.revise(action.id, position=3)
    assert desk.plans.read(action.id) == action


def test_actions_change_places_within_their_service_area_and_leave_no_gap(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]
) -> None:
    first, second, third = (desk.plans.add(coaching.id, areas[0].id, text) for text in "ABC")
    other = desk.plans.add(coaching.id, areas[1].id, "D")
    desk.plans.move(first.id, 2)
    assert [each.action for each in desk.plans.of(coaching.id)] == ["B", "C", "A", "D"]
    desk.plans.remove(third.id)
    assert [each.position for each in desk.plans.of(coaching.id)] == [0, 1, 0]
    assert desk.undo.undo() is Deed.ACTION_REMOVED
    assert desk.undo.undo() is Deed.ACTION_MOVED
    assert desk.plans.of(coaching.id) == (first, second, third, other)


def test_an_action_given_to_another_service_area_is_the_last_there(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]
) -> None:
    first, second = (desk.plans.add(coaching.id, areas[0].id, text) for text in "AB")
    other = desk.plans.add(coaching.id, areas[1].id, "C")
    moved = desk.plans.revise(first.id, service_area_id=areas[1].id)
    assert desk.plans.of(coaching.id) == (replace(second, position=0), other, moved)
    assert moved == replace(first, service_area_id=areas[1].id, position=1)
    assert desk.undo.undo() is Deed.ACTION_CHANGED
    assert desk.plans.of(coaching.id) == (first, second, other)


def test_words_are_typed_and_the_rest_is_chosen(desk: Desk, action: PlannedAction) -> None:
    desk.plans.revise(action.id, action="Kysytään", responsible="Aino", staff_who="Tiimi", measure="Montako")
    assert desk.undo.last() is Deed.ACTION_ADDED
    kept = desk.plans.revise(action.id, areas=(Area.COMMUNITIES,), means=("panel",), is_best_practice=True)
    assert (kept.action, kept.areas, kept.is_best_practice) == ("Kysytään", (Area.COMMUNITIES,), True)
    assert desk.undo.undo() is Deed.ACTION_CHANGED
    assert desk.plans.read(action.id) == replace(kept, areas=(), means=(), is_best_practice=False)


def test_the_heat_counts_actions_by_service_area_and_area_of_participation(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...]
) -> None:
    culture, technical = areas
    for area, about, state in (
        (culture, (Area.OWN_LIFE, Area.COMMUNITIES), ActionState.DRAFT),
        (culture, (Area.COMMUNITIES,), ActionState.DISCUSSED),
        (technical, (Area.COMMON_GOOD,), ActionState.DROPPED),
        (technical, (), ActionState.DRAFT),
    ):
        action = desk.plans.add(coaching.id, area.id, "Teko")
        desk.plans.revise(action.id, areas=about)
        desk.plans.set_state(action.id, state)
    assert desk.plans.heat(coaching.id) == {
        (culture.id, Area.OWN_LIFE): 1,
        (culture.id, Area.COMMUNITIES): 2,
        (culture.id, Area.COMMON_GOOD): 0,
        (technical.id, Area.OWN_LIFE): 0,
        (technical.id, Area.COMMUNITIES): 0,
        (technical.id, Area.COMMON_GOOD): 0,
    }
    assert desk.plans.empty_cells(coaching.id) == (
        (culture.id, Area.COMMON_GOOD),
        *((technical.id, area) for area in Area),
    )


def test_a_removed_service_area_takes_its_plan_and_brings_it_back(
    desk: Desk, coaching: Engagement, areas: tuple[ServiceArea, ...], agreed: PlannedAction
) -> None:
    desk.clients.remove_area(areas[0].id)
    assert desk.plans.of(coaching.id) == ()
    assert {cell for cell, _ in desk.plans.heat(coaching.id)} == {areas[1].id}
    assert desk.undo.undo() is Deed.AREA_REMOVED
    assert desk.plans.of(coaching.id) == (agreed,)
