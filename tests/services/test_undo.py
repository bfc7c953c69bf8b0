"""Taking back a gesture, and nothing that was typed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.changes import Change, What
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.mapping import Answer, FindingKind, Interview, ItemState
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.undo import REMEMBERED, Deed
from sparraaja_desktop.store.workspace import Workspace
from tests.services.conftest import Ears


def test_there_is_nothing_to_take_back_at_first(desk: Desk, ears: Ears) -> None:
    assert desk.undo.last() is None
    assert desk.undo.undo() is None
    assert ears.heard == []


def test_gestures_are_taken_back_one_after_another(desk: Desk, hollola: Client) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    desk.clients.remove_area(area.id)
    taken = [desk.undo.undo(), desk.undo.undo(), desk.undo.undo(), desk.undo.undo()]
    assert taken == [Deed.AREA_REMOVED, Deed.AREA_ADDED, Deed.CLIENT_ADDED, None]
    assert desk.clients.all() == ()


def test_who_hears_of_a_gesture_finds_it_named_already(desk: Desk, hollola: Client) -> None:
    named: list[Deed | None] = []

    def hear(_changes: Sequence[Change], _by: object | None) -> None:
        named.append(desk.undo.last())

    desk.listen(hear)
    desk.clients.add_area(hollola.id, "Sivistys")
    desk.undo.undo(by=hear)
    desk.unlisten(hear)
    desk.undo.undo()
    assert named == [Deed.AREA_ADDED, Deed.CLIENT_ADDED]


def test_an_undo_says_who_caused_it(desk: Desk, hollola: Client, ears: Ears) -> None:
    desk.undo.undo(by="the footer")
    assert ears.heard == [((Change("Client", hollola.id, What.REMOVED),), "the footer")]


def test_a_note_typed_after_a_gesture_survives_its_undo(desk: Desk, interview: Interview, first: Answer) -> None:
    desk.mapping.skip(first.id, skipped=True)
    desk.mapping.keep_note(first.id, "Sittenkin vastaus")
    assert desk.undo.undo() is Deed.ANSWER_SKIPPED
    left = desk.mapping.read_answer(first.id)
    assert (left.skipped, left.note) == (False, "Sittenkin vastaus")
    assert interview.id == left.interview_id


def test_what_was_typed_along_with_a_choice_is_not_taken_back(desk: Desk, hollola: Client) -> None:
    person = desk.people.add(hollola.id, "Aino")
    desk.people.revise(person.id, email="aino@example.org", roles=(Role.CONTACT,))
    assert desk.undo.undo() is Deed.PERSON_CHANGED
    left = desk.people.read(person.id)
    assert (left.email, left.roles) == ("aino@example.org", ())


def test_a_mark_taken_back_after_the_note_went_on_comes_back_at_its_place(desk: Desk, first: Answer) -> None:
    desk.mapping.keep_note(first.id, "Torilla ei.")
    finding = desk.mapping.mark(first.id, FindingKind.NEED, 0, 11)
    assert finding is not None
    desk.mapping.mark(first.id, FindingKind.NEED, 0, 11)
    desk.mapping.keep_note(first.id, "10.04 Torilla ei. Vielä.")
    desk.undo.undo()
    (back,) = desk.mapping.findings_of(first.id)
    assert (back.text, back.start, back.end, back.follows) == ("Torilla ei.", 6, 17, True)


def test_removing_and_restoring_are_taken_back_in_turn(desk: Desk, coaching: Engagement) -> None:
    item = desk.mapping.items(coaching.id)[0]
    desk.mapping.revise_item(item.id, state=ItemState.YES)
    desk.mapping.remove_item(item.id)
    removed = desk.trash.removed()[0]
    desk.trash.restore(removed)
    assert desk.undo.undo() is Deed.RESTORED
    assert item.id not in [each.id for each in desk.mapping.items(coaching.id)]
    assert desk.undo.undo() is Deed.ITEM_REMOVED
    assert desk.undo.undo() is Deed.ITEM_CHANGED
    assert desk.mapping.items(coaching.id)[0] == item


def test_a_field_that_has_another_value_by_now_keeps_it(desk: Desk, coaching: Engagement) -> None:
    item = desk.mapping.items(coaching.id)[0]
    revised = desk.mapping.revise_item(item.id, state=ItemState.YES, approved_on=desk.bench.today())
    with desk.bench.quiet(None) as unit:
        unit.put(replace(revised, state=ItemState.PREPARING))
    assert desk.undo.undo() is Deed.ITEM_CHANGED
    assert desk.mapping.items(coaching.id)[0] == replace(item, state=ItemState.PREPARING)


def test_a_gesture_of_which_nothing_stands_is_passed_over(desk: Desk, coaching: Engagement) -> None:
    item = desk.mapping.items(coaching.id)[0]
    desk.mapping.revise_item(item.id, state=ItemState.YES)
    with desk.bench.quiet(None) as unit:
        # As another part of the program may do, without a gesture.
        unit.put(item)
    assert desk.undo.undo() is Deed.ENGAGEMENT_STARTED


@pytest.mark.parametrize("verb", ["remove", "erase"])
def test_what_was_made_and_is_gone_otherwise_is_passed_over(desk: Desk, hollola: Client, verb: str) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    with desk.bench.quiet(None) as unit:
        getattr(unit, verb)(ServiceArea, area.id)
    assert desk.undo.undo() is Deed.CLIENT_ADDED


def test_unchanged_is_no_gesture(desk: Desk, coaching: Engagement, ears: Ears) -> None:
    item = desk.mapping.items(coaching.id)[0]
    assert desk.mapping.revise_item(item.id, state=item.state, evidence="") == item
    assert desk.undo.last() is Deed.ENGAGEMENT_STARTED
    assert ears.heard == []


def test_a_gesture_that_fails_is_not_remembered_and_changes_nothing(desk: Desk, hollola: Client) -> None:
    def fail_within() -> None:
        with desk.bench.gesture(Deed.AREA_ADDED, None) as unit:
            unit.remove(Client, hollola.id)
            unit.need(Client, "nobody")

    def fail_at_the_commit() -> None:
        with desk.bench.gesture(Deed.PERSON_CHANGED, None) as unit:
            unit.put(ServiceArea(id="a", client_id="nobody", position=0, name="Sivistys"))

    with pytest.raises(NotFound):
        fail_within()
    with pytest.raises(Mistake):
        fail_at_the_commit()
    desk.clients.revise(hollola.id, name=hollola.name)
    assert desk.undo.last() is Deed.CLIENT_ADDED
    assert desk.clients.all() == (hollola,)


def test_an_undo_that_fails_can_be_tried_again(desk: Desk, hollola: Client, workspace: Workspace) -> None:
    with workspace.unit(desk.bench.clock()), pytest.raises(Mistake, match="unit within a unit"):
        desk.undo.undo()
    assert desk.undo.last() is Deed.CLIENT_ADDED
    assert desk.undo.undo() is Deed.CLIENT_ADDED
    assert hollola not in desk.clients.all()


def test_an_undo_is_done_once_even_when_a_listener_fails(desk: Desk, hollola: Client) -> None:
    desk.clients.add_area(hollola.id, "Sivistys")

    def fail(_changes: Sequence[Change], _by: object | None) -> None:
        raise RuntimeError("the window is closing")

    desk.listen(fail)
    with pytest.raises(RuntimeError):
        desk.undo.undo()
    desk.unlisten(fail)
    assert desk.clients.areas(hollola.id) == ()
    assert desk.undo.last() is Deed.CLIENT_ADDED


def test_a_gesture_is_remembered_even_when_a_listener_fails(desk: Desk, hollola: Client) -> None:
    def fail(_changes: Sequence[Change], _by: object | None) -> None:
        raise RuntimeError("the window is closing")

    desk.listen(fail)
    with pytest.raises(RuntimeError):
        desk.clients.add_area(hollola.id, "Sivistys")
    assert desk.undo.last() is Deed.AREA_ADDED


def test_a_choice_does_not_point_back_to_somebody_who_is_gone(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    aino, eino = (desk.people.add(hollola.id, name) for name in ("Aino", "Eino"))
    desk.engagements.revise(coaching.id, contact_id=aino.id)
    desk.engagements.revise(coaching.id, contact_id=eino.id)
    with desk.bench.quiet(None) as unit:
        unit.remove(type(aino), aino.id)
    assert desk.undo.undo() is Deed.ENGAGEMENT_CHANGED
    assert desk.engagements.read(coaching.id).contact_id is None


def test_the_oldest_gestures_are_forgotten(desk: Desk, hollola: Client) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    other = desk.clients.add_area(hollola.id, "Tekninen")
    for turn in range(REMEMBERED):
        desk.clients.move_area((area, other)[(turn + 1) % 2].id, 0)
    taken = 0
    while desk.undo.undo() is Deed.AREA_MOVED:
        taken += 1
    assert taken == REMEMBERED
    assert [each.name for each in desk.clients.areas(hollola.id)] == ["Sivistys", "Tekninen"]


def test_nothing_is_taken_back_after_all_is_forgotten(desk: Desk, hollola: Client) -> None:
    desk.undo.clear()
    assert desk.undo.undo() is None
    assert desk.clients.all() == (hollola,)


def test_a_clock_that_stands_still_or_goes_back_does_not_mix_up_what_was_removed(
    tmp_path: Path, content: Content, new_id: Callable[[], str]
) -> None:
    moments = iter([datetime(2026, 11, 23, 9, 0, tzinfo=UTC)] * 20 + [datetime(2026, 11, 22, tzinfo=UTC)] * 20)
    workspace = Workspace.open(tmp_path / "still.sparraaja")
    desk = open_desk(workspace, content, lambda: next(moments), new_id)
    other = desk.clients.add_other("Muu ry")
    areas = [desk.clients.add_area(other.id, name) for name in "abc"]
    desk.clients.remove_area(areas[0].id)
    desk.clients.remove_area(areas[1].id)
    removed = [each.removed_at for each in desk.trash.removed()]
    assert len(set(removed)) == 2
    assert removed == sorted(removed, reverse=True)
    workspace.close()
