"""Checks of the motivation and of the sparrer's own working time (R34, R54-R57, R68)."""

from collections.abc import Iterable
from datetime import date
from typing import Final

from sparraaja_desktop.model.checks.check import Check, Remark, always, interviewed, whole
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.duration import say_duration
from sparraaja_desktop.model.intake import Motivation, minutes_used


def _motivation_unknown(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(coaching.intake is None or coaching.intake.motivation is Motivation.UNKNOWN)


def _motivation_low(coaching: Coaching, _today: date) -> Iterable[Remark]:
    return whole(coaching.intake is not None and coaching.intake.motivation is Motivation.LOW)


def _time_over(coaching: Coaching, _today: date) -> Iterable[Remark]:
    planned = coaching.intake.minutes_planned if coaching.intake is not None else None
    used = minutes_used(coaching.work)
    if planned is not None and used > planned:
        yield Remark(facts={"used": say_duration(used), "planned": say_duration(planned)})


CHECKS: Final = (
    Check("motivation-unknown", (34,), _motivation_unknown, interviewed),
    Check("motivation-low", (34, 54, 55, 56, 57), _motivation_low, always),
    Check("time-over", (68,), _time_over, always),
)
