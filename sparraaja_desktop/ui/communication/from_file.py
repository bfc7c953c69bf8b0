"""Feedback from a CSV file of Forms or Webropol: each column is told what it is, in place, and then taken in."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.services.feedback import Columns, Target, Use
from sparraaja_desktop.services.survey import NotATable, TooBig
from sparraaja_desktop.ui.communication.entry import Asked
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.sentences import sentence

_SAID_ROWS = 5


class FromFile(Form):
    """A button, and after a file was chosen the mapper of its columns."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._feedback = view.desk.feedback
        self._round_id: str | None = None
        self._asked = Asked((), ())
        self._columns: Columns | None = None
        self._mapping: dict[int, Use] = {}
        self._name = ""
        self.combos: list[CalmCombo] = []
        self.title, self.hint = self.said("heading"), self.said()
        self.choose = QPushButton()
        self.buttons(self.choose)
        self._mapper = QWidget()
        self._rows = QVBoxLayout(self._mapper)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self.add(self._mapper)
        self.bad = self.said()
        self.take, self.leave = QPushButton(), QPushButton()
        self._foot = self.buttons(self.take, self.leave)
        self.choose_deed = view.deed("Ctrl+Shift+F")
        self.choose.clicked.connect(self.ask)
        self.choose_deed.triggered.connect(self.ask)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self._leave)
        self._show()

    def show_round(self, round_id: str, asked: Asked) -> None:
        """Goes on to another round, which has no file yet."""
        if round_id != self._round_id:
            self._round_id = round_id
            self._columns = None
        self._asked = asked
        self._show()

    def ask(self) -> None:
        """Asks for a file, and offers what its columns seem to be."""
        if self._round_id is None or not self._view.kept():
            return
        ask = self._view.context.ask
        path = ask.open_file(self._view, self.tr("Answers to take in"), self.tr("Answers in a table (*.csv *.txt)"))
        if path is None:
            return
        try:
            columns = self._feedback.read_csv(path)
        except SparraajaError as error:
            ask.tell(self._view, self._why_not(path, error))
            return
        self._columns, self._name = columns, path.name
        self._mapping = self._feedback.suggest(self._round_id, columns)
        self._show()
        if self.combos:
            self.combos[0].setFocus()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("From a file"))
        self.choose.setText(self.tr("Take answers from a file…"))
        self.choose_deed.setText(self.tr("Take answers from a file…"))
        self.leave.setText(self.tr("Leave the file"))
        self._show()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.box.setContentsMargins(0, 0, 0, 0)

    def _why_not(self, path: Path, error: SparraajaError) -> str:
        if isinstance(error, TooBig):
            return self.tr("The file is too large for a table of answers: {0}").format(path.name)
        if isinstance(error, NotATable):
            text = self.tr("This is not a table that can be read: {0}. Save it as CSV in the spreadsheet first.")
            return text.format(path.name)
        return sentence(error)

    def _show(self) -> None:
        has_file = self._columns is not None
        for widget in (self._mapper, self.bad, self._foot):
            widget.setVisible(has_file)
        if self._columns is None:
            self.hint.setText(
                self.tr("A CSV file of Forms, Webropol or a spreadsheet. Names and addresses in it are left out.")
            )
            self._build((), ())
            return
        self.hint.setText(self.tr("{0}: what is each column?").format(self._name))
        self._build(self._columns.headers, self._choices())
        self._count()

    def _choices(self) -> tuple[tuple[str, Use], ...]:
        """What a column may be."""
        items = [(f"1–5: {text}", Use(Target.ITEM, index)) for index, text in enumerate(self._asked.items)]
        words = [
            (self.tr("In words: {0}").format(text), Use(Target.OPEN, index))
            for index, text in enumerate(self._asked.questions)
        ]
        ignored, area = (self.tr("Left out"), Use(Target.IGNORE)), (self._asked.area, Use(Target.AREA))
        return (ignored, *items, *words, area)

    def _build(self, headers: Sequence[str], choices: Sequence[tuple[str, Use]]) -> None:
        """A labelled choice for each column; what is there already is filled anew."""
        if len(self.combos) != len(headers):
            while (row := self._rows.takeAt(0)) is not None:
                widget = row.widget()
                if widget is not None:
                    widget.hide()
                    widget.deleteLater()
            self.combos = []
            for place, header in enumerate(headers):
                label, combo = QLabel(header or self.tr("Column {0}").format(place + 1)), CalmCombo()
                combo.activated.connect(self._chosen)
                self.combos.append(combo)
                self._rows.addWidget(labelled(label, combo))
        for place, combo in enumerate(self.combos):
            wanted = self._mapping.get(place, Use(Target.IGNORE))
            if [combo.itemText(row) for row in range(combo.count())] != [text for text, _ in choices]:
                combo.clear()
                combo.addItems([text for text, _ in choices])
            combo.setCurrentIndex(next((row for row, (_, use) in enumerate(choices) if use == wanted), 0))

    def _chosen(self) -> None:
        uses = [use for _, use in self._choices()]
        self._mapping = {place: uses[combo.currentIndex()] for place, combo in enumerate(self.combos)}
        self._count()

    def _count(self) -> None:
        """How many rows can be taken, and why others cannot."""
        if self._columns is None or self._round_id is None:
            return
        counts = Counter(use for use in self._mapping.values() if use.target is not Target.IGNORE)
        twice = [text for text, use in self._choices() if counts[use] > 1]
        bad = self._view.attempt(self._feedback.bad_rows, self._round_id, self._columns, self._mapping) or ()
        lines = [self.tr("Chosen for two columns: {0}").format(text) for text in twice]
        lines += [
            self.tr("Row {0} is left out: “{1}” in the column “{2}” cannot be read.").format(
                row.number, row.value, row.header
            )
            for row in bad[:_SAID_ROWS]
        ]
        if len(bad) > _SAID_ROWS:
            lines.append(self.tr("%n more row(s) are left out.", "", len(bad) - _SAID_ROWS))
        self.bad.setText("\n".join(lines))
        self.bad.setVisible(bool(lines))
        going = len(self._columns.rows) - len(bad)
        self.take.setText(self.tr("Take in %n row(s)", "", going))
        used = any(use.target in (Target.ITEM, Target.OPEN) for use in self._mapping.values())
        self.take.setEnabled(used and going > 0 and not twice)

    def _take(self) -> None:
        if self._columns is None or self._round_id is None or not self._view.kept():
            return
        count = self._view.attempt(self._feedback.take_csv, self._round_id, self._columns, self._mapping)
        if count is not None:
            self._leave()
            self._view.context.say(self.tr("%n answer(s) taken in", "", count))

    def _leave(self) -> None:
        self._columns = None
        self._show()
        self.choose.setFocus()
