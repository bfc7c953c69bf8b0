"""The mapping (Kartoitus): all its verbs in one place (R15-R21)."""

from sparraaja_desktop.services.answers import Answers
from sparraaja_desktop.services.findings import Findings
from sparraaja_desktop.services.interviews import Comparison, Interviews
from sparraaja_desktop.services.items import Items
from sparraaja_desktop.services.marks import MarkedPlace

__all__ = ["Comparison", "Mapping", "MarkedPlace"]


class Mapping(Interviews, Answers, Findings, Items):
    """Interviews, their answers and marks, what was found out, and the items that are mapped."""
