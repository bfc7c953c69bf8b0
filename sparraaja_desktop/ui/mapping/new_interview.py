"""A new interview, begun in place: which guide, in which language, and Return begins."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.look import Look, em, set_tone
from sparraaja_desktop.ui.mapping.interview_words import LANGUAGE_NAMES, audience_name
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.page import heading

_WITHOUT = "without"


class NewInterview(QWidget):
    """`begun` carries the id of the guide (None: without one) and the language; `left` is sent on Escape."""

    begun = Signal(object, object)
    left = Signal()

    def __init__(self, look: Callable[[], Look]) -> None:
        super().__init__()
        self._guides: tuple[tuple[Guide, int], ...] = ()
        self._window = Language.FI
        self.title = heading()
        self.why = QLabel()
        self.guide_label, self.language_label = QLabel(), QLabel()
        self.lines = Lines()
        self.guides = LineView(look)
        self.guides.setModel(self.lines)
        self.language = CalmCombo()
        for language in Language:
            self.language.addItem(LANGUAGE_NAMES[language], language)
        self.begin_button, self.leave_button = QPushButton(), QPushButton()
        set_tone(self.begin_button, "main")
        self._lay_out()
        self.begin_button.clicked.connect(self._begin)
        self.leave_button.clicked.connect(self.left)
        self.guides.doubleClicked.connect(self._begin)

    def offer(self, guides: Sequence[tuple[Guide, int]], language: Language, window: Language, *, first: bool) -> None:
        """Offers the guides with the number of their questions; `language` is the client's, `window` the window's.

        `first` says that the coaching has no interview yet, so that there is nothing to go back to.
        """
        self._guides, self._window = tuple(guides), window
        self.language.setCurrentIndex(list(Language).index(language))
        self.why.setVisible(first)
        self.leave_button.setVisible(not first)
        self.retranslate()
        self.guides.setCurrentIndex(self.lines.index(0))

    def retranslate(self) -> None:
        """Says every text again; the choice stays."""
        self.title.setText(self.tr("New interview"))
        self.why.setText(
            self.tr(
                "The mapping begins with an interview. Choose the questions; everything else can be filled in while "
                "talking, and what you write is saved by itself."
            )
        )
        self.guide_label.setText(self.tr("Questions"))
        self.language_label.setText(self.tr("Language of the questions"))
        self.language.setAccessibleName(self.language_label.text())
        self.begin_button.setText(self.tr("Begin the interview"))
        self.leave_button.setText(self.tr("Cancel"))
        chosen = self.guides.currentIndex()
        self.lines.show([self._line(guide, count) for guide, count in self._guides] + [self._without()])
        if chosen.isValid():
            self.guides.setCurrentIndex(self.lines.index(chosen.row()))

    def resize_text(self) -> None:
        """Room for all guides, in most cases."""
        self.guides.setMinimumHeight(em(self, 12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return begins wherever the keyboard is, Escape goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        elif event.key() == Qt.Key.Key_Escape and not self.leave_button.isHidden():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.guides.setMaximumWidth(em(self, 34))
        buttons = QWidget()
        flow = FlowLayout(buttons, em(self, 0.5))
        flow.addWidget(self.begin_button)
        flow.addWidget(self.leave_button)
        choices = labelled(self.language_label, self.language)
        choices.setMaximumWidth(em(self, 16))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(em(self, 0.7))
        for widget in (self.title, self.why, labelled(self.guide_label, self.guides), choices, buttons):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.resize_text()

    def _begin(self) -> None:
        row = max(self.guides.currentIndex().row(), 0)
        guide_id = self.lines.line(row).id
        self.begun.emit(None if guide_id == _WITHOUT else guide_id, Language(self.language.currentData()))

    def _line(self, guide: Guide, count: int) -> Line:
        counted = self.tr("%n question(s)", "", count)
        detail = f"{audience_name(guide.audience)} · {counted}"
        return Line(guide.id, guide.title.in_(self._window), detail=detail, sign="▸", colour="accent")

    def _without(self) -> Line:
        return Line(
            _WITHOUT,
            self.tr("Without a guide"),
            detail=self.tr("An empty page; questions can be added on the way"),
            sign="▸",
            colour="accent",
        )
