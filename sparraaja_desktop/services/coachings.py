"""A whole coaching, read at one moment."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.mapping import Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.services.findings import by_kind
from sparraaja_desktop.services.items import by_group
from sparraaja_desktop.services.order import by_area

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


def coaching(look: "Look", engagement_id: str) -> Coaching:
    """Every record of one engagement that is not in the trash, each kind in its order. Raises NotFound.

    The sheets and actions stand in the order of the service areas; what lies under several records in the order of
    those. All is read from one look at the workspace.
    """
    engagement = look.need(Engagement, engagement_id)
    of: dict[str, Any] = {"engagement_id": engagement_id}
    areas = look.all(ServiceArea, client_id=engagement.client_id)
    events, sessions = look.all(Event, **of), look.all(DesignSession, **of)
    assignments, rounds = look.all(Assignment, **of), look.all(FeedbackRound, **of)
    actions = by_area(look.all(PlannedAction, **of), areas)
    sheets = look.of_each(Sheet, "assignment_id", [each.id for each in assignments])
    return Coaching(
        engagement=engagement,
        client=look.need(Client, engagement.client_id),
        contact=look.need(Person, engagement.contact_id) if engagement.contact_id else None,
        intake=next(iter(look.all(Intake, **of)), None),
        work=look.all(WorkEntry, **of),
        areas=areas,
        meetings=look.all(StandingMeeting, client_id=engagement.client_id),
        interviews=look.all(Interview, **of),
        findings=by_kind(look.all(Finding, **of)),
        items=by_group(look.all(MappingItem, **of)),
        goals=look.all(Goal, **of),
        responsible=next(iter(look.all(ResponsiblePerson, **of)), None),
        sessions=sessions,
        decisions=_under(look, Decision, "session_id", sessions),
        promises=look.all(Promise, **of),
        programme=next(iter(look.all(Programme, **of)), None),
        events=events,
        agenda=_under(look, AgendaItem, "event_id", events),
        attendance=_under(look, Attendance, "event_id", events),
        captures=_under(look, Capture, "event_id", events),
        assignments=assignments,
        sheets=tuple(each for one in assignments for each in by_area(sheets[one.id], areas)),
        actions=actions,
        progress=_under(look, Progress, "action_id", actions),
        messages=look.all(Message, **of),
        reviews=look.all(ManagementReview, **of),
        rounds=rounds,
        feedback=_under(look, FeedbackAnswer, "round_id", rounds),
        follow_ups=look.all(FollowUp, **of),
        evaluation=next(iter(look.all(Evaluation, **of)), None),
        handouts=look.all(Handout, **of),
    )


def _under(look: "Look", kind: type[R], field: str, owners: Sequence[Record]) -> tuple[R, ...]:
    """The records under several owners, asked for at once; those of one owner in their order."""
    found = look.of_each(kind, field, [owner.id for owner in owners])
    return tuple(each for owner in owners for each in found[owner.id])
