"""Days for the events of a programme, counted backwards from the management team's meeting (R55, R58)."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from typing import Final

from sparraaja_desktop.model.clients import StandingMeeting
from sparraaja_desktop.services.days import may_be_proposed

BEFORE_REVIEW: Final = timedelta(days=14)
"""The last event is at the latest this long before the management team's meeting."""

BETWEEN: Final = timedelta(days=21)
"""At least this long lies between two events: the time that an interim assignment takes."""

_USUALLY_BETWEEN: Final = timedelta(days=28)
_NEAR: Final = timedelta(days=10)
_DAY: Final = timedelta(days=1)
_SUPERVISORS: Final = re.compile(r"esihenkilö|esimie|päällik|chef|förm[aä]n|supervisor|manager", re.IGNORECASE)
_MANAGEMENT: Final = re.compile(r"johto|johtaj|ledning|management|board", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A day for an event and the standing meeting it rides on; both None where no day is left."""

    on: date | None = None
    meeting_id: str | None = None


def backwards(
    count: int,
    review_on: date | None,
    meetings: Sequence[StandingMeeting],
    today: date,
    *,
    ends_there: bool = False,
    on_aland: bool = False,
) -> tuple[Dated, ...]:
    """Days for `count` events, the first one first; without a day of the management team there are no days.

    Each is a day of a standing meeting where one lies near, the supervisors' before the management's, else a
    working day that stands alone. `ends_there` says that the last event is the management team's own: it is on
    that very day. No event is proposed for today or earlier: those have no day then. `on_aland` says that its own
    holidays are no working days either.
    """
    if review_on is None or review_on <= today:
        return (Dated(),) * count
    good = partial(may_be_proposed, on_aland=on_aland)
    last = review_on - BEFORE_REVIEW
    chosen = _of_the_day(review_on, meetings) if ends_there else _around(last, None, meetings, good)
    dated: list[Dated] = []
    while len(dated) < count and chosen.on is not None and chosen.on > today:
        dated.append(chosen)
        chosen = _around(chosen.on - _USUALLY_BETWEEN, chosen.on - BETWEEN, meetings, good)
    return (*(Dated(),) * (count - len(dated)), *reversed(dated))


def _of_the_day(day: date, meetings: Iterable[StandingMeeting]) -> Dated:
    """The day as it is, on the meeting of that day, the management's before any other."""
    on_it = sorted((each for each in meetings if day in each.next_dates), key=_rank, reverse=True)
    return Dated(day, on_it[0].id if on_it else None)


def _around(
    wished: date, latest: date | None, meetings: Iterable[StandingMeeting], good: Callable[[date], bool]
) -> Dated:
    """The best day of a standing meeting around the wished one, else a good day; not after `latest` (None: wished)."""
    last = wished if latest is None else latest
    near = [
        (_rank(meeting), abs(day - wished), day, meeting.id)
        for meeting in meetings
        for day in meeting.next_dates
        if abs(day - wished) <= _NEAR and day <= last and good(day)
    ]
    if near:
        _, _, day, meeting_id = min(near)
        return Dated(day, meeting_id)
    while not good(wished):
        wished -= _DAY
    return Dated(wished)


def _rank(meeting: StandingMeeting) -> int:
    """Supervisors' meetings first, the management's last, by their names."""
    if _SUPERVISORS.search(meeting.name):
        return 0
    return 2 if _MANAGEMENT.search(meeting.name) else 1
