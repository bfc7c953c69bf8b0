"""The interviews of a coaching, and the one at work: scene 1 of the design, the heart of the program."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Finding, Interview, Mode
from sparraaja_desktop.ui.bridge import touches
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.interview_at_work import InterviewAtWork
from sparraaja_desktop.ui.mapping.interview_bar import InterviewBar
from sparraaja_desktop.ui.mapping.interview_deeds import InterviewDeeds
from sparraaja_desktop.ui.mapping.interview_words import mode_name
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.mark_strip import MarkStrip
from sparraaja_desktop.ui.mapping.names import interview_name
from sparraaja_desktop.ui.mapping.new_interview import NewInterview
from sparraaja_desktop.ui.mapping.note_pane import NotePane
from sparraaja_desktop.ui.mapping.question_list import QuestionList
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import rule
from sparraaja_desktop.ui.stack import Stack

_ROWS_SEEN = 4
_SHARES = [340, 660]


class InterviewsView(View):
    """At the left the interviews and the questions of the open one, at the right its note, or a new interview."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.deeds = InterviewDeeds(self)
        self.menu = self.deeds.menu
        self.lines = Lines()
        self.list = LineView(context.look)
        self.list.setModel(self.lines)
        self.new_button = QPushButton()
        self.questions = QuestionList(context.look)
        self.bar = InterviewBar(self)
        self.pane = NotePane(self)
        self.strip = MarkStrip(self.deeds)
        self.new = NewInterview(context.look)
        self.stack = Stack()
        self.work = InterviewAtWork(self, self.questions, self.pane)
        self.drafts = (self.pane.note_draft, self.pane.question_draft, *self.bar.drafts)
        self._is_showing = False
        self._interviews: tuple[Interview, ...] = ()
        self._lay_out_all()
        self._connect()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another coaching opens at its newest interview; what is not kept is not left."""
        if engagement_id != self.engagement_id:
            if not self.work.show(None):
                return
            self.engagement_id = engagement_id
        self.reload()

    def open_interview(self, interview_id: str, answer_id: str | None = None) -> None:
        """Opens an interview of this coaching at an answer; what is gone is passed over."""
        interview = next((each for each in self._interviews if each.id == interview_id), None)
        if interview is not None:
            self._show(interview, answer_id)

    def place(self) -> dict[str, str]:
        """The interview and the answer that are open."""
        if self.work.interview is None:
            return {}
        return {"interview": self.work.interview.id, "answer": self.work.answer_id or ""}

    def open_place(self, place: dict[str, str]) -> None:
        """Returns to a `place()`."""
        self.open_interview(place.get("interview", ""), place.get("answer") or None)

    def reload(self) -> None:
        """Reads again all that is shown; what is being typed stays as it is."""
        if self.engagement_id is None or not self._is_there(self.engagement_id):
            return
        self._read_interviews()
        open_id = self.work.interview.id if self.work.interview else None
        wanted = self.context.bridge.back_among(self._interviews, open_id)
        interview = next((each for each in self._interviews if each.id == wanted), None)
        if interview is None and self._interviews:
            interview = self._interviews[-1]
        if interview is not None:
            is_open = interview.id == open_id
            answers = self.desk.mapping.answers(interview.id) if is_open else ()
            self._show(interview, self.context.bridge.back_among(answers, None), keep_new=True)
        elif self.work.show(None):
            self._offer_new()
        self.deeds.enable(is_open=self.work.interview is not None)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:
        """What this page did itself is shown already; nothing else of the coaching shows here."""
        is_own = by is self or by in self.drafts
        if not is_own and touches(changes, Interview, Answer, Finding, ServiceArea, Client):
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        """What happened meanwhile is read."""
        super().showEvent(event)
        self.reload()

    def first_focus(self) -> QWidget | None:
        """The note, or the guides of a new interview."""
        return self.new.guides if self.stack.currentWidget() is self.new else self.pane.note

    def retranslate(self) -> None:
        """Says every text again."""
        self.deeds.retranslate()
        self.list.setAccessibleName(self.tr("Interviews"))
        self.questions.setAccessibleName(self.tr("Questions of the interview"))
        self.new_button.setText(self.tr("New interview"))
        self.bar.retranslate()
        self.pane.retranslate()
        self.strip.retranslate()
        self.new.retranslate()
        self.work.show_questions()
        self._list_interviews()

    def resize_text(self) -> None:
        """A few interviews are seen, more by scrolling; the questions have the rest."""
        self._fit_list()
        self.questions.setMinimumHeight(em(self, 8))
        self.bar.resize_text()
        self.pane.resize_text()
        self.new.resize_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the names otherwise."""
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        """The list of interviews as high as a few of them, and never more than a third of the page."""
        rows = [self.list.sizeHintForRow(row) for row in range(min(len(self._interviews), _ROWS_SEEN))]
        wanted = (sum(rows) if rows else em(self, 1.5)) + 2 * self.list.frameWidth() + 4
        self.list.setFixedHeight(min(wanted, max(self.height() // 3, em(self, 3))))

    def _lay_out_all(self) -> None:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        for widget in (self.list, self.new_button, self.questions):
            column.addWidget(widget)
        column.setStretch(2, 1)
        work = QWidget()
        note = QVBoxLayout(work)
        note.setContentsMargins(0, 0, 0, 0)
        parts: tuple[QWidget, ...] = (self.bar, rule(), self.pane, self.strip)
        for part in parts:
            note.addWidget(part)
        note.setStretch(2, 1)
        self.stack.addWidget(work)
        self.stack.addWidget(self.new)
        QVBoxLayout(right).addWidget(self.stack)
        for layout, spacing in ((column, 0.4), (note, 0.4)):
            layout.setSpacing(em(self, spacing))
        for box in (left, right):
            inner = box.layout()
            assert inner is not None  # noqa: S101 - it was just set
            edge = em(self, 0.6)
            inner.setContentsMargins(edge, edge, edge, edge)
        self.sides = self.lay_out(left, right)
        self.sides.setSizes(_SHARES)
        self.resize_text()

    def _connect(self) -> None:
        deeds, work = self.deeds, self.work
        pairs: tuple[tuple[QAction, Callable[[], object]], ...] = (
            (deeds.new, self._offer_new),
            (deeds.next, work.next),
            (deeds.former, work.former),
            (deeds.skip, work.skip),
            (deeds.free, work.free_notes),
            (deeds.time, self.pane.insert_time),
            (deeds.confidential, self.pane.toggle_confidential),
            (deeds.add, work.add_question),
            (deeds.up, work.move_up),
            (deeds.down, work.move_down),
            (deeds.remove_question, work.remove_question),
            (deeds.remove_interview, self._remove_interview),
            (deeds.details, self.bar.toggle.click),
            (deeds.cycle, self._cycle),
        )
        for action, deed in pairs:
            action.triggered.connect(deed)
        for kind, action in deeds.marks.items():
            action.triggered.connect(partial(self.pane.mark, kind))
        deeds.on_delete(self.questions, self.list)
        self.new_button.clicked.connect(self._offer_new)
        self.new.begun.connect(self._begin)
        self.new.left.connect(self._leave_new)
        self.bar.revised.connect(self._revised)
        self.bar.done.connect(self.pane.note.setFocus)
        self.pane.note.here_changed.connect(self._show_here)
        self.pane.note.cursorPositionChanged.connect(self._follow_cursor)
        self.list.selectionModel().currentChanged.connect(self._chosen)

    def _is_there(self, engagement_id: str) -> bool:
        """Whether the coaching is still in use; the window leaves the page of one that was just removed."""
        try:
            self.desk.engagements.read(engagement_id)
        except NotFound:
            return False
        return True

    def _read_interviews(self) -> None:
        assert self.engagement_id is not None  # noqa: S101 - asked by those who call
        self._interviews = self.desk.mapping.interviews(self.engagement_id)
        self._list_interviews()

    def _list_interviews(self) -> None:
        """The interviews, the open one chosen; sends nothing."""
        self._is_showing = True
        self.lines.show([_line(each) for each in self._interviews])
        row = self.lines.row_of(self.work.interview.id if self.work.interview else None)
        self.list.setCurrentIndex(self.lines.index(row) if row is not None else QModelIndex())
        self._is_showing = False
        self._fit_list()

    def _show(self, interview: Interview, answer_id: str | None = None, *, keep_new: bool = False) -> bool:
        """Shows an interview, unless what is typed in the open one is not kept."""
        if self.work.show(interview, answer_id):
            engagement = self.desk.engagements.read(interview.engagement_id)
            client = self.desk.clients.read(engagement.client_id)
            word = self.desk.clients.word(client, self.context.language()).area
            self.bar.show_interview(interview, self.desk.clients.areas(client.id), word)
            if not keep_new:
                self.stack.setCurrentIndex(0)
        self._list_interviews()
        self._show_here()
        self.deeds.enable(is_open=self.work.interview is not None)
        return self.work.interview is interview

    def _chosen(self, index: QModelIndex) -> None:
        if index.isValid() and not self._is_showing:
            self.open_interview(self.lines.line(index.row()).id)

    def _offer_new(self) -> None:
        """Shows the guides, in place of the note."""
        if self.engagement_id is None or not self.work.kept():
            return
        guides = [(each, len(self.desk.questions.questions(each.id))) for each in self.desk.questions.guides()]
        client = self.desk.clients.read(self.desk.engagements.read(self.engagement_id).client_id)
        language = client.languages[0] if client.languages else Language.FI
        self.new.offer(guides, language, self.context.language(), first=not self._interviews)
        self.stack.setCurrentIndex(1)
        self.new.guides.setFocus()

    def _leave_new(self) -> None:
        self.stack.setCurrentIndex(0)
        self.pane.note.setFocus()

    def _begin(self, guide_id: str | None, language: Language) -> None:
        """Begins an interview; how people meet is as it was the last time."""
        if self.engagement_id is None:
            return
        mode = self._interviews[-1].mode if self._interviews else Mode.LIVE
        interview = self.attempt(
            self.desk.mapping.start_interview, self.engagement_id, guide_id, language, self.context.today(), mode, self
        )
        if interview is not None:
            self._read_interviews()
            self._show(interview)
            self.bar.begin()

    def _remove_interview(self) -> None:
        """Removes the open interview; the footer takes it back."""
        interview = self.work.interview
        if interview is None or not self.work.kept():
            return
        self.attempt(self.desk.mapping.remove_interview, interview.id, self)
        self.reload()
        self.list.setFocus()

    def _revised(self, interview: Interview) -> None:
        """A fact was kept: the list says so."""
        self._interviews = tuple(interview if each.id == interview.id else each for each in self._interviews)
        if self.work.interview is not None and self.work.interview.id == interview.id:
            self.work.interview = interview
        self._list_interviews()

    def _cycle(self) -> None:
        """From the questions to the note, to the details, and round again."""
        if self.questions.hasFocus():
            self.pane.note.setFocus()
        elif self.pane.note.hasFocus():
            (self.bar.toggle if self.bar.fields.isHidden() else self.bar.with_whom).setFocus()
        else:
            self.questions.setFocus()

    def _show_here(self) -> None:
        self.strip.show_here(self.pane.note.here)

    def _follow_cursor(self) -> None:
        """Where the text is so large that the page scrolls, the line being typed stays in sight."""
        area, note = self.sides.widget(1), self.pane.note
        inner = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and inner is not None and note.hasFocus():
            place = note.cursorRect()
            seen = note.viewport().mapTo(inner, place.center())
            area.ensureVisible(0, seen.y(), 0, place.height() * 2)


def _line(interview: Interview) -> Line:
    name = interview_name(interview)
    return Line(interview.id, name, spoken=f"{name}, {mode_name(interview.mode)}")
