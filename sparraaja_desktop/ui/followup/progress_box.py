"""The entries of progress of one action, newest first, and under them the one that is chosen (R66)."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.fields import CalmCombo
from sparraaja_desktop.ui.followup.names import NOTED, progress_colour, progress_name, progress_sign
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.kept import Kept, revising
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import deed_in


class ProgressBox(Form):
    """Entries are typed in place; each keeps itself."""

    def __init__(self, view: View) -> None:
        super().__init__()
        self._view = view
        self._followup = view.desk.followup
        self._action: PlannedAction | None = None
        self._entries: tuple[Progress, ...] = ()
        self.chosen_id: str | None = None
        self.add_button, self.remove = QPushButton(), QPushButton()
        set_tone(self.add_button, "main")
        self.buttons(self.add_button)
        self.list_label = QLabel()
        self.lines = Lines()
        self.view = LineView(view.context.look)
        self.view.setModel(self.lines)
        self.list_box = self.field(self.list_label, self.view)
        self.empty = self.said()
        self.state_label, self.state = QLabel(), CalmCombo()
        for each in NOTED:
            self.state.addItem("", each)
        self._state_box = self.field(self.state_label, self.state)
        self.labels = {field: QLabel() for field in ("done", "obstacle", "learnt", "next_step")}
        self.notes = {field: self.note(label, 2.4) for field, label in self.labels.items()}
        self._kept = {field: Kept(view.draft(editor)) for field, editor in self.notes.items()}
        self.drafts = tuple(each.draft for each in self._kept.values())
        self.buttons(self.remove)
        self.end()
        self.add_deed = view.deed("Ctrl+Shift+N")
        self.edit_deed = deed_in(self.view, "Return")
        self.remove_deed = deed_in(self.view, "Del")
        self.deeds = (self.add_deed, self.edit_deed, self.remove_deed)
        self._connect()
        self.resize_text()

    def show_action(self, action: PlannedAction | None) -> None:
        """Shows the entries of an action; the newest of another one."""
        is_other = action is None or self._action is None or action.id != self._action.id
        self._action = action
        newest_first = tuple(reversed(self._followup.progress(action.id))) if action is not None else ()
        self._entries = newest_first
        self.lines.show([self._line(each) for each in newest_first])
        chosen_id = self._view.context.bridge.back_among(newest_first, None if is_other else self.chosen_id)
        wanted = self.lines.row_of(chosen_id)
        if wanted is None and newest_first:
            wanted = min(max(self.view.currentIndex().row(), 0), len(newest_first) - 1) if not is_other else 0
        if wanted is not None:
            self.view.setCurrentIndex(self.lines.index(wanted))
        self._choose(newest_first[wanted].id if wanted is not None else None)

    def entry(self) -> Progress | None:
        """The entry that is chosen."""
        return next((each for each in self._entries if each.id == self.chosen_id), None)

    def choose(self, entry_id: str) -> None:
        """Shows an entry of this action; one that is not there is passed over."""
        if self.lines.row_of(entry_id) is not None:
            self.view.choose(entry_id)
            self._choose(entry_id)

    def retranslate(self) -> None:
        """Says every text again."""
        self.add_button.setText(self.tr("Note how it goes now"))
        self.list_label.setText(self.tr("Noted so far, the newest first"))
        self.empty.setText(self.tr("Nothing is noted yet."))
        self.state_label.setText(self.tr("How far it is"))
        self.labels["done"].setText(self.tr("What has been done"))
        self.labels["obstacle"].setText(self.tr("What stood in the way"))
        self.labels["learnt"].setText(self.tr("What was learnt"))
        self.labels["next_step"].setText(self.tr("Next step"))
        self.remove.setText(self.tr("Remove the entry"))
        for row, state in enumerate(NOTED):
            self.state.setItemText(row, progress_name(state))
        self.add_deed.setText(self.tr("Note how the action goes"))
        self.edit_deed.setText(self.tr("Write what has been done"))
        self.remove_deed.setText(self.tr("Remove the entry"))

    def home(self) -> QWidget:
        """The entries."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.box.setContentsMargins(0, 0, 0, 0)
        if hasattr(self, "view"):
            self.view.setFixedHeight(em(self, 6.5))

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.add_button.clicked.connect(self._add)
        self.add_deed.triggered.connect(self._add)
        self.edit_deed.triggered.connect(self.notes["done"].setFocus)
        self.remove_deed.triggered.connect(self._remove)
        self.remove.clicked.connect(self._remove)
        self.state.activated.connect(self._state_chosen)

    def _line(self, entry: Progress) -> Line:
        said = next(filter(str.strip, (entry.done, entry.learnt, entry.obstacle, entry.next_step)), "")
        return Line(
            entry.id,
            self.tr("{0} · {1}").format(say_date(entry.noted_on), progress_name(entry.state)),
            " ".join(said.split()),
            progress_sign(entry.state),
            progress_colour(entry.state),
        )

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self._choose(self.lines.line(current.row()).id)

    def _choose(self, entry_id: str | None) -> None:
        """Shows the fields of an entry; what is typed in another is kept first, else that one stays."""
        if entry_id != self.chosen_id and not all(draft.flush() for draft in self.drafts):
            self.view.choose(self.chosen_id)
            return
        self.chosen_id = entry_id
        entry = self.entry()
        self.setEnabled(self._action is not None)
        boxes: list[QWidget | None] = [editor.parentWidget() for editor in self.notes.values()]
        for box in (*boxes, self._state_box, self.list_box, self.remove):
            if box is not None:
                box.setVisible(entry is not None)
        self.empty.setVisible(entry is None)
        for deed in (self.edit_deed, self.remove_deed):
            deed.setEnabled(entry is not None)
        for field, kept in self._kept.items():
            if entry is None:
                kept.clear()
            else:
                keep = revising(self._followup.revise_progress, entry.id, field, kept.draft)
                kept.show((entry.id, field), str(getattr(entry, field)), keep)
        if entry is not None:
            self.state.setCurrentIndex(self.state.findData(entry.state))

    def _add(self) -> None:
        if self._action is None or not self._view.kept():
            return
        latest = self._entries[0].state if self._entries else self._action.state
        state = latest if latest in NOTED else ActionState.UNDER_WAY
        made = self._view.attempt(self._followup.add_progress, self._action.id, state)
        if made is not None:
            self._view.reload()
            self.choose(made.id)
            self.state.setFocus()

    def _state_chosen(self) -> None:
        if self.chosen_id is not None and self._view.kept():
            state = ActionState(self.state.currentData())
            self._view.attempt(self._followup.revise_progress, self.chosen_id, state=state)

    def _remove(self) -> None:
        if self.chosen_id is not None and self._view.kept():
            self._view.attempt(self._followup.remove_progress, self.chosen_id)
            (self.view if self.lines.rows() else self.add_button).setFocus()
