"""The evaluation: what the sparrer writes, and what is counted beside it (R72-R76)."""

from dataclasses import fields
from datetime import date

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.survey import Columns, Row, Target, Use
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

TODAY = date(2026, 11, 23)
TEXTS = [each.name for each in fields(Evaluation) if each.type is str and each.name not in ("id", "engagement_id")]


def test_an_evaluation_is_blank_and_kept_nowhere_until_something_is_written(
    desk: Desk, coaching: Engagement, ears: Ears
) -> None:
    assert not any(getattr(desk.evaluation.of(coaching.id), name) for name in TEXTS)
    assert ears.heard == []
    assert desk.coaching(coaching.id).evaluation is None
    with pytest.raises(NotFound):
        desk.evaluation.of("nothing")


def test_every_text_of_it_is_typing_and_is_never_taken_back(desk: Desk, coaching: Engagement) -> None:
    assert len(TEXTS) == 12
    for name in TEXTS:
        desk.evaluation.revise(coaching.id, **{name: f"{name}\r\n"})
    kept = desk.evaluation.of(coaching.id)
    assert {name: getattr(kept, name) for name in TEXTS} == {name: f"{name}\n" for name in TEXTS}
    assert desk.undo.undo() is Deed.ENGAGEMENT_STARTED


def test_the_outcomes_are_those_of_the_coaching_now(desk: Desk, coaching: Engagement) -> None:
    area = desk.clients.add_area(coaching.client_id, "Sivistys")
    event = desk.programme.add_event(coaching.id, "Teot")
    action = desk.plans.add(coaching.id, area.id, "Raati kokoontuu")
    desk.plans.revise(action.id, responsible="Eeva", due_on=TODAY, event_id=event.id, areas=(Area.COMMON_GOOD,))
    desk.plans.set_state(action.id, ActionState.SCHEDULED)
    desk.followup.add_progress(action.id, ActionState.DONE)
    person = desk.goals.revise_responsible(coaching.id, name="Aino Aalto", named_on=TODAY)
    found = desk.evaluation.outcomes(coaching.id)
    assert (found.actions[ActionState.DONE], found.concrete, found.responsible) == (1, 1, person)
    assert found.uncovered == (Area.OWN_LIFE, Area.COMMUNITIES)
    with pytest.raises(NotFound):
        desk.evaluation.outcomes("nothing")


def test_understanding_is_read_from_the_item_that_tells_of_it(desk: Desk, coaching: Engagement) -> None:
    form = desk.feedback.form()
    held = desk.feedback.add_round(coaching.id, RoundKind.BEFORE)
    scores = ["1"] * len(form.changes)
    scores[form.understanding] = "5"
    uses = dict(enumerate(Use(Target.ITEM, place) for place in range(len(scores))))
    rows = tuple(Row(number, tuple(scores)) for number in range(2, 7))
    desk.feedback.take_csv(held.id, Columns(("",) * len(scores), rows), uses)
    (before,) = desk.evaluation.outcomes(coaching.id).understanding
    assert (before.kind, before.answered, before.agreeing) == (RoundKind.BEFORE, 5, 5)
    assert "osallisuus" in form.changes[form.understanding].fi
