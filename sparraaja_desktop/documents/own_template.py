"""A Word template of the user's own: looked at before it is taken, and made ready for our handouts (word.md §4)."""

import io
import posixpath
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from typing import Any, Final, TypeAlias

import docx
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from sparraaja_desktop.documents.lent_styles import lend, missing_styles, styles_by_name
from sparraaja_desktop.documents.returned.parcel import Parcel
from sparraaja_desktop.documents.template import FOOTER_PLACE, packed, stamped
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import (
    AnswerField,
    CodeLine,
    Heading,
    ItemList,
    Paragraph,
    PlanColumn,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.model.contrast import contrast
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handout_template import TemplateFinding, TemplateReport
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import Refused, RefusedFor

Element: TypeAlias = Any
"""An lxml element or an object of python-docx; neither tells types of its own."""

_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_TEMPLATE_TYPE: Final = b"wordprocessingml.template.main+xml"
_DOCUMENT_TYPE: Final = b"wordprocessingml.document.main+xml"
_STRICT: Final = "http://purl.oclc.org/ooxml/"

_KEPT: Final = {
    _OFFICE + kind
    for kind in ("styles", "numbering", "settings", "fontTable", "theme", "webSettings", "footnotes", "endnotes")
}
"""What a document is related to besides its own text; headers and footers are kept where they are used."""

_UNSETTLED: Final = ("trackRevisions", "documentProtection", "writeProtection", "mailMerge", "attachedTemplate")
"""Settings of the user's that would meet the reader of a handout."""

_AFTER_LANGUAGE: Final = (
    "clrSchemeMapping",
    "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures",
    "forceUpgrade",
    "captions",
    "readModeInkLockDown",
    "smartTagType",
    "schemaLibrary",
    "shapeDefaults",
    "doNotEmbedSmartTags",
    "decimalSymbol",
    "listSeparator",
)
"""The settings that stand after the language of the fonts."""

_DAY: Final = date(2026, 1, 1)
_READ: Final = ("Normal", "heading 1", "heading 2", "heading 3")
_LANGUAGES: Final = ("fi", "sv", "en")
_A4: Final = (11906, 16838)
_CONTRAST, _SMALLEST = 4.5, 18
"""The least contrast that WCAG asks for, and the smallest letters in half-points."""

_TOLD: Final = {
    RefusedFor.BOMB: TemplateFinding.TOO_LARGE,
    RefusedFor.DOCUMENT_TYPE: TemplateFinding.BROKEN,
    RefusedFor.STRANGE_NAMES: TemplateFinding.BROKEN,
}


_TRIAL: Final = Sheet(
    title="Trial",
    subject="",
    language=Language.FI,
    author="",
    made_on=_DAY,
    footer="Trial",
    blocks=(
        *(Heading("Trial", level) for level in (1, 2, 3)),
        *(Paragraph("Trial", tone) for tone in Tone),
        *(ItemList(("Trial",), numbered) for numbered in (False, True)),
        Table("Trial", "Trial", ("Trial",), (("Trial",),), (1,)),
        AnswerField("trial", "Trial", 2, "Trial"),
        PlanTable("Trial", "Trial", (PlanColumn("number", "Trial", 1),), (), ()),
        CodeLine("Trial", "TRIAL", 1),
    ),
)
"""A little of everything that a handout has: a template that takes this takes every handout."""

_FAULTS: Final = (KeyError, ValueError, AttributeError, TypeError, IndexError, Mistake)
"""What comes of a file that says it is Word's and is not."""


def looked_at(data: bytes, ours: bytes | None = None) -> TemplateReport:
    """What there is to say of a .docx or .dotx before it is taken. Never raises: a bad file is a finding.

    With `ours` (as for `made_ready`) it is tried on, too: only then is it sure that handouts can be made with it.
    """
    try:
        parcel = Parcel(data)
        parts = _safe_parts(parcel)
    except Refused as refused:
        return TemplateReport((_TOLD.get(refused.why) or TemplateFinding(refused.why.value),))
    if _STRICT.encode() in parts.get("_rels/.rels", b""):
        return TemplateReport((TemplateFinding.STRICT,))
    try:
        report = _read(parcel)
        if ours is not None and report.is_usable:
            made_ready(data, ours)
    except (Refused, *_FAULTS):
        return TemplateReport((TemplateFinding.BROKEN,))
    return report


def made_ready(data: bytes, ours: bytes) -> bytes:
    """A template that `word.render` takes: the look, headers, footers and logo of `data`, and nothing that it says.

    The styles that it lacks are lent from `ours` (the bytes of ``resources/handout.docx``). Nothing of it is run or
    followed. Raises Refused for a file of which `looked_at` says that it is not usable.
    """
    parts = _safe_parts(Parcel(data))
    types = parts["[Content_Types].xml"].replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
    try:
        document = docx.Document(io.BytesIO(packed({**parts, "[Content_Types].xml": types}, _DAY)))
        own = docx.Document(io.BytesIO(ours))
        _clear(document, own)
        lend(document, own)
        _settle(document)
        _place_for_footer(document)
        raw = io.BytesIO()
        document.save(raw)
        ready = stamped(raw.getvalue(), _DAY)
        for is_lying in (False, True):
            render(replace(_TRIAL, is_lying=is_lying), ready)
    except _FAULTS as error:
        raise Refused(RefusedFor.BROKEN) from error
    return ready


def _safe_parts(parcel: Parcel) -> dict[str, bytes]:
    """Every part, when none does harm. Raises Refused."""
    parts = parcel.all_bytes()
    if "[Content_Types].xml" not in parts:
        raise Refused(RefusedFor.NOT_WORD)
    if b"macroEnabled" in parts["[Content_Types].xml"]:
        raise Refused(RefusedFor.MACROS)
    return parts


def _read(parcel: Parcel) -> TemplateReport:
    body = parcel.read(parcel.main)
    if body.find(qn("w:body")) is None:
        return TemplateReport((TemplateFinding.NOT_WORD,))
    found = parcel.part(f"{posixpath.dirname(parcel.main)}/styles.xml")
    styles = OxmlElement("w:styles") if found is None else found
    names = styles_by_name(styles)
    missing = missing_styles(names)
    read = {name: names[name.casefold()] for name in _READ if name.casefold() in names}
    pale = tuple(name for name, style in read.items() if _is_pale(_resolved(styles, style, "w:rPr/w:color")))
    small = tuple(name for name, style in read.items() if _is_small(_resolved(styles, style, "w:rPr/w:sz")))
    both = tuple(
        name for name, style in read.items() if _resolved(styles, style, "w:pPr/w:jc") in ("both", "distribute")
    )
    language = _value(styles, "w:docDefaults/w:rPrDefault/w:rPr/w:lang")
    findings = {
        TemplateFinding.MISSING_STYLES: bool(missing),
        TemplateFinding.LOW_CONTRAST: bool(pale),
        TemplateFinding.SMALL_LETTERS: bool(small),
        TemplateFinding.JUSTIFIED: bool(both),
        TemplateFinding.NOT_A4: not _is_a4(body),
        TemplateFinding.NO_LANGUAGE: not language,
        TemplateFinding.OTHER_LANGUAGE: bool(language) and language[:2].lower() not in _LANGUAGES,
    }
    return TemplateReport(tuple(each for each, is_there in findings.items() if is_there), missing, pale, small, both)


def _value(element: Element, path: str) -> str:
    found = element.find("/".join(qn(step) for step in path.split("/")))
    return "" if found is None else str(found.get(qn("w:val"), ""))


def _resolved(styles: Element, style: Element, path: str) -> str:
    """A value of a style, inherited where it has none of its own, at last from the defaults; empty when nowhere."""
    by_id = {each.get(qn("w:styleId")): each for each in styles.iterfind(qn("w:style"))}
    seen: list[Element] = []
    while style is not None and style not in seen:
        if value := _value(style, path):
            return value
        seen.append(style)
        style = by_id.get(_value(style, "w:basedOn"))
    kind = path.partition("/")[0]
    return _value(styles, f"w:docDefaults/{kind}Default/{path}")


def _is_pale(colour: str) -> bool:
    """Whether a colour is hard to read on white; Word's own choice never is."""
    try:
        return contrast(colour, "ffffff") < _CONTRAST
    except ValueError:
        return False


def _is_small(size: str) -> bool:
    return size.isdecimal() and int(size) < _SMALLEST


def _is_a4(body: Element) -> bool:
    """Whether the last section is A4, standing or lying, give or take a millimetre."""
    sizes = list(body.iter(qn("w:pgSz")))
    if not sizes:
        return True
    given = sorted(int(str(sizes[-1].get(qn(f"w:{side}"), "0")).partition(".")[0]) for side in ("w", "h"))
    return all(abs(one - other) < 60 for one, other in zip(given, _A4, strict=True))


def _clear(document: Element, own: Element) -> None:
    """Leaves of the body the last section only, with the headers and footers that hold there."""
    body = document.element.body
    for change in list(body.iter(qn("w:sectPrChange"))):
        change.getparent().remove(change)
    sections = list(body.iter(qn("w:sectPr")))
    last = body.get_or_add_sectPr()
    for section in reversed(sections[:-1]):
        for reference in reversed(_references(section)):
            kinds = [(each.tag, each.get(qn("w:type"))) for each in _references(last)]
            if (reference.tag, reference.get(qn("w:type"))) not in kinds:
                last.insert(0, deepcopy(reference))
    for tag in ("w:pgMar", "w:pgSz"):
        if last.find(qn(tag)) is None:
            last.insert(len(_references(last)), deepcopy(own.element.body.sectPr.find(qn(tag))))
    for element in list(body):
        if element is not last:
            body.remove(element)
    used = {each.get(qn("r:id")) for each in _references(last)}
    relations = document.part.rels
    for name in [name for name, each in relations.items() if name not in used and each.reltype not in _KEPT]:
        del relations[name]


def _references(section: Element) -> list[Element]:
    return [each for each in section if each.tag in (qn("w:headerReference"), qn("w:footerReference"))]


def _settle(document: Element) -> None:
    """Nothing of the user's own work goes along: properties, marks, protection, the language of their Word."""
    package = document.part.package
    for name in [
        name for name, each in package.rels.items() if each.reltype.endswith(("/thumbnail", "/custom-properties"))
    ]:
        del package.rels[name]
    properties = document.core_properties
    for field in ("comments", "keywords", "category", "content_status", "version", "identifier"):
        setattr(properties, field, "")
    settings = document.settings.element
    for setting in [each for each in settings if each.tag in {qn(f"w:{name}") for name in _UNSETTLED}]:
        settings.remove(setting)
    if settings.find(qn("w:themeFontLang")) is None:
        later = {qn(f"w:{name}") for name in _AFTER_LANGUAGE}
        at = next(
            (index for index, each in enumerate(settings) if each.tag in later or _is_foreign(each)), len(settings)
        )
        settings.insert(at, OxmlElement("w:themeFontLang"))
    for root in _margins(document):
        for mark in [*root.iter(qn("w:bookmarkStart")), *root.iter(qn("w:bookmarkEnd"))]:
            mark.getparent().remove(mark)


def _is_foreign(element: Element) -> bool:
    """Whether it is of a later Word: those stand last. The mathematics of the first are older."""
    return not str(element.tag).startswith((qn("w:x")[:-1], qn("m:x")[:-1]))


def _margins(document: Element) -> Iterator[Element]:
    """The roots of the headers and footers that are used."""
    for reference in _references(document.element.body.sectPr):
        yield document.part.related_parts[reference.get(qn("r:id"))].element


def _place_for_footer(document: Element) -> None:
    """Every page says what it is of: a template without a place for that gets one, with the number of the page."""
    footer = document.sections[-1].footer
    footer.is_linked_to_previous = False
    for paragraph in footer.paragraphs:
        if FOOTER_PLACE in paragraph.text:
            _put_in_one_run(paragraph)
            return
    root = footer.part.element
    has_number = any("PAGE" in text for text in _instructions(root))
    for paragraph in [each for each in root.iterfind(qn("w:p")) if _is_empty(each)]:
        root.remove(paragraph)
    root.append(_footer_line(document, is_numbered=not has_number))


def _is_empty(paragraph: Element) -> bool:
    return not any(each.tag not in (qn("w:pPr"), qn("w:rPr")) and each.text for each in paragraph.iter()) and not any(
        True for _ in paragraph.iter(qn("w:drawing"), qn("w:pict"), qn("w:fldSimple"))
    )


def _put_in_one_run(paragraph: Element) -> None:
    """Word breaks what is typed into runs as it likes; a place that is whole stays as it is."""
    runs = paragraph.runs
    if not any(FOOTER_PLACE in run.text for run in runs):
        runs[0].text = FOOTER_PLACE
        for run in runs[1:]:
            run.text = ""


def _instructions(root: Element) -> Iterator[str]:
    for each in root.iter(qn("w:instrText"), qn("w:fldSimple")):
        yield str(each.text if each.tag == qn("w:instrText") else each.get(qn("w:instr")))


def _footer_line(document: Element, *, is_numbered: bool) -> Element:
    styles = styles_by_name(document.styles.element)
    paragraph = OxmlElement("w:p")
    properties = OxmlElement("w:pPr")
    style = OxmlElement("w:pStyle")
    style.set(qn("w:val"), styles["footer"].get(qn("w:styleId")))
    properties.append(style)
    paragraph.append(properties)
    paragraph.append(_run(FOOTER_PLACE))
    if is_numbered:
        for before, field in ((" · ", "PAGE"), (" / ", "NUMPAGES")):
            paragraph.append(_run(before))
            number = OxmlElement("w:fldSimple")
            number.set(qn("w:instr"), f" {field} ")
            number.append(_run("1"))
            paragraph.append(number)
    return paragraph


def _run(text: str) -> Element:
    run, written = OxmlElement("w:r"), OxmlElement("w:t")
    written.text = text
    written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    run.append(written)
    return run
