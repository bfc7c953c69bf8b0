"""What handouts, and what they are made for, are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.communication import Message
from sparraaja_desktop.model.design import DesignSession
from sparraaja_desktop.model.feedback import FeedbackRound
from sparraaja_desktop.model.handout_choices import HandoutChoice, Phase
from sparraaja_desktop.model.handouts import ABOUT, About, HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Guide, Origin
from sparraaja_desktop.ui.communication.names import audience_name, moment_name, round_name
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES


def phase_name(phase: Phase) -> str:
    """A part of the coaching."""
    match phase:
        case Phase.BEFORE:
            return QCoreApplication.translate("documents", "Before the events")
        case Phase.EVENTS:
            return QCoreApplication.translate("documents", "Events")
        case Phase.BETWEEN:
            return QCoreApplication.translate("documents", "Between the events")
        case Phase.MANAGEMENT:
            return QCoreApplication.translate("documents", "Communication and management")
        case Phase.FOLLOW_UP:
            return QCoreApplication.translate("documents", "Feedback and follow-up")
        case Phase.TRUST:
            return QCoreApplication.translate("documents", "Data protection")


def kind_name(kind: HandoutKind) -> str:
    """A kind of handout."""
    names = {
        HandoutKind.MAPPING_SUMMARY: QCoreApplication.translate("documents", "Summary of the mapping"),
        HandoutKind.INTERVIEW_GUIDE: QCoreApplication.translate("documents", "Interview guide"),
        HandoutKind.DESIGN_MEMO: QCoreApplication.translate("documents", "Memo of a design session"),
        HandoutKind.PROGRAMME: QCoreApplication.translate("documents", "Programme of the coaching"),
        HandoutKind.EVENT_HANDOUT: QCoreApplication.translate("documents", "Handout of an event"),
        HandoutKind.RUN_SHEET: QCoreApplication.translate("documents", "Run sheet of an event"),
        HandoutKind.ASSIGNMENT_SHEET: QCoreApplication.translate("documents", "Assignment sheet"),
        HandoutKind.AREA_PLAN: QCoreApplication.translate("documents", "Plan of a service area"),
        HandoutKind.FEEDBACK_FORM: QCoreApplication.translate("documents", "Feedback form"),
        HandoutKind.FEEDBACK_SUMMARY: QCoreApplication.translate("documents", "Summary of feedback"),
        HandoutKind.MANAGEMENT_PAGE: QCoreApplication.translate("documents", "One page for the management team"),
        HandoutKind.LETTER: QCoreApplication.translate("documents", "Letter"),
        HandoutKind.FOLLOW_UP: QCoreApplication.translate("documents", "Paper for the follow-up"),
        HandoutKind.FINAL_REPORT: QCoreApplication.translate("documents", "Final report"),
        HandoutKind.PRIVACY_NOTICE: QCoreApplication.translate("documents", "Privacy notice"),
        HandoutKind.HELP_CARDS: QCoreApplication.translate("documents", "Cards with help questions"),
    }
    return names[kind]


def about_name(choice: HandoutChoice, language: Language) -> str:
    """What a handout is made for, as the user calls it; empty for the whole coaching. `language` is the window's."""
    match choice.record:
        case Guide():
            title = choice.record.title.in_(language)
            own = QCoreApplication.translate("documents", "{0} · own")
            return title if choice.record.origin is Origin.SHIPPED else own.format(title)
        case DesignSession():
            return say_date(choice.record.held_on)
        case FeedbackRound():
            return " · ".join(filter(None, (round_name(choice.record.kind), choice.name.strip())))
        case Message():
            said = (audience_name(choice.record.audience), moment_name(choice.record.moment))
            return " · ".join((*said, LANGUAGE_NAMES[choice.record.language]))
        case None:
            return ""
        case _:
            return " ".join(choice.name.split()) or _nameless(choice.kind)


def choice_name(choice: HandoutChoice, language: Language) -> str:
    """A handout with what it is made for."""
    return " – ".join(filter(None, (kind_name(choice.kind), about_name(choice, language))))


def _nameless(kind: HandoutKind) -> str:
    if ABOUT[kind] is About.EVENT:
        return QCoreApplication.translate("documents", "(no theme yet)")
    return QCoreApplication.translate("documents", "(no name yet)")
