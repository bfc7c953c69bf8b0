"""What people and their programs do to a sheet: every answer comes home, or it is asked about."""

from copy import deepcopy

from lxml import etree

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model.returned import Doubt, Identity, Remark, Voice
from tests.documents.reading import WORD
from tests.documents.returned.sheets import (
    ANSWERS,
    CAME,
    CODE,
    QUESTIONS,
    ROWS,
    WRITTEN,
    Filled,
    actions,
    doubts,
    filled,
    put,
)


def test_a_sheet_that_nobody_touched_says_nothing_new() -> None:
    read = Filled().read()
    assert read.answers == dict.fromkeys(ANSWERS, "")
    assert actions(read) == CAME
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
    assert actions(read) == CAME


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
    assert actions(sheet.read()) == [CAME[0], (None, "Avoin ovi"), CAME[1]]


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
    assert actions(read) == [(None, "Aivan uusi ajatus"), *CAME]
    assert Doubt.ROW_UNSURE in doubts(read)


def test_a_row_that_was_removed_is_not_there_and_the_rest_is() -> None:
    sheet = filled()
    row = sheet.rows()[1]
    row.getparent().remove(row)
    assert actions(sheet.read()) == [CAME[1]]


def test_a_copied_row_is_a_new_one_and_said() -> None:
    sheet = filled()
    sheet.rows()[1].addnext(deepcopy(sheet.rows()[1]))
    read = sheet.read()
    assert actions(read) == [CAME[0], (None, ROWS[0][0]), CAME[1]]
    assert Doubt.ROW_TWICE in doubts(read)


def test_columns_are_known_by_their_names_wherever_they_stand() -> None:
    sheet = filled()
    for row in sheet.rows():
        cells = list(row.iterchildren(f"{WORD}tc"))
        cells[1].addprevious(cells[3])
    sheet.cell(0, 2, "Toimenpide")
    read = sheet.read()
    assert actions(read) == CAME
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
    assert actions(read) == CAME


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
    assert actions(sheet.read()) == CAME


def test_no_table_is_told_and_no_row_counts_as_removed() -> None:
    sheet = filled()
    table = next(sheet.body.iter(f"{WORD}tbl"))
    table.getparent().remove(table)
    read = sheet.read()
    assert not read.has_table
    assert Doubt.UNKNOWN_TABLE in doubts(read)


def test_a_column_that_is_there_twice_is_read_once_and_the_second_is_told() -> None:
    sheet = filled()
    sheet.cell(0, 3, "Toimi")
    read = sheet.read()
    assert read.rows[0].cells["action"] == ROWS[0][0]
    assert read.rows[0].extra == {"Toimi": "30.11.2026"}
    assert {Doubt.UNKNOWN_COLUMN, Doubt.MISSING_COLUMN} <= {*doubts(read)}
