"""A coaching with service areas, a standing meeting and, where it is wished, a programme."""

from dataclasses import dataclass
from datetime import date

from sparraaja_desktop.model.clients import ServiceArea, StandingMeeting
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.desk import Desk


@dataclass(frozen=True)
class Coached:
    """What there is in the workspace."""

    engagement: Engagement
    areas: tuple[ServiceArea, ...]
    meeting: StandingMeeting
    events: tuple[Event, ...]


def coached(desk: Desk, *, events: int = 0, areas: tuple[str, ...] = ("Sivistys", "Elinvoima")) -> Coached:
    """A coaching of Hollola, with that many events, each on the standing meeting."""
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    made = tuple(desk.clients.add_area(client.id, name) for name in areas)
    meeting = desk.clients.add_meeting(client.id, "Esihenkilöinfo")
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    for number in range(events):
        event = desk.programme.add_event(engagement.id, f"Tapahtuma {number + 1}")
        desk.programme.revise_event(
            event.id, standing_meeting_id=meeting.id, held_on=date(2027, 1 + number, 13), starts_at=9 * 60
        )
    return Coached(engagement, made, meeting, desk.programme.events(engagement.id))
