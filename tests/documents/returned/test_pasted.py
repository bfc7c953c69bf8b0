"""Answers that came in a mail: known by their questions, their numbers or their order."""

import pytest

from sparraaja_desktop.documents.returned.pasted import read_pasted
from sparraaja_desktop.model.returned import Doubt, Form
from tests.documents.returned.sheets import ANSWERS, FORM, QUESTIONS

SAID = dict(zip(ANSWERS, ("Kaavoituksessa.", "Kirjastossa\nja koulun pihalla.", "Nuoria isiä."), strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{question}\n{SAID[key]}" for key, question in QUESTIONS),
        "\n".join(f"> {question}\n>\n{SAID[key]}" for key, question in QUESTIONS),
        "\n".join(f"{number}. {text}" for number, text in enumerate(SAID.values(), 1)),
        "\n\n".join(SAID.values()),
    ],
    ids=["under the questions", "under quoted questions", "by number", "in paragraphs"],
)
def test_answers_find_their_questions(text: str) -> None:
    assert read_pasted(text, FORM).answers == SAID


def test_one_line_each_is_enough() -> None:
    assert list(read_pasted("Ei\nOn\nNuoria", FORM).answers.values()) == ["Ei", "On", "Nuoria"]


def test_a_greeting_before_the_numbers_is_other_text() -> None:
    read = read_pasted("Hei!\n1. Torilla.\n3. Nuoria.", FORM)
    assert list(read.answers.values()) == ["Torilla.", "Nuoria."]
    assert read.others == ("Hei!",)
    assert [each.doubt for each in read.remarks] == [Doubt.MISSING_QUESTION, Doubt.OTHER_TEXT]


@pytest.mark.parametrize("form", [FORM, Form()], ids=["three questions", "none"])
def test_what_cannot_be_told_apart_is_other_text(form: Form) -> None:
    read = read_pasted("Hei!\n\nKaikki hyvin.", form)
    assert (read.answers, read.others) == ({}, ("Hei!", "Kaikki hyvin."))
