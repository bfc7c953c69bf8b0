"""Today over all coachings that go on: what is due, overdue, promised, and who is silent."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Any

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
    clients = {client.id: client for client in look.all(Client)}
    areas = _by(look.all(ServiceArea), "client_id")
    assignments, actions = look.all(Assignment), look.all(PlannedAction)
    engagement_of = {each.id: each.engagement_id for each in assignments}
    engagement_of |= {each.id: each.engagement_id for each in actions}
    sheets = _by(look.all(Sheet), "assignment_id", engagement_of)
    progress = _by(look.all(Progress), "action_id", engagement_of)
    kinds: dict[str, type[Any]] = {
        "interviews": Interview,
        "sessions": DesignSession,
        "promises": Promise,
        "events": Event,
        "messages": Message,
        "reviews": ManagementReview,
        "follow_ups": FollowUp,
    }
    held: dict[str, dict[str, list[Any]]] = {name: _by(look.all(kind), "engagement_id") for name, kind in kinds.items()}
    held |= {"assignments": _by(assignments, "engagement_id"), "actions": _by(actions, "engagement_id")}
    held |= {"sheets": sheets, "progress": progress}
    return tuple(
        _coaching(engagement, clients[engagement.client_id], areas[engagement.client_id], held)
        for engagement in look.all(Engagement)
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
