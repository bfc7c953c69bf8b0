"""What is typed in a walk: the words of one client and one kind of sparrer."""

from dataclasses import dataclass

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import SparrerKind


@dataclass(frozen=True, slots=True)
class Words:
    """Whose coaching it is, who coaches, and the names of the walk.

    `typed` is what is typed to find the client, and `client` its name as the program knows it. A resident speaks for
    the `reference_group` and looks at the `development_target`; both are empty for other sparrers. Each of the
    `areas` has a supervisor, and plans the `deeds`.
    """

    client: str
    typed: str
    kind: ClientKind
    sparrer: SparrerKind
    contact: str
    title: str
    responsible: str
    responsible_title: str
    areas: tuple[str, str, str, str, str]
    supervisors: tuple[str, str, str, str, str]
    deeds: tuple[str, ...]
    reference_group: str = ""
    development_target: str = ""


MUNICIPALITY = Words(
    client="Hollola",
    typed="hollola",
    kind=ClientKind.MUNICIPALITY,
    sparrer=SparrerKind.EXPERT,
    contact="Maija Öljymäki",
    title="kehittämispäällikkö",
    responsible="Åke Hämäläinen",
    responsible_title="hallintojohtaja",
    areas=("Sivistys", "Elinympäristö", "Konserni", "Työllisyys", "Liikunta"),
    supervisors=("Aino Kivelä", "Eero Lehtonen", "Sirpa Åberg", "Olli Niskanen", "Tuula Väisänen"),
    deeds=("Kysytään ensin", "Vastataan heti", "Avataan ovet", "Kerrotaan lisää"),
)

COUNTY = Words(
    client="Päijät-Hämeen hyvinvointialue",
    typed="päijät-häm",
    kind=ClientKind.COUNTY,
    sparrer=SparrerKind.EXPERT,
    contact="Sinikka Yläjärvi",
    title="strategiajohtaja",
    responsible="Örjan Väänänen",
    responsible_title="järjestämisjohtaja",
    areas=("Perhepalvelut", "Ikäihmiset", "Terveysasemat", "Mielenterveys", "Pelastustoimi"),
    supervisors=("Kaisa Hyttinen", "Pentti Sallinen", "Marja Äijälä", "Veikko Rautio", "Ritva Nykänen"),
    deeds=("Asiakasraati koolle", "Soitetaan jonottajille"),
)

RESIDENT = Words(
    client="Kerava",
    typed="kerava",
    kind=ClientKind.MUNICIPALITY,
    sparrer=SparrerKind.RESIDENT,
    contact="Hilkka Märkäläinen",
    title="hyvinvointipäällikkö",
    responsible="Säde Östring",
    responsible_title="kansliapäällikkö",
    areas=("Kirjastot", "Nuoriso", "Kaupunkitekniikka", "Varhaiskasvatus", "Ruokapalvelut"),
    supervisors=("Helmi Kekäle", "Jorma Tiainen", "Anneli Öhman", "Risto Vainikka", "Outi Lähde"),
    deeds=("Illat sovitaan yhdessä", "Vastataan palautteeseen"),
    reference_group="Yksinhuoltajat, joilla ei ole autoa",
    development_target="Lähikirjaston uudet aukioloajat",
)
