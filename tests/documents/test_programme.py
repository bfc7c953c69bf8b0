"""What supervisors read in the programme and in the invitation to it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import programme
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Paragraph, Sheet, Tone
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import EventMode
from sparraaja_desktop.services.desk import Desk
from tests.documents import accessibility, coached
from tests.documents.laid import lines, table, whole
from tests.documents.reading import headings
from tests.documents.samples import MADE_ON

Opened = tuple[Desk, str]


def told(opened: Opened, language: Language = Language.FI, **changes: Any) -> HandoutFacts:
    """The facts of the coaching, some of its records otherwise."""
    facts = coached.facts(*opened, HandoutKind.PROGRAMME, language)
    return replace(facts, coaching=replace(facts.coaching, **changes))


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI) -> Sheet:
    return programme.build(facts, content.wording("programme", language), MADE_ON)


def test_the_invitation_says_how_much_time_is_asked_for_and_whom_to_ask(content: Content, filled: Opened) -> None:
    assert lines(built(content, told(filled)), "Lyhyesti") == [
        "Tapahtumia: 4 (kesto 1 h – 2 h)",
        "Välitehtäviä: 3 (kuhunkin menee 15 min – 1 h)",
        "Ensimmäinen tapahtuma: tiistai 22. syyskuuta 2026 klo 12.30–14.30",
        "Yhdyshenkilö: Tuire Niittykorpi, kehittämispäällikkö",
        content.wording("programme", Language.FI).text("invitation.ask"),
        "Lämpimästi tervetuloa!\nAino Sparraaja",
    ]


def test_an_invitation_of_a_nameless_sparrer_is_warm_all_the_same(content: Content, filled: Opened) -> None:
    sheet = built(content, replace(told(filled), sparrer=""))
    assert lines(sheet, "Lyhyesti")[-1] == "Lämpimästi tervetuloa!"
    assert "Sparraaja:" not in whole(sheet)


def test_events_of_one_length_are_said_to_last_so_long(content: Content, filled: Opened) -> None:
    facts = told(filled, events=told(filled).coaching.events[:2], assignments=())
    assert lines(built(content, facts), "Lyhyesti")[0] == "Tapahtumia: 2 (kesto 2 h)"


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (SparrerKind.EXPERT, "tuntee osallisuustyön"),
        (SparrerKind.MUNICIPALITY, "tulee organisaatiosta, jossa on jo käyty läpi samanlainen sparraus"),
        (SparrerKind.RESIDENT, "on asukas"),
    ],
)
def test_each_kind_of_sparrer_is_introduced_in_its_own_way(
    content: Content, filled: Opened, kind: SparrerKind, said: str
) -> None:
    engagement = replace(told(filled).coaching.engagement, sparrer_kind=kind)
    assert said in whole(built(content, told(filled, engagement=engagement)))


def test_each_goal_says_when_and_with_whom_it_was_agreed(content: Content, filled: Opened) -> None:
    goals = told(filled).coaching.goals
    open_goal = replace(goals[1], agreed_with="", text="Kuullaan  ajoissa")
    said = lines(
        built(content, told(filled, goals=(goals[0], open_goal, replace(goals[2], text=" ")))), "Mihin tähtäämme"
    )
    assert said[1:] == [
        f"{goals[0].text}\nSovittu 18. elokuuta 2026. Mukana: Yhdyshenkilö ja hyvinvointikoordinaattori",
        "Kuullaan ajoissa\nTästä sovitaan vielä.",
    ]


def test_each_event_has_its_theme_day_and_place_in_a_row(content: Content, filled: Opened) -> None:
    rows = table(built(content, told(filled)), "Tapahtumat").rows
    assert rows[0] == (
        "Tapahtuma 1\nMiksi osallisuus on tärkeää?",
        "tiistai 22. syyskuuta 2026\nklo 12.30–14.30\nTapahtuma on pidetty",
        "Kulttuuritalo, iso sali (läsnä)",
    )
    assert rows[2][1:] == (
        "maanantai 7. joulukuuta 2026\nklo 9.00–11.00",
        "Kirjaston takahuone ja etäyhteys (läsnä ja etänä)",
    )


@pytest.mark.parametrize(
    ("language", "when"),
    [(Language.SV, "måndag 7 december 2026\nkl. 9.00–11.00"), (Language.EN, "Monday, 7 December 2026\n9:00–11:00")],
)
def test_days_and_hours_are_those_of_the_reader_s_language(
    content: Content, filled: Opened, language: Language, when: str
) -> None:
    sheet = built(content, told(filled, language), language)
    assert table(sheet, content.wording("programme", language).text("events.heading")).rows[2][1] == when


def test_under_the_table_each_event_says_its_aim_for_whom_it_is_and_what_it_rides_on(
    content: Content, filled: Opened
) -> None:
    assert lines(built(content, told(filled)), "Tapahtuma 4: Johtoryhmän istunto: mitä tavoitteista toteutui?") == [
        "Johtoryhmä näkee, mitä on saatu aikaan, ja päättää, miten työ jatkuu.",
        "Kenelle: Johtoryhmä\nJo sovittu tapaaminen, jossa tapahtuma pidetään: Johtoryhmä",
    ]


@pytest.mark.parametrize(
    ("mode", "where"),
    [
        (EventMode.LIVE, "Läsnä, paikka kerrotaan myöhemmin"),
        (EventMode.REMOTE, "Etänä, linkki lähetetään myöhemmin"),
        (EventMode.HYBRID, "Läsnä ja etänä, paikka ja linkki kerrotaan myöhemmin"),
    ],
)
def test_an_event_without_theme_day_or_place_says_so_in_plain_words(
    content: Content, filled: Opened, mode: EventMode, where: str
) -> None:
    first = told(filled).coaching.events[0]
    bare = replace(
        first, theme=" ", aim="", audience="", held_on=None, starts_at=None, mode=mode, place="", is_held=False,
        standing_meeting_id=None,
    )  # fmt: skip
    sheet = built(content, told(filled, events=(bare,)))
    assert table(sheet, "Tapahtumat").rows == (("Tapahtuma 1\nNimetön tapahtuma", "Ajankohta avoin", where),)
    assert not [each for each in headings(sheet, 3) if each.startswith("Tapahtuma 1")]


def test_a_programme_is_a_draft_until_it_is_said_with_whom_it_was_agreed(content: Content, filled: Opened) -> None:
    agreed = told(filled).coaching.programme
    assert agreed is not None
    assert lines(built(content, told(filled)), "Tapahtumat")[0] == (
        "Ohjelma sovittiin 1. syyskuuta 2026. Mukana sopimassa: Tuire Niittykorpi."
    )
    for open_yet in (None, replace(agreed, approved_on=None), replace(agreed, approved_with="")):
        said = lines(built(content, told(filled, programme=open_yet)), "Tapahtumat")
        assert said[0] == "Tämä on ohjelman luonnos. Siihen saa ehdottaa muutoksia."


def test_each_assignment_says_how_long_it_takes_when_it_is_given_and_when_it_comes_back(
    content: Content, filled: Opened
) -> None:
    first, second, third = told(filled).coaching.assignments
    dated = replace(second, due_on=date(2026, 12, 1))
    loose = replace(third, title="", purpose="", given_event_id=None, due_event_id=None)
    rows = table(built(content, told(filled, assignments=(first, dated, loose))), "Tapahtumien välissä").rows
    assert rows == (
        (f"Kolme havaintoa\n{first.purpose}", "15 min", "Tapahtuma 1", "27.10.2026\nTapahtuma 2"),
        (f"Palvelualueen suunnitelma\n{second.purpose}", "1 h", "Tapahtuma 2", "1.12.2026\nTapahtuma 3"),
        ("Nimetön välitehtävä", "15 min", "Sovitaan myöhemmin", "Sovitaan myöhemmin"),
    )


def test_the_contact_can_be_reached_and_the_sparrer_is_named(content: Content, filled: Opened) -> None:
    contact = told(filled).coaching.contact
    assert contact is not None
    assert lines(built(content, told(filled)), "Keneltä voi kysyä") == [
        (
            "Yhdyshenkilö: Tuire Niittykorpi, kehittämispäällikkö\nSähköposti: tuire.niittykorpi@esimerkkila.example\n"
            "Puhelin: 000 000 0001\nSparraaja: Aino Sparraaja"
        )
    ]
    unreachable = told(filled, contact=replace(contact, email="", phone=" "))
    assert lines(built(content, unreachable), "Keneltä voi kysyä") == [
        "Yhdyshenkilö: Tuire Niittykorpi, kehittämispäällikkö\nSparraaja: Aino Sparraaja"
    ]


@pytest.mark.parametrize("name", [None, " "])
def test_while_nobody_is_named_the_contact_is_told_later(content: Content, filled: Opened, name: str | None) -> None:
    contact = told(filled).coaching.contact
    assert contact is not None
    facts = replace(told(filled, contact=None if name is None else replace(contact, name=name)), sparrer="")
    assert lines(built(content, facts), "Keneltä voi kysyä") == ["Yhdyshenkilö kerrotaan myöhemmin."]


def test_an_invitation_goes_out_before_anything_is_agreed(content: Content, empty: Opened) -> None:
    sheet = built(content, told(empty, events=(), assignments=()))
    assert lines(sheet, "Lyhyesti")[0] == "Ajankohdista ja yhdyshenkilöstä kerrotaan, kun niistä on sovittu."
    assert lines(sheet, "Mihin tähtäämme")[0].startswith("Tavoitteista ei ole vielä sovittu.")
    assert lines(sheet, "Tapahtumat")[0].startswith("Tapahtumista ei ole vielä sovittu.")
    assert lines(sheet, "Tapahtumien välissä") == ["Välitehtävistä ei ole vielä sovittu. Ne pidetään pieninä."]


def test_only_the_chosen_parts_are_there_in_their_order(content: Content, filled: Opened) -> None:
    facts = replace(told(filled), parts=("assignments", "goals"))
    assert headings(built(content, facts)) == ["Mihin tähtäämme", "Tapahtumien välissä"]


def test_it_says_whose_it_is_in_base_forms_only_and_what_the_model_rests_on(content: Content, filled: Opened) -> None:
    sheet = built(content, told(filled))
    facts = next(each for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)
    assert facts.text == "Kaupunki: Esimerkkilä\nPäiväys: 4. elokuuta 2026"
    assert (sheet.title, sheet.footer, sheet.author) == (
        "Osallisuussparrauksen ohjelma", "Osallisuussparrauksen ohjelma · Esimerkkilä", "Aino Sparraaja"
    )  # fmt: skip
    assert isinstance(sheet.blocks[-1], Paragraph)
    assert sheet.blocks[-1].text.startswith("Osallisuussparrauksen malli on kehitetty")


@pytest.mark.parametrize("language", Language)
def test_it_is_accessible_full_empty_and_with_whatever_was_pasted_in(
    content: Content, filled: Opened, empty: Opened, template: bytes, language: Language
) -> None:
    wording = content.wording("programme", language)
    for part in PARTS[HandoutKind.PROGRAMME]:
        assert wording.text(f"parts.{part}")
    for opened in (filled, empty):
        facts = told(opened, language)
        for each in (facts, replace(facts, coaching=coached.extreme(facts.coaching))):
            assert accessibility.findings(render(built(content, each, language), template)) == []
