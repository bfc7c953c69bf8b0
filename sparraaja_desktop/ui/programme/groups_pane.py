"""Small groups of those who came, for the items that are worked in groups (R39)."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.groups import SIZES, Group, Mix, divided
from sparraaja_desktop.model.programme import Attendance
from sparraaja_desktop.ui.fields import CalmCombo, labelled
from sparraaja_desktop.ui.page import READ_BY, heading
from sparraaja_desktop.ui.programme.names import mix_name

_USUAL = 4
"""How many there are in a group until another size is chosen."""


class GroupsPane(QWidget):
    """Says who sits where; follows the numbers of the attendance. The choices are of the moment and are not kept."""

    def __init__(self) -> None:
        super().__init__()
        self._came: tuple[tuple[str | None, int], ...] = ()
        self._names: dict[str | None, str] = {}
        self.title = heading()
        self.size_label, self.size_choice = QLabel(), CalmCombo()
        for size in SIZES:
            self.size_choice.addItem(str(size), size)
        self.size_choice.setCurrentIndex(SIZES.index(_USUAL))
        self.mix_label, self.mix_choice = QLabel(), CalmCombo()
        for mix in Mix:
            self.mix_choice.addItem("", mix)
        self.said = heading("")
        self.said.setTextInteractionFlags(READ_BY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(labelled(self.size_label, self.size_choice))
        layout.addWidget(labelled(self.mix_label, self.mix_choice))
        layout.addWidget(self.said)
        self.size_choice.activated.connect(self._divide)
        self.mix_choice.activated.connect(self._divide)

    def show_counts(self, areas: Sequence[ServiceArea], counts: Sequence[Attendance]) -> None:
        """Divides as many as came, service area by service area."""
        self._names = {each.id: each.name for each in areas}
        order = {area_id: place for place, area_id in enumerate(self._names)}
        came = sorted(counts, key=lambda each: order.get(each.service_area_id, len(order)))
        self._came = tuple((each.service_area_id, each.count) for each in came)
        self._divide()

    def retranslate(self) -> None:
        """Says every text again."""
        self.title.setText(self.tr("Small groups"))
        self.size_label.setText(self.tr("About how many in a group"))
        self.mix_label.setText(self.tr("With whom"))
        for row, mix in enumerate(Mix):
            self.mix_choice.setItemText(row, mix_name(mix))
        self._divide()

    def _divide(self) -> None:
        groups = divided(self._came, int(self.size_choice.currentData()), Mix(self.mix_choice.currentData()))
        self.said.setText("\n".join(self._say(number, group) for number, group in enumerate(groups, start=1)))
        if not groups:
            self.said.setText(self.tr("Write above how many come, and they are divided into groups here."))
        self.said.setAccessibleName(self.said.text())

    def _say(self, number: int, group: Group) -> str:
        elsewhere = self.tr("From elsewhere")
        people = ", ".join(f"{self._names.get(area_id, elsewhere)} {count}" for area_id, count in group.people)
        return self.tr("Group {0}: {1}").format(number, people)
