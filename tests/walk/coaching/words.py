"""What is typed in a walk: the words of one client and one kind of sparrer."""

from dataclasses import dataclass

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import SparrerKind


@dataclass(frozen=True, slots=True)
class Words:
    """Whose coaching it is, who coaches, and the names of the walk; names of people must be gone after the closing."""

    client: str
    typed: str
    kind: ClientKind
    sparrer: SparrerKind
    contact: str
    title: str
    responsible: str
    areas: tuple[str, str, str, str, str]
    target: str = ""

    @property
    def people(self) -> tuple[str, str]:
        """Everybody who is named."""
        return self.contact, self.responsible


MUNICIPALITY = Words(
    client="Hollola",
    typed="hollola",
    kind=ClientKind.MUNICIPALITY,
    sparrer=SparrerKind.EXPERT,
    contact="Maija Öljymäki",
    title="kehittämispäällikkö",
    responsible="Åke Hämäläinen",
    areas=("Sivistys", "Elinympäristö", "Konserni", "Työllisyys", "Liikunta"),
)
COUNTY = Words(
    client="Päijät-Hämeen hyvinvointialue",
    typed="päijät-hämeen",
    kind=ClientKind.COUNTY,
    sparrer=SparrerKind.EXPERT,
    contact="Säde Kärkkäinen",
    title="palvelujohtaja",
    responsible="Yrjö Mäkeläinen",
    areas=("Ikääntyneet", "Perheet", "Vammaispalvelut", "Terveysasemat", "Pelastus"),
)
RESIDENT = Words(
    client="Asikkala",
    typed="asikkala",
    kind=ClientKind.MUNICIPALITY,
    sparrer=SparrerKind.RESIDENT,
    contact="Päivi Törmälä",
    title="hyvinvointijohtaja",
    responsible="Ville Räsänen-Öhman",
    areas=("Varhaiskasvatus", "Koulut", "Kirjasto", "Kadut", "Hallinto"),
    target="Kylien perheiden liikkuminen harrastuksiin",
)
