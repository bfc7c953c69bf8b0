"""A sheet that came back, as it was read: what it says of itself, the answers, the rows, and what cannot be sure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from sparraaja_desktop.model.blocks import AnswerField, CodeLine, Heading, ItemList, Paragraph, PlanTable, Sheet
from sparraaja_desktop.model.errors import SparraajaError


class RefusedFor(StrEnum):
    """Why a file is not read at all."""

    NOT_WORD = "not-word"
    OLD_WORD = "old-word"
    OTHER_FORMAT = "other-format"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too-large"
    BOMB = "bomb"
    BROKEN = "broken"
    DOCUMENT_TYPE = "document-type"
    MACROS = "macros"
    EMBEDDED = "embedded"
    EXTERNAL = "external"
    STRANGE_NAMES = "strange-names"


class Refused(SparraajaError):
    """A file is not read; nothing of it was run, followed or written anywhere. `why` says the cause."""

    def __init__(self, why: RefusedFor) -> None:
        super().__init__(why)
        self.why = why


class Voice(StrEnum):
    """Where a sheet says which one it is, in the order of trust (word.md 1.5)."""

    PROPERTY = "property"
    CORE = "core"
    BOOKMARK = "bookmark"
    BODY = "body"
    FOOTER = "footer"
    FILE_NAME = "file-name"


@dataclass(frozen=True, slots=True)
class Identity:
    """The code and the version (None where it is not said) that one `voice` gives."""

    voice: Voice
    code: str
    version: int | None = None


class Doubt(StrEnum):
    """What is told to the sparrer of a sheet that was read: never a guess in silence."""

    TRACKED = "tracked"
    COMMENTS = "comments"
    MERGED_CELLS = "merged-cells"
    NESTED_TABLE = "nested-table"
    PICTURE = "picture"
    UNKNOWN_COLUMN = "unknown-column"
    MISSING_COLUMN = "missing-column"
    UNKNOWN_TABLE = "unknown-table"
    MISSING_QUESTION = "missing-question"
    QUESTION_TWICE = "question-twice"
    QUESTION_UNSURE = "question-unsure"
    QUESTIONS_MOVED = "questions-moved"
    ROW_TWICE = "row-twice"
    ROW_UNSURE = "row-unsure"
    OTHER_TEXT = "other-text"
    TOO_LONG = "too-long"
    DAY_UNREAD = "day-unread"
    AREA_UNREAD = "area-unread"
    ACTION_GONE = "action-gone"


@dataclass(frozen=True, slots=True)
class Remark:
    """A doubt, and what it is about: an author, a column, the key of a question, a text; may be empty."""

    doubt: Doubt
    about: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it went out: `key` is that of its bookmark; `text` is what the heading said."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table that went out: `names` are the header as sent and what else it may be called."""

    key: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SentRow:
    """A row of the table that went out: its record, and what stood in its cells by the key of the column."""

    id: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Form:
    """What is looked for in a sheet, as it went out.

    `placeholders` stand where nothing was written; `fixed` are the other texts that are nobody's answer (the title,
    headings, instructions). `number` is the key of the column with the number of the row; the first is 1.
    `main` is the key of the column by which a row is known when its bookmark and its number are gone.
    """

    questions: tuple[Asked, ...] = ()
    placeholders: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[SentRow, ...] = ()
    number: str = "number"
    main: str = ""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """A row of the table as it came back; `row_id` is None for a new one.

    A cell that is not known (merged, or its column is gone) is not in `cells`. `extra` is what stood in columns that
    the form does not have, by their headers.
    """

    row_id: str | None
    cells: Mapping[str, str]
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """All that was read. A question that is not in `answers` was not found; one that was left empty is ``""``.

    `others` is text that belongs to no question: a greeting, a note at the end. `has_table` is False where no table
    of the form was found: then no row was removed, it is only not known.
    """

    identities: tuple[Identity, ...] = ()
    answers: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[ReadRow, ...] = ()
    has_table: bool = False
    others: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def form_of(sheet: Sheet) -> Form:
    """What is looked for when this sheet comes back; of its tables the first is the one to be filled in."""
    questions, fixed, placeholders = [], [], []
    for block in sheet.blocks:
        match block:
            case AnswerField(key, question, _, placeholder):
                questions.append(Asked(key, question))
                placeholders.append(placeholder)
            case Heading(text) | Paragraph(text) | CodeLine(text):
                fixed.append(text)
            case ItemList(items):
                fixed.extend(items)
    form = Form(tuple(questions), tuple(dict.fromkeys(placeholders)), tuple(fixed))
    table = next((each for each in sheet.blocks if isinstance(each, PlanTable)), None)
    if table is None:
        return form
    keys = [each.key for each in table.columns]
    rows = (dict(zip(keys[1:], cells, strict=True)) for cells in table.rows)
    return replace(
        form,
        columns=tuple(Column(each.key, (each.name, *each.also)) for each in table.columns),
        rows=tuple(SentRow(*each) for each in zip(table.row_ids, rows, strict=True)),
        number=keys[0],
        main=keys[1],
    )
