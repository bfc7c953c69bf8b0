"""One sheet that came back: which it is, what is remarked, what differs, and the way in."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.review import Review
from sparraaja_desktop.ui.fields import CalmCombo, fill_choices
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.returned.came import Came
from sparraaja_desktop.ui.returned.paste import candidate_name
from sparraaja_desktop.ui.returned.pieces import Pieces
from sparraaja_desktop.ui.returned.words import doubt_said, home_said, why_not


class ReviewForm(Form):
    """`sheet_chosen` carries the id of a sheet, `chosen` the key of a piece and the choice."""

    sheet_chosen = Signal(str)
    chosen = Signal(str, object)
    take_asked = Signal()
    leave_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.said_of = self.said("heading"), self.said()
        self.which_label, self.which = QLabel(), CalmCombo()
        self.which_box = self.field(self.which_label, self.which)
        self.remarks = self.said()
        self.same = self.said()
        self.pieces = Pieces()
        self.add(self.pieces)
        self.take, self.leave = QPushButton(), QPushButton()
        self.buttons(self.take, self.leave)
        self.end()
        set_tone(self.take, "main")
        self.which.activated.connect(self._which_chosen)
        self.pieces.chosen.connect(self.chosen)
        self.take.clicked.connect(self.take_asked)
        self.leave.clicked.connect(self.leave_asked)

    def show_came(self, came: Came) -> None:
        """Shows a file: its review, why it is refused, or that it is being read."""
        review = came.review
        self.title.setText(came.name)
        self.which_box.setVisible(review is not None and not review.already_in)
        if review is None:
            error = came.error
            self._say(why_not(error) if error is not None else self.tr("Being read …"), (), "")
            set_tone(self.said_of, "alert" if error is not None else "faint")
            self.pieces.show_pieces((), {})
            self.take.hide()
            return
        set_tone(self.said_of, "faint")
        self._offer(review)
        is_open = review.sheet_id is not None and not review.already_in
        remarks = tuple(doubt_said(each, review) for each in review.remarks) if is_open else ()
        self._say(home_said(review), remarks, self._same(review) if is_open else "")
        self._show_pieces(review if is_open else None, came.chosen)
        self.take.setVisible(not review.already_in)
        self.take.setEnabled(is_open)

    def retranslate(self) -> None:
        """Says every text again; what is shown of the file is said by `show_came`."""
        self.which_label.setText(self.tr("Which sheet it is"))
        self.take.setText(self.tr("Take in"))
        self.leave.setText(self.tr("Put aside"))
        self.pieces.retranslate()

    def _offer(self, review: Review) -> None:
        offered: list[tuple[str, object]] = [(candidate_name(each), each.sheet_id) for each in review.candidates]
        if review.sheet_id is None:
            offered.insert(0, (self.tr("Choose the sheet"), None))
        fill_choices(self.which, offered, review.sheet_id)

    def _say(self, said: str, remarks: tuple[str, ...], same: str) -> None:
        for label, text in ((self.said_of, said), (self.remarks, "\n".join(remarks)), (self.same, same)):
            label.setText(text)
            label.setVisible(bool(text))

    def _same(self, review: Review) -> str:
        if not review.to_choose:
            return self.tr("Nothing differs from what is known. Taking it in only says that it came back.")
        left = sum(not each.differs for each in review.pieces)
        return self.tr("%n other field(s) are as they were.", "", left) if left else ""

    def _show_pieces(self, review: Review | None, chosen: Mapping[str, Choice]) -> None:
        pieces = review.to_choose if review is not None else ()
        self.pieces.show_pieces(pieces, review.choices(chosen) if review is not None else {})

    def _which_chosen(self) -> None:
        sheet_id = self.which.currentData()
        if sheet_id is not None:
            self.sheet_chosen.emit(sheet_id)
