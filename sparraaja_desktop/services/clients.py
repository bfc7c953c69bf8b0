"""Whom the sparrer coaches: clients with their own words, service areas and standing meetings (R9, R11, R12, R55)."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.clients import Client, ClientKind, Place, ServiceArea, StandingMeeting, Words, find_places
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.belonging import restore_whole
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class Clients(Service):
    """The clients, and what belongs to each of them."""

    def places(self) -> tuple[Place, ...]:
        """All municipalities and wellbeing services counties that can be coached (R9, R12)."""
        return self._bench.content.places()

    def find(self, typed: str) -> tuple[Place, ...]:
        """The places whose name in any language holds what was typed, the nearest first; nothing typed finds all."""
        return find_places(self.places(), typed)

    def take(self, place: Place, by: object | None = None) -> Client:
        """The client of that place; made when missing, brought back when it is in the trash."""
        with self._bench.gesture(Deed.CLIENT_ADDED, by) as unit:
            for client in unit.all(Client, kind=place.kind, code=place.code):
                return client
            for removed in unit.all(Client, removed=True, kind=place.kind, code=place.code):
                restore_whole(unit, removed, self._bench.undo.ties)
                return unit.need(Client, removed.id)
            client = Client(
                id=self._bench.new_id(),
                kind=place.kind,
                code=place.code,
                name=place.name,
                languages=place.status.languages,
            )
            unit.put(client)
            return client

    def add_other(
        self,
        name: str | Texts,
        by: object | None = None,
        *,
        kind: ClientKind = ClientKind.OTHER,
        languages: tuple[Language, ...] = (Language.FI,),
    ) -> Client:
        """A client that is in no table (R11): another organisation, or an invented municipality or county.

        A plain name is the same in every language. Raises Mistake when there is no name, and TooLong.
        """
        fields = cleaned(Client, {"name": Texts(fi=name) if isinstance(name, str) else name, "languages": languages})
        client = Client(id=self._bench.new_id(), kind=kind, code=None, **fields)  # type: ignore[arg-type]
        if client.name == Texts():
            raise Mistake("a client without a name")
        with self._bench.gesture(Deed.CLIENT_ADDED, by) as unit:
            unit.put(client)
        return client

    def all(self) -> tuple[Client, ...]:
        """All clients in alphabetical order."""
        with self._bench.workspace.look() as look:
            return look.all(Client)

    def others(self) -> tuple[Client, ...]:
        """The clients that are no municipality or county, in the same order."""
        with self._bench.workspace.look() as look:
            return look.all(Client, code=None)

    def read(self, client_id: str) -> Client:
        """One client. Raises NotFound."""
        return self._bench.read(Client, client_id)

    def revise(self, client_id: str, by: object | None = None, **fields: object) -> Client:
        """Sets `name`, `languages`, `words_fi`, `words_sv` or `words_en`."""
        return self._bench.revise(Client, client_id, Deed.CLIENT_CHANGED, by, fields)

    def word(self, client: Client, language: Language) -> Words:
        """The client's own words in `language`, the usual ones of its kind where it has none."""
        return words_of(self._bench, client, language)

    def areas(self, client_id: str) -> tuple[ServiceArea, ...]:
        """The client's service areas in their order."""
        with self._bench.workspace.look() as look:
            return look.all(ServiceArea, client_id=client_id)

    def add_area(self, client_id: str, name: str, by: object | None = None) -> ServiceArea:
        """A new last service area. Raises NotFound without such a client, and TooLong."""
        name = clean_line(name)
        with self._bench.gesture(Deed.AREA_ADDED, by) as unit:
            unit.need(Client, client_id)
            position = next_position(unit.all(ServiceArea, client_id=client_id))
            area = ServiceArea(id=self._bench.new_id(), client_id=client_id, position=position, name=name)
            unit.put(area)
        return area

    def revise_area(self, area_id: str, by: object | None = None, **fields: object) -> ServiceArea:
        """Sets the `name`."""
        return self._bench.revise(ServiceArea, area_id, None, by, fields)

    def move_area(self, area_id: str, to: int, by: object | None = None) -> None:
        """Moves the area to the place `to` (from 0). Raises NotFound."""
        self._bench.move(ServiceArea, area_id, to, "client_id", Deed.AREA_MOVED, by)

    def remove_area(self, area_id: str, by: object | None = None) -> None:
        """Removes the area; the people, interviews and findings of it are the whole client's then."""
        self._bench.remove(ServiceArea, area_id, Deed.AREA_REMOVED, by)

    def meetings(self, client_id: str) -> tuple[StandingMeeting, ...]:
        """The client's standing meetings in their order (R55)."""
        with self._bench.workspace.look() as look:
            return look.all(StandingMeeting, client_id=client_id)

    def add_meeting(self, client_id: str, name: str, by: object | None = None) -> StandingMeeting:
        """A new last standing meeting. Raises NotFound without such a client, and TooLong."""
        name = clean_line(name)
        with self._bench.gesture(Deed.MEETING_ADDED, by) as unit:
            unit.need(Client, client_id)
            position = next_position(unit.all(StandingMeeting, client_id=client_id))
            meeting = StandingMeeting(id=self._bench.new_id(), client_id=client_id, position=position, name=name)
            unit.put(meeting)
        return meeting

    def revise_meeting(self, meeting_id: str, by: object | None = None, **fields: object) -> StandingMeeting:
        """Sets `name`, `rhythm` or `next_dates` (kept in order)."""
        return self._bench.revise(StandingMeeting, meeting_id, Deed.MEETING_CHANGED, by, fields)

    def move_meeting(self, meeting_id: str, to: int, by: object | None = None) -> None:
        """Moves the meeting to the place `to` (from 0). Raises NotFound."""
        self._bench.move(StandingMeeting, meeting_id, to, "client_id", Deed.MEETING_MOVED, by)

    def remove_meeting(self, meeting_id: str, by: object | None = None) -> None:
        """Removes the meeting."""
        self._bench.remove(StandingMeeting, meeting_id, Deed.MEETING_REMOVED, by)


def client_of(look: "Look", engagement_id: str) -> Client:
    """The client whose coaching it is. Raises NotFound."""
    return look.need(Client, look.need(Engagement, engagement_id).client_id)


def first_language(look: "Look", engagement_id: str) -> Language:
    """The client's first language, Finnish where none is known. Raises NotFound."""
    client = client_of(look, engagement_id)
    return client.languages[0] if client.languages else Language.FI


def areas_of(look: "Look", engagement_id: str) -> tuple[ServiceArea, ...]:
    """The service areas of the client whose coaching it is, in their order. Raises NotFound."""
    return look.all(ServiceArea, client_id=look.need(Engagement, engagement_id).client_id)


def words_of(bench: Bench, client: Client, language: Language) -> Words:
    """The client's own words in `language`, the usual ones of its kind where it has none."""
    own, usual = client.words(language), bench.content.words(client.kind, language)
    return Words(own.client or usual.client, own.area or usual.area, own.programme or usual.programme)
