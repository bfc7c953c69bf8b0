"""The days of a coaching on disk, as a calendar program takes them in."""

from datetime import date
from pathlib import Path

import icalendar
import pytest

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import NotFound, Unreachable
from sparraaja_desktop.model.followup import FollowUp, FollowUpKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.calendar import Calendar
from sparraaja_desktop.services.desk import Desk


@pytest.fixture
def hollola(desk: Desk) -> Engagement:
    """A coaching with an event and a follow-up."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    with desk.bench.quiet(None) as unit:
        unit.put(
            Event(
                id="e1",
                engagement_id=engagement.id,
                position=0,
                theme="Mitä on jo tehty",
                held_on=date(2027, 3, 30),
                starts_at=9 * 60,
            )
        )
        unit.put(
            FollowUp(
                id="f1", engagement_id=engagement.id, position=0, kind=FollowUpKind.JOINT, due_on=date(2027, 9, 14)
            )
        )
    return engagement


def test_the_file_holds_the_days_of_the_coaching(desk: Desk, hollola: Engagement, tmp_path: Path) -> None:
    calendar = Calendar(desk.bench)
    path = tmp_path / calendar.suggested_name(hollola.id, Language.FI)
    assert path.name == "Hollola – osallisuussparrauksen päivät.ics"
    path.write_bytes(b"an older one")
    assert calendar.write(hollola.id, path, Language.FI) == path
    read = icalendar.Calendar.from_ical(path.read_bytes())
    assert [str(entry["summary"]) for entry in read.walk("VEVENT")] == [
        "Hollola – Sparraustapahtuma 1: Mitä on jo tehty",
        "Hollola – Seuranta: yhteinen palaveri johdon kanssa",
    ]


def test_what_cannot_be_written_is_told_and_what_is_not_there_too(
    desk: Desk, hollola: Engagement, tmp_path: Path
) -> None:
    calendar = Calendar(desk.bench)
    with pytest.raises(Unreachable):
        calendar.write(hollola.id, tmp_path / "gone" / "days.ics", Language.FI)
    with pytest.raises(NotFound):
        calendar.write("nobody", tmp_path / "days.ics", Language.FI)
    with pytest.raises(NotFound):
        calendar.suggested_name("nobody", Language.FI)
