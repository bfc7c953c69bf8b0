"""Answers to the same question beside one another: a table of questions and interviews."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from sparraaja_desktop.model.mapping import Answer, Interview
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.services.mapping import Comparison
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.names import interview_name, part_name

_Index = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SHOWN = 2_000
"""Characters of a note that a cell shows; the whole is one key away."""


class ComparisonModel(QAbstractTableModel):
    """One column per interview, one row per question, and a heading row before each part, what is done first (R21)."""

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self._look = look
        self._interviews: tuple[Interview, ...] = ()
        self._rows: tuple[Part | Comparison, ...] = ()
        self._answers: dict[tuple[int, str], Answer] = {}

    def show(self, comparisons: Sequence[Comparison], interviews: Sequence[Interview]) -> None:
        """Shows the questions that any of these interviews was asked."""
        shown = {each.id for each in interviews}
        rows: list[Part | Comparison] = []
        answers: dict[tuple[int, str], Answer] = {}
        part: Part | None = None
        for comparison in comparisons:
            of_shown = [(each, answer) for each, answer in comparison.notes if each.id in shown]
            if not of_shown:
                continue
            if comparison.part is not part:
                part = comparison.part
                rows.append(part)
            for interview, answer in of_shown:
                answers[len(rows), interview.id] = answer
            rows.append(comparison)
        self.beginResetModel()
        self._interviews, self._rows, self._answers = tuple(interviews), tuple(rows), answers
        self.endResetModel()

    def heading_rows(self) -> tuple[int, ...]:
        """The rows that name a part."""
        return tuple(row for row, each in enumerate(self._rows) if isinstance(each, Part))

    def answer(self, index: _Index) -> Answer | None:
        """The answer of a cell; None where the question was not asked, and in a heading."""
        if not index.isValid():
            return None
        return self._answers.get((index.row(), self._interviews[index.column()].id))

    def place_of(self, answer_id: str | None) -> QModelIndex:
        """The cell of an answer, an invalid index when it is not shown."""
        for (row, interview_id), answer in self._answers.items():
            if answer.id == answer_id:
                column = [each.id for each in self._interviews].index(interview_id)
                return self.index(row, column)
        return QModelIndex()

    def question(self, row: int) -> str:
        """The question of a row, the name of the part for a heading."""
        each = self._rows[row]
        return part_name(each) if isinstance(each, Part) else each.question

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        """Questions and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        """Interviews."""
        return 0 if parent.isValid() else len(self._interviews)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """A heading is only read."""
        if index.isValid() and isinstance(self._rows[index.row()], Part):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """With whom and when above; the question at the left."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation is Qt.Orientation.Horizontal:
            name = interview_name(self._interviews[section])
            return name if role == Qt.ItemDataRole.AccessibleTextRole else name.replace(" · ", "\n")
        each = self._rows[section]
        if isinstance(each, Part) and role != Qt.ItemDataRole.AccessibleTextRole:
            return None
        return self.question(section)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The note, or that there is none; a screen reader hears with whom and to which question, too."""
        if not index.isValid():
            return None
        each = self._rows[index.row()]
        if isinstance(each, Part):
            return self._heading(each, role)
        answer = self.answer(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(answer)
            case Qt.ItemDataRole.AccessibleTextRole:
                who = interview_name(self._interviews[index.column()])
                return f"{who}: {each.question} {self._spoken(answer)}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            case Qt.ItemDataRole.ForegroundRole if answer is None or not answer.note.strip():
                return QColor(self._look().faint)
        return None

    def _heading(self, part: Part, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return part_name(part)
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return QColor(self._look().accent) if role == Qt.ItemDataRole.ForegroundRole else None

    def _shown(self, answer: Answer | None) -> str:
        if answer is None or not (answer.note.strip() or answer.skipped):
            return "–"
        note = answer.note.strip()
        shown = note if len(note) <= _SHOWN else note[:_SHOWN].rstrip() + " …"
        return "\n".join(each for each in (self.tr("(skipped)") if answer.skipped else "", shown) if each)

    def _spoken(self, answer: Answer | None) -> str:
        if answer is None:
            return self.tr("not asked")
        if not answer.note.strip():
            return self.tr("skipped") if answer.skipped else self.tr("no note")
        return self._shown(answer)
