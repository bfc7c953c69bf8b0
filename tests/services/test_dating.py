"""Days for events: backwards from the management team, on standing meetings, never on a holiday (R55)."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparraaja_desktop.model.clients import StandingMeeting
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.dating import BEFORE_REVIEW, BETWEEN, Dated, backwards
from sparraaja_desktop.services.days import Season, is_weekend, may_be_proposed, public_holiday, season

TODAY = date(2026, 11, 23)
REVIEW = date(2027, 5, 31)
DAYS = st.dates(date(2026, 11, 1), date(2028, 12, 31))


def meeting(name: str, *days: date, key: str = "") -> StandingMeeting:
    """A standing meeting of that name on those days."""
    return StandingMeeting(id=key or name, client_id="c", position=0, name=name, next_dates=days)


@st.composite
def meetings(draw: st.DrawFn) -> list[StandingMeeting]:
    """Some standing meetings on any days."""
    names = draw(st.lists(st.sampled_from(["Esihenkilöinfo", "Johtoryhmä", "Koordinaatio"]), max_size=4))
    return [
        meeting(name, *sorted(draw(st.lists(DAYS, max_size=6))), key=f"{name}-{number}")
        for number, name in enumerate(names)
    ]


def days(dated: Sequence[Dated]) -> list[date | None]:
    """The days alone."""
    return [each.on for each in dated]


@given(st.integers(3, 5), DAYS, meetings(), st.booleans())
@settings(deadline=None)
def test_events_keep_their_distances_and_no_holiday_is_proposed(
    count: int, review_on: date, all_: list[StandingMeeting], ends_there: bool
) -> None:
    dated = backwards(count, review_on, all_, TODAY, ends_there=ends_there)
    assert len(dated) == count
    there = [each.on for each in dated if each.on is not None]
    assert days(dated) == [None] * (count - len(there)) + there
    assert all(day > TODAY for day in there)
    assert all(later - earlier >= BETWEEN for earlier, later in pairwise(there))
    proposed = there[:-1] if ends_there else there
    assert all(may_be_proposed(day, on_aland=False) for day in proposed)
    if ends_there:
        assert there[-1:] == ([review_on] if review_on > TODAY else [])
    else:
        assert all(day <= review_on - BEFORE_REVIEW for day in there)


@given(st.integers(3, 5), DAYS, meetings(), st.booleans())
@settings(deadline=None)
def test_an_event_rides_on_a_meeting_exactly_when_there_is_one_that_day(
    count: int, review_on: date, all_: list[StandingMeeting], ends_there: bool
) -> None:
    by_id = {each.id: each for each in all_}
    for each in backwards(count, review_on, all_, TODAY, ends_there=ends_there):
        on_that_day = [one for one in all_ if each.on in one.next_dates]
        assert (each.meeting_id is not None) is bool(on_that_day)
        assert each.meeting_id is None or each.on in by_id[each.meeting_id].next_dates


def test_without_a_day_of_the_management_team_there_are_no_days() -> None:
    assert backwards(3, None, [], TODAY) == (Dated(), Dated(), Dated())


@pytest.mark.parametrize("past", [TODAY, date.min])
def test_a_management_team_that_has_met_leaves_the_days_open(past: date) -> None:
    assert days(backwards(3, past, [], TODAY, ends_there=True)) == [None] * 3


def test_what_would_lie_in_the_past_has_no_day() -> None:
    assert days(backwards(3, date(2027, 2, 1), [], TODAY)) == [None, date(2026, 12, 11), date(2027, 1, 18)]


def test_without_meetings_the_events_are_four_weeks_apart_and_stand_alone() -> None:
    dated = backwards(3, REVIEW, [], TODAY)
    assert days(dated) == [date(2027, 3, 22), date(2027, 4, 19), date(2027, 5, 17)]
    assert {each.meeting_id for each in dated} == {None}


def test_a_meeting_within_ten_days_is_taken_and_one_further_away_is_not() -> None:
    near, far = date(2027, 5, 7), date(2027, 5, 6)
    assert backwards(3, REVIEW, [meeting("Info", near)], TODAY)[-1] == Dated(near, "Info")
    assert backwards(3, REVIEW, [meeting("Info", far)], TODAY)[-1] == Dated(date(2027, 5, 17))


@pytest.mark.parametrize("supervisors", ["Esihenkilöinfo", "Päälliköt", "Chefsmöte", "Supervisors' hour"])
def test_the_supervisors_meeting_goes_before_the_managements_though_that_is_nearer(supervisors: str) -> None:
    both = [meeting("Johtoryhmä", date(2027, 5, 17)), meeting(supervisors, date(2027, 5, 10))]
    assert backwards(3, REVIEW, both, TODAY)[-1] == Dated(date(2027, 5, 10), supervisors)


@pytest.mark.parametrize("management", ["Johtoryhmä", "Ledningsgruppen", "Management team"])
def test_any_other_meeting_goes_before_the_managements_too(management: str) -> None:
    both = [meeting(management, date(2027, 5, 17)), meeting("Kehittämisiltapäivä", date(2027, 5, 10))]
    assert backwards(3, REVIEW, both, TODAY)[-1].meeting_id == "Kehittämisiltapäivä"


def test_the_management_teams_own_event_is_on_its_day_and_its_meeting() -> None:
    both = [meeting("Esihenkilöinfo", REVIEW), meeting("Johtoryhmä", REVIEW)]
    dated = backwards(4, REVIEW, both, TODAY, ends_there=True)
    assert dated[-1] == Dated(REVIEW, "Johtoryhmä")
    assert dated[-2].on == date(2027, 5, 3)


def test_july_and_christmas_are_left_in_peace() -> None:
    assert backwards(3, date(2027, 8, 2), [], TODAY)[-1].on == date(2027, 6, 30)
    assert backwards(3, date(2028, 1, 18), [], TODAY)[-1].on == date(2027, 12, 17)


def test_the_weeks_when_many_are_away_are_known() -> None:
    assert season(date(2026, 10, 12)) is Season.AUTUMN_BREAK
    assert season(date(2026, 10, 25)) is Season.AUTUMN_BREAK
    assert season(date(2027, 2, 22)) is Season.WINTER_BREAK
    assert season(date(2027, 3, 14)) is Season.WINTER_BREAK
    assert season(date(2026, 12, 14)) is Season.CHRISTMAS
    assert season(date(2027, 1, 10)) is Season.CHRISTMAS
    assert season(date(2027, 7, 1)) is Season.SUMMER
    assert season(date(2026, 11, 23)) is None


def test_holidays_are_named_in_each_language() -> None:
    epiphany = date(2027, 1, 6)
    assert [public_holiday(epiphany, each, on_aland=False) for each in Language] == [
        "Loppiainen",
        "Trettondag",
        "Epiphany",
    ]
    assert public_holiday(TODAY, Language.FI, on_aland=False) == ""


def test_a_usual_break_is_only_warned_of_but_no_weekend_or_holiday_is_proposed() -> None:
    assert may_be_proposed(date(2027, 2, 24), on_aland=False)
    assert not may_be_proposed(date(2026, 12, 5), on_aland=False)
    assert is_weekend(date(2026, 12, 6))
    assert not may_be_proposed(date(2027, 5, 6), on_aland=False)
    assert not may_be_proposed(date(2027, 7, 15), on_aland=False)
    assert not may_be_proposed(date(2026, 12, 22), on_aland=False)
    assert may_be_proposed(TODAY + timedelta(days=1), on_aland=False)
