"""What a handout costs beside plain python-docx, and reading one that came back beside python-docx opening it.

Both sides are taken in turns in one run, in time of the processor. The plain side is the fast way: paragraphs by
python-docx, each table as one lxml element, on the same template; without accessibility, checks or properties.
"""

import gc
import io
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, Final

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import assignment_sheet
from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Block, Heading, Paragraph, Sheet, Table
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import form_of
from sparraaja_desktop.paths import shipped
from tests.documents import samples

WRITE_GOAL: Final = 1.3
READ_GOAL: Final = 1.0

_WORDS: Final = "Esihenkilöt kokosivat palvelualueen henkilöstön kanssa, missä asukas voi vaikuttaa ja milloin. "
_CELL: Final = "Kirjaston aukiolot"


def report(rounds: int) -> Iterator[str]:
    """A line for each pair, and the ratio."""
    template = (shipped("resources") / "handout.docx").read_bytes()
    long = long_sheet()
    content = Content(shipped("resources"))
    material = samples.assignment(content, is_plan=True)
    sheet = assignment_sheet.build(material, content.wording("assignment_sheet", Language.FI), samples.MADE_ON)
    returned = render(sheet, template)
    form = form_of(sheet)
    times = in_turns(
        rounds,
        {
            "a handout of 30 pages": lambda: render(long, template),
            "the same by plain python-docx": lambda: plainly(long, template),
            "reading a returned sheet": lambda: Returned(returned, "x.docx").read(form),
            "python-docx opening it": lambda: listed(returned),
        },
    )
    for name, took in times.items():
        yield f"{name:34}{took:9.1f} ms"
    names = list(times)
    yield _ratio("written", times[names[0]] / times[names[1]], WRITE_GOAL)
    yield _ratio("read", times[names[2]] / times[names[3]], READ_GOAL)


def _ratio(what: str, ratio: float, goal: float) -> str:
    return f"{what}: {ratio:.2f}, goal {goal:.1f}"


def in_turns(rounds: int, deeds: dict[str, Callable[[], object]]) -> dict[str, float]:
    """The median milliseconds of the processor for each; the first round warms up and is not counted."""
    times: dict[str, list[float]] = defaultdict(list)
    for turn in range(rounds + 1):
        for name, deed in deeds.items():
            gc.collect()
            start = time.process_time()
            deed()
            if turn:
                times[name].append((time.process_time() - start) * 1e3)
    return {name: statistics.median(each) for name, each in times.items()}


def long_sheet() -> Sheet:
    """Ninety long paragraphs under headings and five tables of thirty rows: thirty pages."""
    blocks: list[Block] = [Heading("Loppuraportti", 1)]
    for part in range(5):
        blocks.append(Heading(f"Osa {part + 1}", 2))
        blocks += [Paragraph(f"{number}. {_WORDS * 6}") for number in range(18)]
        rows = tuple(tuple(f"{_CELL} {row}.{column}" for column in range(5)) for row in range(30))
        header = tuple(f"Sarake {column + 1}" for column in range(5))
        blocks += [
            Table(f"Taulukko {part + 1}", "Toimet palvelualueittain.", header, rows, (1,) * 5),
            Paragraph("Jatkuu."),
        ]
    return Sheet("Loppuraportti", "Raportti", Language.FI, "Aino Sparraaja", date(2026, 11, 24), "Sivu", tuple(blocks))


def plainly(sheet: Sheet, template: bytes) -> bytes:
    """The same words by python-docx alone."""
    document = docx.Document(io.BytesIO(template))
    end = document.element.body.sectPr
    for block in sheet.blocks:
        if isinstance(block, Heading):
            document.add_paragraph(block.text, style=f"Heading {block.level}")
        elif isinstance(block, Paragraph):
            document.add_paragraph(block.text, style="Normal")
        elif isinstance(block, Table):
            end.addprevious(_table(block))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def _table(block: Table) -> Any:
    table = OxmlElement("w:tbl")
    etree.SubElement(etree.SubElement(table, qn("w:tblPr")), qn("w:tblW"), {qn("w:w"): "9000", qn("w:type"): "dxa"})
    grid = etree.SubElement(table, qn("w:tblGrid"))
    for _ in block.header:
        etree.SubElement(grid, qn("w:gridCol"), {qn("w:w"): "1800"})
    for cells in (block.header, *block.rows):
        row = etree.SubElement(table, qn("w:tr"))
        for text in cells:
            cell = etree.SubElement(row, qn("w:tc"))
            etree.SubElement(
                etree.SubElement(cell, qn("w:tcPr")), qn("w:tcW"), {qn("w:w"): "1800", qn("w:type"): "dxa"}
            )
            run = etree.SubElement(etree.SubElement(cell, qn("w:p")), qn("w:r"))
            etree.SubElement(run, qn("w:t")).text = text
    return table


def listed(data: bytes) -> list[str]:
    """All text of a file, as python-docx gives it."""
    document = docx.Document(io.BytesIO(data))
    texts = [each.text for each in document.paragraphs]
    return [*texts, *(cell.text for table in document.tables for row in table.rows for cell in row.cells)]
