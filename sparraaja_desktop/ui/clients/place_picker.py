"""Finding a municipality, a wellbeing services county or another organisation by any part of its name (R9-R12)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from sparraaja_desktop.model.clients import Client, ClientKind, Place
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.fields import labelled
from sparraaja_desktop.ui.kept import tried
from sparraaja_desktop.ui.look import em, set_tone
from sparraaja_desktop.ui.record_model import RecordModel
from sparraaja_desktop.ui.wrapped_list import WrappedList

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True, slots=True)
class Choice:
    """One row: a place of the table, an organisation that is a client already, or the name of a new one."""

    id: str
    kind: ClientKind
    place: Place | None = None
    client: Client | None = None
    name: str = ""
    removed_at: None = None


class PlacePicker(QWidget):
    """A search field over a list. `chosen` carries the choice on Return or a double click; `current_changed` the
    choice that Return would take, None when there is none. Nothing is made before `take`.
    """

    chosen = Signal(object)
    current_changed = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = context.desk
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.label = QLabel()
        self.found = QLabel()
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self.found, "faint")
        self.list = WrappedList()
        self.model: RecordModel[Choice] = RecordModel.over(self._rows, self._say)
        self.list.setModel(self.model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(labelled(self.label, self.field))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.found)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self._choose)
        self.field.installEventFilter(self)
        self.list.activated.connect(self._choose)
        self.list.selectionModel().currentChanged.connect(self._moved)
        self.resize_text()
        self.retranslate()

    def reset(self) -> None:
        """Begins anew: nothing typed, nothing chosen."""
        self.field.clear()
        self._typed()

    def current(self) -> Choice | None:
        """What Return would choose."""
        index = self.list.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def take(self, choice: Choice, by: object | None = None) -> Client | None:
        """The client of a choice, made when missing; None when it could not be made, which has then been said."""
        if choice.client is not None:
            return choice.client
        if choice.place is not None:
            return tried(self._context, self, self._desk.clients.take, choice.place, by)
        return tried(self._context, self, self._desk.clients.add_other, choice.name, by)

    def name_of(self, choice: Choice) -> str:
        """The name alone, in the language of the window."""
        language = self._context.language()
        if choice.place is not None:
            return choice.place.name.in_(language)
        return choice.client.name.in_(language) if choice.client is not None else choice.name

    def retranslate(self) -> None:
        """Says every text again."""
        self.label.setText(self.tr("Municipality, wellbeing services county or another organisation"))
        self.field.setPlaceholderText(self.tr("Any part of the name"))
        self.list.setAccessibleName(self.tr("Found"))
        self._typed()

    def resize_text(self) -> None:
        """Sizes that follow the text."""
        self.list.setMinimumHeight(em(self, 6))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys of the field move in the list."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None and event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ):
                self._step(step)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Language and text size may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.resize_text()

    def _rows(self) -> Sequence[Choice]:
        typed = self.field.text().strip()
        wanted = typed.casefold()
        rows = [
            Choice(f"{place.kind}-{place.code}", place.kind, place=place) for place in self._desk.clients.find(typed)
        ]
        rows += [
            Choice(client.id, client.kind, client=client, name=client.name.fi)
            for client in self._desk.clients.others()
            if any(wanted in name.casefold() for name in _names(client.name))
        ]
        return rows or [Choice("new", ClientKind.OTHER, name=typed)]

    def _say(self, choice: Choice) -> str:
        language = self._context.language()
        if choice.place is not None:
            return place_line(choice.place, language)
        if choice.client is not None:
            return self.tr("{0} · a client already").format(choice.client.name.in_(language))
        return self.tr("Add “{0}” as another organisation").format(choice.name)

    def _typed(self) -> None:
        self.model.reload()
        rows = self.model.records()
        places = 0 if rows[0].id == "new" else len(rows)
        self.found.setText(self.tr("%n found", "", places))
        if self.field.text().strip():
            self.list.setCurrentIndex(self.model.index(0))
        else:
            self.current_changed.emit(None)

    def _step(self, step: int) -> None:
        index = self.list.currentIndex()
        row = index.row() + step if index.isValid() else 0
        row = min(max(row, 0), self.model.rowCount() - 1)
        self.list.setCurrentIndex(self.model.index(row))
        self.list.scrollTo(self.model.index(row))

    def _moved(self, _index: QModelIndex) -> None:
        self.current_changed.emit(self.current())

    def _choose(self) -> None:
        choice = self.current()
        if choice is not None:
            self.chosen.emit(choice)


def place_line(place: Place, language: Language) -> str:
    """A place as a row: its names, code and region, for example "Pietarsaari / Jakobstad · 598 · Pohjanmaa"."""
    names = list(dict.fromkeys((place.name.in_(language), place.name.fi, place.name.sv)))[:2]
    return " · ".join(part for part in (" / ".join(names), place.code, place.region.in_(language)) if part)


def _names(name: Texts) -> tuple[str, str, str]:
    return name.fi, name.sv, name.en
