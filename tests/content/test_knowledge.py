"""The shipped tools and the knowledge cards: own words, with their sources, in three languages."""

import re
from pathlib import Path

import pytest

from sparraaja_desktop.content.knowledge import shipped_tool
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.goals import Support
from sparraaja_desktop.model.knowledge import CardGroup
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.model.questions import Origin
from tests.content.broken import with_change

ADDRESS = re.compile(r"https://[a-z0-9.]+/\S+")
THL = "https://thl.fi/aiheet/hyvinvoinnin-ja-terveyden-edistamisen-johtaminen"


def test_the_models_and_means_of_the_toolbox_are_there(content: Content) -> None:
    keys = [tool.id.removeprefix("shipped-tool-") for tool in content.tools(Language.FI)]
    assert len(set(keys)) == len(keys) == 15
    named = ("budgeting", "client-panel", "expert", "jury", "dialogue", "walk", "meeting-place", "partnership", "panel")
    assert {*named, "open-spaces", "governance"} <= set(keys)


@pytest.mark.parametrize("language", Language)
def test_every_tool_says_what_for_in_what_steps_and_what_it_promotes(content: Content, language: Language) -> None:
    means = {item.key for item in content.items() if item.group is ItemGroup.MEANS}
    for position, tool in enumerate(content.tools(language)):
        assert tool.position == position
        assert tool.origin is Origin.SHIPPED
        assert all((tool.name, tool.what_for, tool.note, tool.areas, tool.means)), tool.id
        assert 3 <= len(tool.how.splitlines()) <= 6, tool.id
        assert set(tool.means) <= means
        assert not tool.address or ADDRESS.fullmatch(tool.address)


def test_every_area_and_every_means_has_a_tool(content: Content) -> None:
    tools = content.tools(Language.FI)
    assert {area for tool in tools for area in tool.areas} == set(Area)
    means = {item.key for item in content.items() if item.group is ItemGroup.MEANS}
    assert {key for tool in tools for key in tool.means} == means


def test_every_usual_goal_says_what_it_gives_and_names_tools_that_are_there(content: Content) -> None:
    there = {tool.id for tool in content.tools(Language.FI)}
    for goal in content.goal_templates():
        assert goal.support
        assert goal.tool_ids
        assert set(goal.tool_ids) <= there
    assert {kind for goal in content.goal_templates() for kind in goal.support} == set(Support)


@pytest.mark.parametrize("language", Language)
def test_every_card_is_short_asks_one_question_and_says_where_it_is_from(content: Content, language: Language) -> None:
    cards = content.cards(language)
    assert len({card.id for card in cards}) == len(cards)
    assert [card.group for card in cards] == sorted((card.group for card in cards), key=list(CardGroup).index)
    assert {card.group for card in cards} == set(CardGroup)
    for card in cards:
        assert len(card.text) < 1100, card.id
        assert card.question.endswith("?")
        assert card.addresses
        assert all(ADDRESS.fullmatch(address) for address in card.addresses)


def test_the_four_tools_of_sokra_have_the_addresses_to_which_they_have_moved(content: Content) -> None:
    cards = {card.id: card for card in content.cards(Language.FI) if card.group is CardGroup.TOOLS}
    assert list(cards) == ["leading", "areas", "help-questions", "models"]
    assert all(card.addresses[0].startswith(THL) for card in cards.values())


def test_the_help_questions_and_the_items_of_the_indicator_are_only_pointed_at(content: Content) -> None:
    cards = {card.id: card for card in content.cards(Language.FI)}
    assert "eikä kulje tämän ohjelman mukana" in cards["help-questions"].text
    assert "?" not in cards["help-questions"].text
    assert "eivät kulje tämän ohjelman mukana" in cards["esis"].text
    assert not re.search(r"(?m)^\s*(\d+[.)]|[-–*])\s", cards["esis"].text)


def test_the_programme_is_a_recommended_means_and_the_makers_are_named(content: Content) -> None:
    cards = {card.id: card for card in content.cards(Language.FI)}
    assert "suositeltu" in cards["law-programme"].text
    assert "22 §" in cards["law-municipality"].text
    assert "37 §" in cards["law-municipality"].text
    assert "ei ole THL:n" in cards["origin"].text
    assert "Kuntaliitosta" in cards["sparrer"].text
    assert cards["own-data"].question


def test_tools_and_cards_are_read_once_in_each_language(content: Content) -> None:
    for language in Language:
        assert content.tools(language) is content.tools(language)
        assert content.cards(language) is content.cards(language)
    assert content.tools(Language.FI)[0].name != content.tools(Language.SV)[0].name
    assert shipped_tool("walk") in {tool.id for tool in content.tools(Language.EN)}


@pytest.mark.parametrize(
    ("file", "old", "new", "named"),
    [
        ("tools.toml", '"own-life"', '"our-life"', "our-life"),
        ("knowledge.toml", 'group = "why"', 'group = "how"', "how"),
        ("fi/tools.toml", "what_for", "for_what", r"fi/tools\.toml.*budgeting\.what_for"),
        ("sv/knowledge.toml", "question =", "asked =", r"sv/knowledge\.toml.*leading\.question"),
    ],
)
def test_what_is_broken_is_our_own_mistake_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, named: str
) -> None:
    content = with_change(tmp_path, f"content/{file}", old, new)
    with pytest.raises(Mistake, match=named):
        [(content.tools(language), content.cards(language)) for language in Language]
