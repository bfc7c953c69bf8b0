"""The sparrer's evaluation of a coaching: the assumed chain (R72), areas and criteria (R75), the staff (R76)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from sparraaja_desktop.model.areas import Area


class ChainLink(StrEnum):
    """The chain that the model assumes (R72): each link leads to the next."""

    OWN_PARTICIPATION = "own-participation"
    ACTING = "acting"
    RESIDENTS = "residents"


class Criterion(StrEnum):
    """What makes a practice a promising one (R75)."""

    AIM = "aim"
    WORKS = "works"
    TOGETHER = "together"
    CARRIES_OVER = "carries-over"
    RESOURCED = "resourced"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """The evaluation in words, one per engagement; every text may be empty.

    One text for each link of the chain: the supervisors' `own_participation`, how they are `acting` since, what
    `residents` gain of it. One for what has changed in each area: `own_life`, `communities`, `common_good`. One for
    each criterion of a promising practice: whether `aim` and need were clear, whether it `works` and results are seen,
    whether people made it `together`, whether it `carries_over` elsewhere, whether it is `resourced` and somebody is
    responsible. `staff` is what the staff gained: professional pride, autonomy, wellbeing at work (R76).
    """

    id: str
    engagement_id: str
    own_participation: str = ""
    acting: str = ""
    residents: str = ""
    own_life: str = ""
    communities: str = ""
    common_good: str = ""
    aim: str = ""
    works: str = ""
    together: str = ""
    carries_over: str = ""
    resourced: str = ""
    staff: str = ""
    removed_at: datetime | None = None


def field_of(part: ChainLink | Area | Criterion) -> str:
    """The name of the field of `Evaluation` with the text about that part."""
    return part.value.replace("-", "_")


TEXTS: Final = (*(field_of(part) for part in (*ChainLink, *Area, *Criterion)), "staff")
"""The fields of `Evaluation` with its texts, in their order."""
