"""What differs in a sheet that came back: as it was sent, as it is here, as it came, and what is taken of it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.review import Piece, PieceKind
from sparraaja_desktop.ui.fields import WrappedCheck
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.page import heading, rule
from sparraaja_desktop.ui.returned.words import choice_names, piece_outcome, piece_title

_SENT_TOO: tuple[PieceKind, ...] = (PieceKind.ANSWER, PieceKind.CELL)


class PieceBox(QWidget):
    """One piece with its texts beside one another, and the choice; `chosen` carries the key and the choice."""

    chosen = Signal(str, object)

    def __init__(self, piece: Piece, choice: Choice) -> None:
        super().__init__()
        self.piece = piece
        self.title, self.outcome, self.falls = heading(), heading("faint"), heading("alert")
        self.texts = {name: _text() for name in ("sent", "ours", "theirs")}
        self.captions = {name: heading("faint") for name in self.texts}
        self.choices = {each: WrappedCheck(QRadioButton()) for each in choice_names(piece)}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, em(self, 0.3), 0, em(self, 0.5))
        layout.setSpacing(em(self, 0.3))
        for widget in (rule(), self.title, self.outcome, self._lay_texts()):
            layout.addWidget(widget)
        for each, check in self.choices.items():
            self._group.addButton(check.box)
            check.set_checked(each is choice)
            check.toggled.connect(self._toggled)
            layout.addWidget(check)
        layout.addWidget(self.falls)
        self.retranslate()

    def choice(self) -> Choice:
        """What is chosen now."""
        return next((each for each, check in self.choices.items() if check.is_checked()), Choice.OURS)

    def retranslate(self) -> None:
        """Says every text again."""
        merge = self.piece.merge
        self.title.setText(piece_title(self.piece))
        self.outcome.setText(piece_outcome(self.piece))
        self.outcome.setVisible(bool(self.outcome.text()))
        said = {"sent": merge.base, "ours": merge.ours, "theirs": merge.theirs or ""}
        captions = {"sent": self.tr("As it was sent"), "ours": self.tr("Here now"), "theirs": self.tr("Came back")}
        for name, label in self.texts.items():
            self.captions[name].setText(captions[name])
            label.setText(said[name] or self.tr("(empty)"))
        spoken = "; ".join(f"{captions[name]}: {label.text()}" for name, label in self.texts.items())
        for choice, name in choice_names(self.piece).items():
            self.choices[choice].set_text(name)
            self.choices[choice].box.setAccessibleName(f"{name}: {self.title.text()}")
            self.choices[choice].box.setAccessibleDescription(spoken)
        self.falls.setText(
            self.tr("The timetable of the action was agreed. Without this the action goes back to “discussed”.")
        )
        self._show_fall()

    def _lay_texts(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(em(self, 0.8))
        names = list(self.texts) if self.piece.kind in _SENT_TOO else ["ours", "theirs"]
        if self.piece.kind in (PieceKind.NEW_ROW, PieceKind.OTHER):
            names = ["theirs"]
        for column, name in enumerate(names):
            grid.addWidget(self.captions[name], 0, column)
            grid.addWidget(self.texts[name], 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        for name in set(self.texts) - set(names):
            for label in (self.captions[name], self.texts[name]):
                label.setParent(box)
                label.hide()
        return box

    def _toggled(self) -> None:
        self._show_fall()
        self.chosen.emit(self.piece.key, self.choice())

    def _show_fall(self) -> None:
        self.falls.setVisible(self.piece.falls_back(self.choice()))


class Pieces(QWidget):
    """The pieces of one sheet below one another; `chosen` as in `PieceBox`."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.boxes: list[PieceBox] = []
        self._shown: tuple[Piece, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def show_pieces(self, pieces: Sequence[Piece], choices: Mapping[str, Choice]) -> None:
        """Shows these; the same ones stay as they are, with the keyboard in them."""
        if tuple(pieces) == self._shown:
            return
        self._shown = tuple(pieces)
        for box in self.boxes:
            box.hide()
            self._rows.removeWidget(box)
            box.deleteLater()
        self.boxes = [PieceBox(each, choices[each.key]) for each in pieces]
        for box in self.boxes:
            box.chosen.connect(self.chosen)
            self._rows.addWidget(box)

    def retranslate(self) -> None:
        """Says every text again."""
        for box in self.boxes:
            box.retranslate()


def _text() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
