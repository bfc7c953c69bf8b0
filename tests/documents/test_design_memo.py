"""What a memo of a design session says, and what it never says."""

from dataclasses import replace

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import design_memo
from sparraaja_desktop.model.blocks import Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.design_material import MemoMaterial, NextMeeting
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from tests.documents import samples


def built(content: Content, language: Language = Language.FI, **fields: object) -> Sheet:
    material = replace(samples.memo(content, language), **fields)  # type: ignore[arg-type]
    return design_memo.build(material, content.wording("design_memo", language), samples.MADE_ON, "Aino Sparraaja")


def blank(content: Content) -> Sheet:
    """The memo of a session of which nothing was written."""
    material = MemoMaterial(client_name="", client_word="", held_on=samples.MADE_ON, mode=Mode.LIVE)
    return design_memo.build(material, content.wording("design_memo", Language.FI), samples.MADE_ON)


def under(sheet: Sheet, heading: str) -> list[str]:
    """The paragraphs and lists under a heading."""
    said, is_here = [], False
    for block in sheet.blocks:
        if isinstance(block, Heading):
            is_here = block.text == heading
        elif is_here and isinstance(block, Paragraph):
            said.append(block.text)
        elif is_here and isinstance(block, ItemList):
            said.extend(block.items)
    return said


def test_it_says_whom_it_is_for_when_and_how_and_who_was_there(content: Content) -> None:
    facts = next(each for each in built(content).blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)
    assert facts.text == (
        "Kunta: Esimerkkilä\nTapaaminen: 3. elokuuta 2026 (etänä)\nPaikalla: Eeva Esimerkki, Aino Sparraaja"
    )


def test_its_title_tells_one_memo_from_another(content: Content) -> None:
    sheet = built(content, Language.SV)
    assert (sheet.title, sheet.author) == ("Promemoria från planeringsmötet 3 augusti 2026", "Aino Sparraaja")
    assert sheet.footer == "Promemoria från planeringsmötet · Esimerkkilä"


def test_decisions_are_numbered_and_blank_ones_left_out(content: Content) -> None:
    (decided,) = [each for each in built(content).blocks if isinstance(each, ItemList)]
    assert decided.numbered
    assert decided.items == (
        "Neljä tilaisuutta, joista\nyksi asukkaan vetämänä",
        "Välitehtävät suunnitellaan yhdessä",
    )


def test_each_promise_is_a_row_of_who_what_and_by_when(content: Content) -> None:
    (table,) = [each for each in built(content).blocks if isinstance(each, Table)]
    assert table.header == ("Kuka", "Mitä", "Mihin mennessä")
    assert table.rows == (
        ("Eeva Esimerkki", "Kutsuu esihenkilöt", "14.8.2026"),
        ("Aino Sparraaja", "Ei kirjattu", "7.8.2026\nTehty 5.8.2026"),
        ("Tekijä avoin", "Varaa valtuustosalin", "Ajankohta avoin"),
    )


def test_what_changed_in_the_programme_is_said_line_by_line(content: Content) -> None:
    assert under(built(content), "Muutokset sparrauksen ohjelmaan") == [
        "Kolmas tilaisuus siirtyi syyskuulle.",
        "Johdon avaus pidetään etänä.",
    ]


@pytest.mark.parametrize(
    ("following", "said"),
    [
        (NextMeeting(samples.MADE_ON, "Teot"), "Sparraustapahtuma: 4. elokuuta 2026. Teema: Teot"),
        (NextMeeting(samples.MADE_ON), "Tapaamme seuraavan kerran: 4. elokuuta 2026"),
        (None, "Seuraavan tapaamisen ajankohdasta ei ole vielä sovittu."),
    ],
)
def test_the_next_meeting_is_said_with_its_theme_or_as_open(
    content: Content, following: NextMeeting | None, said: str
) -> None:
    assert under(built(content, next_meeting=following), "Seuraava tapaaminen") == [said]


def test_a_session_of_which_nothing_was_written_has_a_memo_all_the_same(content: Content) -> None:
    sheet = blank(content)
    assert under(sheet, "Päätettiin") == ["Tässä tapaamisessa ei tehty päätöksiä."]
    assert under(sheet, "Kuka tekee, mitä ja mihin mennessä") == ["Tässä tapaamisessa ei annettu lupauksia."]
    assert not under(sheet, "Muutokset sparrauksen ohjelmaan")
    facts = next(each for each in sheet.blocks if isinstance(each, Paragraph))
    assert facts.text == "Tapaaminen: 4. elokuuta 2026 (läsnä)"
    assert sheet.footer == "Muistio suunnittelutapaamisesta"
