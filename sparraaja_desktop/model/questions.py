"""Interview guides and their questions (R5, R6): shipped, or the sparrer's own."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sparraaja_desktop.model.language import Texts


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
