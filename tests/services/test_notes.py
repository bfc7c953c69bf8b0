"""Notes as they are typed, questions on the fly, and marks that follow the note."""

from dataclasses import replace

import pytest

from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.mapping import MarkedPlace
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

NOTE = "Kirjastossa kysytään.\n  Torilla ei.  \nTarvitaan aikaa."


@pytest.fixture
def noted(desk: Desk, first: Answer) -> Answer:
    """The first answer with a note of three lines."""
    return desk.mapping.keep_note(first.id, NOTE)


def marked(desk: Desk, answer: Answer, text: str, kind: FindingKind = FindingKind.DONE) -> Finding:
    """Marks the text where it stands in the note."""
    start = answer.note.index(text)
    finding = desk.mapping.mark(answer.id, kind, start, start + len(text))
    assert finding is not None
    return finding


def read(desk: Desk, answer_id: str) -> Finding:
    """The only finding of an answer."""
    (finding,) = desk.mapping.findings_of(answer_id)
    return finding


def test_a_note_is_kept_and_says_when(desk: Desk, first: Answer, ears: Ears) -> None:
    assert first.revised_at is None
    kept = desk.mapping.keep_note(first.id, "Hei\r\nvaan\x00", by="the editor")
    assert kept.note == "Hei\nvaan"
    assert kept.revised_at is not None
    assert desk.mapping.read_answer(first.id) == kept
    ((changes, by),) = ears.heard
    assert ([change.id for change in changes], by) == ([first.id], "the editor")


def test_a_note_kept_twice_is_written_once(desk: Desk, noted: Answer, ears: Ears) -> None:
    assert desk.mapping.keep_note(noted.id, NOTE) == noted
    assert ears.heard == []


def test_typing_is_no_gesture(desk: Desk, interview: Interview, noted: Answer) -> None:
    assert noted.note == NOTE
    assert desk.undo.last() is Deed.INTERVIEW_STARTED
    desk.mapping.revise_interview(interview.id, with_whom="Aino")
    assert desk.undo.last() is Deed.INTERVIEW_STARTED


def test_a_paste_of_ten_megabytes_is_refused_and_the_note_stays(desk: Desk, noted: Answer, ears: Ears) -> None:
    with pytest.raises(TooLong):
        desk.mapping.keep_note(noted.id, "ä" * 10_000_000)
    assert desk.mapping.read_answer(noted.id) == noted
    assert ears.heard == []


def test_a_marked_place_is_a_finding_with_its_source(desk: Desk, interview: Interview, noted: Answer) -> None:
    area = desk.clients.add_area(desk.clients.all()[0].id, "Sivistys")
    desk.mapping.revise_interview(interview.id, service_area_id=area.id)
    finding = desk.mapping.mark(noted.id, FindingKind.SITUATION, 21, 38)
    assert finding is not None
    assert (finding.text, finding.start, finding.end) == ("Torilla ei.", 24, 35)
    assert (finding.interview_id, finding.answer_id, finding.service_area_id) == (interview.id, noted.id, area.id)
    assert (finding.engagement_id, finding.follows) == (interview.engagement_id, True)
    assert desk.undo.last() is Deed.MARKED


