"""Sheets that come back find their home, are laid beside what is known, and are taken in as one gesture."""

import json
from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, NotFound, Unreachable
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.merging import Choice, Outcome
from sparraaja_desktop.model.returned import Doubt, Identity, Refused, RefusedFor, Remark, Voice
from sparraaja_desktop.model.review import Home, PieceKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.finding_home import version_of
from sparraaja_desktop.services.returned import LARGEST
from sparraaja_desktop.services.undo import Deed
from tests.services.returning import Filled, Sent, piece, send, send_plan, take

TODAY = date(2026, 11, 23)
OBSERVATIONS, PLAN = AssignmentKind.OBSERVATIONS, AssignmentKind.PLAN
ANSWERS = ("Kirjastossa.", "Kaavoituksessa\nja liikenteessä.", "Nuoria isiä.")
ACTION, AREAS, FOR_WHOM, RESPONSIBLE, DUE, RESOURCES, MEASURE, STAFF = range(1, 9)


@pytest.fixture
def sent(desk: Desk, coaching: Engagement, tmp_path: Path) -> Sent:
    """Three observations, sent to Sivistys."""
    return send(desk, coaching, tmp_path, OBSERVATIONS)


@pytest.fixture
def planned(desk: Desk, coaching: Engagement, tmp_path: Path) -> Sent:
    """The plan of Sivistys, sent with two actions: one is scheduled, one is a draft."""
    return send_plan(desk, coaching, tmp_path)


def said(desk: Desk, sent: Sent) -> list[str]:
    """What is answered now."""
    return [each.text for each in desk.assignments.answers(sent.sheet.id)]


def test_a_sheet_finds_its_home_by_its_code_and_shows_what_was_answered(desk: Desk, sent: Sent) -> None:
    review = desk.returned.look_at(sent.answered(*ANSWERS), "Sivistys.docx")
    assert (review.home, review.sheet_id, review.code, review.version) == (Home.SURE, sent.sheet.id, sent.sheet.code, 1)
    assert (review.candidates[0].title, review.candidates[0].area) == ("Kolme havaintoa", "Sivistys")
    assert review.candidates[0].client_name == "Hollola"
    assert [each.merge.theirs for each in review.to_choose] == list(ANSWERS)
    assert {each.merge.outcome for each in review.pieces} == {Outcome.THEIRS}
    assert review.remarks == ()
    assert said(desk, sent) == ["", "", ""]


def test_it_is_taken_in_whole_and_taken_back_whole(desk: Desk, coaching: Engagement, sent: Sent) -> None:
    data = sent.answered(*ANSWERS)
    review = desk.returned.look_at(data, "Sivistys.docx")
    taken = desk.returned.take(review, {}, sent.sheet.id)
    assert said(desk, sent) == list(ANSWERS)
    sheet = desk.assignments.read_sheet(sent.sheet.id)
    assert (sheet.state, sheet.returned_on, sheet.answers) == (SheetState.RETURNED, TODAY, "")
    (file,) = desk.returned.of(coaching.id)
    assert file == taken.file
    assert (file.file_name, file.content, file.sheet_id) == ("Sivistys.docx", data, sheet.id)
    assert (file.code, file.version, taken.count) == (sheet.code, 1, 3)
    assert [each["came"] for each in json.loads(file.read)] == list(ANSWERS)
    assert desk.undo.undo() is Deed.SHEET_TAKEN_IN
    assert desk.assignments.read_sheet(sheet.id) == sent.sheet
    assert said(desk, sent) == ["", "", ""]
    assert desk.returned.of(coaching.id) == ()


def test_what_was_typed_under_an_answer_meanwhile_is_a_conflict_and_stays_unless_chosen(desk: Desk, sent: Sent) -> None:
    question = desk.assignments.answers(sent.sheet.id)[0].question
    desk.assignments.keep_answer(sent.sheet.id, question, "Puhelimessa: torilla.")
    review = desk.returned.look_at(sent.answered(*ANSWERS))
    (first, *_) = review.pieces
    assert (first.merge.outcome, first.usual) == (Outcome.CONFLICT, Choice.OURS)
    desk.returned.take(review, {first.key: Choice.BOTH}, sent.sheet.id)
    assert said(desk, sent)[0] == "Puhelimessa: torilla.\nKirjastossa."
    desk.undo.undo()
    assert said(desk, sent)[0] == "Puhelimessa: torilla."


