"""A duration is read as people write it, and said in one way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.duration import DAY_MINUTES, MOST_MINUTES, read_duration, say_duration


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("1.30", 90),
        ("1:30", 90),
        ("1.30 h", 90),
        ("1 h 30", 90),
        ("1 h 30 min", 90),
        ("1h30min", 90),
        ("90 min", 90),
        ("90 Min.", 90),
        ("1,5 h", 90),
        ("1,5", 90),
        ("1.5 h", 90),
        ("0,25", 15),
        ("1,33 t", 80),
        (" 2 ", 120),
        ("2 tuntia", 120),
        ("1 tunti", 60),
        ("2 tim 15 min", 135),
        ("3 hours 5 minutes", 185),
        ("12 h", 720),
        ("0 min", 0),
    ],
)
def test_a_duration_is_read_in_every_usual_way(typed: str, minutes: int) -> None:
    assert read_duration(typed) == minutes


@pytest.mark.parametrize("typed", ["", "soon", "1.75", "1:60", "-1", "1,5,2", "h", "1 h 30 x", "10000 h", "99999 h"])
def test_what_is_no_duration_is_not_guessed(typed: str) -> None:
    assert read_duration(typed) is None


def test_more_than_there_can_be_is_no_duration() -> None:
    assert read_duration("24 h", DAY_MINUTES) == DAY_MINUTES
    assert read_duration("90", DAY_MINUTES) is None


@pytest.mark.parametrize(
    ("minutes", "said"), [(0, "0 min"), (45, "45 min"), (60, "1 h"), (270, "4 h 30 min"), (725, "12 h 5 min")]
)
def test_a_duration_is_said_in_hours_and_minutes(minutes: int, said: str) -> None:
    assert say_duration(minutes) == said


@given(st.integers(0, MOST_MINUTES))
def test_what_is_said_is_read_as_it_was(minutes: int) -> None:
    assert read_duration(say_duration(minutes)) == minutes
