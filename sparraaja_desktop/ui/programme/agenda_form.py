"""One agenda item: how long, how it is worked, with what."""

from PySide6.QtWidgets import QLabel, QPushButton

from sparraaja_desktop.model.programme import AgendaItem, ItemKind
from sparraaja_desktop.ui.clock_field import ClockField
from sparraaja_desktop.ui.fields import CalmCombo
from sparraaja_desktop.ui.form import Form
from sparraaja_desktop.ui.number_field import NumberField
from sparraaja_desktop.ui.programme.names import item_kind_name

_LONGEST = 12 * 60


class AgendaItemForm(Form):
    """The fields of an item; the view has drafts on `title`, `question`, `tool`, `lead` and `material`."""

    def __init__(self) -> None:
        super().__init__()
        self.title_label = QLabel()
        self.title = self.line(self.title_label)
        self.minutes_label, self.minutes = QLabel(), NumberField(_LONGEST, step=5)
        self.field(self.minutes_label, self.minutes)
        self.kind_label, self.kind = QLabel(), CalmCombo()
        for kind in ItemKind:
            self.kind.addItem("", kind)
        self.field(self.kind_label, self.kind)
        self.question_label = QLabel()
        self.question = self.note(self.question_label, 3)
        self.tool_label = QLabel()
        self.tool = self.line(self.tool_label)
        self.lead_label = QLabel()
        self.lead = self.line(self.lead_label)
        self.material_label = QLabel()
        self.material = self.note(self.material_label, 2)
        self.fixed_label, self.fixed = QLabel(), ClockField()
        self.field(self.fixed_label, self.fixed)
        self.up, self.down, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.buttons(self.up, self.down, self.remove)
        self.end()
        self.minutes.changed.connect(self._minutes_chosen)
        self.kind.activated.connect(self._kind_chosen)
        self.fixed.changed.connect(self._fixed_chosen)
        self.remove.clicked.connect(self.removal_asked)

    def show_item(self, item: AgendaItem, *, is_other: bool) -> None:
        """Shows all but the typed texts; `is_other` when it is another item than the one before."""
        self.kind.setCurrentIndex(list(ItemKind).index(item.kind))
        if is_other:
            self.minutes.set_number(item.minutes)
            self.fixed.set_value(item.fixed_at)
        else:
            self.minutes.refresh(item.minutes)
            self.fixed.refresh(item.fixed_at)

    def retranslate(self) -> None:
        """Says every text again."""
        self.title_label.setText(self.tr("Agenda item"))
        self.minutes_label.setText(self.tr("Minutes"))
        self.kind_label.setText(self.tr("How it is worked"))
        for row, kind in enumerate(ItemKind):
            self.kind.setItemText(row, item_kind_name(kind))
        self.question_label.setText(self.tr("Question to the participants"))
        self.tool_label.setText(self.tr("Tool"))
        self.lead_label.setText(self.tr("Who leads"))
        self.material_label.setText(self.tr("Material"))
        self.fixed_label.setText(self.tr("Fixed time, if it must not move"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Remove the agenda item"))

    def _minutes_chosen(self, minutes: int) -> None:
        self.revised.emit({"minutes": minutes})

    def _kind_chosen(self) -> None:
        self.revised.emit({"kind": ItemKind(self.kind.currentData())})

    def _fixed_chosen(self, minutes: object) -> None:
        self.revised.emit({"fixed_at": minutes})
