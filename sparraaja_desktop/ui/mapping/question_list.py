"""The questions of an interview at the left of its note, part by part, and how far each is."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.ui.look import Look
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.names import part_name


class QuestionList(LineView):
    """`chosen` carries the id of the answer that the user moved to, `entered` is sent when they want to write there."""

    chosen = Signal(str)
    entered = Signal()

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__(look)
        self.lines = Lines()
        self._is_showing = False
        self._shown: tuple[Line, ...] = ()
        self.setModel(self.lines)
        self.selectionModel().currentChanged.connect(self._moved)
        self.clicked.connect(self._clicked)

    def show_answers(self, answers: Sequence[Answer], marks: Mapping[str, int], current: str | None) -> None:
        """Shows the answers; `marks` counts the findings by answer. Sends nothing."""
        self._is_showing = True
        lines = tuple(_lines(answers, {answer: self._counted(count) for answer, count in marks.items() if count}))
        if lines != self._shown:
            self._shown = lines
            self.lines.show(lines)
        row = self.lines.row_of(current)
        self.setCurrentIndex(self.lines.index(row) if row is not None else QModelIndex())
        self._is_showing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the note."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def _counted(self, marks: int) -> str:
        return self.tr("%n mark(s)", "", marks)

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._is_showing:
            self.chosen.emit(self.lines.line(current.row()).id)

    def _clicked(self, index: QModelIndex) -> None:
        if self.lines.line(index.row()).id:
            self.entered.emit()


def _lines(answers: Sequence[Answer], counted: Mapping[str, str]) -> Iterator[Line]:
    part: object = None
    for answer in answers:
        if answer.part is not None and answer.part is not part:
            part = answer.part
            yield Line("", part_name(answer.part))
        if answer.is_free and len(answers) > 1:
            yield Line("", QCoreApplication.translate("question_list", "Outside the questions"))
        yield _line(answer, counted.get(answer.id, ""))


def _line(answer: Answer, counted: str) -> Line:
    sign, state = _state(answer)
    text = question_text(answer)
    said = QCoreApplication.translate("question_list", "skipped") if answer.skipped else ""
    detail = " · ".join(each for each in (said, counted) if each)
    spoken = ", ".join(each for each in (text, state, counted) if each)
    colour = "accent" if sign == "✓" else "faint"
    return Line(answer.id, text, detail=detail, sign=sign, colour=colour, spoken=spoken)


def _state(answer: Answer) -> tuple[str, str]:
    """A sign and a word: whether something is noted, or the question was skipped, or is open."""
    if answer.note.strip():
        return "✓", QCoreApplication.translate("question_list", "noted")
    if answer.skipped:
        return "–", QCoreApplication.translate("question_list", "skipped")
    return "○", QCoreApplication.translate("question_list", "open")


def question_text(answer: Answer) -> str:
    """The question as it was asked; the free notes and a question not worded yet have a name, too."""
    if answer.is_free:
        return QCoreApplication.translate("question_list", "Free notes")
    return answer.question or QCoreApplication.translate("question_list", "A question of your own, not worded yet")
