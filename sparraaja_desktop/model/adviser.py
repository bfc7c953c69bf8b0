"""The adviser: the model's own conditions as quiet next steps, each with the requirement it rests on."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sparraaja_desktop.model.advice import Advice, Dismissal
from sparraaja_desktop.model.checks import beginning, ending, events, intake, plans
from sparraaja_desktop.model.checks.check import Check
from sparraaja_desktop.model.coaching import Coaching

CHECKS: Final[tuple[Check, ...]] = (*beginning.CHECKS, *intake.CHECKS, *events.CHECKS, *plans.CHECKS, *ending.CHECKS)
"""Every check, in the order of the coaching."""


NAMED_AGAIN: Final = Advice("named-again", (59,))
"""What is said of a closed coaching where somebody has been named since: what was learnt stays without names (R59)."""


def advise(coaching: Coaching, today: date) -> tuple[Advice, ...]:
    """What is worth saying today, in the order of the coaching; nothing of a coaching that is closed.

    Raises nothing, whatever the coaching holds.
    """
    if coaching.engagement.closed_on is not None:
        return ()
    return _said((check for check in CHECKS if check.when(coaching, today)), coaching, today)


def before_closing(coaching: Coaching, today: date) -> tuple[Advice, ...]:
    """What is missing when the coaching is closed today, however far it is (R57, R58, R64). Raises nothing."""
    return _said((check for check in CHECKS if check.at_closing), coaching, today)


def not_dismissed(advice: Iterable[Advice], dismissals: Iterable[Dismissal]) -> tuple[Advice, ...]:
    """The advice without what was put aside: the same check about the same subject."""
    aside = {(dismissal.check, dismissal.subject_id) for dismissal in dismissals}
    return tuple(each for each in advice if (each.check, each.subject_id) not in aside)


def _said(checks: Iterable[Check], coaching: Coaching, today: date) -> tuple[Advice, ...]:
    return tuple(
        Advice(check.name, check.requirements, remark.subject_id, remark.facts)
        for check in checks
        for remark in check.find(coaching, today)
    )
