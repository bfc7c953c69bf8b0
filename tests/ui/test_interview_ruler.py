"""Places in a note are the same for the window and for the store, whatever is written."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from sparraaja_desktop.model.text import clean
from sparraaja_desktop.ui.mapping.ruler import Ruler

texts = some.text(alphabet="aä\u0308 \n😀\u0007\u200d👩🇫€", max_size=40)


def units(text: str) -> int:
    """How long a text is for Qt."""
    return len(text.encode("utf-16-le")) // 2


@given(texts, some.integers(0, 40))
def test_a_place_is_that_of_the_cleaned_text_before_it(text: str, cut: int) -> None:
    before = text[:cut]
    assert Ruler(text).characters(units(before)) == len(clean(before, sys.maxsize))


@given(texts)
def test_every_place_of_the_kept_text_is_found_in_the_editor(text: str) -> None:
    ruler = Ruler(text)
    for place in range(len(ruler.cleaned) + 1):
        assert ruler.characters(ruler.units(place)) == place


@pytest.mark.parametrize(("unit", "character"), [(0, 0), (1, 0), (2, 1), (3, 2)])
def test_half_an_emoji_is_none(unit: int, character: int) -> None:
    assert Ruler("😀a").characters(unit) == character


def test_a_text_without_anything_special_measures_the_same() -> None:
    ruler = Ruler("äö\nå")
    assert [ruler.characters(place) for place in range(5)] == [ruler.units(place) for place in range(5)]
