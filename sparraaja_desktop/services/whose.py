"""Whose a record is: nothing of one coaching names what is of another's, wherever an id comes in."""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import OfAnother
from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.belonging import OWNERS, owners_of
from sparraaja_desktop.services.fields import REFERS

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

_OF_ANOTHER_BY_NATURE: Final = frozenset({"peer_client_id"})
"""The fields that are there to name what is another's."""


def need_what_is_named(look: "Look", record: Record, names: Collection[str]) -> None:
    """Raises where one of these fields names what the record may not name.

    NotFound for a record that is not there or was removed; OfAnother for one of another coaching, or of a client other
    than the one whose coaching it is. The findings that something rests on and what the adviser speaks of may be in the
    trash or gone for good, but are nobody else's either.
    """
    named = list(_named(look, record, names))
    if not named:
        return
    homes = dict(homes_of(look, record))
    for target in named:
        if any(homes.get(kind, home) != home for kind, home in homes_of(look, target)):
            raise OfAnother(type(target).__name__, target.id)


def _named(look: "Look", record: Record, names: Collection[str]) -> Iterator[Record]:
    """What these fields of the record name of its own coaching or client."""
    for name in names:
        value = getattr(record, name)
        if name in REFERS and value is not None:
            target = look.need(REFERS[name], value)
            if name not in _OF_ANOTHER_BY_NATURE:
                yield target
        elif name == "finding_ids":
            yield from filter(None, (look.get(Finding, finding_id) for finding_id in value))
        elif name == "subject_id" and value is not None:
            # The adviser speaks of records of any kind.
            yield from filter(None, (look.get(kind, value) for kind in OWNERS))


def homes_of(look: "Look", record: Record | None) -> Iterator[tuple[type[Record], str]]:
    """The coaching and the client that a record is of, or is itself, by their kinds."""
    while record is not None:
        if isinstance(record, Engagement | Client):
            yield type(record), record.id
        owner = next(iter(owners_of(record)), None)
        record = look.get(*owner) if owner else None
