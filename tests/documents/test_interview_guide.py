"""The questions that go out before an interview."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import interview_guide
from sparraaja_desktop.model.blocks import Heading, ItemList, Paragraph, Sheet, Tone
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.questions import Audience, Guide, Origin, Part, Question
from tests.documents import samples
from tests.documents.reading import intended

_GUIDE = Guide(id="g", title=Texts(fi="Kirjaston väki"), audience=Audience.SUPERVISOR, origin=Origin.OWN)


def _question(text: Texts, part: Part = Part.DONE) -> Question:
    return Question(id=text.fi, guide_id="g", position=0, part=part, text=text, topic="t", origin=Origin.OWN)


def _build(
    content: Content, *questions: Question, language: Language = Language.FI, client: str = "", word: str = ""
) -> Sheet:
    wording = content.wording("interview_guide", language)
    return interview_guide.build(_GUIDE, questions, client, wording, samples.MADE_ON, client_word=word)


def _facts(sheet: Sheet) -> str:
    return next(block.text for block in sheet.blocks if isinstance(block, Paragraph) and block.tone is Tone.FACTS)


@pytest.mark.parametrize("language", list(Language))
def test_every_question_of_every_shipped_guide_is_asked_once(content: Content, language: Language) -> None:
    for guide in content.guides():
        wording = content.wording("interview_guide", language)
        questions = content.questions(guide.id)
        sheet = interview_guide.build(guide, questions, "Hollola", wording, samples.MADE_ON)
        asked = [
            text for block in sheet.blocks if isinstance(block, ItemList) and block.numbered for text in block.items
        ]
        assert asked == [each.text.in_(language) for part in Part for each in questions if each.part is part]
        assert len(set(asked)) == len(asked) >= 15


def test_the_guide_tells_for_whom_why_how_how_long_and_what_happens_to_the_notes(content: Content) -> None:
    said = " ".join(intended(_build(content)))
    for word in ("esihenkilönä", "Miksi:", "Miten:", "30–60 minuuttia", "luottamuksellisia", "ei tarvitse vastata"):
        assert word in said


@pytest.mark.parametrize(
    ("client", "word", "facts"),
    [
        ("Hollola", "kunta", "Kunta: Hollola\nRunko: Kirjaston väki\nPäiväys: 4. elokuuta 2026"),
        ("Hollola", "", "Saaja: Hollola\nRunko: Kirjaston väki\nPäiväys: 4. elokuuta 2026"),
        ("", "kunta", "Runko: Kirjaston väki\nPäiväys: 4. elokuuta 2026"),
    ],
)
def test_the_guide_names_its_client_when_there_is_one(content: Content, client: str, word: str, facts: str) -> None:
    assert _facts(_build(content, client=client, word=word)) == facts


def test_a_part_without_questions_is_left_out_and_what_is_done_comes_first(content: Content) -> None:
    questions = (_question(Texts(fi="Tarve?"), Part.NEEDS), _question(Texts(fi="Tehty?")))
    headings = [block.text for block in _build(content, *questions).blocks if isinstance(block, Heading)]
    assert headings == ["Kysymykset haastatteluun", "Ennen haastattelua", "Jo tehty", "Tarpeet"]


def test_a_question_without_a_translation_is_asked_in_the_language_it_has(content: Content) -> None:
    questions = (_question(Texts(fi="Suomeksi?")), _question(Texts(fi="Molemmat?", sv="Båda?")))
    last = _build(content, *questions, language=Language.SV).blocks[-1]
    assert last == ItemList(("Suomeksi?", "Båda?"), True, (Language.FI, Language.SV))


def test_a_removed_or_an_empty_question_is_not_asked(content: Content) -> None:
    removed = replace(_question(Texts(fi="Poistettu?")), removed_at=datetime(2026, 8, 1, tzinfo=UTC))
    sheet = _build(content, removed, _question(Texts()))
    assert [block for block in sheet.blocks if isinstance(block, ItemList) and block.numbered] == []


def test_two_guides_have_titles_that_tell_them_apart(content: Content) -> None:
    assert _build(content).title == "Kysymykset haastatteluun – Kirjaston väki"
    wording = content.wording("interview_guide", Language.FI)
    nameless = interview_guide.build(replace(_GUIDE, title=Texts()), (), "", wording, samples.MADE_ON)
    assert nameless.title == "Kysymykset haastatteluun"
    assert _facts(nameless) == "Päiväys: 4. elokuuta 2026"
