"""Where each text field of the window is, whose it is and how one gets there.

A new view adds a `Sight` to `SIGHTS`; a field that is no note is named in `NO_NOTES` with the reason. Fields have the
names of the attributes that hold them (`tests/kill/fields.py`); a test finds those that nobody has told of.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.room import STEPS, Room
from tests.kill import whose
from tests.kill.whose import Whose


def _as_it_is(page: QWidget) -> None:
    """Nothing has to be done in the page."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Fields of one record as they are seen in one place.

    `fields` are names of fields and where the record has what is typed there. `at` gives what the place says of the
    record, by default that it is the one that is chosen; `then` does what is left to do in the page. `makes` when the
    typed words make a record of their own, of which `whose` tells the owner.
    """

    place: str
    kind: type[Record]
    whose: Whose
    fields: Mapping[str, str]
    at: Callable[[Desk, str], dict[str, str]] = field(default=lambda _desk, record_id: {"record": record_id})
    then: Callable[[QWidget], None] = _as_it_is
    makes: bool = False

    def __str__(self) -> str:
        """As a fault names it."""
        return f"{self.place}, {self.kind.__name__}"


def _same(form: str, *fields: str) -> dict[str, str]:
    """Fields that have the name of what they keep."""
    return {f"{form}.{each}": each for each in fields}


def _keyed(holder: str, *fields: str) -> dict[str, str]:
    return {f"{holder}[{each}]": each for each in fields}


_LANGUAGES = ("fi", "sv", "en")
_WORDS = ("client", "area", "programme")
_INTAKE = ("applied_by", "wishes", "why_now", "other_work", "motivation_note", "price_note")
_EVALUATION = (
    *("own_participation", "acting", "residents", "own_life", "communities", "common_good"),
    *("aim", "works", "together", "carries_over", "resourced", "staff"),
)

SIGHTS: Final[tuple[Sight, ...]] = (
    Sight("questions", Guide, whose.own_guide, {"QuestionsPage.title": "title.fi"}, whose.at_guide),
    Sight("questions", Question, whose.question, {"QuestionEditor.text": "text.fi"}, whose.at_its_guide),
    Sight(
        "overview",
        Client,
        whose.client,
        {f"ClientCard.names[{language}]": f"name.{language}" for language in _LANGUAGES}
        | {f"WordsCard.editors[{each}.{word}]": f"words_{each}.{word}" for each in _LANGUAGES for word in _WORDS},
        whose.nowhere,
    ),
    Sight(
        "overview",
        Engagement,
        whose.coached_by(SparrerKind.EXPERT),
        {
            "CoachingCard.name": "title",
            "CoachingCard.started": "started_on",
            "ThemesCard.own": "themes.-1",
            "ExpertNeeds.background": "background",
            "ExpertNeeds.asked": "asked_from",
        },
        whose.nowhere,
    ),
    Sight(
        "overview",
        Engagement,
        whose.coached_by(SparrerKind.MUNICIPALITY),
        {"PeerNeeds.matchmaker": "matchmaker"},
        whose.nowhere,
    ),
    Sight(
        "overview",
        Engagement,
        whose.coached_by(SparrerKind.RESIDENT),
        {
            "ResidentNeeds.group": "reference_group",
            "ResidentNeeds.target": "development_target",
            "ResidentNeeds.agreed": "content_agreed_with",
            "ResidentNeeds.agreed_on": "content_agreed_on",
        },
        whose.nowhere,
    ),
    Sight(
        "overview",
        Person,
        whose.contact,
        _keyed("ContactCard.editors", "name", "title", "email", "phone", "kept_because"),
        whose.nowhere,
    ),
    Sight(
        "overview",
        StandingMeeting,
        whose.first_meeting,
        {"MeetingsCard.rhythm": "rhythm", "MeetingsCard.dates": "next_dates"},
        whose.nowhere,
        whose.choose_first_meeting,
    ),
    Sight("overview", ServiceArea, whose.client, {"AreasCard.areas.adding": "name"}, whose.nowhere, makes=True),
    Sight(
        "overview", StandingMeeting, whose.client, {"MeetingsCard.meetings.adding": "name"}, whose.nowhere, makes=True
    ),
    Sight(
        "overview",
        ServiceArea,
        whose.first_area,
        {"AreasCard.areas.list.renaming": "name"},
        whose.nowhere,
        whose.rename_first_area,
    ),
    Sight(
        "overview",
        StandingMeeting,
        whose.first_meeting,
        {"MeetingsCard.meetings.list.renaming": "name"},
        whose.nowhere,
        whose.rename_first_meeting,
    ),
    Sight("overview", Dismissal, whose.coaching, {"Step.reason": "reason"}, whose.nowhere, whose.put_aside, makes=True),
    Sight(
        "mapping interviews",
        Interview,
        whose.interview,
        {"InterviewBar.with_whom": "with_whom", "InterviewBar.title": "title", "InterviewBar.day": "held_on"},
        whose.at_interview,
        whose.open_details,
    ),
    Sight(
        "overview",
        Intake,
        whose.intake,
        {
            **{f"IntakeCard.editors[{each}]": each for each in _INTAKE},
            "IntakeCard.applied_on": "applied_on",
            "WorkCard.budget": "minutes_planned",
        },
        whose.nowhere,
    ),
    Sight(
        "overview",
        WorkEntry,
        whose.work_entry,
        {"WorkCard.day": "worked_on", "WorkCard.minutes": "minutes", "WorkCard.what": "what"},
        whose.nowhere,
        whose.choose_first_work,
    ),
    Sight("mapping interviews", Answer, whose.answer, {"NotePane.note": "note"}, whose.at_answer),
    Sight("mapping interviews", Answer, whose.own_question, {"NotePane.question_edit": "question"}, whose.at_answer),
    Sight("mapping findings", Finding, whose.finding, _same("FindingForm", "text")),
    Sight(
        "mapping items",
        MappingItem,
        whose.own_item,
        {
            "ItemForm.own_title": "title",
            **_same("ItemForm", "evidence", "document", "approved_by", "approved_on"),
        },
    ),
    Sight("mapping summary", Engagement, whose.coaching, _same("SummaryForm", "to_ponder", "next_step"), whose.nowhere),
    Sight(
        "design goals", Goal, whose.goal, _same("GoalForm", "text", "agreed_with", "agreed_on", "measure", "link_text")
    ),
    Sight(
        "design goals",
        ResponsiblePerson,
        whose.responsible,
        {
            "ResponsibleCard.name": "name",
            "ResponsibleCard.job": "title",
            "ResponsibleCard.named_on": "named_on",
        },
        whose.nowhere,
    ),
    Sight(
        "design sessions",
        DesignSession,
        whose.session,
        {**_same("SessionForm", "held_on", "participants", "notes"), "SessionForm.changes": "programme_changes"},
    ),
    Sight("design sessions", Decision, whose.session, {"SessionsView.decisions.adding": "text"}, makes=True),
    Sight(
        "design sessions",
        Decision,
        whose.decision,
        {"SessionsView.decisions.list.renaming": "text"},
        whose.at_session_of_decision,
        whose.rename_first_decision,
    ),
    Sight(
        "design sessions",
        Promise,
        whose.promise,
        _same("PromisesBox", "who", "what", "due_on"),
        whose.at_session,
        whose.choose_first_promise,
    ),
    Sight(
        "events facts",
        Event,
        whose.event,
        {
            **_same("FactsView", "theme", "aim", "audience", "minutes"),
            "FactsView.day": "held_on",
            "FactsView.start": "starts_at",
            "FactsView.place_edit": "place",
            "FactsView.alone": "alone_because",
        },
    ),
    Sight(
        "events facts",
        Programme,
        whose.programme,
        _same("EventsPage", "approved_with", "approved_on"),
        whose.nowhere,
    ),
    Sight(
        "events agenda",
        AgendaItem,
        whose.agenda_item,
        {
            **_same("AgendaItemForm", "title", "minutes", "question", "tool", "lead", "material"),
            "AgendaItemForm.fixed": "fixed_at",
        },
        whose.in_its_event,
    ),
    Sight("events agenda", AgendaItem, whose.event, {"AgendaView.adding": "title"}, makes=True),
    Sight("events in-event", Event, whose.event, {"InEventView.notes": "notes"}),
    Sight("events in-event", Capture, whose.event, {"CapturesPane.typed": "text"}, makes=True),
    Sight("events in-event", Capture, whose.capture, {"CapturesPane.text": "text"}, whose.in_its_event),
    Sight(
        "events in-event",
        Attendance,
        whose.attendance,
        {"AttendancePane.rows[].count": "count", "AttendancePane.rows[].names": "names"},
        whose.in_its_event,
        whose.write_names,
    ),
    Sight(
        "assignments assignments",
        Assignment,
        whose.assignment,
        {
            **_same("AssignmentForm", "title", "purpose", "questions", "minutes", "planned_with"),
            "AssignmentForm.due": "due_on",
        },
    ),
    Sight(
        "assignments board",
        Sheet,
        whose.sheet,
        {
            **_same("SheetForm", "responsible", "answers"),
            "SheetForm.sent": "sent_on",
            "SheetForm.returned": "returned_on",
        },
    ),
    Sight("assignments board", SheetAnswer, whose.asking_sheet, {"SheetForm.replies[]": "text"}, makes=True),
    Sight(
        "assignments plans",
        PlannedAction,
        whose.action,
        {
            **_same("PlanForm", "action", "for_whom", "responsible", "staff_who", "staff_how", "resources", "measure"),
            "PlanForm.due": "due_on",
        },
    ),
    Sight("communication messages", Message, whose.message, _same("MessageForm", "text", "due_on", "sent_on")),
    Sight(
        "communication management", ManagementReview, whose.review, _same("ReviewForm", "held_on", "shown", "decided")
    ),
    Sight("communication feedback", FeedbackRound, whose.feedback_round, _same("RoundForm", "held_on")),
    Sight(
        "communication feedback", FeedbackAnswer, whose.round_of_event, {"EntryBox.editors[]": "texts.0"}, makes=True
    ),
    Sight("follow-up follow-up", FollowUp, whose.follow_up, _same("MeetingForm", "due_on", "outcome")),
    Sight(
        "follow-up learnt",
        Progress,
        whose.progress,
        _keyed("ProgressBox.notes", "done", "obstacle", "learnt", "next_step"),
    ),
    Sight(
        "follow-up evaluation",
        Evaluation,
        whose.evaluation,
        _keyed("EvaluationView.editors", *_EVALUATION),
        whose.nowhere,
    ),
    Sight(
        "knowledge tools",
        Tool,
        whose.own_tool,
        {**_same("ToolForm", "name", "what_for", "how", "address"), "ToolForm.remark": "note"},
    ),
    Sight(
        "knowledge practices",
        Practice,
        whose.own_practice,
        _same("PracticeForm", "text", "learnt_at", "learnt_on"),
    ),
)
"""Every field that keeps itself."""

NO_NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "PlacePicker.field": "looks for a place in a list",
        "FindingsView.search": "looks for findings in the list",
        "Beginning.day": "asks for a proposal; the days of the events that it makes are kept",
        "PasteBox.text": "is read at once, and kept with what is taken in of it",
        "SettingsPage.author": "is a setting, not in the workspace; tested by itself beside the others",
    }
)
"""The fields that are no notes, with the reason."""


class Placed(Protocol):
    """Something that is seen in a place; see `Sight`."""

    @property
    def place(self) -> str: ...

    @property
    def at(self) -> Callable[[Desk, str], dict[str, str]]: ...


def place_in(sight: Placed, desk: Desk, engagement_id: str, record_id: str) -> dict[str, str]:
    """The place of a sight as the settings have it; `record_id` is the record, or the owner of the one to be made."""
    room, _, view = sight.place.partition(" ")
    engagement = {"engagement": engagement_id} if Room(room) in STEPS else {}
    return {"room": room, "view": view, **engagement, **sight.at(desk, record_id)}


def every_field() -> Iterator[tuple[Sight, str]]:
    """Every sight with each of its fields."""
    for sight in SIGHTS:
        for name in sight.fields:
            yield sight, name
