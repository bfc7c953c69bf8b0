"""Goals, the responsible person, and the design session with the contact."""

from sparraaja_desktop.model.design import Decision, DesignSession, Promise
from sparraaja_desktop.model.goals import Goal, ResponsiblePerson
from tests.walk.coaching.mapping import BY_HAND
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

DECIDED = ("Sparraus pidetään esihenkilöinfojen yhteydessä", "Välitehtäviä on kolme")
PROMISED = "varaa salin kaikkiin tapahtumiin"


def agree_goals(person: Person, words: Words) -> None:
    """One from a template, agreed with the contact, resting on a finding; one of one's own words."""
    person.press("alt+3")
    person.heard.waits_at("Valitse pohja…")
    person.press("space", "Down", "Return")
    person.sees_count(Goal, 1)
    person.fill("Kenen kanssa sovittu", words.contact)
    person.fill("Sovittu", "10.9.2026")
    person.find("Havainnot, joihin tavoite perustuu")
    person.row(f"Jo tehty: {BY_HAND}")
    person.press("space")
    person.sees(lambda look: all(each.is_agreed and each.finding_ids for each in look.all(Goal)), "an agreed goal")
    person.command("Lisää tavoite")
    person.heard.waits_at("Tavoite")
    person.write("Asukkaat tietävät, mitä heidän ehdotuksilleen tapahtui")
    person.command("Sovittu tänään")
    person.sees_count(Goal, 2)


def name_responsible(person: Person, words: Words) -> None:
    """Under the list of the goals: a name, a title, a day."""
    person.press("Escape")
    person.heard.waits_at("Tavoitteet")
    person.fill("Nimi", words.responsible)
    person.fill("Nimike", words.responsible_title)
    person.fill("Nimetty", "15.9.2026")
    person.press("Tab")
    person.sees(
        lambda look: [each.is_named for each in look.all(ResponsiblePerson)] == [True], "the responsible person"
    )


def meet(person: Person, words: Words) -> None:
    """A session with notes, two decisions and a promise."""
    person.press("ctrl+Next")
    person.command("Lisää suunnittelutapaaminen")
    person.heard.waits_at("Osallistujat")
    person.write(words.contact)
    person.fill("Muistiinpanot; ne jäävät tänne ja tallentuvat itsestään", "Aloitetaan syyskuussa, neljä tapahtumaa")
    person.command("Lisää päätös")
    person.heard.waits_at("Kirjoita päätös; Enter lisää sen")
    for text in DECIDED:
        person.write(text)
        person.press("Return")
    person.command("Lisää lupaus")
    person.heard.waits_at("Kuka")
    person.write(words.contact)
    person.fill("Mitä", PROMISED)
    person.fill("Mihin mennessä", "30.9.2026")
    person.press("Tab")
    person.sees_count(DesignSession, 1)
    person.sees_count(Decision, len(DECIDED))
    person.sees(lambda look: [each.due_on is not None for each in look.all(Promise)] == [True], "a promise with a day")
    person.press("Escape")
    person.heard.waits_at("Suunnittelutapaamiset")
