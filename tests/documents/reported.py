"""What a test reads of a sheet: what stands under a heading, and all that is said in it."""

from collections.abc import Iterable

from sparraaja_desktop.documents.word import render
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Picture, Sheet, Table
from sparraaja_desktop.paths import shipped
from tests.documents import accessibility


def headings(sheet: Sheet) -> list[str]:
    """The headings under the title."""
    return [each.text for each in sheet.blocks if isinstance(each, Heading) and each.level > 1]


def said(blocks: Iterable[Block]) -> str:
    """Every text of the blocks, one a line; of a picture its words."""
    lines: list[str] = []
    for block in blocks:
        match block:
            case Heading() | Paragraph():
                lines.append(block.text)
            case ItemList():
                lines += block.items
            case Table():
                lines += (*block.header, *sum(block.rows, ()))
            case Picture():
                lines.append(block.alt)
    return "\n".join(lines)


def tables(blocks: Iterable[Block]) -> list[Table]:
    """The tables among the blocks."""
    return [each for each in blocks if isinstance(each, Table)]


def pictures(blocks: Iterable[Block]) -> list[Picture]:
    """The pictures among the blocks."""
    return [each for each in blocks if isinstance(each, Picture)]


def complaints(sheet: Sheet) -> list[str]:
    """What a screen reader would stumble on in the sheet as a Word document, its pictures left out."""
    for picture in pictures(sheet.blocks):
        assert 0 < len(picture.alt) <= 250
    bare = tuple(each for each in sheet.blocks if not isinstance(each, Picture))
    plain = Sheet(
        sheet.title, sheet.subject, sheet.language, sheet.author, sheet.made_on, sheet.footer, bare, sheet.is_lying
    )
    return accessibility.findings(render(plain, (shipped("resources") / "handout.docx").read_bytes()))
