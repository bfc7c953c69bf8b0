"""The lines of a long list are made when they are seen."""

import pytest

from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.ui.mapping.lines import LaterLines, Line
from tests.store.samples import PRACTICE


def test_a_line_is_made_once_and_only_when_it_is_asked_for() -> None:
    made: list[str] = []

    def line(practice: Practice) -> Line:
        made.append(practice.id)
        return Line(practice.id, practice.text)

    lines = LaterLines.of([PRACTICE, PRACTICE], line)
    assert (len(lines), lines.ids, made) == (2, (PRACTICE.id, PRACTICE.id), [])
    assert lines[1] == lines[-1] == Line(PRACTICE.id, PRACTICE.text)
    assert made == [PRACTICE.id]
    assert lines[:1] == [Line(PRACTICE.id, PRACTICE.text)]
    with pytest.raises(IndexError):
        lines[2]
