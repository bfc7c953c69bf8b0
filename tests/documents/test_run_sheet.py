"""What the sparrer has in hand while running an event."""

from dataclasses import replace
from typing import Any

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import run_sheet
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Paragraph, Sheet, Tone
from sparraaja_desktop.model.clients import Words
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Attendance, EventMode, ItemKind
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached
from tests.documents.laid import lines, table
from tests.documents.reading import headings
from tests.documents.samples import MADE_ON

Opened = tuple[Desk, str]
KIND = HandoutKind.RUN_SHEET


def told(opened: Opened, number: int = 3, language: Language = Language.FI, **changes: Any) -> HandoutFacts:
    return coached.facts_of_event(*opened, KIND, number, language, **changes)


def with_first_items(facts: HandoutFacts, *changes: dict[str, Any]) -> HandoutFacts:
    """The facts with only so many items in the event's agenda, each changed."""
    items = facts.coaching.agenda_of(facts.about_id)[: len(changes)]
    agenda = tuple(replace(item, **change) for item, change in zip(items, changes, strict=True))
    return replace(facts, coaching=replace(facts.coaching, agenda=agenda))


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return run_sheet.build(facts, content.wording("run_sheet", language), MADE_ON)


def test_it_lies_and_says_first_that_it_is_the_sparrer_s_own(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled))
    assert sheet.is_lying
    assert headings(sheet, 1) == ["Ajolista: Miten tuen työntekijöitäni osallisuustyössä?"]
    first, facts, aim = (each for each in sheet.blocks[1:4] if isinstance(each, Paragraph))
    assert first == Paragraph("Tämä paperi on sparraajan oma. Sitä ei jaeta osallistujille.", Tone.LEAD)
    assert facts.text == (
        "Kaupunki: Esimerkkilä · Aika: maanantai 7. joulukuuta 2026 klo 9.00–11.00"
        " · Paikka: Kirjaston takahuone ja etäyhteys (läsnä ja etänä) · Kenelle: Esihenkilöt"
    )
    assert aim.text.startswith("Tavoite: Teoilla on tekijä ja aikataulu")


def test_each_item_has_times_minutes_way_question_tool_and_who_leads_it(content: Content, filled: Opened) -> None:
    facts = with_first_items(told(filled), {"lead": "Aino"}, {"title": " ", "question": "", "tool": ""})
    assert table(built(content, facts), "Aikataulu").rows == (
        (
            "9.00–9.25",
            "25",
            "Suunnitelmat, kolme minuuttia palvelualuetta kohti",
            "Yhteinen keskustelu",
            "Mikä suunnitelmassanne on henkilöstön keksimää?",
            "–",
            "Aino",
        ),
        ("9.25–9.35", "10", "Nimetön kohta", "Jokainen itse", "–", "–", "–"),
    )


def test_an_item_that_begins_later_than_agreed_says_when_it_should_begin(content: Content, filled: Opened) -> None:
    facts = with_first_items(told(filled), {}, {"fixed_at": 9 * 60 + 20}, {"fixed_at": 10 * 60})
    rows = table(built(content, facts), "Aikataulu").rows
    assert [row[0] for row in rows] == ["9.00–9.25", "9.25–9.35\nsovittu 9.20", "10.00–10.20"]


def test_under_the_timetable_is_whether_it_fits_and_how_much_is_the_participants_own_work(
    content: Content, filled: Opened
) -> None:
    assert lines(built(content, told(filled)), "Aikataulu") == [
        "Ohjelma kestää: 2 h. Aikaa on varattu: 2 h.\nOsallistujien omaa työskentelyä ilman taukoja: 86 %."
    ]
    assert lines(built(content, told(filled, minutes=90)), "Aikataulu")[0].startswith(
        "Huomaa: ohjelma kestää 2 h, mutta aikaa on varattu 1 h 30 min.\n"
    )


def test_while_the_start_is_open_the_clock_begins_at_zero_and_says_so(content: Content, filled: Opened) -> None:
    facts = with_first_items(told(filled, starts_at=None), {"minutes": 0})
    sheet = built(content, facts)
    assert table(sheet, "Aikataulu").rows[0][:2] == ("0.00–0.00", "0")
    assert lines(sheet, "Aikataulu") == [
        "Alkamisaika on avoin. Kello alkaa taulukossa nollasta.\nOhjelma kestää: 0 min. Aikaa on varattu: 2 h."
    ]


