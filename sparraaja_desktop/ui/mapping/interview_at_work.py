"""The interview that is open: its questions at the left, its note at the right, and the walk through it."""

from collections import Counter

from PySide6.QtCore import QObject

from sparraaja_desktop.model.mapping import Answer, Interview
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.ui.mapping.note_pane import NotePane
from sparraaja_desktop.ui.mapping.question_list import QuestionList
from sparraaja_desktop.ui.mapping.view import View


class InterviewAtWork(QObject):
    """Holds which interview and which question are open. No question is left before its text is kept."""

    def __init__(self, view: View, questions: QuestionList, pane: NotePane) -> None:
        super().__init__(view)
        self._view = view
        self._mapping = view.desk.mapping
        self.questions = questions
        self.pane = pane
        self.interview: Interview | None = None
        self.answers: tuple[Answer, ...] = ()
        self._before_free: str | None = None
        self._last: dict[str, str] = {}
        questions.chosen.connect(self.go_to)
        questions.entered.connect(pane.note.setFocus)
        pane.kept.connect(self._kept)
        pane.marked.connect(self.show_questions)

    @property
    def answer_id(self) -> str | None:
        """The answer that is shown, None when none is."""
        return self.pane.answer.id if self.pane.answer else None

    def show(self, interview: Interview | None, answer_id: str | None = None) -> bool:
        """Opens an interview (None: none) at an answer, or where it was left; not when the open note is not kept."""
        is_other = (interview and interview.id) != (self.interview and self.interview.id)
        if is_other:
            if not self.kept():
                return False
            self._before_free = None
        row = self._row(self.answer_id)
        self.interview = interview
        self.answers = self._mapping.answers(interview.id) if interview else ()
        wanted = answer_id or (self._last.get(interview.id) if interview and is_other else self.answer_id)
        found = self._find(wanted)
        if found is None and self.answers:
            # The one that was open is gone: the next one takes its place.
            found = self.answers[0 if is_other or row is None else min(row, len(self.answers) - 1)]
        return self._show_answer(found)

    def kept(self) -> bool:
        """Keeps what is typed; when that fails, says in the footer why nothing else is shown."""
        if self._view.kept():
            return True
        self._view.context.say(
            self.tr("The text is not saved yet, and so it stays on the screen; nothing else is shown before it is.")
        )
        return False

    def go_to(self, answer_id: str) -> bool:
        """Shows an answer of this interview, when what is typed is kept."""
        answer = self._find(answer_id)
        if answer is None or (answer_id != self.answer_id and not self.kept()):
            self.show_questions()
            return False
        return self._show_answer(answer)

    def next(self) -> None:
        """To the next question, the free notes last."""
        self._step(1)

    def former(self) -> None:
        """To the question before."""
        self._step(-1)

    def skip(self) -> None:
        """Skips the question and goes on, or takes that back."""
        answer = self.pane.answer
        if answer is None or not self.kept():
            return
        if answer.is_free:
            self._view.context.say(self.tr("The free notes are always there: there is nothing to skip."))
            return
        skipped = self._view.attempt(self._mapping.skip, answer.id, not answer.skipped, self._view)
        if skipped is None:
            return
        self.show(self.interview)
        if skipped.skipped:
            self._view.context.say(self.tr("Skipped. Ctrl+Shift+↓ on the question takes that back."))
            self.next()
        else:
            self._view.context.say(self.tr("No longer skipped."))

    def free_notes(self) -> None:
        """To the free notes, and from there back to the question."""
        answer = self.pane.answer
        if answer is None:
            return
        if answer.is_free:
            target = self._find(self._before_free) or self.answers[0]
        else:
            target = self.answers[-1]
            self._before_free = answer.id
        if self.go_to(target.id):
            self.pane.note.setFocus()

    def add_question(self) -> None:
        """A question on the fly, after the one that is open; the keyboard goes to its text."""
        interview, answer = self.interview, self.pane.answer
        if interview is None or answer is None or not self.kept():
            return
        asked = [each for each in self.answers if not each.is_free]
        beside = answer if not answer.is_free else (asked[-1] if asked else None)
        part = (beside and beside.part) or Part.SITUATION
        added = self._view.attempt(
            self._mapping.add_question, interview.id, "", part, beside.id if beside else None, self._view
        )
        if added is not None:
            self.show(interview, added.id)
            self.pane.question_edit.setFocus()

    def move_up(self) -> None:
        """The question changes places with the one above."""
        self._move(-1)

    def move_down(self) -> None:
        """The question changes places with the one below; the free notes stay last."""
        self._move(1)

    def remove_question(self) -> None:
        """Removes a question added on the fly with its note; one of the guide is skipped instead."""
        answer = self.pane.answer
        if answer is None:
            return
        if answer.is_free:
            self._view.context.say(self.tr("The free notes are always there, and cannot be removed."))
        elif answer.question_id is not None:
            self._view.context.say(
                self.tr("A question of the guide is not removed but skipped: Ctrl+Shift+↓. What was asked stays seen.")
            )
        elif self.kept():
            self._view.attempt(self._mapping.remove_answer, answer.id, self._view)
            self.show(self.interview)

    def show_questions(self) -> None:
        """Says again how far each question is."""
        interview = self.interview
        if interview is None:
            self.questions.show_answers((), {}, None)
            return
        found = self._mapping.findings(interview.engagement_id)
        marks = Counter(each.answer_id for each in found if each.answer_id is not None)
        self.questions.show_answers(self.answers, marks, self.answer_id)

    def _step(self, by: int) -> None:
        row = self._row(self.answer_id)
        if row is None or not self.kept():
            return
        target = row + by
        if 0 <= target < len(self.answers):
            self.go_to(self.answers[target].id)
            self.pane.note.setFocus()
        elif by > 0:
            self._view.context.say(self.tr("These are the free notes: there are no more questions."))
        else:
            self._view.context.say(self.tr("This is the first question."))

    def _move(self, by: int) -> None:
        answer, row = self.pane.answer, self._row(self.answer_id)
        if answer is None or row is None or not self.kept():
            return
        if answer.is_free or not 0 <= row + by < len(self.answers) - 1:
            self._view.context.say(self.tr("It cannot be moved further."))
            return
        self._view.attempt(self._mapping.move_answer, answer.id, row + by, self._view)
        self.show(self.interview)

    def _show_answer(self, answer: Answer | None) -> bool:
        asked = [each for each in self.answers if not each.is_free]
        number = next((place for place, each in enumerate(asked, 1) if answer and each.id == answer.id), 0)
        if not self.pane.show_answer(answer, (number, len(asked))):
            self.show_questions()
            return False
        if answer is not None:
            self._last[answer.interview_id] = answer.id
        self.show_questions()
        return True

    def _kept(self, answer: Answer) -> None:
        """A note or a question's text was kept: the list says so, when it says anything new."""
        before = self._find(answer.id)
        self.answers = tuple(answer if each.id == answer.id else each for each in self.answers)
        if before is None or (before.question, not before.note.strip()) != (answer.question, not answer.note.strip()):
            self.show_questions()

    def _find(self, answer_id: str | None) -> Answer | None:
        return next((each for each in self.answers if each.id == answer_id), None)

    def _row(self, answer_id: str | None) -> int | None:
        return next((row for row, each in enumerate(self.answers) if each.id == answer_id), None)
