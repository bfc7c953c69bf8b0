"""The calendar file of a coaching, read back by a calendar's own rules."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from icalendar.timezone import TZP

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import calendar
from sparraaja_desktop.model.assignments import Assignment, AssignmentKind
from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import ManagementReview, Message, MessageAudience, Moment
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.followup import FollowUp, FollowUpKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.programme import Event, EventMode

MADE_AT = datetime(2026, 11, 24, 12, 30, 15, 250, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")

WINTER, SUMMER = date(2027, 3, 26), date(2027, 3, 30)
"""The Friday before and the Tuesday after the clocks are turned."""


def _event(event_id: str, held_on: date | None, starts_at: int | None = 9 * 60, theme: str = "Mitä on jo") -> Event:
    return Event(id=event_id, engagement_id="e", position=0, theme=theme, held_on=held_on, starts_at=starts_at)


def _coaching() -> Coaching:
    return Coaching(
        engagement=Engagement(id="e", client_id="c", sparrer_kind=SparrerKind.EXPERT, started_on=date(2026, 11, 24)),
        client=Client(
            id="c", kind=ClientKind.MUNICIPALITY, code="098", name=Texts(fi="Hollola"), languages=(Language.FI,)
        ),
    )


def _read(content: Content, coaching: Coaching, language: Language = Language.FI) -> icalendar.Component:
    data = calendar.build(coaching, content.wording("calendar_file", language), MADE_AT)
    return icalendar.Calendar.from_ical(data)


def _entries(content: Content, coaching: Coaching, language: Language = Language.FI) -> list[icalendar.Component]:
    return _read(content, coaching, language).walk("VEVENT")


@pytest.mark.parametrize(("day", "offset"), [(WINTER, 2), (SUMMER, 3)], ids=["winter", "summer"])
def test_nine_o_clock_is_nine_o_clock_in_finland_in_winter_and_in_summer(
    content: Content, day: date, offset: int
) -> None:
    (entry,) = _entries(content, replace(_coaching(), events=(_event("e1", day),)))
    starts, ends = entry.decoded("dtstart"), entry.decoded("dtend")
    assert (starts.hour, starts.utcoffset()) == (9, timedelta(hours=offset))
    assert starts.astimezone(UTC) == datetime(day.year, day.month, day.day, 9 - offset, tzinfo=UTC)
    assert ends - starts == timedelta(hours=2)
    assert entry["dtstart"].params["TZID"] == calendar.ZONE


def test_an_event_over_the_turn_of_the_clocks_lasts_as_long_as_it_does(content: Content) -> None:
    night = _event("e1", date(2027, 3, 28), starts_at=2 * 60)
    (entry,) = _entries(content, replace(_coaching(), events=(night,)))
    starts, ends = (entry.decoded(name).astimezone(UTC) for name in ("dtstart", "dtend"))
    assert ends - starts == timedelta(hours=2)
    assert entry.decoded("dtend").astimezone(HELSINKI).hour == 5


def test_the_file_carries_its_own_rule_of_the_time_zone_and_the_rule_is_right(content: Content) -> None:
    whole = _read(content, _coaching())
    (zone,) = whole.walk("VTIMEZONE")
    assert "RDATE" not in zone.to_ical().decode()
    assert isinstance(zone, icalendar.Timezone)
    told = zone.to_tz(TZP())
    for year in range(2024, 2034):
        for month in range(1, 13):
            for day in (1, 27, 28):
                noon = datetime(year, month, day, 12, tzinfo=HELSINKI)
                assert noon.replace(tzinfo=told).utcoffset() == noon.utcoffset()


def test_every_entry_has_a_uid_that_stays_and_a_stamp(content: Content) -> None:
    coaching = replace(_coaching(), events=(_event("e1", WINTER), _event("e2", SUMMER)))
    first = _entries(content, coaching)
    moved = replace(coaching, events=(_event("e1", SUMMER), _event("e2", SUMMER, theme="Muu")))
    again = _entries(content, moved, Language.SV)
    assert {entry["uid"] for entry in first} == {entry["uid"] for entry in again}
    assert len({entry["uid"] for entry in first}) == 2
    assert {entry.decoded("dtstamp") for entry in first} == {MADE_AT.replace(microsecond=0)}


def test_an_event_without_a_clock_time_takes_the_whole_day_and_no_one_is_busy(content: Content) -> None:
    (entry,) = _entries(content, replace(_coaching(), events=(_event("e1", WINTER, None, ""),)))
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (WINTER, WINTER + timedelta(days=1))
    assert entry["summary"] == "Hollola – Sparraustapahtuma 1"
    assert entry["transp"] == "TRANSPARENT"
    assert "location" not in entry


def test_an_event_says_where_how_for_what_and_for_whom(content: Content) -> None:
    event = replace(
        _event("e1", WINTER),
        place="Kunnantalo, sali; 2. krs",
        mode=EventMode.HYBRID,
        aim="Yksi teko",
        audience="Kaikki",
    )
    (entry,) = _entries(content, replace(_coaching(), events=(event,)))
    assert entry["location"] == "Kunnantalo, sali; 2. krs"
    assert str(entry["description"]).split("\n") == [
        "Osa paikalla, osa etänä",
        "Tavoite: Yksi teko",
        "Osallistujat: Kaikki",
    ]
    assert entry["transp"] == "OPAQUE"


def _assignment(assignment_id: str, **fields: object) -> Assignment:
    plain = Assignment(id=assignment_id, engagement_id="e", position=0, kind=AssignmentKind.PLAN, title="Suunnitelma")
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_an_assignment_comes_back_on_its_own_day_or_that_of_its_event(content: Content) -> None:
    coaching = replace(
        _coaching(),
        events=(_event("e1", SUMMER),),
        assignments=(
            _assignment("a1", due_on=WINTER, due_event_id="e1"),
            _assignment("a2", due_event_id="e1", title="", purpose="Pieni alku"),
            _assignment("a3"),
        ),
    )
    entries = {str(entry["uid"]): entry for entry in _entries(content, coaching)}
    own, of_event = entries["sparraaja-assignment-a1"], entries["sparraaja-assignment-a2"]
    assert own.decoded("dtstart") == WINTER
    assert own["summary"] == "Hollola – Välitehtävä palautuu: Suunnitelma"
    assert of_event.decoded("dtstart") == SUMMER
    assert (of_event["summary"], of_event["description"]) == (
        "Hollola – Välitehtävä palautuu",
        "Tarkoitus: Pieni alku",
    )
    assert "sparraaja-assignment-a3" not in entries


def _message(message_id: str, due_on: date | None, sent_on: date | None = None) -> Message:
    return Message(
        id=message_id,
        engagement_id="e",
        position=0,
        audience=MessageAudience.STAFF,
        moment=Moment.RESULTS,
        language=Language.FI,
        due_on=due_on,
        sent_on=sent_on,
    )


def test_messages_that_wait_management_and_follow_ups_are_in_it(content: Content) -> None:
    coaching = replace(
        _coaching(),
        messages=(_message("m1", WINTER), _message("m2", WINTER, WINTER), _message("m3", None)),
        reviews=(
            ManagementReview(id="r1", engagement_id="e", position=0, held_on=SUMMER, shown="Kooste"),
            ManagementReview(id="r2", engagement_id="e", position=1),
        ),
        follow_ups=(
            FollowUp(id="f1", engagement_id="e", position=0, due_on=date(2027, 9, 14), kind=FollowUpKind.JOINT),
            FollowUp(id="f2", engagement_id="e", position=1),
        ),
    )
    entries = _entries(content, coaching)
    assert [(entry["uid"], entry.decoded("dtstart"), entry["summary"]) for entry in entries] == [
        ("sparraaja-message-m1", WINTER, "Hollola – Viesti lähtee: tulokset – henkilöstö"),
        ("sparraaja-review-r1", SUMMER, "Hollola – Johtoryhmä: osallisuussparrauksen tulokset"),
        ("sparraaja-follow-up-f1", date(2027, 9, 14), "Hollola – Seuranta: yhteinen palaveri johdon kanssa"),
    ]
    assert entries[1]["description"] == "Esillä: Kooste"


@pytest.mark.parametrize("language", list(Language))
def test_every_kind_of_entry_is_worded_in_every_language(content: Content, language: Language) -> None:
    wording = content.wording("calendar_file", language)
    for mode in EventMode:
        assert wording.text(f"mode.{mode}")
    for kind in FollowUpKind:
        assert wording.text(f"follow-up.{kind}")
    for moment in Moment:
        for audience in MessageAudience:
            assert wording.text(f"message.{moment}.{audience}")


def test_a_coaching_without_days_gives_a_whole_and_empty_calendar(content: Content) -> None:
    whole = _read(content, replace(_coaching(), events=(_event("e1", None),)), Language.SV)
    assert whole["method"] == "PUBLISH"
    assert whole["version"] == "2.0"
    assert whole["x-wr-calname"] == "Delaktighetssparrning: Hollola"
    assert whole.walk("VEVENT") == []


def test_the_lines_are_such_as_every_calendar_reads(content: Content) -> None:
    long = replace(_event("e1", WINTER), aim="Ääni kuuluviin, " * 20, theme="Öinen\nkatu")
    data = calendar.build(replace(_coaching(), events=(long,)), content.wording("calendar_file", Language.FI), MADE_AT)
    lines = data.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert b"\n" not in b"".join(lines)
    assert lines[0] == b"BEGIN:VCALENDAR"
