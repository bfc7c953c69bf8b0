"""What a letter looks like to those it is for."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import letter
from sparraaja_desktop.model.blocks import Heading, ItemList, Paragraph, Sheet, Tone
from sparraaja_desktop.model.communication import Message, MessageAudience, Moment
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk
from tests.documents import coached
from tests.documents.laid import under
from tests.documents.reported import complaints, headings, said
from tests.documents.samples import MADE_ON

KIND = HandoutKind.LETTER
EVERY = [(audience, moment) for audience in MessageAudience for moment in Moment]


def written(
    content: Content,
    facts: HandoutFacts,
    text: str,
    audience: MessageAudience = MessageAudience.STAFF,
    moment: Moment = Moment.RESULTS,
    language: Language = Language.FI,
    read_in: Language = Language.FI,
    sent_on: date | None = None,
) -> Sheet:
    """The letter with that text."""
    message = Message(
        id="m", engagement_id="e", position=0, audience=audience, moment=moment, language=language, text=text,
        sent_on=sent_on,
    )  # fmt: skip
    told = replace(facts, about_id="m", coaching=replace(facts.coaching, messages=(message,)))
    return letter.build(told, content.wording("letter", read_in), MADE_ON)


def drafted(
    content: Content, filled: tuple[Desk, str], audience: MessageAudience, moment: Moment, language: Language
) -> Sheet:
    """The letter as it is when the shipped text has been fetched and left as it is."""
    desk, engagement_id = filled
    text = desk.communication.draft_text(engagement_id, audience, moment, language)
    told = coached.facts(desk, engagement_id, HandoutKind.LETTER, language)
    return written(content, told, text, audience, moment, language, language)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize(("audience", "moment"), EVERY)
def test_each_shipped_letter_can_be_read_by_everybody(
    content: Content, filled: tuple[Desk, str], audience: MessageAudience, moment: Moment, language: Language
) -> None:
    assert complaints(drafted(content, filled, audience, moment, language)) == []


def test_a_bulletin_for_the_staff_greets_first_and_says_last_whom_to_ask(
    content: Content, filled: tuple[Desk, str]
) -> None:
    sheet = drafted(content, filled, MessageAudience.STAFF, Moment.RESULTS, Language.FI)
    assert sheet.title == "Mitä osallisuussparrauksesta seurasi: viesti henkilöstölle"
    assert [each.text for each in sheet.blocks if isinstance(each, Paragraph)][1] == "Hei kaikille!"
    assert headings(sheet) == [
        "Teot, joista on sovittu",
        "Käytännöt, joita halutaan vahvistaa",
        "Lyhyesti",
        "Kysy lisää",
    ]
    assert "Tuire Niittykorpi" in said(under(sheet, "Kysy lisää"))
    assert said(under(sheet, "Lyhyesti")) == (
        "Tapahtumia pidetty: 2\nTekoja, joiden aikataulusta on sovittu: 6\nNiistä jo tehty: 1"
    )


def test_at_the_start_it_is_told_how_many_events_there_are_and_when(content: Content, filled: tuple[Desk, str]) -> None:
    sheet = drafted(content, filled, MessageAudience.PARTICIPANTS, Moment.START, Language.EN)
    assert said(under(sheet, "In short")) == (
        "Events: 4, the first on 22 Sept 2026 and the last on 28 Dec 2026\nService areas taking part: 5"
    )


@pytest.mark.parametrize(
    ("language", "label", "asks"),
    [
        (Language.FI, "Tiedote", "Lisätietoja"),
        (Language.SV, "Meddelande", "Mer information"),
        (Language.EN, "Press release", "More information"),
    ],
)
def test_a_press_release_has_its_headline_for_a_title_and_ends_in_more_information(
    content: Content, filled: tuple[Desk, str], language: Language, label: str, asks: str
) -> None:
    sheet = drafted(content, filled, MessageAudience.MEDIA, Moment.RESULTS, language)
    facts = next(each for each in sheet.blocks if isinstance(each, Paragraph) and each.tone is Tone.FACTS)
    assert facts.text.startswith(f"{label}\n")
    assert sheet.title not in (label, content.wording("letter", language).text("titles.media.results"))
    assert sheet.footer.startswith(sheet.title)
    assert label not in [each.text for each in sheet.blocks if isinstance(each, Paragraph)]
    assert headings(sheet)[-1] == asks
    assert "Tuire Niittykorpi" in said(under(sheet, asks))


@pytest.mark.parametrize("audience", [MessageAudience.RESIDENTS, MessageAudience.MEDIA])
def test_the_public_is_told_of_no_responsible(
    content: Content, filled: tuple[Desk, str], audience: MessageAudience
) -> None:
    sheet = drafted(content, filled, audience, Moment.RESULTS, Language.FI)
    actions = coached.facts(*filled, KIND, Language.FI).coaching.actions
    # The contact is responsible for an action, too, and it is the contact that one may ask.
    responsible = {each.responsible for each in actions} - {"", "kehittämispäällikkö"}
    assert responsible
    assert not [each for each in responsible if each in said(sheet.blocks)]


def test_residents_are_told_last_whom_to_ask(content: Content, filled: tuple[Desk, str]) -> None:
    sheet = drafted(content, filled, MessageAudience.RESIDENTS, Moment.RESULTS, Language.FI)
    assert sheet.title == "Mitä teemme, jotta sinua kuullaan paremmin"
    assert said(under(sheet, "Kysy meiltä")).startswith("Jos haluat kysyä tai ehdottaa jotakin")


def test_those_who_took_part_are_thanked(content: Content, filled: tuple[Desk, str]) -> None:
    assert drafted(content, filled, MessageAudience.PARTICIPANTS, Moment.RESULTS, Language.FI).title == (
        "Kiitos, että olit mukana!"
    )


def test_a_text_that_does_not_say_whom_to_ask_is_completed(content: Content, facts: HandoutFacts) -> None:
    sheet = written(content, facts, "Kiitos kaikille.")
    assert said(under(sheet, "Kysy lisää")) == (
        "Tuire Niittykorpi\nkehittämispäällikkö\ntuire.niittykorpi@esimerkkila.example\n000 000 0001"
    )


def test_it_does_without_a_contact(content: Content, facts: HandoutFacts) -> None:
    alone = replace(facts, coaching=replace(facts.coaching, contact=None))
    assert "Kysy lisää" not in headings(written(content, alone, "Kiitos kaikille.\n\nKysy lisää:"))


def test_the_follow_up_is_told_once(content: Content, facts: HandoutFacts) -> None:
    day = "3. toukokuuta 2027"
    assert said(written(content, facts, "Kiitos.").blocks).count(day) == 1
    assert said(written(content, facts, f"Seuranta: {day}").blocks).count(day) == 1


def test_a_day_of_sending_is_the_date_of_the_letter(content: Content, facts: HandoutFacts) -> None:
    sheet = written(content, facts, "Kiitos.", sent_on=date(2026, 9, 1))
    assert sheet.made_on == date(2026, 9, 1)
    assert "Päiväys: 1. syyskuuta 2026" in said(sheet.blocks)


def test_a_letter_in_another_language_is_read_aloud_in_it(content: Content, facts: HandoutFacts) -> None:
    text = "Hej alla!\n\nVi har avtalat:\n– en sak\n\nTack\n– och hej\nfrån oss"
    sheet = written(content, facts, text, language=Language.SV)
    greeting = next(each for each in sheet.blocks if isinstance(each, Paragraph) and each.text == "Hej alla!")
    (listed,) = [each for each in sheet.blocks if isinstance(each, ItemList) and each.items == ("en sak",)]
    assert (greeting.language, listed.languages) == (Language.SV, (Language.SV,))
    assert "Tack\n– och hej\nfrån oss" in said(sheet.blocks)
    assert complaints(sheet) == []


def test_a_list_may_have_a_long_line_before_it_or_none(content: Content, facts: HandoutFacts) -> None:
    sheet = written(content, facts, f"{'sana ' * 30}:\n- yksi\n- kaksi\n\n• kolme")
    listed = [each.items for each in sheet.blocks if isinstance(each, ItemList)]
    assert listed[:2] == [("yksi", "kaksi"), ("kolme",)]


@pytest.mark.parametrize("text", ["Lyhyt rivi\n\nLeipää.", f"{'Pitkä ' * 30}\n\nLeipää.", "Vain yksi rivi tässä"])
def test_a_first_line_that_is_no_headline_stays_in_the_text(content: Content, facts: HandoutFacts, text: str) -> None:
    sheet = written(content, facts, text, MessageAudience.MEDIA, Moment.START)
    assert sheet.title == "Osallisuussparraus alkaa"
    assert text.split("\n", maxsplit=1)[0].strip() in said(sheet.blocks)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("text", ["", " \n\n\t"])
def test_a_letter_that_is_not_written_says_so_and_nothing_else(
    content: Content, facts: HandoutFacts, language: Language, text: str
) -> None:
    sheet = written(content, facts, text, read_in=language)
    _, known, only = sheet.blocks
    assert isinstance(known, Paragraph)
    assert only == Paragraph(content.wording("letter", language).text("empty"), Tone.LEAD)


def test_nothing_that_is_pasted_into_a_letter_breaks_it(content: Content, filled: tuple[Desk, str]) -> None:
    facts = coached.facts(*filled, KIND, Language.SV)
    strained = coached.extreme(facts.coaching)
    for message in strained.messages:
        sheet = letter.build(
            replace(facts, coaching=strained, about_id=message.id), content.wording("letter", Language.SV), MADE_ON
        )
        assert complaints(sheet) == []
        assert isinstance(sheet.blocks[0], Heading)


def test_a_coaching_that_has_only_begun_has_little_to_tell(
    content: Content, tmp_path_factory: pytest.TempPathFactory
) -> None:
    workspace, desk, engagement_id = coached.open_empty(tmp_path_factory.mktemp("empty"), content)
    facts = coached.facts(desk, engagement_id, HandoutKind.LETTER, Language.FI)
    workspace.close()
    assert "Lyhyesti" not in headings(written(content, facts, "Kiitos."))
    bare = replace(facts, coaching=replace(facts.coaching, areas=()))
    assert "Lyhyesti" not in headings(written(content, bare, "Hei.", moment=Moment.START))
