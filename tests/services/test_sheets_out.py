"""Assignment sheets go out with a code that leads them home, and what was sent stays known (R50-R54)."""

from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.documents.returned.sheet import Returned
from sparraaja_desktop.model import sheet_snapshot
from sparraaja_desktop.model.assignments import AssignmentKind, SheetState
from sparraaja_desktop.model.blocks import AnswerField, Heading, PlanTable, Sheet
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.sheet_code import read_code
from sparraaja_desktop.services.desk import Desk
from tests.services.returning import send

OBSERVATIONS, PLAN = AssignmentKind.OBSERVATIONS, AssignmentKind.PLAN


def test_a_sheet_has_one_code_for_good_and_each_file_a_version_of_its_own(
    desk: Desk, coaching: Engagement, tmp_path: Path
) -> None:
    first, second = (send(desk, coaching, tmp_path, OBSERVATIONS) for _ in range(2))
    assert first.sheet.code == second.sheet.code
    assert read_code(first.sheet.code) == first.sheet.code
    said = [Returned(each.path.read_bytes()).identities()[0] for each in (first, second)]
    assert [(each.code, each.version) for each in said] == [(first.sheet.code, 1), (first.sheet.code, 2)]


def test_looking_at_a_sheet_takes_no_version_and_sends_nothing(
    desk: Desk, coaching: Engagement, tmp_path: Path
) -> None:
    sheet = send(desk, coaching, tmp_path, OBSERVATIONS).sheet
    seen = [desk.sheets_out.lay_out(sheet.id, Language.SV) for _ in range(2)]
    assert [sheet_snapshot.code_of(each) for each in seen] == [(sheet.code, 2)] * 2
    assert sheet.state is SheetState.NOT_SENT
    assert len(desk.handouts.of_engagement(coaching.id)) == 1


def test_what_was_sent_is_remembered_with_the_handout(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sent = send(desk, coaching, tmp_path, PLAN)
    desk.plans.add(coaching.id, sent.sheet.service_area_id, "Kyläilta")
    again = send(desk, coaching, tmp_path, PLAN, Language.SV)
    newest, oldest = desk.handouts.of_engagement(coaching.id)
    assert (newest.kind, newest.about_id, newest.for_whom) == (
        HandoutKind.ASSIGNMENT_SHEET,
        sent.sheet.id,
        "Sivistys",
    )
    assert (newest.version, newest.language, newest.file_name) == (2, Language.SV, again.path.name)
    snapshots = [sheet_snapshot.read(each.snapshot) for each in (oldest, newest)]
    assert [[row.cells["action"] for row in each.form.rows] for each in snapshots] == [[], ["Kyläilta"]]
    assert snapshots[1].form.columns[1].names[0] == "Åtgärd"
    assert snapshots[1].language is Language.SV


def test_a_snapshot_is_read_as_it_was_written(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    for kind in (OBSERVATIONS, PLAN):
        sheet = send(desk, coaching, tmp_path, kind).sheet
        snapshot = sheet_snapshot.snapshot_of(desk.sheets_out.lay_out(sheet.id, Language.FI))
        assert sheet_snapshot.read(sheet_snapshot.written(snapshot)) == snapshot


def test_what_is_known_already_stands_in_the_sheet(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    event = desk.programme.add_event(coaching.id, "Mitä osallisuus on?")
    desk.programme.revise_event(event.id, held_on=date(2026, 12, 8))
    sheet = send(desk, coaching, tmp_path, OBSERVATIONS).sheet
    desk.assignments.revise(sheet.assignment_id, due_event_id=event.id)
    question = desk.assignments.answers(sheet.id)[1].question
    desk.assignments.keep_answer(sheet.id, question, "Kirjastossa")
    laid_out = desk.sheets_out.lay_out(sheet.id, Language.FI, author="Aino")
    fields = [each for each in laid_out.blocks if isinstance(each, AnswerField)]
    assert [each.answer for each in fields] == ["", "Kirjastossa", ""]
    said = repr(laid_out)
    assert "8. joulukuuta 2026" in said
    assert "Mitä osallisuus on?" in said
    assert laid_out.author == "Aino"


def test_a_sheet_without_an_event_a_code_or_a_table_says_none(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sheet = send(desk, coaching, tmp_path, OBSERVATIONS).sheet
    assert not [each for each in desk.sheets_out.lay_out(sheet.id, Language.EN).blocks if isinstance(each, PlanTable)]
    bare = Sheet("t", "", Language.FI, "", date(2026, 11, 23), "", (Heading("t", 1),))
    assert sheet_snapshot.code_of(bare) == ("", 0)


def test_a_sheet_that_is_gone_is_not_written(desk: Desk, coaching: Engagement, tmp_path: Path) -> None:
    sheet = send(desk, coaching, tmp_path, OBSERVATIONS).sheet
    desk.assignments.remove(sheet.assignment_id)
    with pytest.raises(NotFound):
        desk.sheets_out.write(sheet.id, Language.FI, tmp_path / "toinen.docx")
    assert not (tmp_path / "toinen.docx").exists()
