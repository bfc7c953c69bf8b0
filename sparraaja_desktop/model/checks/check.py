"""What a check is, and the moments of a coaching from which one is worth saying."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.programme import Event

SOON_DAYS: Final = 14
"""An event or a day this near, in days, is soon."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check has found: the record it is about (None: the whole coaching), and what fills the sentence."""

    subject_id: str | None = None
    facts: dict[str, str] = field(default_factory=dict)


Find = Callable[[Coaching, date], Iterable[Remark]]
"""Looks for one thing in a coaching as it is today. Pure; raises nothing, whatever the coaching holds."""

When = Callable[[Coaching, date], bool]
"""Whether the coaching is so far that a check is worth saying."""


@dataclass(frozen=True, slots=True)
class Check:
    """One condition of the model: its name, the requirements it rests on, how it is found, and from when it is said.

    `at_closing` marks those that are said before a coaching is closed, however far it is.
    """

    name: str
    requirements: tuple[int, ...]
    find: Find
    when: When
    at_closing: bool = False


def whole(is_so: bool, **facts: str) -> tuple[Remark, ...]:
    """One remark about the whole coaching, or none."""
    return (Remark(facts=facts),) if is_so else ()


def always(_coaching: Coaching, _today: date) -> bool:
    """From the first day."""
    return True


def interviewed(coaching: Coaching, _today: date) -> bool:
    """Once there is an interview."""
    return bool(coaching.interviews)


def designed(coaching: Coaching, today: date) -> bool:
    """Once the situation has been looked at, or a programme been begun."""
    return interviewed(coaching, today) or planned(coaching, today)


def planned(coaching: Coaching, _today: date) -> bool:
    """Once there are events."""
    return bool(coaching.events)


def at_the_door(coaching: Coaching, today: date) -> bool:
    """Once the first event is soon, or one has been held."""
    return begun(coaching, today) or any(is_soon(event, today) for event in coaching.events)


def begun(coaching: Coaching, _today: date) -> bool:
    """Once an event has been held."""
    return any(event.is_held for event in coaching.events)


def acting(coaching: Coaching, _today: date) -> bool:
    """Once the service areas' plans have actions."""
    return bool(coaching.actions)


def ending(coaching: Coaching, today: date) -> bool:
    """Once every event has been held, or only one that is soon is left."""
    left = [event for event in coaching.events if not is_over(event, today)]
    return planned(coaching, today) and (not left or (len(left) == 1 and is_soon(left[0], today)))


def over(coaching: Coaching, today: date) -> bool:
    """Once every event has been held."""
    return planned(coaching, today) and all(is_over(event, today) for event in coaching.events)


def is_over(event: Event, today: date) -> bool:
    """Whether the event has been held, or its day has passed."""
    return event.is_held or (event.held_on is not None and event.held_on < today)


def is_soon(event: Event, today: date) -> bool:
    """Whether the event is yet to come within two weeks."""
    return not event.is_held and event.held_on is not None and 0 <= (event.held_on - today).days <= SOON_DAYS
