"""What belongs to what: a record is removed with all that is under it, and comes back with the same."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, cast

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction, fallen_back
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.fields import with_fields
from sparraaja_desktop.services.marks import settle
from sparraaja_desktop.services.order import make_room
from sparraaja_desktop.services.ties import Ties

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

_OF_ENGAGEMENT: Final[tuple[tuple[str, type[Record]], ...]] = (("engagement_id", Engagement),)

OWNERS: Final[Mapping[type[Record], tuple[tuple[str, type[Record]], ...]]] = MappingProxyType(
    {
        Handout: _OF_ENGAGEMENT,
        ReturnedFile: _OF_ENGAGEMENT,
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
        SheetAnswer: (("sheet_id", Sheet),),
        Sheet: (("assignment_id", Assignment), ("service_area_id", ServiceArea)),
        Assignment: _OF_ENGAGEMENT,
        Progress: (("action_id", PlannedAction),),
        PlannedAction: (("engagement_id", Engagement), ("service_area_id", ServiceArea)),
        Message: _OF_ENGAGEMENT,
        ManagementReview: _OF_ENGAGEMENT,
        FeedbackAnswer: (("round_id", FeedbackRound),),
        FeedbackRound: _OF_ENGAGEMENT,
        FollowUp: _OF_ENGAGEMENT,
        Intake: _OF_ENGAGEMENT,
        WorkEntry: _OF_ENGAGEMENT,
        Evaluation: _OF_ENGAGEMENT,
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
        Sheet: ((ReturnedFile, "sheet_id"),),
        Person: ((Engagement, "contact_id"),),
        Client: ((Engagement, "peer_client_id"),),
    }
)
"""Who points to a record of each kind without belonging to it."""


LISTS: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {PlannedAction: ("engagement_id", "service_area_id"), Practice: (), Tool: ()}
)
"""The fields that the records of one list share, where these are not that of the last owner alone."""


def owners_of(record: Record) -> tuple[tuple[type[Record], str], ...]:
    """Kind and id of each owner, the nearest first; none for what stands by itself."""
    owners = ((kind, getattr(record, field)) for field, kind in OWNERS[type(record)])
    return tuple((kind, owner_id) for kind, owner_id in owners if owner_id is not None)


def remove_whole(
    unit: "Unit", record: Record, at: datetime | None = None, along: Collection[str] = frozenset()
) -> None:
    """Puts the record and all that is under it in the trash; what else points to any of it points to nothing then.

    `at` is the moment of it, None that of the unit. What is `along` goes in the same unit, by itself: it points on.
    """
    going = _whole(unit, record)
    for each in going.values():
        for kind, field in POINTERS.get(type(each), ()):
            # Those in the trash too: they may come back when this one has been erased.
            for removed in (False, True):
                for pointing in unit.all(kind, removed=removed, **{field: each.id}):
                    if pointing.id not in going and pointing.id not in along:
                        unit.put(_possible(with_fields(pointing, **{field: None})))
    # From below, so that what is taken back begins above.
    for each in reversed(going.values()):
        unit.put(with_fields(each, removed_at=at or unit.at))


def restore_whole(unit: "Unit", record: Record, ties: Ties) -> None:
    """Brings back the record, all under it that was removed at the same moment, and owners in the trash first.

    They find their places, and what pointed to them points to them again (`ties`).
    """
    back: dict[str, Record] = {}
    _restore_with_owners(unit, record, back)
    for tied in ties.tied_again(unit, back):
        back.setdefault(tied.id, tied)
        unit.put(tied)
    settle_all(unit, back.values())


def settle_all(unit: "Unit", records: Iterable[Record]) -> None:
    """Fits records that came back or were taken back to what is kept now: where they point, their states and places."""
    lists: dict[tuple[object, ...], list[Record]] = {}
    for each in records:
        record = unit.get(type(each), each.id)
        if record is None:
            continue
        unit.put(settled(unit, record))
        if record.removed_at is None and hasattr(record, "position"):
            lists.setdefault((type(record), *_list_of(record).values()), []).append(record)
    for listed in lists.values():
        where: dict[str, Any] = _list_of(listed[0])
        siblings: tuple[Any, ...] = unit.all(type(listed[0]), **where)
        make_room(unit, siblings, {each.id for each in listed})


def settled(look: "Look", record: R) -> R:
    """A record that comes back, as it fits what is kept now."""
    pointed = {field: look.get(kind, getattr(record, field)) for field, kind in pointers_of(record)}
    gone = [field for field, target in pointed.items() if target is None or target.removed_at is not None]
    return _possible(with_fields(record, **dict.fromkeys(gone if record.removed_at is None else ())))


def pointers_of(record: Record) -> tuple[tuple[str, type[Record]], ...]:
    """The fields in which the record points to one that it does not belong to, and the kind of that one."""
    return tuple(
        (field, kind)
        for kind, pointers in POINTERS.items()
        for pointing, field in pointers
        if pointing is type(record) and getattr(record, field) is not None
    )


def _whole(look: "Look", record: Record) -> dict[str, Record]:
    """The record and all that is under it and in use, by id, each after what it belongs to."""
    whole = {record.id: record}
    for each in _under(look, record, removed=False):
        below = _whole(look, each)
        # What belongs to two of them stands where the last of these is.
        for record_id in below:
            whole.pop(record_id, None)
        whole |= below
    return whole


def _restore_with_owners(unit: "Unit", record: Record, back: dict[str, Record]) -> None:
    for owner in owners_of(record):
        above = unit.get(*owner)
        if above is not None and above.removed_at is not None:
            _restore_with_owners(unit, above, back)
    _restore(unit, record, back)


def _restore(unit: "Unit", record: Record, back: dict[str, Record]) -> None:
    restored = with_fields(record, removed_at=None)
    unit.put(cast("Record", settle(unit, restored)) if isinstance(restored, Finding) else restored)
    back[record.id] = restored
    for each in _under(unit, record, removed=True):
        if each.removed_at == record.removed_at and not _is_owner_removed(unit, each):
            _restore(unit, each, back)


def _is_owner_removed(look: "Look", record: Record) -> bool:
    """Whether something that it belongs to is still in the trash."""
    above = (look.get(*owner) for owner in owners_of(record))
    return any(each is not None and each.removed_at is not None for each in above)


def _list_of(record: Record) -> dict[str, object]:
    """What the records of the list in which it stands have in common."""
    shared = LISTS.get(type(record), tuple(field for field, _ in OWNERS[type(record)][-1:]))
    return {field: getattr(record, field) for field in shared}


def _possible(record: R) -> R:
    """A record that has lost what it pointed to, in a state that it may have."""
    return cast("R", fallen_back(record)) if isinstance(record, PlannedAction) else record


def _under(look: "Look", record: Record, *, removed: bool) -> Iterator[Record]:
    """What belongs to the record, kind by kind; each kind is read when the ones before it have been dealt with."""
    for kind, owners in OWNERS.items():
        for field, owner in owners:
            if owner is type(record):
                yield from look.all(kind, removed=removed, **{field: record.id})
