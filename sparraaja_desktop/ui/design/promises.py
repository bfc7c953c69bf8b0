"""Promises: who, what, by when; what is overdue is said in words, and Space marks one as kept."""

from datetime import date

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sparraaja_desktop.model.design import Promise
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.fields import OptionalDate
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.kept import Kept, revising
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import deed_in


class PromisesBox(Form):
    """Those given in a session and those given elsewhere that are still open; under them the one that is chosen."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._design = view.desk.design
        self._engagement_id: str | None = None
        self._session_id: str | None = None
        self._promises: tuple[Promise, ...] = ()
        self.chosen_id: str | None = None
        self._sought: str | None = None
        self.list_label = QLabel()
        self.lines = Lines()
        self.view = LineView(view.context.look)
        self.view.setModel(self.lines)
        self.list_box = self.field(self.list_label, self.view)
        self.empty = self.said()
        self.add_button, self.keep_button, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.buttons(self.add_button, self.keep_button, self.remove)
        self.who_label, self.what_label, self.due_label = QLabel(), QLabel(), QLabel()
        self.who = self.line(self.who_label)
        self.what = self.line(self.what_label)
        self.due_on = OptionalDate()
        self.field(self.due_label, self.due_on)
        self._kept = {"who": Kept(view.draft(self.who)), "what": Kept(view.draft(self.what))}
        self.drafts = tuple(each.draft for each in self._kept.values())
        self.add_deed = view.deed("Ctrl+Shift+P")
        self.keep_deed = deed_in(self.view, "Space")
        self.remove_deed = deed_in(self.view, "Del")
        self.edit_deed = deed_in(self.view, "Return")
        self.deeds = (self.add_deed, self.keep_deed, self.edit_deed, self.remove_deed)
        self._connect()

    def show_session(self, engagement_id: str, session_id: str | None) -> None:
        """Shows the promises of a session, where there is one, and what is open of the whole coaching."""
        self._engagement_id, self._session_id = engagement_id, session_id
        self._promises = self._design.promises(engagement_id)
        wanted = self._view.context.bridge.back_among(self._promises, self.chosen_id)
        self._choose(self.view.show_again(self._lines(), wanted))

    def seek(self, promise_id: str) -> None:
        """Chooses a promise, also one that was given elsewhere and is kept, and gives it the keyboard."""
        self._sought = promise_id
        self.view.show_again(self._lines(), self.chosen_id)
        self._choose(promise_id)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Says every text again."""
        self.list_label.setText(self.tr("Promises; Space marks one as kept"))
        self.empty.setText(self.tr("Promises: none yet. Who does what, and by when?"))
        self.add_button.setText(self.tr("Add a promise"))
        self._say_kept()
        self.remove.setText(self.tr("Remove the promise"))
        self.who_label.setText(self.tr("Who"))
        self.what_label.setText(self.tr("What"))
        self.due_label.setText(self.tr("By when"))
        self.add_deed.setText(self.tr("Add a promise"))
        self.keep_deed.setText(self.tr("The promise is kept, or not after all"))
        self.remove_deed.setText(self.tr("Remove the promise"))
        self.edit_deed.setText(self.tr("Write the promise"))

    def home(self) -> QWidget:
        """The promises."""
        return self.view

    def _say_kept(self) -> None:
        promise = self._chosen()
        is_kept = promise is not None and promise.kept_on is not None
        self.keep_button.setText(self.tr("Not kept after all") if is_kept else self.tr("Kept today"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.box.setContentsMargins(0, 0, 0, 0)
        if hasattr(self, "view"):
            self.view.setFixedHeight(em(self, 8))

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.add_button.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.keep_deed.triggered.connect(self._toggle_kept)
        self.remove_deed.triggered.connect(self._remove)
        self.edit_deed.triggered.connect(self.who.setFocus)
        self.keep_button.clicked.connect(self._toggle_kept)
        self.remove.clicked.connect(self._remove)
        self.due_on.changed.connect(self._due_chosen)

    def _lines(self) -> list[Line]:
        here = [each for each in self._promises if each.session_id == self._session_id]
        others = [each for each in self._promises if each.session_id != self._session_id]
        elsewhere = [each for each in others if each.kept_on is None or each.id == self._sought]
        lines = [self._line(each) for each in here]
        if elsewhere:
            lines.append(Line("", self.tr("Given elsewhere, still open ({0})").format(len(elsewhere))))
            lines.extend(self._line(each) for each in elsewhere)
        return lines

    def _line(self, promise: Promise) -> Line:
        said = ": ".join(each for each in (promise.who.strip(), promise.what.strip()) if each)
        text = said or self.tr("(no text yet)")
        if promise.kept_on is not None:
            return Line(promise.id, text, self.tr("Kept {0}").format(say_date(promise.kept_on)), "✓", "done")
        if promise.due_on is None:
            return Line(promise.id, text, self.tr("No day agreed"), "○", "faint")
        day = say_date(promise.due_on)
        if promise.is_overdue(self._view.context.today()):
            return Line(promise.id, text, self.tr("Overdue: was promised by {0}").format(day), "!", "alert")
        return Line(promise.id, text, self.tr("By {0}").format(day), "○", "situation")

    def _chosen(self) -> Promise | None:
        return next((each for each in self._promises if each.id == self.chosen_id), None)

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self._choose(self.lines.line(current.row()).id)

    def _choose(self, promise_id: str | None) -> None:
        """Shows the fields of a promise; what is typed in another is kept first, else that one stays."""
        if promise_id != self.chosen_id and self._chosen() is not None and not self._view.kept():
            self.view.choose(self.chosen_id)
            return
        promise = next((each for each in self._promises if each.id == promise_id), None)
        is_other, self.chosen_id = promise_id != self.chosen_id, promise_id
        fields: tuple[QWidget, ...] = (self.who, self.what, self.due_on)
        for widget in fields:
            box = widget.parentWidget()
            if box is not None:
                box.setVisible(promise is not None)
        for widget in (self.list_box, self.keep_button, self.remove):
            widget.setVisible(promise is not None)
        self.empty.setVisible(promise is None)
        self._say_kept()
        for deed in (self.keep_deed, self.remove_deed, self.edit_deed):
            deed.setEnabled(promise is not None)
        for field, kept in self._kept.items():
            if promise is None:
                kept.clear()
            else:
                keep = revising(self._design.revise_promise, promise.id, field, kept.draft)
                kept.show((promise.id, field), str(getattr(promise, field)), keep)
        if promise is not None:
            self.view.choose(promise.id)
            self.due_on.show_value(promise.due_on, is_other=is_other)

    def _add(self) -> None:
        if self._engagement_id is None or self._session_id is None or not self._view.kept():
            return
        made = self._view.attempt(self._design.add_promise, self._engagement_id, "", "", session_id=self._session_id)
        if made is not None:
            self.view.choose(made.id)
            self.who.setFocus()

    def _due_chosen(self, day: date | None) -> None:
        if self.chosen_id is not None:
            self._view.attempt(self._design.revise_promise, self.chosen_id, due_on=day)

    def _toggle_kept(self) -> None:
        promise = self._chosen()
        if promise is not None and self._view.kept():
            kept_on = None if promise.kept_on is not None else self._view.context.today()
            self._view.attempt(self._design.keep_promise, promise.id, kept_on)

    def _remove(self) -> None:
        if self.chosen_id is not None and self._view.kept():
            self._view.attempt(self._design.remove_promise, self.chosen_id)
            (self.view if self.lines.rows() else self.add_button).setFocus()
