"""The neutral form of a handout: blocks without look, drawn for Word in `documents` and on screen in `ui`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final, TypeAlias

from sparraaja_desktop.model.drawings import Drawing
from sparraaja_desktop.model.language import Language


class Tone(StrEnum):
    """What a paragraph is for; the look of each is the renderer's affair.

    `FACTS` stands under the title, one fact a line: whom the handout is for, its date.
    """

    BODY = "body"
    LEAD = "lead"
    FACTS = "facts"
    QUOTE = "quote"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1-3; a document's first heading is level 1 and no level is skipped."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph; a line break inside `text` is a line break. `language` is None for the document's own."""

    text: str
    tone: Tone = Tone.BODY
    language: Language | None = None


@dataclass(frozen=True, slots=True)
class ItemList:
    """A list; a `numbered` one starts from 1 each time.

    `languages` is empty when every item is in the document's own language; else it has one for each item,
    None for the document's own.
    """

    items: tuple[str, ...]
    numbered: bool = False
    languages: tuple[Language | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table of data with a repeated header row; every cell is plain text, no cell is merged.

    `title` and `description` are its alternative text. `shares` are the columns' relative widths.
    """

    title: str
    description: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerField:
    """A question as a heading, and under it room to answer; `key` (letters, digits, ``_``) leads the answer home.

    `answer` is what is known already; while there is none, `placeholder` stands in its place and is no answer.
    """

    key: str
    question: str
    level: int
    placeholder: str
    answer: str = ""


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """A column to be filled in: `key` leads its cells home, `name` stands above it, `also` is what people call it.

    `share` is its relative width.
    """

    key: str
    name: str
    share: int
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanTable:
    """A table to be filled in: the rows that are there, numbered from 1, and `spare` empty ones under them.

    `columns` have the number's first; a row of `rows` has a cell for each of the others, which may be empty, and an
    id in `row_ids`. `title` and `description` are its alternative text.
    """

    title: str
    description: str
    columns: tuple[PlanColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    row_ids: tuple[str, ...]
    spare: int = 3

    @property
    def header(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(each.name for each in self.columns)

    @property
    def shares(self) -> tuple[int, ...]:
        """The relative widths of the columns."""
        return tuple(each.share for each in self.columns)

    @property
    def numbered(self) -> tuple[tuple[str, ...], ...]:
        """All rows as they are drawn: with their numbers, the spare ones last."""
        empty = ("",) * (len(self.columns) - 1)
        rows = (*self.rows, *(empty for _ in range(self.spare)))
        return tuple((f"{number}.", *row) for number, row in enumerate(rows, 1))


@dataclass(frozen=True, slots=True)
class CodeLine:
    """The line by which a sheet is known when it comes back: `text` says the `code` and the `version`."""

    text: str
    code: str
    version: int


ALT_LIMIT: Final = 250
"""More than so many characters a screen reader reads in one breath that nobody can stop (word.md 2)."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of numbers. `alt`, of at most `ALT_LIMIT` characters, says what is to be seen; a table near it has the
    numbers.
    """

    drawing: Drawing
    alt: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


Block: TypeAlias = Heading | Paragraph | ItemList | Table | AnswerField | PlanTable | CodeLine | Picture | PageBreak


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole handout before it is drawn.

    `author` may be empty. `made_on` is the date it carries. `footer` stands at the foot of each page, beside
    the page number, and holds nothing that the body does not say. `is_lying` lays the pages on their long side;
    `is_tight` narrows their margins, for what must fit one page.
    """

    title: str
    subject: str
    language: Language
    author: str
    made_on: date
    footer: str
    blocks: tuple[Block, ...]
    is_lying: bool = False
    is_tight: bool = False
