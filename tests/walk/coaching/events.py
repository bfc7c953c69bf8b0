"""The programme of events: proposed, adjusted, approved; an event as it goes on."""

from datetime import date

from sparraaja_desktop.model.programme import AgendaItem, Attendance, Capture, CaptureTag, Event, Programme
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

CAPTURED = (("Kirjastossa on jo asukasilta", CaptureTag.DONE), ("Aikaa keskustelulle tarvitaan", CaptureTag.NEED))
THEME = "Miten kuulemme heitä, jotka eivät tule paikalle"


def propose(person: Person) -> None:
    """Four events, counted back from the meeting of the management team."""
    person.press("alt+4")
    person.choose("Montako tapahtumaa", "4 tapahtumaa")
    person.fill("Johtoryhmän kokouspäivä", "16.12.2026")
    person.find("Ehdota ohjelmaa")
    person.press("space")
    person.sees_count(Event, 4)


def adjust(person: Person, words: Words) -> None:
    """Another theme for the last event, one day earlier; the whole approved with the contact."""
    person.find("Tapahtumat")
    person.press("End", "Return")
    person.fill("Teema", THEME)
    person.fill("Päivä", "10.12.2026")
    person.fill("Miksi tarvitaan erillinen tapaaminen", "Kaikki palvelualueet samaan aikaan")
    person.press("Escape")
    person.heard.waits_at("Tapahtumat")
    person.fill("Kenen kanssa ohjelma hyväksyttiin", words.contact)
    person.fill("Hyväksytty", "24.9.2026")
    person.press("shift+Tab")
    person.sees(
        lambda look: [each.approved_on for each in look.all(Programme)] == [date(2026, 9, 24)], "an approved programme"
    )
    person.sees(lambda look: any(each.held_on == date(2026, 12, 10) for each in look.all(Event)), "another day")


def change_agenda(person: Person) -> None:
    """In the agenda of the last event: the first item longer by five minutes, and a new one after it."""
    person.find("Tapahtumat", back=True)
    person.press("Return", "ctrl+Next")
    person.heard.waits_at("Tapahtuman kulku")
    person.press("Home", "plus")
    person.fill("Uusi ohjelmakohta", "Hiljainen hetki: kenen ääni puuttui tänään?")
    person.press("Return")
    person.sees(
        lambda look: any(each.title.startswith("Hiljainen hetki") for each in look.all(AgendaItem)), "the new item"
    )
    person.press("Escape")
    person.heard.waits_at("Tapahtuman kulku")
    person.press("Escape")
    person.heard.waits_at("Tapahtumat")


def hold(person: Person, words: Words) -> None:
    """In the first event: notes, captures by their keys, and who came."""
    person.press("Home", "Return", "ctrl+Next")
    person.heard.waits_at("Muistiinpanot; Ctrl+T kirjaa kellonajan")
    person.press("ctrl+t")
    person.write(f"Ryhmät aloittivat heti, avasi {words.contact}.")
    person.find("Poiminta: kirjoita ja paina Enter tai tunnisteen näppäintä")
    for text, tag in CAPTURED:
        person.write(text)
        person.press(f"ctrl+{1 + list(CaptureTag).index(tag)}")
    person.sees(lambda look: {(each.text, each.tag) for each in look.all(Capture)} == set(CAPTURED), "two captures")
    for number, area in enumerate(words.areas, start=3):
        person.fill(area, str(number))
    person.press("Tab")
    person.sees(lambda look: sum(each.count for each in look.all(Attendance)) == 25, "who came")
    person.press("Escape")
    person.heard.waits_at("Tapahtumat")


def mark_held(person: Person) -> None:
    """Space in the list, on each of the events."""
    person.press("Home", *["space", "Down"] * 4)
    person.sees(lambda look: [each.is_held for each in look.all(Event)] == [True] * 4, "four events that were held")
