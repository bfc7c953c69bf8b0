"""The styles of our own template, lent to one that lacks them; a style is known by its name in any language of Word."""

from collections.abc import Collection
from copy import deepcopy
from typing import Any, Final, TypeAlias

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.parts.numbering import NumberingPart

Element: TypeAlias = Any
"""An lxml element or an object of python-docx; neither tells types of its own."""

NEEDED: Final = (
    "Normal",
    "heading 1",
    "heading 2",
    "heading 3",
    "Subtitle",
    "Lead",
    "Quote",
    "Answer",
    "Hint",
    "Picture",
    "List Bullet",
    "List Number",
    "Table Text",
    "Table Heading",
    "footer",
    "Handout Table",
    "Plan Table",
)
"""The styles that a handout is written in."""

_LISTS: Final = ("list bullet", "list number")
_POINTERS: Final = ("w:basedOn", "w:next", "w:link")

_BEFORE_NUMBER: Final = ("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
"""What stands before the numbering in the properties of a paragraph."""


def styles_by_name(styles: Element) -> dict[str, Element]:
    """The styles of paragraphs and tables by their names in small letters: Word keeps the English one ("heading 1")."""
    return {
        each.find(qn("w:name")).get(qn("w:val"), "").casefold(): each
        for each in styles.iterfind(qn("w:style"))
        if each.get(qn("w:type")) in ("paragraph", "table") and each.find(qn("w:name")) is not None
    }


def missing_styles(names: dict[str, Element]) -> tuple[str, ...]:
    """The names of the needed styles that are not among these."""
    return tuple(name for name in NEEDED if name.casefold() not in names)


def lend(document: Element, own: Element) -> None:
    """Puts into `document` what it lacks of the styles of `own`, with the numbering that lists need."""
    styles = document.styles.element
    _default_language(styles)
    source, target = styles_by_name(own.styles.element), styles_by_name(styles)
    taken = {each.get(qn("w:styleId")) for each in styles.iterfind(qn("w:style"))}
    has_default = {
        each.get(qn("w:type")) for each in styles.iterfind(qn("w:style")) if each.get(qn("w:default")) == "1"
    }
    lent = {name: deepcopy(style) for name, style in source.items() if name not in target}
    ids = {
        style.get(qn("w:styleId")): target[name].get(qn("w:styleId"))
        for name, style in source.items()
        if name in target
    }
    for style in lent.values():
        before = style.get(qn("w:styleId"))
        ids[before] = before if before not in taken else f"Sparraaja{before}"
        style.set(qn("w:styleId"), ids[before])
        if style.get(qn("w:type")) in has_default:
            style.attrib.pop(qn("w:default"), None)
    for style in lent.values():
        for pointer in [each for tag in _POINTERS for each in style.iterfind(qn(tag))]:
            pointer.set(qn("w:val"), ids[pointer.get(qn("w:val"))])
        styles.append(style)
    _lend_numbering(document, own, lent)


def _default_language(styles: Element) -> None:
    """One place says the language of the text, and no style says another."""
    for language in list(styles.iter(qn("w:lang"))):
        language.getparent().remove(language)
    place = styles
    for at, tag in enumerate(("w:docDefaults", "w:rPrDefault", "w:rPr")):
        found = place.find(qn(tag))
        if found is None:
            found = OxmlElement(tag)
            place.insert(0, found) if at < 2 else place.append(found)
        place = found
    language = OxmlElement("w:lang")
    later = [
        each for each in place if each.tag in {qn(f"w:{name}") for name in ("eastAsianLayout", "specVanish", "oMath")}
    ]
    later[0].addprevious(language) if later else place.append(language)


def _lend_numbering(document: Element, own: Element, lent: Collection[str]) -> None:
    """A list needs a numbering: one whose style has none, or one that is not there, gets that of our own list."""
    numbering = _numbering(document)
    for stray in list(numbering.iterfind(qn("w:numIdMacAtCleanup"))):
        numbering.remove(stray)
    there = {each.get(qn("w:numId")) for each in numbering.iterfind(qn("w:num"))}
    source, target = styles_by_name(own.styles.element), styles_by_name(document.styles.element)
    for name in _LISTS:
        found = target[name].find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
        if name in lent or found is None or found.get(qn("w:val")) not in there:
            ours = source[name].find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}").get(qn("w:val"))
            _set_number(target[name], _copied_numbering(numbering, own.part.numbering_part.element, ours))


def _numbering(document: Element) -> Element:
    """The root of the numbering, which python-docx makes for nobody."""
    part = document.part
    if not any(each.reltype == RELATIONSHIP_TYPE.NUMBERING for each in part.rels.values()):
        name = PackURI("/word/numbering.xml")
        root = OxmlElement("w:numbering")
        part.relate_to(NumberingPart(name, CONTENT_TYPE.WML_NUMBERING, root, part.package), RELATIONSHIP_TYPE.NUMBERING)
    return part.numbering_part.element


def _copied_numbering(numbering: Element, ours: Element, number: str) -> str:
    """Our numbering of that number, copied under a new one; gives the new one."""
    kinds = [int(each.get(qn("w:abstractNumId"))) for each in numbering.iterfind(qn("w:abstractNum"))]
    numbers = list(numbering.iterfind(qn("w:num")))
    kind, new = (str(max(used, default=0) + 1) for used in (kinds, [int(each.get(qn("w:numId"))) for each in numbers]))
    copied = deepcopy(next(each for each in ours.iterfind(qn("w:num")) if each.get(qn("w:numId")) == number))
    pointer = copied.find(qn("w:abstractNumId"))
    look = deepcopy(
        next(
            each
            for each in ours.iterfind(qn("w:abstractNum"))
            if each.get(qn("w:abstractNumId")) == pointer.get(qn("w:val"))
        )
    )
    look.set(qn("w:abstractNumId"), kind)
    pointer.set(qn("w:val"), kind)
    copied.set(qn("w:numId"), new)
    numbers[0].addprevious(look) if numbers else numbering.append(look)
    numbering.append(copied)
    return new


def _set_number(style: Element, number: str) -> None:
    """The style's paragraphs are numbered so."""
    properties = style.get_or_add_pPr()
    for before in list(properties.iterfind(qn("w:numPr"))):
        properties.remove(before)
    numbered, pointer = OxmlElement("w:numPr"), OxmlElement("w:numId")
    pointer.set(qn("w:val"), number)
    numbered.append(pointer)
    earlier = [each for each in properties if each.tag in {qn(f"w:{name}") for name in _BEFORE_NUMBER}]
    properties.insert(len(earlier), numbered)
