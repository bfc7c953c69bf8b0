"""The Word template: it carries look only (styles, page, footer), and a document grows in a copy of it."""

import io
import zipfile
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.oxml.ns import qn
from lxml import etree

from sparraaja_desktop.documents.language import tag
from sparraaja_desktop.documents.returned.sheet import PROPERTY, said_mark
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

Element: TypeAlias = Any
"""An lxml element; lxml tells no types of its own."""

FOOTER_PLACE = "{footer}"
"""What stands in a run of the template's footer where a sheet's footer goes."""

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VARIANT = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"

# Word and Windows show no longer title than this; python-docx refuses one.
_PROPERTY_LIMIT = 255


_EMU = 635
"""English metric units, in which Word measures pictures, in a twentieth of a point."""


class Template:
    """One copy of the template, to be filled once and saved.

    Raises Mistake when the bytes are no Word document.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._document = docx.Document(io.BytesIO(data))
        except (zipfile.BadZipFile, KeyError, ValueError) as error:
            raise Mistake(f"the template is not a Word document: {error}") from error
        styles: Element = self._document.styles.element
        self._styles = {
            style.find(qn("w:name")).get(qn("w:val")).casefold(): style
            for style in styles.iterfind(qn("w:style"))
            if style.get(qn("w:type")) in ("paragraph", "table")
        }
        self._section: Element = self._document.sections[-1]
        self._pictures = _highest_picture(self._document.part.package)
        self._end: Element = self._document.element.body.sectPr
        for element in list(self._end.itersiblings(preceding=True)):
            element.getparent().remove(element)

    @property
    def text_width(self) -> int:
        """The width between the margins, in twentieths of a point."""
        section = self._section
        return int((section.page_width - section.left_margin - section.right_margin) // _EMU)

    def style(self, name: str) -> str:
        """The id of the style of that name, whatever the language of the Word that saved it. Raises Mistake."""
        return str(self._style(name).get(qn("w:styleId")))

    def append(self, element: Element) -> None:
        """Adds a paragraph or a table at the end of the body."""
        self._end.addprevious(element)

    def last(self) -> Element:
        """What was added last."""
        return self._end.getprevious()

    def picture(self, png: bytes, alt: str, width: int) -> Element:
        """A picture in the line of text, at most as wide as the page, `width` in EMU; `alt` is its alternative text.

        The same picture is stored once, however often it is there.
        """
        width = min(width, self.text_width * _EMU)
        inline = self._document.part.new_pic_inline(io.BytesIO(png), width)
        # Without these LibreOffice moves the picture in by its own idea of a margin.
        for side in ("distT", "distB", "distL", "distR"):
            inline.set(side, "0")
        self._pictures += 1
        inline.docPr.set("id", str(self._pictures))
        inline.docPr.set("name", f"Picture {self._pictures}")
        inline.docPr.set("descr", alt)
        return inline

    def identify(self, code: str, version: int) -> None:
        """Lets the document say which sheet it is, where no reader sees it: most programs keep one of the two."""
        mark = said_mark(code, version)
        self._document.core_properties.identifier = mark
        package = self._document.part.package
        part = Part(PackURI("/docProps/custom.xml"), _CUSTOM_TYPE, _custom(mark), package)
        package.relate_to(part, f"{_OFFICE}/custom-properties")

    def restart_numbers(self) -> str:
        """A new numbering that looks as the style List Number does and starts from 1."""
        numbering: Element = self._document.part.numbering_part.element
        style_number = self._style("List Number").find(f".//{qn('w:numId')}").get(qn("w:val"))
        numbers = {each.get(qn("w:numId")): each for each in numbering.iterfind(qn("w:num"))}
        look = numbers[style_number].find(qn("w:abstractNumId")).get(qn("w:val"))
        new = str(max(map(int, numbers)) + 1)
        number = etree.SubElement(numbering, qn("w:num"), {qn("w:numId"): new})
        etree.SubElement(number, qn("w:abstractNumId"), {qn("w:val"): look})
        override = etree.SubElement(number, qn("w:lvlOverride"), {qn("w:ilvl"): "0"})
        etree.SubElement(override, qn("w:startOverride"), {qn("w:val"): "1"})
        return new

    def describe(self, sheet: Sheet) -> None:
        """Sets what the document says of itself: title, subject, author, dates, language; and the footer."""
        day = datetime(sheet.made_on.year, sheet.made_on.month, sheet.made_on.day, tzinfo=UTC)
        properties = self._document.core_properties
        properties.title = tidy(sheet.title)[:_PROPERTY_LIMIT]
        properties.subject = tidy(sheet.subject)[:_PROPERTY_LIMIT]
        properties.author = properties.last_modified_by = tidy(sheet.author)[:_PROPERTY_LIMIT]
        properties.language = tag(sheet.language)
        properties.created = properties.modified = day
        self._speak(sheet.language)
        if sheet.is_lying:
            self._lay()
        if sheet.is_tight:
            self._tighten()
        for paragraph in self._section.footer.paragraphs:
            for run in paragraph.runs:
                if FOOTER_PLACE in run.text:
                    run.text = run.text.replace(FOOTER_PLACE, tidy(sheet.footer))

    def saved(self, made_on: date) -> bytes:
        """The document; its parts carry the date `made_on`, so that the same content gives the same bytes."""
        raw = io.BytesIO()
        self._document.save(raw)
        return stamped(raw.getvalue(), made_on)

    def _style(self, name: str) -> Element:
        if name.casefold() not in self._styles:
            raise Mistake(f"the template has no style {name}")
        return self._styles[name.casefold()]

    def _tighten(self) -> None:
        """Narrows the margins: those at the head and the foot by half, those at the sides by a quarter."""
        section = self._section
        section.top_margin, section.bottom_margin = section.top_margin // 2, section.bottom_margin // 2
        section.footer_distance = section.footer_distance // 2
        section.left_margin, section.right_margin = section.left_margin * 3 // 4, section.right_margin * 3 // 4
        self._move_number()

    def _lay(self) -> None:
        """Lays the pages on their long side."""
        section = self._section
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
        self._move_number()

    def _move_number(self) -> None:
        """The page number stays at the right margin."""
        for tab in self._style("footer").iterfind(f".//{qn('w:tab')}[@{qn('w:val')}='right']"):
            tab.set(qn("w:pos"), str(self.text_width))

    def _speak(self, language: Language) -> None:
        """Makes `language` that of every text that says no other."""
        styles: Element = self._document.styles.element
        styles.find(f"{qn('w:docDefaults')}//{qn('w:lang')}").set(qn("w:val"), tag(language))
        settings: Element = self._document.settings.element
        settings.find(qn("w:themeFontLang")).set(qn("w:val"), tag(language))


def stamped(data: bytes, day: date) -> bytes:
    """The same package, all its parts of that day."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return packed({name: source.read(name) for name in source.namelist()}, day)


def packed(parts: Mapping[str, bytes], day: date) -> bytes:
    """A package of these parts, of that day or of the first that a package can tell."""
    moment = (max(day.year, 1980), day.month, day.day, 0, 0, 0)
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as target:
        for name, content in parts.items():
            target.writestr(zipfile.ZipInfo(name, moment), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _highest_picture(package: Element) -> int:
    """The highest number of a picture in the headers and footers, 0 for none."""
    roots = [part.element for part in package.iter_parts() if isinstance(part, XmlPart)]
    return max((int(each.get("id")) for root in roots for each in root.iter(qn("wp:docPr"))), default=0)


def _custom(mark: str) -> bytes:
    """The part with our one custom property."""
    root = etree.Element(f"{{{_CUSTOM}}}Properties", nsmap={None: _CUSTOM, "vt": _VARIANT})
    attributes = {"fmtid": "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", "pid": "2", "name": PROPERTY}
    etree.SubElement(etree.SubElement(root, f"{{{_CUSTOM}}}property", attributes), f"{{{_VARIANT}}}lpwstr").text = mark
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True))
