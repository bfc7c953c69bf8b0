"""Kartoituksen yhteenveto: what the mapping found out, strengths first (R15-R21)."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.quotes import quoted
from sparraaja_desktop.documents.tidy import labelled, listed, tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, FindingKind, ItemGroup, shareable
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial

_Maker = Callable[[MappingMaterial, Wording], Iterable[Block]]


def build(
    material: MappingMaterial, wording: Wording, parts: Iterable[SummaryPart], made_on: date, author: str = ""
) -> Sheet:
    """The summary in the wording's language, with the chosen parts in the order of `SummaryPart`.

    `wording` is that of ``mapping_summary``. Confidential, removed and empty findings are left out here once more.
    A part that has nothing in it is left out; only what is already done and the items say so in a sentence.
    """
    safe = replace(material, findings=tuple(each for each in shareable(material.findings) if tidy(each.text)))
    client = tidy(material.client_name)
    facts = (
        labelled(wording, "facts.client", material.words.client, client),
        wording.text("facts.date", date=long_date(made_on, wording.language)),
    )
    chosen = frozenset(parts)
    blocks: list[Block] = [
        Heading(wording.text("title"), 1),
        Paragraph("\n".join(filter(None, facts)), Tone.FACTS),
        Paragraph(wording.text("lead"), Tone.LEAD),
        *(block for part in SummaryPart if part in chosen for block in _MAKERS[part](safe, wording)),
        Paragraph(wording.text("credit"), Tone.HINT),
    ]
    return Sheet(
        title=wording.text("title"),
        subject=wording.text("subject"),
        language=wording.language,
        author=author,
        made_on=made_on,
        footer=wording.text("footer", client=client),
        blocks=tuple(blocks),
    )


def _strengths(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    found = _findings(material, FindingKind.DONE)
    yield Heading(wording.text("strengths.heading"), 2)
    yield Paragraph(wording.text("strengths.lead" if found else "strengths.empty"))
    yield from _by_service_area(found, material, wording)


def _found(kind: FindingKind, key: str) -> _Maker:
    """The maker of a part that lists the findings of one kind."""

    def make(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
        if found := _findings(material, kind):
            yield Heading(wording.text(f"{key}.heading"), 2)
            yield from _by_service_area(found, material, wording)

    return make


def _findings(material: MappingMaterial, kind: FindingKind) -> list[Finding]:
    return [each for each in material.findings if each.kind is kind]


def _by_service_area(found: list[Finding], material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    """The findings of the whole client first, then those of each service area under its name."""
    names = {area.id: tidy(area.name) for area in material.service_areas if tidy(area.name)}
    groups = [("", [each for each in found if each.service_area_id not in names])]
    groups += [(name, [each for each in found if each.service_area_id == area]) for area, name in names.items()]
    filled = [(name, group) for name, group in groups if group]
    for name, group in filled:
        if name or len(filled) > 1:
            yield Heading(name or wording.text("shared"), 3)
        yield ItemList(
            tuple(_line(each, wording) for each in group), languages=tuple(_spoken(each, material) for each in group)
        )


def _line(finding: Finding, wording: Wording) -> str:
    """The finding, and on its own line the areas of participation that it touches (R73)."""
    if not finding.areas:
        return tidy(finding.text)
    names = ", ".join(wording.text(f"areas.{area}") for area in finding.areas)
    return (
        f"{tidy(finding.text)}\n{wording.text('areas.one' if len(finding.areas) == 1 else 'areas.many', areas=names)}"
    )


def _spoken(finding: Finding, material: MappingMaterial) -> Language | None:
    return material.interview_languages.get(finding.interview_id or "")


def _items(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    basics = [item for item in material.items if item.group is not ItemGroup.MEANS]
    means = [item for item in material.items if item.group is ItemGroup.MEANS]
    yield Heading(wording.text("items.heading"), 2)
    if all(item.is_blank for item in material.items):
        yield Paragraph(wording.text("items.empty"))
        return
    yield Paragraph(wording.text("items.lead"))
    yield from _item_table(basics, "items.basics", wording.text("items.basics.heading"), "", wording)
    kind = material.client_kind
    heading, lead = (wording.text(f"items.means.{key}.{kind}") for key in ("heading", "lead"))
    yield from _item_table(means, "items.means", heading, lead, wording)


def _item_table(items: list[ItemLine], key: str, heading: str, lead: str, wording: Wording) -> Iterator[Block]:
    yield Heading(heading, 3)
    if all(item.is_blank for item in items):
        yield Paragraph(wording.text(f"{key}.empty"))
        return
    if lead:
        yield Paragraph(lead)
    yield Table(
        title=heading,
        description=wording.text(f"{key}.description"),
        header=(wording.text(f"{key}.column"), wording.text("items.state"), wording.text("items.evidence")),
        rows=tuple(
            (
                tidy(item.title) or wording.text("items.untitled"),
                wording.text(f"{key}.{item.state}"),
                _evidence(item, wording) or wording.text("items.nothing"),
            )
            for item in items
        ),
        shares=(32, 20, 48),
    )


def _evidence(item: ItemLine, wording: Wording) -> str:
    """What is known of the item, one thing a line; empty when nothing is."""
    document, by = tidy(item.document), tidy(item.approved_by)
    lines = (
        tidy(item.evidence),
        wording.text("items.document", document=document) if document else "",
        wording.text("items.approved-by", by=by) if by else "",
        wording.text("items.approved-on", date=short_date(item.approved_on, wording.language))
        if item.approved_on
        else "",
    )
    return "\n".join(filter(None, lines))


def _heard(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    """What was said, by nobody in particular: neither a name, nor a title, nor a service area."""
    if found := _findings(material, FindingKind.QUOTE):
        yield Heading(wording.text("heard.heading"), 2)
        yield Paragraph(wording.text("heard.lead"))
        for each in found:
            yield Paragraph(quoted(tidy(each.text), wording, "heard.quote"), Tone.QUOTE, _spoken(each, material))


def _to_ponder(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    if questions := tidy(material.engagement.to_ponder):
        yield Heading(wording.text("to-ponder.heading"), 2)
        yield Paragraph(wording.text("to-ponder.lead"))
        yield ItemList(listed(questions), numbered=True)


def _next_step(material: MappingMaterial, wording: Wording) -> Iterator[Block]:
    if step := tidy(material.engagement.next_step):
        yield Heading(wording.text("next-step.heading"), 2)
        yield from (Paragraph(line) for line in listed(step))


_MAKERS: dict[SummaryPart, _Maker] = {
    SummaryPart.STRENGTHS: _strengths,
    SummaryPart.ITEMS: _items,
    SummaryPart.SITUATION: _found(FindingKind.SITUATION, "situation"),
    SummaryPart.NEEDS: _found(FindingKind.NEED, "needs"),
    SummaryPart.CONSTRAINTS: _found(FindingKind.CONSTRAINT, "constraints"),
    SummaryPart.HEARD: _heard,
    SummaryPart.TO_PONDER: _to_ponder,
    SummaryPart.NEXT_STEP: _next_step,
}
