"""The invented municipality that shows the program at work."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.content.example import Example, ExampleAnswer, ExampleMark
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import FindingKind, ItemState
from sparraaja_desktop.model.people import Role, looks_leading
from sparraaja_desktop.model.text import clean, clean_line
from sparraaja_desktop.paths import shipped
from tests.content.broken import with_change


@pytest.fixture
def example(content: Content) -> Example:
    return content.example()


def marked(example: Example) -> Iterator[tuple[ExampleAnswer, ExampleMark]]:
    for interview in example.interviews:
        for answer in interview.answers:
            for mark in answer.marks:
                yield answer, mark


def test_the_contact_is_one_of_its_people_and_in_a_leading_position(example: Example) -> None:
    (contact,) = [person for person in example.people if person.name == example.contact]
    assert Role.CONTACT in contact.roles
    assert looks_leading(contact.title)


def test_each_guide_was_asked_in_its_order_with_free_notes_last(content: Content, example: Example) -> None:
    assert [interview.guide_id for interview in example.interviews] == [guide.id for guide in content.guides()]
    for interview in example.interviews:
        assert interview.held_in_days < 0
        order = [question.id for question in content.questions(interview.guide_id)]
        asked = [answer.question_id for answer in interview.answers if answer.question_id]
        assert asked == [question_id for question_id in order if question_id in asked]
        *_, last = interview.answers
        assert (last.part, last.question) == (None, "")
        assert last.note


def test_the_interviews_are_filled_and_show_every_kind_of_mark(example: Example) -> None:
    for interview in example.interviews:
        assert sum("\n" in answer.note for answer in interview.answers) >= 10
        marks = [mark for answer in interview.answers for mark in answer.marks]
        assert {mark.kind for mark in marks} == set(FindingKind)
        assert any(mark.confidential for mark in marks)


def test_every_mark_stands_exactly_once_in_its_note_and_overlaps_no_other(example: Example) -> None:
    for answer, mark in marked(example):
        assert answer.note.count(mark.text) == 1, mark.text
        assert mark.text == mark.text.strip()
    for interview in example.interviews:
        for answer in interview.answers:
            places = sorted((answer.note.index(mark.text), len(mark.text)) for mark in answer.marks)
            ends = [start + length for start, length in places]
            assert all(end <= start for end, (start, _) in zip(ends, places[1:], strict=False))


def test_notes_are_kept_as_they_are_written(example: Example) -> None:
    for interview in example.interviews:
        for answer in interview.answers:
            assert clean(answer.note) == answer.note
            assert clean_line(answer.question) == answer.question


def test_one_question_was_added_on_the_fly_after_a_shipped_one(example: Example) -> None:
    added = [answer for interview in example.interviews for answer in interview.answers if answer.question]
    assert [(answer.after, answer.question_id) for answer in added] == [("shipped-contact-decisions", None)]
    assert added[0].part is not None


def test_some_questions_were_skipped_and_are_empty(example: Example) -> None:
    skipped = [answer for interview in example.interviews for answer in interview.answers if answer.skipped]
    assert [answer.note for answer in skipped] == ["", ""]


def test_whatever_belongs_to_a_service_area_names_one_of_the_client(example: Example) -> None:
    named = [person.service_area for person in example.people]
    named += [interview.service_area for interview in example.interviews]
    named += [mark.service_area for _, mark in marked(example)]
    named += [finding.service_area for finding in example.findings]
    assert set(named) <= {"", *example.service_areas}
    assert len(example.service_areas) == 5


def test_every_shipped_item_is_mapped_and_one_of_the_clients_own(content: Content, example: Example) -> None:
    assert [item.key for item in example.items if item.key] == [item.key for item in content.items()]
    assert [item.state for item in example.items if item.title] == [ItemState.PREPARING]
    assert {item.state for item in example.items} == set(ItemState) - {ItemState.UNKNOWN}
    assert all(item.approved_in_days is None or item.approved_in_days < 0 for item in example.items)


def test_its_themes_are_shipped_ones_and_one_in_the_sparrers_own_words(content: Content, example: Example) -> None:
    assert set(example.themes) - {theme.key for theme in content.themes()} == {"Torin uudistus"}


def test_nobodys_name_stands_in_what_may_leave(example: Example) -> None:
    names = {part for person in example.people for part in person.name.split()}
    leaving = [mark.text for _, mark in marked(example) if not mark.confidential]
    leaving += [finding.text for finding in example.findings]
    leaving += [item.evidence for item in example.items]
    for text in (*leaving, example.to_ponder, example.next_step):
        assert not any(name in text for name in names), text


def test_no_real_municipality_is_mentioned(content: Content) -> None:
    texts = [path.read_text(encoding="utf-8") for path in (shipped("resources") / "content").glob("*example*.toml")]
    assert len(texts) == 4
    words = set(re.findall(r"[A-ZÅÄÖ][a-zåäö-]+", "\n".join(texts)))
    for place in content.places():
        if place.kind is ClientKind.MUNICIPALITY:
            for name in {place.name.fi, place.name.sv}:
                assert name not in words
                assert len(name) < 5 or not any(word.startswith(name) for word in words), name


def test_nobody_can_be_written_or_called(example: Example) -> None:
    assert all(not person.email or person.email.endswith(".example") for person in example.people)
    assert all(not person.phone or person.phone.startswith("000 ") for person in example.people)


def test_a_word_that_means_nothing_is_our_own_mistake(tmp_path: Path) -> None:
    content = with_change(tmp_path, "content/example.toml", 'mode = "live"', 'mode = "alive"')
    with pytest.raises(Mistake, match=r"content/example\.toml.*alive"):
        content.example()
