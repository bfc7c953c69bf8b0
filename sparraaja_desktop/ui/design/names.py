"""What steps and documents are called in the language of the window."""

from PySide6.QtCore import QCoreApplication

from sparraaja_desktop.model.goals import LeadingStep, LinkKind, Support
from sparraaja_desktop.model.text import with_capital


def step_name(step: LeadingStep) -> str:
    """One of the five steps of leading participation work."""
    match step:
        case LeadingStep.GROUP:
            return QCoreApplication.translate("design", "Participation group")
        case LeadingStep.RESPONSIBLE:
            return QCoreApplication.translate("design", "Responsible person")
        case LeadingStep.NEEDS:
            return QCoreApplication.translate("design", "Needs mapped")
        case LeadingStep.RESULTS:
            return QCoreApplication.translate("design", "Results, means and evaluation agreed")
        case LeadingStep.WRITTEN:
            return QCoreApplication.translate("design", "Written into a programme")


def link_name(link: LinkKind, programme: str) -> str:
    """A document of the client; `programme` is the client's own word for its participation programme."""
    match link:
        case LinkKind.PROGRAMME:
            return with_capital(programme)
        case LinkKind.STRATEGY:
            return QCoreApplication.translate("design", "Strategy")
        case LinkKind.WELLBEING_PLAN:
            return QCoreApplication.translate("design", "Wellbeing plan")


def support_name(support: Support) -> str:
    """What supervisors get by a goal (R1)."""
    match support:
        case Support.LEADERSHIP:
            return QCoreApplication.translate("design", "Support for leading participation work")
        case Support.TOOLS:
            return QCoreApplication.translate("design", "Tools for promoting participation")
