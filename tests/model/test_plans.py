"""A timetable is agreed only with a responsible, a date and the event where it was agreed (R51)."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.plans import AGREED, ActionState, Missing, NotYet, PlannedAction, check, fallen_back

_DRAFT = PlannedAction(id="a", engagement_id="e", service_area_id="s", position=0, action="Kysytään asukkailta")
_READY = replace(_DRAFT, responsible="Aino", due_on=date(2027, 3, 1), event_id="v")
ACTIONS = st.builds(
    replace,
    st.just(_DRAFT),
    responsible=st.sampled_from(["", "  ", "Aino"]),
    due_on=st.none() | st.just(date(2027, 3, 1)),
    event_id=st.none() | st.just("v"),
    state=st.sampled_from(ActionState),
)


def test_a_draft_says_all_that_it_lacks() -> None:
    assert _DRAFT.missing == (Missing.RESPONSIBLE, Missing.DATE, Missing.EVENT)
    assert replace(_READY, responsible=" ").missing == (Missing.RESPONSIBLE,)
    assert _READY.missing == ()


@pytest.mark.parametrize("state", AGREED)
def test_nothing_is_agreed_before_it_can_be(state: ActionState) -> None:
    with pytest.raises(NotYet, match="date, event") as told:
        check(replace(_DRAFT, responsible="Aino", state=state))
    assert told.value.missing == (Missing.DATE, Missing.EVENT)
    ready = replace(_READY, state=state)
    assert check(ready) is ready
    assert ready.is_agreed


@pytest.mark.parametrize("state", [each for each in ActionState if each not in AGREED])
def test_the_other_states_need_nothing(state: ActionState) -> None:
    action = replace(_DRAFT, state=state)
    assert check(action) is action
    assert not action.is_agreed


@given(ACTIONS)
def test_what_has_lost_something_falls_back_to_a_state_that_it_may_have(action: PlannedAction) -> None:
    back = fallen_back(action)
    assert check(back) is back
    assert replace(back, state=action.state) == action
    if not (action.is_agreed and action.missing):
        assert back is action
    else:
        assert back.state is ActionState.DISCUSSED
