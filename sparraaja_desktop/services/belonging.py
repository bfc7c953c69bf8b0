"""What belongs to what: a record is removed with all that is under it, and comes back with the same."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, cast

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction, fallen_back
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.marks import settle

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

_OF_ENGAGEMENT: Final[tuple[tuple[str, type[Record]], ...]] = (("engagement_id", Engagement),)

OWNERS: Final[Mapping[type[Record], tuple[tuple[str, type[Record]], ...]]] = MappingProxyType(
    {
        Handout: _OF_ENGAGEMENT,
        Answer: (("interview_id", Interview),),
        Interview: _OF_ENGAGEMENT,
        Finding: (("answer_id", Answer), ("interview_id", Interview), ("engagement_id", Engagement)),
        MappingItem: _OF_ENGAGEMENT,
        Goal: _OF_ENGAGEMENT,
        ResponsiblePerson: _OF_ENGAGEMENT,
        Decision: (("session_id", DesignSession),),
        DesignSession: _OF_ENGAGEMENT,
        Promise: _OF_ENGAGEMENT,
        Programme: _OF_ENGAGEMENT,
        AgendaItem: (("event_id", Event),),
        Attendance: (("event_id", Event),),
        Capture: (("event_id", Event),),
        Event: _OF_ENGAGEMENT,
        Sheet: (("assignment_id", Assignment), ("service_area_id", ServiceArea)),
        Assignment: _OF_ENGAGEMENT,
        Progress: (("action_id", PlannedAction),),
        PlannedAction: (("engagement_id", Engagement), ("service_area_id", ServiceArea)),
        Message: _OF_ENGAGEMENT,
        ManagementReview: _OF_ENGAGEMENT,
        FeedbackAnswer: (("round_id", FeedbackRound),),
        FeedbackRound: _OF_ENGAGEMENT,
        FollowUp: _OF_ENGAGEMENT,
        Dismissal: _OF_ENGAGEMENT,
        Engagement: (("client_id", Client),),
        Person: (("client_id", Client),),
        StandingMeeting: (("client_id", Client),),
        ServiceArea: (("client_id", Client),),
        Question: (("guide_id", Guide),),
        Guide: (),
        Practice: (),
        Tool: (),
        Client: (),
    }
)
"""The owners of each kind, the nearest first."""

POINTERS: Final[Mapping[type[Record], tuple[tuple[type[Record], str], ...]]] = MappingProxyType(
    {
        ServiceArea: (
            (Person, "service_area_id"),
            (Interview, "service_area_id"),
            (Finding, "service_area_id"),
            (Attendance, "service_area_id"),
            (FeedbackAnswer, "service_area_id"),
        ),
        StandingMeeting: ((Event, "standing_meeting_id"),),
        Finding: ((Capture, "finding_id"),),
        Goal: ((PlannedAction, "goal_id"),),
        DesignSession: ((Promise, "session_id"),),
        Event: (
            (Promise, "event_id"),
            (Assignment, "given_event_id"),
            (Assignment, "due_event_id"),
            (Sheet, "discussed_event_id"),
            (PlannedAction, "event_id"),
            (FeedbackRound, "event_id"),
        ),
        Assignment: ((PlannedAction, "assignment_id"),),
        Person: ((Engagement, "contact_id"),),
        Client: ((Engagement, "peer_client_id"),),
    }
)
"""Who points to a record of each kind without belonging to it."""


def owners_of(record: Record) -> tuple[tuple[type[Record], str], ...]:
    """Kind and id of each owner, the nearest first; none for what stands by itself."""
    owners = ((kind, getattr(record, field)) for field, kind in OWNERS[type(record)])
    return tuple((kind, owner_id) for kind, owner_id in owners if owner_id is not None)


def remove_whole(unit: "Unit", record: Record) -> None:
    """Puts the record and all that is under it in the trash; whoever points to it points to nothing then."""
    for kind, field in POINTERS.get(type(record), ()):
        # Those in the trash too: they may come back when this one has been erased.
        for removed in (False, True):
            for each in unit.all(kind, removed=removed, **{field: record.id}):
                unit.put(_possible(with_fields(each, **{field: None})))
    _remove(unit, record)


def restore_whole(unit: "Unit", record: Record) -> None:
    """Brings back the record, all under it that was removed at the same moment, and owners in the trash first."""
    for owner in owners_of(record):
        above = unit.get(*owner)
        if above is not None and above.removed_at is not None:
            restore_whole(unit, above)
    _restore(unit, record)


def settled(look: "Look", record: R) -> R:
    """A record that comes back, as it fits what is kept now."""
    return cast("R", settle(look, record)) if isinstance(record, Finding) else _possible(record)


def _remove(unit: "Unit", record: Record) -> None:
    for each in _under(unit, record, removed=False):
        _remove(unit, each)
    unit.remove(type(record), record.id)


def _restore(unit: "Unit", record: Record) -> None:
    unit.put(settled(unit, with_fields(record, removed_at=None)))
    for each in _under(unit, record, removed=True):
        if each.removed_at == record.removed_at and not _is_owner_removed(unit, each):
            _restore(unit, each)


def _is_owner_removed(look: "Look", record: Record) -> bool:
    """Whether something that it belongs to is still in the trash."""
    above = (look.get(*owner) for owner in owners_of(record))
    return any(each is not None and each.removed_at is not None for each in above)


def _possible(record: R) -> R:
    """A record that has lost what it pointed to, in a state that it may have."""
    return cast("R", fallen_back(record)) if isinstance(record, PlannedAction) else record


def _under(look: "Look", record: Record, *, removed: bool) -> Iterator[Record]:
    """What belongs to the record, kind by kind; each kind is read when the ones before it have been dealt with."""
    for kind, owners in OWNERS.items():
        for field, owner in owners:
            if owner is type(record):
                yield from look.all(kind, removed=removed, **{field: record.id})
