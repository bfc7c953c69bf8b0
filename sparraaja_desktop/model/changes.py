"""The only news that the store tells, and only after the commit."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """What happened to a record."""

    MADE = "made"
    REVISED = "revised"
    REMOVED = "removed"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Change:
    """One record changed: `kind` is the class name of the record, for example ``Interview``."""

    kind: str
    id: str
    what: What


Listener = Callable[[Sequence[Change], object | None], None]
"""Hears the changes of one unit of work and who caused them (None when nobody said)."""
