"""What a place says while there is nothing in it yet: at the top, where the first thing will stand."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.page import heading


def or_empty(empty: QLabel, form: QWidget) -> QWidget:
    """The form, or at the same place what is said while there is nothing to show in it."""
    box = QWidget()
    empty.setMargin(em(empty, 0.7))
    empty.setAlignment(Qt.AlignmentFlag.AlignTop)
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(empty)
    layout.addWidget(form, 1)
    return box


def show_or_empty(is_empty: bool, form: QWidget, empty: QLabel, add: QPushButton, deeds: Iterable[QAction]) -> None:
    """The form with its deeds, or what is said while there is nothing yet: then the way to the first stands out."""
    form.setVisible(not is_empty)
    empty.setVisible(is_empty)
    set_tone(add, "main" if is_empty else "plain")
    for deed in deeds:
        deed.setEnabled(not is_empty)


class Before(QWidget):
    """A sentence of what must be there first, and under it the way to it; shown and hidden as one."""

    def __init__(self) -> None:
        super().__init__()
        self.said, self.way = heading("faint"), QPushButton()
        layout = QVBoxLayout(self)
        edge = em(self, 0.5)
        layout.setContentsMargins(edge, edge, edge, edge)
        layout.setSpacing(em(self, 0.6))
        layout.addWidget(self.said)
        layout.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
