"""The contrast of colours."""

import pytest

from sparraaja_desktop.model.contrast import contrast


def test_black_on_white_has_the_most_and_a_colour_on_itself_none() -> None:
    assert contrast("000000", "ffffff") == pytest.approx(21)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("1f3a5f", "#1F3A5F") == 1


def test_a_blue_that_is_just_too_pale_for_reading_is_told_from_one_that_is_not() -> None:
    assert contrast("4f81bd", "ffffff") < 4.5 < contrast("1f3a5f", "ffffff")


def test_a_colour_that_a_program_chooses_itself_is_none() -> None:
    with pytest.raises(ValueError, match="au"):
        contrast("auto", "ffffff")
