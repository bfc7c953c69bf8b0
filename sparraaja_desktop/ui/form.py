"""The thing at the right of a list: labelled fields below one another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGroupBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.ui.fields import WrappedCheck, labelled
from sparraaja_desktop.ui.flow import beside
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.names import area_name
from sparraaja_desktop.ui.page import heading


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

    def add(self, widget: QWidget) -> None:
        """Adds anything else."""
        self.box.addWidget(widget)

    def end(self) -> None:
        """The rest is empty."""
        self.box.addStretch(1)

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        edge = em(self, 0.7)
        self.box.setContentsMargins(edge, edge, edge, edge)
        self.box.setSpacing(em(self, 0.6))
        for editor, lines in self._notes:
            editor.setFixedHeight(em(self, lines + 0.8))


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


class AreaChecks(QGroupBox):
    """The three areas of participation (R73); `chosen` carries those that are checked."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.checks = {area: WrappedCheck() for area in Area}
        inside = QVBoxLayout(self)
        for check in self.checks.values():
            inside.addWidget(check)
            check.toggled.connect(self._toggled)

    def show_areas(self, areas: tuple[Area, ...]) -> None:
        """Checks these, without telling of it."""
        for area, check in self.checks.items():
            check.set_checked(area in areas)

    def retranslate(self) -> None:
        """Says every text again."""
        self.setTitle(self.tr("Areas of participation"))
        for area, check in self.checks.items():
            check.set_text(area_name(area))

    def _toggled(self) -> None:
        self.chosen.emit(tuple(area for area, check in self.checks.items() if check.is_checked()))


class MeansChecks(QWidget):
    """The means of participation that the law names, by their keys; `chosen` carries those that are checked."""

    chosen = Signal(object)

    def __init__(self, keys: Sequence[str]) -> None:
        super().__init__()
        # A group's own title does not wrap, and the name of a law is long.
        self.title, self.group = heading(), QGroupBox()
        self.checks = {key: WrappedCheck() for key in keys}
        inside = QVBoxLayout(self.group)
        for check in self.checks.values():
            inside.addWidget(check)
            check.toggled.connect(self._toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, em(self, 0.5), 0, 0)
        layout.addWidget(self.title)
        layout.addWidget(self.group)

    def show_means(self, keys: Sequence[str]) -> None:
        """Checks these, without telling of it."""
        for key, check in self.checks.items():
            check.set_checked(key in keys)

    def say(self, title: str, names: Mapping[str, str]) -> None:
        """Names the means by their keys, and the law by its `title`."""
        self.title.setText(title)
        self.group.setAccessibleName(title)
        for key, check in self.checks.items():
            check.set_text(names[key])

    def _toggled(self) -> None:
        self.chosen.emit(tuple(key for key, check in self.checks.items() if check.is_checked()))
