"""What people and their programs do to a sheet: every answer comes home, or it is asked about."""

from copy import deepcopy
from dataclasses import replace
from typing import Any

import pytest
from lxml import etree

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model.returned import Doubt, Identity, ReadSheet, Remark, Voice
from tests.documents.reading import WORD, packed, parts
from tests.documents.returned.sheets import CODE, FORM, PLACEHOLDER, QUESTIONS, ROWS, WRITTEN, Filled, put

ANSWERS = {"missed": "Kaavoituksessa.", "could": "Kirjastossa\nja koulun pihalla.", "unseen": "Nuoria isiä."}


def filled() -> Filled:
    """The sheet with an answer to each question."""
    sheet = Filled()
    for place, text in reversed(list(enumerate(ANSWERS.values()))):
        sheet.answer(place, *text.split("\n"))
    return sheet


def doubts(read: ReadSheet) -> list[Doubt]:
    return [each.doubt for each in read.remarks]


def actions(read: ReadSheet) -> list[tuple[str | None, str]]:
    return [(row.row_id, row.cells["action"]) for row in read.rows]


SENT = [("a1", ROWS[0][0]), ("a2", ROWS[1][0])]


def test_a_sheet_that_nobody_touched_says_nothing_new() -> None:
    read = Filled().read()
    assert read.answers == dict.fromkeys(ANSWERS, "")
    assert actions(read) == SENT
    assert (read.others, read.remarks) == ((), ())


def test_answers_of_several_paragraphs_come_home_whole() -> None:
    read = filled().read()
    assert read.answers == ANSWERS
    assert read.remarks == ()


def test_each_voice_says_which_sheet_it_is() -> None:
    said = Returned(WRITTEN, f"{CODE} v2.docx").identities()
    assert said == (*(Identity(voice, CODE, 3) for voice in list(Voice)[:-1]), Identity(Voice.FILE_NAME, CODE, 2))


def test_a_code_with_a_wrong_character_is_none() -> None:
    wrong = CODE[:-1] + "A"
    assert Identity(Voice.FILE_NAME, wrong) not in Returned(WRITTEN, f"{wrong}.docx").identities()


def test_the_body_alone_leads_home_when_properties_footer_and_bookmarks_are_gone() -> None:
    sheet = filled()
    for name in ("docProps/custom.xml", "docProps/core.xml", "word/footer1.xml"):
        sheet.drop(name)
    for mark in list(sheet.body.iter(f"{WORD}bookmarkStart", f"{WORD}bookmarkEnd")):
        mark.getparent().remove(mark)
    read = sheet.read()
    assert read.identities == (Identity(Voice.BODY, CODE, 3),)
    assert read.answers == ANSWERS
    assert actions(read) == SENT


def test_a_question_that_was_reworded_is_known_by_its_bookmark() -> None:
    sheet = filled()
    put(sheet.headings()[0], "Missä kohdassa meillä olisi voinut vaikuttaa?")
    read = sheet.read()
    assert read.answers == ANSWERS


def test_a_question_that_says_something_else_is_asked_about() -> None:
    sheet = filled()
    put(sheet.headings()[0], "Muuta")
    read = sheet.read()
    assert read.answers["missed"].endswith("Kaavoituksessa.")
    assert Remark(Doubt.QUESTION_UNSURE, "missed") in read.remarks


def test_an_answer_behind_the_question_in_its_own_line_is_read() -> None:
    sheet = Filled()
    put(sheet.headings()[2], f"{QUESTIONS[2][1]} Nuoria isiä.")
    assert sheet.read().answers["unseen"] == "Nuoria isiä."


def test_a_question_that_was_removed_is_missing_not_emptied() -> None:
    sheet = filled()
    heading = sheet.headings()[2]
    field = heading.getnext()
    for each in (heading, field):
        each.getparent().remove(each)
    read = sheet.read()
    assert "unseen" not in read.answers
    assert Remark(Doubt.MISSING_QUESTION, "unseen") in read.remarks
    assert read.answers["could"] == ANSWERS["could"]


