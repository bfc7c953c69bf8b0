"""Which module lays out which handout; each is imported when it is laid out."""

from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from typing import Final, cast

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind

Build = Callable[[HandoutFacts, Wording, date], Sheet]
"""Lays out a handout of these facts, in the language of its wording, made on that day."""

MADE_OF_FACTS: Final[Mapping[HandoutKind, str]] = {
    HandoutKind.PROGRAMME: "programme",
    HandoutKind.EVENT_HANDOUT: "event_handout",
    HandoutKind.RUN_SHEET: "run_sheet",
    HandoutKind.AREA_PLAN: "area_plan",
    HandoutKind.FEEDBACK_FORM: "feedback_form",
    HandoutKind.FEEDBACK_SUMMARY: "feedback_summary",
    HandoutKind.MANAGEMENT_PAGE: "management_page",
    HandoutKind.LETTER: "letter",
    HandoutKind.FOLLOW_UP: "follow_up",
    HandoutKind.FINAL_REPORT: "final_report",
    HandoutKind.PRIVACY_NOTICE: "privacy_notice",
    HandoutKind.HELP_CARDS: "help_cards",
}
"""The module and the wording of each kind that is laid out of `HandoutFacts`; the others have material of their own."""


def builder(kind: HandoutKind) -> Build:
    """What lays out a kind that is made of facts: the ``build`` of its module."""
    module = import_module(f"sparraaja_desktop.documents.{MADE_OF_FACTS[kind]}")
    return cast("Build", module.build)
