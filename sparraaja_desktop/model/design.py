"""The design sessions with the municipal contact: what was decided, and who promised what by when (R29-R32)."""

from dataclasses import dataclass
from datetime import date, datetime

from sparraaja_desktop.model.mapping import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class DesignSession:
    """One meeting with the contact. `programme_changes` says what changed in the programme; `notes` stay here."""

    id: str
    engagement_id: str
    position: int
    held_on: date
    mode: Mode
    participants: str = ""
    notes: str = ""
    programme_changes: str = ""
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One thing that was decided in a design session; goes into the memo."""

    id: str
    session_id: str
    position: int
    text: str
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """Who promised what by when; `kept_on` is None until it is kept.

    `session_id` is the design session it was given in, `event_id` the event, both None when it was given elsewhere.
    """

    id: str
    engagement_id: str
    position: int
    who: str
    what: str
    due_on: date | None = None
    kept_on: date | None = None
    session_id: str | None = None
    event_id: str | None = None
    removed_at: datetime | None = None

    def is_overdue(self, today: date) -> bool:
        """Whether its day has passed and it is not kept."""
        return self.kept_on is None and self.due_on is not None and self.due_on < today
