"""No answer silently comes home to another place, whatever is done to a sheet."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sparraaja_desktop.documents.returned.final_view import W
from sparraaja_desktop.model.returned import ReadRow, ReadSheet
from tests.documents.returned.mutations import MUTATIONS, faults, mutated
from tests.documents.returned.sheets import COLUMNS, FORM, Filled


@given(st.integers(0, 2**32))
@settings(max_examples=250)
def test_no_text_stands_silently_in_a_wrong_place(seed: int) -> None:
    assert faults(seed) == []


def test_every_change_is_among_those_that_are_tried() -> None:
    tried = {name for seed in range(200) for name in mutated(seed)[1]}
    assert tried == {each.__name__ for each in MUTATIONS}


def by_place(sheet: Filled) -> ReadSheet:
    """A reader that counts: the third paragraph answers the first question, the second cell is the action."""
    texts = ["".join(each.itertext()) for each in sheet.paragraphs("Answer")]
    answers = dict(zip((each.key for each in FORM.questions), texts, strict=False))
    rows = []
    for number, row in enumerate(sheet.rows()[1:], 1):
        cells = ["".join(each.itertext()) for each in row.iterchildren(f"{W}tc")]
        known = dict(zip((each.key for each in COLUMNS), cells, strict=False))
        rows.append(ReadRow(f"a{number}" if number < 3 else None, known))
    return replace(ReadSheet(), answers=answers, rows=tuple(rows), has_table=True)


def test_a_reader_that_counts_is_caught() -> None:
    assert sum(bool(faults(seed, by_place)) for seed in range(100)) > 50
