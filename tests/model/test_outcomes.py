"""The outcomes that are counted: understanding, concrete actions, who is responsible, the three areas (R73, R74)."""

from dataclasses import replace

from hypothesis import HealthCheck, given, settings

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.outcomes import outcomes, states_now
from sparraaja_desktop.model.plans import AGREED, ActionState
from tests.model.coachings import TODAY, coaching, coachings
from tests.model.conditions import ACTION

AGREED_ACTION = replace(ACTION, id="agreed", state=ActionState.SCHEDULED, areas=(Area.OWN_LIFE, Area.COMMUNITIES))


def asked(kind: RoundKind, *scores: int) -> dict[str, tuple[object, ...]]:
    """A round of one kind in which the second item was answered so."""
    held = FeedbackRound(id=kind.value, engagement_id="e", position=0, kind=kind)
    answers = tuple(
        FeedbackAnswer(id=f"{kind.value}-{number}", round_id=kind.value, position=number, scores=(1, score))
        for number, score in enumerate(scores)
    )
    return {"rounds": (held,), "feedback": answers}


def test_a_coaching_of_nothing_has_brought_about_nothing() -> None:
    found = outcomes(coaching(), 0)
    assert (found.understanding, found.concrete, found.responsible) == ((), 0, None)
    assert found.uncovered == tuple(Area)


def test_understanding_before_stands_beside_understanding_after() -> None:
    before, after = asked(RoundKind.BEFORE, 2, 2, 3, 4, 1), asked(RoundKind.AFTER, 4, 5, 4, 3, 5, 0)
    event = asked(RoundKind.EVENT, 5, 5, 5, 5, 5)
    # The rounds lie in any order in the workspace.
    parts = {name: (*event[name], *after[name], *before[name]) for name in before}
    found = outcomes(coaching(**parts), 1).understanding
    assert [(each.kind, each.answered, each.agreeing) for each in found] == [
        (RoundKind.BEFORE, 5, 1),
        (RoundKind.AFTER, 5, 4),
    ]


def test_fewer_than_five_answers_are_not_shown() -> None:
    (later,) = outcomes(coaching(**asked(RoundKind.LATER, 5, 5, 5, 5)), 1).understanding
    assert (later.answered, later.spread, later.agreeing) == (4, None, None)


def test_only_what_is_agreed_is_a_concrete_action_and_its_latest_progress_says_where_it_is() -> None:
    dropped, done = replace(AGREED_ACTION, id="dropped"), replace(AGREED_ACTION, id="done", areas=(Area.OWN_LIFE,))
    noted = [
        ("done", ActionState.UNDER_WAY),
        ("done", ActionState.DONE),
        ("dropped", ActionState.DROPPED),
        ("gone", ActionState.DONE),
    ]
    progress = tuple(
        Progress(id=str(number), action_id=action_id, position=number, noted_on=TODAY, state=state)
        for number, (action_id, state) in enumerate(noted)
    )
    holds = coaching(actions=(ACTION, AGREED_ACTION, dropped, done), progress=progress)
    found = outcomes(holds, 0)
    assert found.actions == {ActionState.SCHEDULED: 1, ActionState.UNDER_WAY: 0, ActionState.DONE: 1}
    assert found.by_area == {Area.OWN_LIFE: 2, Area.COMMUNITIES: 1, Area.COMMON_GOOD: 0}
    assert (found.concrete, found.uncovered) == (2, (Area.COMMON_GOOD,))
    assert "gone" not in states_now(holds)


def test_somebody_is_responsible_when_there_is_a_name_and_a_day() -> None:
    person = ResponsiblePerson(id="r", engagement_id="e", name="Aino")
    assert outcomes(coaching(responsible=person), 0).responsible is None
    named = replace(person, named_on=TODAY)
    assert outcomes(coaching(responsible=named), 0).responsible == named


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(coachings())
def test_whatever_a_coaching_holds_its_outcomes_can_be_counted(holds: Coaching) -> None:
    found = outcomes(holds, 0)
    assert set(found.actions) == set(AGREED)
    assert set(found.by_area) == set(Area)
    assert all(0 <= count <= found.concrete for count in found.by_area.values())
