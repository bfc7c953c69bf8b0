"""One mapping item: how far it is, on what evidence, in which document, approved by whom and when."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.mapping import ItemGroup, ItemState, MappingItem
from sparraaja_desktop.ui.fields import OptionalDate, WrappedCheck, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.names import state_name, state_sign, states_of
from sparraaja_desktop.ui.page import heading


class ItemForm(QWidget):
    """The fields of an item; `revised` carries the fields that were chosen anew, as `revise_item` takes them.

    The texts are the view's affair: it has drafts on `own_title`, `evidence`, `document` and `approved_by`.
    """

    revised = Signal(object)
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = heading()
        self.title_label, self.own_title = QLabel(), QLineEdit()
        self.own_title_box = labelled(self.title_label, self.own_title)
        self.hint = QLabel()
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        set_tone(self.hint, "faint")
        self.states_group = QGroupBox()
        self.states = {state: WrappedCheck(QRadioButton()) for state in ItemState}
        self.evidence_label, self.evidence = QLabel(), QPlainTextEdit()
        self.evidence.setTabChangesFocus(True)
        self.document_label, self.document = QLabel(), QLineEdit()
        self.approved_by_label, self.approved_by = QLabel(), QLineEdit()
        self.approved_on_label, self.approved_on = QLabel(), OptionalDate()
        self.remove = QPushButton()
        self._lay_out()
        self._group = QButtonGroup(self)
        for choice in self.states.values():
            self._group.addButton(choice.box)
            choice.toggled.connect(self._state_chosen)
        self.approved_on.changed.connect(self._approved_on_chosen)
        self.remove.clicked.connect(self.removal_asked)
        self.resize_text()

    def show_item(self, item: MappingItem, title: str, hint: str, *, is_other: bool) -> None:
        """Shows all but the typed texts; `is_other` when it is another item than the one before."""
        is_own = item.group is ItemGroup.OWN
        self.title.setText(title)
        self.title.setVisible(not is_own)
        self.own_title_box.setVisible(is_own)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        for state, choice in self.states.items():
            choice.setVisible(state in states_of(item.group))
            choice.set_text(f"{state_sign(state)}  {state_name(state, item.group)}")
            choice.box.setAccessibleName(state_name(state, item.group))
        self.states[item.state].set_checked(True)
        self.approved_on.show_value(item.approved_on, is_other=is_other)
        self.remove.setVisible(is_own)

    def retranslate(self) -> None:
        """Says every text again, but those of the item."""
        self.title_label.setText(self.tr("What is mapped"))
        self.states_group.setTitle(self.tr("State"))
        self.evidence_label.setText(self.tr("Evidence: what is known, and from where"))
        self.document_label.setText(self.tr("Document"))
        self.approved_by_label.setText(self.tr("Approved by"))
        self.approved_on_label.setText(self.tr("Approved on"))
        self.remove.setText(self.tr("Remove the item"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.evidence.setMinimumHeight(em(self, 4))
        self.evidence.setMaximumHeight(em(self, 9))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.states_group)
        for choice in self.states.values():
            inside.addWidget(choice)
        layout = QVBoxLayout(self)
        edge = em(self, 0.7)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(em(self, 0.6))
        layout.addWidget(self.title)
        layout.addWidget(self.own_title_box)
        layout.addWidget(self.hint)
        layout.addWidget(self.states_group)
        layout.addWidget(labelled(self.evidence_label, self.evidence))
        layout.addWidget(labelled(self.document_label, self.document))
        layout.addWidget(labelled(self.approved_by_label, self.approved_by))
        layout.addWidget(labelled(self.approved_on_label, self.approved_on))
        layout.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _state_chosen(self) -> None:
        self.revised.emit({"state": next(state for state, choice in self.states.items() if choice.is_checked())})

    def _approved_on_chosen(self, day: date | None) -> None:
        self.revised.emit({"approved_on": day})
