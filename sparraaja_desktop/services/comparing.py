"""A returned sheet beside what was sent and what is known now, piece by piece (word.md 1.5)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.model.assignments import Assignment, Sheet, SheetAnswer
from sparraaja_desktop.model.merging import Merge
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.returned import Form, ReadRow, ReadSheet, SentRow
from sparraaja_desktop.model.review import Piece, PieceKind
from sparraaja_desktop.model.sheet_snapshot import Snapshot
from sparraaja_desktop.services.sheets_out import actions_of

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


@dataclass(frozen=True, slots=True)
class Known:
    """What is known now: the answers by their question, the actions of the service area, and the free text."""

    answers: Mapping[str, str]
    actions: Sequence[PlannedAction]
    notes: str


def known_of(look: "Look", sheet: Sheet) -> Known:
    """What is known of a sheet. Raises NotFound."""
    answers = {each.question: each.text for each in look.all(SheetAnswer, sheet_id=sheet.id)}
    return Known(answers, actions_of(look, sheet, look.need(Assignment, sheet.assignment_id)), sheet.answers)


def pieces_of(snapshot: Snapshot, known: Known, read: ReadSheet, wording: Wording) -> tuple[Piece, ...]:
    """All pieces in the order of the sheet; `wording` is that of the sheet, in the language in which it went out."""
    return (*_answers(snapshot, known, read), *_Rows(snapshot.form, known, read, wording).pieces(), *_rest(known, read))


def _answers(snapshot: Snapshot, known: Known, read: ReadSheet) -> Iterator[Piece]:
    for asked in snapshot.form.questions:
        base, ours = snapshot.answers.get(asked.key, ""), known.answers.get(asked.text, "")
        merge = Merge(base, ours, read.answers.get(asked.key))
        yield Piece(key=f"answer:{asked.key}", kind=PieceKind.ANSWER, merge=merge, about=asked.text)


def _rest(known: Known, read: ReadSheet) -> Iterator[Piece]:
    for place, text in enumerate(read.others):
        yield _other(f"other:{place}", text, known)
    for place, row in enumerate(read.rows):
        for header, text in row.extra.items():
            said = next(filter(None, (row.cells.get("action", ""), *row.cells.values())), "")
            noted = ": ".join(filter(None, (said, header, text)))
            yield _other(f"extra:{place}:{header}", noted, known, header)


def _other(key: str, text: str, known: Known, about: str = "") -> Piece:
    # A few words may stand by chance within another note: only a whole one is the same.
    ours = text if f"\n\n{text}\n\n" in f"\n\n{known.notes}\n\n" else ""
    return Piece(key=key, kind=PieceKind.OTHER, merge=Merge("", ours, text), about=about)


class _Rows:
    """The rows that came back, each beside the action that it is."""

    def __init__(self, form: Form, known: Known, read: ReadSheet, wording: Wording) -> None:
        from sparraaja_desktop.documents.assignment_sheet import PLAN_COLUMNS, cells_of

        keys = [key for key, _ in PLAN_COLUMNS][1:]
        self._form = form
        self._read = read
        self._sent = {each.id: each for each in form.rows}
        self._actions = {each.id: each for each in known.actions}
        self._ours = {each.id: dict(zip(keys, cells_of(each, wording), strict=True)) for each in known.actions}
        self._keys = [each.key for each in form.columns if each.key != form.number]

    def pieces(self) -> Iterator[Piece]:
        """Cells, new rows, and last the rows that are missing."""
        taken: set[str] = set()
        for place, row in enumerate(self._read.rows):
            row_id = row.row_id or self._same(row, taken)
            if row_id in self._actions:
                taken.add(row_id)
                yield from self._cells(row_id, row)
            else:
                yield from self._new(place, row)
        came = {each.row_id for each in self._read.rows}
        for row_id in self._sent if self._read.has_table else ():
            if row_id not in came and row_id in self._actions:
                text = _joined(self._ours[row_id])
                yield self._piece(f"missing:{row_id}", PieceKind.MISSING_ROW, Merge(text, text, ""), row_id)

    def _same(self, row: ReadRow, taken: set[str]) -> str:
        """The action that has been planned since with the very words of a row without an id: two sent the same."""
        said = _plain(row.cells.get(self._form.main, ""))
        ours = ((each, _plain(cells.get(self._form.main, ""))) for each, cells in self._ours.items())
        return next((each for each, words in ours if words == said and each not in (*self._sent, *taken) and said), "")

    def _cells(self, row_id: str, row: ReadRow) -> Iterator[Piece]:
        base = self._sent.get(row_id, SentRow(row_id, {})).cells
        for key in self._keys:
            merge = Merge(base.get(key, ""), self._ours[row_id].get(key, ""), row.cells.get(key))
            yield self._piece(f"cell:{row_id}:{key}", PieceKind.CELL, merge, row_id, key)

    def _new(self, place: int, row: ReadRow) -> Iterator[Piece]:
        """A row that is new, or whose action was removed here: that one is told only when it was changed there."""
        cells = {key: row.cells[key] for key in self._keys if row.cells.get(key)}
        sent = self._sent.get(row.row_id or "")
        base = {key: sent.cells.get(key, "") for key in cells} if sent else {}
        if cells and (sent is None or base != cells):
            yield Piece(
                key=f"new:{place}",
                kind=PieceKind.NEW_ROW,
                merge=Merge(_joined(base), "", _joined(cells)),
                row=cells.get(self._form.main, ""),
                cells=cells,
                is_gone=sent is not None,
            )

    def _piece(self, key: str, kind: PieceKind, merge: Merge, row_id: str, about: str = "") -> Piece:
        action = self._actions[row_id]
        return Piece(
            key=key,
            kind=kind,
            merge=merge,
            about=about,
            row=action.action,
            row_id=row_id,
            is_agreed=action.is_agreed,
        )


def _joined(cells: Mapping[str, str]) -> str:
    return "\n".join(filter(None, cells.values()))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
