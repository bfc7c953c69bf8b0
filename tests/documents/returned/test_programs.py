"""What word processors write around a text, and what they leave out: none of it hides an answer."""

from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model.returned import Doubt, Remark, Voice
from tests.documents.reading import WORD, packed, parts
from tests.documents.returned.sheets import (
    ANSWERS,
    CAME,
    FORM,
    PLACEHOLDER,
    ROWS,
    WRITTEN,
    Filled,
    actions,
    filled,
    put,
)


@pytest.mark.parametrize("wrapped", ["ins", "smartTag", "hyperlink", "fldSimple", "customXml"])
def test_what_wraps_an_answer_hides_none_of_it(wrapped: str) -> None:
    sheet = filled()
    run = next(sheet.paragraphs("Answer")[0].iter(f"{WORD}r"))
    wrapper = etree.Element(f"{WORD}{wrapped}", {f"{WORD}author": "Anna"} if wrapped == "ins" else {})
    run.addprevious(wrapper)
    wrapper.append(run)
    read = sheet.read()
    assert read.answers == ANSWERS
    assert (Remark(Doubt.TRACKED, "Anna") in read.remarks) == (wrapped == "ins")


def test_a_content_control_around_an_answer_hides_none_of_it() -> None:
    sheet = filled()
    field = sheet.paragraphs("Answer")[0]
    control = etree.Element(f"{WORD}sdt")
    content = etree.SubElement(control, f"{WORD}sdtContent")
    field.addprevious(control)
    content.append(field)
    assert sheet.read().answers == ANSWERS


def _tracked(row: Any, kind: str) -> None:
    properties = row.find(f"{WORD}trPr")
    etree.SubElement(properties, f"{WORD}{kind}", {f"{WORD}author": "Anna"})


def test_tracked_changes_are_read_as_if_accepted() -> None:
    sheet = filled()
    field = sheet.paragraphs("Answer")[2]
    gone = etree.SubElement(field, f"{WORD}del", {f"{WORD}author": "Ville"})
    etree.SubElement(etree.SubElement(gone, f"{WORD}r"), f"{WORD}delText").text = " Ei enää."
    _tracked(sheet.rows()[1], "del")
    _tracked(sheet.rows()[3], "ins")
    sheet.cell(3, 1, "Uusi\u200d")
    read = sheet.read()
    assert read.answers == ANSWERS
    assert actions(read) == [CAME[1], (None, "Uusi")]
    assert [each.about for each in read.remarks if each.doubt is Doubt.TRACKED] == ["Anna", "Ville"]


def test_paragraphs_joined_with_changes_tracked_are_one() -> None:
    sheet = Filled()
    sheet.answer(2, "Nuoria", "isiä.")
    first = sheet.paragraphs("Answer")[2]
    mark = etree.SubElement(first.find(f"{WORD}pPr"), f"{WORD}rPr")
    etree.SubElement(mark, f"{WORD}del", {f"{WORD}author": "Anna"})
    assert sheet.read().answers["unseen"] == "Nuoriaisiä."


def test_comments_are_told_with_their_author() -> None:
    comments = f"""<w:comments xmlns:w="{WORD[1:-1]}"><w:comment w:id="0" w:author="Anna"><w:p><w:r>
        <w:t>Onko tämä salainen?</w:t></w:r></w:p></w:comment></w:comments>""".encode()
    read = Returned(Filled().bytes(**{"word/comments.xml": comments})).read(FORM)
    assert Remark(Doubt.COMMENTS, "Anna: Onko tämä salainen?") in read.remarks


def test_a_picture_in_an_answer_is_told() -> None:
    sheet = filled()
    etree.SubElement(next(sheet.paragraphs("Answer")[1].iter(f"{WORD}r")), f"{WORD}drawing")
    assert Remark(Doubt.PICTURE, "could") in sheet.read().remarks


def test_a_very_long_answer_is_cut_and_said() -> None:
    sheet = filled()
    sheet.answer(0, "sana " * 10_000)
    read = sheet.read()
    assert len(read.answers["missed"]) == 20_000
    assert Remark(Doubt.TOO_LONG, "missed") in read.remarks


def test_the_placeholder_is_no_answer_however_it_is_decorated() -> None:
    sheet = filled()
    sheet.answer(0, f"  {PLACEHOLDER.upper()} ", "☒")
    assert sheet.read().answers["missed"] == "☒"


def test_a_strict_document_says_the_same() -> None:
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    contents = {name: data.replace(WORD[1:-1].encode(), strict) for name, data in parts(filled().bytes()).items()}
    assert strict in contents["word/document.xml"]
    assert Returned(packed(contents)).read(FORM).answers == ANSWERS


def test_a_sheet_without_a_code_is_known_by_its_questions() -> None:
    assert Returned(WRITTEN).fits(FORM) == 1


_COMPATIBLE = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def _element(xml: str) -> Any:
    return etree.fromstring(f'<w:x xmlns:w="{WORD[1:-1]}" xmlns:mc="{_COMPATIBLE}">{xml}</w:x>')[0]


