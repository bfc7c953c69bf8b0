"""The rows of the plan table: columns are known by their names, rows by bookmark, number and words (word.md 1.5)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from sparraaja_desktop.documents.returned.likeness import SAME, likeness, likest, plain
from sparraaja_desktop.documents.returned.outline import Grid, Line, Row
from sparraaja_desktop.model.returned import Doubt, Form, ReadRow, Remark

ROW_MARK: Final = "spr_r_"
"""What the bookmark of a row begins with; its number in the sheet follows, from 1."""

_NAMED: Final = 0.75
_ENOUGH: Final = 0.5
_HEADERS: Final = 3
"""How alike a header is to be that of a column, which share of the columns makes it the table, and in which of the
first rows the header is looked for."""


@dataclass(slots=True)
class Table:
    """The rows of all tables that are the form's, those tables, and what is not sure."""

    rows: list[ReadRow] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Header:
    """Which column of the form stands where, by its first grid column; `extra` has the names of unknown ones."""

    places: Mapping[int, str]
    extra: Mapping[int, str]
    width: int


def find_rows(parts: Sequence[Line | Grid], form: Form) -> Table:
    """Reads the rows of the tables that are the form's; one that was split in two goes on without a header."""
    table = Table()
    header: _Header | None = None
    for part in parts:
        if isinstance(part, Line):
            # Words between two tables: the second is somebody's own, unless it has the header.
            header = None if part.text else header
            continue
        at, found = _header(part, form)
        rows = part.rows[at + 1 :] if found is not None else part.rows
        header = found if found is not None else _continued(part, header)
        if header is not None:
            table.grids.append(part)
            for row in rows:
                _read(row, header, form, table)
    if table.grids:
        _identify(table, form)
    return table


def _header(grid: Grid, form: Form) -> tuple[int, _Header | None]:
    for at, row in enumerate(grid.rows[:_HEADERS]):
        found = _columns(row, form)
        if form.columns and len(found.places) >= _ENOUGH * len(form.columns):
            return at, found
    return 0, None


def _columns(row: Row, form: Form) -> _Header:
    """Each header to the column whose name it is most like, the best first; no column twice."""
    names = {column.key: [plain(name) for name in column.names] for column in form.columns}
    places: dict[int, str] = {}
    # First the names as they are: most sheets have them all, and what is alike takes long to find.
    for at_least in (1.0, _NAMED):
        offers = _offers(row, names, places, at_least)
        for _, place, key in sorted(offers, key=lambda offer: (-offer[0], offer[1])):
            if place not in places and key not in places.values():
                places[place] = key
    extra = {place: cell.text for place, cell in row.placed() if place not in places}
    return _Header(places, extra, _width(row))


def _offers(
    row: Row, names: Mapping[str, list[str]], places: Mapping[int, str], at_least: float
) -> Iterator[tuple[float, int, str]]:
    """How alike each header without a place is to each name without one, where it is enough."""
    left = {key: each for key, each in names.items() if key not in places.values()}
    for place, cell in row.placed():
        if place not in places:
            text = plain(cell.text)
            alike = {key: likest(text, each, at_least)[1] for key, each in left.items()}
            yield from ((much, place, key) for key, much in alike.items() if much)


def _width(row: Row) -> int:
    return row.before + sum(cell.span for cell in row.cells)


def _continued(grid: Grid, header: _Header | None) -> _Header | None:
    """The header above, where a table of as many columns goes on with it."""
    fits = header is not None and bool(grid.rows) and all(_width(row) == header.width for row in grid.rows)
    return header if fits else None


def _read(row: Row, header: _Header, form: Form, table: Table) -> None:
    cells: dict[str, str] = {}
    extra: dict[str, str] = {}
    is_whole = _width(row) == header.width
    for place, cell in row.placed():
        key = header.places.get(place)
        if cell.is_merged or not is_whole:
            table.remarks.append(Remark(Doubt.MERGED_CELLS, cell.text))
            table.others += [cell.text] if cell.text else []
        elif key is not None:
            cells[key] = cell.text
        elif cell.text:
            extra[header.extra.get(place, "")] = cell.text
        table.remarks += [Remark(Doubt.NESTED_TABLE, cell.text)] if cell.has_table else []
        table.remarks += [Remark(Doubt.PICTURE, cell.text)] if cell.has_picture else []
    known = {place for place, _ in row.placed()}
    unknown = [header.places[place] for place in header.places if place not in known]
    if unknown and is_whole:
        table.remarks.append(Remark(Doubt.MERGED_CELLS, ", ".join(unknown)))
    mark = next((each.removeprefix(ROW_MARK) for each in row.bookmarks if each.startswith(ROW_MARK)), "")
    table.rows.append(ReadRow(mark or None, cells, extra))
    missing = [each.key for each in form.columns if each.key not in header.places.values()]
    table.remarks += [Remark(Doubt.MISSING_COLUMN, each) for each in missing]
    table.remarks += [Remark(Doubt.UNKNOWN_COLUMN, each) for each in header.extra.values() if each]


def _identify(table: Table, form: Form) -> None:
    """Gives each row the id of the row that went out, or none; what has nothing in it and is new is left out."""
    table.remarks = list(dict.fromkeys(table.remarks))
    seen: set[str] = set()
    rows = []
    for row in table.rows:
        row_id, is_sure = _id_of(row, form)
        if row_id in seen:
            table.remarks.append(Remark(Doubt.ROW_TWICE, _said(row, form)))
            row_id = None
        if not is_sure:
            table.remarks.append(Remark(Doubt.ROW_UNSURE, _said(row, form)))
        if row_id is not None:
            seen.add(row_id)
        if row_id is not None or any(_filled(row, form)) or row.extra:
            rows.append(ReadRow(row_id, row.cells, row.extra))
    table.rows = rows


def _filled(row: ReadRow, form: Form) -> Iterator[str]:
    return (text for key, text in row.cells.items() if key != form.number and text)


def _said(row: ReadRow, form: Form) -> str:
    return row.cells.get(form.main, "") or next(_filled(row, form), "")


def _id_of(row: ReadRow, form: Form) -> tuple[str | None, bool]:
    """The id of a row and whether it is sure; bookmark, words and number vote, in this order of trust."""
    marked = _numbered(row.row_id or "", form)
    words = plain(row.cells.get(form.main, ""))
    place, alike = likest(words, [plain(each.cells.get(form.main, "")) for each in form.rows], SAME)
    by_words = place if alike else None
    if marked is not None:
        return form.rows[marked].id, by_words is None or by_words == marked
    if by_words is not None:
        return form.rows[by_words].id, True
    numbered = _numbered(row.cells.get(form.number, "").strip().rstrip("."), form)
    if numbered is None:
        return None, True
    # A number alone may be that of a row which was put in between and numbered anew.
    is_like = likeness(words, plain(form.rows[numbered].cells.get(form.main, "")), _ENOUGH) > 0
    return (form.rows[numbered].id, False) if is_like or not words else (None, False)


def _numbered(text: str, form: Form) -> int | None:
    """The place of the row with this number, from 0; None where there is none."""
    return int(text) - 1 if text.isdecimal() and len(text) < 4 and 0 < int(text) <= len(form.rows) else None
