"""The people of a client, and the contact."""

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.people import Role
from sparraaja_desktop.services.desk import Desk


def test_people_stand_by_name_under_their_client(desk: Desk, hollola: Client) -> None:
    other = desk.clients.add_other("Muu ry")
    desk.people.add(other.id, "Muu Henkilö")
    desk.people.add(hollola.id, "Öhman Eva", "rektor", (Role.STAFF, Role.CONTACT, Role.STAFF))
    desk.people.add(hollola.id, "aalto Aino")
    people = desk.people.of_client(hollola.id)
    assert [person.name for person in people] == ["aalto Aino", "Öhman Eva"]
    assert people[1].roles == (Role.STAFF, Role.CONTACT)


def test_a_person_is_revised_field_by_field(desk: Desk, hollola: Client) -> None:
    person = desk.people.add(hollola.id, "Aino")
    area = desk.clients.add_area(hollola.id, "Sivistys")
    desk.people.revise(person.id, email=" aino@example.org\n", kept_because="Yhdyshenkilö\nseurantaan asti")
    revised = desk.people.revise(person.id, service_area_id=area.id, roles=(Role.LEADING,))
    assert (revised.email, revised.kept_because) == ("aino@example.org", "Yhdyshenkilö\nseurantaan asti")
    assert desk.people.read(person.id) == revised


def test_a_person_cannot_be_of_an_area_that_is_not_there(desk: Desk, hollola: Client) -> None:
    person = desk.people.add(hollola.id, "Aino")
    with pytest.raises(NotFound):
        desk.people.revise(person.id, service_area_id="nowhere")
    with pytest.raises(NotFound):
        desk.people.add("nobody", "Eino")


@pytest.mark.parametrize(
    ("title", "roles", "remark"),
    [
        ("kehittämispäällikkö", (), False),
        ("servicechef", (), False),
        ("suunnittelija", (), True),
        ("", (), True),
        ("suunnittelija", (Role.LEADING,), False),
    ],
)
def test_a_contact_whose_title_does_not_look_leading_is_remarked_on(
    desk: Desk, hollola: Client, title: str, roles: tuple[Role, ...], remark: bool
) -> None:
    assert desk.people.contact_note(desk.people.add(hollola.id, "Aino", title, roles)) is remark


def test_the_contact_is_a_person_until_that_person_is_removed(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    assert desk.people.contact(coaching.id) is None
    person = desk.people.add(hollola.id, "Aino")
    desk.engagements.revise(coaching.id, contact_id=person.id)
    assert desk.people.contact(coaching.id) == person
    desk.people.remove(person.id)
    assert desk.people.contact(coaching.id) is None
    desk.undo.undo()
    assert desk.people.contact(coaching.id) == person


def test_a_role_that_does_not_exist_is_refused(desk: Desk, hollola: Client) -> None:
    person = desk.people.add(hollola.id, "Aino")
    with pytest.raises(Mistake):
        desk.people.revise(person.id, roles=("boss",))
