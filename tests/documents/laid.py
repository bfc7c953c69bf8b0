"""Finds in a sheet what a reader looks for: what is under a heading, the tables, the words."""

from collections.abc import Iterator

from sparraaja_desktop.model.blocks import AnswerField, Block, Heading, ItemList, Paragraph, Sheet, Table
from tests.documents.reading import intended


def under(sheet: Sheet, heading: str) -> list[Block]:
    """The blocks between a heading and the next one of its own level or above."""
    return list(_under(sheet, heading))


def _under(sheet: Sheet, heading: str) -> Iterator[Block]:
    level = 0
    for block in sheet.blocks:
        if isinstance(block, Heading) and level and block.level <= level:
            return
        if level:
            yield block
        elif isinstance(block, Heading) and block.text == heading:
            level = block.level


def lines(sheet: Sheet, heading: str) -> list[str]:
    """The paragraphs, items and questions under a heading."""
    said: list[str] = []
    for block in under(sheet, heading):
        if isinstance(block, Paragraph):
            said.append(block.text)
        elif isinstance(block, ItemList):
            said.extend(block.items)
        elif isinstance(block, AnswerField):
            said.append(block.question)
    return said


def table(sheet: Sheet, title: str) -> Table:
    """The table of that title."""
    return next(each for each in sheet.blocks if isinstance(each, Table) and each.title == title)


def whole(sheet: Sheet) -> str:
    """Every word of the sheet."""
    return "\n".join(intended(sheet))
