"""What every record has: an id, and the moment it was put in the trash."""

from datetime import datetime
from typing import Protocol, TypeVar


class Record(Protocol):
    """A frozen, slotted dataclass that the store keeps; equality is by value.

    `id` never changes and is unique over all records. `removed_at` (aware, UTC) is None while the
    record is in use; a removed record stays in the trash until it is emptied.
    """

    @property
    def id(self) -> str: ...

    @property
    def removed_at(self) -> datetime | None: ...


R = TypeVar("R", bound=Record)
