"""Answers out of a mail: pasted, and laid beside a sheet."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.review import Candidate
from sparraaja_desktop.ui.fields import CalmCombo, fill_choices
from sparraaja_desktop.ui.form import Form


def candidate_name(candidate: Candidate) -> str:
    """Whose sheet it is, and which."""
    return " · ".join(filter(None, (candidate.client_name, candidate.title.strip(), candidate.area.strip())))


class PasteBox(Form):
    """Which sheet, and the text; `pasted` carries the id of the sheet and the text."""

    pasted = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.hint = self.said("heading"), self.said()
        self.sheet_label, self.sheet = QLabel(), CalmCombo()
        self.field(self.sheet_label, self.sheet)
        self.text_label = QLabel()
        self.text = self.note(self.text_label, 12)
        self.lay, self.leave = QPushButton(), QPushButton()
        self.buttons(self.lay, self.leave)
        self.end()
        self.text.textChanged.connect(self._say_ready)
        self.lay.clicked.connect(self._lay)
        self.leave.clicked.connect(self.left)

    def offer(self, candidates: tuple[Candidate, ...], chosen: str | None) -> None:
        """The sheets that it may be; the text is empty."""
        fill_choices(self.sheet, [(candidate_name(each), each.sheet_id) for each in candidates], chosen)
        self.text.clear()
        self._say_ready()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Answers from a mail"))
        self.hint.setText(
            self.tr(
                "Paste the answers in the order of the sheet. They are known by their questions, by their numbers, or "
                "part by part with an empty line between them."
            )
        )
        self.sheet_label.setText(self.tr("Which sheet is answered"))
        self.text_label.setText(self.tr("The answers"))
        self.lay.setText(self.tr("Look at the answers"))
        self.leave.setText(self.tr("Do not paste"))

    def _say_ready(self) -> None:
        self.lay.setEnabled(self.sheet.count() > 0 and bool(self.text.toPlainText().strip()))

    def _lay(self) -> None:
        self.pasted.emit(self.sheet.currentData(), self.text.toPlainText())
