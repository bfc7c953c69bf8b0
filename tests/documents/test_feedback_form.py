"""The feedback form on paper: nobody's name, scores to circle, room to write."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import feedback_form
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import PageBreak, Paragraph, PlanTable, Sheet, Table, Tone
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached, package
from tests.documents.reading import headings, intended, texts, under, words

EACH = pytest.mark.parametrize("language", Language)
BEFORE, AFTER_AN_EVENT = 0, 1
Filled = tuple[Desk, str]


def told(
    filled: Filled, language: Language = Language.FI, place: int = AFTER_AN_EVENT, **changes: object
) -> HandoutFacts:
    """What the form of the round at that place is made of."""
    desk, coaching = filled
    facts = coached.facts(desk, coaching, HandoutKind.FEEDBACK_FORM, language)
    return replace(facts, about_id=facts.coaching.rounds[place].id, **changes)  # type: ignore[arg-type]


def as_kind(facts: HandoutFacts, kind: RoundKind) -> HandoutFacts:
    rounds = tuple(replace(each, kind=kind, event_id=None) for each in facts.coaching.rounds)
    return replace(facts, coaching=replace(facts.coaching, rounds=rounds))


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return feedback_form.build(facts, content.wording("feedback_form", language), date(2026, 11, 24))


@EACH
@pytest.mark.parametrize("kind", RoundKind)
def test_it_is_accessible_and_says_every_word(
    content: Content, template: bytes, filled: Filled, language: Language, kind: RoundKind
) -> None:
    facts = told(filled, language)
    sheet = built(content, facts if kind is RoundKind.EVENT else as_kind(facts, kind), language)
    document = render(sheet, template)
    assert (package.findings(document), accessibility.findings(document)) == ([], [])
    assert words(texts(document)) == words(intended(sheet))


def test_a_theme_as_somebody_may_paste_it_does_it_no_harm(content: Content, template: bytes, filled: Filled) -> None:
    facts = told(filled)
    document = render(built(content, replace(facts, coaching=coached.extreme(facts.coaching))), template)
    assert (package.findings(document), accessibility.findings(document)) == ([], [])


def test_every_statement_of_the_form_has_five_numbers_to_circle_and_the_scale_has_words(
    content: Content, filled: Filled
) -> None:
    sheet = built(content, told(filled))
    (table,) = [each for each in sheet.blocks if isinstance(each, Table)]
    assert [row[0] for row in table.rows] == [text.fi for text in content.feedback_form().items]
    assert {row[1:] for row in table.rows} == {("1", "2", "3", "4", "5")}
    assert table.header[1::4] == ("1\nTäysin eri mieltä", "5\nTäysin samaa mieltä")
    assert under(sheet, "Väitteet")[0] == "Ympyröi kultakin riviltä se numero, joka kuvaa ajatustasi parhaiten."


def test_there_is_room_to_write_under_every_open_question_on_the_back(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled))
    rooms = [each for each in sheet.blocks if isinstance(each, PlanTable)]
    assert headings(sheet, 3) == [text.fi for text in content.feedback_form().open]
    assert [len(each.numbered) for each in rooms] == [4] * 4
    assert "Kääntöpuolella on tilaa omille sanoillesi." in intended(sheet)
    assert any(isinstance(each, PageBreak) for each in sheet.blocks)


def test_words_alone_need_no_back(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, parts=("words",)))
    assert not any(isinstance(each, PageBreak | Table) for each in sheet.blocks)
    assert headings(sheet) == ["Mihin vastauksia käytetään", "Omin sanoin"]


@EACH
def test_it_asks_for_no_name_and_no_service_area(content: Content, filled: Filled, language: Language) -> None:
    facts = told(filled, language)
    said = "\n".join(intended(built(content, facts, language)))
    for area in facts.coaching.areas:
        assert area.name not in said
    lead = content.wording("feedback_form", language).text("lead.event")
    assert lead in said
    assert {Language.FI: "Nimeäsi ei kysytä", Language.SV: "inte efter ditt namn", Language.EN: "name is not asked"}[
        language
    ] in lead


def test_it_says_how_the_answers_are_used_and_that_small_groups_are_never_shown(
    content: Content, filled: Filled
) -> None:
    said = under(built(content, told(filled)), "Mihin vastauksia käytetään")
    assert "Alle viiden vastaajan ryhmää ei koskaan näytetä erikseen." in said
    assert any("lainata" in each for each in said)
    alone = under(built(content, told(filled, parts=("scores",))), "Mihin vastauksia käytetään")
    assert not any("lainata" in each for each in alone)


def test_before_the_coaching_the_statements_are_those_that_are_asked_again(content: Content, filled: Filled) -> None:
    sheet = built(content, told(filled, place=BEFORE))
    (table,) = [each for each in sheet.blocks if isinstance(each, Table)]
    assert [row[0] for row in table.rows] == [text.fi for text in content.feedback_form().changes]
    assert headings(sheet) == ["Mihin vastauksia käytetään", "Väitteet"]
    assert sheet.title.startswith("Kysely ennen sparrausta")


def test_it_says_of_which_event_and_day_it_is(content: Content, filled: Filled) -> None:
    facts = next(
        each for each in built(content, told(filled)).blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS
    )
    assert facts.text.split("\n")[1:] == ["Tapahtuma: Miksi osallisuus on tärkeää?", "Päivä: 22. syyskuuta 2026"]


def test_a_round_of_nothing_known_has_no_empty_lines_under_its_title(content: Content, filled: Filled) -> None:
    facts = told(filled, client_name="")
    rounds = tuple(replace(each, event_id=None, held_on=None) for each in facts.coaching.rounds)
    sheet = built(content, replace(facts, coaching=replace(facts.coaching, rounds=rounds)))
    assert not any(isinstance(each, Paragraph) and each.tone is Tone.FACTS for each in sheet.blocks)
    assert sheet.title == "Palaute tapahtumasta"


def test_the_names_of_its_parts_can_be_chosen_in_every_language(content: Content) -> None:
    for language in Language:
        wording = content.wording("feedback_form", language)
        assert wording.text("title")
        assert all(wording.text(f"parts.{part}") for part in ("scores", "words"))
