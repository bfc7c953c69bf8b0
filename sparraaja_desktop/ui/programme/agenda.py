"""The agenda of an event: items whose clock times follow from their minutes (R4, R8, R39)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.programme import AgendaItem, ItemKind, Slot, slots_of
from sparraaja_desktop.model.text import LINE_LIMIT
from sparraaja_desktop.ui.begun import Begun
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.view import two_sides
from sparraaja_desktop.ui.page import column, scrolled
from sparraaja_desktop.ui.programme.agenda_form import AgendaItemForm
from sparraaja_desktop.ui.programme.agenda_words import begins_in_words, length_in_words, remark, shares_in_words
from sparraaja_desktop.ui.programme.event_view import EventView
from sparraaja_desktop.ui.programme.names import item_kind_name
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs

STEP = 5
"""Minutes that + and - add and take."""

_NEW_MINUTES = 10
_CLOCK_WIDTH = 3.2
_WIDE = 28
_STACKED = 36
"""Line heights: from which width list and form stand beside one another; how high they are below one another."""


class AgendaView(RecordsView[AgendaItem], EventView):
    """The items with their clock times, and the one that is chosen; in the list + and - change its minutes."""

    least = (9, 9)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent, indent=_CLOCK_WIDTH)
        programme = self.desk.programme
        self.verbs = RecordVerbs(programme.revise_item, programme.remove_item, programme.move_item)
        self._slots: dict[str, Slot] = {}
        self._has_clock = False
        self.sums, self.shares, self.remark = QLabel(), QLabel(), QLabel()
        for label, tone in ((self.sums, "heading"), (self.shares, "faint"), (self.remark, "alert")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            set_tone(label, tone)
        self.adding, self.add = QLineEdit(), QPushButton()
        self.adding.setMaxLength(LINE_LIMIT)
        self.keys_hint = QLabel()
        self.keys_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_hint.setWordWrap(True)
        set_tone(self.keys_hint, "faint")
        self.form = AgendaItemForm()
        for field in ("title", "question", "tool", "lead", "material"):
            self.texts[field] = self.draft(getattr(self.form, field))
        self.typing = self.draft(self.adding)
        self._begun = Begun(self.typing, self._revise_begun, programme.remove_item)
        self._event_shown: str | None = None
        self.drafts = (self.typing, *self.texts.values())
        self.sides = two_sides(
            column(
                self.sums,
                self.shares,
                self.remark,
                self.view,
                self.keys_hint,
                self.adding,
                self.add,
                spacing=0.4,
                margin=0.5,
            ),
            self.form,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self.sides))
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def reload(self) -> None:
        """Another event has a line of its own."""
        if self._event_shown != self.event_id:
            self._event_shown = self.event_id
            self._begun.begin(partial(self._make, self.event_id) if self.event_id is not None else None)
        super().reload()

    def records(self) -> Sequence[AgendaItem]:
        """The items of the event."""
        event = self.event_shown()
        if event is None:
            return ()
        items = self.desk.programme.agenda(event.id)
        self._has_clock = event.starts_at is not None
        self._slots = {slot.item.id: slot for slot in slots_of(event, items)}
        return items

    def line(self, record: AgendaItem) -> Line:
        """Clock time, title, minutes, how it is worked; a fixed time says so, and how late it begins."""
        slot = self._slots[record.id]
        begins = begins_in_words(slot, has_clock=self._has_clock)
        title = record.title.strip() or self.tr("(no title yet)")
        fixed = self.tr("fixed time") if record.fixed_at is not None else ""
        late = self.tr("begins {0} min late").format(slot.late) if slot.late else ""
        details = (self.tr("{0} min").format(record.minutes), item_kind_name(record.kind), record.lead, fixed, late)
        detail = " · ".join(each for each in details if each)
        colour = "alert" if late else "accent" if record.kind.is_own_work else "faint"
        return Line(record.id, title, detail, begins, colour, f"{begins}, {title}, {detail}")

    def show_record(self, record: AgendaItem | None, *, is_other: bool) -> None:
        """The item at the right, and the whole in words."""
        self.form.setVisible(record is not None)
        for deed in self.item_deeds:
            deed.setEnabled(record is not None)
        if record is not None:
            self.form.show_item(record, is_other=is_other)
        event = self.event_shown()
        self.setEnabled(event is not None)
        timed = [self._slots[each.id] for each in self.shown]
        self.sums.setText(length_in_words(event, timed) if event is not None else "")
        if not timed:
            self.sums.setText(self.tr("The agenda is empty. Write the first item below."))
        self.shares.setText(shares_in_words(self.shown))
        self.shares.setVisible(bool(self.shares.text()))
        self.remark.setText(remark(self.shown))
        self.remark.setVisible(bool(self.remark.text()))

    def kept(self) -> bool:
        """Also the minutes."""
        self.form.minutes.flush()
        return super().kept()

    def first_focus(self) -> QWidget:
        """The list, or the way to the first item."""
        return self.view if self.shown else self.adding

    def after_removal(self) -> QWidget:
        """The list, also when nothing is left in it."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()
        self._turn()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the form stands under the list."""
        super().resizeEvent(event)
        self._turn()

    def retranslate(self) -> None:
        """Says every text again."""
        self.view.setAccessibleName(self.tr("Agenda"))
        self.keys_hint.setText(self.tr("+ and − change the minutes, Alt+Shift+Up and Down move."))
        self.adding.setPlaceholderText(self.tr("A new agenda item"))
        self.adding.setAccessibleName(self.tr("A new agenda item"))
        self.add.setText(self.tr("Add"))
        self.edit_deed.setText(self.tr("Edit the agenda item"))
        self.longer_deed.setText(self.tr("Five minutes longer"))
        self.shorter_deed.setText(self.tr("Five minutes shorter"))
        self.up_deed.setText(self.tr("Move the agenda item up"))
        self.down_deed.setText(self.tr("Move the agenda item down"))
        self.remove_deed.setText(self.tr("Remove the agenda item"))
        self.menu.setTitle(self.tr("&Agenda"))
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.edit_deed = self.list_deed("Return")
        self.longer_deed = self.list_deed("+")
        self.shorter_deed = self.list_deed("-")
        self.up_deed = self.list_deed("Alt+Shift+Up")
        self.down_deed = self.list_deed("Alt+Shift+Down")
        self.remove_deed = self.list_deed("Del")
        self.item_deeds = (
            self.edit_deed,
            self.longer_deed,
            self.shorter_deed,
            self.up_deed,
            self.down_deed,
            self.remove_deed,
        )
        self.menu.addActions(list(self.item_deeds))

    def _connect(self) -> None:
        self.adding.returnPressed.connect(self._add)
        self.add.clicked.connect(self._add)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        self.form.up.clicked.connect(self.up_deed.trigger)
        self.form.down.clicked.connect(self.down_deed.trigger)
        self.edit_deed.triggered.connect(self.form.title.setFocus)
        self.longer_deed.triggered.connect(self._longer)
        self.shorter_deed.triggered.connect(self._shorter)
        self.up_deed.triggered.connect(self._move_up)
        self.down_deed.triggered.connect(self._move_down)
        self.remove_deed.triggered.connect(self._remove)

    def _turn(self) -> None:
        """List and form beside one another where both can be read, else below one another, as high as they need."""
        is_wide = self.width() >= em(self, _WIDE)
        self.sides.setOrientation(Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical)
        self.sides.setMinimumHeight(0 if is_wide else em(self, _STACKED))

    def _add(self) -> None:
        """What is typed is an item, chosen at once; with nothing typed it is one without a title."""
        if self.event_id is None or not self.kept():
            return
        is_typed = bool(self.adding.text().strip())
        added = self.attempt(self._begun.end) if is_typed else self.attempt(self._make, self.event_id, "")
        if added is not None:
            self.view.choose(added)

    def _make(self, event_id: str, title: str) -> str:
        """A new item after the chosen one."""
        ids = [each.id for each in self.shown]
        at = ids.index(self.chosen_id) + 1 if self.chosen_id in ids else None
        by = self.typing if title else None
        return self.desk.programme.add_item(event_id, title, ItemKind.PLENARY, _NEW_MINUTES, at, by).id

    def _revise_begun(self, item_id: str, title: str) -> object:
        return self.desk.programme.revise_item(item_id, by=self.typing, title=title)

    def _revise(self, fields: dict[str, object]) -> None:
        if self.chosen_id is not None:
            self.attempt(self.verbs.revise, self.chosen_id, **fields)

    def _longer(self) -> None:
        self._change_minutes(STEP)

    def _shorter(self) -> None:
        self._change_minutes(-STEP)

    def _change_minutes(self, step: int) -> None:
        if self.kept() and (item := self.chosen()) is not None:
            self._revise({"minutes": max(item.minutes + step, 0)})
