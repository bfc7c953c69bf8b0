"""What the coaching model asks of the shipped texts: its themes, its usual goals, what it wants to be told."""

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.content.templates import EventTemplate
from sparraaja_desktop.model.knowledge import Card, CardGroup
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.model.programme import ItemKind


def event(content: Content, key: str) -> EventTemplate:
    """A shipped event."""
    return next(each for each in content.event_templates() if each.key == key)


def card(content: Content, key: str, language: Language = Language.FI) -> Card:
    """A knowledge card."""
    return next(each for each in content.cards(language) if each.id == key)


@pytest.mark.parametrize(
    ("key", "theme", "asked"),
    [
        ("why", "Miksi osallisuus on tärkeää?", "Milloin olet viimeksi tullut kuulluksi?"),
        ("how", "Mitä osallisuus on meillä, ja mitä voimme tehdä?", "Kuka ei tule meille, vaikka palvelu on"),
        ("staff", "Miten tuen työntekijöitäni osallisuustyössä?", "Mihin työntekijäsi voivat vaikuttaa"),
    ],
)
def test_the_three_themes_of_the_model_are_shipped(content: Content, key: str, theme: str, asked: str) -> None:
    shipped = event(content, key)
    assert shipped.theme.fi == theme
    assert any(item.question.fi.startswith(asked) for item in shipped.items)


def test_events_are_for_supervisors_and_where_it_belongs_for_staff_and_management(content: Content) -> None:
    audiences = {each.key: each.audience for each in content.event_templates()}
    assert {audiences[key].fi for key in ("why", "how", "staff")} == {"Esihenkilöt"}
    assert "työntekijät" in audiences["resident"].fi
    assert audiences["management"].fi == "Johtoryhmä"
    assert all(each.sv and each.en for each in audiences.values())


def test_time_is_kept_for_grasping_what_participation_means_here(content: Content) -> None:
    areas = next(item for item in event(content, "why").items if "kolme osa-aluetta" in item.title.fi)
    assert (areas.kind, areas.minutes) == (ItemKind.INPUT, 15)
    assert "oma palvelusi" in areas.question.fi
    own = next(item for item in event(content, "how").items if "asukkaan silmin" in item.title.fi)
    assert own.minutes >= 30


def test_own_figures_have_their_time_their_question_and_their_card(content: Content) -> None:
    figures = next(item for item in event(content, "why").items if "luvut" in item.title.fi)
    assert (figures.kind, figures.minutes) == (ItemKind.PAIRS, 15)
    assert "Kenestä ne eivät kerro?" in figures.question.fi
    own = card(content, "own-data")
    assert own.group is CardGroup.INDICATORS
    assert "terveydestä ja hyvinvoinnista" in own.text
    assert "ettei tietoa ole" in own.text


def test_a_card_tells_of_health_and_of_preventing_discrimination(content: Content) -> None:
    told = card(content, "wellbeing")
    assert told.group is CardGroup.WHY
    assert all(word in told.text for word in ("työkyvyn", "hyvinvointia", "syrjinnän ehkäisyä"))
    assert "diskriminering" in card(content, "wellbeing", Language.SV).text


def test_the_makers_of_the_model_are_named_and_whose_the_program_is_not(content: Content) -> None:
    for language in Language:
        told = card(content, "origin", language).text
        assert all(word in told for word in ("2019–2023", "Sokra", "THL")), language
    assert "ympäristöministeriön Kestävä kaupunki -ohjelmassa" in card(content, "origin").text
    assert "ei ole THL:n" in card(content, "origin").text


def test_a_card_says_where_a_sparrer_is_found(content: Content) -> None:
    told = card(content, "sparrer").text
    places = ("osallisuusverkostosta", "THL:stä", "Diakonia-ammattikorkeakoulusta", "Kuntaliitosta")
    assert all(place in told for place in places)


@pytest.mark.parametrize(
    ("key", "says"),
    [
        ("programme-start", "valmistelua vetää"),
        ("programme-concrete", "jokaisella palvelulla on ainakin yksi teko"),
        ("budgeting", "Osallistuvaa budjetointia kehitetään"),
    ],
)
def test_the_usual_goals_are_those_of_the_model(content: Content, key: str, says: str) -> None:
    goals = {goal.key: goal.text for goal in content.goal_templates()}
    assert says in goals[key].fi


@pytest.mark.parametrize(
    ("key", "asks"),
    [
        ("programme", "kuka sen hyväksyi"),
        ("report", "Missä kohdassa osallisuus mainitaan"),
        ("responsible", "millä nimikkeellä ja valtuudella"),
        ("resources", "Henkilötyövuodet, eurot ja työaika"),
    ],
)
def test_the_mapping_asks_what_the_model_asks(content: Content, key: str, asks: str) -> None:
    (item,) = [each for each in content.items() if each.key == key]
    assert item.group is ItemGroup.BASICS
    assert asks in item.hint.fi


def test_the_themes_that_were_wished_are_shipped(content: Content) -> None:
    titles = [theme.title.fi for theme in content.themes()]
    wished = ("Maankäyttö ja kaavoitus", "Ilmastotyö", "Osallistuva budjetointi", "Ikääntyneet", "Maahanmuuttaneet")
    assert {*wished, "Eri ihmisryhmien osallisuus", "Palvelujen suunnittelu", "Aluetyö ja kylät"} <= {*titles}
