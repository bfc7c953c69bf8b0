"""Questions out of a text that somebody pastes: one a line, whatever stands before them (R77)."""

import pytest

from sparraaja_desktop.model.errors import TooLong
from sparraaja_desktop.model.questions import PASTE_LIMIT, read_questions


@pytest.mark.parametrize(
    "line",
    [
        "Kuka jää pois?",
        "  3. Kuka jää pois? ",
        "12) Kuka jää pois?",
        "– Kuka jää pois?",
        "•\tKuka jää pois?",
        "oma elämä;3;Kuka jää pois?",
        "; 24 ; Kuka jää pois?",
    ],
)
def test_what_stands_before_a_question_goes(line: str) -> None:
    assert read_questions(line) == ("Kuka jää pois?",)


def test_a_question_keeps_its_own_numbers_and_semicolons() -> None:
    lines = "2030-luvulla: kuka päättää?\nKuka kysyy; kuka vastaa?\n\n3 kylää – miksi?"
    assert read_questions(lines) == ("2030-luvulla: kuka päättää?", "Kuka kysyy; kuka vastaa?", "3 kylää – miksi?")


def test_a_text_of_nothing_has_no_questions_and_one_of_any_length_is_not_read() -> None:
    assert read_questions("\n \n") == ()
    with pytest.raises(TooLong):
        read_questions("a" * (PASTE_LIMIT + 1))
