"""Who could coach a municipality: another one that has been coached and has something in common with it (R69)."""

from dataclasses import replace
from datetime import date

from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.pairs import PossiblePeer, possible_peers


def client(name: str, code: str | None, *languages: Language) -> Client:
    """A municipality."""
    return Client(
        id=name,
        kind=ClientKind.MUNICIPALITY,
        code=code,
        name=Texts(fi=name),
        languages=languages or (Language.FI,),
    )


def coached(of: Client, *themes: str) -> tuple[Client, Engagement]:
    """A coaching of a client."""
    began = date(2026, 1, 7)
    return of, Engagement(id=of.id, client_id=of.id, sparrer_kind=SparrerKind.EXPERT, started_on=began, themes=themes)


HOLLOLA = client("Hollola", "098")
LAHTI, TURKU, LOHJA = client("Lahti", "398"), client("Turku", "853"), client("Lohja", "444", Language.SV, Language.FI)
REGIONS = {"098": "07", "398": "07", "853": "02", "444": "01"}
_, WISHED = coached(HOLLOLA, "climate", "budgeting")


def test_shared_themes_go_before_languages_and_languages_before_the_region() -> None:
    there = [coached(TURKU), coached(LAHTI), coached(LOHJA, "budgeting", "land-use")]
    assert possible_peers(WISHED, HOLLOLA, there, REGIONS) == (
        PossiblePeer(LOHJA, ("budgeting",), (Language.FI,), is_near=False),
        PossiblePeer(LAHTI, (), (Language.FI,), is_near=True),
        PossiblePeer(TURKU, (), (Language.FI,), is_near=False),
    )
    swedish = replace(TURKU, languages=(Language.SV,))
    first, second = possible_peers(WISHED, HOLLOLA, [coached(swedish), coached(LAHTI)], REGIONS)
    assert (first.client, second.languages) == (LAHTI, ())


def test_each_stands_once_with_the_themes_of_all_its_coachings() -> None:
    (peer,) = possible_peers(WISHED, HOLLOLA, [coached(LAHTI, "budgeting"), coached(LAHTI, "climate")], REGIONS)
    assert peer.themes == ("climate", "budgeting")


def test_neither_the_municipality_itself_nor_another_organisation_is_among_them() -> None:
    county = replace(client("Päijät-Häme", "07"), kind=ClientKind.COUNTY)
    assert possible_peers(WISHED, HOLLOLA, [coached(HOLLOLA, "climate"), coached(county)], REGIONS) == ()


def test_an_invented_municipality_is_near_to_none() -> None:
    invented = client("Esimerkkilä", None)
    (peer,) = possible_peers(WISHED, invented, [coached(client("Satukoski", None))], REGIONS)
    assert not peer.is_near
