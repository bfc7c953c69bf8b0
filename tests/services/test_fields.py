"""Whatever is typed into a text field comes back cleaned, the same from the file."""

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea, StandingMeeting, Words
from sparraaja_desktop.model.communication import ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.design import Decision, DesignSession
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import Mistake, TooLong
from sparraaja_desktop.model.feedback import FeedbackAnswer
from sparraaja_desktop.model.followup import FollowUp
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview, ItemState, MappingItem, Mode
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.model.programme import AgendaItem, Event
from sparraaja_desktop.model.questions import Guide, Part, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.text import clean, clean_line
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.belonging import OWNERS
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.fields import FIXED, ONE_LINE, cleaned, is_typing
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.store.workspace import Workspace

# Characters that have broken programs: NUL, ESC, vertical tab, line separators, lone surrogates, U+FFFE,
# an emoji of several, right-to-left, a letter with its accent apart.
HARD = st.sampled_from(
    ["\x00", "\x1b", "\x0b", "\r\n", "\u2028", "\ud800", "\udfff", "\ufffe", "👩‍🔧", "עברית\u200f", "ä"]
)
TEXTS = st.lists(st.text() | HARD | st.text(st.characters()), max_size=6).map("".join)


@dataclass(frozen=True)
class Seated:
    """A desk with one of everything."""

    desk: Desk
    client: Client
    area: ServiceArea
    meeting: StandingMeeting
    person: Person
    engagement: Engagement
    guide: Guide
    question: Question
    interview: Interview
    answer: Answer
    finding: Finding
    item: MappingItem


@pytest.fixture(scope="module")
def seated() -> Iterator[Seated]:
    """One desk for all the texts: what is typed replaces what was."""
    with tempfile.TemporaryDirectory() as folder:
        workspace = Workspace.open(Path(folder) / "workspace.sparraaja")
        ids = count()
        desk = open_desk(
            workspace, Content(shipped("resources")), lambda: datetime(2026, 11, 23, tzinfo=UTC), lambda: f"{next(ids)}"
        )
        client = desk.clients.add_other("Muu ry")
        engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
        guide = desk.questions.copy("shipped-contact", Texts(fi="Oma"))
        interview = desk.mapping.start_interview(engagement.id, None, Language.FI, date(2026, 11, 23), Mode.LIVE)
        yield Seated(
            desk,
            client,
            desk.clients.add_area(client.id, "Sivistys"),
            desk.clients.add_meeting(client.id, "Johtoryhmä"),
            desk.people.add(client.id, "Aino"),
            engagement,
            guide,
            desk.questions.questions(guide.id)[0],
            interview,
            desk.mapping.add_question(interview.id, "Mitä?", Part.DONE),
            desk.mapping.add_finding(engagement.id, FindingKind.NEED, "Aikaa"),
            desk.mapping.items(engagement.id)[0],
        )
        workspace.close()


def text_fields(kind: type[Record]) -> list[str]:
    """The fields of a kind that hold what is typed."""
    names = {field.name: field.type for field in fields(kind)}  # type: ignore[arg-type]
    free = {name: type_ for name, type_ in names.items() if name not in FIXED}
    return [name for name, type_ in free.items() if type_ is str and not name.endswith("_id")]


def line_or_text(name: str, typed: str) -> str:
    """What a field makes of what was typed."""
    return clean_line(typed) if name in ONE_LINE else clean(typed)


@settings(max_examples=40, deadline=None)
@given(typed=TEXTS)
def test_whatever_is_typed_comes_back_cleaned(seated: Seated, typed: str) -> None:
    desk = seated.desk
    revised: list[Record] = [
        desk.clients.revise_area(seated.area.id, name=typed),
        desk.clients.revise_meeting(seated.meeting.id, **dict.fromkeys(text_fields(StandingMeeting), typed)),
        desk.people.revise(seated.person.id, **dict.fromkeys(text_fields(Person), typed)),
        desk.engagements.revise(seated.engagement.id, **dict.fromkeys(text_fields(Engagement), typed)),
        desk.mapping.revise_interview(seated.interview.id, **dict.fromkeys(text_fields(Interview), typed)),
        desk.mapping.revise_finding(seated.finding.id, text=typed),
        desk.mapping.revise_item(seated.item.id, **dict.fromkeys(text_fields(MappingItem), typed)),
    ]
    for record in revised:
        assert text_fields(type(record))
        for name in text_fields(type(record)):
            assert getattr(record, name) == line_or_text(name, typed)
        with seated.desk.bench.workspace.look() as look:
            assert look.need(type(record), record.id) == record


