"""Who is told of the coaching and of its results (R56-R61), and what the management team saw (R58)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sparraaja_desktop.model.language import Language


class MessageAudience(StrEnum):
    """Whom a message is for; management and staff must be told (R60), residents and media may (R61)."""

    MANAGEMENT = "management"
    STAFF = "staff"
    PARTICIPANTS = "participants"
    RESIDENTS = "residents"
    MEDIA = "media"


class Moment(StrEnum):
    """At the start (R56) or of the results (R57)."""

    START = "start"
    RESULTS = "results"


REQUIRED = tuple(
    (audience, moment) for moment in Moment for audience in (MessageAudience.MANAGEMENT, MessageAudience.STAFF)
)
"""The messages that no coaching does without (R56, R57, R60); all others may be sent (R61)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One message; `sent_on` is None until it was sent. Staff told at both moments is needed before closing (R57)."""

    id: str
    engagement_id: str
    position: int
    audience: MessageAudience
    moment: Moment
    language: Language
    text: str = ""
    due_on: date | None = None
    sent_on: date | None = None
    removed_at: datetime | None = None

    @property
    def is_required(self) -> bool:
        """Whether this audience must be told at this moment."""
        return (self.audience, self.moment) in REQUIRED

    def is_overdue(self, today: date) -> bool:
        """Whether its day has passed and it was not sent."""
        return self.sent_on is None and self.due_on is not None and self.due_on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class ManagementReview:
    """When the management team saw what, and what it decided (R58); `held_on` None while open."""

    id: str
    engagement_id: str
    position: int
    held_on: date | None = None
    shown: str = ""
    decided: str = ""
    is_held: bool = False
    removed_at: datetime | None = None
