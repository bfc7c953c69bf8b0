"""Why each event of a draft is in it, in the language of the window."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.draft import Reason, Why
from sparraaja_desktop.ui.advice_words import quoted
from sparraaja_desktop.ui.mapping.names import area_name


def because(reasons: Sequence[Reason], exercises: Sequence[str], programme: str) -> str:
    """The reasons, and the titles of the exercises that are added, in one line.

    `programme` is the client's word for its participation programme, in its base form.
    """
    said = QCoreApplication.translate("draft", "because {0}").format(
        "; ".join(reason(each, programme) for each in reasons)
    )
    if not exercises:
        return said
    added = QCoreApplication.translate("draft", "Added to the agenda: {0}").format(", ".join(exercises))
    return f"{said}. {added}"


def reason(given: Reason, programme: str) -> str:
    """One reason, as it goes on after "because"; `programme` as in `because`."""
    match given.why:
        case Why.RESIDENT_SPARRER if given.fact:
            text = QCoreApplication.translate("draft", "a resident coaches, and sees the development target {0}")
            return text.format(quoted(given.fact))
        case Why.PROGRAMME_GOAL:
            text = QCoreApplication.translate("draft", "the goal {0} is about the {1}")
            return text.format(quoted(given.fact), programme)
        case Why.BUDGETING_GOAL:
            text = QCoreApplication.translate("draft", "the goal {0} is about participatory budgeting")
            return text.format(quoted(given.fact))
        case Why.AREA_BARE:
            text = QCoreApplication.translate("draft", "nothing is known yet of the area “{0}”")
            return text.format(area_name(Area(given.fact)))
        case Why.NEEDS:
            text = QCoreApplication.translate("draft", "these needs become its question: {0}")
            return text.format(", ".join(quoted(need) for need in given.fact.split("\n")))
        case Why.NO_PROGRAMME:
            return QCoreApplication.translate("draft", "there is no {0} yet").format(programme)
        case Why.PROGRAMME_PREPARED:
            return QCoreApplication.translate("draft", "the {0} is being prepared").format(programme)
        case _:
            return _without_fact(given.why)


def _without_fact(why: Why) -> str:
    said = {
        Why.BEGINS: QCoreApplication.translate("draft", "one begins with why, and with what is done already"),
        Why.MEANS: QCoreApplication.translate("draft", "each service area finds its own means and begins its plan"),
        Why.PLANS: QCoreApplication.translate("draft", "the plans come back here and their timetable is agreed"),
        Why.PLAN_GIVEN: QCoreApplication.translate("draft", "the service areas' plan is given here"),
        Why.MANAGEMENT: QCoreApplication.translate("draft", "the management team sees what has been reached"),
        Why.RESIDENT_VIEW: QCoreApplication.translate("draft", "a resident sees what is not seen from the inside"),
        Why.RESIDENT_SPARRER: QCoreApplication.translate("draft", "a resident coaches"),
        Why.PEER_SPARRER: QCoreApplication.translate("draft", "a coached partner coaches, and tells how it did"),
        Why.BUDGETING_THEME: QCoreApplication.translate("draft", "participatory budgeting is a theme of the coaching"),
    }
    return said[why]
