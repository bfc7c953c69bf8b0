"""What makes a Word document accessible, as far as a program can tell (word.md §2): one rule a function.

Each rule says in words what it found; `findings` gathers them with the rule's name before.
"""

import re
from collections.abc import Callable, Iterator
from html import unescape
from itertools import groupby, pairwise
from typing import Any

from tests.documents.reading import WORD, parts, said, tree

_W = {"w": WORD[1:-1]}
_LANGUAGES = frozenset({"fi-FI", "sv-FI", "en-GB"})
_CONTRAST = 4.5
_SMALLEST = 18  # half-points


def _val(element: Any, path: str) -> str:
    found = element.find(path, _W)
    return "" if found is None else str(found.get(f"{WORD}val", ""))


class Document:
    """The parts of a document that the rules look at."""

    def __init__(self, data: bytes) -> None:
        self.parts = parts(data)
        self.body = tree(data, "word/document.xml").find("w:body", _W)
        self.styles = {
            style.get(f"{WORD}styleId"): style for style in tree(data, "word/styles.xml").iterfind("w:style", _W)
        }
        self.defaults = tree(data, "word/styles.xml").find("w:docDefaults", _W)
        self.settings = tree(data, "word/settings.xml")
        self.core = tree(data, "docProps/core.xml")
        self.numbering = tree(data, "word/numbering.xml")
        self.paragraphs = list(self.body.iter(f"{WORD}p"))
        self.tables = list(self.body.iter(f"{WORD}tbl"))
        # An empty cell of these is room to write in.
        self.to_fill = [each for each in self.tables if _val(each, "w:tblPr/w:tblStyle") == "PlanTable"]

    def property(self, name: str) -> str:
        """A core property by its local name, empty when not there."""
        return next((each.text or "" for each in self.core if each.tag.endswith(f"}}{name}")), "")

    def style_of(self, paragraph: Any) -> str:
        """The name of the paragraph's style."""
        style = self.styles.get(_val(paragraph, "w:pPr/w:pStyle"))
        return "Normal" if style is None else _val(style, "w:name")

    def level(self, paragraph: Any) -> int:
        """The heading level, 0 for no heading."""
        found = re.fullmatch(r"heading (\d)", self.style_of(paragraph), re.IGNORECASE)
        return int(found[1]) if found else 0

    def number(self, paragraph: Any) -> str:
        """The id of the paragraph's numbering, its own or its style's; empty for none."""
        own = _val(paragraph, "w:pPr/w:numPr/w:numId")
        style = self.styles.get(_val(paragraph, "w:pPr/w:pStyle"))
        return own or ("" if style is None else _val(style, "w:pPr/w:numPr/w:numId"))

    def resolved(self, style_id: str, path: str) -> str:
        """A value of a style, inherited where it has none of its own, at last from the defaults."""
        style = self.styles.get(style_id)
        if style is None:
            return _val(self.defaults, f"w:rPrDefault/{path}")
        return _val(style, path) or self.resolved(_val(style, "w:basedOn"), path)


def has_a_title(document: Document) -> Iterator[str]:
    if not document.property("title").strip():
        yield "no title"


def has_a_language(document: Document) -> Iterator[str]:
    spoken = _val(document.defaults, "w:rPrDefault/w:rPr/w:lang")
    if spoken not in _LANGUAGES:
        yield f"the text speaks {spoken or 'nothing'}"
    if document.property("language") != spoken:
        yield f"the properties say {document.property('language') or 'nothing'}"
    if _val(document.settings, "w:themeFontLang") != spoken:
        yield "the settings say another"


def has_no_foreign_traces(document: Document) -> Iterator[str]:
    traces = document.property("creator") + document.property("description") + document.property("lastModifiedBy")
    if "python-docx" in traces:
        yield "made by python-docx, it says"
    if document.property("created") < "2020":
        yield f"created {document.property('created')}"


def headings_start_at_one(document: Document) -> Iterator[str]:
    levels = [level for each in document.paragraphs if (level := document.level(each))]
    if levels[:1] != [1]:
        yield f"begins with level {levels[0]}" if levels else "no headings at all"


