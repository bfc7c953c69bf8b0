"""The text as it is when every tracked change is accepted: what python-docx does not show (word.md 1.3)."""

from collections.abc import Iterable
from typing import Final

from sparraaja_desktop.documents.returned.parcel import Element
from sparraaja_desktop.model.returned import Doubt, Remark

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMPATIBLE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_GONE: Final = tuple(f"{W}{name}" for name in ("del", "moveFrom", "delText", "instrText", "delInstrText"))
_UNWRAPPED: Final = tuple(
    f"{W}{name}" for name in ("ins", "moveTo", "smartTag", "hyperlink", "customXml", "fldSimple", "dir", "bdo")
)
_CHANGES: Final = tuple(f"{W}{name}" for name in ("ins", "del", "moveTo", "moveFrom"))


def accept(root: Element) -> tuple[Remark, ...]:
    """Makes the final view of a part in place; tells whose changes were taken as accepted, each author once."""
    authors = {each.get(f"{W}author", "") for each in root.iter(*_CHANGES)}
    _choose(root)
    _drop_rows_and_cells(root)
    _join_paragraphs(root)
    _drop(root.iter(*_GONE))
    _unwrap(root)
    return tuple(Remark(Doubt.TRACKED, author) for author in sorted(authors))


def _choose(root: Element) -> None:
    """Of what is there twice for older programs, the first is taken."""
    for both in list(root.iter(f"{_COMPATIBLE}AlternateContent")):
        choices = [*both.iterchildren(f"{_COMPATIBLE}Choice"), *both.iterchildren(f"{_COMPATIBLE}Fallback")]
        _replace(both, choices[0] if choices else ())


def _drop_rows_and_cells(root: Element) -> None:
    """Rows and cells that were removed with changes tracked are still in the file."""
    rows = [each for each in root.iter(f"{W}tr") if each.find(f"{W}trPr/{W}del") is not None]
    cells = [each for each in root.iter(f"{W}tc") if each.find(f"{W}tcPr/{W}cellDel") is not None]
    _drop([*rows, *cells])


def _join_paragraphs(root: Element) -> None:
    """A paragraph whose end was removed goes on in the next one, which keeps its own form."""
    for paragraph in list(root.iter(f"{W}p")):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is None or (mark.find(f"{W}del") is None and mark.find(f"{W}moveFrom") is None):
            continue
        following = paragraph.getnext()
        while following is not None and following.tag in _MARKS:
            following = following.getnext()
        if following is None or following.tag != f"{W}p":
            continue
        place = 1 if following.find(f"{W}pPr") is not None else 0
        for child in reversed([each for each in paragraph if each.tag != f"{W}pPr"]):
            following.insert(place, child)
        paragraph.getparent().remove(paragraph)


_MARKS: Final = tuple(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "moveFromRangeEnd"))


def _unwrap(root: Element) -> None:
    """What wraps text for other ends is taken off."""
    for sdt in list(root.iter(f"{W}sdt")):
        content = sdt.find(f"{W}sdtContent")
        _replace(sdt, content if content is not None else ())
    for wrapped in list(root.iter(*_UNWRAPPED)):
        # The mark of a row or a paragraph has the same name, and nothing in it.
        if wrapped.getparent().tag not in (f"{W}rPr", f"{W}trPr", f"{W}tcPr"):
            _replace(wrapped, wrapped)


def _replace(element: Element, children: Iterable[Element]) -> None:
    """Puts the children in the place of an element."""
    parent, place = element.getparent(), element.getparent().index(element)
    for offset, child in enumerate(list(children)):
        parent.insert(place + offset, child)
    parent.remove(element)


def _drop(elements: Iterable[Element]) -> None:
    for each in list(elements):
        each.getparent().remove(each)
