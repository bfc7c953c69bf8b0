"""The table of municipalities and wellbeing services counties."""

from collections import Counter
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import ClientKind, LanguageStatus, Place, find_places
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from tests.content.broken import with_change

_ALPHABET = "abcdefghijklmnopqrstuvwxyzåäö"


def of_kind(content: Content, kind: ClientKind) -> list[Place]:
    return [place for place in content.places() if place.kind is kind]


def found(content: Content, typed: str) -> list[str]:
    return [place.name.fi for place in find_places(content.places(), typed)]


def test_every_municipality_and_county_can_be_coached(content: Content) -> None:
    assert len(of_kind(content, ClientKind.MUNICIPALITY)) == 308
    assert len(of_kind(content, ClientKind.COUNTY)) == 23
    assert len({place.region_code for place in of_kind(content, ClientKind.MUNICIPALITY)}) == 19
    assert len({(place.kind, place.code) for place in content.places()}) == 331


def test_the_language_statuses_are_those_of_the_decree(content: Content) -> None:
    assert Counter(place.status for place in of_kind(content, ClientKind.MUNICIPALITY)) == {
        LanguageStatus.FINNISH: 259,
        LanguageStatus.BILINGUAL_FINNISH: 18,
        LanguageStatus.BILINGUAL_SWEDISH: 15,
        LanguageStatus.SWEDISH: 16,
    }


def test_a_county_is_bilingual_when_its_municipalities_have_both_languages(content: Content) -> None:
    for county in of_kind(content, ClientKind.COUNTY):
        spoken = {
            language
            for place in of_kind(content, ClientKind.MUNICIPALITY)
            if place.county_code == county.code
            for language in place.status.languages
        }
        assert set(county.status.languages) == spoken, county.name.fi


def test_hollola_lies_in_its_region_and_county(content: Content) -> None:
    (hollola,) = find_places(content.places(), "098")
    assert hollola == Place(
        kind=ClientKind.MUNICIPALITY,
        code="098",
        name=Texts(fi="Hollola", sv="Hollola", en="Hollola"),
        status=LanguageStatus.FINNISH,
        region_code="07",
        region=Texts(fi="Päijät-Häme", sv="Päijänne-Tavastland", en="Päijät-Häme"),
        county_code="09",
        county=Texts(
            fi="Päijät-Hämeen hyvinvointialue",
            sv="Päijänne-Tavastlands välfärdsområde",
            en="Päijät-Häme wellbeing services county",
        ),
    )


def test_helsinki_and_aland_stand_among_the_counties(content: Content) -> None:
    counties = {place.code: place for place in of_kind(content, ClientKind.COUNTY)}
    assert counties["90"].name.sv == "Helsingfors stad"
    assert counties["91"].status.languages == (Language.SV,)


def test_pietarsaari_is_found_by_a_part_of_its_swedish_name(content: Content) -> None:
    assert found(content, "jakob") == ["Pietarsaari"]


def test_a_with_dots_is_not_a(content: Content) -> None:
    assert "Ähtäri" not in found(content, "aht")
    assert found(content, "ähtä") == ["Ähtäri"]


def test_municipalities_stand_in_the_finnish_alphabet_and_before_the_counties(content: Content) -> None:
    names = [place.name.fi.casefold() for place in of_kind(content, ClientKind.MUNICIPALITY)]
    assert names == sorted(names, key=lambda name: [_ALPHABET.find(letter) for letter in name])
    assert [place.kind for place in content.places()[-23:]] == [ClientKind.COUNTY] * 23


def test_the_source_is_told(content: Content) -> None:
    assert content.places_source() == "Lähde: Tilastokeskus, kunnat 2026"


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("places/regions.tsv", "Päijät-Häme\tPäijänne-Tavastland\tPäijät-Häme\t07\n", ""),
        ("places/municipalities.tsv", "Hollola\tHollola\tHollola\t098\tfi", "Hollola\tHollola\tHollola\t098\tse"),
        ("places/municipalities.tsv", "Hollola\tHollola\tHollola\t098", "Hollola\tHollola\tHollola"),
        ("places/municipalities.tsv", "Hollola\tHollola\tHollola\t098", "Hollola\tHollola\t\t098"),
    ],
)
def test_a_broken_table_is_our_own_mistake(tmp_path: Path, file: str, old: str, new: str) -> None:
    with pytest.raises(Mistake, match=r"\.tsv"):
        with_change(tmp_path, file, old, new).places()


def test_a_table_without_rows_is_our_own_mistake(tmp_path: Path) -> None:
    (tmp_path / "places").mkdir()
    (tmp_path / "places" / "municipalities.tsv").write_text("# Lähde\n", encoding="utf-8")
    with pytest.raises(Mistake, match=r"municipalities\.tsv"):
        Content(tmp_path).places_source()


def test_content_reads_nothing_until_asked_and_then_says_which_table_is_missing(tmp_path: Path) -> None:
    content = Content(tmp_path / "nowhere")
    with pytest.raises(Mistake, match=r"regions\.tsv"):
        content.places()
