"""Mapping items: the basics, the six means of the law as a checklist, and the sparrer's own (R16-R20)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.mapping import ItemGroup, ItemState, MappingItem
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.look import set_tone
from sparraaja_desktop.ui.mapping.item_form import ItemForm
from sparraaja_desktop.ui.mapping.lines import Line
from sparraaja_desktop.ui.mapping.names import group_heading, state_name, state_sign, states_of
from sparraaja_desktop.ui.page import column
from sparraaja_desktop.ui.records_view import RecordsView, RecordVerbs

_COLOURS = {
    ItemState.UNKNOWN: "faint",
    ItemState.NO: "need",
    ItemState.PREPARING: "situation",
    ItemState.PART_OF_OTHER: "situation",
    ItemState.YES: "done",
}


class ItemsView(RecordsView[MappingItem]):
    """The items in groups with their states, and the one that is chosen; 0 … 4 in the list set its state."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.verbs = RecordVerbs(self.desk.mapping.revise_item, self.desk.mapping.remove_item)
        self._client_kind = ClientKind.MUNICIPALITY
        self.keys_hint = QLabel()
        self.keys_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_hint.setWordWrap(True)
        set_tone(self.keys_hint, "faint")
        self.add = QPushButton()
        self.form = ItemForm()
        form = self.form
        self.texts = {
            "title": self.draft(form.own_title),
            "evidence": self.draft(form.evidence),
            "document": self.draft(form.document),
            "approved_by": self.draft(form.approved_by),
        }
        self.drafts = tuple(self.texts.values())
        self.sides = self.lay_out(column(self.view, self.keys_hint, self.add, spacing=0.4, margin=0.5), form)
        self._make_menu()
        self._connect()
        self.resize_text()
        self.retranslate()

    def records(self) -> Sequence[MappingItem]:
        """The items; whose they are says which law names the means."""
        engagement_id = self.engagement_id or ""
        self._client_kind = self.desk.clients.read(self.desk.engagements.read(engagement_id).client_id).kind
        return self.desk.mapping.items(engagement_id)

    def lines_of(self, records: Sequence[MappingItem]) -> list[Line]:
        """Headings with how many of the group are known, and the items; own items only where any are."""
        lines: list[Line] = []
        for group in ItemGroup:
            of_group = [each for each in records if each.group is group]
            if of_group:
                known = sum(each.state is not ItemState.UNKNOWN for each in of_group)
                title = group_heading(group, self._client_kind)
                count = self.tr("{0} of {1} known").format(known, len(of_group))
                lines.append(Line("", f"{title} · {count}"))
                lines.extend(self.line(each) for each in of_group)
        return lines

    def line(self, record: MappingItem) -> Line:
        """The item and its state, in words and by a sign."""
        title = self._title(record)
        state = state_name(record.state, record.group)
        return Line(record.id, title, state, state_sign(record.state), _COLOURS[record.state], f"{title}, {state}")

    def show_record(self, record: MappingItem | None, *, is_other: bool) -> None:
        """See `RecordsView`."""
        self.form.setVisible(record is not None)
        self._say_states(record)
        if record is not None:
            hint = self.desk.mapping.item_hint(record, self.context.language())
            self.form.show_item(record, self._title(record), hint, is_other=is_other)

    def current_record(self) -> None:
        """An item is not on the red thread."""

    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        super().resize_text()
        self.form.resize_text()

    def retranslate(self) -> None:
        """Says every text again."""
        self.menu.setTitle(self.tr("&Mapping items"))
        self.view.setAccessibleName(self.tr("Mapping items"))
        self.add.setText(self.tr("Add an item"))
        self.add_deed.setText(self.tr("Add an item"))
        self.remove_deed.setText(self.tr("Remove the item"))
        self.next_deed.setText(self.tr("Next state"))
        self.evidence_deed.setText(self.tr("Write the evidence"))
        self.keys_hint.setText(self.tr("Space goes to the next state; the number keys choose one."))
        self.form.retranslate()
        self.reload_shown()

    def _make_menu(self) -> None:
        self.menu: QMenu = QMenu(self)
        self.add_deed = self.deed("Ctrl+Shift+N")
        self.remove_deed = self.list_deed("Del")
        self.evidence_deed = self.list_deed("Return")
        self.next_deed = self.list_deed("Space")
        self.state_deeds = [self.list_deed(str(number)) for number in range(len(ItemState))]
        self.menu.addActions([self.add_deed, self.remove_deed, self.evidence_deed])
        self.menu.addSeparator()
        self.menu.addActions([self.next_deed, *self.state_deeds])

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        self.add_deed.triggered.connect(self._add)
        self.remove_deed.triggered.connect(self._remove)
        self.evidence_deed.triggered.connect(self._edit)
        self.next_deed.triggered.connect(self._next_state)
        for deed in self.state_deeds:
            deed.triggered.connect(self._state_by_key)

    def _title(self, item: MappingItem) -> str:
        return self.desk.mapping.item_title(item, self.context.language()).strip() or self.tr("(no name yet)")

    def _say_states(self, item: MappingItem | None) -> None:
        """The menu names the states as the chosen item has them."""
        states = states_of(item.group) if item is not None else ()
        for number, deed in enumerate(self.state_deeds):
            deed.setVisible(number < len(states))
            deed.setEnabled(number < len(states))
            if item is not None and number < len(states):
                deed.setText(self.tr("State: {0}").format(state_name(states[number], item.group)))
                deed.setData(states[number])
        self.next_deed.setEnabled(item is not None)
        self.evidence_deed.setEnabled(item is not None)
        self.remove_deed.setEnabled(item is not None and item.group is ItemGroup.OWN)

    def _state_by_key(self) -> None:
        deed = self.sender()
        if isinstance(deed, QAction):
            self._revise({"state": ItemState(deed.data())})

    def _next_state(self) -> None:
        item = self.chosen()
        if item is not None:
            states = states_of(item.group)
            self._revise({"state": states[(states.index(item.state) + 1) % len(states)]})

    def _add(self) -> None:
        """A new own item; its name is typed at once."""
        if self.engagement_id is None or not self.kept():
            return
        made = self.attempt(self.desk.mapping.add_item, self.engagement_id, "")
        if made is not None:
            self.view.choose(made.id)
            self.form.own_title.setFocus()

    def _edit(self) -> None:
        self.form.evidence.setFocus()

    def _remove(self) -> None:
        """Only own items are removed."""
        item = self.chosen()
        if item is not None and item.group is ItemGroup.OWN:
            super()._remove()
