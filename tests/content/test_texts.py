"""Everything else that is said in three languages: mapping items, themes, words, wordings of handouts."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import ClientKind, Words
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import ItemGroup
from sparraaja_desktop.paths import shipped

_CONTENT = shipped("resources") / "content"
_NAMES = sorted({path.name for path in _CONTENT.glob("??/*.toml")})
_PLACE = re.compile(r"\{[a-z_]*\}")
_DEMANDS = re.compile(r"velvoit|edellyttää|\bkräver\b|förpliktar|obliges|\brequires\b|must have", re.IGNORECASE)


def leaves(table: dict[str, Any], above: str = "") -> Iterator[tuple[str, str]]:
    """The dotted key and the text of everything that is said in a file; a list is its items, one a line."""
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{above}{key}.")
        else:
            yield f"{above}{key}", "\n".join(value) if isinstance(value, list) else value


def said(language: str, name: str) -> dict[str, str]:
    return dict(leaves(tomllib.loads((_CONTENT / language / name).read_text(encoding="utf-8"))))


@pytest.mark.parametrize("name", _NAMES)
def test_the_same_is_said_in_all_three_languages(name: str) -> None:
    finnish = said("fi", name)
    for language in Language:
        texts = said(language, name)
        assert texts.keys() == finnish.keys()
        for key, text in texts.items():
            assert text.strip(), key
            assert Counter(_PLACE.findall(text)) == Counter(_PLACE.findall(finnish[key])), key
            assert text.count("\n") == finnish[key].count("\n"), key


def test_no_text_claims_that_the_law_demands_a_programme() -> None:
    for path in _CONTENT.glob("**/*.toml"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not _DEMANDS.search(line), f"{path.name}: {line}"


_FOR_EVERY_KIND = ("guides", "goals", "events", "assignments", "messages", "feedback", "themes", "roles", "tools")
_MUNICIPAL = re.compile(
    r"\b(kunta(?! tai|laisraa|ssa)|kunnan\b|kunnassa|kuntaan|osallisuusohjelm|delaktighetsprogram)"
    r"|\bkommun(?!ik|en eller|invån)|\bmunicipal(?! council|ity or)",
    re.IGNORECASE,
)


@pytest.mark.parametrize("name", _FOR_EVERY_KIND)
def test_what_a_county_reads_too_does_not_speak_of_a_municipality_alone(name: str) -> None:
    for language in Language:
        for key, text in said(language, f"{name}.toml").items():
            assert not _MUNICIPAL.search(text), f"{language} {name}: {key}: {text}"


def test_a_programme_is_told_to_be_a_recommended_tool(content: Content) -> None:
    (programme,) = [item for item in content.items() if item.key == "programme"]
    assert "suositeltu" in programme.hint.fi
    assert "rekommenderat" in programme.hint.sv
    assert "recommended" in programme.hint.en


def test_the_mapping_looks_at_the_basics_and_then_exactly_the_six_means(content: Content) -> None:
    groups = [item.group for item in content.items()]
    assert groups == [ItemGroup.BASICS] * 8 + [ItemGroup.MEANS] * 6
    assert {"programme", "report", "responsible", "resources"} <= {item.key for item in content.items()}
    assert all(item.title.fi and item.hint.sv for item in content.items())


def test_every_means_names_its_law_for_a_municipality_and_a_county(content: Content) -> None:
    for item in content.items():
        if item.group is ItemGroup.MEANS:
            for language in Language:
                assert re.search(r"22.*29", item.hint.in_(language)), item.key


def test_the_themes_of_the_first_coachings_are_there(content: Content) -> None:
    titles = {theme.key: theme.title for theme in content.themes()}
    assert {"groups", "land-use", "services", "climate", "budgeting", "area-work", "older-people"} <= titles.keys()
    assert titles["budgeting"].sv == "Deltagande budgetering"
    assert len(titles) == len(content.themes())


@pytest.mark.parametrize(
    ("kind", "language", "words"),
    [
        (ClientKind.MUNICIPALITY, Language.FI, Words("kunta", "palvelualue", "osallisuusohjelma")),
        (ClientKind.COUNTY, Language.SV, Words("välfärdsområde", "serviceområde", "program för deltagande")),
        (ClientKind.OTHER, Language.EN, Words("organisation", "area of activity", "participation programme")),
    ],
)
def test_a_client_has_the_usual_words_of_its_kind(
    content: Content, kind: ClientKind, language: Language, words: Words
) -> None:
    assert content.words(kind, language) == words


def test_every_kind_of_client_has_words_in_every_language(content: Content) -> None:
    for kind in ClientKind:
        for language in Language:
            assert content.words(kind, language).client


def test_every_file_of_texts_is_read_as_a_wording_once(content: Content) -> None:
    for name in _NAMES:
        for language in Language:
            wording = content.wording(Path(name).stem, language)
            assert wording.language is language
            assert content.wording(Path(name).stem, language) is wording
