"""What is typed in a walk: the words of one client and one kind of sparrer."""

from dataclasses import dataclass

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import SparrerKind


@dataclass(frozen=True, slots=True)
class Words:
    """Whose coaching it is, who coaches, and the names of the walk."""

    client: str
    typed: str
    kind: ClientKind
    sparrer: SparrerKind
    contact: str
    title: str
    responsible: str
    areas: tuple[str, str, str, str, str]
    supervisors: tuple[str, str, str, str, str]


MUNICIPALITY = Words(
    client="Hollola",
    typed="hollola",
    kind=ClientKind.MUNICIPALITY,
    sparrer=SparrerKind.EXPERT,
    contact="Maija Öljymäki",
    title="kehittämispäällikkö",
    responsible="Åke Hämäläinen",
    areas=("Sivistys", "Elinympäristö", "Konserni", "Työllisyys", "Liikunta"),
    supervisors=("Aino Kivelä", "Eero Lehtonen", "Sirpa Åberg", "Olli Niskanen", "Tuula Väisänen"),
)
