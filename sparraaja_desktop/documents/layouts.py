"""Which module lays out which handout; each is imported when it is laid out."""

from collections.abc import Callable
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind

Build = Callable[[HandoutFacts, Wording, date], Sheet]
"""Lays out a handout of these facts, in the language of its wording, made on that day."""

MADE_OF_FACTS: Final = frozenset(
    {
        HandoutKind.PROGRAMME,
        HandoutKind.EVENT_HANDOUT,
        HandoutKind.RUN_SHEET,
        HandoutKind.AREA_PLAN,
        HandoutKind.FEEDBACK_FORM,
        HandoutKind.FEEDBACK_SUMMARY,
        HandoutKind.MANAGEMENT_PAGE,
        HandoutKind.LETTER,
        HandoutKind.FOLLOW_UP,
        HandoutKind.FINAL_REPORT,
        HandoutKind.PRIVACY_NOTICE,
        HandoutKind.HELP_CARDS,
    }
)
"""What is laid out of `HandoutFacts`; the other kinds have material of their own."""


def builder(kind: HandoutKind) -> Build:
    """What lays out a kind that is made of facts: the ``build`` of its module. Raises Mistake for another kind."""
    # Each import is written out: what makes the bundle finds them so.
    match kind:
        case HandoutKind.PROGRAMME:
            from sparraaja_desktop.documents.programme import build
        case HandoutKind.EVENT_HANDOUT:
            from sparraaja_desktop.documents.event_handout import build
        case HandoutKind.RUN_SHEET:
            from sparraaja_desktop.documents.run_sheet import build
        case HandoutKind.AREA_PLAN:
            from sparraaja_desktop.documents.area_plan import build
        case HandoutKind.FEEDBACK_FORM:
            from sparraaja_desktop.documents.feedback_form import build
        case HandoutKind.FEEDBACK_SUMMARY:
            from sparraaja_desktop.documents.feedback_summary import build
        case HandoutKind.MANAGEMENT_PAGE:
            from sparraaja_desktop.documents.management_page import build
        case HandoutKind.LETTER:
            from sparraaja_desktop.documents.letter import build
        case HandoutKind.FOLLOW_UP:
            from sparraaja_desktop.documents.follow_up import build
        case HandoutKind.FINAL_REPORT:
            from sparraaja_desktop.documents.final_report import build
        case HandoutKind.PRIVACY_NOTICE:
            from sparraaja_desktop.documents.privacy_notice import build
        case HandoutKind.HELP_CARDS:
            from sparraaja_desktop.documents.help_cards import build
        case _:
            raise Mistake(f"{kind} is not laid out of facts")
    return build
