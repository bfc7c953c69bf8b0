"""The shelf of the sparrer's own tools; the shipped ones live in the content."""

from sqlalchemy import Index

from sparraaja_desktop.model.toolbox import Tool
from sparraaja_desktop.store.shelf import Shelf, by, number, table, text

TOOLS = Shelf(
    Tool,
    table(
        "tool",
        number("position"),
        text("name"),
        text("what_for"),
        text("areas"),
        text("means"),
        text("how"),
        text("address"),
        text("note"),
        text("origin"),
        Index(None, "position", "id"),
    ),
    by("position"),
)
