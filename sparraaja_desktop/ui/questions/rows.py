"""The questions of a guide under the headings of their parts, as a list shows them."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from sparraaja_desktop.model.questions import Part, Question

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()


class QuestionRows(QAbstractListModel):
    """Part by part, what is already done first (R21); a heading can be neither chosen nor stopped at."""

    def __init__(self, say: Callable[[Question], str], name: Callable[[Part], str]) -> None:
        super().__init__()
        self._say = say
        self._name = name
        self._rows: list[Part | Question] = []

    def show_questions(self, questions: Sequence[Question]) -> None:
        """Shows these questions."""
        rows: list[Part | Question] = []
        for part in Part:
            own = [question for question in questions if question.part is part]
            rows += [part, *own] if own else []
        if [_key(row) for row in rows] != [_key(row) for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def question(self, row: int) -> Question | None:
        """The question of a row; None for a heading and for a row that is not there."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Question) else None

    def questions(self) -> tuple[Question, ...]:
        """The questions in the order in which they are shown."""
        return tuple(row for row in self._rows if isinstance(row, Question))

    def beside(self, question: Question) -> tuple[Question | None, Question | None]:
        """The questions before and after one that is shown, in its part."""
        part = [each for each in self.questions() if each.part is question.part]
        at = next(place for place, each in enumerate(part) if each.id == question.id)
        return part[at - 1] if at > 0 else None, part[at + 1] if at + 1 < len(part) else None

    def row_of(self, question_id: str | None) -> int | None:
        """Where a question is shown; None when it is not."""
        keys = [row.id if isinstance(row, Question) else "" for row in self._rows]
        return keys.index(question_id) if question_id in keys and question_id else None

    def nearest(self, question_id: str | None, row: int) -> int | None:
        """Where a question is shown, else the question nearest to the row; None when none is shown."""
        shown = [each for each in range(len(self._rows)) if self.question(each) is not None]
        kept = self.row_of(question_id)
        return kept if kept is not None else min(shown, key=lambda each: abs(each - row), default=None)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """See Qt."""
        is_heading = index.isValid() and isinstance(self._rows[index.row()], Part)
        return Qt.ItemFlag.NoItemFlags if is_heading else super().flags(index)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text; a heading is bold."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._name(row) if isinstance(row, Part) else self._say(row)
        if role == Qt.ItemDataRole.FontRole and isinstance(row, Part):
            font = QFont()
            font.setBold(True)
            return font
        return None


def _key(row: Part | Question) -> str:
    """What makes a row the same row, however its text changes."""
    return row.id if isinstance(row, Question) else row.value
