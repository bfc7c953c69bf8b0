"""One finding: its text, what kind it is, whose, what it touches, whether it may leave, and where it was heard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.mapping import Finding, FindingKind
from sparraaja_desktop.ui.fields import CalmCombo, SignedCombo, WrappedCheck, fill_choices, labelled
from sparraaja_desktop.ui.flow import FlowLayout
from sparraaja_desktop.ui.form import AreaChecks
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.mapping.names import kind_name, kind_sign


class FindingForm(QWidget):
    """The fields of a finding; `revised` carries the fields that were chosen anew, as `revise_finding` takes them.

    The text is the view's affair: it has a draft on `text`. `source_asked` and `removal_asked` are buttons.
    """

    revised = Signal(object)
    source_asked = Signal()
    removal_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text_label = QLabel()
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.kind_label = QLabel()
        self.kind = SignedCombo()
        self.area_label = QLabel()
        self.service_area = CalmCombo()
        self.areas_group = AreaChecks()
        self.areas = self.areas_group.checks
        self.confidential = WrappedCheck()
        self.source = QLabel()
        self.source.setTextFormat(Qt.TextFormat.PlainText)
        self.source.setWordWrap(True)
        set_tone(self.source, "faint")
        self.to_source = QPushButton()
        self.remove = QPushButton()
        for kind in FindingKind:
            self.kind.addItem("", kind)
        self._lay_out()
        self._connect()
        self.resize_text()

    def show_finding(self, finding: Finding, areas: Sequence[ServiceArea], source: str) -> None:
        """Shows all but the text; `source` says where the finding comes from."""
        self.kind.setCurrentIndex(list(FindingKind).index(finding.kind))
        fill_areas(self.service_area, areas, self.tr("The whole client"), finding.service_area_id)
        self.areas_group.show_checked(finding.areas)
        self.confidential.set_checked(finding.confidential)
        self.source.setText(source)
        self.to_source.setVisible(finding.answer_id is not None)

    def retranslate(self, area_word: str) -> None:
        """Says every text again; `area_word` is the client's word for a service area, with a capital."""
        self.text_label.setText(self.tr("What was found out"))
        self.kind_label.setText(self.tr("What it is"))
        for row, kind in enumerate(FindingKind):
            self.kind.say(row, kind_sign(kind), kind_name(kind))
        self.area_label.setText(area_word)
        self.areas_group.retranslate()
        self.confidential.set_text(self.tr("Confidential: never leaves in a handout"))
        self.to_source.setText(self.tr("Go to the note"))
        self.remove.setText(self.tr("Remove the finding"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.text.setMinimumHeight(em(self, 5))
        self.text.setMaximumHeight(em(self, 10))

    def _lay_out(self) -> None:
        buttons = QWidget()
        in_row = FlowLayout(buttons, em(self, 0.4))
        in_row.addWidget(self.to_source)
        in_row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        edge = em(self, 0.7)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(em(self, 0.6))
        layout.addWidget(labelled(self.text_label, self.text))
        layout.addWidget(labelled(self.kind_label, self.kind))
        layout.addWidget(labelled(self.area_label, self.service_area))
        layout.addWidget(self.areas_group)
        layout.addWidget(self.confidential)
        layout.addWidget(self.source)
        layout.addWidget(buttons)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.kind.activated.connect(self._kind_chosen)
        self.service_area.activated.connect(self._service_area_chosen)
        self.areas_group.chosen.connect(self._areas_chosen)
        self.confidential.toggled.connect(self._confidential_chosen)
        self.to_source.clicked.connect(self.source_asked)
        self.remove.clicked.connect(self.removal_asked)

    def _kind_chosen(self) -> None:
        self.revised.emit({"kind": FindingKind(self.kind.currentData())})

    def _service_area_chosen(self) -> None:
        self.revised.emit({"service_area_id": self.service_area.currentData()})

    def _areas_chosen(self, areas: object) -> None:
        self.revised.emit({"areas": areas})

    def _confidential_chosen(self) -> None:
        self.revised.emit({"confidential": self.confidential.is_checked()})


def fill_areas(combo: QComboBox, areas: Sequence[ServiceArea], none: str, chosen: str | None) -> None:
    """Offers "none" and the service areas, and chooses one by id; nothing moves when it is so already."""
    fill_choices(combo, [(none, None), *((area.name, area.id) for area in areas)], chosen)
