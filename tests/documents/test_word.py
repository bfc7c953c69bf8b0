"""What Word gets: everything that the sheet says, in order, whole, told in its own language."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import OpenXmlValidator

from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import (
    Block,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    PlanColumn,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language
from tests.documents import accessibility, make_template, package, samples
from tests.documents.reading import WORD, intended, parts, texts, tree, words

_TEMPLATE = make_template.template()
_W = {"w": WORD[1:-1]}
_TABLE = Table("Keinot", "Yksi keino rivillä.", ("Keino", "Tilanne"), (("Kysely", "Käytössä"),), (2, 1))
_AFTER = Paragraph("Lopuksi")


def _sheet(*blocks: Block, language: Language = Language.FI, author: str = "") -> Sheet:
    return Sheet("Otsake", "Aihe", language, author, samples.MADE_ON, "Otsake", blocks)


def _body(*blocks: Block, language: Language = Language.FI) -> Any:
    return tree(render(_sheet(*blocks, language=language), _TEMPLATE), "word/document.xml").find("w:body", _W)


def _values(body: Any, path: str, attribute: str = "val") -> list[str]:
    return [str(each.get(f"{WORD}{attribute}")) for each in body.iterfind(path, _W)]


def test_every_word_of_every_handout_is_in_the_document_in_order(sheet: Sheet, document: bytes) -> None:
    assert words(texts(document)) == words(intended(sheet))


_COLUMNS = (PlanColumn("number", "Nro", 1), PlanColumn("action", "Toimi", 4))
_PLAN = PlanTable("Suunnitelma", "Yksi toimi rivillä.", _COLUMNS, (("Kysely",),), ("a1",), 1)


@pytest.mark.parametrize(
    "plan",
    [
        replace(_PLAN, rows=(("Kysely", "Liikaa"),)),
        replace(_PLAN, row_ids=()),
        replace(_PLAN, rows=(), row_ids=(), spare=0),
        replace(_PLAN, columns=(_COLUMNS[0], replace(_COLUMNS[1], name=" "))),
        replace(_PLAN, title=""),
    ],
)
def test_a_table_that_cannot_be_filled_in_is_refused(plan: PlanTable) -> None:
    with pytest.raises(Mistake):
        render(_sheet(plan, _AFTER), _TEMPLATE)


def test_a_table_to_be_filled_in_has_its_numbers_and_its_empty_rows() -> None:
    assert texts(render(_sheet(_PLAN, _AFTER), _TEMPLATE)) == ["Nro", "Toimi", "1.", "Kysely", "2.", "", "Lopuksi"]


def test_every_handout_is_valid_for_word(document: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("audit") / "handout.docx"
    path.write_bytes(document)
    result = OpenXmlValidator().validate(path)
    assert [str(error) for error in result.errors] == []
    assert package.findings(document) == []


def test_every_handout_is_accessible(document: bytes) -> None:
    assert accessibility.findings(document) == []


def test_the_same_sheet_is_the_same_file(sheet: Sheet, document: bytes, template: bytes) -> None:
    assert render(sheet, template) == document


def test_a_document_says_whose_it_is_and_when_it_was_made() -> None:
    core = tree(render(_sheet(_AFTER, author="Aino Sparraaja"), _TEMPLATE), "docProps/core.xml")
    told = {each.tag.rpartition("}")[2]: each.text for each in core}
    assert told["title"] == "Otsake"
    assert told["subject"] == "Aihe"
    assert told["creator"] == told["lastModifiedBy"] == "Aino Sparraaja"
    assert told["language"] == "fi-FI"
    assert told["created"] == told["modified"] == "2026-08-04T00:00:00Z"
    assert "description" not in told


def test_a_document_without_an_author_names_nobody() -> None:
    core = parts(render(_sheet(_AFTER), _TEMPLATE))["docProps/core.xml"].decode()
    assert "python" not in core
    assert not tree(render(_sheet(_AFTER), _TEMPLATE), "docProps/core.xml").findtext("{*}creator")


def test_a_date_before_zip_was_invented_still_makes_a_file() -> None:
    old = Sheet("Vanha", "Aihe", Language.FI, "", date(1917, 12, 6), "Vanha", (Heading("Vanha", 1),))
    assert texts(render(old, _TEMPLATE)) == ["Vanha"]


def test_the_footer_carries_the_sheets_own_words_and_the_page() -> None:
    footer = parts(render(_sheet(_AFTER), _TEMPLATE))["word/footer1.xml"].decode()
    assert "Otsake" in footer
    assert "{footer}" not in footer
    assert "PAGE" in footer


@pytest.mark.parametrize(("language", "tag"), [(Language.FI, "fi-FI"), (Language.SV, "sv-FI"), (Language.EN, "en-GB")])
def test_a_passage_in_another_language_says_so(language: Language, tag: str) -> None:
    body = _body(
        Paragraph("suomea", language=Language.FI),
        ItemList(("svenska", "eget"), languages=(Language.SV, None)),
        Paragraph("English", Tone.QUOTE, Language.EN),
        language=language,
    )
    assert _values(body, ".//w:lang") == [each for each in ("fi-FI", "sv-FI", "en-GB") if each != tag]


def test_each_numbered_list_starts_from_one_and_bullets_have_no_number_of_their_own() -> None:
    blocks = (ItemList(("yksi", "kaksi"), True), _AFTER, ItemList(("piste",)), ItemList(("toinen yksi",), True))
    body = _body(*blocks)
    numbers = _values(body, "w:p/w:pPr/w:numPr/w:numId")
    assert len(numbers) == 3
    assert numbers[0] == numbers[1] != numbers[2]
    numbering = tree(render(_sheet(*blocks), _TEMPLATE), "word/numbering.xml")
    for number in set(numbers):
        assert _values(numbering, f"w:num[@w:numId='{number}']/w:lvlOverride/w:startOverride") == ["1"]


def test_a_table_repeats_its_header_and_is_as_wide_as_the_page() -> None:
    table = _body(Heading("Otsake", 1), _TABLE, _AFTER).find("w:tbl", _W)
    assert _values(table, "w:tblGrid/w:gridCol", "w") == ["6198", "3100"]
    assert len(table.findall("w:tr/w:trPr/w:tblHeader", _W)) == 1
    assert _values(table, "w:tblPr/w:tblCaption") == ["Keinot"]
    assert _values(table, "w:tblPr/w:tblDescription") == ["Yksi keino rivillä."]


def test_a_page_break_is_a_property_of_what_follows() -> None:
    body = _body(Heading("Otsake", 1), PageBreak(), Heading("Uusi sivu", 2), PageBreak(), _TABLE, _AFTER, PageBreak())
    broken = [each for each in body.iter(f"{WORD}p") if each.find("w:pPr/w:pageBreakBefore", _W) is not None]
    assert ["".join(each.itertext()) for each in broken] == ["Uusi sivu", "Keino"]


def test_line_breaks_stay_and_blanks_that_nobody_sees_go() -> None:
    document = render(_sheet(Paragraph(" eka\t rivi \r\n\n\n toka\x0bkolmas "), Paragraph(" \n")), _TEMPLATE)
    assert texts(document) == ["eka rivi\ntoka\nkolmas"]


@pytest.mark.parametrize(
    ("blocks", "why"),
    [
        ((Heading("a", 2),), "skip"),
        ((Heading("a", 1), Heading("b", 3)), "skip"),
        ((_TABLE, _TABLE, _AFTER), "followed"),
        ((_TABLE,), "followed"),
        ((Table("t", "d", ("a",), (), (1,)), _AFTER), "none"),
        ((Table("t", "d", ("a", "b"), (("1",),), (1, 1)), _AFTER), "differ"),
        ((Table("t", "d", ("a", " "), (("1", "2"),), (1, 1)), _AFTER), "empty"),
        ((Table("t", "", ("a",), (("1",),), (1,)), _AFTER), "empty"),
        ((Table("t", "d", ("a",), (("\t\n",),), (1,)), _AFTER), "empty"),
        ((ItemList(("a", "b"), languages=(Language.FI,)),), "some items"),
    ],
)
def test_a_sheet_that_no_screen_reader_could_follow_is_refused(blocks: tuple[Block, ...], why: str) -> None:
    with pytest.raises(Mistake, match=why):
        render(_sheet(*blocks), _TEMPLATE)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_whatever_is_typed_is_read_back_from_word(said: str, title: str) -> None:
    sheet = Sheet(
        title, said, Language.FI, said, samples.MADE_ON, title, (Heading("Otsake", 1), Paragraph(said), _AFTER)
    )
    document = render(sheet, _TEMPLATE)
    assert texts(document) == [each for each in ("Otsake", tidy(said), "Lopuksi") if each]


def test_a_title_longer_than_word_takes_is_cut_in_the_properties_only() -> None:
    sheet = Sheet("ö" * 300, "", Language.FI, "", samples.MADE_ON, "", (Heading("ö" * 300, 1),))
    document = render(sheet, _TEMPLATE)
    assert tree(document, "docProps/core.xml").findtext("{*}title") == "ö" * 255
    assert texts(document) == ["ö" * 300]
