"""When the adviser speaks of the first contact and of the sparrer's own time, and when it does not."""

from dataclasses import replace
from typing import Any

from sparraaja_desktop.model.intake import Intake, Motivation, WorkEntry
from tests.model.coachings import TODAY
from tests.model.conditions import INTERVIEW, E

INTAKE = Intake(id="n", engagement_id="e", minutes_planned=90)
WORK = WorkEntry(id="w", **E, worked_on=TODAY, minutes=60)

INTAKE_CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "motivation-unknown",
        {"interviews": (INTERVIEW,)},
        {"interviews": (INTERVIEW,), "intake": replace(INTAKE, motivation=Motivation.VARYING)},
    ),
    ("motivation-unknown", {"interviews": (INTERVIEW,), "intake": INTAKE}, {"intake": INTAKE}),
    ("motivation-low", {"intake": replace(INTAKE, motivation=Motivation.LOW)}, {"intake": INTAKE}),
    ("time-over", {"intake": INTAKE, "work": (WORK, WORK)}, {"intake": INTAKE, "work": (WORK,)}),
    (
        "time-over",
        {"intake": replace(INTAKE, minutes_planned=0), "work": (WORK,)},
        {"intake": replace(INTAKE, minutes_planned=None), "work": (WORK,)},
    ),
]
"""As `conditions.CASES`: a check, a coaching in which it speaks, one in which it does not."""
