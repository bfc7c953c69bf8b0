"""A mapping as a sparrer would leave it: every kind of finding, long ones, odd ones, some that must never leave."""

from datetime import date

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import assignment_sheet, design_memo, interview_guide, mapping_summary
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.assignment_material import SheetMaterial
from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.clients import ClientKind, ServiceArea
from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.model.design_material import MemoMaterial, NextMeeting
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, ItemState, Mode
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial
from sparraaja_desktop.model.plans import PlannedAction

MADE_ON = date(2026, 8, 4)

KINDS = (
    HandoutKind.MAPPING_SUMMARY,
    HandoutKind.DESIGN_MEMO,
    HandoutKind.INTERVIEW_GUIDE,
    HandoutKind.ASSIGNMENT_SHEET,
)
"""Those that are made of material of their own; the others are laid out of a whole coaching (`coached`)."""

SERVICE_AREAS = (
    ServiceArea(id="s1", client_id="c", position=0, name="Sivistyspalvelut"),
    ServiceArea(id="s2", client_id="c", position=1, name="Elinvoimapalvelut ja kaupunkiympäristö"),
    ServiceArea(id="s3", client_id="c", position=2, name="Konsernipalvelut"),
)

UNSAID = "Johtajien välit ovat riitaisat eikä tätä saa kertoa kenellekään"

_COMMUNITIES = (Area.COMMUNITIES,)
_BOTH = (Area.COMMUNITIES, Area.COMMON_GOOD)

_LIBRARY = (
    "Kirjaston aukiolot suunniteltiin uudelleen asukkaiden kanssa: ensin kysyttiin viikon ajan lainaustiskillä, "
    "sitten pidettiin kaksi iltaa, joihin tuli yhteensä 64 ihmistä, ja lopuksi kerrottiin kirjaston ovessa ja "
    "verkkosivuilla, mitä ehdotuksista toteutui, mitä ei ja miksi ei. Iltoihin saatiin mukaan myös niitä, jotka "
    "eivät kirjastossa ennen käyneet, kun kutsu kulki koulujen Wilma-viestissä ja kauppojen ilmoitustauluilla."
)

# Kind, text, service area, areas of participation.
_FOUND: tuple[tuple[FindingKind, str, str | None, tuple[Area, ...]], ...] = (
    (FindingKind.DONE, "Nuorisovaltuusto lausuu kaikista kaavoista ennen lautakuntaa.", "s2", _COMMUNITIES),
    (FindingKind.DONE, "Kylätalon avoin olohuone on auki joka arkipäivä, kahvin keittävät kyläläiset.", None, _BOTH),
    (
        FindingKind.DONE,
        _LIBRARY,
        "s1",
        (Area.OWN_LIFE,),
    ),
    (FindingKind.SITUATION, "Osallisuusohjelmaa ei ole, mutta strategiassa on kaksi osallisuustavoitetta.", None, ()),
    (FindingKind.SITUATION, "Vastuu on jaettu kolmelle, eikä kenenkään tehtävänkuvassa lue siitä mitään.", None, ()),
    (FindingKind.SITUATION, "Palautteeseen vastataan, jos antaja muistaa jättää yhteystietonsa.", "s3", ()),
    (FindingKind.NEED, "Esihenkilöt kaipaavat keinoja, jotka mahtuvat tavalliseen työviikkoon.", None, ()),
    (FindingKind.NEED, "Uuden koulun suunnittelu alkaa 12.1. – lapset mukaan\tjo   tarveselvitykseen.", "s1", ()),
    (FindingKind.NEED, "Ikääntyneiden ääni puuttuu € <ja> & \"muut\" 👵🏽 שלום", None, _BOTH),
    (FindingKind.CONSTRAINT, "Tapahtumat sopivat esihenkilöinfoon joka kuun toisena tiistaina.", None, ()),
    (FindingKind.CONSTRAINT, "Erillisiä kokouksia ei enää mahdu;\n\nenintään kaksi tuntia.", None, ()),
    (FindingKind.QUOTE, "En ole koskaan ajatellut, että tämä on osallisuutta.", "s1", ()),
    (FindingKind.QUOTE, "”Kun kysytään liian myöhään, on parempi olla kysymättä.”", None, ()),
    (FindingKind.QUOTE, 'Sanoin "ei" ja kukaan ei kysynyt, miksi.', None, ()),
)  # fmt: skip

_EVIDENCE = (
    "Luonnos on ollut johtoryhmässä kahdesti, ja valmistelua jatkaa hyvinvointiryhmä yhdessä "
    "nuorisovaltuuston, vanhusneuvoston ja vammaisneuvoston kanssa syksyn aikana."
)


def findings() -> tuple[Finding, ...]:
    """All of the sample's findings, among them a confidential, an empty and a removed one."""
    kept = [
        Finding(
            id=f"f{index}", engagement_id="e", kind=kind, text=text, position=index, service_area_id=area, areas=areas,
            interview_id="i1",
        )
        for index, (kind, text, area, areas) in enumerate(_FOUND)
    ]  # fmt: skip
    secrets = [
        Finding(id=f"x{kind}", engagement_id="e", kind=kind, text=UNSAID, position=90, confidential=True)
        for kind in FindingKind
    ]
    empty = Finding(id="y", engagement_id="e", kind=FindingKind.NEED, text=" \n", position=91)
    return (*kept, *secrets, empty)


def engagement(to_ponder: str = "", next_step: str = "") -> Engagement:
    """An engagement with what the sparrer wrote for the summary."""
    return Engagement(
        id="e",
        client_id="c",
        sparrer_kind=SparrerKind.EXPERT,
        started_on=date(2026, 5, 2),
        to_ponder=to_ponder,
        next_step=next_step,
    )


