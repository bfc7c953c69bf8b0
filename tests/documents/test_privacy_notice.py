"""What people are told of the data that is kept of them, and what a controller finds in the record of processing."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import privacy_notice
from sparraaja_desktop.documents.privacy_notice import kept
from sparraaja_desktop.model.blocks import Heading, PageBreak, Sheet
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import PARTS, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Attendance
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached
from tests.documents.laid import under
from tests.documents.reported import complaints, said, tables
from tests.documents.samples import MADE_ON

KIND = HandoutKind.PRIVACY_NOTICE


def built(content: Content, facts: HandoutFacts, language: Language = Language.FI, **changes: object) -> Sheet:
    held = replace(facts.coaching, **changes)  # type: ignore[arg-type]
    return privacy_notice.build(replace(facts, coaching=held), content.wording("privacy_notice", language), MADE_ON)


@pytest.mark.parametrize("language", Language)
def test_everybody_can_read_it(content: Content, filled: tuple[Desk, str], language: Language) -> None:
    facts = coached.facts(*filled, KIND, language)
    assert complaints(built(content, facts, language)) == []
    strained = replace(facts, coaching=coached.extreme(facts.coaching), sparrer=coached.EXTREME)
    assert complaints(built(content, strained, language)) == []
    assert all(content.wording("privacy_notice", language).text(f"parts.{part}") for part in PARTS[KIND])


@pytest.mark.parametrize(
    ("language", "mark", "authority"),
    [
        (Language.FI, "[täydennä", "Tietosuojavaltuutetun toimisto"),
        (Language.SV, "[fyll i", "Dataombudsmannens byrå"),
        (Language.EN, "[fill in", "Office of the Data Protection Ombudsman"),
    ],
)
def test_what_the_program_does_not_know_is_left_to_be_filled_in(
    content: Content, filled: tuple[Desk, str], language: Language, mark: str, authority: str
) -> None:
    wording = content.wording("privacy_notice", language)
    sheet = built(content, coached.facts(*filled, KIND, language), language)
    for key in ("controller", "basis", "recipients", "kept", "how-long"):
        assert mark in said(under(sheet, wording.text(f"notice.{key}"))), key
    assert authority in said(under(sheet, wording.text("notice.authority")))
    assert "029 566 6700".removeprefix("0") in said(sheet.blocks)


def test_it_claims_no_encryption_that_there_is_not(content: Content, facts: HandoutFacts) -> None:
    assert "[täydennä: esimerkiksi levyn salaus" in said(under(built(content, facts), "Missä tiedot ovat"))


def test_it_says_of_what_there_is_in_this_coaching(content: Content, facts: HandoutFacts) -> None:
    assert kept(facts.coaching) == ("contact", "interviews", "sessions", "numbers", "responsible", "feedback")
    told = said(under(built(content, facts), "Mitä tietoja kirjataan"))
    assert "yhdyshenkilön nimi, tehtävänimike ja yhteystiedot" in told
    assert "palaute ilman vastaajien nimiä" in told
    assert "nimet siltä osin" not in told


def test_a_coaching_with_nothing_in_it_may_still_have_interviews(content: Content, no_facts: HandoutFacts) -> None:
    assert kept(no_facts.coaching) == ("interviews",)
    assert complaints(built(content, no_facts)) == []


def test_names_are_told_of_where_they_are_noted(content: Content, no_facts: HandoutFacts) -> None:
    named = ResponsiblePerson(id="p", engagement_id="e", name="Eero", title="rehtori", named_on=MADE_ON)
    came = (Attendance(id="a", event_id="e", position=0, count=2, names="Anna, Eero"),)
    resident = replace(no_facts.coaching.engagement, sparrer_kind=SparrerKind.RESIDENT)
    held = replace(no_facts.coaching, responsible=named, attendance=came, engagement=resident)
    assert kept(held) == ("interviews", "names", "named", "resident")
    sheet = built(content, replace(no_facts, coaching=held))
    assert "sparraajana toimiva asukas" in said(sheet.blocks)
    assert "Eero" not in said(sheet.blocks)


def test_it_says_how_long(content: Content, facts: HandoutFacts, no_facts: HandoutFacts) -> None:
    heading = "Kuinka kauan tietoja säilytetään"
    assert "Seuranta on sovittu pidettäväksi 3. toukokuuta 2027." in said(under(built(content, facts), heading))
    assert "Seuranta on" not in said(under(built(content, no_facts), heading))
    closed = replace(facts.coaching.engagement, closed_on=date(2026, 12, 1))
    assert "Sparraus on päätetty 1. joulukuuta 2026." in said(under(built(content, facts, engagement=closed), heading))


def test_the_sparrer_is_named_when_known(content: Content, facts: HandoutFacts) -> None:
    assert "Sparraaja: Aino Sparraaja" in said(under(built(content, facts), "Kuka vastaa tiedoista"))
    unknown = built(content, replace(facts, sparrer=" "))
    assert "Sparraaja: [täydennä: nimi ja yhteystiedot]" in said(under(unknown, "Kuka vastaa tiedoista"))


def test_the_record_has_a_row_for_each_thing_on_a_page_of_its_own(content: Content, facts: HandoutFacts) -> None:
    sheet = built(content, facts)
    (record,) = tables(under(sheet, "Kuvaus käsittelytoimista"))
    assert [row[0] for row in record.rows] == [
        "Rekisterinpitäjä", "Käsittelyn tarkoitus", "Keiden tietoja", "Mitä tietoja", "Tietojen saajat",
        "Siirrot EU:n ulkopuolelle", "Säilytysaika", "Suojaaminen",
    ]  # fmt: skip
    assert record.rows[3][1].startswith("yhdyshenkilön nimi, tehtävänimike ja yhteystiedot; ")
    assert PageBreak() in sheet.blocks


@pytest.mark.parametrize(
    ("part", "heading"), [("notice", "Tietosuojailmoitus"), ("record", "Kuvaus käsittelytoimista")]
)
def test_either_part_stands_alone(content: Content, facts: HandoutFacts, part: str, heading: str) -> None:
    sheet = built(content, replace(facts, parts=(part,)))
    assert [each.text for each in sheet.blocks if isinstance(each, Heading) and each.level == 2] == [heading]
    assert PageBreak() not in sheet.blocks
    assert complaints(sheet) == []
