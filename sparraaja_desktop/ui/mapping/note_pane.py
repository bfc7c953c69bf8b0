"""One question of an interview and its note: what was asked, the note, the marks in it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.mapping import Answer, FindingKind
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.interview_words import marked_as, time_stamp
from sparraaja_desktop.ui.mapping.names import kind_name, part_name
from sparraaja_desktop.ui.mapping.note_editor import NoteEditor
from sparraaja_desktop.ui.mapping.question_list import question_text
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import heading
from sparraaja_desktop.ui.sentences import sentence


class QuestionEdit(QPlainTextEdit):
    """The text of a question added on the fly; Return goes on to its note."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A question is one paragraph."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)


class NotePane(QWidget):
    """Shows one answer. `kept` carries an answer whose note or question was kept, `marked` is sent after a mark."""

    kept = Signal(object)
    marked = Signal()

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._mapping = view.desk.mapping
        self.answer: Answer | None = None
        self._place = (0, 0)
        self.where = QLabel()
        self.question = heading("heading")
        self.question_edit = QuestionEdit()
        self.question_edit.setTabChangesFocus(True)
        self.note = NoteEditor(view.context.ask, view.context.look)
        self.question_draft = view.draft(self.question_edit)
        self.note_draft = view.draft(self.note)
        set_tone(self.where, "faint")
        self.where.setWordWrap(True)
        self.where.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.35))
        for widget in (self.where, self.question, self.question_edit):
            layout.addWidget(widget)
        layout.addWidget(self.note, 1)
        self.question_edit.done.connect(self.note.setFocus)
        self.note.here_changed.connect(self._describe)
        self.resize_text()

    def flush(self) -> bool:
        """Keeps what is typed here; whether all is kept."""
        kept = [self.note_draft.flush(), self.question_draft.flush()]
        return all(kept)

    def show_answer(self, answer: Answer | None, place: tuple[int, int]) -> bool:
        """Shows an answer, number `place[0]` of `place[1]`; not when the former one is not kept: whether it is shown.

        The same answer again is refreshed: its text only where something else than this pane changed it.
        """
        is_same = answer is not None and self.answer is not None and answer.id == self.answer.id
        if not is_same and not self.flush():
            return False
        self.answer, self._place = answer, place
        if answer is None:
            self.note.marks.clear()
            self.note_draft.bind("", None)
            self.question_draft.bind("", None)
        elif is_same:
            self._refresh(answer)
        else:
            self._bind(answer)
        self.retranslate()
        return True

    def mark(self, kind: FindingKind) -> None:
        """Marks the selection, the mark under the cursor or the line; the same kind again takes the mark away."""
        if self.answer is None or not self._kept_before_marking():
            return
        place = self.note.place_to_mark()
        if place is None:
            self._view.context.say(self.tr("There is nothing to mark here: the line is empty."))
            return
        try:
            finding = self._mapping.mark(self.answer.id, kind, *place, by=self._view)
        except SparraajaError as error:
            self._view.context.ask.tell(self, sentence(error))
            return
        self._say(marked_as(kind) if finding else self.tr("The mark was taken away"))

    def toggle_confidential(self) -> None:
        """Makes the mark under the cursor confidential, or takes that back."""
        finding = self.note.mark_here()
        if self.answer is None or not self._kept_before_marking():
            return
        if finding is None:
            self._view.context.say(self.tr("Only a mark can be confidential: mark the line first (Ctrl+1 … Ctrl+5)."))
            return
        is_confidential = not finding.confidential
        if self._view.attempt(self._mapping.revise_finding, finding.id, self._view, confidential=is_confidential):
            self._say(
                self.tr("Confidential: this finding never leaves in a document")
                if is_confidential
                else self.tr("No longer confidential")
            )

    def insert_time(self) -> None:
        """Writes what the clock says into the note."""
        if self.answer is not None:
            self.note.insert_time(time_stamp(self._view.context.now()))
            self.note.setFocus()

    def retranslate(self) -> None:
        """Says every text again."""
        answer = self.answer
        self.where.setText(self._where())
        self.question.setText(question_text(answer) if answer else "")
        self.question.setVisible(answer is not None and not _is_own(answer))
        self.question_edit.setVisible(answer is not None and _is_own(answer))
        self.question_edit.setAccessibleName(self.tr("Question"))
        self.question_edit.setPlaceholderText(self.tr("What do you ask?"))
        name = self.tr("Note: {0}").format(question_text(answer)) if answer else self.tr("Note")
        self.note.setAccessibleName(name)
        self.note.setPlaceholderText(self.tr("Write here what is said"))
        self._describe()

    def resize_text(self) -> None:
        """Room for a few lines even where the text is large."""
        self.note.setMinimumHeight(em(self, 7))
        self.question_edit.setFixedHeight(em(self, 3.2))

    def _kept_before_marking(self) -> bool:
        if self.note_draft.flush():
            return True
        self._view.context.say(self.tr("The note could not be saved, and so it cannot be marked yet."))
        return False

    def _keep_note(self, answer_id: str, text: str) -> None:
        """What the note's draft keeps through: the note and its marks, together."""
        self._heard(self._mapping.keep_note(answer_id, text, self.note.places(text), self.note_draft))

    def _keep_question(self, answer_id: str, text: str) -> None:
        """What the question's draft keeps through."""
        self._heard(self._mapping.reword(answer_id, text, self.question_draft))

    def _heard(self, kept: Answer) -> None:
        if self.answer is not None and self.answer.id == kept.id:
            self.answer = kept
        self.kept.emit(kept)

    def _bind(self, answer: Answer) -> None:
        self.note.marks.clear()
        self.note_draft.bind(answer.note, partial(self._keep_note, answer.id))
        own = _is_own(answer)
        self.question_draft.bind(
            answer.question if own else "", partial(self._keep_question, answer.id) if own else None
        )
        self.note.show_marks(self._mapping.findings_of(answer.id))

    def _refresh(self, answer: Answer) -> None:
        """Another hand changed something: what is typed here stays, the marks become those that are kept."""
        self.question_draft.refresh(answer.question if _is_own(answer) else "")
        if self.note_draft.state is DraftState.UNSAVED:
            self.note_draft.flush()
        if self.note_draft.state is not DraftState.SAVED:
            return
        note = self._mapping.read_answer(answer.id).note
        if clean(self.note_draft.text()) != note:
            self.note.marks.clear()
            self.note_draft.refresh(note)
        self.note.show_marks(self._mapping.findings_of(answer.id))

    def _say(self, text: str) -> None:
        """After a deed on a mark: shown, and said in the footer, which tells it to a screen reader, too."""
        if self.answer is not None:
            self.note.show_marks(self._mapping.findings_of(self.answer.id))
        self._view.context.say(text)
        self.marked.emit()

    def _where(self) -> str:
        answer = self.answer
        if answer is None or answer.part is None:
            return ""
        number, count = self._place
        text = self.tr("{0} · question {1} of {2}").format(part_name(answer.part), number, count)
        return self.tr("{0} · skipped").format(text) if answer.skipped else text

    def _describe(self) -> None:
        """What is under the cursor, for a screen reader."""
        finding = self.note.here
        text = kind_name(finding.kind) if finding else ""
        if finding and finding.confidential:
            text = self.tr("{0}, confidential").format(text)
        self.note.setAccessibleDescription(text)


def _is_own(answer: Answer) -> bool:
    """Whether the question was added on the fly, so that it can be worded."""
    return answer.question_id is None and not answer.is_free
