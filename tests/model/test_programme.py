"""The clock times of an agenda: they add up, keep what is fixed, and say honestly when they are late (R4, R8)."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.programme import (
    AgendaItem,
    Event,
    ItemKind,
    Slot,
    input_share,
    own_work_share,
    slots,
    slots_of,
)

NINE = 9 * 60
TIMES = st.integers(0, 24 * 60 - 1)


def items(*minutes: int, kind: ItemKind = ItemKind.PLENARY) -> list[AgendaItem]:
    """An agenda of items of so many minutes."""
    numbers = count()
    return [
        AgendaItem(id=f"i{number}", event_id="e", position=number, title=f"{each} min", minutes=each, kind=kind)
        for number, each in zip(numbers, minutes, strict=False)
    ]


def times(slots_: Sequence[Slot]) -> list[tuple[int, int, int]]:
    """When each goes on, and how late."""
    return [(slot.starts, slot.ends, slot.late) for slot in slots_]


@st.composite
def agendas(draw: st.DrawFn) -> list[AgendaItem]:
    """An agenda of any items, some at a fixed time."""
    fixed = draw(st.lists(st.tuples(st.integers(0, 300), st.none() | TIMES), max_size=12))
    return [
        replace(item, fixed_at=at)
        for item, (_, at) in zip(items(*(minutes for minutes, _ in fixed)), fixed, strict=True)
    ]


def test_each_item_begins_when_the_one_before_ends() -> None:
    assert times(slots(NINE, items(10, 30, 5))) == [(540, 550, 0), (550, 580, 0), (580, 585, 0)]


def test_an_agenda_of_nothing_has_no_times() -> None:
    assert slots(NINE, []) == ()


def test_a_fixed_time_is_waited_for() -> None:
    first, coffee, last = items(10, 15, 20)
    coffee = replace(coffee, fixed_at=NINE + 60)
    assert times(slots(NINE, [first, coffee, last])) == [(540, 550, 0), (600, 615, 0), (615, 635, 0)]


def test_what_runs_over_a_fixed_time_says_how_late_it_makes_it() -> None:
    first, coffee = items(75, 15)
    coffee = replace(coffee, fixed_at=NINE + 60)
    assert times(slots(NINE, [first, coffee])) == [(540, 615, 0), (615, 630, 15)]


@given(TIMES, agendas())
def test_the_minutes_of_every_item_are_kept_in_their_order(starts_at: int, agenda: list[AgendaItem]) -> None:
    agreed = slots(starts_at, agenda)
    assert [slot.item for slot in agreed] == agenda
    assert all(slot.ends - slot.starts == slot.item.minutes for slot in agreed)


@given(TIMES, agendas())
def test_no_two_items_go_on_at_the_same_time_and_only_a_fixed_one_is_waited_for(
    starts_at: int, agenda: list[AgendaItem]
) -> None:
    agreed = slots(starts_at, agenda)
    ends = [starts_at, *(slot.ends for slot in agreed)]
    for slot, free in zip(agreed, ends, strict=False):
        assert slot.starts >= free
        assert slot.starts == free or slot.starts == slot.item.fixed_at
    assert all(before.ends <= after.starts for before, after in pairwise(agreed))


@given(TIMES, agendas())
def test_a_fixed_time_is_never_moved_and_late_is_honest(starts_at: int, agenda: list[AgendaItem]) -> None:
    for slot in slots(starts_at, agenda):
        assert slot.late >= 0
        assert slot.item.fixed_at is not None or slot.late == 0
        if slot.item.fixed_at is not None:
            assert slot.starts - slot.late == slot.item.fixed_at


@given(TIMES, agendas())
def test_without_fixed_times_the_agenda_is_as_long_as_its_minutes(starts_at: int, agenda: list[AgendaItem]) -> None:
    free = [replace(item, fixed_at=None) for item in agenda]
    agreed = slots(starts_at, free)
    assert (agreed[-1].ends if agreed else starts_at) == starts_at + sum(item.minutes for item in free)


def test_the_participants_own_work_is_told_from_listening() -> None:
    own = {kind for kind in ItemKind if kind.is_own_work}
    assert own == {ItemKind.CHECK_IN, ItemKind.PLENARY, ItemKind.SMALL_GROUPS, ItemKind.PAIRS, ItemKind.ALONE}


def test_breaks_count_neither_as_work_nor_as_listening() -> None:
    agenda = [
        *items(30, kind=ItemKind.SMALL_GROUPS),
        *items(10, kind=ItemKind.INPUT),
        *items(60, kind=ItemKind.BREAK),
    ]
    assert own_work_share(agenda) == pytest.approx(0.75)
    assert input_share(agenda) == pytest.approx(0.25)


@pytest.mark.parametrize("agenda", [[], items(0), items(15, kind=ItemKind.BREAK)])
def test_an_agenda_without_minutes_has_no_shares(agenda: list[AgendaItem]) -> None:
    assert own_work_share(agenda) is None
    assert input_share(agenda) is None


@given(agendas(), st.lists(st.sampled_from(ItemKind), min_size=12, max_size=12))
def test_the_shares_never_add_up_to_more_than_the_whole(agenda: list[AgendaItem], kinds: list[ItemKind]) -> None:
    mixed = [replace(item, kind=kind) for item, kind in zip(agenda, kinds, strict=False)]
    own, listened = own_work_share(mixed), input_share(mixed)
    assert (own is None) is (listened is None)
    assert 0 <= (own or 0) + (listened or 0) <= 1 + 1e-9


def test_an_event_that_stands_alone_says_why() -> None:
    event = Event(id="e", engagement_id="g", position=0, theme="Miksi?")
    assert event.needs_a_reason
    assert replace(event, alone_because="  ").needs_a_reason
    assert not replace(event, alone_because="Yhteistä aikaa ei ole.").needs_a_reason
    assert not replace(event, standing_meeting_id="m").needs_a_reason


def test_while_the_beginning_is_open_times_count_from_it_and_none_is_fixed() -> None:
    first, coffee = items(10, 15)
    agenda = [first, replace(coffee, fixed_at=NINE + 60)]
    event = Event(id="e", engagement_id="g", position=0, theme="Miksi?")
    assert times(slots_of(event, agenda)) == [(0, 10, 0), (10, 25, 0)]
    assert slots_of(replace(event, starts_at=NINE), agenda) == slots(NINE, agenda)