def headings_skip_no_level(document: Document) -> Iterator[str]:
    levels = [level for each in document.paragraphs if (level := document.level(each))]
    for before, level in pairwise(levels):
        if level > before + 1:
            yield f"{before} is followed by {level}"


def headings_are_styles(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        runs = [run for run in paragraph.iter(f"{WORD}r") if run.find("w:t", _W) is not None]
        if runs and not document.level(paragraph) and all(run.find("w:rPr/w:b", _W) is not None for run in runs):
            yield f"bold instead of a heading: {said(paragraph)}"


def paragraphs_say_something(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        is_room = any(each in document.to_fill for each in paragraph.iterancestors(f"{WORD}tbl"))
        if not said(paragraph).strip() and paragraph.find(".//w:drawing", _W) is None and not is_room:
            yield "an empty paragraph"


def there_are_no_tabs(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        if paragraph.find("w:r/w:tab", _W) is not None or "\t" in said(paragraph):
            yield said(paragraph)


def blanks_are_single(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        if re.search(r"  |^ | $|\n\n", said(paragraph)):
            yield said(paragraph)


def lists_are_lists(document: Document) -> Iterator[str]:
    for paragraph in document.paragraphs:
        if not document.number(paragraph) and re.match(r"([-–•*·]|\d+[.)]) ", said(paragraph)):
            yield f"typed by hand: {said(paragraph)}"


def numbers_restart(document: Document) -> Iterator[str]:
    decimal = {
        each.get(f"{WORD}abstractNumId")
        for each in document.numbering.iterfind("w:abstractNum", _W)
        if _val(each, "w:lvl/w:numFmt") == "decimal"
    }
    numbers = {each.get(f"{WORD}numId"): each for each in document.numbering.iterfind("w:num", _W)}
    seen: set[str] = set()
    for number, _ in groupby(document.number(each) for each in document.paragraphs):
        if number and _val(numbers[number], "w:abstractNumId") in decimal:
            if number in seen:
                yield f"list {number} goes on after something else"
            if _val(numbers[number], "w:lvlOverride/w:startOverride") != "1":
                yield f"list {number} does not say where it starts"
            seen.add(number)


def tables_have_a_header_row(document: Document) -> Iterator[str]:
    for table in document.tables:
        if table.find("w:tr/w:trPr/w:tblHeader", _W) is None:
            yield "the first row is not repeated"
        look = table.find("w:tblPr/w:tblLook", _W)
        if look is None or look.get(f"{WORD}firstRow") != "1":
            yield "the first row is not marked"


_LONG_CELL = 150


def rows_stay_whole(document: Document) -> Iterator[str]:
    for row in document.body.iter(f"{WORD}tr"):
        # One that is longer than a page has to break.
        longest = max((len("".join(cell.itertext())) for cell in row.iter(f"{WORD}tc")), default=0)
        if row.find("w:trPr/w:cantSplit", _W) is None and longest < _LONG_CELL:
            yield "a row may break over pages"


def tables_have_alternative_text(document: Document) -> Iterator[str]:
    for table in document.tables:
        if not _val(table, "w:tblPr/w:tblCaption"):
            yield "no title"
        if not _val(table, "w:tblPr/w:tblDescription"):
            yield "no description"


def tables_are_plain(document: Document) -> Iterator[str]:
    for table in document.tables:
        if any(table.find(f".//w:{tag}", _W) is not None for tag in ("gridSpan", "vMerge", "hMerge")):
            yield "merged cells"
        if table.find(".//w:tbl", _W) is not None:
            yield "a table in a table"


def cells_say_something(document: Document) -> Iterator[str]:
    for cell in (
        each for table in document.tables if table not in document.to_fill for each in table.iter(f"{WORD}tc")
    ):
        if not any(said(paragraph).strip() for paragraph in cell.iter(f"{WORD}p")):
            yield "an empty cell"


def columns_have_widths(document: Document) -> Iterator[str]:
    for table in document.tables:
        grid = [each.get(f"{WORD}w") for each in table.iterfind("w:tblGrid/w:gridCol", _W)]
        for row in table.iterfind("w:tr", _W):
            if [each.get(f"{WORD}w") for each in row.iterfind("w:tc/w:tcPr/w:tcW", _W)] != grid:
                yield "a row's widths are not those of the grid"


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(colour: str, ground: str) -> float:
    """The contrast of two colours as WCAG counts it, 1–21."""
    light, dark = sorted((_luminance(colour), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours_can_be_read(document: Document) -> Iterator[str]:
    used = {_val(each, "w:pPr/w:pStyle") for each in document.paragraphs}
    tables = {_val(each, "w:tblPr/w:tblStyle") for each in document.tables} & set(document.styles)
    shades = {shade.get(f"{WORD}fill") for name in tables for shade in document.styles[name].iter(f"{WORD}shd")}
    grounds = {"FFFFFF"} | {str(shade) for shade in shades if re.fullmatch("[0-9A-Fa-f]{6}", str(shade))}
    colours = {document.resolved(style, "w:rPr/w:color") for style in used}
    colours |= {_val(run, "w:rPr/w:color") for run in document.body.iter(f"{WORD}r")}
    for colour in colours - {"", "auto"}:
        for ground in grounds:
            if contrast(colour, ground) < _CONTRAST:
                yield f"{colour} on {ground} is {contrast(colour, ground):.1f}:1"


def letters_are_big_enough(document: Document) -> Iterator[str]:
    for style in {_val(each, "w:pPr/w:pStyle") for each in document.paragraphs}:
        size = document.resolved(style, "w:rPr/w:sz")
        if size and int(size) < _SMALLEST:
            yield f"{style}: {int(size) / 2} points"


def text_is_ragged(document: Document) -> Iterator[str]:
    aligned = [_val(each, "w:pPr/w:jc") for each in (*document.paragraphs, *document.styles.values())]
    if {"both", "distribute"} & set(aligned):
        yield "justified text"


def pictures_are_told(document: Document) -> Iterator[str]:
    for drawing in document.body.iter(f"{WORD}drawing"):
        if not any(each.get("descr") for each in drawing.iter() if str(each.tag).endswith("}docPr")):
            yield "no alternative text"


def nothing_floats(document: Document) -> Iterator[str]:
    floating = ("}anchor", "}txbxContent", "}pict", "}framePr", "}tblpPr")
    for element in document.body.iter():
        if str(element.tag).endswith(floating):
            yield str(element.tag).rpartition("}")[2]


def links_say_where(document: Document) -> Iterator[str]:
    for link in document.body.iter(f"{WORD}hyperlink"):
        if re.fullmatch(
            r"\s*|https?:\S+|www\.\S+|tästä|här|here|lue lisää|läs mer|read more", said(link), re.IGNORECASE
        ):
            yield f"says only {said(link)!r}"


def margins_hold_nothing_of_their_own(document: Document) -> Iterator[str]:
    body = " ".join(said(each) for each in document.paragraphs)
    for name, content in document.parts.items():
        if re.fullmatch(r"word/(header|footer)\d*\.xml", name):
            written = unescape(" ".join(re.findall(r"<w:t[^>]*>([^<]*)", content.decode())))
            for word in re.findall(r"[^\W\d]{2,}", written):
                if word not in body:
                    yield f"{word} stands in {name} only"


RULES: tuple[Callable[[Document], Iterator[str]], ...] = (
    has_a_title,
    has_a_language,
    has_no_foreign_traces,
    headings_start_at_one,
    headings_skip_no_level,
    headings_are_styles,
    paragraphs_say_something,
    there_are_no_tabs,
    blanks_are_single,
    lists_are_lists,
    numbers_restart,
    tables_have_a_header_row,
    rows_stay_whole,
    tables_have_alternative_text,
    tables_are_plain,
    cells_say_something,
    columns_have_widths,
    colours_can_be_read,
    letters_are_big_enough,
    text_is_ragged,
    pictures_are_told,
    nothing_floats,
    links_say_where,
    margins_hold_nothing_of_their_own,
)


def findings(data: bytes) -> list[str]:
    """What is wrong with a document, ``rule: what`` each; an accessible one has none."""
    document = Document(data)
    return [f"{rule.__name__}: {what}" for rule in RULES for what in rule(document)]
