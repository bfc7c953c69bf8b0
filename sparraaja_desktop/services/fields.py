"""Which field takes what: values that come in are checked and cleaned here, and typing is told from choosing."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from enum import Enum
from types import MappingProxyType, UnionType
from typing import Any, Final, cast, get_args, get_origin, get_type_hints

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting, Words
from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.design import Decision, DesignSession
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, Event
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.model.text import clean, clean_line

ONE_LINE: Final = frozenset(
    {
        *("name", "title", "with_whom", "email", "phone", "rhythm", "document", "approved_by", "themes"),
        *("asked_from", "matchmaker", "reference_group", "content_agreed_with", "words_fi", "words_sv", "words_en"),
        *("who", "agreed_with", "link_text", "theme", "place", "lead", "tool", "approved_with", "planned_with"),
        *("responsible", "learnt_at", "what", "applied_by", "price_note", "address"),
    }
)
"""The text fields of one line; every other text may have many."""

FIXED: Final = frozenset(
    {
        *("id", "removed_at", "revised_at", "position", "code", "key", "group", "origin", "copied_from", "topic"),
        *("client_id", "engagement_id", "interview_id", "answer_id", "guide_id", "question_id"),
        *("start", "end", "follows", "template", "round_id", "action_id", "check", "subject_id", "closed_on"),
    }
)
"""The fields that no `revise` may set: what a record is and where it belongs."""

FIXED_IN: Final[Mapping[type[Record], frozenset[str]]] = MappingProxyType(
    {
        Client: frozenset({"kind"}),
        Decision: frozenset({"session_id"}),
        AgendaItem: frozenset({"event_id"}),
        Attendance: frozenset({"event_id"}),
        Capture: frozenset({"event_id"}),
        Sheet: frozenset({"assignment_id", "service_area_id"}),
    }
)
"""The fields that are fixed in one kind and may be revised in others."""

REFERS: Final[Mapping[str, type[Record]]] = MappingProxyType(
    {
        "contact_id": Person,
        "service_area_id": ServiceArea,
        "peer_client_id": Client,
        "standing_meeting_id": StandingMeeting,
        "session_id": DesignSession,
        "event_id": Event,
        "given_event_id": Event,
        "due_event_id": Event,
        "discussed_event_id": Event,
        "goal_id": Goal,
        "assignment_id": Assignment,
        "sheet_id": Sheet,
        "finding_id": Finding,
    }
)
"""The fields that point to a record which may be removed without the one that points."""

IN_PLACE: Final = frozenset({"scores", "texts"})
"""The fields of several values where each has its place, so that none is left out, be it empty or said twice."""

_ALONG: Final = frozenset({"start", "end", "follows", "revised_at", "texts"})


def cleaned(kind: type[Record], fields: Mapping[str, object]) -> dict[str, object]:
    """The values as they are kept.

    Raises Mistake for a field that the kind has not or that may not be revised, for a value of another type and for
    a day that no calendar needs; TooLong for a text that is too long.
    """
    hints = get_type_hints(kind)
    for name, value in fields.items():
        if name not in hints or name in FIXED or name in FIXED_IN.get(kind, ()):
            raise Mistake(f"{kind.__name__}.{name} cannot be revised")
        if not _fits(hints[name], value):
            raise Mistake(f"{kind.__name__}.{name} cannot be {type(value).__name__}")
    return {name: _clean(name, value) for name, value in fields.items()}


def may_be_none(kind: type[Record], name: str) -> bool:
    """Whether the field of that name may hold nothing."""
    return type(None) in get_args(get_type_hints(kind)[name])


def with_fields(record: R, **fields: object) -> R:
    """The record with these fields replaced; they are taken as they are."""
    return cast("R", replace(cast("Any", record), **fields))


def is_typing(name: str, value: object) -> bool:
    """Whether a field that holds `value` is typed (or goes along with typing) rather than chosen."""
    typed = isinstance(value, str) and not isinstance(value, Enum) and not name.endswith("_id")
    return typed or isinstance(value, Texts | Words) or name in _ALONG


def _fits(hint: object, value: object) -> bool:
    if get_origin(hint) is tuple:
        return isinstance(value, tuple) and all(_fits(get_args(hint)[0], each) for each in value)
    if isinstance(hint, UnionType):
        return any(_fits(part, value) for part in get_args(hint))
    # Exactly: a datetime is no date here, and a plain string no enumeration.
    return type(value) is hint


def _clean(name: str, value: object) -> object:
    if isinstance(value, tuple) and name in IN_PLACE:
        return tuple(_clean(name, each) for each in value)
    if isinstance(value, tuple):
        kept = dict.fromkeys(_clean(name, each) for each in value)
        return tuple(sorted(cast("Any", kept)) if isinstance(next(iter(kept), None), date) else filter(None, kept))
    if isinstance(value, Texts):
        return Texts(_text(name, value.fi), _text(name, value.sv), _text(name, value.en))
    if isinstance(value, Words):
        return Words(_text(name, value.client), _text(name, value.area), _text(name, value.programme))
    if isinstance(value, str) and not isinstance(value, Enum) and not name.endswith("_id"):
        return _text(name, value)
    return checked_day(value) if isinstance(value, date) else value


def _text(name: str, text: str) -> str:
    return clean_line(text) if name in ONE_LINE else clean(text)
