"""Feedback from paper by keys: digits answer the items one after another, Return begins the next person."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.feedback import FeedbackAnswer
from sparraaja_desktop.ui.fields import CalmCombo
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.kept import Kept
from sparraaja_desktop.ui.look import Look, em
from sparraaja_desktop.ui.mapping.finding_form import fill_areas
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import deed_in

_KEYS = {Qt.Key(int(Qt.Key.Key_0) + score): score for score in range(6)}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a round asks: `items` are answered 1-5, `questions` in words, both in the language of the window.

    `area` is the client's word for a service area, with a capital.
    """

    items: tuple[str, ...]
    questions: tuple[str, ...]
    area: str = ""


class ScoreList(LineView):
    """The items; `scored` carries a digit that was pressed (0 takes an answer away), `backed` is Backspace."""

    scored = Signal(int)
    backed = Signal()

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__(look)

    def fit(self) -> None:
        """As high as its rows, where they are not too many."""
        model = self.model()
        rows = range(model.rowCount()) if model is not None else range(0)
        wanted = sum(self.sizeHintForRow(row) for row in rows) + 2 * self.frameWidth() + 2
        self.setFixedHeight(min(max(wanted, em(self, 2)), em(self, 18)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps otherwise."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits answer."""
        score = _KEYS.get(Qt.Key(event.key()))
        if score is not None and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.scored.emit(score)
        elif event.key() == Qt.Key.Key_Backspace:
            self.backed.emit()
        else:
            super().keyPressEvent(event)


class EntryBox(Form):
    """One person at a time, kept with the first key; a person is a number, never a name."""

    def __init__(self, view: View, questions: int) -> None:
        super().__init__()
        self._view = view
        self._feedback = view.desk.feedback
        self._round_id: str | None = None
        self._asked = Asked((), ())
        self._answers: tuple[FeedbackAnswer, ...] = ()
        self._answer_id: str | None = None
        self._person = 0
        self.title, self.who = self.said("heading"), self.said()
        self.list_label, self.area_label = QLabel(), QLabel()
        self.lines = Lines()
        self.scores = ScoreList(view.context.look)
        self.scores.setModel(self.lines)
        self.field(self.list_label, self.scores)
        self.next, self.former, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.buttons(self.next, self.former, self.remove)
        self.area = CalmCombo()
        self._area_box = self.field(self.area_label, self.area)
        self.text_labels = tuple(QLabel() for _ in range(questions))
        self.editors: tuple[QPlainTextEdit, ...] = tuple(self.note(label, 2) for label in self.text_labels)
        self._texts = tuple(Kept(view.draft(editor)) for editor in self.editors)
        self.drafts = tuple(each.draft for each in self._texts)
        self.next_deed = self._list_deed("Return", self._next)
        self.former_deed = self._list_deed("Shift+Return", self._former)
        self.deeds = (self.next_deed, self.former_deed)
        self._connect()

    def show_round(self, round_id: str, asked: Asked, areas: Sequence[ServiceArea]) -> None:
        """Shows a round: the next person to be, or the one that was being entered."""
        is_other = round_id != self._round_id
        if is_other:
            self._round_id, self._answer_id = round_id, None
            self._person += 1
        self._asked = asked
        self.area_label.setText(self.tr("{0}, if it was asked").format(asked.area))
        fill_areas(self.area, areas, self.tr("Not said"), self.area.currentData())
        self._area_box.setVisible(bool(areas))
        self._answers = self._feedback.answers(round_id)
        if self._answer() is None:
            self._answer_id = None
        if not is_other:
            self._take_back()
        self._show()

    def home(self) -> QWidget:
        """The scores of the person."""
        return self.scores

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("From paper, by keys"))
        self.list_label.setText(
            self.tr("1–5 answers an item and goes on, 0 leaves it out, Backspace goes back, Return is the next person")
        )
        self.next.setText(self.tr("Next person"))
        self.former.setText(self.tr("Former person"))
        self.remove.setText(self.tr("Remove this answer"))
        self.next_deed.setText(self.tr("Next person"))
        self.former_deed.setText(self.tr("Former person"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.box.setContentsMargins(0, 0, 0, 0)
        if hasattr(self, "scores"):
            self.scores.fit()

    def _connect(self) -> None:
        self.scores.scored.connect(self._score)
        self.scores.backed.connect(self._back)
        self.next.clicked.connect(self._next)
        self.former.clicked.connect(self._former)
        self.remove.clicked.connect(self._remove)
        self.area.activated.connect(self._area_chosen)

    def _list_deed(self, key: str, verb: Callable[[], None]) -> QAction:
        deed = deed_in(self.scores, key)
        deed.triggered.connect(verb)
        return deed

    def _answer(self) -> FeedbackAnswer | None:
        return next((each for each in self._answers if each.id == self._answer_id), None)

    def _number(self) -> int:
        """Which person it is, from 0."""
        ids = [each.id for each in self._answers]
        return ids.index(self._answer_id) if self._answer_id in ids else len(ids)

    def _show(self) -> None:
        answer, number = self._answer(), self._number()
        row = max(self.scores.currentIndex().row(), 0)
        if self.lines.show(self._lines(answer)) and self._asked.items:
            self.scores.setCurrentIndex(self.lines.index(min(row, len(self._asked.items) - 1)))
            self.scores.fit()
        self.who.setText(
            self.tr("Person {0} of {1}").format(number + 1, len(self._answers))
            if answer is not None
            else self.tr("Person {0}, nothing entered yet").format(number + 1)
        )
        chosen = answer.service_area_id if answer is not None else None
        self.area.setCurrentIndex(max(self.area.findData(chosen), 0))
        self.former.setEnabled(number > 0)
        self.next.setEnabled(answer is not None)
        self.remove.setEnabled(answer is not None)
        for index, kept in enumerate(self._texts):
            is_asked = index < len(self._asked.questions)
            self._show_text(index, kept, answer, is_asked=is_asked)

    def _show_text(self, index: int, kept: Kept, answer: FeedbackAnswer | None, *, is_asked: bool) -> None:
        box = self.editors[index].parentWidget()
        if isinstance(box, QWidget):
            box.setVisible(is_asked)
        if is_asked:
            self.text_labels[index].setText(self._asked.questions[index])
        text = answer.texts[index] if answer is not None and index < len(answer.texts) else ""
        kept.show((self._person, index), text, partial(self._keep_text, index))

    def _lines(self, answer: FeedbackAnswer | None) -> list[Line]:
        lines = []
        for index, item in enumerate(self._asked.items):
            score = answer.scores[index] if answer is not None and index < len(answer.scores) else 0
            said = str(score) if score else self.tr("no answer")
            lines.append(Line(f"item-{index}", item, "", said if score else "–", "accent", f"{item}, {said}"))
        return lines

    def _score(self, score: int) -> None:
        """Answers the item that is current, and goes to the next one."""
        row = self.scores.currentIndex().row()
        if row < 0:
            return
        answer = self._answer()
        scores = list(answer.scores if answer is not None else ())
        scores += [0] * (len(self._asked.items) - len(scores))
        scores[row] = score
        self._view.attempt(self._keep, None, {"scores": tuple(scores)})
        if row + 1 < len(self._asked.items):
            self.scores.setCurrentIndex(self.lines.index(row + 1))

    def _back(self) -> None:
        row = self.scores.currentIndex().row()
        if row > 0:
            self.scores.setCurrentIndex(self.lines.index(row - 1))

    def _keep_text(self, index: int, text: str) -> None:
        answer = self._answer()
        texts = list(answer.texts if answer is not None else ())
        texts += [""] * (len(self._asked.questions) - len(texts))
        texts[index] = text
        self._keep(self.drafts[index], {"texts": tuple(texts)})

    def _keep(self, by: object | None, fields: dict[str, Any]) -> None:
        """Keeps something of this person, whose answer is made when it is the first."""
        if self._answer_id is not None:
            self._feedback.revise_answer(self._answer_id, by=by, **fields)
        elif self._round_id is not None:
            made = self._feedback.add_answer(self._round_id, by=by, **fields)
            self._answer_id = made.id
            # The news of it came before its id was known.
            self._answers = self._feedback.answers(self._round_id)
            self._show()

    def _area_chosen(self) -> None:
        self._view.attempt(self._keep, None, {"service_area_id": self.area.currentData()})

    def _next(self) -> None:
        """The next person; the last of those entered is followed by a new one."""
        number = self._number() + 1
        if self._answer() is not None:
            self._go_to(self._answers[number].id if number < len(self._answers) else None)

    def _take_back(self) -> None:
        """Goes to the person whose answer comes back."""
        back = self._view.context.bridge.back_among(self._answers, self._answer_id)
        if back != self._answer_id and all(draft.flush() for draft in self.drafts):
            self._answer_id = back
            self._person += 1

    def _former(self) -> None:
        number = self._number() - 1
        if number >= 0:
            self._go_to(self._answers[number].id)

    def _go_to(self, answer_id: str | None) -> None:
        if not self._view.kept():
            return
        self._answer_id = answer_id
        self._person += 1
        if self._asked.items:
            self.scores.setCurrentIndex(self.lines.index(0))
        self._show()
        self.scores.setFocus()

    def _remove(self) -> None:
        answer_id = self._answer_id
        if answer_id is not None and self._view.kept():
            self._go_to(None)
            self._view.attempt(self._feedback.remove_answer, answer_id)
