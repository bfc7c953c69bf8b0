"""Checks of communication, the management team and the follow-up (R56-R60, R64-R66)."""

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Final

from sparraaja_desktop.model.checks.check import Check, Remark, always, at_the_door, ending, over, whole
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import MessageAudience, Moment


def _not_told(audience: MessageAudience, moment: Moment, coaching: Coaching, _today: date) -> Iterable[Remark]:
    told = (each for each in coaching.messages if each.sent_on is not None)
    return whole(not any(each.audience is audience and each.moment is moment for each in told))


def _message_overdue(coaching: Coaching, today: date) -> Iterable[Remark]:
    for message in coaching.messages:
        if message.is_overdue(today):
            facts = {"audience": message.audience.value, "moment": message.moment.value, "day": str(message.due_on)}
            yield Remark(message.id, facts)


def _management_has_not_seen(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not any(review.is_held for review in coaching.reviews))


def _follow_up_not_agreed(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not any(each.is_held or each.due_on is not None for each in coaching.follow_ups))


def _follow_up_passed(coaching: Coaching, today: date) -> Iterable[Remark]:
    for each in coaching.follow_ups:
        if not each.is_held and each.due_on is not None and each.due_on < today:
            yield Remark(each.id, {"day": str(each.due_on)})


def _action_without_progress(coaching: Coaching, today: date) -> Iterable[Remark]:
    if not any(each.is_held or (each.due_on is not None and each.due_on < today) for each in coaching.follow_ups):
        return
    noted = {entry.action_id for entry in coaching.progress}
    for action in coaching.actions:
        if action.is_agreed and action.id not in noted:
            yield Remark(action.id, {"action": action.action})


def _promise_overdue(coaching: Coaching, today: date) -> Iterable[Remark]:
    for each in coaching.promises:
        if each.is_overdue(today):
            yield Remark(each.id, {"who": each.who, "what": each.what, "day": str(each.due_on)})


_told_management = partial(_not_told, MessageAudience.MANAGEMENT, Moment.START)
_told_staff_start = partial(_not_told, MessageAudience.STAFF, Moment.START)
_told_staff_results = partial(_not_told, MessageAudience.STAFF, Moment.RESULTS)

CHECKS: Final = (
    Check("management-not-told", (60,), _told_management, at_the_door, at_closing=True),
    Check("staff-not-told-of-start", (56, 60), _told_staff_start, at_the_door, at_closing=True),
    Check("staff-not-told-of-results", (57,), _told_staff_results, over, at_closing=True),
    Check("message-overdue", (60,), _message_overdue, always),
    Check("promise-overdue", (30,), _promise_overdue, always),
    Check("management-team-has-not-seen", (58,), _management_has_not_seen, over, at_closing=True),
    Check("follow-up-not-agreed", (64, 65), _follow_up_not_agreed, ending, at_closing=True),
    Check("follow-up-passed", (66,), _follow_up_passed, always, at_closing=True),
    Check("action-without-progress", (66,), _action_without_progress, always, at_closing=True),
)
