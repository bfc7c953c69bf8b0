"""The agenda of an event: worked by hand, and its clock times (R4, R8, R39)."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.programme import AgendaItem, Event, ItemKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed
from tests.services.conftest import Ears

NINE = 9 * 60


@pytest.fixture
def event(desk: Desk, coaching: Engagement) -> Event:
    """An event without an agenda."""
    return desk.programme.add_event(coaching.id, "Miksi?")


def titles(desk: Desk, event: Event) -> list[str]:
    """The agenda by its titles; the places are always 0, 1, 2, …"""
    agenda = desk.programme.agenda(event.id)
    assert [item.position for item in agenda] == list(range(len(agenda)))
    return [item.title for item in agenda]


def add(desk: Desk, event: Event, title: str, minutes: int = 10, at: int | None = None) -> AgendaItem:
    """A new item of plenary talk."""
    return desk.programme.add_item(event.id, title, ItemKind.PLENARY, minutes, at)


def test_items_are_added_last_or_where_they_are_wanted(desk: Desk, event: Event) -> None:
    add(desk, event, " Avaus ")
    add(desk, event, "Palaute")
    added = add(desk, event, "Ryhmät", at=1)
    assert added.position == 1
    add(desk, event, "Ensin", at=-3)
    add(desk, event, "Viimeksi", at=99)
    assert titles(desk, event) == ["Ensin", "Avaus", "Ryhmät", "Palaute", "Viimeksi"]
    assert desk.undo.undo() is Deed.AGENDA_ITEM_ADDED
    assert titles(desk, event) == ["Ensin", "Avaus", "Ryhmät", "Palaute"]
    with pytest.raises(NotFound):
        desk.programme.add_item("nowhere", "Avaus", ItemKind.OPENING, 5)


def test_what_is_added_or_moved_is_kept_after_what_only_makes_room_for_it(desk: Desk, event: Event, ears: Ears) -> None:
    first, second = (add(desk, event, title) for title in ("A", "B"))
    between = add(desk, event, "Väliin", at=1)
    desk.programme.move_item(second.id, 0)
    desk.programme.move_item(second.id, 2)
    news = [[each.id for each in changes] for changes, _by in ears.heard[2:]]
    assert news == [[second.id, between.id], [first.id, between.id, second.id], [first.id, between.id, second.id]]


def test_items_change_places_and_leave_no_gap(desk: Desk, event: Event) -> None:
    first, second, _ = (add(desk, event, title) for title in ("A", "B", "C"))
    desk.programme.move_item(first.id, 2)
    assert titles(desk, event) == ["B", "C", "A"]
    desk.programme.remove_item(second.id)
    assert titles(desk, event) == ["C", "A"]
    assert desk.undo.undo() is Deed.AGENDA_ITEM_REMOVED
    assert titles(desk, event) == ["B", "C", "A"]
    assert desk.undo.undo() is Deed.AGENDA_ITEM_MOVED
    assert titles(desk, event) == ["A", "B", "C"]


def test_words_are_typed_and_minutes_are_chosen(desk: Desk, event: Event) -> None:
    item = add(desk, event, "Avaus")
    desk.programme.revise_item(
        item.id, title="Alku", question="Mitä?\nMiksi?", tool="lappuja", lead="Meri", material="x"
    )
    assert desk.undo.last() is Deed.AGENDA_ITEM_ADDED
    revised = desk.programme.revise_item(item.id, minutes=25, fixed_at=NINE, kind=ItemKind.INPUT)
    assert (revised.minutes, revised.fixed_at, revised.kind, revised.title) == (25, NINE, ItemKind.INPUT, "Alku")
    assert desk.undo.undo() is Deed.AGENDA_ITEM_CHANGED
    assert desk.programme.agenda(event.id) == (replace(revised, minutes=10, fixed_at=None, kind=ItemKind.PLENARY),)


@pytest.mark.parametrize(
    "fields", [{"minutes": -1}, {"minutes": 1_441}, {"fixed_at": -1}, {"fixed_at": 1_440}, {"event_id": "x"}]
)
def test_minutes_and_times_that_cannot_be_are_not_kept(desk: Desk, event: Event, fields: dict[str, object]) -> None:
    item = add(desk, event, "Avaus")
    with pytest.raises(Mistake):
        desk.programme.revise_item(item.id, **fields)
    with pytest.raises(Mistake):
        add(desk, event, "Ei", -5)
    assert desk.programme.agenda(event.id) == (item,)


def test_the_clock_times_follow_from_the_minutes_once_the_beginning_is_known(desk: Desk, event: Event) -> None:
    first, second = add(desk, event, "Avaus", 15), add(desk, event, "Ryhmät", 30)
    assert desk.programme.slots(event.id) == ()
    desk.programme.revise_event(event.id, starts_at=NINE)
    times = [(slot.item, slot.starts, slot.ends) for slot in desk.programme.slots(event.id)]
    assert times == [(first, 540, 555), (second, 555, 585)]
    with pytest.raises(NotFound):
        desk.programme.slots("nowhere")


GESTURES = st.lists(
    st.tuples(st.sampled_from(["add", "move", "remove", "undo"]), st.integers(0, 6), st.integers(-1, 7)), max_size=12
)


@given(GESTURES)
@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_whatever_is_done_the_places_have_no_gap_and_the_minutes_add_up(
    desk: Desk, coaching: Engagement, gestures: list[tuple[str, int, int]]
) -> None:
    event = desk.programme.add_event(coaching.id)
    desk.programme.revise_event(event.id, starts_at=NINE)
    desk.undo.clear()
    for gesture, number, to in gestures:
        agenda = desk.programme.agenda(event.id)
        if gesture == "add":
            add(desk, event, f"{number}", number, to)
        elif gesture == "undo":
            desk.undo.undo()
        elif agenda:
            item = agenda[number % len(agenda)]
            if gesture == "move":
                desk.programme.move_item(item.id, to)
            else:
                desk.programme.remove_item(item.id)
        titles(desk, event)
        slots, items = desk.programme.slots(event.id), desk.programme.agenda(event.id)
        assert sum(slot.ends - slot.starts for slot in slots) == sum(item.minutes for item in items)
