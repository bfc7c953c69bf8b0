"""Today over all coachings that go on: what is due, overdue, promised, and who is silent."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

from sparraaja_desktop.model.assignments import Assignment, Sheet
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.communication import ManagementReview, Message
from sparraaja_desktop.model.design import DesignSession, Promise
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import FollowUp, Progress
from sparraaja_desktop.model.mapping import Interview
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.today import Due, in_order, rows
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.whose import homes_of

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

_KINDS: Final[dict[str, type[Any]]] = {kind.__name__: kind for kind in MADE_OF}


class Today(Service):
    """What is to be done today and soon.

    The rows of each coaching are remembered as they were last read, and read again once a record of that coaching has
    changed, whoever changed it and however: typed, taken back, brought back. Another day forgets them all.
    """

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._day: date | None = None
        self._dues: dict[str, tuple[Due, ...]] = {}
        self._read_for: dict[str, set[str]] = defaultdict(set)
        self._changed: set[tuple[str, str]] = set()
        self._rows: tuple[Due, ...] | None = None
        bench.workspace.listen(self._hear)

    def rows(self, today: date | None = None) -> tuple[Due, ...]:
        """The rows of all coachings that go on, the oldest day first; `today` is the user's day when not given."""
        day = today or self._bench.today()
        if day != self._day:
            self._forget()
            self._day = day
        if self._rows is None or self._changed:
            try:
                with self._bench.workspace.look() as look:
                    self._rows = in_order(chain.from_iterable(self._dues_of_all(look, day)))
            except BaseException:
                # What was changed is known no more, only that something was.
                self._forget()
                raise
        return self._rows

    def _dues_of_all(self, look: "Look", day: date) -> Iterator[tuple[Due, ...]]:
        """The rows of each coaching that goes on; those that are not remembered any more are read together."""
        changed, self._changed = self._changed, set()
        for kind, record_id in changed:
            for engagement_id in self._touched(look, _KINDS[kind], record_id):
                self._dues.pop(engagement_id, None)
        going_on = look.all(Engagement, closed_on=None)
        unknown = [each for each in going_on if each.id not in self._dues]
        for coaching in _coachings(look, unknown):
            self._dues[coaching.engagement.id] = rows((coaching,), day)
            for record in _all_in(coaching):
                self._read_for[record.id].add(coaching.engagement.id)
        return (self._dues[each.id] for each in going_on)

    def _touched(self, look: "Look", kind: type[Any], record_id: str) -> set[str]:
        """The coachings that a changed record was read for, and the one that it belongs to now."""
        return self._read_for.pop(record_id, set()) | set(_engagements_over(look, kind, record_id))

    def _hear(self, changes: Sequence[Change], _by: object | None) -> None:
        self._changed |= {(each.kind, each.id) for each in changes if each.kind in _KINDS}

    def _forget(self) -> None:
        self._dues.clear()
        self._read_for.clear()
        self._changed.clear()
        self._rows = None


def _engagements_over(look: "Look", kind: type[Any], record_id: str) -> Iterator[str]:
    """The ids of the coachings that a record is part of now: several of a client's, none of an erased record."""
    homes = dict(homes_of(look, look.get(kind, record_id)))
    if Engagement in homes:
        yield homes[Engagement]
    elif Client in homes:
        yield from (each.id for each in look.all(Engagement, client_id=homes[Client]))


def _coachings(look: "Look", engagements: Sequence[Engagement]) -> Iterator[Coaching]:
    """The coachings with what Today asks for. Each kind is read once for all: a hundred ask as often as one."""
    of = [each.id for each in engagements]
    held = {name: look.of_each(kind, "engagement_id", of) for name, kind in OF_ENGAGEMENT.items()}
    client_ids = [each.client_id for each in engagements]
    clients = look.of_each(Client, "id", client_ids)
    areas = look.of_each(ServiceArea, "client_id", client_ids)
    under: dict[str, Mapping[str, tuple[Any, ...]]] = {
        "sheets": look.of_each(Sheet, "assignment_id", _ids(held["assignments"])),
        "progress": look.of_each(Progress, "action_id", _ids(held["actions"])),
    }
    for each in engagements:
        parts: dict[str, Any] = {name: records[each.id] for name, records in held.items()}
        for name, owners in (("sheets", "assignments"), ("progress", "actions")):
            parts[name] = tuple(one for owner in parts[owners] for one in under[name][owner.id])
        (client,) = clients[each.client_id]
        yield Coaching(engagement=each, client=client, areas=areas[each.client_id], **parts)


def _ids(records: Mapping[str, tuple[Any, ...]]) -> list[str]:
    return [each.id for together in records.values() for each in together]


def _all_in(coaching: Coaching) -> Iterator[Record]:
    """Every record that the rows of a coaching were made of."""
    yield coaching.engagement
    yield coaching.client
    yield from coaching.areas
    yield from coaching.sheets
    yield from coaching.progress
    for name in OF_ENGAGEMENT:
        yield from getattr(coaching, name)
