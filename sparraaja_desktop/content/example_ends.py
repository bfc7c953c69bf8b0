"""How the coaching of an example came about, and how it was evaluated; days are counted from today."""

from dataclasses import dataclass

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.model.evaluation import TEXTS
from sparraaja_desktop.model.intake import Motivation


@dataclass(frozen=True, slots=True)
class ExampleIntake:
    """How the coaching came about; `work` are the days, minutes and matters of the sparrer's own working time."""

    applied_in_days: int
    applied_by: str
    wishes: str
    why_now: str
    other_work: str
    motivation: Motivation
    motivation_note: str
    minutes_planned: int
    work: tuple[tuple[int, int, str], ...]


def read_intake(file: DataFile) -> ExampleIntake:
    """The first contact. Raises Mistake, or ValueError for a word that means nothing."""
    return ExampleIntake(
        applied_in_days=file.number("applied_in_days"),
        applied_by=file.text("applied_by"),
        wishes=file.text("wishes"),
        why_now=file.text("why_now"),
        other_work=file.text("other_work"),
        motivation=Motivation(file.text("motivation")),
        motivation_note=file.text("motivation_note"),
        minutes_planned=file.number("minutes_planned"),
        work=tuple(
            (each.number("worked_in_days"), each.number("minutes"), each.text("what")) for each in file.tables("work")
        ),
    )


def read_evaluation(file: DataFile) -> tuple[tuple[str, str], ...]:
    """The texts of the evaluation by the name of their field. Raises Mistake when one is missing."""
    return tuple((name, file.text(name)) for name in TEXTS)
