"""The plan of a service area comes back: cells, new rows and missing ones, and what is agreed stays whole (R51)."""

from datetime import date
from pathlib import Path

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.returned import Doubt, Remark
from sparraaja_desktop.model.review import PieceKind
from sparraaja_desktop.services.desk import Desk
from tests.services.returning import Sent, piece, send_plan, take

ACTION, AREAS, FOR_WHOM, RESPONSIBLE, DUE, RESOURCES, MEASURE, STAFF = range(1, 9)


@pytest.fixture
def planned(desk: Desk, coaching: Engagement, tmp_path: Path) -> Sent:
    """The plan of Sivistys, sent with two actions: one is scheduled, one is a draft."""
    return send_plan(desk, coaching, tmp_path)


def planned_now(desk: Desk, sent: Sent, coaching: Engagement) -> tuple[PlannedAction, ...]:
    """The plan of the service area now."""
    return desk.plans.of(coaching.id, sent.sheet.service_area_id)


def test_cells_are_taken_where_they_were_changed(desk: Desk, coaching: Engagement, planned: Sent) -> None:
    filled = planned.filled()
    for column, text in {
        AREAS: "oma elämä ja yhteinen hyvä",
        FOR_WHOM: "kyläläiset",
        RESPONSIBLE: "johtava rehtori",
        DUE: "4. tammikuuta 2027",
        RESOURCES: "koulun sali",
        MEASURE: "kävijät",
        STAFF: "opettajat",
    }.items():
        filled.cell(1, column, text)
    review = take(desk, filled.bytes(), planned)
    assert {each.row for each in review.to_choose} == {"Kyläilta"}
    first, _ = planned_now(desk, planned, coaching)
    assert first.areas == (Area.OWN_LIFE, Area.COMMON_GOOD)
    assert (first.for_whom, first.responsible, first.due_on) == ("kyläläiset", "johtava rehtori", date(2027, 1, 4))
    assert (first.resources, first.measure) == ("koulun sali", "kävijät")
    assert (first.staff_who, first.staff_how, first.state) == ("opettajat", "", ActionState.SCHEDULED)


def test_a_new_row_is_a_draft_of_the_plan(desk: Desk, coaching: Engagement, planned: Sent) -> None:
    filled = planned.filled()
    filled.cell(3, ACTION, "Kirjastoon lappuseinä")
    filled.cell(3, DUE, "2027-05-31")
    review = desk.returned.look_at(filled.bytes())
    assert piece(review, PieceKind.NEW_ROW, "Kirjastoon lappuseinä").usual is Choice.THEIRS
    desk.returned.take(review, {}, planned.sheet.id)
    *_, new = planned_now(desk, planned, coaching)
    assert (new.action, new.state, new.due_on, new.position) == (
        "Kirjastoon lappuseinä",
        ActionState.DRAFT,
        date(2027, 5, 31),
        2,
    )
    assert new.assignment_id == planned.sheet.assignment_id
    desk.undo.undo()
    assert len(planned_now(desk, planned, coaching)) == 2


def test_two_who_write_the_same_new_row_plan_one_action(desk: Desk, coaching: Engagement, planned: Sent) -> None:
    first, second = planned.filled(), planned.filled()
    for filled in (first, second):
        filled.cell(3, ACTION, "Kirjastoon lappuseinä")
    second.cell(3, RESPONSIBLE, "kirjastonjohtaja")
    take(desk, first.bytes(), planned)
    take(desk, second.bytes(), planned)
    *_, new = planned_now(desk, planned, coaching)
    assert len(planned_now(desk, planned, coaching)) == 3
    assert new.responsible == "kirjastonjohtaja"


def test_a_missing_row_stays_unless_its_removal_is_chosen(desk: Desk, coaching: Engagement, planned: Sent) -> None:
    filled = planned.filled()
    row = filled.rows()[2]
    row.getparent().remove(row)
    review = desk.returned.look_at(filled.bytes())
    missing = piece(review, PieceKind.MISSING_ROW, "Palautteeseen vastataan")
    assert missing.usual is Choice.OURS
    desk.returned.take(review, {}, planned.sheet.id)
    assert len(planned_now(desk, planned, coaching)) == 2
    desk.undo.undo()
    desk.returned.take(review, {missing.key: Choice.THEIRS}, planned.sheet.id)
    assert [each.action for each in planned_now(desk, planned, coaching)] == ["Kyläilta"]


