"""A whole coaching in one hand, as it is at one moment: what the adviser, the red thread and the reports read."""

from dataclasses import dataclass

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Coaching:
    """Every record of one engagement that is not in the trash, each kind in its order."""

    engagement: Engagement
    client: Client
    contact: Person | None = None
    intake: Intake | None = None
    work: tuple[WorkEntry, ...] = ()
    areas: tuple[ServiceArea, ...] = ()
    meetings: tuple[StandingMeeting, ...] = ()
    interviews: tuple[Interview, ...] = ()
    findings: tuple[Finding, ...] = ()
    items: tuple[MappingItem, ...] = ()
    goals: tuple[Goal, ...] = ()
    responsible: ResponsiblePerson | None = None
    sessions: tuple[DesignSession, ...] = ()
    decisions: tuple[Decision, ...] = ()
    promises: tuple[Promise, ...] = ()
    programme: Programme | None = None
    events: tuple[Event, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    captures: tuple[Capture, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    sheets: tuple[Sheet, ...] = ()
    actions: tuple[PlannedAction, ...] = ()
    progress: tuple[Progress, ...] = ()
    messages: tuple[Message, ...] = ()
    reviews: tuple[ManagementReview, ...] = ()
    rounds: tuple[FeedbackRound, ...] = ()
    feedback: tuple[FeedbackAnswer, ...] = ()
    follow_ups: tuple[FollowUp, ...] = ()
    evaluation: Evaluation | None = None
    handouts: tuple[Handout, ...] = ()

    def agenda_of(self, event_id: str) -> tuple[AgendaItem, ...]:
        """The agenda of one event."""
        return tuple(item for item in self.agenda if item.event_id == event_id)

    def sheets_of(self, assignment_id: str) -> tuple[Sheet, ...]:
        """The sheets of one assignment."""
        return tuple(sheet for sheet in self.sheets if sheet.assignment_id == assignment_id)
