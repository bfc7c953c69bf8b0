"""Between the events: three assignments, their sheets on the board, and the answers that came back."""

from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetState
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

ADDED = "Kysy yhdeltä"
"""The plan of the service area, and another one, came with the proposed programme."""

OPEN = 3
"""So many of the last sheets are sent and have not come back."""


def plan(person: Person, words: Words) -> None:
    """Two came with the programme, a third is added; each is planned with the contact, given in one event and due by
    the next.
    """
    person.press("alt+5")
    person.heard.waits_at("Välitehtävät")
    for _ in range(2):
        person.press("Return")
        person.heard.waits_at("Välitehtävä")
        person.fill("Kenen kanssa suunniteltu", words.contact)
        person.press("Escape")
        person.heard.waits_at("Välitehtävät")
        person.press("Down")
    person.command(ADDED)
    person.heard.waits_at("Välitehtävä")
    person.fill("Montako minuuttia tehtävä vie", "20")
    person.choose("Annetaan tapahtumassa", "3. …")
    person.choose("Palautetaan tapahtumaan mennessä", "4. …")
    person.fill("Kenen kanssa suunniteltu", words.contact)
    person.press("Escape")
    person.heard.waits_at("Välitehtävät")
    person.sees(
        lambda look: (
            [(bool(each.given_event_id and each.due_event_id), each.planned_with) for each in look.all(Assignment)]
            == [(True, words.contact)] * 3
        ),
        "three assignments between events",
    )


def work_board(person: Person, words: Words) -> None:
    """Fifteen sheets: who answers, what was answered, and Space from state to state; the last ones are still out."""
    person.press("ctrl+Next")
    person.heard.waits_at("Lomakkeet palvelualueittain ja välitehtävittäin")
    person.press("ctrl+Home")
    for supervisor in words.supervisors:
        person.press("Return")
        person.heard.waits_at("Vastaava esihenkilö")
        person.write(supervisor)
        person.press("Escape", "Down")
    person.press("ctrl+Home", "Return")
    person.fill("Mitä muuta vastattiin", f"Teimme listan yhdessä, kertoi {words.supervisors[0]}.")
    person.press("Escape")
    for row in range(len(words.areas)):
        for column in range(3):
            is_open = row * 3 + column >= len(words.areas) * 3 - OPEN
            person.press(*["space"] * (1 if is_open else 3), *["Right"] * (column < 2))
        person.press("Home", "Down")
    person.sees(
        lambda look: (
            sorted(each.state for each in look.all(Sheet))
            == [SheetState.DISCUSSED] * (15 - OPEN) + [SheetState.SENT] * OPEN
        ),
        "fifteen sheets in their states",
    )
    person.sees(lambda look: any(each.answers for each in look.all(Sheet)), "what was answered")
    person.sees(
        lambda look: {each.responsible for each in look.all(Sheet)} == {*words.supervisors, ""}, "who answers for them"
    )
