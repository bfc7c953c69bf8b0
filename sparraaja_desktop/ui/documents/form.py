"""What is chosen for the handout that is shown: its language and its parts."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.ui.engagements.client import LANGUAGE_NAMES
from sparraaja_desktop.ui.fields import CalmCombo, WrappedCheck, labelled
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import heading


class HandoutForm(QWidget):
    """The name of the handout, its language or languages, its parts, and the way to Word.

    `changed` is sent when a language or a part was chosen.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = heading()
        self.language_label, self.language = QLabel(), CalmCombo()
        self.language.activated.connect(self.changed)
        self.parts_group = QGroupBox()
        self.parts: dict[str, WrappedCheck] = {}
        self.make, self.print = QPushButton(), QPushButton()
        set_tone(self.make, "main")
        self._inside = QVBoxLayout(self.parts_group)
        layout = QVBoxLayout(self)
        layout.addWidget(self.name)
        layout.addWidget(labelled(self.language_label, self.language))
        layout.addWidget(self.parts_group)
        for button in (self.make, self.print):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._layout = layout
        self.resize_text()

    def offer_languages(self, offers: Sequence[tuple[Language, ...]], chosen: tuple[Language, ...]) -> None:
        """Offers each language, or several together; the chosen one stays, else the first is chosen."""
        self.language.clear()
        for each in offers:
            self.language.addItem(" + ".join(LANGUAGE_NAMES[language] for language in each))
        self._offers = tuple(offers)
        self.language.setCurrentIndex(self._offers.index(chosen) if chosen in self._offers else 0)

    def offer_parts(self, names: Mapping[str, str], left_out: frozenset[str]) -> None:
        """Offers parts by these names; those that were left out before are not checked."""
        if tuple(names) != tuple(self.parts):
            self._take_parts_away()
            self.parts = {part: WrappedCheck() for part in names}
            for check in self.parts.values():
                self._inside.addWidget(check)
                check.toggled.connect(self.changed)
        for part, check in self.parts.items():
            check.set_text(names[part])
            check.set_checked(part not in left_out)
        self.parts_group.setVisible(bool(self.parts))

    def chosen_languages(self) -> tuple[Language, ...]:
        """The language, or the languages, of the handout."""
        return self._offers[self.language.currentIndex()]

    def chosen_parts(self) -> tuple[str, ...]:
        """The parts that are wanted, in their order."""
        return tuple(part for part, check in self.parts.items() if check.is_checked())

    def left_out(self) -> frozenset[str]:
        """The parts that are not wanted."""
        return frozenset(self.parts) - {*self.chosen_parts()}

    def retranslate(self) -> None:
        """Says every text again, but the name and those of the parts."""
        self.language_label.setText(self.tr("Language of the document"))
        self.parts_group.setTitle(self.tr("Parts"))

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.6)
        self._layout.setContentsMargins(edge, edge, edge, edge)
        self._layout.setSpacing(em(self, 0.6))
        self._inside.setSpacing(em(self, 0.25))

    def _take_parts_away(self) -> None:
        for check in self.parts.values():
            self._inside.removeWidget(check)
            check.hide()
            check.deleteLater()
