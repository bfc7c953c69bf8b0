"""What the participants of an event read in their handout."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import event_handout
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import AnswerField, Paragraph, Sheet, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event, ItemKind
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached
from tests.documents.laid import lines, table, whole
from tests.documents.reading import headings
from tests.documents.samples import MADE_ON

Opened = tuple[Desk, str]
KIND = HandoutKind.EVENT_HANDOUT


def told(opened: Opened, number: int = 3, language: Language = Language.FI, **changes: Any) -> HandoutFacts:
    return coached.facts_of_event(*opened, KIND, number, language, **changes)


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return event_handout.build(facts, content.wording("event_handout", language), MADE_ON)


def facts_line(sheet: Sheet) -> str:
    return next(each.text for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)


def test_the_theme_is_its_title_and_under_it_is_when_and_where(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled))
    assert headings(sheet, 1) == ["Miten tuen työntekijöitäni osallisuustyössä?"]
    assert facts_line(sheet) == (
        "Kaupunki: Esimerkkilä\nAika: maanantai 7. joulukuuta 2026 klo 9.00–11.00\n"
        "Paikka: Kirjaston takahuone ja etäyhteys (läsnä ja etänä)\nKenelle: Esihenkilöt"
    )
    assert lines(sheet, "Mihin tähtäämme") == [
        "Teoilla on tekijä ja aikataulu, ja jokainen tietää, miten tukee omaa väkeään niiden tekemisessä."
    ]


@pytest.mark.parametrize(
    ("language", "when"),
    [
        (Language.SV, "Tid: måndag 7 december 2026 kl. 9.00–11.00"),
        (Language.EN, "When: Monday, 7 December 2026, 9:00–11:00"),
    ],
)
def test_when_it_is_stands_as_the_reader_s_language_has_it(
    content: Content, filled: Opened, language: Language, when: str
) -> None:
    sheet = built(content, told(filled, 3, language), language)
    assert facts_line(sheet).split("\n")[1] == when


def test_an_event_of_which_little_is_known_says_what_is_open(content: Content, empty: Opened) -> None:
    sheet = built(content, told(empty, 1))
    assert headings(sheet, 1) == ["Nimetön tapahtuma"]
    assert facts_line(sheet) == "Kunta: Esimerkkilä\nAika: ajankohta avoin\nPaikka: läsnä, paikka kerrotaan myöhemmin"
    assert headings(sheet) == ["Ohjelma"]
    assert lines(sheet, "Ohjelma")[0] == "Ohjelma tarkentuu vielä."


def test_each_item_has_its_clock_times_and_how_it_is_worked(content: Content, filled: Opened) -> None:
    rows = table(built(content, told(filled)), "Ohjelma").rows
    assert rows[:4] == (
        ("9.00–9.25", "Suunnitelmat, kolme minuuttia palvelualuetta kohti", "Yhteinen keskustelu"),
        ("9.25–9.35", "Hetki irti arjesta: mitä hyvää työni tekee?", "Jokainen itse"),
        ("9.35–9.55", "Entä oma henkilöstö?", "Pienryhmissä"),
        ("9.55–10.05", "Tauko", "Tauko"),
    )
    assert rows[-1][0] == "10.50–11.00"


def test_while_the_start_is_open_each_item_says_how_long_it_takes(content: Content, filled: Opened) -> None:
    rows = table(built(content, told(filled, starts_at=None)), "Ohjelma").rows
    assert [row[0] for row in rows][:3] == ["25 min", "10 min", "20 min"]


def test_an_event_may_go_on_past_midnight(content: Content, filled: Opened) -> None:
    facts = told(filled, 3, Language.EN, starts_at=23 * 60 + 50)
    assert table(built(content, facts, Language.EN), "Agenda").rows[0][0] == "23:50–0:15"


def test_each_question_has_room_to_write_and_is_asked_once(content: Content, filled: Opened) -> None:
    facts = told(filled)
    first, second, *rest = facts.coaching.agenda_of(facts.about_id)
    items = (first, replace(second, title=" ", question=first.question), *(replace(each, question="") for each in rest))
    sheet = built(content, replace(facts, coaching=replace(facts.coaching, agenda=items)))
    fields = [each for each in sheet.blocks if isinstance(each, AnswerField)]
    assert [(each.key, each.question, each.level) for each in fields] == [("q1", first.question, 3)]
    assert fields[0].placeholder == "Oma ajatus:\nMuilta kuultua:"
    assert table(sheet, "Ohjelma").rows[1][1] == "Nimetön kohta"


def test_the_interim_assignment_given_there_says_what_how_long_and_by_when(content: Content, filled: Opened) -> None:
    assert lines(built(content, told(filled)), "Pienin mahdollinen teko ensi viikolla") == [
        "Tehdään jotakin niin pientä, ettei siihen tarvita lupaa, rahaa eikä kokousta.",
        "Mitä teit?",
        "Mitä siitä seurasi, ja kenelle?",
        "Tekisitkö sen uudelleen? Voisiko joku muukin tehdä sen?",
        (
            "Aikaa menee noin: 15 min\n"
            "Käydään läpi: Johtoryhmän istunto: mitä tavoitteista toteutui? (maanantai 28. joulukuuta 2026)"
        ),
        "Tämä paperi on sinun. Muistiinpanoja ei kerätä.",
    ]


def test_an_assignment_without_words_or_day_is_agreed_in_the_event(content: Content, filled: Opened) -> None:
    facts = told(filled)
    given = next(each for each in facts.coaching.assignments if each.given_event_id == facts.about_id)
    bare = replace(given, title="", purpose="", questions=" ", minutes=0, due_event_id=None)
    dated = replace(bare, title="Kysy yhdeltä", questions="1. Keneltä?\n- Mitä hän sanoi?", due_on=date(2026, 12, 14))
    sheet = built(content, replace(facts, coaching=replace(facts.coaching, assignments=(bare, dated))))
    assert lines(sheet, "Välitehtävä") == ["Palautuksesta sovitaan tapahtumassa."]
    assert lines(sheet, "Kysy yhdeltä")[:3] == [
        "Keneltä?", "Mitä hän sanoi?", "Palautus viimeistään: maanantai 14. joulukuuta 2026"
    ]  # fmt: skip


def test_a_part_with_nothing_in_it_is_left_out(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled, 4, aim=""))
    assert "Mukaan lähtee välitehtävä" not in headings(sheet)
    assert "Mihin tähtäämme" not in headings(sheet)


def test_only_the_chosen_parts_are_there(content: Content, filled: Opened) -> None:
    facts = replace(told(filled), parts=("questions", "aim"))
    assert headings(built(content, facts)) == ["Mihin tähtäämme", "Kysymyksiä matkan varrelle"]


def test_the_sparrer_s_own_notes_and_tools_are_not_for_participants(content: Content, filled: Opened) -> None:
    facts = told(filled, notes="Vain minulle")
    text = whole(built(content, facts))
    assert "Vain minulle" not in text
    assert "Kaksi palstaa" not in text


def test_a_theme_without_end_is_cut_inside_and_one_of_many_words_between_them(content: Content, filled: Opened) -> None:
    endless = headings(built(content, told(filled, theme="osallisuus" * 30)), 1)[0]
    assert (len(endless), endless[-1]) == (120, "…")
    many = headings(built(content, told(filled, theme="Yhdessä on hyvä " * 30)), 1)[0]
    assert len(many) <= 120
    assert many.endswith(("hyvä…", "on…", "Yhdessä…"))


@pytest.mark.parametrize("language", Language)
def test_it_is_accessible_full_empty_and_with_whatever_was_pasted_in(
    content: Content, filled: Opened, empty: Opened, template: bytes, language: Language
) -> None:
    wording = content.wording("event_handout", language)
    assert all(wording.text(f"parts.{part}") for part in PARTS[KIND])
    assert all(wording.text(f"kind.{kind}") for kind in ItemKind)
    for opened, number in ((filled, 1), (filled, 3), (empty, 1)):
        facts = told(opened, number, language)
        for each in (facts, replace(facts, coaching=coached.extreme(facts.coaching))):
            assert accessibility.findings(render(built(content, each, language), template)) == []


def test_every_event_has_a_handout(content: Content, filled: Opened) -> None:
    facts = told(filled)
    events: tuple[Event, ...] = facts.coaching.events
    titles = [built(content, replace(facts, about_id=each.id)).title for each in events]
    assert titles == [each.theme for each in events]
