"""The toolbox: models and means of promoting participation, to which the sparrer leads (R7; domain.md 2.5)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.questions import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """A model or a means; a shipped one lives in the content, is said in one language and is never changed.

    `areas` are those it promotes (R73), empty where it serves them all alike; `means` are the keys of the means of
    kuntalaki 22 § that it puts to use. `how` is its steps, one a line. Every text but the name may be empty.
    """

    id: str
    position: int
    name: str
    what_for: str = ""
    areas: tuple[Area, ...] = ()
    means: tuple[str, ...] = ()
    how: str = ""
    address: str = ""
    note: str = ""
    origin: Origin = Origin.OWN
    removed_at: datetime | None = None


def suitable(tools: Iterable[Tool], areas: Collection[Area], chosen: Collection[str] = ()) -> tuple[Tool, ...]:
    """The tools for any of these areas, and those whose ids are `chosen`, as they stand; all where no area is named."""
    return tuple(tool for tool in tools if tool.id in chosen or _serves(tool, areas))


def _serves(tool: Tool, areas: Collection[Area]) -> bool:
    return not areas or not tool.areas or bool(set(areas) & set(tool.areas))
