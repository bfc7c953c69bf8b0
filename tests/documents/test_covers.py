"""Texts of people's own, cut so that a heading or a line of a list can hold them."""

import pytest

from sparraaja_desktop.documents.shortened import shortened


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("", ""),
        (" \n\t", ""),
        ("Lyhyt\nkaksi riviä", "Lyhyt kaksi riviä"),
        ("Kirjaston aukiolot suunniteltiin uudelleen", "Kirjaston aukiolot…"),
        ("Kehittämissuunnitelmatyöpaja", "Kehittämissuunnitel…"),
        ("A Kehittämissuunnitelmatyöpaja", "A Kehittämissuunnit…"),
        ("Kirjaston aukiolot, ja muuta", "Kirjaston aukiolot…"),
    ],
)
def test_a_text_is_cut_between_words_where_it_can_be(text: str, cut: str) -> None:
    assert shortened(text, 20) == cut
    assert len(shortened(text, 20)) <= 20