def test_the_same_mark_again_takes_it_away_and_another_kind_changes_it(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    changed = desk.mapping.mark(noted.id, FindingKind.NEED, 22, 37)
    assert changed == replace(finding, kind=FindingKind.NEED)
    assert desk.mapping.mark(noted.id, FindingKind.NEED, 24, 35) is None
    assert desk.mapping.findings_of(noted.id) == ()
    assert desk.undo.undo() is Deed.UNMARKED
    assert desk.undo.undo() is Deed.MARK_CHANGED
    assert desk.mapping.findings_of(noted.id) == (finding,)


def test_marks_may_overlap_and_stand_by_their_place(desk: Desk, noted: Answer) -> None:
    later = marked(desk, noted, "Torilla ei.")
    earlier = marked(desk, noted, "kysytään.\n  Torilla", FindingKind.QUOTE)
    assert desk.mapping.findings_of(noted.id) == (earlier, later)


@pytest.mark.parametrize(("start", "end"), [(0, 0), (5, 3), (-1, 4), (0, 1000), (21, 24)])
def test_a_mark_on_nothing_is_refused(desk: Desk, noted: Answer, start: int, end: int) -> None:
    with pytest.raises(Mistake):
        desk.mapping.mark(noted.id, FindingKind.DONE, start, end)
    assert desk.mapping.findings_of(noted.id) == ()


def test_a_finding_follows_its_place_in_the_note(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    note = "Ensin: " + NOTE.replace("ei.", "ei vielä.")
    desk.mapping.keep_note(noted.id, note, [MarkedPlace(finding.id, 31, 48)])
    assert read(desk, noted.id) == replace(finding, start=31, end=48, text="Torilla ei vielä.")


def test_note_and_findings_are_kept_in_one_unit(desk: Desk, noted: Answer, ears: Ears) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    ears.heard.clear()
    desk.mapping.keep_note(noted.id, "Torilla kyllä.", [MarkedPlace(finding.id, 0, 14)])
    ((changes, _),) = ears.heard
    assert {change.id for change in changes} == {noted.id, finding.id}


@pytest.mark.parametrize("place", [(3, 3), (9, 2), (500, 600), (-7, -2)])
def test_a_place_that_became_empty_keeps_its_last_text_and_follows_no_more(
    desk: Desk, noted: Answer, place: tuple[int, int]
) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    note = "Kirjastossa kysytään."
    desk.mapping.keep_note(noted.id, note, [MarkedPlace(finding.id, *place)])
    left = read(desk, noted.id)
    assert (left.text, left.follows) == ("Torilla ei.", False)
    assert left.start is not None
    assert left.end is not None
    assert 0 <= left.start <= left.end <= len(note)


def test_a_finding_whose_text_came_back_follows_again(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    desk.mapping.keep_note(noted.id, "", [MarkedPlace(finding.id, 0, 0)])
    desk.mapping.keep_note(noted.id, "Silti: Torilla ei.", [MarkedPlace(finding.id, 7, 18)])
    assert read(desk, noted.id) == replace(finding, start=7, end=18, follows=True)


def test_a_finding_worded_anew_keeps_its_words_but_its_place_moves(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    desk.mapping.revise_finding(finding.id, text="Torilla ei kuulla asukkaita.")
    desk.mapping.keep_note(noted.id, "A" + NOTE, [MarkedPlace(finding.id, 25, 36)])
    left = read(desk, noted.id)
    assert (left.text, left.follows) == ("Torilla ei kuulla asukkaita.", False)
    assert (left.start, left.end) == (25, 36)


def test_a_finding_that_nobody_placed_is_looked_for_in_the_note(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    desk.mapping.keep_note(noted.id, "Uusi alku. Torilla ei.")
    assert read(desk, noted.id) == replace(finding, start=11, end=22)
    desk.mapping.keep_note(noted.id, "Kaikki toisin.")
    assert read(desk, noted.id) == replace(finding, start=11, end=22, follows=False)


def test_a_place_of_a_finding_that_is_gone_does_not_keep_the_note_from_being_kept(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    desk.mapping.remove_finding(finding.id)
    places = [MarkedPlace(finding.id, 0, 5), MarkedPlace("nothing", 0, 5)]
    assert desk.mapping.keep_note(noted.id, "Torilla", places).note == "Torilla"
    assert desk.mapping.findings_of(noted.id) == ()


def test_a_question_added_on_the_fly_stands_where_it_was_asked(desk: Desk, interview: Interview, first: Answer) -> None:
    added = desk.mapping.add_question(interview.id, "Entä\x00 nuoret?", Part.DONE, after=first.id)
    last = desk.mapping.add_question(interview.id, "Muuta?", Part.NEEDS)
    answers = desk.mapping.answers(interview.id)
    assert answers[:2] == (first, added)
    assert answers[-2:] == (last, answers[-1])
    assert answers[-1].is_free
    assert (added.question, added.question_id, added.topic) == ("Entä nuoret?", None, "")
    assert [answer.position for answer in answers] == list(range(len(answers)))


def test_after_the_free_notes_is_before_them(desk: Desk, interview: Interview) -> None:
    free = desk.mapping.answers(interview.id)[-1]
    added = desk.mapping.add_question(interview.id, "Vielä?", Part.NEEDS, after=free.id)
    assert [answer.id for answer in desk.mapping.answers(interview.id)[-2:]] == [added.id, free.id]


def test_only_what_was_added_on_the_fly_is_worded_anew(desk: Desk, interview: Interview, first: Answer) -> None:
    added = desk.mapping.add_question(interview.id, "Entä nuoret?", Part.DONE)
    assert desk.mapping.reword(added.id, "Entä lapset?").question == "Entä lapset?"
    assert desk.mapping.read_answer(added.id).question == "Entä lapset?"
    for kept in (first.id, desk.mapping.answers(interview.id)[-1].id):
        with pytest.raises(Mistake):
            desk.mapping.reword(kept, "Jotain muuta?")
    assert desk.mapping.read_answer(first.id) == first
    assert desk.undo.last() is Deed.ANSWER_ADDED


def test_a_question_is_skipped_and_taken_up_again_with_its_note(desk: Desk, noted: Answer) -> None:
    assert desk.mapping.skip(noted.id, skipped=True) == replace(noted, skipped=True)
    assert desk.mapping.skip(noted.id, skipped=False) == noted
    assert desk.mapping.read_answer(noted.id) == noted


def test_questions_are_reordered_and_the_free_notes_stay_last(desk: Desk, interview: Interview, first: Answer) -> None:
    desk.mapping.move_answer(first.id, 1000)
    answers = desk.mapping.answers(interview.id)
    assert answers[-2].id == first.id
    assert answers[-1].is_free
    assert desk.undo.undo() is Deed.ANSWER_MOVED
    assert desk.mapping.answers(interview.id)[0] == first


def test_a_removed_question_takes_its_findings_along_and_brings_them_back(desk: Desk, noted: Answer) -> None:
    finding = marked(desk, noted, "Torilla ei.")
    desk.mapping.remove_answer(noted.id)
    assert desk.mapping.findings(finding.engagement_id) == ()
    with pytest.raises(NotFound):
        desk.mapping.keep_note(noted.id, "liian myöhään")
    assert desk.undo.undo() is Deed.ANSWER_REMOVED
    assert desk.mapping.read_answer(noted.id) == noted
    assert desk.mapping.findings(finding.engagement_id) == (finding,)


def test_the_free_notes_are_always_there(desk: Desk, interview: Interview) -> None:
    free = desk.mapping.answers(interview.id)[-1]
    for refused in (
        lambda: desk.mapping.remove_answer(free.id),
        lambda: desk.mapping.move_answer(free.id, 0),
        lambda: desk.mapping.skip(free.id, skipped=True),
    ):
        with pytest.raises(Mistake):
            refused()
    assert desk.mapping.answers(interview.id)[-1] == free


def test_an_answer_of_no_interview_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.mapping.add_question("nothing", "Kuka?", Part.DONE)
    with pytest.raises(NotFound):
        desk.mapping.keep_note("nothing", "Hei")
    with pytest.raises(NotFound):
        desk.mapping.mark("nothing", FindingKind.DONE, 0, 1)
