"""What the fields and parameters of a gesture may hold, by their types: the usual, the nasty and the far too much."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting, Words
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import Decision, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.feedback import FeedbackRound
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.mapping import Answer, Interview
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import Capture
from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.text import LINE_LIMIT, NOTE_LIMIT
from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.services.fields import REFERS
from tests.services.gestures.chosen import Id, Long

Drawn = st.SearchStrategy[Any]

TEXTS: Drawn = st.one_of(
    st.sampled_from(
        [
            *(
                "Aino Virtanen",
                "",
                " ",
                "Teko",
                "- Aino\n- Eino\r\n\x0b",
                "\x00\x1f\ufffe",
                "a\ud800b",
                "=1+1",
                "{}%s{x}",
            ),
            *("\u202eoiva\u202c", "👩🏽‍🏫", "e\u0301", "a\u2028b\x85c", "';--", "<w:p/>", "Ålands västra skärgård"),
        ]
    ),
    st.text("abÄö. \n", max_size=8),
    st.builds(Long, st.sampled_from([LINE_LIMIT, LINE_LIMIT + 1, NOTE_LIMIT + 1])),
)
DAYS: Drawn = st.one_of(
    st.dates(date(2026, 11, 1), date(2027, 6, 30)),
    st.sampled_from([date.min, date(1899, 12, 31), date(1900, 1, 1), date(2199, 12, 31), date(2200, 1, 1), date.max]),
)
MOMENTS: Drawn = st.sampled_from(
    [
        datetime(2026, 11, 23, 9, 0, tzinfo=UTC),
        datetime(2026, 11, 23, 9, 0),  # noqa: DTZ001
        datetime.min.replace(tzinfo=timezone(timedelta(hours=14))),
        datetime.max.replace(tzinfo=timezone(-timedelta(hours=12))),
    ]
)
NUMBERS: Drawn = st.one_of(st.integers(-1, 90), st.sampled_from([540, 1440, 2**31, 2**63 - 1, 2**63, -(2**63) - 1]))
PLACES: Drawn = st.one_of(st.integers(-1, 4), st.sampled_from([10**30, -(10**30)]))
OF_ANOTHER_TYPE: Drawn = st.sampled_from([b"", 1.5, (), "x", 7, None, True])


def ids(kind: type[Record]) -> Drawn:
    """Ids of records of that kind."""
    return st.builds(Id, st.just(kind), st.integers(0, 49))


def of_type(hint: object, name: str = "") -> Drawn:
    """The values of a type, as a field or parameter of that name may hold them."""
    if isinstance(hint, UnionType):
        return st.one_of(*(of_type(each, name) for each in get_args(hint)))
    if get_origin(hint) is tuple:
        return st.lists(of_type(get_args(hint)[0], name.removesuffix("s")), max_size=4).map(tuple)
    if hint is int and name in ("to", "at"):
        return PLACES
    if hint is str and name in IDS:
        return ids(IDS[name])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    return _PLAIN[cast("Any", hint)]


def revisions(kind: type[Record]) -> Drawn:
    """One to three fields of a record with values that they may have; seldom one that it may not."""
    hints = get_type_hints(kind)
    names = st.lists(
        st.sampled_from([each.name for each in fields(cast("Any", kind))]), min_size=1, max_size=3, unique=True
    )

    def valued(chosen: list[str]) -> Drawn:
        return st.fixed_dictionaries({name: of_type(hints[name], name) for name in chosen})

    anything = st.dictionaries(st.sampled_from([*hints, "nonsense"]), OF_ANOTHER_TYPE, min_size=1, max_size=1)
    return st.one_of(names.flatmap(valued), names.flatmap(valued), names.flatmap(valued), anything)


IDS: Mapping[str, type[Record]] = {
    **REFERS,
    "client_id": Client,
    "engagement_id": Engagement,
    "area_id": ServiceArea,
    "meeting_id": StandingMeeting,
    "person_id": Person,
    "guide_id": Guide,
    "question_id": Question,
    "interview_id": Interview,
    "answer_id": Answer,
    "action_id": PlannedAction,
    "decision_id": Decision,
    "promise_id": Promise,
    "capture_id": Capture,
    "message_id": Message,
    "review_id": ManagementReview,
    "round_id": FeedbackRound,
    "follow_up_id": FollowUp,
    "progress_id": Progress,
    "practice_id": Practice,
    "tool_id": Tool,
    "dismissal_id": Dismissal,
}
"""Whose id a field or parameter of that name holds."""

_WORDS = st.sampled_from(["", "Nimi", "Namn\n", "\x00"])
_PLAIN: Mapping[object, Drawn] = {
    NoneType: st.none(),
    bool: st.booleans(),
    int: NUMBERS,
    str: TEXTS,
    date: DAYS,
    datetime: MOMENTS,
    Texts: st.builds(Texts, fi=_WORDS, sv=_WORDS, en=_WORDS),
    Words: st.builds(Words, client=_WORDS, area=_WORDS, programme=_WORDS),
}
