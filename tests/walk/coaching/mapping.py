"""The mapping: a short interview with its marks, and a finding that is written by hand."""

from sparraaja_desktop.model.mapping import Finding, FindingKind
from tests.walk.coaching.person import Person
from tests.walk.coaching.words import Words

HEARD = (
    ("Asukasraati kokoontuu jo joka kevät", FindingKind.DONE),
    ("Nuoria ei tavoiteta kyselyillä", FindingKind.SITUATION),
    ("Tarvitaan yhteinen tapa antaa palautetta", FindingKind.NEED),
)
BY_HAND = "Kylätalot ovat auki iltaisin"


def interview(person: Person, words: Words) -> None:
    """Who it is, Return, Return; under each question a line that is marked."""
    person.press("alt+2", "Return")
    person.write(words.contact)
    person.press("Return")
    person.write(words.title)
    person.press("Return")
    for text, kind in HEARD:
        person.write(text)
        person.press(f"ctrl+{1 + list(FindingKind).index(kind)}", "ctrl+Down")
    person.sees_count(Finding, len(HEARD))


def write_finding(person: Person) -> None:
    """In the view of the findings, with what it is and whose."""
    person.press("ctrl+Next")
    person.command("Lisää havainto")
    person.heard.waits_at("Mitä kävi ilmi")
    person.write(BY_HAND)
    person.check("Osallisuus yhteisestä hyvästä")
    person.sees(
        lambda look: any(each.text == BY_HAND and each.areas for each in look.all(Finding)), "the finding with its area"
    )
    person.press("Escape")
    person.heard.waits_at("Havainnot")