def test_an_agreed_action_that_loses_its_responsible_is_only_discussed(
    desk: Desk, coaching: Engagement, planned: Sent
) -> None:
    filled = planned.filled()
    filled.cell(1, RESPONSIBLE, "")
    review = desk.returned.look_at(filled.bytes())
    emptied = piece(review, PieceKind.CELL, "Kyläilta", "responsible")
    assert emptied.falls_back(Choice.THEIRS)
    assert not emptied.falls_back(Choice.OURS)
    taken = desk.returned.take(review, {emptied.key: Choice.THEIRS}, planned.sheet.id)
    first, _ = planned_now(desk, planned, coaching)
    assert (first.responsible, first.state) == ("", ActionState.DISCUSSED)
    assert taken.fell_back == ("Kyläilta",)
    desk.undo.undo()
    assert planned_now(desk, planned, coaching)[0].state is ActionState.SCHEDULED


def test_what_a_field_cannot_hold_is_noted_beside_and_nothing_is_lost(
    desk: Desk, coaching: Engagement, planned: Sent
) -> None:
    filled = planned.filled()
    filled.cell(1, DUE, "syksyllä")
    filled.cell(1, AREAS, "oma elämä, hyvä meno")
    filled.cell(1, RESPONSIBLE, "ä" * 1_001)
    review = desk.returned.look_at(filled.bytes())
    said = {each.doubt: each.about for each in review.remarks}
    assert said == {Doubt.DAY_UNREAD: "syksyllä", Doubt.AREA_UNREAD: "oma elämä, hyvä meno"}
    taken = desk.returned.take(review, {each.key: Choice.THEIRS for each in review.to_choose}, planned.sheet.id)
    first, _ = planned_now(desk, planned, coaching)
    assert (first.due_on, first.areas, first.responsible) == (date(2027, 3, 1), (Area.OWN_LIFE,), "rehtori")
    assert [each.doubt for each in taken.remarks] == [Doubt.TOO_LONG, Doubt.AREA_UNREAD, Doubt.DAY_UNREAD]
    beside = desk.assignments.read_sheet(planned.sheet.id).answers
    assert "Kyläilta: Mihin mennessä: syksyllä" in beside
    assert "Kyläilta: Osa-alue: oma elämä, hyvä meno" in beside
    assert "ä" * 1_001 in beside
    assert "day-unread syksyllä" in taken.file.remarks


def test_an_area_that_nobody_knows_leaves_the_areas_as_they_are(
    desk: Desk, coaching: Engagement, planned: Sent
) -> None:
    first, _ = planned_now(desk, planned, coaching)
    desk.plans.revise(first.id, areas=(Area.COMMUNITIES,))
    filled = planned.filled()
    filled.cell(1, AREAS, "liikunta")
    review = desk.returned.look_at(filled.bytes())
    desk.returned.take(review, {f"cell:{first.id}:areas": Choice.THEIRS}, planned.sheet.id)
    assert planned_now(desk, planned, coaching)[0].areas == (Area.COMMUNITIES,)


def test_a_column_of_their_own_is_kept_as_a_note(desk: Desk, planned: Sent) -> None:
    filled = planned.filled()
    filled.cell(0, MEASURE, "Huomiot kentältä")
    filled.cell(1, MEASURE, "Sali on varattu")
    review = take(desk, filled.bytes(), planned)
    assert Doubt.UNKNOWN_COLUMN in {each.doubt for each in review.remarks}
    assert desk.assignments.read_sheet(planned.sheet.id).answers == "Kyläilta: Huomiot kentältä: Sali on varattu"


def test_an_action_removed_here_comes_back_only_when_that_is_chosen(
    desk: Desk, coaching: Engagement, planned: Sent
) -> None:
    for action in planned_now(desk, planned, coaching):
        desk.plans.remove(action.id)
    filled = planned.filled()
    filled.cell(1, FOR_WHOM, "kyläläiset")
    review = desk.returned.look_at(filled.bytes())
    gone = piece(review, PieceKind.NEW_ROW, "Kyläilta")
    assert (gone.is_gone, gone.usual) == (True, Choice.OURS)
    assert Remark(Doubt.ACTION_GONE, "Kyläilta") in review.remarks
    assert len(review.to_choose) == 1
    desk.returned.take(review, {gone.key: Choice.THEIRS}, planned.sheet.id)
    (back,) = planned_now(desk, planned, coaching)
    assert (back.action, back.for_whom, back.state) == ("Kyläilta", "kyläläiset", ActionState.DRAFT)


def test_two_columns_of_their_own_are_both_kept_and_choices_are_whole(desk: Desk, planned: Sent) -> None:
    filled = planned.filled()
    for column, header in ((MEASURE, "Huomiot kentältä"), (STAFF, "Terveiset")):
        filled.cell(0, column, header)
        filled.cell(1, column, f"{header}!")
    review = desk.returned.look_at(filled.bytes())
    chosen = {review.to_choose[0].key: Choice.OURS}
    assert review.choices(chosen) == {each.key: each.usual for each in review.pieces} | chosen
    desk.returned.take(review, review.choices(chosen), planned.sheet.id)
    assert desk.assignments.read_sheet(planned.sheet.id).answers == "Kyläilta: Terveiset: Terveiset!"
