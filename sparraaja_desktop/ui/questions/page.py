"""The interview guides: shipped ones to read, print and copy; own ones to change in place (R5, R6)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.questions import Guide, Origin, Part, Question
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.export import Exporter, WrittenBar
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.kept import Kept, tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.names import part_name
from sparraaja_desktop.ui.page import Page, heading, scrolled
from sparraaja_desktop.ui.questions.editor import QuestionEditor
from sparraaja_desktop.ui.questions.rows import QuestionRows
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.row_drag import RowDrag
from sparraaja_desktop.ui.wrapped_list import WrappedList

_OWN = {Language.FI: "oma", Language.SV: "egen", Language.EN: "own"}
"""What a copy adds to its title, in the language of the title."""


class QuestionsPage(Page):
    """Guides at the left, the one that is read or changed at the right, in one language at a time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.language = context.language()
        self._exporter = Exporter(context)
        self._guide: Guide | None = None
        self.guides: RecordModel[Guide] = RecordModel.over(self._read_guides, self._say_guide)
        self.guide_list = WrappedList()
        self.guide_list.setModel(self.guides)
        self.name = heading("title")
        self.title_label, self.title = QLabel(), QLineEdit()
        self.about = heading("faint")
        self.languages = {language: QPushButton(LANGUAGE_NAMES[language]) for language in Language}
        self.handout, self.copy, self.remove_guide = QPushButton(), QPushButton(), QPushButton()
        self.written = WrittenBar(self._exporter)
        self.rows = QuestionRows(self._say_question, part_name)
        self.list = WrappedList()
        self.list.setModel(self.rows)
        self.drag = RowDrag(self.list, self._is_own)
        self.editor = QuestionEditor(self.desk, self._make_draft)
        self.add, self.paste, self.up, self.down, self.remove = (QPushButton() for _ in range(5))
        changing = (self.add, self.paste, self.up, self.down, self.remove)
        self.buttons = (self.handout, self.copy, *changing, self.remove_guide)
        self._title = Kept(self.draft(self.title))
        self._lay_out()
        self._make_deeds()
        self._connect()
        self.resize_text()
        self.retranslate()

    def place(self) -> dict[str, str]:
        """The guide that is open."""
        return {"guide": self._guide.id} if self._guide is not None else {}

    def open_place(self, place: dict[str, str]) -> None:
        """See `Page`."""
        row = self.guides.row_of(place.get("guide"))
        if row is not None:
            self.guide_list.setCurrentIndex(self.guides.index(row))

    def reload(self) -> None:
        """Reads the guides again, and the one that is open."""
        row = self.guide_list.currentIndex().row()
        if self._read_guides() != list(self.guides.records()):
            self.guides.reload()
        open_id = self._guide.id if self._guide is not None else None
        kept = self.guides.row_of(self.context.bridge.back_among(self.guides.records(), open_id))
        if kept is None or kept != self.guide_list.currentIndex().row():
            kept = max(row - 1, 0) if kept is None else kept
            self.guide_list.setCurrentIndex(self.guides.index(kept))
        self._show_guide()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The lists follow what is typed."""
        self.reload()

    def first_focus(self) -> QWidget | None:
        """The guides."""
        return self.guide_list

    def retranslate(self) -> None:
        """Says every text again."""
        self.guide_list.setAccessibleName(self.tr("Interview guides"))
        self.list.setAccessibleName(self.tr("Questions"))
        self.title_label.setText(self.tr("Title of the guide"))
        for language, button in self.languages.items():
            button.setAccessibleName(self.tr("Read the guide in: {0}").format(LANGUAGE_NAMES[language]))
        self._questions_menu.setTitle(self.tr("&Questions"))
        texts = (
            self.tr("Make the Word handout"),
            self.tr("Make my own copy"),
            self.tr("Add a question"),
            self.tr("Paste questions, one a line"),
            self.tr("Move up"),
            self.tr("Move down"),
            self.tr("Remove the question"),
            self.tr("Remove this guide"),
        )
        for action, button, text in zip(self.deeds, self.buttons, texts, strict=True):
            action.setText(text)
            button.setText(text)
        self.editor.retranslate()
        self.guides.reload()
        self.reload()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.9)
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._inside.setSpacing(em(self, 0.5))
        self.list.setMinimumHeight(em(self, 10))
        self.guide_list.setMinimumWidth(em(self, 8))
        self.guide_list.setMinimumHeight(em(self, 5))
        for button in self.languages.values():
            bold = QFont(self.font())
            bold.setBold(True)
            # The chosen one is bold, which its size hint does not know.
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(button.text()) + em(self, 1.8))
        self.editor.resize_text()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow page has the guides above the questions."""
        super().resizeEvent(event)
        self._turn()

    def _lay_out(self) -> None:
        set_tone(self.handout, "main")
        for button in self.buttons[1:]:
            set_tone(button, "flat")
        self._group = QButtonGroup(self)
        for button in self.languages.values():
            button.setCheckable(True)
            set_tone(button, "step")
            self._group.addButton(button)
        self.question_buttons = beside(self.add, self.paste, self.up, self.down, self.remove)
        right = QWidget()
        self._inside = QVBoxLayout(right)
        self._inside.addWidget(self.name)
        self._title_box = labelled(self.title_label, self.title)
        self._inside.addWidget(self._title_box)
        self._inside.addWidget(self.about)
        self._inside.addWidget(beside(*self.languages.values()))
        self._inside.addWidget(beside(self.handout, self.copy, self.remove_guide))
        self._inside.addWidget(self.written)
        self._inside.addWidget(self.list, 1)
        self._inside.addWidget(self.question_buttons)
        self._inside.addWidget(self.editor)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.guide_list)
        self.splitter.addWidget(scrolled(right))
        self.splitter.setStretchFactor(1, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.splitter)

    def _make_deeds(self) -> None:
        self._questions_menu = self.menu = QMenu(self)
        verbs = (
            (self._export, "Ctrl+E"),
            (self._copy, None),
            (self._add, "Ctrl+Shift+Q"),
            (self._paste, "Ctrl+Shift+V"),
            (self._move_up, "Alt+Shift+Up"),
            (self._move_down, "Alt+Shift+Down"),
            (self._remove, "Del"),
            (self._remove_guide, "Del"),
        )
        self.deeds = tuple(self.deed(key) for _, key in verbs)
        for action, (verb, _) in zip(self.deeds, verbs, strict=True):
            action.triggered.connect(verb)
            self.menu.addAction(action)
        # Delete belongs to the list that has the keyboard.
        for action, widget in ((self.deeds[-2], self.list), (self.deeds[-1], self.guide_list)):
            self.removeAction(action)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            widget.addAction(action)

    def _connect(self) -> None:
        for action, button in zip(self.deeds, self.buttons, strict=True):
            button.clicked.connect(action.trigger)
        self.guide_list.selectionModel().currentChanged.connect(self._show_guide)
        self.list.selectionModel().currentChanged.connect(self._show_question)
        self.drag.dropped.connect(self._dropped)
        self.editor.part.activated.connect(self._part_chosen)
        self._group.buttonClicked.connect(self._language_chosen)

    def _make_draft(self, editor: QPlainTextEdit) -> Draft:
        return self.draft(editor)

    def _turn(self) -> None:
        wide = self.width() >= em(self, 42)
        self.splitter.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        if wide:
            self.splitter.setSizes([em(self, 15), max(self.width() - em(self, 15), 1)])

    def _read_guides(self) -> list[Guide]:
        return list(self.desk.questions.guides())

    def _say_guide(self, guide: Guide) -> str:
        title = guide.title.in_(self.context.language()) or self.tr("(no title)")
        if guide.origin is Origin.SHIPPED:
            return self.tr("{0} · shipped").format(title)
        return self.tr("{0} · own").format(title)

    def _say_question(self, question: Question) -> str:
        text = question.text.in_(self.language) or self.tr("(empty question)")
        if question.text.spoken(self.language) is self.language:
            return text
        return self.tr("{0} [not yet in {1}]").format(text, LANGUAGE_NAMES[self.language])

    def _is_own(self) -> bool:
        return self._guide is not None and self._guide.origin is not Origin.SHIPPED

    def _show_guide(self) -> None:
        """The guide that is current in the list, in the chosen language."""
        index = self.guide_list.currentIndex()
        guide = self.guides.record(index) if index.isValid() else None
        if guide is None:
            return
        if self._guide is None or guide.id != self._guide.id:
            self.written.show_path(None)
        self._guide = guide
        self.languages[self.language].setChecked(True)
        self.name.setText(guide.title.in_(self.language))
        self.name.setVisible(not self._is_own())
        self._title_box.setVisible(self._is_own())
        keep = partial(self._keep_title, guide.id, self.language)
        self._title.show((guide.id, self.language), getattr(guide.title, self.language.value), keep)
        self.title.setPlaceholderText(guide.title.in_(self.language))
        self.about.setText(
            self.tr("Interviews that have been held already keep their questions as they were asked.")
            if self._is_own()
            else self.tr("A shipped guide is read and printed as it is. Make your own copy to change it.")
        )
        row = self.list.currentIndex().row()
        current = self.rows.question(row)
        questions = self.desk.questions.questions(guide.id)
        self.rows.show_questions(questions)
        self._stand_on(self.context.bridge.back_among(questions, current.id if current is not None else None), row)
        self.question_buttons.setVisible(self._is_own())
        self.remove_guide.setVisible(self._is_own())
        self._show_question()

    def _stand_on(self, question_id: str | None, row: int) -> None:
        """Keeps the place in the list: the same question, else what is where it was, else the first."""
        kept = self.rows.nearest(question_id, row)
        if kept is not None:
            self.list.setCurrentIndex(self.rows.index(kept))

    def _question(self) -> Question | None:
        return self.rows.question(self.list.currentIndex().row())

    def _show_question(self) -> None:
        question = self._question() if self._is_own() else None
        self.editor.show_question(question, self.language)
        above, below = self.rows.beside(question) if question is not None else (None, None)
        export, copy, add, paste, up, down, remove, remove_guide = self.deeds
        for action, possible in (
            (export, self._guide is not None),
            (copy, self._guide is not None),
            (add, self._is_own()),
            (paste, self._is_own()),
            # At an end, too: a key that nobody took would move in the list.
            (up, question is not None),
            (down, question is not None),
            (remove, question is not None),
            (remove_guide, self._is_own()),
        ):
            action.setEnabled(possible)
        self.up.setEnabled(above is not None)
        self.down.setEnabled(below is not None)
        self.remove.setEnabled(question is not None)

    def _keep_title(self, guide_id: str, language: Language, text: str) -> None:
        title = self.desk.questions.read(guide_id).title.with_(language, text)
        self.desk.questions.revise(guide_id, by=self._title.draft, title=title)

    def _language_chosen(self) -> None:
        if not self.context.keeper.flush():
            self.languages[self.language].setChecked(True)
            return
        self.language = next(language for language, button in self.languages.items() if button.isChecked())
        self._show_guide()

    def _part_chosen(self) -> None:
        question = self._question()
        if question is not None:
            part = Part(self.editor.part.currentData())
            tried(self.context, self, self.desk.questions.revise_question, question.id, by=self, part=part)

    def _copy(self) -> None:
        if self._guide is None:
            return
        own = {
            language.value: f"{text} ({_OWN[language]})"
            for language in Language
            if (text := getattr(self._guide.title, language.value))
        }
        copied = tried(self.context, self, self.desk.questions.copy, self._guide.id, Texts(**own), by=self)
        if copied is not None:
            self.open_place({"guide": copied.id})
            self.title.setFocus()

    def _add(self) -> None:
        if not self._is_own() or self._guide is None:
            return
        add = self.desk.questions.add_question
        added = tried(self.context, self, add, self._guide.id, self._part(), Texts(), by=self)
        row = self.rows.row_of(added.id) if added is not None else None
        if row is not None:
            self.list.setCurrentIndex(self.rows.index(row))
            self.editor.text.setFocus()

    def _paste(self) -> None:
        """The lines of the clipboard are questions of the part that is current, in the language that is read (R77)."""
        if not self._is_own() or self._guide is None:
            return
        text, paste = QGuiApplication.clipboard().text(), self.desk.questions.paste_questions
        pasted = tried(self.context, self, paste, self._guide.id, self._part(), text, self.language, by=self)
        if pasted:
            self.context.say(self.tr("%n question(s) pasted", "", len(pasted)))
            self._stand_on(pasted[0].id, 0)
        elif pasted is not None:
            self.context.say(self.tr("There is no text to paste. Copy the questions first, one a line."))

    def _part(self) -> Part:
        """The part in which one is."""
        current = self._question()
        return current.part if current is not None else Part.DONE

    def _move_up(self) -> None:
        self._move(0)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, side: int) -> None:
        question = self._question()
        other = self.rows.beside(question)[side] if question is not None else None
        if question is not None and other is not None:
            self._move_to(question, other)

    def _move_to(self, question: Question, onto: Question) -> None:
        order = [each.id for each in self.desk.questions.questions(question.guide_id)]
        tried(self.context, self, self.desk.questions.move_question, question.id, order.index(onto.id), by=self)

    def _dropped(self, source: int, target: int) -> None:
        """A question was dragged to the place of another one of its part."""
        question, onto = self.rows.question(source), self.rows.question(target)
        if question is not None and onto is not None:
            self._move_to(question, onto)

    def _remove(self) -> None:
        question = self._question()
        if question is not None and self._is_own():
            tried(self.context, self, self.desk.questions.remove_question, question.id, by=self)

    def _remove_guide(self) -> None:
        if self._is_own() and self._guide is not None and self.context.keeper.flush():
            tried(self.context, self, self.desk.questions.remove, self._guide.id, by=self)

    def _export(self) -> None:
        if self._guide is None:
            return
        path = self._exporter.export(self, self._sheet, "")
        if path is not None:
            self.written.show_path(path)

    def _sheet(self) -> Sheet:
        guide_id = self._guide.id if self._guide is not None else ""
        author = self.context.settings().author
        return self.desk.handouts.interview_guide(guide_id, self.language, author=author)
