"""Today, over all coachings: what is due, overdue, promised, and who has been silent for three weeks."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import chain
from typing import Final

from sparraaja_desktop.model.assignments import SheetState
from sparraaja_desktop.model.checks.check import is_over
from sparraaja_desktop.model.checks.plans import area_name, due_of
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.plans import ActionState, PlannedAction

SOON_DAYS: Final = 14
"""What is further away than this, in days, is not said yet."""

SILENT_DAYS: Final = 21
"""After so many days without a sign a coaching is silent (design.md, Today)."""


class DueKind(StrEnum):
    """What a row is about."""

    EVENT = "event"
    SHEET = "sheet"
    ACTION = "action"
    PROMISE = "promise"
    MESSAGE = "message"
    REVIEW = "review"
    FOLLOW_UP = "follow-up"
    SILENT = "silent"


class Urgency(StrEnum):
    """How near it is."""

    OVERDUE = "overdue"
    TODAY = "today"
    SOON = "soon"


@dataclass(frozen=True, slots=True)
class Due:
    """One row of Today.

    `on` is the day it is due, of a silent coaching the day of the last sign. `subject` is what it says (who, what),
    `subject_id` the record it leads to in the room named `room` of the engagement; of a silent coaching itself.
    """

    kind: DueKind
    urgency: Urgency
    on: date
    engagement_id: str
    client: Texts
    subject_id: str
    subject: str
    room: str


def rows(coachings: Iterable[Coaching], today: date) -> tuple[Due, ...]:
    """The rows of all coachings that go on, the oldest day first. Raises nothing, whatever they hold."""
    return in_order(
        due for coaching in coachings if coaching.engagement.closed_on is None for due in _of(coaching, today)
    )


def in_order(dues: Iterable[Due]) -> tuple[Due, ...]:
    """The rows with the oldest day first, those of one day by kind, those of one kind as they come."""
    return tuple(sorted(dues, key=lambda each: (each.on, _RANKS[each.kind])))


_RANKS: Final = {kind: rank for rank, kind in enumerate(DueKind)}

_OUT: Final = (SheetState.NOT_SENT, SheetState.SENT)
_AT_WORK: Final = (ActionState.SCHEDULED, ActionState.UNDER_WAY)

_Day = tuple[DueKind, date, str, str, str]
"""Kind, day, id of the record, what it says, room."""


def _of(coaching: Coaching, today: date) -> Iterator[Due]:
    engagement = coaching.engagement
    for kind, on, subject_id, subject, room in _days(coaching):
        if (on - today).days <= SOON_DAYS:
            urgency = _urgency(on, today)
            yield Due(kind, urgency, on, engagement.id, coaching.client.name, subject_id, subject, room)
    last = max(_signs(coaching))
    if (today - last).days >= SILENT_DAYS and not _waits(coaching, today):
        silent = (DueKind.SILENT, Urgency.OVERDUE, last, engagement.id, coaching.client.name)
        yield Due(*silent, engagement.id, engagement.title, "overview")


def _urgency(on: date, today: date) -> Urgency:
    if on < today:
        return Urgency.OVERDUE
    return Urgency.TODAY if on == today else Urgency.SOON


def _days(coaching: Coaching) -> Iterator[_Day]:
    """All the days that the coaching is waiting for."""
    for event in coaching.events:
        if event.held_on is not None and not event.is_held:
            yield DueKind.EVENT, event.held_on, event.id, event.theme, "events"
    for assignment in coaching.assignments:
        due = due_of(coaching, assignment)
        for sheet in coaching.sheets_of(assignment.id):
            if due is not None and sheet.state in _OUT:
                said = (area_name(coaching, sheet.service_area_id), assignment.title, sheet.responsible)
                yield DueKind.SHEET, due, sheet.id, _joined(*said), "assignments"
    for action in coaching.actions:
        if action.due_on is not None and _state(coaching, action) in _AT_WORK:
            said = (area_name(coaching, action.service_area_id), action.action, action.responsible)
            yield DueKind.ACTION, action.due_on, action.id, _joined(*said), "assignments"
    for promise in coaching.promises:
        if promise.due_on is not None and promise.kept_on is None:
            yield DueKind.PROMISE, promise.due_on, promise.id, _joined(promise.who, promise.what), "design"
    yield from _told(coaching)


def _told(coaching: Coaching) -> Iterator[_Day]:
    for message in coaching.messages:
        if message.due_on is not None and message.sent_on is None:
            first_line = next(iter(message.text.strip().splitlines()), "")
            yield DueKind.MESSAGE, message.due_on, message.id, first_line, "communication"
    for review in coaching.reviews:
        if review.held_on is not None and not review.is_held:
            yield DueKind.REVIEW, review.held_on, review.id, review.shown, "communication"
    for follow_up in coaching.follow_ups:
        if follow_up.due_on is not None and not follow_up.is_held:
            yield DueKind.FOLLOW_UP, follow_up.due_on, follow_up.id, follow_up.outcome, "follow-up"


def _state(coaching: Coaching, action: PlannedAction) -> ActionState:
    """The state of an action as it was last noted."""
    noted = [entry for entry in coaching.progress if entry.action_id == action.id]
    return max(noted, key=lambda entry: (entry.noted_on, entry.position)).state if noted else action.state


def _signs(coaching: Coaching) -> Iterator[date]:
    """The days on which the coaching is known to have gone on, the day of its start among them."""
    days = chain(
        [coaching.engagement.started_on],
        (interview.held_on for interview in coaching.interviews),
        (session.held_on for session in coaching.sessions),
        (event.held_on for event in coaching.events if event.is_held),
        (day for sheet in coaching.sheets for day in (sheet.sent_on, sheet.returned_on)),
        (message.sent_on for message in coaching.messages),
        (promise.kept_on for promise in coaching.promises),
        (review.held_on for review in coaching.reviews if review.is_held),
        (follow_up.due_on for follow_up in coaching.follow_ups if follow_up.is_held),
        (entry.noted_on for entry in coaching.progress),
    )
    return (day for day in days if day is not None)


def _waits(coaching: Coaching, today: date) -> bool:
    """Whether it only waits for its follow-up: every event is over, and the day is agreed and yet to come."""
    is_agreed = any(
        not each.is_held and each.due_on is not None and each.due_on >= today for each in coaching.follow_ups
    )
    return is_agreed and all(is_over(event, today) for event in coaching.events)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part.strip())