def test_a_question_quoted_in_another_answer_takes_nothing_from_it() -> None:
    sheet = filled()
    sheet.answer(0, "Kysyttiin myös:", QUESTIONS[2][1], "Kukaan ei vastannut.")
    read = sheet.read()
    assert read.answers["missed"] == f"Kysyttiin myös:\n{QUESTIONS[2][1]}\nKukaan ei vastannut."
    assert read.answers["unseen"] == ANSWERS["unseen"]


def test_a_question_with_its_answer_twice_keeps_both_and_says_so() -> None:
    sheet = filled()
    heading = sheet.headings()[2]
    more, answer = deepcopy(heading), deepcopy(heading.getnext())
    put(answer, "Lapsia.")
    heading.getnext().addnext(more)
    more.addnext(answer)
    read = sheet.read()
    assert read.answers["unseen"] == "Nuoria isiä.\nLapsia."
    assert Remark(Doubt.QUESTION_TWICE, "unseen") in read.remarks


def test_questions_in_another_order_keep_their_answers() -> None:
    sheet = filled()
    first, field = sheet.headings()[0], sheet.headings()[0].getnext()
    plan = sheet.headings()[3]
    plan.addprevious(first)
    plan.addprevious(field)
    assert sheet.read().answers == ANSWERS


def test_a_greeting_and_an_own_heading_are_kept_where_they_stand() -> None:
    sheet = filled()
    greeting = deepcopy(sheet.paragraphs("Lead")[0])
    put(greeting, "Hei! Tässä meidän vastaukset.")
    sheet.body.insert(0, greeting)
    own = deepcopy(sheet.headings()[3])
    put(own, "Lisäksi")
    sheet.paragraphs("Answer")[0].addnext(own)
    read = sheet.read()
    assert read.others == ("Hei! Tässä meidän vastaukset.",)
    assert read.answers["missed"] == "Kaavoituksessa.\nLisäksi"


def test_a_table_in_an_answer_is_part_of_it() -> None:
    sheet = filled()
    table = etree.fromstring(
        f'<w:tbl xmlns:w="{WORD[1:-1]}"><w:tr>'
        + "".join(f"<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>" for text in ("Koulu", "12"))
        + "</w:tr></w:tbl>"
    )
    sheet.paragraphs("Answer")[0].addnext(table)
    assert sheet.read().answers["missed"] == "Kaavoituksessa.\nKoulu | 12"


def test_a_row_put_in_between_is_new_and_the_others_stay_themselves() -> None:
    sheet = filled()
    new = deepcopy(sheet.rows()[3])
    sheet.rows()[1].addnext(new)
    sheet.cell(2, 1, "Avoin ovi")
    for row in range(1, len(sheet.rows())):
        sheet.cell(row, 0, f"{row}.")
    assert actions(sheet.read()) == [SENT[0], (None, "Avoin ovi"), SENT[1]]


def test_rows_numbered_anew_without_bookmarks_are_known_by_their_words() -> None:
    sheet = filled()
    for mark in list(sheet.body.iter(f"{WORD}bookmarkStart", f"{WORD}bookmarkEnd")):
        mark.getparent().remove(mark)
    new = deepcopy(sheet.rows()[3])
    sheet.rows()[0].addnext(new)
    sheet.cell(1, 1, "Aivan uusi ajatus")
    for row in range(1, len(sheet.rows())):
        sheet.cell(row, 0, f"{row}.")
    read = sheet.read()
    assert actions(read) == [(None, "Aivan uusi ajatus"), *SENT]
    assert Doubt.ROW_UNSURE in doubts(read)


def test_a_row_that_was_removed_is_not_there_and_the_rest_is() -> None:
    sheet = filled()
    row = sheet.rows()[1]
    row.getparent().remove(row)
    assert actions(sheet.read()) == [SENT[1]]


