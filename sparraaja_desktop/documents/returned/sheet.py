"""A file that came back: which sheet it says it is, and what is written in it."""

import re
from collections.abc import Iterator
from typing import Final

from sparraaja_desktop.documents.returned.answers import find_answers
from sparraaja_desktop.documents.returned.final_view import W, accept
from sparraaja_desktop.documents.returned.likeness import SAME, likest, plain
from sparraaja_desktop.documents.returned.outline import Cell, Grid, Line, Styles, outline, said
from sparraaja_desktop.documents.returned.parcel import Parcel
from sparraaja_desktop.documents.returned.rows import find_rows
from sparraaja_desktop.model.returned import Doubt, Form, Identity, ReadSheet, Refused, RefusedFor, Remark, Voice
from sparraaja_desktop.model.sheet_code import read_code

PROPERTY: Final = "SprSheet"
"""The name of the custom property that carries code and version."""

SHEET_MARK: Final = "spr_sheet_"
"""What the bookmark around the visible code begins with; code and version follow."""

ANSWER_LIMIT: Final = 20_000
"""Characters of one answer or cell; what is longer is cut, and said: the file itself is kept whole."""

_LINE_LIMIT: Final = 6_000
_CODE: Final = re.compile(r"\bSPR[\s_‐-―-]?([0-9A-Z]{4})[\s_‐-―-]?([0-9A-Z]{4})(?![0-9A-Z])(.{0,40})", re.IGNORECASE)
_VERSION: Final = re.compile(r"(?:versio|version|\bv|_v)\W{0,3}(\d{1,4})\b", re.IGNORECASE)


class Returned:
    """One file. Reading changes nothing anywhere. Raises Refused."""

    def __init__(self, data: bytes, file_name: str = "") -> None:
        self._parcel = Parcel(data)
        self._file_name = file_name
        body = self._parcel.read(self._parcel.main).find(f"{W}body")
        if body is None:
            raise Refused(RefusedFor.NOT_WORD)
        self._tracked = accept(body)
        self._parts = outline(body, Styles(self._parcel.part("word/styles.xml")))
        if len(self._parts) > _LINE_LIMIT:
            raise Refused(RefusedFor.TOO_LARGE)
        self._bookmarks = [str(each.get(f"{W}name", "")) for each in body.iter(f"{W}bookmarkStart")]

    def identities(self) -> tuple[Identity, ...]:
        """What each voice says, in the order of trust; a code with a wrong character is none."""
        voices = (
            (Voice.PROPERTY, self._custom()),
            (Voice.CORE, self._core()),
            (Voice.BOOKMARK, (each.replace("_", " ") for each in self._bookmarks if each.startswith(SHEET_MARK))),
            (Voice.BODY, (each.text for each in self._parts if isinstance(each, Line))),
            (Voice.FOOTER, self._footers()),
            (Voice.FILE_NAME, [self._file_name]),
        )
        found = (Identity(voice, *each) for voice, texts in voices for text in texts for each in _codes(text))
        return tuple(dict.fromkeys(found))

    def fits(self, form: Form) -> float:
        """Which share of a form's questions and columns stands in the file, from 0 to 1; for one without a code."""
        wanted = [plain(each.text) for each in form.questions] + [plain(each.names[0]) for each in form.columns]
        there = [plain(each.text) for each in self._parts if isinstance(each, Line)]
        there += [plain(cell.text) for each in self._parts if isinstance(each, Grid) for cell in _top(each)]
        found = sum(likest(each, there, SAME)[1] > 0 for each in wanted)
        return found / len(wanted) if wanted else 0.0

    def says(self, words: str) -> bool:
        """Whether these words stand in a line of the file or in its name; for one without a code."""
        wanted = plain(words)
        lines = (each.text for each in self._parts if isinstance(each, Line))
        return bool(wanted) and any(wanted in plain(each) for each in (self._file_name, *lines))

    def read(self, form: Form) -> ReadSheet:
        """Everything that was written into the form, and everything that is not sure."""
        table = find_rows(self._parts, form)
        found = find_answers(self._parts, form, table.grids)
        answers = {key: text[:ANSWER_LIMIT] for key, text in found.answers.items()}
        remarks = [*self._tracked, *self._comments(), *found.remarks, *table.remarks]
        remarks += [Remark(Doubt.TOO_LONG, key) for key, text in found.answers.items() if len(text) > ANSWER_LIMIT]
        if form.columns and not table.grids:
            remarks += [Remark(Doubt.UNKNOWN_TABLE)]
        return ReadSheet(
            identities=self.identities(),
            answers=answers,
            rows=tuple(table.rows),
            has_table=bool(table.grids),
            others=(*found.others, *table.others),
            remarks=tuple(dict.fromkeys(remarks)),
        )

    def _custom(self) -> Iterator[str]:
        root = self._parcel.part("docProps/custom.xml")
        for each in root if root is not None else ():
            if each.get("name") == PROPERTY:
                yield "".join(each.itertext())

    def _core(self) -> Iterator[str]:
        root = self._parcel.part("docProps/core.xml")
        for each in root if root is not None else ():
            if str(each.tag).endswith("}identifier"):
                yield each.text or ""

    def _footers(self) -> Iterator[str]:
        for root in (self._parcel.part(name) for name in self._parcel.names("word/footer")):
            yield from (said(each) for each in (() if root is None else root.iter(f"{W}p")))

    def _comments(self) -> Iterator[Remark]:
        """What was written beside the text: it is no answer, but nothing is passed over."""
        root = self._parcel.part("word/comments.xml")
        for each in root.iter(f"{W}comment") if root is not None else ():
            text = "\n".join(filter(None, (said(paragraph) for paragraph in each.iter(f"{W}p"))))
            yield Remark(Doubt.COMMENTS, ": ".join(filter(None, (str(each.get(f"{W}author", "")), text))))


def sheet_mark(code: str, version: int) -> str:
    """The name of the bookmark around the visible code."""
    return f"{SHEET_MARK}{code.replace('-', '_')}_v{version}"


def said_mark(code: str, version: int) -> str:
    """Code and version as a property says them."""
    return f"{code};v={version}"


def _codes(text: str) -> Iterator[tuple[str, int | None]]:
    for match in _CODE.finditer(text):
        code = read_code(f"{match[1]}{match[2]}")
        version = _VERSION.search(match[3])
        if code is not None:
            yield code, int(version[1]) if version else None


def _top(grid: Grid) -> list[Cell]:
    return grid.rows[0].cells if grid.rows else []
