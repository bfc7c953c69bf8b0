"""What a record says, in one line: enough to know it again."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.evaluation import TEXTS, Evaluation
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout
from sparraaja_desktop.model.intake import Intake, WorkEntry
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, MappingItem
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event, Programme
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.items import title_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

_TOGETHER: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {
        Client: ("name",),
        ServiceArea: ("name",),
        StandingMeeting: ("name",),
        Person: ("name",),
        Guide: ("title",),
        Question: ("text",),
        Interview: ("with_whom", "title"),
        Finding: ("text",),
        Handout: ("file_name",),
        ReturnedFile: ("file_name",),
        Goal: ("text",),
        ResponsiblePerson: ("name", "title"),
        DesignSession: ("held_on", "participants"),
        Decision: ("text",),
        Promise: ("who", "what"),
        Programme: ("approved_with", "approved_on"),
        Event: ("theme", "held_on"),
        AgendaItem: ("title",),
        Attendance: ("count", "names"),
        Capture: ("text",),
        Assignment: ("title",),
        PlannedAction: ("action",),
        FeedbackRound: ("held_on",),
        FollowUp: ("due_on", "outcome"),
        Practice: ("text",),
        Intake: ("applied_by", "applied_on"),
        WorkEntry: ("worked_on", "what"),
        Tool: ("name",),
        Dismissal: ("reason",),
    }
)
"""The fields that name a record together."""

_FIRST: Final[Mapping[type[Record], tuple[str, ...]]] = MappingProxyType(
    {
        Answer: ("question", "note"),
        Sheet: ("responsible", "answers"),
        SheetAnswer: ("question", "text"),
        Message: ("text",),
        ManagementReview: ("shown", "decided", "held_on"),
        FeedbackAnswer: ("texts",),
        Evaluation: TEXTS,
        Progress: ("done", "learnt", "obstacle", "next_step", "noted_on"),
    }
)
"""The fields of which the first with something in it names a record."""


def says(look: "Look", content: Content, record: Record, language: Language) -> str:
    """One line; empty when the record says nothing. Shipped titles are in `language`."""
    text = _text(look, content, record, language).strip()
    return text.splitlines()[0] if text else ""


def _text(look: "Look", content: Content, record: Record, language: Language) -> str:
    match record:
        case MappingItem():
            return title_of(content, record, language)
        case Engagement(client_id=client_id, title=title):
            client = look.get(Client, client_id)
            return " – ".join(filter(None, (client.name.in_(language) if client else "", title)))
    kind = type(record)
    first_lines = [
        line for name in (*_TOGETHER.get(kind, ()), *_FIRST.get(kind, ())) if (line := _line(record, name, language))
    ]
    return ", ".join(first_lines[: 1 if kind in _FIRST else None])


def _line(record: Record, name: str, language: Language) -> str:
    """The first line of what a field says."""
    text = _plain(getattr(record, name), language).strip()
    return text.splitlines()[0] if text else ""


def _plain(value: object, language: Language) -> str:
    match value:
        case Texts():
            return value.in_(language)
        case date():
            return f"{value.day}.{value.month}.{value.year}"
        case tuple():
            return "\n".join(str(each) for each in value)
    return "" if value is None else str(value)
