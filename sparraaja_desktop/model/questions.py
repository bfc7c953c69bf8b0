"""Interview guides and their questions (R5, R6): shipped, or the sparrer's own."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.text import clean, clean_line

PASTE_LIMIT: Final = 20_000
"""The longest text from which questions are taken, in characters."""

_BEFORE: Final = re.compile(r"^\s*(?:[^;]*;\s*\d+\s*;|\d+\s*[.)]|[-–•*·])\s*")


class Part(StrEnum):
    """The four parts of a mapping (domain.md 5.3); what is already done comes first (R21)."""

    DONE = "done"
    SITUATION = "situation"
    NEEDS = "needs"
    CONSTRAINTS = "constraints"


class Audience(StrEnum):
    """Whom a guide is for: the municipal contact, a supervisor, the responsible official or HYTE coordinator."""

    CONTACT = "contact"
    SUPERVISOR = "supervisor"
    OFFICIAL = "official"


class Origin(StrEnum):
    """Where a guide or a question comes from."""

    SHIPPED = "shipped"
    OWN = "own"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """An interview guide; a shipped one lives in the content and is never changed, only copied.

    `copied_from` is the id of the guide an own one was copied from, else None.
    """

    id: str
    title: Texts
    audience: Audience
    origin: Origin
    copied_from: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question of a guide, ordered by `position`.

    Questions of different guides that ask the same thing share a `topic`, so that their answers can be laid
    side by side; a question of its own has its own id there.
    """

    id: str
    guide_id: str
    position: int
    part: Part
    text: Texts
    topic: str
    origin: Origin
    removed_at: datetime | None = None


def read_questions(text: str) -> tuple[str, ...]:
    """The questions of a text, one a line, cleaned; empty lines are passed over.

    What stands before a question goes: "3." or "3)", a dash or a bullet, or an area and a number ("area;3;question").
    Raises TooLong for a text of more than `PASTE_LIMIT` characters and for a line longer than a line may be.
    """
    lines = (clean_line(_BEFORE.sub("", line, count=1)) for line in clean(text, PASTE_LIMIT).split("\n"))
    return tuple(line for line in lines if line)