def test_the_same_file_is_taken_in_once(desk: Desk, sent: Sent) -> None:
    data = sent.answered(*ANSWERS)
    review = take(desk, data, sent)
    again = desk.returned.look_at(data)
    assert again.already_in != ""
    with pytest.raises(Mistake):
        desk.returned.take(review, {}, sent.sheet.id)
    desk.undo.undo()
    assert desk.returned.look_at(data).already_in == ""


def test_an_old_version_is_laid_beside_what_was_sent_in_it(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    old = send(desk, coaching, tmp_path, OBSERVATIONS)
    questions = desk.assignments.read(old.sheet.assignment_id).questions.splitlines()
    desk.assignments.revise(old.sheet.assignment_id, questions="Aivan muuta?")
    send(desk, coaching, tmp_path, OBSERVATIONS)
    review = desk.returned.look_at(old.answered(*ANSWERS))
    assert [each.about for each in review.pieces] == questions
    desk.returned.take(review, {}, old.sheet.id)
    answers = desk.assignments.answers(old.sheet.id)
    assert [each.question for each in answers] == ["Aivan muuta?", *questions]
    assert [each.text for each in answers] == ["", *ANSWERS]


def test_two_people_of_one_area_are_both_kept(desk: Desk, coaching: Engagement, sent: Sent) -> None:
    take(desk, sent.answered(*ANSWERS), sent)
    second = desk.returned.look_at(sent.answered("Kirjastossa.", "Ei missään.", "Nuoria isiä."))
    assert [each.merge.outcome for each in second.pieces] == [Outcome.SAME, Outcome.CONFLICT, Outcome.SAME]
    desk.returned.take(second, {second.pieces[1].key: Choice.BOTH}, sent.sheet.id)
    assert said(desk, sent)[1] == "Kaavoituksessa\nja liikenteessä.\nEi missään."
    assert len(desk.returned.of(coaching.id)) == 2


def test_what_was_known_and_is_empty_in_the_file_goes_only_when_that_is_chosen(
    desk: Desk, coaching: Engagement, tmp_path: Path, sent: Sent
) -> None:
    take(desk, sent.answered(*ANSWERS), sent)
    again = send(desk, coaching, tmp_path, OBSERVATIONS)
    emptied = again.answered("", *ANSWERS[1:])
    review = desk.returned.look_at(emptied)
    assert [each.merge.outcome for each in review.to_choose] == [Outcome.EMPTIED]
    key = review.to_choose[0].key
    desk.returned.take(review, {}, sent.sheet.id)
    assert said(desk, sent)[0] == ANSWERS[0]
    desk.undo.undo()
    desk.returned.take(review, {key: Choice.THEIRS}, sent.sheet.id)
    assert said(desk, sent)[0] == ""


def test_words_beside_the_questions_are_kept_beside_the_answers(desk: Desk, sent: Sent) -> None:
    filled = sent.filled()
    filled.answer(0, *ANSWERS[:1])
    filled.paragraphs("Lead")[0].addprevious(_line(filled, "Hei Aino! Tässä meidän."))
    review = desk.returned.look_at(filled.bytes())
    assert Remark(Doubt.OTHER_TEXT, "Hei Aino! Tässä meidän.") in review.remarks
    assert piece(review, PieceKind.OTHER).usual is Choice.THEIRS
    desk.assignments.revise_sheet(sent.sheet.id, answers="Soitti.\n")
    desk.returned.take(review, {}, sent.sheet.id)
    assert desk.assignments.read_sheet(sent.sheet.id).answers == "Soitti.\n\nHei Aino! Tässä meidän."
    assert desk.returned.look_again(review, sent.sheet.id).to_choose == ()


def _line(filled: Filled, text: str) -> object:
    from copy import deepcopy

    from tests.documents.returned.sheets import put

    line = deepcopy(filled.paragraphs("Answer")[0])
    put(line, text)
    return line


def test_a_word_that_stands_by_chance_in_a_note_is_taken_in_all_the_same(desk: Desk, sent: Sent) -> None:
    desk.assignments.revise_sheet(sent.sheet.id, answers="Kiitos, että soititte.")
    review = desk.returned.look_at_text("Kiitos", sent.sheet.id)
    desk.returned.take(review, {}, sent.sheet.id)
    assert desk.assignments.read_sheet(sent.sheet.id).answers == "Kiitos, että soititte.\n\nKiitos"


def test_a_discussed_sheet_that_comes_late_stays_discussed(desk: Desk, sent: Sent) -> None:
    desk.assignments.set_state(sent.sheet.id, SheetState.DISCUSSED, date(2026, 11, 20))
    take(desk, sent.answered(*ANSWERS), sent)
    sheet = desk.assignments.read_sheet(sent.sheet.id)
    assert (sheet.state, sheet.returned_on) == (SheetState.DISCUSSED, date(2026, 11, 20))


def test_two_codes_that_disagree_are_both_shown_and_the_likelier_is_chosen(
    desk: Desk, sent: Sent, planned: Sent
) -> None:
    review = desk.returned.look_at(sent.answered(*ANSWERS), f"{planned.sheet.code} v3.docx")
    assert (review.home, review.sheet_id) == (Home.DISAGREE, sent.sheet.id)
    assert [each.sheet_id for each in review.candidates[:2]] == [sent.sheet.id, planned.sheet.id]
    again = desk.returned.look_again(review, planned.sheet.id)
    assert (again.home, again.sheet_id) == (Home.CHOSEN, planned.sheet.id)


def _without_codes(sent: Sent, answers: tuple[str, ...]) -> bytes:
    """The file after a program that throws every trace of the code away."""
    filled = Filled(sent.answered(*answers))
    for each in list(filled.body.iter()):
        if str(each.tag).endswith("}bookmarkStart"):
            each.set(next(name for name in each.attrib if name.endswith("}name")), f"b{id(each)}")
    for each in filled.body.iter():
        if each.text and sent.sheet.code in each.text:
            each.text = ""
    from tests.documents.reading import parts

    empty = {
        name: data.replace(sent.sheet.code.encode(), b"-")
        for name, data in parts(filled.bytes()).items()
        if sent.sheet.code.encode() in data and name != "word/document.xml"
    }
    return filled.bytes(**empty)


@pytest.mark.usefixtures("planned")
def test_a_file_without_any_code_is_proposed_by_its_questions(desk: Desk, sent: Sent) -> None:
    data = _without_codes(sent, ANSWERS)
    review = desk.returned.look_at(data, "vastaus.docx")
    assert (review.home, review.sheet_id, review.code) == (Home.ALIKE, sent.sheet.id, "")
    assert review.candidates[0].alike > review.candidates[1].alike
    desk.returned.take(review, {}, sent.sheet.id)
    assert said(desk, sent) == list(ANSWERS)


def test_of_two_areas_with_the_same_questions_the_named_one_is_proposed_and_none_where_none_is(
    desk: Desk, coaching: Engagement, sent: Sent
) -> None:
    data = _without_codes(sent, ANSWERS)
    desk.clients.add_area(coaching.client_id, "Tekninen")
    desk.assignments.sheets(sent.sheet.assignment_id)
    assert desk.returned.look_at(data).sheet_id == sent.sheet.id
    desk.clients.revise_area(sent.sheet.service_area_id, name="Hyvinvointi")
    unsure = desk.returned.look_at(data)
    assert (unsure.sheet_id, unsure.pieces) == (None, ())
    chosen = desk.returned.look_again(unsure, sent.sheet.id)
    assert [each.merge.theirs for each in chosen.pieces] == list(ANSWERS)


def test_a_sheet_of_another_workspace_is_only_taken_where_the_user_says(
    desk: Desk, coaching: Engagement, sent: Sent
) -> None:
    data = sent.answered(*ANSWERS)
    desk.assignments.remove(sent.sheet.assignment_id)
    other = desk.assignments.add(coaching.id, OBSERVATIONS)
    (sheet,) = desk.assignments.sheets(other.id)
    review = desk.returned.look_at(data)
    assert (review.home, review.sheet_id) == (Home.ELSEWHERE, None)
    assert review.candidates[0].sheet_id == sheet.id
    desk.returned.take(desk.returned.look_again(review, sheet.id), {}, sheet.id)
    assert [each.text for each in desk.assignments.answers(sheet.id)] == list(ANSWERS)


def test_a_sheet_of_a_closed_coaching_still_finds_its_home(desk: Desk, coaching: Engagement, sent: Sent) -> None:
    desk.closing.close(coaching.id, TODAY)
    assert desk.handouts.of_engagement(coaching.id)[0].snapshot == ""
    review = desk.returned.look_at(sent.answered(*ANSWERS))
    assert (review.home, review.sheet_id) == (Home.SURE, sent.sheet.id)
    assert [each.merge.theirs for each in review.pieces] == list(ANSWERS)
    assert desk.returned.candidates(Language.FI) == ()


def test_closing_erases_what_came_back_and_says_when_more_has_come(
    desk: Desk, coaching: Engagement, sent: Sent
) -> None:
    take(desk, sent.answered(*ANSWERS), sent)
    desk.closing.close(coaching.id, TODAY)
    (file,) = desk.returned.of(coaching.id)
    assert (file.content, file.read, file.remarks) == (b"", "", ())
    take(desk, sent.answered("Lisää.", "", ""), sent)
    desk.closing.replace_names(coaching.id)
    assert [each.content for each in desk.returned.of(coaching.id)] == [b"", b""]


def test_the_file_stays_when_its_sheet_goes(desk: Desk, coaching: Engagement, sent: Sent) -> None:
    take(desk, sent.answered(*ANSWERS), sent)
    desk.assignments.remove(sent.sheet.assignment_id)
    (file,) = desk.returned.of(coaching.id)
    assert file.sheet_id is None
    desk.undo.undo()
    assert desk.returned.of(coaching.id)[0].sheet_id == sent.sheet.id
    assert said(desk, sent) == list(ANSWERS)


def test_what_is_no_sheet_is_refused_with_its_cause(desk: Desk, tmp_path: Path) -> None:
    for data, why in ((b"%PDF-1.7", RefusedFor.OTHER_FORMAT), (b"Hei", RefusedFor.NOT_WORD)):
        with pytest.raises(Refused) as refused:
            desk.returned.look_at(data)
        assert refused.value.why is why
    huge = tmp_path / "suuri.docx"
    with huge.open("wb") as file:
        file.truncate(LARGEST + 1)
    with pytest.raises(Refused) as refused:
        desk.returned.look_at(huge)
    assert refused.value.why is RefusedFor.TOO_LARGE
    with pytest.raises(Unreachable):
        desk.returned.look_at(tmp_path / "ei ole.docx")


def test_a_file_is_named_as_it_is_called_on_the_disk(desk: Desk, sent: Sent, tmp_path: Path) -> None:
    path = tmp_path / "Sivistys vastaa.docx"
    path.write_bytes(sent.answered(*ANSWERS))
    assert desk.returned.look_at(path).file_name == "Sivistys vastaa.docx"


def test_answers_of_a_mail_are_taken_in_the_order_of_the_sheet(desk: Desk, coaching: Engagement, sent: Sent) -> None:
    review = desk.returned.look_at_text("> 1. Kirjastossa.\n> 2. Torilla.\n> 3) Nuoria isiä.", sent.sheet.id)
    assert (review.home, review.is_pasted, review.file_name) == (Home.CHOSEN, True, "")
    desk.returned.take(review, {}, sent.sheet.id)
    assert said(desk, sent) == ["Kirjastossa.", "Torilla.", "Nuoria isiä."]
    (file,) = desk.returned.of(coaching.id)
    assert file.content.decode().startswith("> 1. Kirjastossa.")
    assert desk.returned.look_again(review, sent.sheet.id).already_in == file.id
    with pytest.raises(NotFound):
        desk.returned.look_at_text("Hei", "nobody")


def test_a_sheet_of_the_plan_has_no_answers_under_questions(desk: Desk, planned: Sent) -> None:
    assert desk.assignments.answers(planned.sheet.id) == ()


def test_another_coachings_file_is_taken_into_its_own(desk: Desk, sent: Sent) -> None:
    other = desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT)
    take(desk, sent.answered(*ANSWERS), sent)
    assert desk.returned.of(other.id) == ()


def test_the_version_is_the_one_most_voices_say() -> None:
    voices = [Identity(Voice.BODY, "a", 2), Identity(Voice.CORE, "a", 1), Identity(Voice.FOOTER, "a", 2)]
    assert version_of(voices, "a") == 2
    assert version_of([Identity(Voice.BODY, "a")], "a") == 0
