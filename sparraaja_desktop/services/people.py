"""The people of a client, and the contact in a leading position (R29)."""

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.people import Person, Role, looks_leading
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.undo import Deed


class People(Service):
    """The named people, each of one client."""

    def of_client(self, client_id: str) -> tuple[Person, ...]:
        """The client's people in alphabetical order."""
        with self._bench.workspace.look() as look:
            return look.all(Person, client_id=client_id)

    def add(
        self, client_id: str, name: str, title: str = "", roles: tuple[Role, ...] = (), by: object | None = None
    ) -> Person:
        """A new person. Raises NotFound without such a client, and TooLong."""
        person = Person(
            id=self._bench.new_id(),
            client_id=client_id,
            name=clean_line(name),
            title=clean_line(title),
            roles=tuple(dict.fromkeys(roles)),
        )
        with self._bench.gesture(Deed.PERSON_ADDED, by) as unit:
            unit.need(Client, client_id)
            unit.put(person)
        return person

    def read(self, person_id: str) -> Person:
        """One person. Raises NotFound."""
        return self._bench.read(Person, person_id)

    def revise(self, person_id: str, by: object | None = None, **fields: object) -> Person:
        """Sets `name`, `title`, `roles`, `service_area_id`, `email`, `phone` or `kept_because`."""
        return self._bench.revise(Person, person_id, Deed.PERSON_CHANGED, by, fields)

    def remove(self, person_id: str, by: object | None = None) -> None:
        """Removes the person; the engagements whose contact it was have none then."""
        self._bench.remove(Person, person_id, Deed.PERSON_REMOVED, by)

    def contact(self, engagement_id: str) -> Person | None:
        """The contact of an engagement (R29); None when there is none. Raises NotFound without such an engagement."""
        with self._bench.workspace.look() as look:
            contact_id = look.need(Engagement, engagement_id).contact_id
            return look.need(Person, contact_id) if contact_id else None

    def contact_note(self, person: Person) -> bool:
        """Whether to remark, gently, that the contact should be in a leading position (R29).

        True when the title does not look like one and the person is not marked `Role.LEADING`.
        """
        return Role.LEADING not in person.roles and not looks_leading(person.title)
