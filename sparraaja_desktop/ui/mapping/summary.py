"""The summary of the mapping: what goes into it, exactly how it will look, and the way to Word."""

from collections.abc import Iterator, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLabel, QMenu, QSplitter, QVBoxLayout, QWidget

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.handouts import HandoutKind, SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, shareable
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.summary_form import SummaryForm
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column, scrolled
from sparraaja_desktop.ui.sheet_browser import SheetBrowser

_PART_OF = {
    FindingKind.DONE: SummaryPart.STRENGTHS,
    FindingKind.SITUATION: SummaryPart.SITUATION,
    FindingKind.NEED: SummaryPart.NEEDS,
    FindingKind.CONSTRAINT: SummaryPart.CONSTRAINTS,
    FindingKind.QUOTE: SummaryPart.HEARD,
}


class SummaryView(View):
    """Choices at the left, the document at the right; Ctrl+E makes the Word document."""

    def __init__(self, context: Context, parent: QWidget | None = None, exporter: Exporter | None = None) -> None:
        super().__init__(context, parent)
        self.exporter = exporter or Exporter(context)
        self.written = WrittenBar(self.exporter)
        self.lines = Lines()
        self.suggestions = LineView(context.look)
        self.suggestions.setModel(self.lines)
        self.form = SummaryForm(self.suggestions)
        self.to_ponder = self.draft(self.form.to_ponder)
        self.next_step = self.draft(self.form.next_step)
        self.drafts = (self.to_ponder, self.next_step)
        self.preview_label, self.preview = QLabel(), SheetBrowser()
        self.preview_label.setWordWrap(True)
        self._shown: str | None = None
        self._lay_out_all()
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def open(self, engagement_id: str | None = None) -> None:
        """Another coaching has its own language and texts, and no document written yet."""
        self.engagement_id = engagement_id
        if engagement_id is not None and engagement_id != self._shown and self.kept():
            self._shown = engagement_id
            self._bind(engagement_id)
        self.reload()

    def reload(self) -> None:
        """Reads again what is written, counted and suggested, and draws the preview soon."""
        if self.engagement_id is None or self.engagement_id != self._shown:
            return
        engagement = self.desk.engagements.read(self.engagement_id)
        self.to_ponder.refresh(engagement.to_ponder)
        self.next_step.refresh(engagement.next_step)
        self._count()
        self._suggest()
        self.preview.show_soon()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The preview follows what is typed, too."""
        self.reload()

    def first_focus(self) -> QWidget:
        """The language, the first choice."""
        return self.form.language

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.form.resize_text()
        self.preview.setMinimumSize(em(self, 6), em(self, 8))
        self._scroll.setMinimumHeight(em(self, 7))
        self.preview.show_soon()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("S&ummary"))
        self.make_deed.setText(self.tr("Make the Word document"))
        self.open_deed.setText(self.tr("Open the document"))
        self.folder_deed.setText(self.tr("Open the folder of the document"))
        self.suggest_deed.setText(self.tr("Add the chosen suggestion to the questions"))
        self.preview_label.setText(self.tr("This is what goes out"))
        self.form.retranslate()
        self.reload_shown()

    def draw(self) -> None:
        """Draws the preview from the same sheet that Word gets; the reader's place stays."""
        if self.engagement_id is not None and self.isVisible():
            self.preview.show_made(self._sheet, self.context.look(), self.font().pointSizeF())

    def _lay_out_all(self) -> None:
        foot = column(self.form.make, self.written, spacing=0.4, margin=0.5)
        left = QWidget()
        inside = QVBoxLayout(left)
        inside.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(self.form)
        inside.addWidget(self._scroll, 1)
        inside.addWidget(foot)
        self.preview_label.setBuddy(self.preview)
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        sides.addWidget(left)
        sides.addWidget(column(self.preview_label, self.preview, spacing=0.3, margin=0.5))
        sides.setSizes([2_000, 3_000])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(sides))
        self.sides = sides

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.make_deed = self.deed("Ctrl+E")
        self.open_deed = self.deed()
        self.folder_deed = self.deed()
        self.suggest_deed = self.deed()
        self.menu.addActions([self.make_deed, self.open_deed, self.folder_deed, self.suggest_deed])
        self._offer(written=False)

    def _connect(self) -> None:
        self.form.chosen.connect(self._chosen)
        self.preview.due.connect(self.draw)
        self.form.make.clicked.connect(self._make)
        self.make_deed.triggered.connect(self._make)
        self.open_deed.triggered.connect(self.written.open.click)
        self.folder_deed.triggered.connect(self.written.folder.click)
        self.form.suggest.clicked.connect(self._take_suggestion)
        self.suggestions.activated.connect(self._take_suggestion)
        self.suggest_deed.triggered.connect(self._take_suggestion)

    def _bind(self, engagement_id: str) -> None:
        engagement = self.desk.engagements.read(engagement_id)
        languages = self.desk.clients.read(engagement.client_id).languages or (Language.FI,)
        self.form.language.setCurrentIndex(list(Language).index(languages[0]))
        self.to_ponder.bind(engagement.to_ponder, partial(self._keep_to_ponder, engagement_id))
        self.next_step.bind(engagement.next_step, partial(self._keep_next_step, engagement_id))
        self.written.show_path(None)
        self._offer(written=False)

    def _keep_to_ponder(self, engagement_id: str, text: str) -> None:
        self.desk.engagements.revise(engagement_id, by=self.to_ponder, to_ponder=text)

    def _keep_next_step(self, engagement_id: str, text: str) -> None:
        self.desk.engagements.revise(engagement_id, by=self.next_step, next_step=text)

    def _chosen(self) -> None:
        self._count()
        self._suggest()
        self.preview.show_soon()

    def _sheet(self) -> Sheet:
        """The handout as it would go out now."""
        return self.desk.handouts.mapping_summary(
            self.engagement_id or "",
            self.form.chosen_language(),
            self.form.chosen_parts(),
            author=self.context.settings().author,
        )

    def _count(self) -> None:
        """Says how many findings go, and how many stay because they are confidential."""
        if self.engagement_id is None:
            return
        findings = self.desk.mapping.findings(self.engagement_id)
        parts = self.form.chosen_parts()
        going = sum(_PART_OF[each.kind] in parts for each in shareable(findings))
        staying = sum(each.confidential for each in findings)
        sentences = [self.tr("%n finding(s) go into the document.", "", going)]
        if staying:
            sentences.append(self.tr("%n confidential finding(s) stay here.", "", staying))
        self.form.counts.setText(" ".join(sentences))

    def _suggest(self) -> None:
        """Offers the questions that have no answer so far and are not among the questions yet."""
        written = {line.strip() for line in self.to_ponder.text().splitlines()}
        questions = dict.fromkeys(each for each in self._unanswered() if each and each not in written)
        self.lines.show([Line(question, question, sign="?", colour="accent") for question in questions])
        if not self.suggestions.currentIndex().isValid() and questions:
            self.suggestions.setCurrentIndex(self.lines.index(0))
        for widget in (self.form.suggestions_box, self.form.suggest):
            widget.setVisible(bool(questions))
        self.suggest_deed.setEnabled(bool(questions))

    def _unanswered(self) -> Iterator[str]:
        """Questions skipped or left open: in the document's language where the guide has it, else as asked."""
        mapping, language = self.desk.mapping, self.form.chosen_language()
        answered: set[str] = set()
        left: dict[str, str] = {}
        for interview in mapping.interviews(self.engagement_id or ""):
            texts = self._guide_texts(interview.guide_id, language)
            for answer in mapping.answers(interview.id):
                if answer.is_free:
                    continue
                topic = answer.topic or answer.id
                if answer.note.strip():
                    answered.add(topic)
                else:
                    left.setdefault(topic, texts.get(answer.question_id or "") or answer.question)
        return (question for topic, question in left.items() if topic not in answered)

    def _guide_texts(self, guide_id: str | None, language: Language) -> dict[str, str]:
        """The questions of a guide by id; none when the guide is gone."""
        try:
            questions = self.desk.questions.questions(guide_id) if guide_id else ()
        except NotFound:
            questions = ()
        return {each.id: each.text.in_(language) for each in questions}

    def _take_suggestion(self) -> None:
        """Writes the chosen suggestion as the last question, as if it had been typed."""
        index = self.suggestions.currentIndex()
        if not index.isValid():
            return
        question = self.lines.line(index.row()).text
        cursor = QTextCursor(self.form.to_ponder.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        text = self.to_ponder.text()
        cursor.insertText(question if not text or text.endswith("\n") else f"\n{question}")
        self.to_ponder.flush()
        self._suggest()

    def _make(self) -> None:
        """Makes the Word document where the user wants it."""
        if self.engagement_id is None:
            return
        engagement = self.desk.engagements.read(self.engagement_id)
        client = self.desk.clients.read(engagement.client_id)
        path = self.exporter.export(
            self,
            self._sheet,
            client.name.in_(self.form.chosen_language()),
            engagement_id=engagement.id,
            kind=HandoutKind.MAPPING_SUMMARY,
            parts=self.form.chosen_parts(),
        )
        if path is not None:
            self.written.show_path(path)
            self._offer(written=True)
            self.written.open.setFocus()

    def _offer(self, *, written: bool) -> None:
        for deed in (self.open_deed, self.folder_deed):
            deed.setEnabled(written)