def test_a_copied_row_is_a_new_one_and_said() -> None:
    sheet = filled()
    sheet.rows()[1].addnext(deepcopy(sheet.rows()[1]))
    read = sheet.read()
    assert actions(read) == [SENT[0], (None, ROWS[0][0]), SENT[1]]
    assert Doubt.ROW_TWICE in doubts(read)


def test_columns_are_known_by_their_names_wherever_they_stand() -> None:
    sheet = filled()
    for row in sheet.rows():
        cells = list(row.iterchildren(f"{WORD}tc"))
        cells[1].addprevious(cells[3])
    sheet.cell(0, 2, "Toimenpide")
    read = sheet.read()
    assert actions(read) == SENT
    assert [row.cells["due"] for row in read.rows] == ["30.11.2026", ""]


def test_a_column_of_ones_own_is_kept_beside_and_said() -> None:
    sheet = filled()
    for row in sheet.rows():
        last = list(row.iterchildren(f"{WORD}tc"))[-1]
        last.addnext(deepcopy(last))
    sheet.cell(0, 5, "Huomiot")
    sheet.cell(1, 5, "Kysy Annalta")
    read = sheet.read()
    assert read.rows[0].extra == {"Huomiot": "Kysy Annalta"}
    assert Remark(Doubt.UNKNOWN_COLUMN, "Huomiot") in read.remarks


def test_a_column_that_is_gone_is_not_emptied() -> None:
    sheet = filled()
    for row in sheet.rows():
        row.remove(list(row.iterchildren(f"{WORD}tc"))[2])
    read = sheet.read()
    assert all("responsible" not in row.cells for row in read.rows)
    assert Remark(Doubt.MISSING_COLUMN, "responsible") in read.remarks
    assert actions(read) == SENT


def test_merged_cells_are_not_known_and_their_text_is_kept() -> None:
    sheet = filled()
    cells = list(sheet.rows()[1].iterchildren(f"{WORD}tc"))
    cells[2].getparent().remove(cells[2])
    span = etree.SubElement(cells[1].find(f"{WORD}tcPr"), f"{WORD}gridSpan")
    span.set(f"{WORD}val", "2")
    read = sheet.read()
    first = read.rows[0].cells
    assert {"action", "responsible"}.isdisjoint(first)
    assert first["due"] == "30.11.2026"
    assert ROWS[0][0] in read.others
    assert Doubt.MERGED_CELLS in doubts(read)


def test_a_table_split_in_two_goes_on_in_the_second_half() -> None:
    sheet = filled()
    table = next(sheet.body.iter(f"{WORD}tbl"))
    second = deepcopy(table)
    for row in list(second.iterchildren(f"{WORD}tr"))[:2]:
        second.remove(row)
    for row in list(table.iterchildren(f"{WORD}tr"))[2:]:
        table.remove(row)
    table.addnext(etree.Element(f"{WORD}p"))
    table.getnext().addnext(second)
    assert actions(sheet.read()) == SENT


def test_no_table_is_told_and_no_row_counts_as_removed() -> None:
    sheet = filled()
    table = next(sheet.body.iter(f"{WORD}tbl"))
    table.getparent().remove(table)
    read = sheet.read()
    assert not read.has_table
    assert Doubt.UNKNOWN_TABLE in doubts(read)


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
    assert actions(read) == [SENT[1], (None, "Uusi")]
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
    assert actions(read) == SENT


def test_the_end_of_a_paragraph_that_was_removed_with_nothing_behind_it_stays() -> None:
    sheet = filled()
    for paragraph in (next(sheet.rows()[1].iter(f"{WORD}p")), sheet.paragraphs("Answer")[0]):
        mark = etree.SubElement(paragraph.find(f"{WORD}pPr"), f"{WORD}rPr")
        etree.SubElement(mark, f"{WORD}moveFrom", {f"{WORD}author": "Anna"})
    sheet.paragraphs("Answer")[0].addnext(etree.Element(f"{WORD}bookmarkEnd"))
    assert actions(sheet.read())[0] == SENT[0]


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
