"""The shipped interview guides."""

from collections import Counter
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Audience, Origin, Part
from tests.content.broken import with_change


def test_there_is_a_guide_for_each_audience(content: Content) -> None:
    assert [(guide.id, guide.audience) for guide in content.guides()] == [
        ("shipped-contact", Audience.CONTACT),
        ("shipped-supervisor", Audience.SUPERVISOR),
        ("shipped-official", Audience.OFFICIAL),
    ]
    assert all(guide.origin is Origin.SHIPPED for guide in content.guides())


def test_every_guide_asks_enough_in_all_four_parts_and_what_is_done_first(content: Content) -> None:
    for guide in content.guides():
        questions = content.questions(guide.id)
        assert len(questions) >= 15
        assert [question.position for question in questions] == list(range(len(questions)))
        parts = [question.part for question in questions]
        assert parts == sorted(parts, key=list(Part).index)
        assert min(Counter(parts)[part] for part in Part) >= 3


def test_the_answers_of_all_three_can_be_laid_side_by_side(content: Content) -> None:
    asked = [{question.topic for question in content.questions(guide.id)} for guide in content.guides()]
    assert len(set.intersection(*asked)) >= 8


def test_a_topic_is_shared_exactly_when_several_guides_ask_about_it(content: Content) -> None:
    questions = [question for guide in content.guides() for question in content.questions(guide.id)]
    guides_of = Counter(question.topic for question in questions)
    for question in questions:
        assert (guides_of[question.topic] == 1) == (question.topic == question.id), question.id
    assert len({question.id for question in questions}) == len(questions)


@pytest.mark.parametrize("language", Language)
def test_questions_are_asked_in_each_language_and_no_two_are_alike(content: Content, language: Language) -> None:
    texts = [question.text.in_(language) for guide in content.guides() for question in content.questions(guide.id)]
    assert len(set(texts)) == len(texts)
    assert all(text.endswith(("?", ".")) and "?" in text for text in texts)


def test_a_guide_that_is_not_shipped_is_not_found(content: Content) -> None:
    with pytest.raises(NotFound):
        content.questions("shipped-nobody")


def test_a_missing_translation_is_a_mistake_that_names_file_and_key(tmp_path: Path) -> None:
    content = with_change(tmp_path, "content/sv/guides.toml", "\nproud = ", "\nstolt = ")
    with pytest.raises(Mistake, match=r"sv/guides\.toml.*contact\.proud"):
        content.guides()
