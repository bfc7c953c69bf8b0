"""What the sparrer chooses and writes for the summary of the mapping."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.handouts import SummaryPart
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.fields import CalmCombo, WrappedCheck, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import LineView

LANGUAGES = {Language.FI: "Suomi", Language.SV: "Svenska", Language.EN: "English"}
"""Each language by its own name."""


class SummaryForm(QWidget):
    """Language, parts, the questions to think about with their suggestions, the next step, and the way to Word.

    `chosen` is sent when the language or a part was chosen.
    """

    chosen = Signal()

    def __init__(self, suggestions: LineView) -> None:
        super().__init__()
        self.counts = QLabel()
        self.counts.setTextFormat(Qt.TextFormat.PlainText)
        self.counts.setWordWrap(True)
        self.language_label, self.language = QLabel(), CalmCombo()
        for language, name in LANGUAGES.items():
            self.language.addItem(name, language)
        self.parts_group = QGroupBox()
        self.parts = {part: WrappedCheck() for part in SummaryPart}
        self.to_ponder_label, self.to_ponder = QLabel(), QPlainTextEdit()
        self.suggestions_label, self.suggestions = QLabel(), suggestions
        self.suggestions_box = labelled(self.suggestions_label, suggestions)
        self.suggest = QPushButton()
        self.next_step_label, self.next_step = QLabel(), QPlainTextEdit()
        for editor in (self.to_ponder, self.next_step):
            editor.setTabChangesFocus(True)
        self.make = QPushButton()
        set_tone(self.make, "main")
        self._lay_out()
        self.language.activated.connect(self.chosen)
        for check in self.parts.values():
            check.set_checked(True)
            check.toggled.connect(self.chosen)
        self.resize_text()

    def chosen_language(self) -> Language:
        """The language of the handout."""
        return Language(self.language.currentData())

    def chosen_parts(self) -> tuple[SummaryPart, ...]:
        """The parts that are wanted, in their order."""
        return tuple(part for part, check in self.parts.items() if check.is_checked())

    def retranslate(self) -> None:
        """Says every text again."""
        self.language_label.setText(self.tr("Language of the document"))
        self.parts_group.setTitle(self.tr("Parts"))
        for part, check in self.parts.items():
            check.set_text(self._part_name(part))
        self.to_ponder_label.setText(self.tr("Questions to think about, one on a line"))
        self.suggestions_label.setText(self.tr("Asked without an answer so far; Return adds one to the questions"))
        self.suggest.setText(self.tr("Add to the questions"))
        self.next_step_label.setText(self.tr("Next step"))
        self.make.setText(self.tr("Make the Word document"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        for editor in (self.to_ponder, self.next_step):
            editor.setFixedHeight(em(self, 5))
        self.suggestions.setFixedHeight(em(self, 7))

    def _part_name(self, part: SummaryPart) -> str:
        match part:
            case SummaryPart.STRENGTHS:
                return self.tr("Already done")
            case SummaryPart.ITEMS:
                return self.tr("Mapping items")
            case SummaryPart.SITUATION:
                return self.tr("Situation")
            case SummaryPart.NEEDS:
                return self.tr("Needs")
            case SummaryPart.CONSTRAINTS:
                return self.tr("Constraints")
            case SummaryPart.HEARD:
                return self.tr("What was heard, without names")
            case SummaryPart.TO_PONDER:
                return self.tr("Questions to think about")
            case SummaryPart.NEXT_STEP:
                return self.tr("Next step")

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.parts_group)
        inside.setSpacing(em(self, 0.25))
        for check in self.parts.values():
            inside.addWidget(check)
        layout = QVBoxLayout(self)
        edge = em(self, 0.6)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(em(self, 0.6))
        layout.addWidget(self.counts)
        layout.addWidget(labelled(self.language_label, self.language))
        layout.addWidget(self.parts_group)
        layout.addWidget(labelled(self.to_ponder_label, self.to_ponder))
        layout.addWidget(self.suggestions_box)
        layout.addWidget(self.suggest, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(labelled(self.next_step_label, self.next_step))
        layout.addStretch(1)
