"""What belongs to what: a record is removed with all that is under it, and comes back with the same."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.marks import settle

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

OWNERS: Final[Mapping[type[Record], tuple[tuple[str, type[Record]], ...]]] = MappingProxyType(
    {
        Handout: (("engagement_id", Engagement),),
        Answer: (("interview_id", Interview),),
        Interview: (("engagement_id", Engagement),),
        Finding: (("answer_id", Answer), ("interview_id", Interview), ("engagement_id", Engagement)),
        MappingItem: (("engagement_id", Engagement),),
        Engagement: (("client_id", Client),),
        Person: (("client_id", Client),),
        StandingMeeting: (("client_id", Client),),
        ServiceArea: (("client_id", Client),),
        Question: (("guide_id", Guide),),
        Guide: (),
        Client: (),
    }
)
"""The owners of each kind, the nearest first."""

POINTERS: Final[Mapping[type[Record], tuple[tuple[type[Record], str], ...]]] = MappingProxyType(
    {
        ServiceArea: ((Person, "service_area_id"), (Interview, "service_area_id"), (Finding, "service_area_id")),
        Person: ((Engagement, "contact_id"),),
        Client: ((Engagement, "peer_client_id"),),
    }
)
"""Who points to a record of each kind without belonging to it."""


def owner_of(record: Record) -> tuple[type[Record], str] | None:
    """Kind and id of the nearest owner; None for a client and a guide."""
    for field, kind in OWNERS[type(record)]:
        owner_id: str | None = getattr(record, field)
        if owner_id is not None:
            return kind, owner_id
    return None


def remove_whole(unit: "Unit", record: Record) -> None:
    """Puts the record and all that is under it in the trash; whoever points to it points to nothing then."""
    for kind, field in POINTERS.get(type(record), ()):
        # Those in the trash too: they may come back when this one has been erased.
        for removed in (False, True):
            for each in unit.all(kind, removed=removed, **{field: record.id}):
                unit.put(with_fields(each, **{field: None}))
    _remove(unit, record)


def restore_whole(unit: "Unit", record: Record) -> None:
    """Brings back the record, all under it that was removed at the same moment, and an owner in the trash first."""
    owner = owner_of(record)
    above = unit.get(*owner) if owner else None
    if above is not None and above.removed_at is not None:
        restore_whole(unit, above)
    _restore(unit, record)


def _remove(unit: "Unit", record: Record) -> None:
    for each in _under(unit, record, removed=False):
        _remove(unit, each)
    unit.remove(type(record), record.id)


def _restore(unit: "Unit", record: Record) -> None:
    restored = with_fields(record, removed_at=None)
    unit.put(settle(unit, restored) if isinstance(restored, Finding) else restored)
    for each in _under(unit, record, removed=True):
        if each.removed_at == record.removed_at:
            _restore(unit, each)


def _under(look: "Look", record: Record, *, removed: bool) -> Iterator[Record]:
    """What belongs to the record, kind by kind; each kind is read when the ones before it have been dealt with."""
    for kind, owners in OWNERS.items():
        for field, owner in owners:
            if owner is type(record):
                yield from look.all(kind, removed=removed, **{field: record.id})
