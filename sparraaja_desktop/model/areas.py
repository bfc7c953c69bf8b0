"""The three areas of participation (R73; domain.md 2.1)."""

from enum import StrEnum


class Area(StrEnum):
    """Osa-alue: in one's own life, in communities and influence, in the common good."""

    OWN_LIFE = "own-life"
    COMMUNITIES = "communities"
    COMMON_GOOD = "common-good"
