"""Checks of the programme, its events and the feedback after them (R4, R8, R30-R39, R55, R62, R74)."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Final

from sparraaja_desktop.model.checks.check import Check, Remark, always, at_the_door, begun, over, planned, whole
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.programme import CaptureTag, Event, EventMode, ItemKind, input_share, own_work_share

MOST_INPUT: Final = 1 / 3
"""Input over this share of an agenda is remarked (R8)."""

LEAST_OWN_WORK: Final = 1 / 2
"""Own working time under this share of an agenda is remarked (R4)."""

LONGEST_REMOTE: Final = 90
"""A remote or hybrid event longer than this, in minutes, needs a break (R36)."""

USUAL_EVENTS: Final = range(3, 6)
"""How many events there usually are (R35: for example)."""


def _no_session(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not coaching.sessions)


def _not_approved(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(coaching.programme is None or coaching.programme.approved_on is None)


def _unusual_count(coaching: Coaching, _today: date) -> Iterable[Remark]:
    count = len(coaching.events)
    return whole(count not in USUAL_EVENTS, count=str(count))


def _without_theme(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return _events(coaching, lambda event: not event.theme.strip())


def _without_aim(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return _events(coaching, lambda event: not event.aim.strip())


def _without_date(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return _events(coaching, lambda event: event.held_on is None)


def _alone(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return _events(coaching, lambda event: event.needs_a_reason)


def _without_agenda(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return _events(coaching, lambda event: not event.is_held and not coaching.agenda_of(event.id))


def _agenda_too_long(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for event in coaching.events:
        total = sum(item.minutes for item in coaching.agenda_of(event.id))
        if not event.is_held and total > event.minutes:
            yield _about(event, total=str(total), length=str(event.minutes))


def _too_much_input(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for event in coaching.events:
        share = input_share(coaching.agenda_of(event.id))
        if not event.is_held and share is not None and share > MOST_INPUT:
            yield _about(event, percent=f"{share:.0%}".rstrip("%"))


def _too_little_own_work(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for event in coaching.events:
        share = own_work_share(coaching.agenda_of(event.id))
        if not event.is_held and share is not None and share < LEAST_OWN_WORK:
            yield _about(event, percent=f"{share:.0%}".rstrip("%"))


def _remote_without_break(coaching: Coaching, _today: date) -> Iterable[Remark]:
    """An event without any agenda is told to have one first."""
    for event in coaching.events:
        agenda = coaching.agenda_of(event.id)
        length = max(event.minutes, sum(item.minutes for item in agenda))
        has_break = any(item.kind is ItemKind.BREAK for item in agenda)
        is_remote = event.mode is not EventMode.LIVE and not event.is_held
        if is_remote and agenda and length > LONGEST_REMOTE and not has_break:
            yield _about(event, length=str(length))


def _events(coaching: Coaching, is_so: Callable[[Event], bool]) -> Iterable[Remark]:
    return (_about(event) for event in coaching.events if is_so(event))


def _about(event: Event, **facts: str) -> Remark:
    return Remark(event.id, {"theme": event.theme, "number": str(event.position + 1), **facts})


def _captures_waiting(coaching: Coaching, _today: date) -> Iterable[Remark]:
    for event in coaching.events:
        tagged = [each for each in coaching.captures if each.event_id == event.id and each.tag is CaptureTag.NEED]
        waiting = [capture for capture in tagged if capture.finding_id is None]
        if event.is_held and waiting:
            yield _about(event, count=str(len(waiting)))


def _no_feedback(coaching: Coaching, _today: date) -> Iterable[Remark]:
    answered = {answer.round_id for answer in coaching.feedback}
    asked = {each.event_id for each in coaching.rounds if each.id in answered}
    return _events(coaching, lambda event: event.is_held and event.id not in asked)


def _not_asked_before(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not _is_asked(coaching, RoundKind.BEFORE))


def _not_asked_after(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(_is_asked(coaching, RoundKind.BEFORE) and not _is_asked(coaching, RoundKind.AFTER))


def _is_asked(coaching: Coaching, kind: RoundKind) -> bool:
    return any(each.kind is kind for each in coaching.rounds)


CHECKS: Final = (
    Check("no-design-session", (30,), _no_session, planned),
    Check("programme-not-approved", (30,), _not_approved, planned),
    Check("unusual-number-of-events", (35,), _unusual_count, planned),
    Check("event-without-theme", (38,), _without_theme, always),
    Check("event-without-aim", (38,), _without_aim, always),
    Check("event-without-date", (35,), _without_date, always),
    Check("event-alone", (55,), _alone, always),
    Check("event-without-agenda", (39,), _without_agenda, always),
    Check("agenda-too-long", (39,), _agenda_too_long, always),
    Check("too-much-input", (8,), _too_much_input, always),
    Check("too-little-own-work", (4,), _too_little_own_work, always),
    Check("remote-without-break", (36,), _remote_without_break, always),
    Check("captures-waiting", (33,), _captures_waiting, begun),
    Check("no-feedback", (62,), _no_feedback, begun, at_closing=True),
    Check("not-asked-before", (74,), _not_asked_before, at_the_door),
    Check("not-asked-after", (74,), _not_asked_after, over, at_closing=True),
)
