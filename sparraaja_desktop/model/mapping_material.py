"""What the mapping summary is made of: gathered by the services, laid out by the documents."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sparraaja_desktop.model.clients import ClientKind, ServiceArea, Words
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Finding, ItemGroup, ItemState


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """A mapping item as the handout shows it: `title` is already in the handout's language (see `MappingItem`)."""

    group: ItemGroup
    title: str
    state: ItemState = ItemState.UNKNOWN
    evidence: str = ""
    document: str = ""
    approved_by: str = ""
    approved_on: date | None = None

    @property
    def is_blank(self) -> bool:
        """Whether nothing is known of the item yet."""
        noted = self.evidence.strip() or self.document.strip() or self.approved_by.strip() or self.approved_on
        return self.state is ItemState.UNKNOWN and not noted


@dataclass(frozen=True, slots=True, kw_only=True)
class MappingMaterial:
    """One engagement's mapping for a handout in one language (R15-R21).

    There is no person and no interview in it, so that no name can leave with the handout. `client_name` and `words`
    (the usual words filled in where the client has none of its own) are in the handout's language. `service_areas`
    are the client's in their order. `interview_languages` says by interview id in which language its findings are
    written; one that is not there is taken to be in the handout's own.
    """

    client_name: str
    client_kind: ClientKind
    words: Words
    engagement: Engagement
    items: tuple[ItemLine, ...] = ()
    findings: tuple[Finding, ...] = ()
    service_areas: tuple[ServiceArea, ...] = ()
    interview_languages: Mapping[str, Language] = field(default_factory=dict)
