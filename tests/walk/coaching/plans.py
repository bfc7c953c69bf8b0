"""The plans of the service areas: what each of them does, of which some are agreed, and a state that is refused."""

from sparraaja_desktop.model.plans import ActionState, PlannedAction
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

AGREED = 3
"""In so many service areas the first of them is agreed."""

HEAT_MAP = "Montako toimea kullakin palvelualueella on kullakin osallisuuden osa-alueella"
LACKING = "kuka vastaa, mihin päivään mennessä, missä tapahtumassa siitä on sovittu"


def write_actions(person: Person, words: Words) -> None:
    """From an empty cell of the heat map to the first action of each service area; the others after it."""
    person.press("ctrl+Next")
    person.heard.waits_at("Lisää toimi")
    for number, area in enumerate(words.areas):
        person.find(HEAT_MAP, back=True)
        person.press("ctrl+Home", *["Right"] * number, "Return")
        person.heard.waits_at("Toimi: mitä tehdään")
        person.write(f"{words.deeds[0]}: {area}")
        if number < AGREED:
            _agree(person, words, number)
        for deed in words.deeds[1:]:
            person.press("ctrl+shift+n")
            person.write(f"{deed}: {area}")
        person.press("Escape")
        person.heard.waits_at("Suunnitellut toimet")
    person.sees_count(PlannedAction, len(words.areas) * len(words.deeds))


def move_on(person: Person, words: Words) -> None:
    """In the list: what is not agreed cannot be scheduled, and it is said why; what is agreed goes on."""
    person.row(f"{words.deeds[1]}: {words.areas[0]}…")
    person.press("space", "space")
    person.heard.waits_for(LACKING)
    person.press("Up", "space")
    person.row(f"{words.deeds[0]}: {words.areas[1]}…")
    person.press("space", "space")
    person.sees(
        lambda look: (
            [
                sum(each.state is state for each in look.all(PlannedAction))
                for state in (ActionState.DRAFT, ActionState.DISCUSSED, ActionState.SCHEDULED)
            ]
            == [len(words.areas) * len(words.deeds) - AGREED - 1, 1, AGREED - 2]
        ),
        "a scheduled action, one that is discussed, and the rest",
    )
    person.press("Return")
    person.heard.waits_at("Toimi: mitä tehdään")
    person.check("Paras käytäntö, jota kannattaa levittää")
    person.sees(lambda look: any(each.is_best_practice for each in look.all(PlannedAction)), "a best practice")
    person.press("Escape")
    person.heard.waits_at("Suunnitellut toimet")


def _agree(person: Person, words: Words, number: int) -> None:
    """Who, by when, and in which event; then Space in the list, from draft to scheduled."""
    person.fill("Vastuuhenkilö", words.supervisors[number])
    person.fill("Mihin päivään mennessä", "31.3.2027")
    person.choose("Käsitelty ja sovittu tapahtumassa", "3. …")
    person.fill("Ketkä henkilöstöstä olivat mukana suunnittelussa", "koko tiimi")
    person.press("Escape", "space", "space")
    person.sees(
        lambda look: sum(each.state is ActionState.SCHEDULED for each in look.all(PlannedAction)) == number + 1,
        f"{number + 1} scheduled actions",
    )
