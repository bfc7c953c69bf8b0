"""Mapping interviews: the questions as they were asked, and the answers side by side."""

from datetime import date

import pytest

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Interview, Mode
from sparraaja_desktop.model.questions import Audience, Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

TODAY = date(2026, 11, 23)


def test_an_interview_has_an_empty_answer_to_each_question_and_the_free_notes_last(
    desk: Desk, interview: Interview
) -> None:
    *asked, free = desk.mapping.answers(interview.id)
    questions = desk.content.questions("shipped-contact")
    assert [answer.question for answer in asked] == [question.text.fi for question in questions]
    assert [(answer.part, answer.topic) for answer in asked] == [(each.part, each.topic) for each in questions]
    assert (free.is_free, free.position) == (True, len(questions))
    assert {answer.note for answer in (*asked, free)} == {""}
    assert (interview.audience, interview.position) == (Audience.CONTACT, 0)


def test_questions_are_asked_in_the_language_of_the_interview(desk: Desk, coaching: Engagement) -> None:
    swedish = desk.mapping.start_interview(coaching.id, "shipped-official", Language.SV, TODAY, Mode.LIVE)
    asked = desk.mapping.answers(swedish.id)
    assert asked[0].question == desk.content.questions("shipped-official")[0].text.sv
    assert swedish.audience is Audience.OFFICIAL


def test_an_interview_without_a_guide_has_the_free_notes_alone(desk: Desk, coaching: Engagement) -> None:
    free = desk.mapping.start_interview(coaching.id, None, Language.FI, TODAY, Mode.PHONE, audience=Audience.SUPERVISOR)
    (answer,) = desk.mapping.answers(free.id)
    assert answer.is_free
    assert (free.guide_id, free.audience) == (None, Audience.SUPERVISOR)


def test_what_was_asked_stays_when_the_guide_changes(desk: Desk, coaching: Engagement) -> None:
    guide = desk.questions.copy("shipped-contact", Texts(fi="Oma"))
    interview = desk.mapping.start_interview(coaching.id, guide.id, Language.FI, TODAY, Mode.LIVE)
    before = desk.mapping.answers(interview.id)
    for question in desk.questions.questions(guide.id):
        desk.questions.revise_question(question.id, text=Texts(fi="Aivan muuta?"))
    desk.questions.remove(guide.id)
    desk.trash.empty()
    assert desk.mapping.answers(interview.id) == before
    assert desk.mapping.read_interview(interview.id).guide_id == guide.id


def test_nothing_is_started_without_its_engagement_or_guide(desk: Desk, coaching: Engagement) -> None:
    with pytest.raises(NotFound):
        desk.mapping.start_interview("nothing", None, Language.FI, TODAY, Mode.LIVE)
    with pytest.raises(NotFound):
        desk.mapping.start_interview(coaching.id, "nothing", Language.FI, TODAY, Mode.LIVE)
    assert desk.mapping.interviews(coaching.id) == ()


def test_who_and_how_is_told_later(desk: Desk, interview: Interview) -> None:
    revised = desk.mapping.revise_interview(interview.id, with_whom=" Aino Aalto ", title="päällikkö", mode=Mode.LIVE)
    assert (revised.with_whom, revised.title, revised.mode) == ("Aino Aalto", "päällikkö", Mode.LIVE)
    assert desk.mapping.interviews(interview.engagement_id) == (revised,)
    with pytest.raises(Mistake):
        desk.mapping.revise_interview(interview.id, held_on="2026-11-23")


def test_a_removed_interview_takes_its_answers_along_and_brings_them_back(desk: Desk, interview: Interview) -> None:
    before = desk.mapping.answers(interview.id)
    desk.mapping.remove_interview(interview.id)
    assert desk.mapping.interviews(interview.engagement_id) == ()
    assert desk.mapping.answers(interview.id) == ()
    assert desk.undo.undo() is Deed.INTERVIEW_REMOVED
    assert desk.mapping.answers(interview.id) == before


def test_answers_to_the_same_question_stand_side_by_side_what_is_done_first(
    desk: Desk, coaching: Engagement, interview: Interview
) -> None:
    second = desk.mapping.start_interview(coaching.id, "shipped-official", Language.SV, TODAY, Mode.LIVE)
    added = desk.mapping.add_question(second.id, "Miten nuoret kuulevat?", Part.DONE)
    compared = desk.mapping.side_by_side(coaching.id)
    parts = [each.part for each in compared]
    assert parts == sorted(parts, key=list(Part).index)
    shared = [each for each in compared if len(each.notes) == 2]
    assert len(shared) >= 8
    for each in shared:
        assert [held.id for held, _ in each.notes] == [interview.id, second.id]
        assert {answer.topic for _, answer in each.notes} == {each.topic}
        assert each.question == each.notes[0][1].question
    alone = next(each for each in compared if each.topic == "")
    assert (alone.question, alone.notes) == (added.question, ((second, added),))
    answers = [answer for each in (interview, second) for answer in desk.mapping.answers(each.id)]
    assert sum(len(each.notes) for each in compared) == len([answer for answer in answers if not answer.is_free])


def test_two_questions_added_on_the_fly_are_never_taken_for_one(desk: Desk, interview: Interview) -> None:
    for _ in range(2):
        desk.mapping.add_question(interview.id, "Entä sitten?", Part.NEEDS)
    assert len([each for each in desk.mapping.side_by_side(interview.engagement_id) if each.topic == ""]) == 2


def test_without_interviews_there_is_nothing_to_compare(desk: Desk, coaching: Engagement) -> None:
    assert desk.mapping.side_by_side(coaching.id) == ()
