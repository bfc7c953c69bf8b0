"""What the coaching aims at, agreed together (R22-R26), and the outcome that somebody is responsible (R27)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from sparraaja_desktop.model.areas import Area


class LinkKind(StrEnum):
    """The document of the client that a goal is tied to (R26)."""

    PROGRAMME = "programme"
    STRATEGY = "strategy"
    WELLBEING_PLAN = "wellbeing-plan"


class Support(StrEnum):
    """What supervisors get from a coaching: support for leading participation work, and tools for it (R1)."""

    LEADERSHIP = "leadership"
    TOOLS = "tools"


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """One goal. It is agreed when `agreed_on` and `agreed_with` say when and with whom (R22).

    `template` is the key of the shipped goal it began as (R23-R25), None for an own one. `finding_ids` are the
    findings it rests on. `link` None means tied to no document yet; `link_text` names the place in it.
    `measure` says how one will know. `support` says what supervisors get (R1); `tool_ids` are the tools chosen for it
    (R7), shipped or own.
    """

    id: str
    engagement_id: str
    position: int
    text: str
    template: str | None = None
    areas: tuple[Area, ...] = ()
    agreed_with: str = ""
    agreed_on: date | None = None
    measure: str = ""
    finding_ids: tuple[str, ...] = ()
    link: LinkKind | None = None
    link_text: str = ""
    support: tuple[Support, ...] = ()
    tool_ids: tuple[str, ...] = ()
    removed_at: datetime | None = None

    @property
    def is_agreed(self) -> bool:
        """Whether it is said when and with whom it was agreed (R22)."""
        return self.agreed_on is not None and bool(self.agreed_with.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponsiblePerson:
    """The outcome "responsible person named" (R27, R74): who, with what title, since when; one per engagement.

    `is_named` only when there is a name and a date.
    """

    id: str
    engagement_id: str
    name: str = ""
    title: str = ""
    named_on: date | None = None
    removed_at: datetime | None = None

    @property
    def is_named(self) -> bool:
        """Whether somebody has been named on some day."""
        return self.named_on is not None and bool(self.name.strip())


class LeadingStep(StrEnum):
    """THL's five steps of leading participation work, in their order (domain.md 2.4)."""

    GROUP = "group"
    RESPONSIBLE = "responsible"
    NEEDS = "needs"
    RESULTS = "results"
    WRITTEN = "written"
