"""The checks of documents can fail: each is shown a fault of its kind."""

import io
import re
from collections.abc import Callable

import docx
import pytest

from tests.documents import accessibility, package
from tests.documents.reading import packed, parts, spoiled

_BODY = "word/document.xml"
_STYLES = "word/styles.xml"
_RELATIONS = "word/_rels/document.xml.rels"
_TYPES = "[Content_Types].xml"


def _swap(old: str, new: str, count: int = -1) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, count)


def _sub(pattern: str, new: str) -> Callable[[str], str]:
    return lambda text: re.sub(pattern, new, text, count=1, flags=re.DOTALL)


def _before_end(added: str) -> Callable[[str], str]:
    return _sub("<w:sectPr", f"{added}<w:sectPr")


_PICTURE = (
    '<w:p><w:r><w:t>Kuva</w:t><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/'
    'wordprocessingDrawing"><wp:docPr id="1" name="Kuva"/></wp:inline></w:drawing></w:r></w:p>'
)

_INACCESSIBLE: list[tuple[str, str, Callable[[str], str]]] = [
    ("has_a_title", "docProps/core.xml", _sub("<dc:title>[^<]*", "<dc:title>")),
    ("has_a_language", _STYLES, _swap('w:lang w:val="fi-FI"', 'w:lang w:val="en-US"')),
    ("has_a_language", "docProps/core.xml", _swap("fi-FI", "sv-FI")),
    ("has_a_language", "word/settings.xml", _swap("fi-FI", "")),
    ("has_no_foreign_traces", "docProps/core.xml", _swap("Aino Sparraaja", "python-docx")),
    ("has_no_foreign_traces", "docProps/core.xml", _swap("2026", "2013")),
    ("headings_start_at_one", _BODY, _swap('"Heading1"', '"Heading2"')),
    ("headings_start_at_one", _BODY, _sub('"Heading[123]"', '"Lead"')),
    ("headings_skip_no_level", _BODY, _swap('"Heading2"', '"Heading3"')),
    ("headings_are_styles", _BODY, _before_end("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Otsikko</w:t></w:r></w:p>")),
    ("paragraphs_say_something", _BODY, _before_end("<w:p/>")),
    ("there_are_no_tabs", _BODY, _before_end("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>")),
    ("blanks_are_single", _BODY, _before_end("<w:p><w:r><w:t>a  b</w:t></w:r></w:p>")),
    ("lists_are_lists", _BODY, _before_end("<w:p><w:r><w:t>- viiva</w:t></w:r></w:p>")),
    ("numbers_restart", _BODY, _sub(r'<w:numId w:val="\d+"', '<w:numId w:val="2"')),
    (
        "numbers_restart",
        _BODY,
        _before_end(
            '<w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'
            "<w:r><w:t>jatkuu</w:t></w:r></w:p>"
        ),
    ),
    ("tables_have_a_header_row", _BODY, _swap("<w:tblHeader/>", "")),
    ("tables_have_a_header_row", _BODY, _swap('w:firstRow="1"', 'w:firstRow="0"')),
    ("rows_stay_whole", _BODY, _swap("<w:cantSplit/>", "", 1)),
    ("tables_have_alternative_text", _BODY, _sub("<w:tblCaption[^>]*>", "")),
    ("tables_have_alternative_text", _BODY, _sub("<w:tblDescription[^>]*>", "")),
    ("tables_are_plain", _BODY, _swap("</w:tcPr>", '<w:gridSpan w:val="2"/></w:tcPr>', 1)),
    ("tables_are_plain", _BODY, _swap("</w:tcPr>", "</w:tcPr><w:tbl/>", 1)),
    ("cells_say_something", _BODY, _sub("(<w:tc>.*?<w:t>)[^<]*", r"\1")),
    ("columns_have_widths", _BODY, _sub('<w:gridCol w:w="[0-9]+"', '<w:gridCol w:w="1"')),
    ("colours_can_be_read", _STYLES, _swap("1F4E5F", "4F81BD")),
    ("letters_are_big_enough", _STYLES, _swap('w:sz w:val="20"', 'w:sz w:val="15"')),
    ("text_is_ragged", _BODY, _swap('<w:pStyle w:val="Lead"/>', '<w:pStyle w:val="Lead"/><w:jc w:val="both"/>')),
    ("pictures_are_told", _BODY, _before_end(_PICTURE)),
    ("nothing_floats", _BODY, _before_end(_PICTURE.replace("inline", "anchor"))),
    ("links_say_where", _BODY, _before_end("<w:p><w:hyperlink><w:r><w:t>tästä</w:t></w:r></w:hyperlink></w:p>")),
    ("margins_hold_nothing_of_their_own", "word/footer1.xml", _swap("Kartoituksen", "Luottamuksellinen")),
]  # fmt: skip

