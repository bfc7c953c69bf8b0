"""Names in texts: told from other words, found inflected, replaced by roles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.names import Alias, Names, Spot, names_said, stems, words_of

AINO = Names([Alias("Aino Aalto", "yhdyshenkilö"), Alias("rehtori Eino von Virtanen", "esihenkilö")])


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Aino lupasi.", "yhdyshenkilö lupasi."),
        ("Kysy Aino Aallolta, AALTO tietää.", "Kysy yhdyshenkilö, yhdyshenkilö tietää."),
        ("Ainon ja Aaltojen tapa", "yhdyshenkilö ja yhdyshenkilö tapa"),
        ("Aino-Aalto kertoi Einolle", "yhdyshenkilö kertoi esihenkilö"),
        ("Virtasen tiimi, Virtaselle, Virtastakin", "esihenkilö tiimi, esihenkilö, esihenkilö"),
        ("Eino von Virtanen", "esihenkilö von esihenkilö"),
        ("aalto, Raino, rehtori, ainoastaan", "aalto, Raino, rehtori, ainoastaan"),
        ("", ""),
    ],
)
def test_a_role_stands_where_a_name_was_in_whatever_form(text: str, without: str) -> None:
    assert AINO.without(text) == without


@pytest.mark.parametrize(
    ("name", "inflected"),
    [
        ("Matti", "Matin"),
        ("Pekka", "Pekalta"),
        ("Lahti", "Lahdelle"),
        ("Mäki", "Mäen"),
        ("Järvi", "Järvestä"),
        ("Markus", "Markuksen"),
        ("Rantanen", "Rantasta"),
        ("Heikki", "Heikinkin"),
        ("Björklund", "Björklunds"),
    ],
)
def test_the_forms_of_finnish_and_swedish_names_are_found(name: str, inflected: str) -> None:
    assert Names([Alias(name, "x")]).without(f"Ja {inflected} kanssa") == "Ja x kanssa"


def test_a_short_name_is_found_only_as_it_is() -> None:
    names = Names([Alias("Aho", "x")])
    assert names.without("Aho, Ahonen ja Ahon") == "x, Ahonen ja Ahon"


def test_a_name_typed_in_small_letters_is_found_in_any() -> None:
    names = Names([Alias("aino", "x")])
    assert names.without("aino ja Ainon") == "x ja x"


def test_addresses_and_numbers_go_too() -> None:
    names = Names([Alias("Päivi Aho", "x", ("p.aho@example.org", "040 123", ""))])
    assert names.without("Kysy p.aho@example.org, 040 123 tai paivi.aho@hollola.fi.") == "Kysy x, x tai x."
    assert names.without("Kirjaamo: kirjaamo@hollola.fi, 040 999") == "Kirjaamo: kirjaamo@hollola.fi, 040 999"
    assert Names([Alias("Aho", "x")]).without("aho@example.org") == "aho@example.org"


def test_people_of_the_same_first_name_are_told_apart_by_the_last() -> None:
    names = Names([Alias("Aino Aalto", "x"), Alias("Aino Eskola", "y")])
    assert names.without("Aino Eskola, Aino Aalto, Eskola, Aino") == "y, x, y, x"


def test_without_names_nothing_is_looked_for() -> None:
    assert Names([Alias("rehtori", "x"), Alias("", "y")]).without("Rehtori tuli.") == "Rehtori tuli."


def test_a_spot_says_what_stands_there() -> None:
    assert AINO.spots("Hei Ainolle!") == (Spot(4, 11, "Ainolle", "yhdyshenkilö"),)


def test_places_move_with_the_names() -> None:
    text = "Kun Aino Aalto tuli, Eino lähti"
    without = AINO.without(text)
    start, end = text.index("tuli"), text.index("tuli") + 4
    assert without[AINO.moved(text, start) : AINO.moved(text, end, is_end=True)] == "tuli"
    inside = AINO.moved(text, text.index("Aalto")), AINO.moved(text, text.index("Aalto") + 5, is_end=True)
    assert without[slice(*inside)] == "yhdyshenkilö"
    assert without[AINO.moved(text, 6) : AINO.moved(text, 8, is_end=True)] == "yhdyshenkilö"


@given(st.text(alphabet="Aino alEtVrs.-\n", max_size=60))
def test_no_place_moves_out_of_the_text(text: str) -> None:
    without = AINO.without(text)
    places = [AINO.moved(text, place) for place in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(without)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Aino Aalto", ("Aino Aalto",)),
        ("Aino Aalto, rehtori Eino Eskola ja opettajat", ("Aino Aalto", "Eino Eskola")),
        ("Rehtori Eino Eskola", ("Eino Eskola",)),
        ("opettaja Aino", ("Aino",)),
        ("Aino", ("Aino",)),
        ("Johtoryhmä; Opettajat\nSivistyslautakunta", ()),
        ("Sparraaja", ()),
        ("Hollolan kunta", ()),
        ("Kuka kysyi. Mitä Sisko Salo sanoi? Hyvä", ("Mitä Sisko Salo", "Hyvä")),
        ("", ()),
    ],
)
def test_names_are_told_from_groups_and_roles(text: str, said: tuple[str, ...]) -> None:
    assert names_said(text, {"sparraaja"}) == said


def test_a_single_word_is_a_name_only_where_that_is_allowed() -> None:
    assert names_said("Aino, Eino Eskola", alone=False) == ("Eino Eskola",)


def test_the_words_of_a_name_are_those_with_a_capital() -> None:
    assert words_of("rehtori Aino von Aalto-Aalto") == ("Aino", "Aalto")
    assert words_of("aino aalto") == ("aino", "aalto")
    assert words_of("Aino A.") == ("Aino",)


def test_stems_are_those_that_the_name_itself_does_not_begin() -> None:
    assert stems("Aino") == ()
    assert stems("Virtanen") == ("Virtase", "Virtas")
    assert stems("Eerik") == ()
