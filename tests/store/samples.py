"""One record of each kind, each belonging to the others, and every record that there could be."""

from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_type_hints

from hypothesis import strategies as st

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind, Sheet, SheetAnswer, SheetState
from sparraaja_desktop.model.clients import Client, ClientKind, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.evaluation import Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, LinkKind, ResponsiblePerson, Support
from sparraaja_desktop.model.handouts import Handout, HandoutKind
from sparraaja_desktop.model.intake import Intake, Motivation, WorkEntry
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import (
    Answer,
    Finding,
    FindingKind,
    Interview,
    ItemGroup,
    MappingItem,
    Mode,
)
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, CaptureTag, Event, ItemKind, Programme
from sparraaja_desktop.model.questions import Audience, Guide, Origin, Part, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.store.shelves import shelf_of
from sparraaja_desktop.store.workspace import Workspace

NOW = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)

CLIENT = Client(
    id="client", kind=ClientKind.MUNICIPALITY, code="999", name=Texts(fi="Esimerkkilä"), languages=(Language.FI,)
)
AREA = ServiceArea(id="service_area", client_id="client", position=0, name="Sivistys")
MEETING = StandingMeeting(id="standing_meeting", client_id="client", position=0, name="Esihenkilöinfo")
PERSON = Person(id="person", client_id="client", name="Eeva Esimerkki", service_area_id="service_area")
ENGAGEMENT = Engagement(
    id="engagement",
    client_id="client",
    sparrer_kind=SparrerKind.EXPERT,
    started_on=date(2026, 11, 2),
    contact_id="person",
)
GUIDE = Guide(id="guide", title=Texts(fi="Oma runko"), audience=Audience.CONTACT, origin=Origin.OWN)
QUESTION = Question(
    id="question",
    guide_id="guide",
    position=0,
    part=Part.DONE,
    text=Texts(fi="Mitä on jo tehty?"),
    topic="question",
    origin=Origin.OWN,
)
INTERVIEW = Interview(
    id="interview",
    engagement_id="engagement",
    position=0,
    held_on=date(2026, 11, 3),
    mode=Mode.LIVE,
    audience=Audience.CONTACT,
    language=Language.FI,
    service_area_id="service_area",
)
ANSWER = Answer(id="answer", interview_id="interview", position=0, part=Part.DONE, question="Mitä on jo tehty?")
FINDING = Finding(
    id="finding",
    engagement_id="engagement",
    kind=FindingKind.DONE,
    text="Kuntalaisraati kokoontuu",
    position=0,
    interview_id="interview",
    answer_id="answer",
    start=0,
    end=24,
    follows=True,
    service_area_id="service_area",
)
ITEM = MappingItem(id="mapping_item", engagement_id="engagement", position=0, group=ItemGroup.OWN, title="Oma kohta")
HANDOUT = Handout(
    id="handout",
    engagement_id="engagement",
    kind=HandoutKind.MAPPING_SUMMARY,
    language=Language.SV,
    made_at=NOW,
    file_name="Yhteenveto.docx",
)

