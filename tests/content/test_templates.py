"""What a coaching may begin from: goals, events with agendas, interim assignments, the feedback form."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.content.templates import EventTemplate
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import HEAVY_MINUTES, AssignmentKind
from sparraaja_desktop.model.draft import Exercise
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.model.programme import AgendaItem, ItemKind, input_share, own_work_share
from sparraaja_desktop.paths import shipped
from tests.content.broken import with_change


def agenda(event: EventTemplate) -> list[AgendaItem]:
    return [
        AgendaItem(
            id=str(place), event_id=event.key, position=place, title=item.title.fi, minutes=item.minutes, kind=item.kind
        )
        for place, item in enumerate(event.items)
    ]


def test_the_usual_goals_begin_with_those_of_the_model(content: Content) -> None:
    keys = [goal.key for goal in content.goal_templates()]
    assert keys[:3] == ["programme-start", "programme-concrete", "budgeting"]
    assert len(set(keys)) == len(keys) == 8


def test_every_area_of_participation_has_a_usual_goal(content: Content) -> None:
    assert {area for goal in content.goal_templates() for area in goal.areas} == set(Area)


def test_there_are_the_three_themes_and_the_other_sessions(content: Content) -> None:
    assert [event.key for event in content.event_templates()] == [
        "why",
        "how",
        "staff",
        "resident",
        "peer",
        "programme",
        "budgeting",
        "management",
    ]


def test_staff_get_a_pause_to_see_the_good_of_their_own_work(content: Content) -> None:
    (staff,) = [event for event in content.event_templates() if event.key == "staff"]
    (pause,) = [item for item in staff.items if item.title.fi.startswith("Hetki irti arjesta")]
    assert "arki" in pause.question.fi
    assert (pause.kind, pause.minutes) == (ItemKind.ALONE, 10)


def test_every_exercise_of_a_draft_is_short_and_asks_something(content: Content) -> None:
    texts = content.draft_texts()
    assert set(texts.exercises) == set(Exercise)
    for exercise in texts.exercises.values():
        assert exercise.minutes <= 15
        for language in Language:
            assert exercise.question.in_(language).endswith("?")
    for language in Language:
        assert "{needs}" in texts.needs.in_(language)
        assert "{target}" in texts.target.in_(language)


def test_an_item_never_gives_more_than_it_has_and_one_of_each_working_event_takes_the_needs(content: Content) -> None:
    for event in content.event_templates():
        assert all(0 <= item.gives <= item.minutes for item in event.items)
        takes = sum(item.takes_needs for item in event.items)
        assert takes == (event.key in ("how", "resident", "peer")), event.key


def test_an_event_of_supervisors_lasts_two_hours_and_the_management_team_one(content: Content) -> None:
    for event in content.event_templates():
        assert event.minutes == (60 if event.key == "management" else 120), event.key


def test_more_than_half_of_every_event_is_the_participants_own_work_and_input_is_short(content: Content) -> None:
    for event in content.event_templates():
        own, told = own_work_share(agenda(event)), input_share(agenda(event))
        assert own is not None
        assert told is not None
        assert own > 1 / 2, event.key
        assert told <= 1 / 3, event.key


def test_nobody_sits_over_an_hour_without_a_break(content: Content) -> None:
    for event in content.event_templates():
        since = 0
        for item in event.items:
            since = 0 if item.kind is ItemKind.BREAK else since + item.minutes
            assert since <= 65, event.key


def test_wherever_the_participants_work_there_is_a_question(content: Content) -> None:
    for event in content.event_templates():
        for item in event.items:
            if item.kind.is_own_work:
                assert item.question.fi.endswith("?"), item.title.fi
                assert item.question.sv.endswith("?"), item.title.fi
                assert item.question.en.endswith("?"), item.title.fi


def test_what_an_item_does_not_have_is_empty(content: Content) -> None:
    opening = content.event_templates()[0].items[0]
    assert (opening.kind, opening.question, opening.tool) == (ItemKind.OPENING, Texts(), Texts())


def test_every_text_of_the_events_is_used(content: Content) -> None:
    events, drafts = content.event_templates(), content.draft_texts()
    items = [*(item for event in events for item in event.items), *drafts.exercises.values()]
    used = {text.fi for event in events for text in (event.theme, event.aim, event.audience)}
    used |= {text.fi for item in items for text in (item.title, item.question, item.tool)}
    used |= {drafts.target.fi, drafts.needs.fi}

    def texts(table: dict[str, Any]) -> Iterator[str]:
        for value in table.values():
            yield from texts(value) if isinstance(value, dict) else (value,)

    path = shipped("resources") / "content" / "fi" / "events.toml"
    assert set(texts(tomllib.loads(path.read_text(encoding="utf-8")))) <= used


def test_each_kind_of_assignment_is_shipped_but_the_free_one(content: Content) -> None:
    kinds = [assignment.kind for assignment in content.assignment_templates()]
    assert kinds == [kind for kind in AssignmentKind if kind is not AssignmentKind.FREE]


def test_no_shipped_assignment_is_heavy_and_each_asks_something(content: Content) -> None:
    for assignment in content.assignment_templates():
        assert 0 < assignment.minutes <= HEAVY_MINUTES
        assert assignment.title.sv
        assert assignment.purpose.en
        for language in Language:
            lines = assignment.questions.in_(language).split("\n")
            assert len(lines) >= 3
            assert all(line.endswith("?") for line in lines)


def test_the_plan_asks_for_what_makes_an_action_agreed(content: Content) -> None:
    (plan,) = [each for each in content.assignment_templates() if each.kind is AssignmentKind.PLAN]
    assert "Kuka vastaa, mihin mennessä" in plan.questions.fi
    assert "henkilöstöstä" in plan.questions.fi


def test_the_feedback_form_is_short(content: Content) -> None:
    form = content.feedback_form()
    assert (len(form.items), len(form.open), len(form.changes)) == (7, 4, 6)
    asked = [*form.items, *form.open, *form.changes]
    assert len({text.fi for text in asked}) == 17
    assert [text.fi for text in form.scale][::4] == ["Täysin eri mieltä", "Täysin samaa mieltä"]
    assert len(form.scale) == 5
    assert all(text.fi.endswith("?") for text in form.open)
    assert not any("?" in text.fi for text in (*form.items, *form.changes))


def test_the_form_asks_what_good_the_work_does_and_what_the_staff_gain(content: Content) -> None:
    form = content.feedback_form()
    assert "mitä hyvää oma työni tekee" in form.items[-1].fi
    assert "ammattiylpeyttä" in form.changes[-1].fi


def test_every_template_is_read_once(content: Content) -> None:
    assert content.goal_templates() is content.goal_templates()
    assert content.event_templates() is content.event_templates()
    assert content.draft_texts() is content.draft_texts()
    assert content.assignment_templates() is content.assignment_templates()
    assert content.feedback_form() is content.feedback_form()


@pytest.mark.parametrize("language", Language)
def test_a_role_stands_for_a_name_in_every_language(content: Content, language: Language) -> None:
    words = [content.role_word(role, language) for role in (*Role, None)]
    assert len(set(words)) == len(words)
    assert all(word == word.lower() for word in words)
    assert content.wording("roles", language).text("responsible") not in words


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("goals.toml", '"own-life"', '"our-life"', "our-life"),
        ("events.toml", 'kind = "pairs"', 'kind = "pears"', "pears"),
        ("events.toml", 'key = "common-good"', 'key = "common-bad"', "common-good"),
        ("events.toml", 'name = "figures"', 'name = "figs"', r"fi/events\.toml.*why\.figs"),
        ("en/events.toml", "heard.question", "heard.demand", r"en/events\.toml.*why\.heard\.question"),
        ("sv/goals.toml", "early =", "late =", r"sv/goals\.toml.*early"),
        ("assignments.toml", "plan = 60", "", r"assignments\.toml.*minutes\.plan"),
        ("fi/feedback.toml", "wish =", "hope =", r"fi/feedback\.toml.*open\.wish"),
    ],
)
def test_what_is_broken_is_our_own_mistake_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, named: str
) -> None:
    content = with_change(tmp_path, f"content/{file}", old, new)
    with pytest.raises(Mistake, match=named):
        (
            content.goal_templates(),
            content.event_templates(),
            content.draft_texts(),
            content.assignment_templates(),
            content.feedback_form(),
        )
