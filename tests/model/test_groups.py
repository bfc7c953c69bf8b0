"""Small groups of those who came, by service area or mixed (R39)."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.groups import LEAST, SIZES, Group, Mix, divided

CAME = st.lists(st.tuples(st.sampled_from(["a", "b", "c", "d", None]), st.integers(-2, 40)), max_size=7)


def test_colleagues_sit_together_in_groups_of_about_the_wanted_size() -> None:
    assert divided([("a", 7), ("b", 4)], 4, Mix.BY_AREA) == (
        Group((("a", 4),)),
        Group((("a", 3),)),
        Group((("b", 4),)),
    )


def test_those_of_whom_there_are_few_make_a_group_together() -> None:
    groups = divided([("a", 5), ("b", 2), ("c", 1), (None, 1)], 5, Mix.BY_AREA)
    assert groups == (Group((("a", 5),)), Group((("b", 2), ("c", 1), (None, 1))))


def test_where_they_are_too_few_for_a_group_they_join_the_smallest_one() -> None:
    groups = divided([("a", 7), ("b", 2), ("c", 4)], 4, Mix.BY_AREA)
    assert groups == (Group((("a", 4),)), Group((("c", 4),)), Group((("a", 3), ("b", 2))))
    assert divided([("b", 2)], 4, Mix.BY_AREA) == (Group((("b", 2),)),)


def test_in_mixed_groups_every_service_area_is_spread() -> None:
    groups = divided([("a", 3), ("b", 3), ("c", 3)], 3, Mix.MIXED)
    assert groups == (Group((("a", 1), ("b", 1), ("c", 1))),) * 3


def test_where_nobody_came_there_are_no_groups() -> None:
    assert divided([], 4, Mix.BY_AREA) == divided([("a", 0), ("b", -1)], 4, Mix.MIXED) == ()


@given(CAME, st.sampled_from(SIZES), st.sampled_from(Mix))
def test_everybody_who_came_sits_in_one_group_of_a_size_in_which_one_can_talk(
    came: list[tuple[str | None, int]], size: int, mix: Mix
) -> None:
    groups = divided(came, size, mix)
    there: Counter[str | None] = Counter()
    for area_id, count in came:
        there[area_id] += max(count, 0)
    seated: Counter[str | None] = Counter()
    for group in groups:
        seated.update(dict(group.people))
    assert seated == +there
    assert all(count > 0 for group in groups for _, count in group.people)
    if there.total() >= LEAST:
        assert all(LEAST <= group.size <= size + 2 for group in groups)


@given(CAME, st.sampled_from(SIZES))
def test_mixed_groups_differ_by_one_at_most(came: list[tuple[str | None, int]], size: int) -> None:
    sizes = [group.size for group in divided(came, size, Mix.MIXED)]
    assert max(sizes, default=0) - min(sizes, default=0) <= 1
