"""The thing at the right of a list: labelled fields below one another."""

from collections.abc import Collection, Iterable, Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.ui.fields import WrappedCheck, labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.names import area_name
from sparraaja_desktop.ui.page import heading, led_home

K = TypeVar("K", bound=str)


class Form(QWidget):
    """Fields of one record; `revised` carries those that were chosen anew, as the desk's verb takes them.

    A subclass says its texts in `retranslate`. What is typed is the view's affair: it has drafts on the editors.
    """

    revised = Signal(object)
    removal_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._notes: list[tuple[QPlainTextEdit, float]] = []
        self.box = QVBoxLayout(self)
        self.resize_text()

    def field(self, label: QLabel, widget: QWidget) -> QWidget:
        """Adds a widget under its label, and gives the box that holds both."""
        box = labelled(label, widget)
        self.box.addWidget(box)
        return box

    def line(self, label: QLabel) -> QLineEdit:
        """Adds a field of one line."""
        editor = QLineEdit()
        self.field(label, editor)
        return editor

    def note(self, label: QLabel, lines: float = 4) -> QPlainTextEdit:
        """Adds a field of many lines, of which `lines` are seen."""
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        self._notes.append((editor, lines))
        self.field(label, editor)
        return editor

    def said(self, tone: str = "faint") -> QLabel:
        """Adds a sentence."""
        label = heading(tone)
        if tone == "heading":
            label.setContentsMargins(0, em(self, 0.5), 0, 0)
        self.box.addWidget(label)
        return label

    def buttons(self, *buttons: QPushButton) -> QWidget:
        """Adds buttons beside one another."""
        row = beside(*buttons)
        self.box.addWidget(row)
        return row

    def area_checks(self) -> "AreaChecks":
        """Adds the areas of participation, which are chosen anew by their boxes."""
        checks = AreaChecks()
        checks.chosen.connect(self._areas_chosen)
        self.add(checks)
        return checks

    def means_checks(self, keys: Iterable[str]) -> "MeansChecks":
        """Adds the means of participation, which are chosen anew by their boxes."""
        checks = MeansChecks(keys)
        checks.chosen.connect(self._means_chosen)
        self.add(checks)
        return checks

    def add(self, widget: QWidget) -> None:
        """Adds anything else."""
        self.box.addWidget(widget)

    def end(self) -> None:
        """The rest is empty."""
        self.box.addStretch(1)

    def home(self) -> QWidget | None:
        """The list of the form's own to which Esc leads from its fields, before the view's; None where it has none."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads to the form's own list first, and from there further out."""
        if not led_home(event, self.home()):
            super().keyPressEvent(event)

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.7)
        self.box.setContentsMargins(edge, edge, edge, edge)
        self.box.setSpacing(em(self, 0.6))
        for editor, lines in self._notes:
            editor.setFixedHeight(em(self, lines + 0.8))

    def _areas_chosen(self, areas: object) -> None:
        self.revised.emit({"areas": areas})

    def _means_chosen(self, means: object) -> None:
        self.revised.emit({"means": means})


class Checks(QGroupBox, Generic[K]):
    """A box to check for each key; `chosen` carries those that are checked, in the order of the boxes."""

    chosen = Signal(object)

    def __init__(self, keys: Iterable[K]) -> None:
        super().__init__()
        self.checks = {key: WrappedCheck() for key in keys}
        inside = QVBoxLayout(self)
        for check in self.checks.values():
            inside.addWidget(check)
            check.toggled.connect(self._toggled)

    def show_checked(self, keys: Collection[K]) -> None:
        """Checks these, without telling of it."""
        for key, check in self.checks.items():
            check.set_checked(key in keys)

    def name(self, names: Mapping[K, str]) -> None:
        """Says what stands beside each box."""
        for key, check in self.checks.items():
            check.set_text(names[key])

    def _toggled(self) -> None:
        self.chosen.emit(tuple(key for key, check in self.checks.items() if check.is_checked()))


class AreaChecks(Checks[Area]):
    """The three areas of participation (R73)."""

    def __init__(self) -> None:
        super().__init__(Area)

    def retranslate(self) -> None:
        """Says every text again."""
        self.setTitle(self.tr("Areas of participation"))
        self.name({area: area_name(area) for area in Area})


class MeansChecks(QWidget):
    """The means of participation that the law names, by their keys, under the name of the law."""

    def __init__(self, keys: Iterable[str]) -> None:
        super().__init__()
        # A group's own title does not wrap, and the name of a law is long.
        self.title, self.group = heading(), Checks(keys)
        self.checks, self.chosen = self.group.checks, self.group.chosen
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, em(self, 0.5), 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.group)

    def say(self, title: str, names: Mapping[str, str]) -> None:
        """Names the means by their keys, and the law by its `title`."""
        self.title.setText(title)
        self.group.setAccessibleName(title)
        self.group.name(names)
