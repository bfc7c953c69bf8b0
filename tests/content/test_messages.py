"""Who is told what, and the reminder: shipped letters that are filled with a coaching's own facts."""

import re

import pytest

from sparraaja_desktop.content.letters import fill_letter
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language

_PLACE = re.compile(r"\{(\w+)\}")
_FACTS = {
    "client": "Esimerkkilä (kaupunki)",
    "sparrer": "S. Parraaja",
    "goals": "– Kuullaan ajoissa",
    "events": "– Miksi? 1.2.2027\n– Miten? 1.3.2027",
    "actions": "– Kävely asukkaiden kanssa",
    "practices": "– Avoin keskiviikko",
    "contact": "T. Niittykorpi",
    "follow_up": "1.9.2027",
}
_REMINDED = {
    "title": "Kolme havaintoa",
    "area": "Tekniset palvelut",
    "responsible": "esihenkilö",
    "minutes": "15",
    "due": "1.3.2027",
    "sparrer": "S. Parraaja",
}


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("moment", Moment)
@pytest.mark.parametrize("audience", MessageAudience)
def test_every_audience_is_told_at_both_moments_with_the_coachings_own_facts(
    content: Content, audience: MessageAudience, moment: Moment, language: Language
) -> None:
    letter = content.message_text(audience, moment, language)
    assert set(_PLACE.findall(letter)) <= _FACTS.keys()
    assert "contact" in _PLACE.findall(letter)
    told = {"goals"} if moment is Moment.START else {"actions", "practices", "follow_up"}
    assert told <= set(_PLACE.findall(letter))
    text = fill_letter(letter, _FACTS)
    assert "{" not in text
    assert text.count("\n\n") == letter.count("\n\n")


@pytest.mark.parametrize("language", Language)
def test_places_are_never_in_the_middle_of_a_sentence(content: Content, language: Language) -> None:
    letters = [content.reminder_text(language)]
    letters += [content.message_text(audience, moment, language) for audience in MessageAudience for moment in Moment]
    for letter in letters:
        for line in letter.split("\n"):
            if _PLACE.search(line):
                assert re.fullmatch(r"([^{}.]+: )?\{\w+\}", line), line


@pytest.mark.parametrize("language", Language)
def test_a_reminder_says_what_where_and_by_when(content: Content, language: Language) -> None:
    letter = content.reminder_text(language)
    assert set(_PLACE.findall(letter)) == _REMINDED.keys()
    text = fill_letter(letter, _REMINDED)
    assert all(fact in text for fact in _REMINDED.values())


def test_residents_are_told_in_short_sentences(content: Content) -> None:
    for language in Language:
        for moment in Moment:
            letter = content.message_text(MessageAudience.RESIDENTS, moment, language)
            for sentence in re.split(r"[.?!:]\s|\n", letter):
                assert len(sentence.split()) <= 22, sentence


def test_what_there_is_nothing_to_say_about_is_left_out(content: Content) -> None:
    letter = content.message_text(MessageAudience.MANAGEMENT, Moment.START, Language.FI)
    text = fill_letter(letter, _FACTS | {"events": " ", "contact": ""})
    assert "Tapahtumat:" not in text
    assert "Yhdyshenkilö:" not in text
    assert text.endswith("\n\nSparraaja: S. Parraaja")
    assert "\n\n\n" not in text
    assert "Yhdessä sovitut tavoitteet:\n– Kuullaan ajoissa\n\n" in text


def test_facts_are_set_as_they_are() -> None:
    assert fill_letter("Kunta: {client}\n", {"client": "Ii {x} \\1"}) == "Kunta: Ii {x} \\1"


def test_a_place_that_nobody_knows_is_our_own_mistake() -> None:
    with pytest.raises(Mistake, match="no fact for goals"):
        fill_letter("Tavoitteet:\n{goals}", {"client": "Ii"})
