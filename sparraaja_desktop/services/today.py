"""Today over all coachings that go on: what is due, overdue, promised, and who is silent."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.mapping import Interview
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.today import Due, rows
from sparraaja_desktop.services.bench import Service

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


OF_ENGAGEMENT: Final[dict[str, type[Any]]] = {
    "interviews": Interview,
    "sessions": DesignSession,
    "promises": Promise,
    "events": Event,
    "assignments": Assignment,
    "actions": PlannedAction,
    "messages": Message,
    "reviews": ManagementReview,
    "follow_ups": FollowUp,
}
"""The kinds that lie right under an engagement, by their place in a `Coaching`."""

MADE_OF: Final[tuple[type[Any], ...]] = (Client, ServiceArea, Engagement, Sheet, Progress, *OF_ENGAGEMENT.values())
"""The kinds that the rows are made of: what is kept of any other kind, a note that is being typed, changes no row."""


class Today(Service):
    """What is to be done today and soon."""

    def rows(self, today: date | None = None) -> tuple[Due, ...]:
        """The rows of all coachings that go on, the oldest day first; `today` is the user's day when not given."""
        with self._bench.workspace.look() as look:
            coachings = _going_on(look)
        return rows(coachings, today or self._bench.today())


def _going_on(look: "Look") -> tuple[Coaching, ...]:
    """The coachings that are not closed, with what Today asks for.

    Each kind is read once for all of them: a hundred coachings take as many questions to the file as one.
    """
    read = {kind: look.all(kind) for kind in MADE_OF}
    clients = {client.id: client for client in read[Client]}
    areas = _by(read[ServiceArea], "client_id")
    engagement_of = {each.id: each.engagement_id for each in (*read[Assignment], *read[PlannedAction])}
    held = {name: _by(read[kind], "engagement_id") for name, kind in OF_ENGAGEMENT.items()}
    held |= {
        "sheets": _by(read[Sheet], "assignment_id", engagement_of),
        "progress": _by(read[Progress], "action_id", engagement_of),
    }
    return tuple(
        _coaching(engagement, clients[engagement.client_id], areas[engagement.client_id], held)
        for engagement in read[Engagement]
        if engagement.closed_on is None
    )


def _coaching(
    engagement: Engagement, client: Client, areas: list[Any], held: dict[str, dict[str, list[Any]]]
) -> Coaching:
    parts: dict[str, Any] = {name: tuple(records[engagement.id]) for name, records in held.items()}
    return Coaching(engagement=engagement, client=client, areas=tuple(areas), **parts)


def _by(records: Iterable[Any], owner: str, above: dict[str, str] | None = None) -> dict[str, list[Any]]:
    """The records by the id of their owner, or by that of the one `above` it."""
    grouped: dict[str, list[Any]] = defaultdict(list)
    for record in records:
        owner_id = getattr(record, owner)
        grouped[owner_id if above is None else above[owner_id]].append(record)
    return grouped
