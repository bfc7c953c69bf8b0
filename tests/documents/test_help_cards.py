"""The help questions as cards to cut out."""

from dataclasses import replace
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import help_cards
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import PageBreak, Paragraph, Sheet, Table
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from tests.documents import accessibility, coached
from tests.documents.laid import whole
from tests.documents.reading import headings
from tests.documents.samples import MADE_ON


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory, content: Content) -> dict[Language, HandoutFacts]:
    """The facts of a coaching in each language."""
    folder: Path = tmp_path_factory.mktemp("empty")
    workspace, desk, engagement_id = coached.open_empty(folder, content)
    facts = {each: coached.facts(desk, engagement_id, HandoutKind.HELP_CARDS, each) for each in Language}
    workspace.close()
    return facts


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return help_cards.build(facts, content.wording("help_cards", language), MADE_ON)


def tables(sheet: Sheet) -> list[Table]:
    return [each for each in sheet.blocks if isinstance(each, Table)]


@pytest.mark.parametrize("language", Language)
def test_every_question_is_on_one_numbered_card(
    content: Content, told: dict[Language, HandoutFacts], language: Language
) -> None:
    facts, wording = told[language], content.wording("help_cards", language)
    pages = tables(built(content, facts, language))
    cards = [card for page in pages for column in zip(*page.rows, strict=True) for card in column]
    assert cards == [
        wording.text("card", number=str(number), question=question)
        for number, question in enumerate(facts.questions, 1)
    ]


def test_each_page_has_a_table_of_its_own_that_says_which_cards_it_has(
    content: Content, told: dict[Language, HandoutFacts]
) -> None:
    sheet = built(content, told[Language.FI])
    assert headings(sheet) == ["Kortit 1–16", "Kortit 17–38", "Kortit 39–60"]
    assert [each.title for each in tables(sheet)] == headings(sheet)
    assert sum(isinstance(each, PageBreak) for each in sheet.blocks) == 2


def test_a_place_left_over_is_a_card_for_a_question_of_one_s_own(
    content: Content, told: dict[Language, HandoutFacts]
) -> None:
    (page,) = tables(built(content, replace(told[Language.FI], questions=("Kuka?", " ", "Milloin?\tNytkö?", "Miten?"))))
    assert page.rows == (
        ("Kortti 1\nKuka?", "Kortti 3\nMiten?"),
        ("Kortti 2\nMilloin? Nytkö?", "Oma kysymys\nMitä sinä kysyisit?"),
    )


def test_without_questions_it_says_so(content: Content, told: dict[Language, HandoutFacts]) -> None:
    sheet = built(content, replace(told[Language.FI], questions=()))
    assert isinstance(sheet.blocks[-1], Paragraph)
    assert sheet.blocks[-1].text == "Kysymyksiä ei ole tällä kielellä."


def test_the_cards_are_nobody_s_in_particular(content: Content, told: dict[Language, HandoutFacts]) -> None:
    sheet = built(content, told[Language.FI])
    assert sheet.footer == "Kysymyskortit"
    assert "Esimerkkilä" not in whole(sheet)


@pytest.mark.parametrize("language", Language)
def test_the_cards_are_accessible(
    content: Content, told: dict[Language, HandoutFacts], template: bytes, language: Language
) -> None:
    facts = told[language]
    for each in (facts, replace(facts, questions=(coached.EXTREME,) * 3), replace(facts, questions=())):
        assert accessibility.findings(render(built(content, each, language), template)) == []
