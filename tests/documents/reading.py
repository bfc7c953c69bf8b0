"""Reads a handout back by plain lxml, as any other program would."""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import takewhile
from typing import Any

from lxml import etree

from sparraaja_desktop.model.blocks import (
    AnswerField,
    CodeLine,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Picture,
    PlanTable,
    Sheet,
    Table,
)

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def parts(document: bytes) -> dict[str, bytes]:
    """Every part of the package by its name."""
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(contents: dict[str, bytes]) -> bytes:
    """A package of these parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, content in contents.items():
            package.writestr(name, content)
    return buffer.getvalue()


def spoiled(document: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The document with one part changed; fails when the change changes nothing."""
    contents = parts(document)
    before = contents[part].decode()
    after = change(before)
    assert after != before, "the fault was not seeded"
    return packed({**contents, part: after.encode()})


def tree(document: bytes, part: str) -> Any:
    """The root element of a part."""
    return etree.fromstring(parts(document)[part])


def said(paragraph: Any) -> str:
    """The text of a paragraph, a line break as a line break."""
    return "".join(
        "\n" if each.tag == f"{WORD}br" else each.text or "" for each in paragraph.iter(f"{WORD}t", f"{WORD}br")
    )


def texts(document: bytes) -> list[str]:
    """The text of every paragraph of the body in order, cells row by row."""
    return [said(paragraph) for paragraph in tree(document, "word/document.xml").iter(f"{WORD}p")]


def under(sheet: Sheet, heading: str) -> list[str]:
    """The paragraphs and the items of lists right under a heading."""
    at = next(at for at, block in enumerate(sheet.blocks) if isinstance(block, Heading) and block.text == heading)
    here = takewhile(lambda block: not isinstance(block, Heading), sheet.blocks[at + 1 :])
    listed = (
        block.items if isinstance(block, ItemList) else (block.text,)
        for block in here
        if isinstance(block, ItemList | Paragraph)
    )
    return [text for texts in listed for text in texts]


def headings(sheet: Sheet, level: int = 2) -> list[str]:
    """The headings of one level, in order."""
    return [block.text for block in sheet.blocks if isinstance(block, Heading) and block.level == level]


def without_pictures(sheet: Sheet) -> Sheet:
    """The sheet with its words only: what they say of it can be compared with what is written."""
    return replace(sheet, blocks=tuple(block for block in sheet.blocks if not isinstance(block, Picture)))


def intended(sheet: Sheet) -> list[str]:
    """The texts that a sheet holds, in reading order."""
    return list(_intended(sheet))


def _intended(sheet: Sheet) -> Iterator[str]:
    for block in sheet.blocks:
        match block:
            case Heading() | Paragraph():
                yield block.text
            case ItemList():
                yield from block.items
            case Table():
                yield from block.header
                for row in block.rows:
                    yield from row
            case AnswerField():
                yield block.question
                yield block.answer or block.placeholder
            case CodeLine():
                yield block.text
            case PlanTable():
                yield from block.header
                for row in block.numbered:
                    yield from row
            case PageBreak() | Picture():
                pass


def words(written: list[str]) -> list[str]:
    """The words of the texts, in order."""
    return re.findall(r"\S+", "\n".join(written))
