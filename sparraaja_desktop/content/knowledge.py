"""The shipped tools and the knowledge cards, each read in one language (R7, R39c, R77)."""

from sparraaja_desktop.content.datafile import DataFile
from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.knowledge import Card, CardGroup
from sparraaja_desktop.model.questions import Origin
from sparraaja_desktop.model.toolbox import Tool


def shipped_tool(key: str) -> str:
    """The id of the shipped tool with that key."""
    return f"shipped-tool-{key}"


def read_tools(structure: DataFile, wording: Wording) -> tuple[Tool, ...]:
    """The tools in order. Raises Mistake when something is missing or of another kind."""
    try:
        return tuple(
            _tool(each, position, each.text("key"), wording) for position, each in enumerate(structure.tables("tool"))
        )
    except ValueError as error:
        raise Mistake(f"{structure.where}: {error}") from error


def read_cards(structure: DataFile, wording: Wording) -> tuple[Card, ...]:
    """The cards in order. Raises Mistake when something is missing or of another kind."""
    try:
        return tuple(_card(each, each.text("key"), wording) for each in structure.tables("card"))
    except ValueError as error:
        raise Mistake(f"{structure.where}: {error}") from error


def _tool(file: DataFile, position: int, key: str, wording: Wording) -> Tool:
    return Tool(
        id=shipped_tool(key),
        position=position,
        name=wording.letter(f"{key}.name"),
        what_for=wording.letter(f"{key}.what_for"),
        areas=tuple(Area(area) for area in file.texts("areas")),
        means=file.texts("means"),
        how=wording.letter(f"{key}.how"),
        address=file.text("address", ""),
        note=wording.letter(f"{key}.note"),
        origin=Origin.SHIPPED,
    )


def _card(file: DataFile, key: str, wording: Wording) -> Card:
    return Card(
        id=key,
        group=CardGroup(file.text("group")),
        title=wording.letter(f"{key}.title"),
        text=wording.letter(f"{key}.text"),
        question=wording.letter(f"{key}.question"),
        addresses=file.texts("addresses"),
    )
