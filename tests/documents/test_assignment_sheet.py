"""The sheet of an interim assignment goes out so that it comes home."""

from dataclasses import replace

import pytest
from openxml_audit import OpenXmlValidator

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import assignment_sheet
from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.assignment_material import SheetMaterial
from sparraaja_desktop.model.blocks import AnswerField, Heading, PlanTable, Sheet
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import form_of
from tests.documents import accessibility, package, samples
from tests.documents.reading import intended, texts, words

BOTH = pytest.mark.parametrize("is_plan", [False, True], ids=["questions", "plan"])
EACH = pytest.mark.parametrize("language", Language)


def built(content: Content, language: Language = Language.FI, *, is_plan: bool = False, **fields: object) -> Sheet:
    material: SheetMaterial = replace(samples.assignment(content, language, is_plan=is_plan), **fields)  # type: ignore[arg-type]
    return assignment_sheet.build(material, content.wording("assignment_sheet", language), samples.MADE_ON)


@BOTH
@EACH
def test_it_is_valid_accessible_and_says_every_word(
    content: Content, template: bytes, language: Language, *, is_plan: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    sheet = built(content, language, is_plan=is_plan)
    document = render(sheet, template)
    path = tmp_path_factory.mktemp("audit") / "sheet.docx"
    path.write_bytes(document)
    assert [str(error) for error in OpenXmlValidator().validate(path).errors] == []
    assert (package.findings(document), accessibility.findings(document)) == ([], [])
    assert words(texts(document)) == words(intended(sheet))


@BOTH
@EACH
def test_it_comes_home_as_it_went_out(content: Content, template: bytes, language: Language, *, is_plan: bool) -> None:
    sheet = built(content, language, is_plan=is_plan)
    read = Returned(render(sheet, template)).read(form_of(sheet))
    assert {each.code for each in read.identities} == {"SPR-7K3F-9QX0"}
    assert {each.version for each in read.identities} == {2}
    fields = [each for each in sheet.blocks if isinstance(each, AnswerField)]
    assert read.answers == {each.key: each.answer for each in fields}
    tables = [each for each in sheet.blocks if isinstance(each, PlanTable)]
    assert [row.row_id for row in read.rows] == [each for table in tables for each in table.row_ids]
    for table in tables:
        for row, cells in zip(read.rows, table.rows, strict=True):
            assert tuple(row.cells[each.key] for each in table.columns[1:]) == cells
    assert (read.others, read.remarks) == ((), ())


def test_it_says_whose_it_is_how_long_it_takes_and_when_it_is_due(content: Content) -> None:
    said = "\n".join(intended(built(content)))
    for fact in (
        "Kunta: Esimerkkilä", "Palvelualue: Sivistyspalvelut", "Vastaava esihenkilö: sivistysjohtaja",
        "Arvioitu työaika: 15 minuuttia", "Palautus viimeistään: 27. lokakuuta 2026",
        "tapahtumassa ”Mitä osallisuus on meillä?”", "Lomakkeen tunnus SPR-7K3F-9QX0, versio 2",
    ):  # fmt: skip
        assert fact in said


def test_what_is_not_agreed_is_not_said(content: Content) -> None:
    bare = built(content, minutes=0, responsible=" ", due_on=None, discussed_in="", title="", purpose="")
    said = "\n".join(intended(bare))
    assert bare.blocks[0] == Heading("Välitehtävä", 1)
    for word in ("Arvioitu", "Vastaava", "Palautus viimeistään", "tapahtumassa"):
        assert word not in said


def test_a_plan_lies_and_has_room_for_more(content: Content) -> None:
    sheet = built(content, is_plan=True)
    assert sheet.is_lying
    assert not built(content).is_lying
    (table,) = [each for each in sheet.blocks if isinstance(each, PlanTable)]
    assert len(table.numbered) == 5
    (full,) = [
        each for each in built(content, is_plan=True, actions=samples.ACTIONS * 4).blocks if isinstance(each, PlanTable)
    ]
    assert full.spare == 2


def test_a_plan_without_questions_goes_straight_to_the_table(content: Content) -> None:
    said = intended(built(content, is_plan=True, questions=()))
    assert "Pohtikaa ensin" not in said
    assert "Suunnitelma" in said