@settings(max_examples=40, deadline=None)
@given(typed=TEXTS)
def test_whatever_is_typed_of_what_is_agreed_comes_back_cleaned(seated: Seated, typed: str) -> None:
    desk, engagement_id = seated.desk, seated.engagement.id
    goal = desk.goals.add(engagement_id, typed)
    session = desk.design.add_session(engagement_id, date(2026, 11, 23), Mode.LIVE)
    promise = desk.design.add_promise(engagement_id, typed, typed)
    message = desk.communication.add(engagement_id, MessageAudience.STAFF, Moment.START, Language.FI)
    review, follow_up = desk.communication.add_review(engagement_id), desk.followup.add(engagement_id)
    revised: list[Record] = [
        desk.goals.revise(goal.id, **dict.fromkeys(text_fields(Goal), typed)),
        desk.goals.revise_responsible(engagement_id, **dict.fromkeys(text_fields(ResponsiblePerson), typed)),
        desk.design.revise_session(session.id, **dict.fromkeys(text_fields(DesignSession), typed)),
        desk.design.add_decision(session.id, typed),
        promise,
        desk.communication.revise(message.id, **dict.fromkeys(text_fields(Message), typed)),
        desk.communication.revise_review(review.id, **dict.fromkeys(text_fields(ManagementReview), typed)),
        desk.followup.revise(follow_up.id, **dict.fromkeys(text_fields(FollowUp), typed)),
    ]
    for record in revised:
        assert text_fields(type(record))
        for name in text_fields(type(record)):
            assert getattr(record, name) == line_or_text(name, typed)
        with seated.desk.bench.workspace.look() as look:
            assert look.need(type(record), record.id) == record


@settings(max_examples=40, deadline=None)
@given(typed=TEXTS)
def test_whatever_is_noted_asked_or_named_comes_back_cleaned(seated: Seated, typed: str) -> None:
    desk = seated.desk
    desk.mapping.keep_note(seated.answer.id, typed)
    desk.mapping.reword(seated.answer.id, typed)
    desk.clients.revise(
        seated.client.id, name=Texts(typed, typed, typed), words_sv=Words(client=typed, area=typed, programme=typed)
    )
    desk.questions.revise(seated.guide.id, title=Texts(sv=typed))
    desk.questions.revise_question(seated.question.id, text=Texts(fi=typed))
    answer, client = desk.mapping.read_answer(seated.answer.id), desk.clients.read(seated.client.id)
    text, line = clean(typed), clean_line(typed)
    assert (answer.note, answer.question) == (text, text)
    assert (client.name, client.words_sv) == (Texts(line, line, line), Words(line, line, line))
    assert desk.questions.read(seated.guide.id).title.sv == line
    assert desk.questions.questions(seated.guide.id)[0].text.fi == text


@pytest.mark.parametrize(("length", "limit"), [(1_001, 1_000), (10_000_000, 1_000_000)])
def test_a_paste_that_is_too_long_for_its_field_is_refused_and_nothing_is_written(
    seated: Seated, length: int, limit: int
) -> None:
    before = seated.desk.people.read(seated.person.id)
    with pytest.raises(TooLong) as refused:
        seated.desk.people.revise(seated.person.id, kept_because="Yhdyshenkilö", phone="ä" * length)
    assert (refused.value.length, refused.value.limit) == (length, limit)
    assert seated.desk.people.read(seated.person.id) == before


@pytest.mark.parametrize(
    ("kind", "name", "value"),
    [
        (Interview, "mode", "live"),
        (Interview, "held_on", datetime(2026, 11, 23, tzinfo=UTC)),
        (Interview, "with_whom", None),
        (MappingItem, "state", "yes"),
        (MappingItem, "approved_on", "2026-11-23"),
        (Finding, "confidential", 1),
        (Finding, "areas", ["own-life"]),
        (Client, "languages", ("fi",)),
        (Client, "kind", None),
        (Decision, "session_id", "another"),
        (AgendaItem, "event_id", "another"),
        (Sheet, "service_area_id", "another"),
        (Goal, "template", "budgeting"),
        (FeedbackAnswer, "scores", ("5",)),
        (Event, "starts_at", True),
    ],
)
def test_a_value_of_another_type_is_a_mistake(kind: type[Record], name: str, value: object) -> None:
    with pytest.raises(Mistake):
        cleaned(kind, {name: value})


def test_a_value_of_the_right_type_is_taken() -> None:
    right = {"approved_on": None, "state": ItemState.YES}
    assert cleaned(MappingItem, right) == right
    assert cleaned(Client, {"languages": (Language.SV, Language.FI)}) == {"languages": (Language.SV, Language.FI)}


def test_answers_that_have_their_places_stay_there_be_they_empty_or_said_twice() -> None:
    given = {"scores": (4, 0, 4), "texts": ("", " Hyvä ", "", " Hyvä ")}
    assert cleaned(FeedbackAnswer, given) == {"scores": (4, 0, 4), "texts": ("", clean(" Hyvä "), "", clean(" Hyvä "))}
    assert cleaned(Goal, {"finding_ids": ("a", "b", "a")}) == {"finding_ids": ("a", "b")}


@pytest.mark.parametrize(
    ("name", "value", "typing"),
    [
        ("note", "Hei", True),
        ("name", Texts(), True),
        ("words_fi", Words(), True),
        ("follows", False, True),
        ("contact_id", "id", False),
        ("contact_id", None, False),
        ("state", ItemState.YES, False),
        ("areas", (), False),
        ("texts", ("Hyvä",), True),
        ("scores", (5,), False),
        ("starts_at", 540, False),
    ],
)
def test_typing_is_told_from_choosing(name: str, value: object, typing: bool) -> None:
    assert is_typing(name, value) is typing


def test_every_kind_of_record_has_its_place_among_its_owners() -> None:
    assert set(OWNERS) == set(SHELVES)
    for kind, owners in OWNERS.items():
        assert {name for name, _ in owners} <= {field.name for field in fields(kind)}  # type: ignore[arg-type]
