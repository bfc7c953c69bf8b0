"""What is typed: the same endless text each time, with the letters that are hard."""

from collections.abc import Iterator
from itertools import cycle, islice

KEY_MS = 25
"""Milliseconds between keys: faster than anyone types."""

_TEXT = "Äänekkäitä öitä, å – 12 €. Asukkaiden ääni kuului jo; mitä siitä seurasi?\n"


def text_from(start: int) -> Iterator[str]:
    """The endless text from its `start`th character on."""
    return islice(cycle(_TEXT), start, None)


def text_of(length: int) -> str:
    """The first `length` characters of the endless text."""
    return "".join(islice(cycle(_TEXT), length))


def line_from(start: int) -> Iterator[str]:
    """The same without line breaks, which some fields take for the end."""
    return (" " if each == "\n" else each for each in text_from(start))


def line_of(length: int) -> str:
    """The first `length` characters of it."""
    return text_of(length).replace("\n", " ")
