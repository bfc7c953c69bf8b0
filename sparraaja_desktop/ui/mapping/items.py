"""Mapping items: the basics, the six means of the law as a checklist, and the sparrer's own (R16-R20)."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.mapping import ItemGroup, ItemState, MappingItem
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.item_form import ItemForm
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.names import group_heading, state_name, state_sign, states_of
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import column

_COLOURS = {
    ItemState.UNKNOWN: "faint",
    ItemState.NO: "need",
    ItemState.PREPARING: "situation",
    ItemState.PART_OF_OTHER: "situation",
    ItemState.YES: "done",
}


class ItemsView(View):
    """The items in groups with their states, and the one that is chosen; 0 … 4 in the list set its state."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._items: tuple[MappingItem, ...] = ()
        self._client_kind = ClientKind.MUNICIPALITY
        self._chosen: str | None = None
        self.lines = Lines()
        self.view = LineView(self.context.look)
        self.view.setModel(self.lines)
        self.keys_hint = QLabel()
        self.keys_hint.setTextFormat(Qt.TextFormat.PlainText)
        self.keys_hint.setWordWrap(True)
        set_tone(self.keys_hint, "faint")
        self.add = QPushButton()
        self.form = ItemForm()
        form = self.form
        self.texts: dict[str, Draft] = {
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

    def reload(self) -> None:
        """Reads the items again."""
        if self.engagement_id is None:
            return
        engagement = self.desk.engagements.read(self.engagement_id)
        self._client_kind = self.desk.clients.read(engagement.client_id).kind
        self._items = self.desk.mapping.items(self.engagement_id)
        row = self.view.currentIndex().row()
        self.lines.show(self._lines())
        near = [each for each in self.lines.rows() if each >= row] or list(self.lines.rows()[-1:])
        wanted = self.lines.row_of(self._chosen)
        if wanted is None and near:
            wanted = near[0]
        if wanted is not None:
            self.view.setCurrentIndex(self.lines.index(wanted))
        self._show(self.lines.line(wanted).id if wanted is not None else None)

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The list follows what is typed, too; the field being typed in is left alone by its draft."""
        self.reload()

    def first_focus(self) -> QWidget:
        """The list."""
        return self.view

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.view.setMinimumHeight(em(self, 9))
        self.view.setMinimumWidth(em(self, 8))
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
        self.remove_deed = self._list_deed("Del")
        self.evidence_deed = self._list_deed("Return")
        self.next_deed = self._list_deed("Space")
        self.state_deeds = [self._list_deed(str(number)) for number in range(len(ItemState))]
        self.menu.addActions([self.add_deed, self.remove_deed, self.evidence_deed])
        self.menu.addSeparator()
        self.menu.addActions([self.next_deed, *self.state_deeds])

    def _list_deed(self, key: str) -> QAction:
        """An action whose key works in the list only: elsewhere it is a letter."""
        deed = QAction(self)
        deed.setShortcut(QKeySequence(key))
        deed.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.view.addAction(deed)
        return deed

    def _connect(self) -> None:
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.add.clicked.connect(self._add)
        self.form.revised.connect(self._revise)
        self.form.removal_asked.connect(self._remove)
        self.add_deed.triggered.connect(self._add)
        self.remove_deed.triggered.connect(self._remove)
        self.evidence_deed.triggered.connect(self._edit)
        self.next_deed.triggered.connect(self._next_state)
        for deed in self.state_deeds:
            deed.triggered.connect(self._state_by_key)

    def _lines(self) -> list[Line]:
        """Headings with how many of the group are known, and the items; own items only where any are."""
        lines: list[Line] = []
        for group in ItemGroup:
            of_group = [each for each in self._items if each.group is group]
            if of_group:
                known = sum(each.state is not ItemState.UNKNOWN for each in of_group)
                title = group_heading(group, self._client_kind)
                count = self.tr("{0} of {1} known").format(known, len(of_group))
                lines.append(Line("", f"{title} · {count}"))
                lines.extend(self._line(each) for each in of_group)
        return lines

    def _line(self, item: MappingItem) -> Line:
        title = self._title(item)
        state = state_name(item.state, item.group)
        spoken = f"{title}, {state}"
        return Line(item.id, title, state, state_sign(item.state), _COLOURS[item.state], spoken)

    def _title(self, item: MappingItem) -> str:
        return self.desk.mapping.item_title(item, self.context.language()).strip() or self.tr("(no name yet)")

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show(self.lines.line(current.row()).id)

    def _show(self, item_id: str | None) -> None:
        """Shows an item at the right; what is typed in another is kept first, else that one stays."""
        if item_id != self._chosen and not self.kept():
            self.view.choose(self._chosen)
            return
        item = next((each for each in self._items if each.id == item_id), None)
        self.form.setVisible(item is not None)
        self._say_states(item)
        is_other = item_id != self._chosen
        self._chosen = item_id
        for field, draft in self.texts.items():
            text = str(getattr(item, field)) if item is not None else ""
            if is_other:
                draft.bind(text, partial(self._keep_text, field, item.id) if item is not None else None)
            else:
                draft.refresh(text)
        if item is not None:
            # Keeping the former one made the list read again, which went back to it.
            self.view.choose(item.id)
            hint = self.desk.mapping.item_hint(item, self.context.language())
            self.form.show_item(item, self._title(item), hint, is_other=is_other)

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

    def _item(self) -> MappingItem | None:
        return next((each for each in self._items if each.id == self._chosen), None)

    def _keep_text(self, field: str, item_id: str, text: str) -> None:
        fields: dict[str, object] = {field: text}
        self.desk.mapping.revise_item(item_id, self.texts[field], **fields)

    def _revise(self, fields: dict[str, object]) -> None:
        if self._chosen is not None and self.kept():
            self.attempt(self.desk.mapping.revise_item, self._chosen, None, **fields)

    def _state_by_key(self) -> None:
        deed = self.sender()
        if isinstance(deed, QAction):
            self._revise({"state": ItemState(deed.data())})

    def _next_state(self) -> None:
        item = self._item()
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
        item = self._item()
        if item is not None and item.group is ItemGroup.OWN and self.kept():
            self.attempt(self.desk.mapping.remove_item, item.id)
            self.view.setFocus()
