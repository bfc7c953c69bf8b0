"""The adviser says what the model's own conditions ask for, when it is time, and never falls."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.advice import Advice, Dismissal
from sparraaja_desktop.model.adviser import CHECKS, advise, before_closing, not_dismissed
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.programme import ItemKind
from tests.model.coachings import ENGAGEMENT, SCHOOLS, STREETS, TODAY, coaching, coachings
from tests.model.conditions import ACTION, ASSIGNMENT, CASES, EVENT, HELD, SHEET, item
from tests.model.intake_conditions import INTAKE_CASES


def said(holds: Coaching) -> dict[str, tuple[Advice, ...]]:
    """The advice of today by the name of the check."""
    advice = advise(holds, TODAY)
    return {each.check: tuple(other for other in advice if other.check == each.check) for each in advice}


def test_there_are_many_checks_each_of_its_own_name_and_with_requirements() -> None:
    names = [check.name for check in CHECKS]
    assert len(names) == len(set(names)) >= 28
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", name) for name in names)
    assert all(check.requirements and set(check.requirements) <= set(range(1, 78)) for check in CHECKS)


@settings(max_examples=50, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(coachings(), st.dates())
def test_the_adviser_never_falls_whatever_the_coaching_holds(holds: Coaching, today: date) -> None:
    for advice in (advise(holds, today), before_closing(holds, today)):
        names = {check.name: check.requirements for check in CHECKS}
        assert all(names[each.check] == each.requirements for each in advice)


def test_a_new_coaching_with_a_contact_is_only_told_to_listen_first() -> None:
    assert list(said(coaching())) == ["no-interview"]


def test_a_closed_coaching_is_left_alone() -> None:
    closed = replace(ENGAGEMENT, closed_on=TODAY)
    assert advise(coaching(engagement=closed, contact=None), TODAY) == ()
    assert before_closing(coaching(engagement=closed), TODAY)


ALL_CASES = CASES + INTAKE_CASES


@pytest.mark.parametrize(("check", "lacking", "in_order"), ALL_CASES, ids=[case[0] for case in ALL_CASES])
def test_each_condition_is_said_when_it_is_not_met_and_only_then(
    check: str, lacking: dict[str, Any], in_order: dict[str, Any]
) -> None:
    assert check in said(coaching(**lacking))
    assert check not in said(coaching(**in_order))


def test_every_check_is_shown_to_speak_and_to_be_silent() -> None:
    assert {case[0] for case in ALL_CASES} == {check.name for check in CHECKS}


def test_advice_leads_to_the_record_and_carries_what_the_sentence_says() -> None:
    agenda = (item(ItemKind.INPUT, 90), item(ItemKind.PAIRS, 45), item(ItemKind.BREAK, 15))
    found = said(coaching(events=(EVENT,), agenda=agenda))
    about = {"theme": "Miksi?", "number": "1"}
    assert found["too-much-input"] == (Advice("too-much-input", (8,), "v", about | {"percent": "67"}),)
    assert found["agenda-too-long"][0].facts == about | {"total": "150", "length": "120"}
    overdue = said(coaching(assignments=(ASSIGNMENT,), sheets=(SHEET,)))["sheet-overdue"]
    facts = {"title": "Suunnitelma", "area": "Sivistys", "responsible": "Eino", "day": "2026-11-23"}
    assert overdue == (Advice("sheet-overdue", (50,), "s", facts),)
    (lacks,) = said(coaching(events=(HELD,), actions=(ACTION,)))["action-not-scheduled"]
    assert lacks.facts["missing"] == "responsible,date,event"


def test_a_sheet_of_an_area_that_is_gone_has_no_name_to_say() -> None:
    gone = replace(SHEET, service_area_id="gone")
    (overdue,) = said(coaching(assignments=(ASSIGNMENT,), sheets=(gone,)))["sheet-overdue"]
    assert overdue.facts["area"] == ""


def test_an_area_that_dropped_all_its_actions_has_none() -> None:
    dropped = replace(ACTION, id="t2", service_area_id=STREETS.id, state=ActionState.DROPPED)
    found = said(coaching(events=(HELD,), actions=(ACTION, dropped)))["service-area-without-actions"]
    assert [each.subject_id for each in found] == [STREETS.id]
    assert SCHOOLS.id not in {each.subject_id for each in found}


def test_what_was_put_aside_is_silent_for_that_subject_only() -> None:
    advice = (Advice("goal-not-agreed", (22,), "g"), Advice("goal-not-agreed", (22,), "h"), Advice("no-goal", (22,)))
    aside = Dismissal(
        id="d", engagement_id="e", check="goal-not-agreed", reason="Myöhemmin", dismissed_on=TODAY, subject_id="g"
    )
    assert not_dismissed(advice, [aside]) == advice[1:]
    whole = replace(aside, check="no-goal", subject_id=None)
    assert not_dismissed(advice, [aside, whole]) == (advice[1],)


def test_before_closing_everything_that_is_needed_is_said_however_far_the_coaching_is() -> None:
    assert [each.check for each in before_closing(coaching(), TODAY)] == [
        "nobody-responsible",
        "management-not-told",
        "staff-not-told-of-start",
        "staff-not-told-of-results",
        "management-team-has-not-seen",
        "follow-up-not-agreed",
    ]