def test_what_is_there_twice_for_older_programs_is_read_once() -> None:
    sheet = filled()
    run = next(sheet.paragraphs("Answer")[0].iter(f"{WORD}r"))
    both = _element(
        "<mc:AlternateContent><mc:Choice><w:r><w:t>Uusi</w:t></w:r></mc:Choice>"
        "<mc:Fallback><w:r><w:t>Vanha</w:t></w:r></mc:Fallback></mc:AlternateContent>"
    )
    run.addnext(both)
    both.addnext(_element("<mc:AlternateContent/>"))
    assert sheet.read().answers["missed"] == "Kaavoituksessa.Uusi"


def test_breaks_tabs_and_hyphens_of_a_word_processor_are_read_as_they_look() -> None:
    sheet = filled()
    run = next(sheet.paragraphs("Answer")[0].iter(f"{WORD}r"))
    for name in ("br", "tab", "noBreakHyphen", "softHyphen"):
        etree.SubElement(run, f"{WORD}{name}")
    etree.SubElement(run, f"{WORD}t").text = "loppu"
    assert sheet.read().answers["missed"] == "Kaavoituksessa.\n\t\u2011loppu"


def test_the_items_of_a_list_have_a_dash_before_them() -> None:
    sheet = filled()
    etree.SubElement(sheet.paragraphs("Answer")[0].find(f"{WORD}pPr"), f"{WORD}numPr")
    assert sheet.read().answers["missed"] == "– Kaavoituksessa."


def test_bookmarks_that_begin_between_paragraphs_and_rows_belong_to_what_follows() -> None:
    sheet = filled()
    for element in (*sheet.headings()[:3], *sheet.rows()[1:3]):
        for mark in list(element.iter(f"{WORD}bookmarkStart")):
            element.addprevious(mark)
    put(sheet.headings()[0], "Missä meillä olisi voinut vaikuttaa?")
    read = sheet.read()
    assert read.answers == ANSWERS
    assert actions(read) == CAME


def test_the_end_of_a_paragraph_that_was_removed_with_nothing_behind_it_stays() -> None:
    sheet = filled()
    for paragraph in (next(sheet.rows()[1].iter(f"{WORD}p")), sheet.paragraphs("Answer")[0]):
        mark = etree.SubElement(paragraph.find(f"{WORD}pPr"), f"{WORD}rPr")
        etree.SubElement(mark, f"{WORD}moveFrom", {f"{WORD}author": "Anna"})
    sheet.paragraphs("Answer")[0].addnext(etree.Element(f"{WORD}bookmarkEnd"))
    assert actions(sheet.read())[0] == CAME[0]


def test_what_lay_in_something_that_was_removed_is_gone_with_it() -> None:
    sheet = filled()
    gone = _element("<w:del><w:r><w:delText>pois</w:delText><w:instrText>PAGE</w:instrText></w:r></w:del>")
    sheet.paragraphs("Answer")[0].append(gone)
    assert sheet.read().answers == ANSWERS


def test_an_empty_content_control_is_nothing() -> None:
    sheet = filled()
    sheet.paragraphs("Answer")[0].addprevious(etree.Element(f"{WORD}sdt"))
    assert sheet.read().answers == ANSWERS


def test_cells_that_begin_further_right_stand_in_their_columns() -> None:
    sheet = filled()
    row = sheet.rows()[2]
    etree.SubElement(row.find(f"{WORD}trPr"), f"{WORD}gridBefore").set(f"{WORD}val", "1")
    row.remove(next(row.iterchildren(f"{WORD}tc")))
    read = sheet.read()
    assert [each.cells.get("action") for each in read.rows] == [ROWS[0][0], ROWS[1][0]]


def test_a_file_without_relationships_properties_and_styles_is_read_all_the_same() -> None:
    sheet = filled()
    for name in ("_rels/.rels", "docProps/custom.xml", "docProps/core.xml", "word/styles.xml"):
        sheet.drop(name)
    assert sheet.read().answers == ANSWERS


def test_a_property_of_somebody_else_is_no_code() -> None:
    sheet = filled()
    sheet.drop("docProps/custom.xml")
    other = b'<p xmlns="x"><property name="Osasto"><v>SPR-7K3F-9QX0</v></property></p>'
    voices = {each.voice for each in Returned(sheet.bytes(**{"docProps/custom.xml": other})).identities()}
    assert Voice.PROPERTY not in voices


def test_a_paragraph_with_a_level_of_its_own_is_a_heading() -> None:
    sheet = filled()
    for heading in sheet.headings():
        properties = heading.find(f"{WORD}pPr")
        properties.remove(properties.find(f"{WORD}pStyle"))
        etree.SubElement(properties, f"{WORD}outlineLvl").set(f"{WORD}val", "1")
    assert sheet.read().answers == ANSWERS


def test_a_form_without_questions_and_columns_fits_nothing() -> None:
    assert Returned(WRITTEN).fits(replace(FORM, questions=(), columns=())) == 0


def test_an_empty_table_is_nobody_s() -> None:
    sheet = filled()
    sheet.paragraphs("Lead")[0].addnext(etree.Element(f"{WORD}tbl"))
    assert sheet.read().answers == ANSWERS
    assert Returned(sheet.bytes()).fits(FORM) == 1