def items(content: Content, language: Language) -> tuple[ItemLine, ...]:
    """The shipped items, each in another state, some with all that can be noted."""
    states = list(ItemState)
    return tuple(
        ItemLine(
            group=item.group,
            title=item.title.in_(language),
            state=states[index % len(states)],
            evidence=_EVIDENCE if index % 2 else "",
            document="Kuntastrategia 2026–2029" if index % 3 == 1 else "",
            approved_by="Valtuusto" if index % 3 == 1 else "",
            approved_on=date(2025, 11, 17) if index % 3 == 1 else None,
        )
        for index, item in enumerate(content.items())
    )


def material(
    content: Content, language: Language = Language.FI, kind: ClientKind = ClientKind.MUNICIPALITY
) -> MappingMaterial:
    """A whole mapping of an invented client of that kind."""
    return MappingMaterial(
        client_name="Esimerkkilä",
        client_kind=kind,
        words=content.words(kind, language),
        engagement=engagement(
            "Kenen ääntä emme vielä kuule?\nMissä päätöksessä kokeilemme seuraavaksi?\n\nMitä lopetamme?",
            "Sovitaan tavoitteet yhdessä 18.8.2026.",
        ),
        items=items(content, language),
        findings=findings(),
        service_areas=SERVICE_AREAS,
        interview_languages={"i1": Language.FI},
    )


ACTIONS = (
    PlannedAction(
        id="a1",
        engagement_id="e",
        service_area_id="s1",
        position=0,
        action="Lappuseinä kirjastoon: jokainen lappu saa vastauksen viikossa",
        areas=(Area.OWN_LIFE, Area.COMMUNITIES),
        for_whom="Kirjaston kävijät",
        responsible="kirjastonjohtaja",
        due_on=date(2027, 1, 4),
        resources="Kaksi tuntia viikossa",
        measure="Vastaamatta jääneiden lappujen määrä",
        staff_who="Lainaustiskin väki",
        staff_how="viikkopalaverissa",
    ),
    PlannedAction(id="a2", engagement_id="e", service_area_id="s1", position=1, action="Vanhempien kutsu päiväkotiin"),
)


def assignment(content: Content, language: Language = Language.FI, *, is_plan: bool = False) -> SheetMaterial:
    """An assignment as it goes out the second time: one question has an answer already."""
    kind = AssignmentKind.PLAN if is_plan else AssignmentKind.OBSERVATIONS
    shipped = next(each for each in content.assignment_templates() if each.kind is kind)
    questions = tuple(filter(None, shipped.questions.in_(language).split("\n")))
    return SheetMaterial(
        client_name="Esimerkkilä",
        words=content.words(ClientKind.MUNICIPALITY, language),
        area_name="Sivistyspalvelut",
        title=shipped.title.in_(language),
        purpose=shipped.purpose.in_(language),
        questions=questions,
        answers=("Kirjastossa.\nKoulun pihalla.", *("" for _ in questions[1:])),
        minutes=shipped.minutes,
        responsible="sivistysjohtaja",
        code="SPR-7K3F-9QX0",
        version=2,
        due_on=date(2026, 10, 27),
        discussed_in="Mitä osallisuus on meillä?",
        actions=ACTIONS if is_plan else None,
    )


def memo(content: Content, language: Language = Language.FI) -> MemoMaterial:
    """A session in which much was decided and promised."""
    return MemoMaterial(
        client_name="Esimerkkilä",
        client_word=content.words(ClientKind.MUNICIPALITY, language).client,
        held_on=date(2026, 8, 3),
        mode=Mode.REMOTE,
        participants="Eeva Esimerkki\nAino Sparraaja",
        decisions=("Neljä tilaisuutta,  joista\nyksi asukkaan vetämänä", " ", "Välitehtävät suunnitellaan yhdessä"),
        promises=(
            _promise("1", "Eeva Esimerkki", "Kutsuu esihenkilöt", date(2026, 8, 14)),
            _promise("2", "Aino Sparraaja", "", date(2026, 8, 7), date(2026, 8, 5)),
            _promise("3", "", "Varaa valtuustosalin"),
            _promise("4", " ", ""),
        ),
        programme_changes="Kolmas tilaisuus siirtyi syyskuulle.\nJohdon avaus pidetään etänä.",
        next_meeting=NextMeeting(date(2026, 8, 18), "Mitä osallisuus on meillä"),
    )


def _promise(id_: str, who: str, what: str, due_on: date | None = None, kept_on: date | None = None) -> Promise:
    return Promise(id=id_, engagement_id="e", position=0, who=who, what=what, due_on=due_on, kept_on=kept_on)


def sheet(content: Content, kind: HandoutKind, language: Language) -> Sheet:
    """The handout of that kind in that language, as full as it gets."""
    if kind is HandoutKind.MAPPING_SUMMARY:
        wording = content.wording("mapping_summary", language)
        return mapping_summary.build(
            material(content, language), wording, tuple(SummaryPart), MADE_ON, "Aino Sparraaja"
        )
    if kind is HandoutKind.DESIGN_MEMO:
        return design_memo.build(memo(content, language), content.wording("design_memo", language), MADE_ON)
    if kind is HandoutKind.ASSIGNMENT_SHEET:
        wording = content.wording("assignment_sheet", language)
        return assignment_sheet.build(assignment(content, language, is_plan=True), wording, MADE_ON)
    guide = content.guides()[1]
    return interview_guide.build(
        guide,
        content.questions(guide.id),
        "Esimerkkilä",
        content.wording("interview_guide", language),
        MADE_ON,
        client_word=content.words(ClientKind.MUNICIPALITY, language).client,
    )
