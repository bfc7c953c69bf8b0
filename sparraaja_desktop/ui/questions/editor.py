"""The question that is current in an own guide: its text in the chosen language, and its part."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Part, Question
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.kept import Kept
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.names import part_name


class QuestionEditor(QWidget):
    """Edited in place; `part.activated` tells of another part."""

    def __init__(self, desk: Desk, make_draft: Callable[[QPlainTextEdit], Draft]) -> None:
        super().__init__()
        self._desk = desk
        self.label, self.text = QLabel(), QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.part_label, self.part = QLabel(), CalmCombo()
        for part in Part:
            self.part.addItem("", part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(labelled(self.label, self.text))
        layout.addWidget(labelled(self.part_label, self.part))
        self._kept = Kept(make_draft(self.text))

    def show_question(self, question: Question | None, language: Language) -> None:
        """Shows a question in a language; None shows nothing."""
        self.setVisible(question is not None)
        if question is None:
            self._kept.clear()
            return
        keep = partial(self._keep, question, language)
        self._kept.show((question.id, language), getattr(question.text, language.value), keep)
        self.text.setPlaceholderText(question.text.in_(language))
        self.part.setCurrentIndex(self.part.findData(question.part))

    def retranslate(self) -> None:
        """Says every text again."""
        self.label.setText(self.tr("The question"))
        self.part_label.setText(self.tr("Part of the interview"))
        for index, part in enumerate(Part):
            self.part.setItemText(index, part_name(part))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.text.setFixedHeight(em(self, 3.8))

    def _keep(self, question: Question, language: Language, text: str) -> None:
        now = next(each for each in self._desk.questions.questions(question.guide_id) if each.id == question.id)
        kept = now.text.with_(language, text)
        self._desk.questions.revise_question(question.id, by=self._kept.draft, text=kept)
