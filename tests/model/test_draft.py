"""The draft of a programme follows from the goals and the gaps, and says why."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.draft import COUNTS, MOST_NEEDS, Draft, DraftedEvent, Exercise, Reason, Why, draft
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import Finding, FindingKind, ItemGroup, ItemState, MappingItem
from tests.model.coachings import ENGAGEMENT, coaching, coachings
from tests.model.conditions import GOAL, NEED

DONE = Finding(id="d", engagement_id="e", position=1, kind=FindingKind.DONE, text="Kylävaltuusto")
PROGRAMME = MappingItem(id="k", engagement_id="e", position=0, group=ItemGroup.BASICS, key="programme")
RESIDENT = replace(ENGAGEMENT, sparrer_kind=SparrerKind.RESIDENT, development_target=" Torin\nreuna ")
PEER = replace(ENGAGEMENT, sparrer_kind=SparrerKind.MUNICIPALITY)


def keys(drafted: Draft) -> list[str]:
    """Which shipped events it has."""
    return [event.template for event in drafted.events]


def of(drafted: Draft, key: str) -> DraftedEvent:
    """The event of that key."""
    (event,) = [each for each in drafted.events if each.template == key]
    return event


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (3, ["why", "how", "staff"]),
        (4, ["why", "how", "staff", "management"]),
        (5, ["why", "how", "resident", "staff", "management"]),
    ],
)
def test_where_nothing_speaks_otherwise_the_three_themes_are_the_base(count: int, expected: list[str]) -> None:
    drafted = draft(coaching(), count)
    assert keys(drafted) == expected
    assert [event.because[0].why for event in drafted.events][:2] == [Why.BEGINS, Why.MEANS]
    assert all(not event.exercises and not event.needs and not event.target for event in drafted.events)


def test_the_resident_of_a_draft_of_five_is_a_view_and_not_a_sparrer() -> None:
    assert of(draft(coaching(), 5), "resident").because == (Reason(Why.RESIDENT_VIEW),)


def test_there_is_no_draft_of_two_or_six_events() -> None:
    for count in (2, 6):
        with pytest.raises(Mistake):
            draft(coaching(), count)


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"goals": (replace(GOAL, text="Ohjelmatyö\n alkaa", template="programme-start"),)}, "Ohjelmatyö alkaa"),
        ({"goals": (replace(GOAL, text="Arjessa", template="programme-concrete"),)}, "Arjessa"),
        ({"goals": (replace(GOAL, text="Oma osallisuusohjelma"),)}, "Oma osallisuusohjelma"),
        ({"goals": (replace(GOAL, text="Ett delaktighetsprogram"),)}, "Ett delaktighetsprogram"),
    ],
)
def test_a_goal_about_the_programme_brings_an_event_on_it(parts: dict[str, Any], reason: str) -> None:
    drafted = draft(coaching(**parts), 4)
    assert keys(drafted) == ["why", "how", "programme", "staff"]
    assert of(drafted, "programme").because == (Reason(Why.PROGRAMME_GOAL, reason),)
    assert keys(draft(coaching(**parts), 5)) == ["why", "how", "programme", "staff", "management"]


@pytest.mark.parametrize(
    ("state", "why"), [(ItemState.NO, Why.NO_PROGRAMME), (ItemState.PREPARING, Why.PROGRAMME_PREPARED)]
)
def test_a_programme_that_is_not_there_brings_an_event_on_it(state: ItemState, why: Why) -> None:
    drafted = draft(coaching(items=(replace(PROGRAMME, state=state),)), 4)
    assert of(drafted, "programme").because == (Reason(why),)


@pytest.mark.parametrize("state", [ItemState.UNKNOWN, ItemState.PART_OF_OTHER, ItemState.YES])
def test_a_programme_that_is_there_or_not_asked_about_brings_nothing(state: ItemState) -> None:
    assert "programme" not in keys(draft(coaching(items=(replace(PROGRAMME, state=state),)), 5))
    other = replace(PROGRAMME, key="report", state=ItemState.NO)
    assert "programme" not in keys(draft(coaching(items=(other,)), 5))


def test_participatory_budgeting_brings_a_session_from_a_goal_or_a_theme() -> None:
    shipped = draft(coaching(goals=(replace(GOAL, text="Kierros", template="budgeting"),)), 4)
    own = draft(coaching(goals=(replace(GOAL, text="Osallistuvaa budjetointia kylille"),)), 4)
    theme = draft(coaching(engagement=replace(ENGAGEMENT, themes=("budgeting",))), 4)
    assert keys(shipped) == keys(own) == keys(theme) == ["why", "how", "budgeting", "staff"]
    assert of(shipped, "budgeting").because == (Reason(Why.BUDGETING_GOAL, "Kierros"),)
    assert of(own, "budgeting").because == (Reason(Why.BUDGETING_GOAL, "Osallistuvaa budjetointia kylille"),)
    assert of(theme, "budgeting").because == (Reason(Why.BUDGETING_THEME),)


def test_what_has_no_room_for_an_event_becomes_an_exercise_with_the_same_reason() -> None:
    goals = (replace(GOAL, template="programme-start"), replace(GOAL, id="h", text="Osbu", template="budgeting"))
    how = of(draft(coaching(goals=goals), 3), "how")
    assert how.exercises == (Exercise.STEPS, Exercise.BUDGETING)
    assert how.because == (
        Reason(Why.MEANS),
        Reason(Why.PROGRAMME_GOAL, "Ohjelma"),
        Reason(Why.BUDGETING_GOAL, "Osbu"),
    )
    four = draft(coaching(goals=goals), 4)
    assert keys(four) == ["why", "how", "programme", "staff"]
    assert of(four, "how").exercises == (Exercise.BUDGETING,)
    assert keys(draft(coaching(goals=goals), 5)) == ["why", "how", "programme", "budgeting", "staff"]


def test_an_area_with_nothing_done_and_no_goal_gets_an_exercise() -> None:
    done, goal = replace(DONE, areas=(Area.COMMUNITIES,)), replace(GOAL, areas=(Area.COMMON_GOOD,))
    how = of(draft(coaching(findings=(done,), goals=(goal,)), 3), "how")
    assert how.exercises == (Exercise.OWN_LIFE,)
    assert how.because[-1] == Reason(Why.AREA_BARE, Area.OWN_LIFE)


def test_a_need_in_an_area_is_nothing_done_and_the_third_exercise_goes_to_the_first_event() -> None:
    need = replace(NEED, areas=(Area.OWN_LIFE,))
    drafted = draft(coaching(findings=(need,)), 3)
    assert of(drafted, "how").exercises == (Exercise.OWN_LIFE, Exercise.COMMUNITIES)
    assert of(drafted, "why").exercises == (Exercise.COMMON_GOOD,)
    assert of(drafted, "why").because == (Reason(Why.BEGINS), Reason(Why.AREA_BARE, Area.COMMON_GOOD))


def test_no_area_is_called_bare_before_anything_was_said_of_areas() -> None:
    assert not of(draft(coaching(findings=(DONE, NEED), goals=(GOAL,)), 3), "how").exercises


def test_needs_become_the_question_and_those_that_goals_rest_on_come_first() -> None:
    needs = [replace(NEED, id=f"n{number}", text=f"Tarve\n{number}") for number in range(5)]
    secret = replace(NEED, id="s", text="Salainen", confidential=True)
    said = of(draft(coaching(findings=(secret, *needs), goals=(replace(GOAL, finding_ids=("n3",)),)), 3), "how")
    assert said.needs == ("Tarve 3", "Tarve 0", "Tarve 1")
    assert said.because[-1] == Reason(Why.NEEDS, "Tarve 3\nTarve 0\nTarve 1")


def test_a_need_is_said_once_and_not_at_any_length() -> None:
    long = replace(NEED, id="l", text="Aikaa " * 100)
    said = of(draft(coaching(findings=(NEED, replace(NEED, id="m"), long)), 3), "how").needs
    assert said[0] == "Aikaa"
    assert len(said) == 2
    assert len(said[1]) <= 300
    assert said[1].endswith("…")


@pytest.mark.parametrize(("engagement", "key"), [(RESIDENT, "resident"), (PEER, "peer")])
def test_the_sparrers_own_session_keeps_the_three_themes_whole_where_there_is_room(engagement: Any, key: str) -> None:
    assert keys(draft(coaching(engagement=engagement), 4)) == ["why", "how", key, "staff"]
    assert keys(draft(coaching(engagement=engagement), 5)) == ["why", "how", key, "staff", "management"]


@pytest.mark.parametrize(("engagement", "key"), [(RESIDENT, "resident"), (PEER, "peer")])
def test_in_a_draft_of_three_the_sparrers_own_session_gives_the_plan(engagement: Any, key: str) -> None:
    drafted = draft(coaching(engagement=engagement, findings=(NEED,)), 3)
    assert keys(drafted) == ["why", key, "staff"]
    session = of(drafted, key)
    assert session.exercises == (Exercise.PLAN,)
    assert session.needs == ("Aikaa",)
    assert Reason(Why.PLAN_GIVEN) in session.because


def test_the_development_target_is_the_aim_of_the_residents_session() -> None:
    session = of(draft(coaching(engagement=RESIDENT), 4), "resident")
    assert session.target == "Torin reuna"
    assert session.because == (Reason(Why.RESIDENT_SPARRER, "Torin reuna"),)
    expert = replace(RESIDENT, sparrer_kind=SparrerKind.EXPERT)
    assert of(draft(coaching(engagement=expert), 5), "resident").target == ""


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(coachings(), st.sampled_from(COUNTS))
def test_whatever_the_coaching_holds_the_plan_is_given_and_comes_back_to_the_staff_event(
    holds: Coaching, count: int
) -> None:
    drafted = draft(holds, count)
    assert len(set(keys(drafted))) == len(drafted.events) == count
    assert keys(drafted)[0] == "why"
    assert all(event.because for event in drafted.events)
    assert all(len(event.needs) <= MOST_NEEDS for event in drafted.events)
    assert all(0 <= each.given < each.due < count for each in drafted.assignments)
    places = {each.kind: (each.given, each.due) for each in drafted.assignments}
    staff = keys(drafted).index("staff")
    assert places[AssignmentKind.PLAN] == (1, staff)
    assert places[AssignmentKind.OBSERVATIONS] == (0, 1)
    assert (AssignmentKind.SMALLEST_DEED in places) == (staff + 1 < count)
    placed = [exercise for event in drafted.events for exercise in event.exercises]
    assert len(set(placed)) == len(placed)
    assert drafted.events[1].template == "how" or Exercise.PLAN in drafted.events[1].exercises
