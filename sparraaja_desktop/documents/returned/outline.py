"""The body as a flat outline: paragraphs with their text and bookmarks, tables with their rows, in reading order."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from sparraaja_desktop.documents.returned.final_view import W
from sparraaja_desktop.documents.returned.parcel import PART_LIMIT, Element
from sparraaja_desktop.model.text import clean

_BREAKS: Final = (f"{W}br", f"{W}cr")
_INVISIBLE: Final = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\u00ad\ufeff"))
_PICTURES: Final = (f"{W}drawing", f"{W}pict", f"{W}object")
_BULLET: Final = "– "
_COLUMNS: Final = 64
"""Word has no table of more columns."""


@dataclass(slots=True)
class Line:
    """A paragraph. `bookmarks` begin in it or right before it; `is_heading` is by its level."""

    text: str
    bookmarks: tuple[str, ...] = ()
    is_heading: bool = False
    has_picture: bool = False


@dataclass(slots=True)
class Cell:
    """A cell. `is_merged` covers several columns or rows, or goes on from the row above; `span` counts the columns."""

    text: str
    span: int = 1
    is_merged: bool = False
    has_table: bool = False
    has_picture: bool = False


@dataclass(slots=True)
class Row:
    """A row of a table, with the bookmarks that begin in it; `before` columns at its left have no cell."""

    cells: list[Cell] = field(default_factory=list)
    bookmarks: tuple[str, ...] = ()
    before: int = 0

    def placed(self) -> Iterator[tuple[int, Cell]]:
        """Each cell with the column that it begins in."""
        column = self.before
        for cell in self.cells:
            yield column, cell
            column += cell.span


@dataclass(slots=True)
class Grid:
    """A table."""

    rows: list[Row] = field(default_factory=list)


class Styles:
    """Which paragraph styles are headings and which are lists, whatever the program calls them."""

    def __init__(self, root: Element | None) -> None:
        self._headings: set[str] = set()
        for style in root.iter(f"{W}style") if root is not None else ():
            name = style.find(f"{W}name")
            said = str(name.get(f"{W}val", "")).lower() if name is not None else ""
            if style.find(f"{W}pPr/{W}outlineLvl") is not None or said.startswith("heading"):
                self._headings.add(str(style.get(f"{W}styleId", "")))

    def is_heading(self, paragraph: Element) -> bool:
        """Whether the paragraph is a heading by its style or by itself."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return False
        style = properties.find(f"{W}pStyle")
        named = style is not None and style.get(f"{W}val", "") in self._headings
        return named or properties.find(f"{W}outlineLvl") is not None


def outline(body: Element, styles: Styles) -> list[Line | Grid]:
    """Everything in the body in order; text boxes and what floats are told as pictures."""
    found: list[Line | Grid] = []
    waiting: list[str] = []
    for child in body:
        if child.tag == f"{W}p":
            found.append(_line(child, styles, waiting))
            waiting = []
        elif child.tag == f"{W}tbl":
            found.append(_grid(child, waiting))
            waiting = []
        elif child.tag == f"{W}bookmarkStart":
            waiting.append(str(child.get(f"{W}name", "")))
    return found


def said(paragraph: Element) -> str:
    """The text of a paragraph as it is read; what is in a list has a dash before it."""
    parts: list[str] = []
    for run in paragraph.iter(f"{W}r"):
        for each in run:
            if each.tag == f"{W}t":
                parts.append(each.text or "")
            elif each.tag in _BREAKS:
                parts.append("\n")
            elif each.tag == f"{W}tab":
                parts.append("\t")
            elif each.tag == f"{W}noBreakHyphen":
                parts.append("\u2011")
    text = _cleaned("".join(parts))
    is_item = text and paragraph.find(f"{W}pPr/{W}numPr") is not None
    return _BULLET + text if is_item else text


def _cleaned(text: str) -> str:
    return clean(text.translate(_INVISIBLE), PART_LIMIT).strip()


def _line(paragraph: Element, styles: Styles, waiting: list[str]) -> Line:
    is_heading = styles.is_heading(paragraph)
    text = said(paragraph)
    return Line(
        text.removeprefix(_BULLET) if is_heading else text,
        (*waiting, *_bookmarks(paragraph)),
        is_heading,
        next(paragraph.iter(*_PICTURES), None) is not None,
    )


def _bookmarks(element: Element) -> Iterator[str]:
    return (str(each.get(f"{W}name", "")) for each in element.iter(f"{W}bookmarkStart"))


def _grid(table: Element, waiting: list[str]) -> Grid:
    grid, before = Grid(), tuple(waiting)
    for child in table:
        if child.tag == f"{W}bookmarkStart":
            before = (*before, str(child.get(f"{W}name", "")))
        elif child.tag == f"{W}tr":
            cells = [_cell(each) for each in child.iterchildren(f"{W}tc")]
            grid.rows.append(
                Row(cells, (*before, *_bookmarks(child)), _number(child.find(f"{W}trPr/{W}gridBefore"), 0))
            )
            before = ()
    return grid


def _cell(cell: Element) -> Cell:
    properties = cell.find(f"{W}tcPr")
    span = _number(properties.find(f"{W}gridSpan"), 1) if properties is not None else 1
    is_tall = properties is not None and any(properties.find(f"{W}{name}") is not None for name in ("vMerge", "hMerge"))
    return Cell(
        "\n".join(filter(None, (said(each) for each in cell.iter(f"{W}p")))),
        span,
        span > 1 or is_tall,
        next(cell.iter(f"{W}tbl"), None) is not None,
        next(cell.iter(*_PICTURES), None) is not None,
    )


def _number(element: Element | None, usual: int) -> int:
    """The number that an element carries, as far as it is one a table can have."""
    said_of = element.get(f"{W}val", "") if element is not None else ""
    return int(said_of) if said_of.isdecimal() and 0 < int(said_of) < _COLUMNS else usual
