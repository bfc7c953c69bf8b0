"""The first meeting: whose coaching it is, who coaches, the contact, the service areas."""

from datetime import date

from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.people import Person as Named
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words


def begin(person: Person, words: Words) -> None:
    """Ctrl+N, a part of the name, Return; the kind of sparrer by arrows, Return."""
    person.press("ctrl+n")
    person.heard.waits_at("Kunta, hyvinvointialue tai muu organisaatio")
    person.write(words.typed)
    person.press("Return", *["Down"] * list(SparrerKind).index(words.sparrer), "Return")
    person.sees_count(Engagement, 1)
    person.sees(
        lambda look: [(each.name.fi, each.kind) for each in look.all(Client)] == [(words.client, words.kind)],
        words.client,
    )


def write_sparrer(person: Person, words: Words) -> None:
    """What a resident needs: the reference group, the development target, and the content agreed with the contact."""
    person.fill("Viiteryhmä asukkaan omin sanoin", words.reference_group)
    person.fill("Kehittämiskohde", words.development_target)
    person.fill("Kenen kanssa sisältö on sovittu", words.contact)
    person.fill("Milloin sisältö on sovittu", "3.9.2026")
    person.press("Tab")
    person.sees(
        lambda look: [each.content_agreed_on for each in look.all(Engagement)] == [date(2026, 9, 3)],
        "an agreed content",
    )


def write_contact(person: Person, words: Words) -> None:
    """The name is asked first; the title is the next field."""
    person.press("alt+1")
    person.fill("Nimi", words.contact)
    person.fill("Nimike", words.title)
    person.fill("Sähköposti", "osallisuus@example.fi")
    person.sees(lambda look: [each.title for each in look.all(Named)] == [words.title], "the contact")


def write_areas(person: Person, words: Words) -> None:
    """One after another, each with Return."""
    person.find("Uusi palvelualue")
    for area in words.areas:
        person.write(area)
        person.press("Return")
    person.sees(lambda look: {each.name for each in look.all(ServiceArea)} == set(words.areas), "five service areas")
