"""The summary that a client gets: strengths first, nobody's name, nothing confidential."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents import mapping_summary
from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.clients import ClientKind, Words
from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, ItemGroup, ItemState
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial
from sparraaja_desktop.paths import shipped
from tests.documents import samples
from tests.documents.reading import intended, parts

_ALL = tuple(SummaryPart)


def _build(
    content: Content, material: MappingMaterial, *chosen: SummaryPart, language: Language = Language.FI
) -> Sheet:
    wording = content.wording("mapping_summary", language)
    return mapping_summary.build(material, wording, chosen, samples.MADE_ON)


def _bare(kind: ClientKind = ClientKind.MUNICIPALITY, **fields: object) -> MappingMaterial:
    material = MappingMaterial(
        client_name="Esimerkkilä", client_kind=kind, words=Words("kunta"), engagement=samples.engagement()
    )
    return replace(material, **fields)  # type: ignore[arg-type]


def _headings(sheet: Sheet, level: int) -> list[str]:
    return [block.text for block in sheet.blocks if isinstance(block, Heading) and block.level == level]


def _tables(sheet: Sheet) -> list[Table]:
    return [block for block in sheet.blocks if isinstance(block, Table)]


def _finding(kind: FindingKind, text: str, **fields: object) -> Finding:
    finding = Finding(id=text, engagement_id="e", kind=kind, text=text, position=0)
    return replace(finding, **fields)  # type: ignore[arg-type]


def test_what_is_already_done_comes_first_however_the_parts_are_chosen(content: Content) -> None:
    sheet = _build(content, samples.material(content), *reversed(_ALL))
    assert _headings(sheet, 2) == [
        "Jo tehty",
        "Kartoitetut asiat",
        "Tilanne",
        "Tarpeet",
        "Reunaehdot",
        "Kuultua",
        "Pohdittavaksi",
        "Seuraava askel",
    ]


@pytest.mark.parametrize("part", _ALL)
def test_only_the_chosen_parts_are_in(content: Content, part: SummaryPart) -> None:
    assert len(_headings(_build(content, samples.material(content), part), 2)) == 1
    assert _headings(_build(content, samples.material(content)), 2) == []


@pytest.mark.parametrize("language", list(Language))
def test_a_confidential_finding_never_leaves(content: Content, template: bytes, language: Language) -> None:
    document = render(_build(content, samples.material(content, language), *_ALL, language=language), template)
    contents = b"".join(parts(document).values()).decode()
    assert samples.UNSAID not in contents
    for finding in samples.findings():
        if finding.text.strip() and not finding.confidential:
            assert finding.text.split()[-1].strip('”"') in contents


def test_a_removed_or_an_empty_finding_is_not_in(content: Content) -> None:
    gone = _finding(FindingKind.DONE, "Poistettu", removed_at=datetime(2026, 8, 1, tzinfo=UTC))
    sheet = _build(content, _bare(findings=(gone, _finding(FindingKind.DONE, " \t\n"))), *_ALL)
    assert "Poistettu" not in intended(sheet)
    assert not any(isinstance(block, ItemList) for block in sheet.blocks)


def test_an_empty_mapping_says_so_kindly_and_leaves_the_rest_out(content: Content) -> None:
    sheet = _build(content, _bare(), *_ALL)
    assert _headings(sheet, 2) == ["Jo tehty", "Kartoitetut asiat"]
    said = intended(sheet)
    assert any("Jo tehtyä työtä ei ole vielä kirjattu" in text for text in said)
    assert any("ei ole vielä käyty läpi" in text for text in said)
    assert not _tables(sheet)


def test_the_client_is_named_in_the_base_form_after_its_own_word(content: Content) -> None:
    sheet = _build(content, _bare(client_name="Hollola", words=Words("kaupunki")))
    facts = next(block for block in sheet.blocks if isinstance(block, Paragraph))
    assert facts == Paragraph("Kaupunki: Hollola\nPäiväys: 4. elokuuta 2026", Tone.FACTS)
    assert sheet.footer == "Kartoituksen yhteenveto · Hollola"


@pytest.mark.parametrize(
    ("language", "written"),
    [(Language.FI, "4. elokuuta 2026"), (Language.SV, "4 augusti 2026"), (Language.EN, "4 August 2026")],
)
def test_the_date_is_written_as_the_language_writes_it(content: Content, language: Language, written: str) -> None:
    assert any(text.endswith(written) for text in intended(_build(content, _bare(), language=language)))


@pytest.mark.parametrize(
    ("kind", "law"),
    [
        (ClientKind.MUNICIPALITY, "Osallistumisen keinot (kuntalaki 22 §)"),
        (ClientKind.COUNTY, "Osallistumisen keinot (hyvinvointialuelaki 29 §)"),
        (ClientKind.OTHER, "Osallistumisen keinot"),
    ],
)
def test_the_means_carry_the_law_of_the_client(content: Content, kind: ClientKind, law: str) -> None:
    sheet = _build(content, samples.material(content, kind=kind), SummaryPart.ITEMS)
    assert _headings(sheet, 3) == ["Osallisuustyön perusta", law]
    assert [len(table.rows) for table in _tables(sheet)] == [
        sum(item.group is group for item in content.items()) for group in (ItemGroup.BASICS, ItemGroup.MEANS)
    ]


@pytest.mark.parametrize("language", list(Language))
def test_no_text_says_that_the_law_demands_anything(language: Language) -> None:
    texts = (shipped("resources") / "content" / language / "mapping_summary.toml").read_text(encoding="utf-8")
    assert re.search("kuntalaki|kommunallagen|Local Government Act", texts)
    assert not re.search("velvoit|vaati|edellyt|förplikt|skyldig|kräver|obliges|requires|must", texts)


def test_an_item_tells_its_state_its_evidence_and_who_approved_what_and_when(content: Content) -> None:
    full = ItemLine(
        group=ItemGroup.BASICS,
        title="Osallisuusohjelma",
        state=ItemState.YES,
        evidence="Ohjelma 2025–2029",
        document="Hyvinvointisuunnitelma",
        approved_by="Valtuusto",
        approved_on=date(2025, 11, 17),
    )
    own = ItemLine(group=ItemGroup.OWN, title="", state=ItemState.PART_OF_OTHER)
    sheet = _build(content, _bare(items=(full, own)), SummaryPart.ITEMS)
    assert _tables(sheet)[0].rows == (
        (
            "Osallisuusohjelma",
            "Kyllä",
            "Ohjelma 2025–2029\nAsiakirja: Hyvinvointisuunnitelma\nHyväksyjä: Valtuusto\nHyväksytty: 17.11.2025",
        ),
        ("Nimeämätön asia", "Osana muuta asiakirjaa", "Ei merkintää"),
    )
    assert len(_tables(sheet)) == 1
    assert any("keinoja ei ole vielä käyty läpi" in text for text in intended(sheet))


@pytest.mark.parametrize("noted", [{"evidence": "x"}, {"document": "x"}, {"approved_by": "x"}])
def test_an_item_with_a_note_is_not_blank_though_its_state_is_not_known(
    content: Content, noted: dict[str, str]
) -> None:
    item = replace(ItemLine(group=ItemGroup.MEANS, title="Raati"), **noted)  # type: ignore[arg-type]
    table = _tables(_build(content, _bare(items=(item,)), SummaryPart.ITEMS))[0]
    assert table.rows[0][1] == "Ei vielä tiedossa"
    assert table.rows[0][2] != "Ei merkintää"


def test_findings_stand_under_their_service_area_in_the_clients_order(content: Content) -> None:
    sheet = _build(content, samples.material(content), SummaryPart.STRENGTHS)
    assert _headings(sheet, 3) == ["Kaikille yhteistä", "Sivistyspalvelut", "Elinvoimapalvelut ja kaupunkiympäristö"]


def test_findings_of_the_whole_client_need_no_heading_of_their_own(content: Content) -> None:
    findings = (_finding(FindingKind.NEED, "Aikaa"), _finding(FindingKind.NEED, "Tilaa", service_area_id="poistettu"))
    sheet = _build(content, _bare(findings=findings), SummaryPart.NEEDS)
    assert _headings(sheet, 3) == []
    assert sheet.blocks[-2] == ItemList(("Aikaa", "Tilaa"), languages=(None, None))


def test_findings_of_one_service_area_stand_under_its_name(content: Content) -> None:
    findings = (_finding(FindingKind.NEED, "Aikaa", service_area_id="s1"),)
    sheet = _build(content, _bare(findings=findings, service_areas=samples.SERVICE_AREAS), SummaryPart.NEEDS)
    assert _headings(sheet, 3) == ["Sivistyspalvelut"]


def test_a_finding_names_the_areas_of_participation_that_it_touches(content: Content) -> None:
    items = [block.items for block in _build(content, samples.material(content)).blocks if isinstance(block, ItemList)]
    assert items == []
    listed = intended(_build(content, samples.material(content), SummaryPart.STRENGTHS))
    assert any(text.endswith("\nOsa-alue: osallisuus omassa elämässä") for text in listed)
    assert any("\nOsa-alueet: " in text and text.endswith("osallisuus yhteisestä hyvästä") for text in listed)


def test_what_was_heard_has_words_only(content: Content) -> None:
    findings = [
        _finding(FindingKind.QUOTE, text, service_area_id="s1", interview_id="i1")
        for text in ('"Lainattu."', "Paljas.", 'Sanoin "ei".', '"Ei" ja "joo"', '"')
    ]
    material = _bare(
        findings=tuple(findings), service_areas=samples.SERVICE_AREAS, interview_languages={"i1": Language.SV}
    )
    sheet = _build(content, material, SummaryPart.HEARD)
    quotes = [block for block in sheet.blocks if isinstance(block, Paragraph) and block.tone is Tone.QUOTE]
    assert [quote.text for quote in quotes] == [
        "”Lainattu.”",
        "”Paljas.”",
        'Sanoin "ei".',
        '"Ei" ja "joo"',
        '"',
    ]
    assert {quote.language for quote in quotes} == {Language.SV}
    assert _headings(sheet, 3) == []


def test_the_questions_to_think_about_are_numbered_and_the_next_step_is_said(content: Content) -> None:
    engagement = samples.engagement(" Mitä? \n\n Missä?", "Sovitaan.\nTavataan.")
    sheet = _build(content, _bare(engagement=engagement), SummaryPart.TO_PONDER, SummaryPart.NEXT_STEP)
    assert ItemList(("Mitä?", "Missä?"), numbered=True) in sheet.blocks
    assert sheet.blocks[-3:-1] == (Paragraph("Sovitaan."), Paragraph("Tavataan."))


@pytest.mark.parametrize("language", list(Language))
def test_the_last_line_credits_the_model_and_says_whose_the_program_is_not(
    content: Content, language: Language
) -> None:
    last = _build(content, _bare(), language=language).blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.tone is Tone.HINT
    assert all(word in last.text for word in ("2019–2023", "Sokra", "THL", "Sparraaja"))
