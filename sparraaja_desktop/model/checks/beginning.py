"""Checks of the beginning: the contact, the kind of sparrer, the mapping, the goals (R15-R33, R41-R48, R69)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sparraaja_desktop.model.checks.check import Check, Remark, always, begun, designed, interviewed, is_soon, whole
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.goals import Goal, Support
from sparraaja_desktop.model.mapping import FindingKind, ItemGroup, ItemState
from sparraaja_desktop.model.people import Role, looks_leading
from sparraaja_desktop.model.programme import CaptureTag, Event


def _contact_missing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(coaching.contact is None)


def _contact_not_leading(coaching: Coaching, _today: date) -> Iterable[Remark]:
    person = coaching.contact
    if person is not None and Role.LEADING not in person.roles and not looks_leading(person.title):
        yield Remark(person.id, {"name": person.name})


def _peer_missing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(_is(coaching, SparrerKind.MUNICIPALITY) and coaching.engagement.peer_client_id is None)


def _matchmaker_missing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(_is(coaching, SparrerKind.MUNICIPALITY) and not coaching.engagement.matchmaker.strip())


def _target_missing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(_is(coaching, SparrerKind.RESIDENT) and not coaching.engagement.development_target.strip())


def _content_not_agreed(coaching: Coaching, _today: date) -> Iterable[Remark]:
    engagement = coaching.engagement
    is_agreed = engagement.content_agreed_on is not None and bool(engagement.content_agreed_with.strip())
    return whole(_is(coaching, SparrerKind.RESIDENT) and not is_agreed)


def _is(coaching: Coaching, kind: SparrerKind) -> bool:
    return coaching.engagement.sparrer_kind is kind


def _no_interview(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not coaching.interviews)


def _items_unknown(coaching: Coaching, _today: date) -> Iterable[Remark]:
    basics = [item for item in coaching.items if item.group is ItemGroup.BASICS]
    unknown = [item for item in basics if item.state is ItemState.UNKNOWN]
    return whole(bool(unknown), count=str(len(unknown)), total=str(len(basics)))


def _nothing_done_yet(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not any(finding.kind is FindingKind.DONE for finding in coaching.findings))


def _needs_not_asked_again(coaching: Coaching, today: date) -> Iterable[Remark]:
    for event in coaching.events:
        if is_soon(event, today) and not _is_asked(coaching, event):
            yield Remark(event.id, {"theme": event.theme, "day": str(event.held_on)})


def _is_asked(coaching: Coaching, event: Event) -> bool:
    """Whether somebody was heard between the event before and this one, or in the event before."""
    before = [each for each in coaching.events if each.is_held]
    since = max((each.held_on for each in before if each.held_on is not None), default=date.min)
    heard = [interview.held_on for interview in coaching.interviews]
    heard += [session.held_on for session in coaching.sessions]
    captured = {capture.event_id for capture in coaching.captures if capture.tag is CaptureTag.NEED}
    return any(day >= since for day in heard) or any(each.id in captured for each in before if each is not event)


def _no_goal(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(not coaching.goals)


def _goal_not_agreed(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_about(goal) for goal in coaching.goals if not goal.is_agreed)


def _goal_not_tied(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_about(goal) for goal in coaching.goals if goal.link is None)


def _goal_rests_on_nothing(coaching: Coaching, _today: date) -> Iterable[Remark]:
    found = {finding.id for finding in coaching.findings}
    return (_about(goal) for goal in coaching.goals if not found.intersection(goal.finding_ids))


def _goal_without_measure(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return (_about(goal) for goal in coaching.goals if not goal.measure.strip())


def _support_one_sided(coaching: Coaching, _today: date) -> Iterable[Remark]:
    given = {kind for goal in coaching.goals for kind in goal.support}
    if len(given) == 1:
        (lacking,) = set(Support) - given
        yield Remark(facts={"support": lacking})


def _about(goal: Goal) -> Remark:
    return Remark(goal.id, {"goal": goal.text})


def _nobody_responsible(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(coaching.responsible is None or not coaching.responsible.is_named)


CHECKS: Final = (
    Check("contact-missing", (29,), _contact_missing, always),
    Check("contact-not-leading", (29,), _contact_not_leading, always),
    Check("peer-missing", (41,), _peer_missing, always),
    Check("matchmaker-missing", (69,), _matchmaker_missing, always),
    Check("target-missing", (47,), _target_missing, always),
    Check("content-not-agreed", (48,), _content_not_agreed, always),
    Check("no-interview", (15,), _no_interview, always),
    Check("nothing-done-yet", (21,), _nothing_done_yet, interviewed),
    Check("items-unknown", (16, 17, 18, 19), _items_unknown, interviewed),
    Check("no-goal", (22,), _no_goal, designed),
    Check("goal-not-agreed", (22,), _goal_not_agreed, always),
    Check("goal-rests-on-nothing", (31,), _goal_rests_on_nothing, always),
    Check("goal-not-tied", (26,), _goal_not_tied, always),
    Check("goal-without-measure", (58,), _goal_without_measure, always),
    Check("support-one-sided", (1,), _support_one_sided, always),
    Check("needs-not-asked-again", (33,), _needs_not_asked_again, always),
    Check("nobody-responsible", (27, 74), _nobody_responsible, begun, at_closing=True),
)
