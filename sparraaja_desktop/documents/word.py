"""Draws a sheet as a Word document."""

from collections.abc import Iterable
from itertools import pairwise, zip_longest
from typing import Final, assert_never

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from lxml import etree

from sparraaja_desktop.documents.language import tag
from sparraaja_desktop.documents.returned.answers import QUESTION_MARK
from sparraaja_desktop.documents.returned.rows import ROW_MARK
from sparraaja_desktop.documents.returned.sheet import sheet_mark
from sparraaja_desktop.documents.template import Element, Template
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import (
    ALT_LIMIT,
    AnswerField,
    Block,
    CodeLine,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Picture,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.model.drawings import Draw
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

_TEXT = (Heading, Paragraph, AnswerField, CodeLine)
"""The blocks that begin with a paragraph."""

_NEAR = 4
"""Among so many blocks after a picture stands the table of its numbers."""

_WIDTH, _TIGHT = 360_000 * 15, 360_000 * 13
"""How wide a picture is, in Word's units of length: 15 cm, and 13 on a page where all must find room."""

SHORT_ROW: Final = 20
"""So many lines fit a page that lies, whatever else stands on it."""

_CHARACTER: Final = 130
"""The width of a wide letter in a table, in twentieths of a point: words that do not break leave room."""

_TONES = {
    Tone.BODY: "Normal",
    Tone.LEAD: "Lead",
    Tone.FACTS: "Subtitle",
    Tone.QUOTE: "Quote",
    Tone.HINT: "Hint",
}


def render(sheet: Sheet, template: bytes, draw: Draw | None = None) -> bytes:
    """The sheet as a .docx that looks as the template does (the bytes of ``resources/handout.docx``).

    Pure: the same sheet and template give the same bytes. `draw` makes the pictures; a sheet without any needs none.
    Raises Mistake when the template lacks a style or the sheet is not well formed: a skipped heading level, a row
    that does not fit its header, a picture whose numbers no table tells, and their like.
    """
    _check(sheet.blocks)
    document = Template(template)
    document.describe(sheet)
    _Pen(document, sheet.language, draw, _TIGHT if sheet.is_tight else _WIDTH).draw(sheet.blocks)
    return document.saved(sheet.made_on)


def _check(blocks: tuple[Block, ...]) -> None:
    """Refuses what no screen reader could follow."""
    levels = [0, *(block.level for block in blocks if isinstance(block, Heading | AnswerField))]
    if any(level > before + 1 for before, level in pairwise(levels)):
        raise Mistake(f"heading levels {levels[1:]} skip one")
    if any(isinstance(one, Table | PlanTable) and not isinstance(after, _TEXT) for one, after in _pairs(blocks)):
        raise Mistake("a table is not followed by text: it would melt into the next, or lie against the foot")
    for at, block in enumerate(blocks):
        if isinstance(block, Picture):
            _check_picture(block, blocks[at + 1 : at + 1 + _NEAR])
        if isinstance(block, Table):
            _check_table(block)
        if isinstance(block, PlanTable):
            _check_plan(block)
        if isinstance(block, ItemList) and len(block.languages) not in (0, len(block.items)):
            raise Mistake("a list names the language of some items only")


def _check_picture(picture: Picture, after: tuple[Block, ...]) -> None:
    if not 0 < len(tidy(picture.alt)) <= ALT_LIMIT:
        raise Mistake(f"picture {picture.drawing.title}: its words are missing, or more than {ALT_LIMIT} characters")
    if not any(isinstance(block, Table) for block in after):
        raise Mistake(f"picture {picture.drawing.title}: no table near it tells its numbers")


def _pairs(blocks: tuple[Block, ...]) -> Iterable[tuple[Block, Block | None]]:
    return zip_longest(blocks, blocks[1:])


def _check_table(table: Table) -> None:
    sizes = {len(table.header), len(table.shares), *map(len, table.rows)}
    if len(sizes) > 1 or not table.rows:
        raise Mistake(f"table {table.title}: rows and header differ in length, or there are none")
    if not all(tidy(text) for text in (table.title, table.description, *table.header, *sum(table.rows, ()))):
        raise Mistake(f"table {table.title}: an empty cell says nothing to a screen reader")


def _check_plan(table: PlanTable) -> None:
    sizes = {len(table.columns), *(len(row) + 1 for row in table.rows)}
    if len(sizes) > 1 or len(table.rows) != len(table.row_ids) or not table.numbered:
        raise Mistake(f"table {table.title}: rows and header differ in length, or there are none")
    if not all(tidy(text) for text in (table.title, table.description, *table.header)):
        raise Mistake(f"table {table.title}: a column without a name cannot be filled in")


class _Pen:
    """Draws block after block. A row is one lxml element: python-docx's cells would be quadratic."""

    def __init__(self, document: Template, language: Language, draw: Draw | None, wide: int) -> None:
        self._document = document
        self._wide = wide
        self._draw = draw
        self._language = language
        self._new_page = False
        self._bookmarks = 0

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
                    table = self._table(block.title, block.description, block.shares)
                    self._rows(table, block.header, block.rows)
                case AnswerField():
                    self._answer_field(block)
                case PlanTable():
                    self._plan(block)
                case CodeLine(text, code, version):
                    self._marked(self._document.style("Hint"), text, sheet_mark(code, version))
                    self._document.identify(code, version)
                case Picture():
                    self._picture(block)
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
        for index, line in enumerate(text.split("\n") if text else ()):
            if index:
                _child(run, "w:br")
            _child(run, "w:t").text = line
        return paragraph

    def _picture(self, block: Picture) -> None:
        if self._draw is None:
            raise Mistake(f"picture {block.drawing.title}: there is nothing to draw it with")
        inline = self._document.picture(self._draw(block.drawing), tidy(block.alt), self._wide)
        paragraph = self._written(OxmlElement("w:p"), self._document.style("Picture"), "")
        _child(paragraph.find(qn("w:r")), "w:drawing").append(inline)
        self._document.append(paragraph)

    def _answer_field(self, block: AnswerField) -> None:
        self._marked(self._document.style(f"Heading {block.level}"), block.question, QUESTION_MARK + block.key)
        self._paragraph(self._document.style("Answer"), block.answer if tidy(block.answer) else block.placeholder)

    def _marked(self, style: str, text: str, mark: str) -> None:
        """A paragraph with a bookmark around its text."""
        self._paragraph(style, text)
        self._bookmark(self._document.last(), mark)

    def _bookmark(self, paragraph: Element, name: str) -> None:
        self._bookmarks += 1
        number = {qn("w:id"): str(self._bookmarks)}
        start = paragraph.makeelement(qn("w:bookmarkStart"), {**number, qn("w:name"): name})
        paragraph.insert(1, start)
        etree.SubElement(paragraph, qn("w:bookmarkEnd"), number)

    def _plan(self, block: PlanTable) -> None:
        table = self._table(block.title, block.description, block.shares, "Plan Table")
        made = self._rows(table, block.header, block.numbered)
        for at, row in enumerate(made[: len(block.rows)], 1):
            self._bookmark(row.find(f"{qn('w:tc')}/{qn('w:p')}"), f"{ROW_MARK}{at}")

    def _table(self, title: str, description: str, shares: tuple[int, ...], style: str = "Handout Table") -> Element:
        """A table with its columns and no row yet, at the end of the document."""
        table = OxmlElement("w:tbl")
        properties = _child(table, "w:tblPr")
        _child(properties, "w:tblStyle", self._document.style(style))
        widths = _widths(shares, self._document.text_width)
        _child(properties, "w:tblW", w=str(sum(widths)), type="dxa")
        _child(properties, "w:tblLayout", type="fixed")
        bands = {"lastRow": "0", "firstColumn": "0", "lastColumn": "0", "noHBand": "1", "noVBand": "1"}
        _child(properties, "w:tblLook", "0620", firstRow="1", **bands)
        _child(properties, "w:tblCaption", tidy(title))
        _child(properties, "w:tblDescription", tidy(description))
        grid = _child(table, "w:tblGrid")
        for width in widths:
            _child(grid, "w:gridCol", w=str(width))
        self._document.append(table)
        return table

    def _rows(self, table: Element, header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> list[Element]:
        """Adds the header and the rows; gives the rows without the header."""
        self._row(table, header, is_header=True)
        return [self._row(table, cells, is_header=False) for cells in rows]

    def _row(self, table: Element, cells: tuple[str, ...], *, is_header: bool) -> Element:
        style = self._document.style("Table Heading" if is_header else "Table Text")
        widths = [each.get(qn("w:w")) for each in table.iter(qn("w:gridCol"))]
        row = _child(table, "w:tr")
        properties = _child(row, "w:trPr")
        if _is_short(cells, widths):
            _child(properties, "w:cantSplit")
        if is_header:
            _child(properties, "w:tblHeader")
        for text, width in zip(cells, widths, strict=True):
            cell = _child(row, "w:tc")
            _child(_child(cell, "w:tcPr"), "w:tcW", w=width, type="dxa")
            self._written(_child(cell, "w:p"), style, tidy(text))
        return row


def _child(parent: Element, name: str, val: str | None = None, **attributes: str) -> Element:
    """A new last child; `val` and `attributes` are in Word's namespace, as it wants them."""
    if val is not None:
        attributes = {"val": val, **attributes}
    return etree.SubElement(parent, qn(name), {qn(f"w:{key}"): value for key, value in attributes.items()})


def _is_short(cells: tuple[str, ...], widths: list[str]) -> bool:
    """Whether a row surely fits a page: of one that does not and is to stay whole, LibreOffice shows the first page."""
    lines = (
        sum(len(line) * _CHARACTER // int(width) + 1 for line in text.split("\n"))
        for text, width in zip(cells, widths, strict=True)
    )
    return max(lines, default=0) <= SHORT_ROW


def _widths(shares: tuple[int, ...], width: int) -> list[int]:
    """The columns' widths, which add up to `width`."""
    ends = [width * sum(shares[: count + 1]) // sum(shares) for count in range(len(shares))]
    return [end - start for start, end in pairwise([0, *ends])]
