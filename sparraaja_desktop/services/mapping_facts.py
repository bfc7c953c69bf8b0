"""What a summary of the mapping may say, gathered from the workspace."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, Interview, MappingItem, shareable
from sparraaja_desktop.model.mapping_material import ItemLine, MappingMaterial
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.clients import words_of
from sparraaja_desktop.services.findings import by_kind
from sparraaja_desktop.services.items import by_group, title_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


def gathered(bench: Bench, look: "Look", engagement_id: str, language: Language) -> MappingMaterial:
    """Everything a mapping summary may say, and nothing that it may not. Raises NotFound."""
    engagement = look.need(Engagement, engagement_id)
    client = look.need(Client, engagement.client_id)
    items = by_group(look.all(MappingItem, engagement_id=engagement_id))
    return MappingMaterial(
        client_name=client.name.in_(language),
        client_kind=client.kind,
        words=words_of(bench, client, language),
        engagement=engagement,
        items=tuple(_line(bench, item, language) for item in items),
        findings=shareable(by_kind(look.all(Finding, engagement_id=engagement_id))),
        service_areas=look.all(ServiceArea, client_id=client.id),
        interview_languages={each.id: each.language for each in look.all(Interview, engagement_id=engagement_id)},
    )


def _line(bench: Bench, item: MappingItem, language: Language) -> ItemLine:
    return ItemLine(
        group=item.group,
        title=title_of(bench.content, item, language),
        state=item.state,
        evidence=item.evidence,
        document=item.document,
        approved_by=item.approved_by,
        approved_on=item.approved_on,
    )
