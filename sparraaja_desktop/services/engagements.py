"""The coachings: started for a client, listed, found by name; who could coach whom (R40-R49, R69)."""

from dataclasses import dataclass, replace

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.mapping import MappingItem
from sparraaja_desktop.model.pairs import PossiblePeer, possible_peers
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.undo import Deed


@dataclass(frozen=True, slots=True)
class EngagementLine:
    """One coaching and whom it is for, as a list shows it."""

    engagement: Engagement
    client: Client


class Engagements(Service):
    """The coachings of all clients."""

    def start(self, client_id: str, sparrer_kind: SparrerKind, by: object | None = None) -> Engagement:
        """A coaching that starts today, with a mapping item for each shipped one (R15). Raises NotFound."""
        items = self._bench.content.items()
        engagement = Engagement(
            id=self._bench.new_id(), client_id=client_id, sparrer_kind=sparrer_kind, started_on=self._bench.today()
        )
        with self._bench.gesture(Deed.ENGAGEMENT_STARTED, by) as unit:
            unit.need(Client, client_id)
            unit.put(engagement)
            for position, shipped in enumerate(items):
                unit.put(
                    MappingItem(
                        id=self._bench.new_id(),
                        engagement_id=engagement.id,
                        position=position,
                        group=shipped.group,
                        key=shipped.key,
                    )
                )
        return engagement

    def all(self) -> tuple[EngagementLine, ...]:
        """All coachings, the newest first: by the day of the start, then by id, which grows where ids tell time."""
        with self._bench.workspace.look() as look:
            clients = {client.id: client for client in look.all(Client)}
            engagements = look.all(Engagement)
        newest_first = sorted(engagements, key=lambda each: (each.started_on, each.id), reverse=True)
        return tuple(EngagementLine(each, clients[each.client_id]) for each in newest_first)

    def newest(self, after: Engagement | None, size: int) -> tuple[EngagementLine, ...]:
        """At most `size` of `all`, in the same order, from after the coaching `after`; None starts."""
        with self._bench.workspace.look() as look:
            engagements = look.page(Engagement, after=after, size=size, backwards=True)
            clients = look.of_each(Client, "id", [each.client_id for each in engagements])
        return tuple(EngagementLine(each, *clients[each.client_id]) for each in engagements)

    def are_any(self) -> bool:
        """Whether there is a coaching."""
        with self._bench.workspace.look() as look:
            return bool(look.page(Engagement, after=None, size=1))

    def is_there(self, engagement_id: str) -> bool:
        """Whether there is that coaching, and it is not in the trash."""
        with self._bench.workspace.look() as look:
            engagement = look.get(Engagement, engagement_id)
        return engagement is not None and engagement.removed_at is None

    def read(self, engagement_id: str) -> Engagement:
        """One coaching. Raises NotFound."""
        return self._bench.read(Engagement, engagement_id)

    def possible_peers(self, engagement_id: str) -> tuple[PossiblePeer, ...]:
        """The municipalities that could coach the client, as `model.pairs` orders them (R69). Raises NotFound.

        One has been coached when its coaching is closed or an event of it was held.
        """
        with self._bench.workspace.look() as look:
            wished = look.need(Engagement, engagement_id)
            clients = {client.id: client for client in look.all(Client)}
            begun = {event.engagement_id for event in look.all(Event, is_held=True)}
            engagements = look.all(Engagement)
        coached = [each for each in engagements if each.closed_on is not None or each.id in begun]
        regions = {place.code: place.region_code for place in self._bench.content.places() if place.region_code}
        pairs = [(clients[each.client_id], each) for each in coached]
        return possible_peers(wished, clients[wished.client_id], pairs, regions)

    def revise(self, engagement_id: str, by: object | None = None, **fields: object) -> Engagement:
        """Sets any field but the client. Raises Mistake, TooLong and NotFound as `Bench.revise` does."""
        return self._bench.revise(Engagement, engagement_id, Deed.ENGAGEMENT_CHANGED, by, fields)

    def type_theme(self, engagement_id: str, theme: str, former: str = "", by: object | None = None) -> str:
        """A theme that is being typed, in the place of `former`, what was typed of it before; all of it is one gesture.

        Gives it as it is kept: empty when it is another theme of the coaching already, or nothing. Raises TooLong and
        NotFound.
        """
        wanted = clean_line(theme)
        with self._bench.gesture(Deed.ENGAGEMENT_CHANGED, by, goes_on=bool(former)) as unit:
            engagement = unit.need(Engagement, engagement_id)
            themes = [each for each in engagement.themes if each != former]
            kept = wanted if wanted not in themes else ""
            if kept:
                place = engagement.themes.index(former) if former in engagement.themes else len(themes)
                themes.insert(place, kept)
            unit.put(replace(engagement, themes=tuple(themes)))
        return kept

    def remove(self, engagement_id: str, by: object | None = None) -> None:
        """Removes the coaching with all that is under it."""
        self._bench.remove(Engagement, engagement_id, Deed.ENGAGEMENT_REMOVED, by)

    def named(self, name: str) -> Engagement:
        """The coaching of that title, or of the client of that name in any language; upper and lower case are one.

        A title goes before a client's name, and where several fit, the newest is meant. Raises NotFound.
        """
        wanted = name.strip().casefold()
        lines = self.all() if wanted else ()
        by_title = [line for line in lines if line.engagement.title.casefold() == wanted]
        by_client = [line for line in lines if wanted in _names(line.client)]
        for line in (*by_title, *by_client):
            return line.engagement
        raise NotFound("Engagement", name)


def _names(client: Client) -> tuple[str, ...]:
    return tuple(name.casefold() for name in (client.name.fi, client.name.sv, client.name.en))
