"""The shelves of the sparrer's own guides and their questions; the shipped ones live in the content."""

from sqlalchemy import Index

from sparraaja_desktop.model.questions import Guide, Question
from sparraaja_desktop.store.shelf import Shelf, by, by_texts, number, owner, table, text

GUIDES = Shelf(
    Guide,
    table("guide", text("title"), text("audience"), text("origin"), text("copied_from", may_be_none=True)),
    by_texts("title"),
)

QUESTIONS = Shelf(
    Question,
    table(
        "question",
        owner("guide_id", "guide"),
        number("position"),
        text("part"),
        text("text"),
        text("topic"),
        text("origin"),
        Index(None, "guide_id", "position", "id"),
    ),
    by("position"),
)
