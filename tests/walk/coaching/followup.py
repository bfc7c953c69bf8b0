"""The follow-up and its entries of progress; the closing, in which names become roles."""

from datetime import date

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import FollowUp, Practice, Progress
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

NOTED = ("Kysely on käynnissä", "Vastuu on sovittu", "Ensimmäinen ilta pidettiin")


def agree(person: Person) -> None:
    """A day in half a year."""
    person.press("alt+7")
    person.heard.waits_at("Sovi seuranta")
    person.press("space")
    person.heard.waits_at("Sovittu päivä")
    person.write("16.6.2027")
    person.press("Escape")
    person.heard.waits_at("Seurannat")
    person.sees(lambda look: [each.due_on for each in look.all(FollowUp)] == [date(2027, 6, 16)], "the agreed day")


def note_progress(person: Person, words: Words) -> None:
    """Three promised actions one after another: what has been done, and what was learnt."""
    person.press("ctrl+Next")
    person.heard.waits_at("Luvatut toimet")
    for number, text in enumerate(NOTED):
        person.press("ctrl+shift+n")
        person.heard.waits_at("Missä vaiheessa ollaan")
        person.fill("Mitä on tehty", f"{text}, kertoi {words.supervisors[number]}")
        person.fill("Mitä opittiin", "Pieni riittää")
        person.press("Escape")
        person.heard.waits_at("Tähänastiset kirjaukset, uusin ensin")
        person.press("Escape")
        person.heard.waits_at("Luvatut toimet")
        person.press("Down")
    person.sees_count(Progress, len(NOTED))
    person.sees(lambda look: all(each.learnt and each.done for each in look.all(Progress)), "what was done and learnt")


def keep_practice(person: Person) -> None:
    """In the view of the closing, to what is missing and back; what is worth spreading stays for the next client."""
    person.press("ctrl+Next", "ctrl+Next")
    person.heard.waits_at("Mitä puuttuu")
    person.press("Return")
    person.heard.waits_at("Palautekierrokset")
    person.press("alt+7")
    person.heard.waits_at("Mitä puuttuu")
    person.find("Tämän sparrauksen parhaat käytännöt")
    person.press("space")
    person.sees_count(Practice, 1)


def close(person: Person) -> None:
    """Asked once more, and the first answer is not the one that closes."""
    person.find("Päätä sparraus…")
    person.press("space")
    person.heard.waits_at("Ei vielä")
    person.find("Päätä lopullisesti")
    person.press("space")
    person.sees(lambda look: look.all(Engagement)[0].closed_on is not None, "a closed coaching")
    person.heard.waits_for("Sparraus on päätetty.")
    person.heard.waits_at("Tämä sparraus on päätetty…")