def test_what_the_agenda_needs_is_on_the_checklist_before_what_is_usual(content: Content, filled: Opened) -> None:
    facts = with_first_items(told(filled), {"material": "• Kartta\n2) Nastoja\n-", "tool": "Kartta"}, {"title": ""})
    rows = table(built(content, facts), "Mukaan ja valmiiksi").rows
    assert rows[:2] == (
        ("☐", "Kartta", "Suunnitelmat, kolme minuuttia palvelualuetta kohti"),
        ("☐", "Nastoja", "Suunnitelmat, kolme minuuttia palvelualuetta kohti"),
    )
    assert rows[2][2] == "Nimetön kohta"
    assert rows[-2:] == (
        ("☐", "Pienryhmähuoneet valmiina", "Koko tapahtuma"),
        ("☐", "Kirjaa, mikä toimi, mitä lupasit ja kenelle. Vie vain asiat, älä sitä, kuka sanoi.", "Heti jälkeenpäin"),
    )


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("mode", EventMode)
def test_each_mode_has_its_own_usual_things(
    content: Content, empty: Opened, mode: EventMode, language: Language
) -> None:
    wording = content.wording("run_sheet", language)
    sheet = built(content, told(empty, 1, language, mode=mode), language)
    things = [row[1] for row in table(sheet, wording.text("materials.heading")).rows]
    assert things == [*wording.texts(f"materials.{mode}"), wording.text("materials.after")]


def test_a_few_help_questions_are_at_hand(content: Content, filled: Opened) -> None:
    facts = told(filled)
    said = lines(built(content, facts), "Apukysymyksiä, jos keskustelu takkuaa")
    assert said == list(facts.questions[: run_sheet.AT_HAND])
    assert "Apukysymyksiä, jos keskustelu takkuaa" not in headings(built(content, replace(facts, questions=(" ",))))


def test_it_says_how_many_came_from_each_service_area_this_time_and_last(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled, 2))
    people = table(sheet, "Ketkä ovat mukana")
    assert people.header == ("Palvelualue", "Tällä kerralla", "Edellisellä kerralla")
    assert people.rows == (
        ("Sivistys ja vapaa-aika", "5", "5"),
        ("Varhaiskasvatus ja opetus", "6", "7"),
        ("Tekniset palvelut ja ympäristö", "4", "4"),
        ("Elinvoima ja työllisyys", "1", "3"),
        ("Konsernipalvelut", "3", "4"),
    )
    assert lines(sheet, "Ketkä ovat mukana") == ["Mukana yhteensä: 19"]


def test_before_an_event_the_numbers_of_the_last_one_known_help(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled, 4))
    assert table(sheet, "Ketkä ovat mukana").rows[0] == ("Sivistys ja vapaa-aika", "–", "5")
    assert lines(sheet, "Ketkä ovat mukana") == ["Tämän kerran osallistujia ei ole vielä kirjattu."]


def test_those_from_elsewhere_are_counted_too(content: Content, filled: Opened) -> None:
    facts = replace(told(filled, 3), words=Words())
    here = facts.about_id
    attendance = tuple(
        Attendance(id=f"x{at}", event_id=here, position=at, count=count, service_area_id=area)
        for at, (count, area) in enumerate([(2, None), (1, "removed"), (4, facts.coaching.areas[0].id), (1, None)])
    )
    areas = (replace(facts.coaching.areas[0], name=" "),)
    sheet = built(content, replace(facts, coaching=replace(facts.coaching, attendance=attendance, areas=areas)))
    assert table(sheet, "Ketkä ovat mukana").header[0] == "Palvelualue"
    assert table(sheet, "Ketkä ovat mukana").rows == (("Nimetön palvelualue", "4", "–"), ("Muualta", "4", "–"))
    assert lines(sheet, "Ketkä ovat mukana") == ["Mukana yhteensä: 8"]


def test_an_event_of_which_nothing_is_written_has_a_run_sheet_all_the_same(content: Content, empty: Opened) -> None:
    facts = told(empty, 1)
    sheet = built(content, replace(facts, coaching=replace(facts.coaching, areas=())))
    assert headings(sheet, 1) == ["Ajolista: Nimetön tapahtuma"]
    assert lines(sheet, "Aikataulu") == ["Ohjelmaa ei ole vielä suunniteltu."]
    assert lines(sheet, "Ketkä ovat mukana") == ["Osallistujia ei ole vielä kirjattu."]


def test_only_the_chosen_parts_are_there(content: Content, filled: Opened) -> None:
    facts = replace(told(filled), parts=("people", "agenda"))
    assert headings(built(content, facts)) == ["Aikataulu", "Ketkä ovat mukana"]


@pytest.mark.parametrize("language", Language)
def test_it_is_accessible_full_empty_and_with_whatever_was_pasted_in(
    content: Content, filled: Opened, empty: Opened, template: bytes, language: Language
) -> None:
    wording = content.wording("run_sheet", language)
    assert all(wording.text(f"parts.{part}") for part in PARTS[KIND])
    assert all(wording.text(f"kind.{kind}") for kind in ItemKind)
    for opened, number in ((filled, 1), (filled, 3), (empty, 1)):
        facts = told(opened, number, language)
        for each in (facts, replace(facts, coaching=coached.extreme(facts.coaching))):
            assert accessibility.findings(render(built(content, each, language), template)) == []
