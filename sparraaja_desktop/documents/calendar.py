"""The days of a coaching as a calendar file that Outlook and Thunderbird take in (R64)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.coaching import Coaching

if TYPE_CHECKING:
    import icalendar

ZONE: Final = "Europe/Helsinki"
"""The zone of every clock time: that of the client."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One thing in the calendar: all day long where `starts_at` (minutes after midnight) is None."""

    kind: str
    record_id: str
    what: str
    day: date
    starts_at: int | None = None
    minutes: int = 0
    place: str = ""
    lines: tuple[str, ...] = ()


def build(coaching: Coaching, wording: Wording, made_at: datetime) -> bytes:
    """Events, due days of assignments and of unsent messages, management reviews, follow-ups; undated ones are not in.

    `wording` is ``calendar_file``; `made_at` is aware. Every entry keeps its UID from file to file, so that taking in a
    newer file moves what was taken in before.
    """
    import icalendar

    client = coaching.client.name.in_(wording.language)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Sparraaja//Sparraaja//FI")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", wording.text("title", client=client))
    calendar.add("x-wr-timezone", ZONE)
    calendar.add_component(_zone())
    entries = (*_events(coaching, wording), *_assignments(coaching, wording), *_talks(coaching, wording))
    for entry in sorted(entries, key=lambda each: (each.day, each.starts_at or 0, each.kind, each.record_id)):
        calendar.add_component(_component(entry, wording.text("summary", client=client, what=entry.what), made_at))
    data: bytes = calendar.to_ical()
    return data


def _events(coaching: Coaching, wording: Wording) -> Iterator[_Entry]:
    for number, event in enumerate(coaching.events, start=1):
        if event.held_on is None:
            continue
        theme = event.theme.strip()
        key = "event-theme" if theme else "event"
        lines = (
            wording.text(f"mode.{event.mode}"),
            wording.text("detail.aim", text=event.aim) if event.aim.strip() else "",
            wording.text("detail.audience", text=event.audience) if event.audience.strip() else "",
        )
        yield _Entry(
            "event",
            event.id,
            wording.text(key, number=str(number), theme=theme) if theme else wording.text(key, number=str(number)),
            event.held_on,
            event.starts_at,
            event.minutes,
            event.place,
            lines,
        )


def _assignments(coaching: Coaching, wording: Wording) -> Iterator[_Entry]:
    held = {event.id: event.held_on for event in coaching.events}
    for assignment in coaching.assignments:
        day = assignment.due_on or held.get(assignment.due_event_id or "")
        if day is None:
            continue
        title = assignment.title.strip()
        what = wording.text("assignment", title=title) if title else wording.text("assignment-plain")
        purpose = wording.text("detail.purpose", text=assignment.purpose) if assignment.purpose.strip() else ""
        yield _Entry("assignment", assignment.id, what, day, lines=(purpose,))


def _talks(coaching: Coaching, wording: Wording) -> Iterator[_Entry]:
    """Messages that wait to be sent, what the management team sees, and the follow-ups."""
    for message in coaching.messages:
        if message.due_on is not None and message.sent_on is None:
            what = wording.text(f"message.{message.moment}.{message.audience}")
            yield _Entry("message", message.id, what, message.due_on)
    for review in coaching.reviews:
        if review.held_on is not None:
            shown = wording.text("detail.shown", text=review.shown) if review.shown.strip() else ""
            yield _Entry("review", review.id, wording.text("review"), review.held_on, lines=(shown,))
    for follow_up in coaching.follow_ups:
        if follow_up.due_on is not None:
            yield _Entry("follow-up", follow_up.id, wording.text(f"follow-up.{follow_up.kind}"), follow_up.due_on)


def _component(entry: _Entry, summary: str, made_at: datetime) -> "icalendar.Event":
    import icalendar

    event = icalendar.Event()
    event.add("uid", f"sparraaja-{entry.kind}-{entry.record_id}")
    event.add("dtstamp", made_at.astimezone(UTC).replace(microsecond=0))
    event.add("summary", summary)
    if entry.starts_at is None:
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
    else:
        zone = ZoneInfo(ZONE)
        starts = datetime.combine(entry.day, time(), zone) + timedelta(minutes=entry.starts_at)
        # Counted outside the zone: an hour may be missing or come twice between the two.
        ends = (starts.astimezone(UTC) + timedelta(minutes=entry.minutes)).astimezone(zone)
        event.add("dtstart", starts)
        event.add("dtend", ends)
        event.add("transp", "OPAQUE")
    if entry.place.strip():
        event.add("location", entry.place.strip())
    if lines := [line for line in entry.lines if line]:
        event.add("description", "\n".join(lines))
    return event


def _zone() -> "icalendar.Timezone":
    """The zone by its rule, which Outlook wants rather than a list of days; it has held since 1996."""
    import icalendar

    zone = icalendar.Timezone()
    zone.add("tzid", ZONE)
    for part, name, begins, month, before, after in (
        (icalendar.TimezoneDaylight(), "EEST", datetime(1996, 3, 31, 3), 3, 2, 3),  # noqa: DTZ001 - of the zone
        (icalendar.TimezoneStandard(), "EET", datetime(1996, 10, 27, 4), 10, 3, 2),  # noqa: DTZ001 - of the zone
    ):
        part.add("tzname", name)
        part.add("dtstart", begins)
        part.add("tzoffsetfrom", timedelta(hours=before))
        part.add("tzoffsetto", timedelta(hours=after))
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1SU"})
        zone.add_component(part)
    return zone
