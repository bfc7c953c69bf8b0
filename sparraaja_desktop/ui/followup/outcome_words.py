"""The outcomes of a coaching in words (R73, R74), one thing a line."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.outcomes import Outcomes, Understanding
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.mapping.names import area_name


def outcome_lines(outcomes: Outcomes) -> tuple[str, ...]:
    """Understanding, concrete actions, their areas, and who is responsible."""
    return (*_understanding(outcomes), *_actions(outcomes), _responsible(outcomes))


def _understanding(outcomes: Outcomes) -> tuple[str, ...]:
    if not outcomes.understanding:
        return (QCoreApplication.translate("outcomes", "Understanding of participation has not been asked yet."),)
    return tuple(_asked(each) for each in outcomes.understanding)


def _asked(found: Understanding) -> str:
    when = _when(found.kind)
    if found.agreeing is None:
        text = QCoreApplication.translate(
            "outcomes", "Understanding of participation, {0}: too few answers to be shown ({1})."
        )
        return text.format(when, found.answered)
    text = QCoreApplication.translate(
        "outcomes", "Understanding of participation, {0}: clear in their own work to {1} of the {2} who answered."
    )
    return text.format(when, found.agreeing, found.answered)


def _when(kind: RoundKind) -> str:
    names = {
        RoundKind.BEFORE: QCoreApplication.translate("outcomes", "before the coaching"),
        RoundKind.AFTER: QCoreApplication.translate("outcomes", "after it"),
        RoundKind.LATER: QCoreApplication.translate("outcomes", "later"),
    }
    return names[kind]


def _actions(outcomes: Outcomes) -> tuple[str, ...]:
    if not outcomes.concrete:
        return (QCoreApplication.translate("outcomes", "No concrete action has been agreed yet."),)
    counts = QCoreApplication.translate(
        "outcomes", "Concrete actions: {0}, of which done: {1}, under way: {2}, scheduled: {3}."
    ).format(
        outcomes.concrete,
        outcomes.actions[ActionState.DONE],
        outcomes.actions[ActionState.UNDER_WAY],
        outcomes.actions[ActionState.SCHEDULED],
    )
    areas = QCoreApplication.translate("outcomes", "By area: {0}.").format(
        ", ".join(f"{area_name(area).lower()} {outcomes.by_area[area]}" for area in Area)
    )
    return (counts, areas, _covered(outcomes))


def _covered(outcomes: Outcomes) -> str:
    if not outcomes.uncovered:
        return QCoreApplication.translate("outcomes", "All three areas of participation are covered.")
    missing = ", ".join(area_name(area).lower() for area in outcomes.uncovered)
    return QCoreApplication.translate("outcomes", "Without a concrete action: {0}.").format(missing)


def _responsible(outcomes: Outcomes) -> str:
    person = outcomes.responsible
    if person is None or person.named_on is None:
        return QCoreApplication.translate("outcomes", "Nobody has been named responsible for participation yet.")
    who = ", ".join(each for each in (person.name, person.title) if each)
    return QCoreApplication.translate("outcomes", "Responsible for participation since {0}: {1}.").format(
        say_date(person.named_on), who
    )
