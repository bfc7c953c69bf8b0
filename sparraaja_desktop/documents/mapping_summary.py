"""Kartoituksen yhteenveto: what the mapping found out, strengths first (R15-R21)."""

from collections.abc import Iterable
from datetime import date

from sparraaja_desktop.content.library import Wording
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.mapping_material import MappingMaterial


def build(
    material: MappingMaterial, wording: Wording, parts: Iterable[SummaryPart], made_on: date, author: str = ""
) -> Sheet:
    """The summary in the wording's language, with the chosen parts in the order of `SummaryPart`.

    `wording` is that of ``mapping_summary``. Confidential, removed and empty findings are left out here once more.
    """
    raise NotImplementedError
