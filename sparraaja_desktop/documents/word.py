"""Draws a sheet as a Word document."""

from collections.abc import Iterable
from itertools import pairwise, zip_longest
from typing import assert_never

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from sparraaja_desktop.documents.language import tag
from sparraaja_desktop.documents.template import Element, Template
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, PageBreak, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

_TONES = {
    Tone.BODY: "Normal",
    Tone.LEAD: "Lead",
    Tone.FACTS: "Subtitle",
    Tone.QUOTE: "Quote",
    Tone.HINT: "Hint",
}


def render(sheet: Sheet, template: bytes) -> bytes:
    """The sheet as a .docx that looks as the template does (the bytes of ``resources/handout.docx``).

    Pure: the same sheet and template give the same bytes. Raises Mistake when the template lacks a style or the
    sheet is not well formed: a skipped heading level, a row that does not fit its header, and their like.
    """
    _check(sheet.blocks)
    document = Template(template)
    document.describe(sheet)
    _Pen(document, sheet.language).draw(sheet.blocks)
    return document.saved(sheet.made_on)


def _check(blocks: tuple[Block, ...]) -> None:
    """Refuses what no screen reader could follow."""
    levels = [0, *(block.level for block in blocks if isinstance(block, Heading))]
    if any(level > before + 1 for before, level in pairwise(levels)):
        raise Mistake(f"heading levels {levels[1:]} skip one")
    if any(isinstance(one, Table) and not isinstance(after, Heading | Paragraph) for one, after in _pairs(blocks)):
        raise Mistake("a table is not followed by text: it would melt into the next, or lie against the foot")
    for block in blocks:
        if isinstance(block, Table):
            _check_table(block)
        if isinstance(block, ItemList) and len(block.languages) not in (0, len(block.items)):
            raise Mistake("a list names the language of some items only")


def _pairs(blocks: tuple[Block, ...]) -> Iterable[tuple[Block, Block | None]]:
    return zip_longest(blocks, blocks[1:])


def _check_table(table: Table) -> None:
    sizes = {len(table.header), len(table.shares), *map(len, table.rows)}
    if len(sizes) > 1 or not table.rows:
        raise Mistake(f"table {table.title}: rows and header differ in length, or there are none")
    if not all(tidy(text) for text in (table.title, table.description, *table.header, *sum(table.rows, ()))):
        raise Mistake(f"table {table.title}: an empty cell says nothing to a screen reader")


class _Pen:
    """Draws block after block. A row is one lxml element: python-docx's cells would be quadratic."""

    def __init__(self, document: Template, language: Language) -> None:
        self._document = document
        self._language = language
        self._new_page = False

    def draw(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            match block:
                case Heading(text, level):
                    self._paragraph(self._document.style(f"Heading {level}"), text)
                case Paragraph(text, tone, language):
                    self._paragraph(self._document.style(_TONES[tone]), text, language)
                case ItemList():
                    self._list(block)
                case Table():
                    self._document.append(self._table(block))
                case PageBreak():
                    self._new_page = True
                case _ as never:
                    assert_never(never)

    def _list(self, block: ItemList) -> None:
        style = self._document.style("List Number" if block.numbered else "List Bullet")
        number = self._document.restart_numbers() if block.numbered else ""
        for text, language in zip_longest(block.items, block.languages):
            self._paragraph(style, text, language, number)

    def _paragraph(self, style: str, text: str, language: Language | None = None, number: str = "") -> None:
        """Adds a paragraph; one with nothing to read is left out."""
        if text := tidy(text):
            self._document.append(self._written(OxmlElement("w:p"), style, text, language, number))

    def _written(
        self, paragraph: Element, style: str, text: str, language: Language | None = None, number: str = ""
    ) -> Element:
        properties = _child(paragraph, "w:pPr")
        _child(properties, "w:pStyle", style)
        if self._new_page:
            _child(properties, "w:pageBreakBefore")
            self._new_page = False
        if number:
            numbering = _child(properties, "w:numPr")
            _child(numbering, "w:ilvl", "0")
            _child(numbering, "w:numId", number)
        run = _child(paragraph, "w:r")
        if language not in (None, self._language):
            _child(_child(run, "w:rPr"), "w:lang", tag(language))
        for index, line in enumerate(text.split("\n")):
            if index:
                _child(run, "w:br")
            _child(run, "w:t").text = line
        return paragraph

    def _table(self, block: Table) -> Element:
        widths = _widths(block.shares, self._document.text_width)
        table = OxmlElement("w:tbl")
        properties = _child(table, "w:tblPr")
        _child(properties, "w:tblStyle", self._document.style("Handout Table"))
        _child(properties, "w:tblW", w=str(sum(widths)), type="dxa")
        _child(properties, "w:tblLayout", type="fixed")
        _child(
            properties,
            "w:tblLook",
            "0620",
            firstRow="1",
            lastRow="0",
            firstColumn="0",
            lastColumn="0",
            noHBand="1",
            noVBand="1",
        )
        _child(properties, "w:tblCaption", tidy(block.title))
        _child(properties, "w:tblDescription", tidy(block.description))
        grid = _child(table, "w:tblGrid")
        for width in widths:
            _child(grid, "w:gridCol", w=str(width))
        self._row(table, block.header, widths, is_header=True)
        for cells in block.rows:
            self._row(table, cells, widths, is_header=False)
        return table

    def _row(self, table: Element, cells: tuple[str, ...], widths: list[int], *, is_header: bool) -> None:
        style = self._document.style("Table Heading" if is_header else "Table Text")
        row = _child(table, "w:tr")
        properties = _child(row, "w:trPr")
        _child(properties, "w:cantSplit")
        if is_header:
            _child(properties, "w:tblHeader")
        for text, width in zip(cells, widths, strict=True):
            cell = _child(row, "w:tc")
            _child(_child(cell, "w:tcPr"), "w:tcW", w=str(width), type="dxa")
            self._written(_child(cell, "w:p"), style, tidy(text))


def _child(parent: Element, name: str, val: str | None = None, **attributes: str) -> Element:
    """A new last child; `val` and `attributes` are in Word's namespace, as it wants them."""
    if val is not None:
        attributes = {"val": val, **attributes}
    return etree.SubElement(parent, qn(name), {qn(f"w:{key}"): value for key, value in attributes.items()})


def _widths(shares: tuple[int, ...], width: int) -> list[int]:
    """The columns' widths, which add up to `width`."""
    ends = [width * sum(shares[: count + 1]) // sum(shares) for count in range(len(shares))]
    return [end - start for start, end in pairwise([0, *ends])]
