"""The summary of feedback: dots, numbers and quotes, and nobody who could be told by them."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import feedback_summary
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Heading, Paragraph, Picture, Sheet, Table, Tone
from sparraaja_desktop.model.drawings import DotsDrawing
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached, package
from tests.documents.reading import headings, intended, texts, under, without_pictures, words

EACH = pytest.mark.parametrize("language", Language)
BEFORE, ELEVEN, EIGHT = 0, 1, 2
"""The rounds of the example: before the coaching, and after two events, by how many answered."""

Filled = tuple[Desk, str]


def told(filled: Filled, language: Language = Language.FI, place: int = ELEVEN, **changes: object) -> HandoutFacts:
    """What the summary of the round at that place is made of."""
    desk, coaching = filled
    facts = coached.facts(desk, coaching, HandoutKind.FEEDBACK_SUMMARY, language)
    return replace(facts, about_id=facts.coaching.rounds[place].id, **changes)  # type: ignore[arg-type]


def with_answers(facts: HandoutFacts, *answers: FeedbackAnswer) -> HandoutFacts:
    """The same with these answers only."""
    return replace(facts, coaching=replace(facts.coaching, feedback=answers))


def answer(facts: HandoutFacts, *scores: int, text: str = "") -> FeedbackAnswer:
    return FeedbackAnswer(id="a", round_id=facts.about_id, position=0, scores=scores, texts=(text,))


def with_round_after(facts: HandoutFacts, *scores: tuple[int, ...]) -> HandoutFacts:
    """The same with a round after the coaching that was answered so; the summary is of that round."""
    after = FeedbackRound(id="after", engagement_id="e", position=9, kind=RoundKind.AFTER)
    coaching = replace(facts.coaching, rounds=(*facts.coaching.rounds, after))
    facts = replace(facts, coaching=coaching, about_id="after")
    return with_answers(facts, *facts.coaching.feedback, *(answer(facts, *each) for each in scores))


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return feedback_summary.build(facts, content.wording("feedback_summary", language), date(2026, 11, 24))


def pictures(sheet: Sheet) -> list[Picture]:
    return [each for each in sheet.blocks if isinstance(each, Picture)]


def tables(sheet: Sheet) -> list[Table]:
    return [each for each in sheet.blocks if isinstance(each, Table)]


def quotes(sheet: Sheet) -> list[str]:
    return [each.text for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.QUOTE]


@EACH
@pytest.mark.parametrize("place", [BEFORE, ELEVEN, EIGHT])
@pytest.mark.parametrize("is_extreme", [False, True], ids=["as it is", "extreme"])
def test_it_is_accessible_and_says_every_word(
    content: Content, template: bytes, filled: Filled, language: Language, place: int, *, is_extreme: bool
) -> None:
    facts = told(filled, language, place)
    if is_extreme:
        facts = replace(facts, coaching=coached.extreme(facts.coaching))
    sheet = without_pictures(built(content, facts, language))
    document = render(sheet, template)
    assert (package.findings(document), accessibility.findings(document)) == ([], [])
    assert words(texts(document)) == words(intended(sheet))


def test_it_says_of_what_it_is_and_how_many_answered(content: Content, filled: Filled) -> None:
    facts = next(
        each for each in built(content, told(filled)).blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS
    )
    assert facts.text.split("\n")[1:] == [
        "Tapahtuma: Miksi osallisuus on tärkeää?",
        "Päivä: 22. syyskuuta 2026",
        "Vastauksia: 11",
    ]


def test_the_picture_has_a_dot_for_every_answer_and_its_text_is_made_of_the_numbers(
    content: Content, filled: Filled
) -> None:
    (picture,) = pictures(built(content, told(filled)))
    drawing = picture.drawing
    assert isinstance(drawing, DotsDrawing)
    assert drawing.questions[0] == "Tapahtumasta oli minulle hyötyä."
    assert drawing.counts[0] == (0, 0, 1, 5, 5)
    assert {sum(counts) for counts in drawing.counts} == {11}
    assert (drawing.low, drawing.high) == ("Täysin eri mieltä", "Täysin samaa mieltä")
    assert picture.alt == (
        "Vastauksia 11. Useimmin samaa mieltä (4 tai 5): ”Tilaa jäi omalle ajattelulle.” 11/11. "
        "Harvimmin: ”Löysin ainakin yhden teon, jonka voin tehdä omassa työssäni.” 6/11."
    )


@EACH
def test_no_alternative_text_is_longer_than_a_screen_reader_likes(
    content: Content, filled: Filled, language: Language
) -> None:
    for place in (BEFORE, ELEVEN, EIGHT):
        for picture in pictures(built(content, told(filled, language, place), language)):
            assert 0 < len(picture.alt) <= 250


def test_the_table_has_the_same_numbers_and_a_mean_from_ten_answers_on(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    (table,) = tables(sheet)
    assert table.header == ("Väite", "1", "2", "3", "4", "5", "Keskiarvo")
    assert table.rows[0] == ("Tapahtumasta oli minulle hyötyä.", "0", "0", "1", "5", "5", "4,4")
    assert "Keskiarvo lasketaan, kun vastauksia on vähintään kymmenen." in intended(sheet)
    (in_english,) = tables(built(content, told(filled, Language.EN), Language.EN))
    assert in_english.rows[0][-1] == "4.4"


def test_under_ten_answers_there_is_no_mean(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, place=EIGHT))
    (table,) = tables(sheet)
    assert table.header[-1] == "5"
    assert "Keskiarvo" not in table.header
    assert any("muutama vastaus heilauttaisi" in each for each in intended(sheet))


def test_a_statement_that_few_answered_has_no_mean_beside_others_that_have(content: Content, filled: Filled) -> None:
    facts = told(filled)
    answers = [answer(facts, 4, 5 if place < 6 else 0) for place in range(10)]
    (table,) = tables(built(content, with_answers(facts, *answers)))
    assert [row[-1] for row in table.rows] == ["4,0", "–"]


@EACH
def test_fewer_than_five_answers_are_counted_and_not_shown(
    content: Content, template: bytes, filled: Filled, language: Language
) -> None:
    facts = told(filled, language)
    four = [answer(facts, 1, 1, 1, text="Tästä minut tunnistaa") for _each in range(4)]
    sheet = built(content, with_answers(facts, *four), language)
    assert (pictures(sheet), tables(sheet), quotes(sheet)) == ([], [], [])
    said = "\n".join(intended(sheet))
    assert "Tästä minut tunnistaa" not in said
    assert content.wording("feedback_summary", language).text("few") in said
    assert "4" in said
    assert accessibility.findings(render(sheet, template)) == []


def test_a_statement_that_fewer_than_five_answered_is_left_out_and_that_is_said(
    content: Content, filled: Filled
) -> None:
    facts = told(filled)
    answers = [answer(facts, 4, 1 if place < 4 else 0) for place in range(6)]
    sheet = built(content, with_answers(facts, *answers))
    (table,), (picture,) = tables(sheet), pictures(sheet)
    assert [row[0] for row in table.rows] == ["Tapahtumasta oli minulle hyötyä."]
    assert isinstance(picture.drawing, DotsDrawing)
    assert picture.drawing.questions == ("Tapahtumasta oli minulle hyötyä.",)
    assert "Väitteet, joihin vastasi alle viisi, on jätetty pois." in intended(sheet)


def test_when_nobody_gave_scores_there_is_neither_picture_nor_table(content: Content, filled: Filled) -> None:
    facts = told(filled)
    sheet = built(content, with_answers(facts, *(answer(facts, text="Kiitos") for _each in range(5))))
    assert (pictures(sheet), tables(sheet)) == ([], [])
    few = "Näihin väitteisiin vastasi alle viisi, joten vastauksia ei näytetä."
    assert intended(sheet).count(few) == 2
    assert quotes(sheet) == ["”Kiitos”"] * 5


def test_no_answers_at_all_are_said_in_a_sentence(content: Content, tmp_path_factory: pytest.TempPathFactory) -> None:
    workspace, desk, coaching = coached.open_empty(tmp_path_factory.mktemp("empty"), content)
    facts = coached.facts(desk, coaching, HandoutKind.FEEDBACK_SUMMARY, Language.FI)
    workspace.close()
    sheet = built(content, replace(facts, about_id=facts.coaching.rounds[0].id))
    assert "Vastauksia ei ole vielä tullut." in intended(sheet)
    assert [each for each in sheet.blocks if isinstance(each, Heading)] == [
        Heading("Kysely ennen sparrausta: yhteenveto", 1)
    ]


def test_own_words_are_quoted_in_an_order_that_puts_no_person_together(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    assert headings(sheet, 3) == [text.fi for text in content.feedback_form().open]
    assert under(sheet, "Mitä teet ensi viikolla toisin?") == [
        "”Katson omaa yksikköä uusin silmin.”",
        "”Kysyn tiimiltä, mitä he ovat nähneet.”",
        "”Vastaan kolmeen vanhaan palautteeseen.”",
    ]


def test_no_own_words_are_said_in_a_sentence(content: Content, filled: Filled) -> None:
    facts = told(filled)
    sheet = built(content, with_answers(facts, *(answer(facts, 4) for _each in range(5))))
    assert under(sheet, "Omin sanoin")[0] == "Omin sanoin ei tällä kertaa vastattu."
    assert quotes(sheet) == []


@EACH
def test_nobody_s_service_area_is_told(content: Content, filled: Filled, language: Language) -> None:
    facts = told(filled, language)
    areas = facts.coaching.areas
    answers = [replace(each, service_area_id=areas[place % 2].id) for place, each in enumerate(facts.coaching.feedback)]
    said = "\n".join(intended(built(content, with_answers(facts, *answers), language)))
    assert not any(area.name in said for area in areas)


def test_before_and_after_stand_beside_each_other(content: Content, filled: Filled) -> None:
    facts = with_round_after(told(filled), *[(5, 4, 3, 4, 2, 0)] * 6)
    sheet = built(content, facts)
    before, after = pictures(sheet)
    assert (before.drawing.title, after.drawing.title) == ("Ennen sparrausta", "Sparrauksen jälkeen")
    beside, *own = tables(sheet)
    assert beside.header == ("Väite", "Ennen sparrausta", "Sparrauksen jälkeen")
    assert beside.rows[0] == ("Tiedän, mitä osallisuus tarkoittaa omassa työssäni.", "3/10\nkeskiarvo 3,1", "6/6")
    assert beside.rows[5][2] == "alle viisi vastausta"
    assert [each.title for each in own] == [
        "Vastaukset lukuina: Ennen sparrausta",
        "Vastaukset lukuina: Sparrauksen jälkeen",
    ]
    assert any("Vastaajat eivät välttämättä olleet samat" in each for each in intended(sheet))


def test_a_round_that_too_few_answered_is_not_set_beside_another(content: Content, filled: Filled) -> None:
    facts = with_round_after(told(filled), *[(5, 5, 5, 5, 5, 5)] * 4)
    before = replace(facts, about_id=facts.coaching.rounds[BEFORE].id)
    (table,) = tables(built(content, before))
    assert table.title == "Vastaukset lukuina: Ennen sparrausta"
    assert tables(built(content, facts)) == []


def test_a_picture_alone_still_has_its_numbers_near(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, parts=("picture",)))
    at = next(at for at, each in enumerate(sheet.blocks) if isinstance(each, Picture))
    assert isinstance(sheet.blocks[at + 1], Table)
    assert headings(sheet) == ["Vastaukset kuvana"]


def test_only_the_chosen_parts_are_there(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, parts=("words", "scores")))
    assert pictures(sheet) == []
    assert headings(sheet) == ["Vastaukset lukuina", "Omin sanoin"]


def test_the_names_of_its_parts_can_be_chosen_in_every_language(content: Content) -> None:
    for language in Language:
        wording = content.wording("feedback_summary", language)
        assert wording.text("title")
        assert all(wording.text(f"parts.{part}") for part in ("picture", "scores", "words"))