_UNSOUND: list[tuple[str, str, Callable[[str], str]]] = [
    ("parts_have_a_content_type", _TYPES, _sub('<Override PartName="/word/footer1.xml"[^>]*>', "")),
    ("parts_have_a_content_type", _TYPES, _sub('<Default Extension="rels"[^>]*>', "")),
    ("content_types_have_a_part", _TYPES, _swap("/word/footer1.xml", "/word/footer9.xml")),
    ("relationships_lead_somewhere", _RELATIONS, _swap("footer1.xml", "footer9.xml")),
    ("nothing_is_fetched", _RELATIONS, _swap('Target="footer1.xml"', 'Target="http://a/b" TargetMode="External"')),
    ("relationship_ids_are_unique", _RELATIONS, _swap('"rId2"', '"rId1"')),
    ("relationship_ids_are_known", _BODY, _swap('r:id="rId4"', 'r:id="rId99"')),
    ("bookmarks_come_in_pairs", _BODY, _before_end('<w:bookmarkStart w:id="1" w:name="a"/>')),
    ("picture_ids_are_unique", _BODY, _before_end(_PICTURE * 2)),
    ("styles_are_there_once", _BODY, _swap('"Lead"', '"Leader"')),
    ("styles_are_there_once", _STYLES, _swap('w:styleId="Lead"', 'w:styleId="Hint"')),
    ("numberings_are_there_once", _BODY, _sub(r'<w:numId w:val="\d+"', '<w:numId w:val="77"')),
    ("dates_are_dates", "docProps/core.xml", _swap("2026-08-04T00:00:00Z", "4.8.2026")),
    ("there_is_no_document_type", _BODY, _swap("<w:document ", "<!DOCTYPE a><w:document ")),
]


def _rules(found: list[str]) -> set[str]:
    return {each.partition(":")[0] for each in found}


@pytest.mark.parametrize(("rule", "part", "change"), _INACCESSIBLE)
def test_an_inaccessible_document_is_caught(summary: bytes, rule: str, part: str, change: Callable[[str], str]) -> None:
    assert rule in _rules(accessibility.findings(spoiled(summary, part, change)))


def test_every_rule_of_accessibility_is_shown_a_fault() -> None:
    assert {rule for rule, _, _ in _INACCESSIBLE} == {rule.__name__ for rule in accessibility.RULES}
    assert len(accessibility.RULES) >= 16


def test_what_python_docx_makes_of_itself_is_not_accessible() -> None:
    document = docx.Document()
    document.add_heading("Otsikko", 1)
    document.add_heading("Väliotsikko", 2)
    for text in ("eka", "väli", "toka"):
        document.add_paragraph(text, style=None if text == "väli" else "List Number")
    document.add_table(2, 2)
    buffer = io.BytesIO()
    document.save(buffer)
    found = accessibility.findings(buffer.getvalue())
    assert len(found) >= 13
    assert _rules(found) >= {
        "has_a_title",
        "has_a_language",
        "has_no_foreign_traces",
        "numbers_restart",
        "tables_have_a_header_row",
        "tables_have_alternative_text",
        "cells_say_something",
        "colours_can_be_read",
    }


@pytest.mark.parametrize(("rule", "part", "change"), _UNSOUND)
def test_an_unsound_package_is_caught(summary: bytes, rule: str, part: str, change: Callable[[str], str]) -> None:
    assert rule in _rules(package.findings(spoiled(summary, part, change)))


@pytest.mark.parametrize(
    ("rule", "name"), [("names_are_unique", "word/Document.xml"), ("there_is_no_ballast", "word/stylesWithEffects.xml")]
)
def test_a_part_too_many_is_caught(summary: bytes, rule: str, name: str) -> None:
    assert rule in _rules(package.findings(packed({**parts(summary), name: b"<a/>"})))


def test_every_rule_of_the_package_is_shown_a_fault() -> None:
    shown = {rule for rule, _, _ in _UNSOUND} | {"names_are_unique", "there_is_no_ballast"}
    assert shown == {rule.__name__ for rule in package.RULES}
