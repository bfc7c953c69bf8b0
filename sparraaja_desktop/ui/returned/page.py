"""Sheets that came back: the files at the left, what is in the chosen one beside what is known at the right."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.services.returned import Taken
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column, heading
from sparraaja_desktop.ui.returned.came import Came, Heap
from sparraaja_desktop.ui.returned.paste import PasteBox
from sparraaja_desktop.ui.returned.review_form import ReviewForm


class ReturnedPage(View):
    """Files come by a button, by the menu or dropped on the window; nothing is kept before it is taken in."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.heap = Heap(context, self)
        self.chosen_id: str | None = None
        self.lines = Lines()
        self.view = LineView(context.look)
        self.view.setModel(self.lines)
        self.file, self.folder, self.paste = QPushButton(), QPushButton(), QPushButton()
        self.title, self.hint = heading(), heading("faint")
        self.form, self.pasting = ReviewForm(), PasteBox()
        self.right = QStackedWidget()
        for widget in (QWidget(), self.form, self.pasting):
            self.right.addWidget(widget)
        self.lay_out(self._left(), self.right)
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def _left(self) -> QWidget:
        """What there is to do at the top; the list under it once there is something in it."""
        left = column(self.title, self.hint, self.file, self.folder, self.paste, self.view, spacing=0.4, margin=0.5)
        layout = left.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101 - as `column` makes it
        layout.setStretchFactor(self.view, 1)
        layout.addStretch(0)
        return left

    def bring(self, paths: Sequence[Path]) -> None:
        """Looks at files, and at the Word files in folders; the first new one is chosen."""
        first = self.heap.bring(tuple(paths))
        if first is not None:
            self._choose(first)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Lays the chosen one beside what is known now."""
        self._look_again(self._came())
        self._show_list()

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """What is known has changed: also by taking in, and by undoing that."""
        if not isinstance(by, Draft):
            self.reload()

    def first_focus(self) -> QWidget:
        """The list, or the way to the first file."""
        return self.view if self.heap.came else self.file

    def home(self) -> QWidget | None:
        """The list, once there is something in it."""
        return self.view if self.heap.came else None

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setMinimumHeight(em(self, 9))
        self.view.setMinimumWidth(em(self, 10))
        self.form.resize_text()
        self.pasting.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Returned sheets"))
        self.title.setText(self.tr("Returned sheets"))
        self.view.setAccessibleName(self.tr("Returned sheets"))
        for widget, deed, text in (
            (self.file, self.file_deed, self.tr("Choose a file…")),
            (self.folder, self.folder_deed, self.tr("Choose a folder…")),
            (self.paste, self.paste_deed, self.tr("Paste answers from a mail…")),
        ):
            widget.setText(text)
            deed.setText(text)
        self.take_deed.setText(self.tr("Take in the sheet"))
        self.leave_deed.setText(self.tr("Put the sheet aside"))
        self.hint.setText(
            self.tr(
                "Drop one or many Word files, or a folder, anywhere on the window. Nothing changes before you "
                "take it in."
            )
        )
        self.form.retranslate()
        self.pasting.retranslate()
        self._show_list()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.file_deed, self.folder_deed = self.deed("Ctrl+O"), self.deed()
        self.paste_deed = self.deed("Ctrl+Shift+V")
        self.take_deed = self.deed("Ctrl+Return")
        self.leave_deed = self.deed("Ctrl+Del")
        self.menu.addActions([self.file_deed, self.folder_deed, self.paste_deed])
        self.menu.addSeparator()
        self.menu.addActions([self.take_deed, self.leave_deed])

    def _connect(self) -> None:
        self.heap.changed.connect(self._show_list)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        for deed, button, slot in (
            (self.file_deed, self.file, self._ask_file),
            (self.folder_deed, self.folder, self._ask_folder),
            (self.paste_deed, self.paste, self._begin_paste),
        ):
            deed.triggered.connect(slot)
            button.clicked.connect(slot)
        self.take_deed.triggered.connect(self._take)
        self.leave_deed.triggered.connect(self._leave)
        self.form.take_asked.connect(self._take)
        self.form.leave_asked.connect(self._leave)
        self.form.sheet_chosen.connect(self._sheet_chosen)
        self.form.chosen.connect(self._piece_chosen)
        self.pasting.pasted.connect(self._pasted)
        self.pasting.left.connect(self._show_list)

    def _came(self) -> Came | None:
        return self.heap.find(self.chosen_id)

    def _show_list(self) -> None:
        self.chosen_id = self.view.show_again([self._line(each) for each in self.heap.came], self.chosen_id)
        self.view.setVisible(bool(self.heap.came))
        set_tone(self.file, "plain" if self.heap.came else "main")
        self._show_came()

    def _show_came(self) -> None:
        came = self._came()
        self.right.setCurrentIndex(0 if came is None else 1)
        review = came.review if came is not None else None
        self.take_deed.setEnabled(review is not None and review.sheet_id is not None and not review.already_in)
        self.leave_deed.setEnabled(came is not None)
        if came is not None:
            self.form.show_came(came)

    def _line(self, came: Came) -> Line:
        review = came.review
        if came.error is not None:
            return Line(came.id, came.name, self.tr("cannot be read"), "!", "alert")
        if review is None:
            return Line(came.id, came.name, self.tr("being read"), "…", "faint")
        if review.already_in:
            return Line(came.id, came.name, self.tr("taken in"), "✓", "accent")
        if review.sheet_id is None:
            return Line(came.id, came.name, self.tr("which sheet?"), "?", "alert")
        which = next((each for each in review.candidates if each.sheet_id == review.sheet_id), None)
        area = which.area if which is not None else ""
        count = self.tr("%n thing(s) to look at", "", len(review.to_choose))
        return Line(came.id, came.name, " · ".join(filter(None, (area, count))), "←")

    def _choose(self, came_id: str) -> None:
        self.chosen_id = came_id
        self.view.choose(came_id)
        self._look_again(self._came())
        self._show_list()

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self._choose(self.lines.line(current.row()).id)

    def _look_again(self, came: Came | None) -> None:
        """Against what is known now; a sheet that is gone since must be chosen anew."""
        if came is None or came.review is None or came.review.sheet_id is None:
            return
        try:
            came.review = self.desk.returned.look_again(came.review, came.review.sheet_id)
        except NotFound:
            there = self.desk.returned.candidates(self.context.language())
            came.review = replace(came.review, sheet_id=None, candidates=there, pieces=(), remarks=())

    def _ask_file(self) -> None:
        kinds = self.tr("Word documents (*.docx)")
        path = self.context.ask.open_file(self, self.tr("A sheet that came back"), kinds)
        if path is not None:
            self.bring((path,))

    def _ask_folder(self) -> None:
        start = self.context.settings().export_folder
        path = self.context.ask.folder(self, self.tr("A folder of sheets that came back"), Path(start or Path.home()))
        if path is not None:
            self.bring((path,))

    def _begin_paste(self) -> None:
        came = self._came()
        chosen = came.review.sheet_id if came is not None and came.review is not None else None
        self.pasting.offer(self.desk.returned.candidates(self.context.language()), chosen)
        self.right.setCurrentIndex(2)
        self.pasting.text.setFocus()

    def _pasted(self, sheet_id: str, text: str) -> None:
        review = self.attempt(self.desk.returned.look_at_text, text, sheet_id, self.context.language())
        if review is not None:
            self._choose(self.heap.paste(self.tr("Answers from a mail"), review))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _sheet_chosen(self, sheet_id: str) -> None:
        came = self._came()
        if came is not None and came.review is not None:
            came.review = self.attempt(self.desk.returned.look_again, came.review, sheet_id) or came.review
            came.chosen = {}
            self._show_list()

    def _piece_chosen(self, key: str, choice: Choice) -> None:
        came = self._came()
        if came is not None:
            came.chosen[key] = choice

    def _take(self) -> None:
        came = self._came()
        review = came.review if came is not None else None
        if came is None or review is None or review.sheet_id is None or review.already_in or not self.kept():
            return
        taken = self.attempt(self.desk.returned.take, review, review.choices(came.chosen), review.sheet_id)
        if taken is not None:
            self.context.say(self._said(taken))
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, taken: Taken) -> str:
        """What was done, and what is to be known of it."""
        said = [self.tr("%n thing(s) taken in. The sheet is returned.", "", taken.count)]
        said += [self.tr("Back to “discussed”: {0}.").format(", ".join(taken.fell_back))] if taken.fell_back else []
        said += [self.tr("%n note(s) stand beside the answers.", "", len(taken.notes))] if taken.notes else []
        return " ".join(said)

    def _leave(self) -> None:
        if self.chosen_id is not None:
            self.heap.drop(self.chosen_id)
            self.first_focus().setFocus()
