"""Names in texts: told from other words, found inflected, replaced by roles."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.names import Alias, Names, Spot, words_of

AINO = Names([Alias("Aino Aalto", "yhdyshenkilö"), Alias("rehtori Eino von Virtanen", "esihenkilö")])


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Aino lupasi.", "Yhdyshenkilö lupasi."),
        ("Kysy Aino Aallolta, AALTO tietää.", "Kysy yhdyshenkilö, yhdyshenkilö tietää."),
        ("Ainon ja Aaltojen tapa", "Yhdyshenkilö ja yhdyshenkilö tapa"),
        ("Aino-Aalto kertoi Einolle", "Yhdyshenkilö kertoi esihenkilö"),
        ("Virtasen tiimi, Virtaselle, Virtastakin", "Esihenkilö tiimi, esihenkilö, esihenkilö"),
        ("Eino von Virtanen", "Esihenkilö"),
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
        ("Björklund", "Björklundille"),
        ("Virtanen", "Virtasia"),
        ("Korhonen", "Korhosten"),
        ("Nieminen", "Niemistä"),
        ("Niemi", "Niemen"),
        ("Laine", "Laineen"),
        ("Laine", "Lainetta"),
        ("Ranne", "Ranteelta"),
        ("Tuomas", "Tuomaalle"),
        ("Hammas", "Hampaan"),
        ("Kuusi", "Kuusta"),
        ("Vesi", "Vedeltä"),
        ("Saari", "Saarta"),
        ("Virta", "Virtoja"),
        ("Kurki", "Kurjen"),
        ("Poika", "Pojalle"),
        ("Elin", "Elinin"),
        ("Liisa", "Liisaltakin"),
    ],
)
def test_the_forms_of_finnish_and_swedish_names_are_found(name: str, inflected: str) -> None:
    assert Names([Alias(name, "x")]).without(f"Ja {inflected} kanssa") == "Ja x kanssa"


def test_a_short_name_is_found_in_its_forms_and_not_in_longer_names() -> None:
    names = Names([Alias("Aho", "x"), Alias("Ek", "y")])
    assert names.without("Kysy Aho, Ahonen, Aholta, Ahosta ja Ahon") == "Kysy x, Ahonen, x, x ja x"
    assert names.without("Kysy Ek, Ekin, Ekman, Ekille ja Eks") == "Kysy y, y, Ekman, y ja y"


def test_a_name_typed_in_small_letters_is_found_in_any() -> None:
    names = Names([Alias("aino", "x")])
    assert names.without("aino ja Ainon") == "X ja x"


def test_a_name_in_a_writing_without_capitals_is_found() -> None:
    assert Names([Alias("李 明", "x")]).without("Kysy 李 明 tai 李") == "Kysy x tai x"


def test_addresses_and_numbers_go_too() -> None:
    names = Names([Alias("Päivi Aho", "x", ("p.aho@example.org", "040 123", ""))])
    assert names.without("Kysy p.aho@example.org, 040 123 tai paivi.aho@hollola.fi.") == "Kysy x, x tai x."
    assert names.without("Kirjaamo: kirjaamo@hollola.fi, 040 999") == "Kirjaamo: kirjaamo@hollola.fi, 040 999"
    assert Names([Alias("Aho", "x")]).without("Osoite aho@example.org") == "Osoite x"
    assert Names([Alias("Aho", "x")]).without("Osoite kaho@example.org") == "Osoite kaho@example.org"


def test_people_of_the_same_first_name_are_told_apart_by_the_last() -> None:
    names = Names([Alias("Aino Aalto", "x"), Alias("Aino Eskola", "y")])
    assert names.without("Aino Eskola, Aino Aalto, Eskola, Aino") == "Y, x, y, x"


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


def test_the_words_of_a_name_are_those_with_a_capital() -> None:
    assert words_of("rehtori Aino von Aalto-Aalto") == ("Aino", "Aalto")
    assert words_of("aino aalto") == ("aino", "aalto")
    assert words_of("Aino A.") == ("Aino",)


def test_a_role_has_a_capital_where_a_sentence_begins_and_only_there() -> None:
    names = Names([Alias("Liisa Virtanen", "asukas")])
    assert names.without("Liisa tuli. Virtanen lähti! Läsnä: Liisa.") == "Asukas tuli. Asukas lähti! Läsnä: asukas."
    assert names.without("Ohje\n- Liisa kysyy\n1. Liisa soittaa") == "Ohje\n- Asukas kysyy\n1. Asukas soittaa"
    assert names.without("Alkaa klo 14. Liisa palasi") == "Alkaa klo 14. asukas palasi"
    assert names.without("Esim. Liisa ja t.ex. Liisa, 3.12. Liisa") == "Esim. asukas ja t.ex. asukas, 3.12. asukas"
    assert names.without("”Liisa tuli.” Hyvä. (Liisa)") == "”Asukas tuli.” Hyvä. (Asukas)"
    assert names.without("Liisa Virtanen, Liisa", in_sentences=False) == "asukas, asukas"


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("kysy V. Virtaselta", "kysy V. x"),
        ("kysy L. Virtaselta", "kysy x"),
        ("kysy Virtanen L. huomenna", "kysy x huomenna"),
        ("kysy Liisa V. huomenna", "kysy x huomenna"),
        ("kysy Liisa Maria Virtaselta", "kysy x"),
        ("kysy Kaisa Virtaselta", "kysy x"),
        ("kysy Liisa Korhoselta", "kysy x"),
        ("kysy liisa virtaselta", "kysy x"),
        ("kysy liisalta", "kysy liisalta"),
        ("kysy Liisa-Maria Heinolta", "kysy Liisa-Maria Heinolta"),
        ("kysy Virtanen-Korhonen Liisalta", "kysy x"),
        ("kysy Virtanen-Korhoselta", "kysy x"),
        ("kysy Liisa-Virtaselta ja Korhonen-Virtaselta", "kysy x ja x"),
        ("Sen Liisa-mallin", "Sen x-mallin"),
        ("asked Liisa’s team, Virtasen", "asked x’s team, x"),
        ("numero +358 40 123 4567", "numero x"),
        ("numero 040-123 4567 tai 0401234568", "numero x tai 0401234568"),
        ("osoite liisa.virtanen@esimerkki.example", "osoite x"),
        ("osoite Liisa.Virtanen@esimerkki.example", "osoite x"),
    ],
)
def test_a_name_is_found_with_what_goes_with_it(text: str, without: str) -> None:
    assert Names([Alias("Liisa Virtanen", "x", ("040 1234567",))]).without(text) == without


def test_a_form_of_one_first_name_that_is_another_is_left_to_the_other() -> None:
    assert Names([Alias("Mari", "x")]).without("Kysy Marina, Maria, Marita, Marilta") == "Kysy Marina, Maria, Marita, x"
    assert Names([Alias("Mari", "x"), Alias("Maria", "y")]).without("Kysy Maria, Marilta") == "Kysy y, x"


def test_names_with_an_ending_behind_a_mark_are_found() -> None:
    assert Names([Alias("Paul Dubois", "x")]).without("Kysy Dubois’n tiimistä, Dubois:lta") == "Kysy x tiimistä, x"


def test_people_of_two_names_joined_by_a_hyphen_become_one_role() -> None:
    names = Names([Alias("Aino", "x"), Alias("Eino", "y")])
    assert names.without("Kysy Aino-Eino") == "Kysy x"
    assert names.without("Kysy Aino Eino") == "Kysy x y"


def test_what_belongs_to_several_contacts_is_one_place() -> None:
    names = Names([Alias("Liisa Aho", "x", ("a@b.fi", "liisa@b.fi")), Alias("Eino", "y", ("liisa@b.fi",))])
    assert names.without("osoite liisa@b.fi, a@b.fi") == "osoite x, x"


def test_contact_data_of_somebody_without_a_name_are_found() -> None:
    names = Names([Alias("", "x", ("liisa@b.fi", "040 1234567")), Alias("", "y")])
    assert names.without("Kysy liisa@b.fi tai 0401234567, maija@b.fi") == "Kysy x tai x, maija@b.fi"
