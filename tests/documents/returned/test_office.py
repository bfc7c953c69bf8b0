"""Sheets filled in with LibreOffice itself and saved in the formats people choose: all is right or asked about."""

from collections.abc import Mapping
from itertools import product

import pytest

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.returned import Doubt, ReadRow, ReadSheet, form_of
from tests.documents.make_template import template
from tests.documents.returned.office import Job, edit
from tests.documents.returned.sheets import CODE, QUESTIONS, sheet

DEEDS: tuple[tuple[str, ...], ...] = (
    (),
    ("middle",),
    ("end",),
    ("middle", "end"),
    ("delete",),
    ("list",),
    ("merge",),
    ("middle", "end", "delete", "list", "merge"),
)
FORMATS: tuple[tuple[str, ...], ...] = ((), ("odt",), ("doc",), ("rtf",), ("odt", "doc", "rtf"))
JOBS = tuple(
    Job((*deeds, *tracked), formats)
    for deeds, tracked, formats in product(DEEDS, ((), ("tracked",)), FORMATS)
)  # fmt: skip

_FIRST = ("Lappuseinä kirjastoon", "varhaiskasvatusjohtaja", "30.11.2026", "Lappujen määrä")
_SECOND = ("Vanhempien kutsu jokaiseen päiväkotiin", "päiväkodin johtaja", "15.1.2027", "")
_MIDDLE = ("Välissä uusi toimi", "nuorisopäällikkö", "", "")
_END = ("Lopussa uusi toimi", "", "", "")
_LAST = ("Viimeinen uusi toimi", "", "joskus keväällä", "")


@pytest.fixture(scope="module")
def edited(tmp_path_factory: pytest.TempPathFactory) -> Mapping[Job, bytes]:
    """The sheet after each job, all done in one run."""
    folder = tmp_path_factory.mktemp("office")
    source = folder / "sheet.docx"
    source.write_bytes(render(sheet(), template()))
    return edit(folder, source, JOBS)


def expected(job: Job) -> list[tuple[str | None, tuple[str, ...]]]:
    """The rows as they were written, with the record of each; a list is written into the last row, which was empty."""
    rows: list[tuple[str | None, tuple[str, ...]]] = [("a1", _FIRST), ("a2", _SECOND)]
    if "middle" in job.deeds:
        rows.insert(1, (None, _MIDDLE))
    if "end" in job.deeds:
        rows += [(None, _END), (None, _LAST if "merge" not in job.deeds else (_LAST[0], "", "", ""))]
    if "list" in job.deeds and "merge" not in job.deeds:
        rows.append((None, ("", "", "", "– ensimmäinen mittari\n– toinen mittari")))
    return rows[1:] if "delete" in job.deeds else rows


def _cells(row: ReadRow) -> tuple[str, ...]:
    return tuple(row.cells.get(key, "?") for key in ("action", "responsible", "due", "measure"))


def _is_asked(read: ReadSheet, *doubts: Doubt) -> bool:
    return any(each.doubt in doubts for each in read.remarks)


@pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])
def test_every_answer_and_row_comes_home(edited: Mapping[Job, bytes], job: Job) -> None:
    read = Returned(edited[job], f"{job.name}.docx").read(form_of(sheet()))
    for number, (key, _) in enumerate(QUESTIONS, 1):
        assert read.answers[key].split("\n") == [f"Vastaus numero {number}.", f"Ja toinen rivi {number}."]
    assert {each.code for each in read.identities} == {CODE}
    rows = [(row.row_id, _cells(row)) for row in read.rows if any(_cells(row))]
    if "merge" in job.deeds:
        # What stands in merged cells is of no column: it is kept apart, and asked about.
        assert _is_asked(read, Doubt.MERGED_CELLS)
        assert any("yhdessä" in each for each in read.others)
    assert [(owner, _sure(cells)) for owner, cells in rows if any(_sure(cells))] == expected(job)


def _sure(cells: tuple[str, ...]) -> tuple[str, ...]:
    return tuple("" if each == "?" else each for each in cells)


@pytest.mark.parametrize("job", [each for each in JOBS if "tracked" in each.deeds], ids=lambda job: job.name)
def test_tracked_changes_are_told(edited: Mapping[Job, bytes], job: Job) -> None:
    read = Returned(edited[job]).read(form_of(sheet()))
    assert _is_asked(read, Doubt.TRACKED)
