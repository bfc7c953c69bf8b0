"""Staff and management are told, the management team sees the results, and those who took part give feedback."""

from sparraaja_desktop.model.communication import REQUIRED, ManagementReview, Message
from sparraaja_desktop.model.feedback import FeedbackAnswer
from tests.walk.coaching.person import Person

PAPERS = ("4354532", "5544455", "3442345", "5555555", "2343434", "4455345")
INSIGHT = "Pienikin teko riittää aluksi"
DECIDED = "Toimet otetaan käyttösuunnitelmaan"


def tell(person: Person) -> None:
    """The four messages that must be told: one is drafted from the facts, all are marked as sent."""
    person.press("alt+6")
    person.heard.waits_at("Lisää aina kerrottavat")
    person.press("space")
    person.heard.waits_at("Viestit")
    person.press("ctrl+d")
    person.heard.waits_at("Viesti")
    person.press("Escape")
    person.heard.waits_at("Viestit")
    person.press("Home", *["space", "Down"] * len(REQUIRED))
    person.sees(
        lambda look: [each.sent_on is not None for each in look.all(Message)] == [True] * len(REQUIRED),
        "the messages of the start and of the results as sent",
    )
    person.sees(lambda look: any(each.text for each in look.all(Message)), "a drafted message")


def show_management(person: Person) -> None:
    """When, what is shown, what was decided; Space marks it as held."""
    person.press("ctrl+Next")
    person.heard.waits_at("Lisää käsittely")
    person.press("space")
    person.heard.waits_at("Milloin")
    person.write("16.12.2026")
    person.fill("Mitä esitellään: tavoitteet, toimet, mitä niistä on seurannut", "Viiden palvelualueen suunnitelmat")
    person.fill("Mitä päätettiin", DECIDED)
    person.press("Escape")
    person.heard.waits_at("Käsittelyt johtoryhmässä")
    person.press("space")
    person.sees(
        lambda look: [(each.is_held, each.decided) for each in look.all(ManagementReview)] == [(True, DECIDED)],
        "a review that was held",
    )


def gather_feedback(person: Person) -> None:
    """A round after an event; digits from paper, Return for the next person, and what one of them wrote."""
    person.press("ctrl+Next")
    person.heard.waits_at("Lisää palautekierros")
    person.press("space")
    person.heard.waits_at("Milloin kysytään")
    person.press("Escape")
    person.heard.waits_at("Palautekierrokset")
    person.press("Return")
    person.heard.waits_at("1–5 vastaa kohtaan…")
    person.fill("Mikä oli tärkein oivalluksesi?", INSIGHT)
    person.press("Escape")
    person.heard.waits_at("1–5 vastaa kohtaan…")
    for paper in PAPERS:
        person.press(*paper, "Return")
    person.sees(
        lambda look: (
            ["".join(map(str, each.scores)) for each in look.all(FeedbackAnswer)] == list(PAPERS)
            and any(INSIGHT in each.texts for each in look.all(FeedbackAnswer))
        ),
        "the answers of six papers",
    )
    person.press("Escape")
    person.heard.waits_at("Palautekierrokset")