GOAL = Goal(
    id="goal",
    engagement_id="engagement",
    position=0,
    text="Vastuuhenkilö",
    finding_ids=("finding",),
    link=LinkKind.STRATEGY,
    support=(Support.TOOLS,),
    tool_ids=("tool",),
)
RESPONSIBLE = ResponsiblePerson(id="responsible_person", engagement_id="engagement", named_on=date(2026, 11, 20))
SESSION = DesignSession(
    id="design_session", engagement_id="engagement", position=0, held_on=date(2026, 11, 5), mode=Mode.REMOTE
)
DECISION = Decision(id="decision", session_id="design_session", position=0, text="Neljä tilaisuutta")
PROGRAMME = Programme(id="programme", engagement_id="engagement", approved_on=date(2026, 11, 6))
EVENT = Event(
    id="event",
    engagement_id="engagement",
    position=0,
    theme="Mitä osallisuus on",
    held_on=date(2026, 12, 8),
    starts_at=540,
    standing_meeting_id="standing_meeting",
)
PROMISE = Promise(
    id="promise",
    engagement_id="engagement",
    position=0,
    who="Eeva",
    what="Kutsut",
    session_id="design_session",
    event_id="event",
)
AGENDA_ITEM = AgendaItem(
    id="agenda_item", event_id="event", position=0, title="Avaus", minutes=10, kind=ItemKind.OPENING, fixed_at=540
)
ATTENDANCE = Attendance(id="attendance", event_id="event", position=0, count=7, service_area_id="service_area")
CAPTURE = Capture(
    id="capture", event_id="event", position=0, tag=CaptureTag.NEED, text="Aikaa", at=NOW, finding_id="finding"
)
ASSIGNMENT = Assignment(
    id="assignment",
    engagement_id="engagement",
    position=0,
    kind=AssignmentKind.PLAN,
    title="Suunnitelma",
    given_event_id="event",
    due_event_id="event",
)
SHEET = Sheet(
    id="sheet",
    assignment_id="assignment",
    service_area_id="service_area",
    state=SheetState.DISCUSSED,
    discussed_event_id="event",
)
SHEET_ANSWER = SheetAnswer(id="sheet_answer", sheet_id="sheet", position=0, question="Ketä et nähnyt?")
RETURNED = ReturnedFile(
    id="returned_file",
    engagement_id="engagement",
    sheet_id="sheet",
    code="SPR-7K3F-9QX0",
    version=1,
    file_name="Sivistys.docx",
    digest="0" * 64,
    received_at=NOW,
    taken_at=NOW,
    content=b"PK",
)
ACTION = PlannedAction(
    id="planned_action",
    engagement_id="engagement",
    service_area_id="service_area",
    position=0,
    action="Raati kokoontuu",
    areas=(Area.COMMUNITIES,),
    means=("planning",),
    responsible="Eeva",
    due_on=date(2027, 2, 1),
    state=ActionState.SCHEDULED,
    event_id="event",
    goal_id="goal",
    assignment_id="assignment",
    finding_ids=("finding",),
)
PROGRESS = Progress(
    id="progress", action_id="planned_action", position=0, noted_on=date(2027, 3, 1), state=ActionState.UNDER_WAY
)
MESSAGE = Message(
    id="message",
    engagement_id="engagement",
    position=0,
    audience=MessageAudience.STAFF,
    moment=Moment.START,
    language=Language.SV,
)
REVIEW = ManagementReview(id="management_review", engagement_id="engagement", position=0)
ROUND = FeedbackRound(
    id="feedback_round", engagement_id="engagement", position=0, kind=RoundKind.EVENT, event_id="event"
)
FEEDBACK = FeedbackAnswer(
    id="feedback_answer",
    round_id="feedback_round",
    position=0,
    scores=(4, 0, 4),
    texts=("", ""),
    service_area_id="service_area",
)
FOLLOW_UP = FollowUp(id="follow_up", engagement_id="engagement", position=0)
PRACTICE = Practice(id="practice", position=0, text="Kysytään torilla", learnt_on=date(2027, 5, 1))
TOOL = Tool(id="tool", position=0, name="Kyläkävely", areas=(Area.COMMUNITIES,))
DISMISSAL = Dismissal(
    id="dismissal",
    engagement_id="engagement",
    check="no-responsible",
    reason="Nimetään keväällä",
    dismissed_on=date(2026, 11, 24),
    subject_id="event",
)
INTAKE = Intake(
    id="intake",
    engagement_id="engagement",
    applied_on=date(2026, 10, 1),
    applied_by="Eeva Esimerkki",
    motivation=Motivation.VARYING,
    minutes_planned=1200,
)
WORK = WorkEntry(id="work_entry", engagement_id="engagement", position=0, worked_on=date(2026, 11, 3), minutes=90)
EVALUATION = Evaluation(id="evaluation", engagement_id="engagement", acting="Kysyvät ensin")

SAMPLES: tuple[Record, ...] = (
    CLIENT,
    AREA,
    MEETING,
    PERSON,
    ENGAGEMENT,
    GUIDE,
    QUESTION,
    INTERVIEW,
    ANSWER,
    FINDING,
    ITEM,
    HANDOUT,
    GOAL,
    RESPONSIBLE,
    SESSION,
    DECISION,
    PROGRAMME,
    EVENT,
    PROMISE,
    AGENDA_ITEM,
    ATTENDANCE,
    CAPTURE,
    ASSIGNMENT,
    SHEET,
    SHEET_ANSWER,
    RETURNED,
    ACTION,
    PROGRESS,
    MESSAGE,
    REVIEW,
    ROUND,
    FEEDBACK,
    FOLLOW_UP,
    PRACTICE,
    TOOL,
    DISMISSAL,
    INTAKE,
    WORK,
    EVALUATION,
)
"""One of each kind, in an order in which each finds those that it names; its id is the name of its table."""


def keep(workspace: Workspace, *records: Record, failing: Exception | None = None, at: datetime = LATER) -> None:
    """Keeps records in one unit, which `failing` is raised in at the end."""
    with workspace.unit(at) as unit:
        for record in records:
            unit.put(record)
        if failing is not None:
            raise failing


_MOMENTS = st.datetimes(
    min_value=datetime(1900, 1, 1),  # noqa: DTZ001
    max_value=datetime(2200, 1, 1),  # noqa: DTZ001
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=2)), timezone(timedelta(hours=-5, minutes=-30))]),
)


def records_of(kind: type) -> st.SearchStrategy[Any]:
    """Every record of a kind that can stand beside the samples: what it names is there."""
    hints = get_type_hints(kind)
    keys = {key.parent.name: key for key in shelf_of(kind).table.foreign_keys}
    values: dict[str, st.SearchStrategy[Any]] = {}
    for each in fields(kind):
        if each.name in keys:
            key = keys[each.name]
            there = st.just(f"{key.column.table.name}")
            values[each.name] = there | st.none() if key.parent.nullable else there
        else:
            values[each.name] = _values_of(hints[each.name])
    values["id"] = st.just(f"another {shelf_of(kind).table.name}")
    return st.builds(kind, **values)


def _values_of(hint: Any) -> st.SearchStrategy[Any]:
    if hint is int:
        return st.integers(-(2**63), 2**63 - 1)
    if hint == int | None:
        return st.none() | st.integers(-(2**63), 2**63 - 1)
    if hint == datetime | None or hint is datetime:
        return _MOMENTS if hint is datetime else st.none() | _MOMENTS
    return st.from_type(hint)
