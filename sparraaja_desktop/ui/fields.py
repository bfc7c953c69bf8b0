"""Small fields that several pages use: a label above its widget, a date that may be empty, a check of many words."""

from collections.abc import Sequence
from datetime import date
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from sparraaja_desktop.model.days import read_day
from sparraaja_desktop.ui.dates import say_date
from sparraaja_desktop.ui.draft import PAUSE_MS, DraftState
from sparraaja_desktop.ui.figure import Figure
from sparraaja_desktop.ui.look import em, set_tone

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex

_SIGN: Final = Qt.ItemDataRole.UserRole + 1
"""Where a choice has its sign."""


class TypedField(QWidget, Generic[T]):
    """A value typed as text, or nothing; `changed` carries the new value or None.

    It is told after a pause in typing, on Return and on leaving. What cannot be read or kept stays in the field with a
    sentence under it, and the value stays what it was; Esc shows that again. `edit` is the field itself, for a label's
    buddy and the Tab order; `figure` tells whether its value is kept.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: T | None = None
        self.figure = Figure(self, self.flush)
        self.edit = QLineEdit()
        self.trouble = QLabel()
        self.trouble.setTextFormat(Qt.TextFormat.PlainText)
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        set_tone(self.trouble, "alert")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.edit)
        layout.addWidget(self.trouble)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._paused)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._finished)
        self.edit.textEdited.connect(self._typed)
        self.retranslate()

    def read(self, typed: str) -> T | None:
        """The value that was typed; None when it is none, and for nothing."""
        raise NotImplementedError

    def say(self, value: T) -> str:
        """The value as the language writes it."""
        raise NotImplementedError

    def refusal(self) -> str:
        """A sentence for what is no value: what it is not, and how it is written."""
        raise NotImplementedError

    def value(self) -> T | None:
        """The value, None when there is none."""
        return self._value

    def set_value(self, value: T | None) -> None:
        """Shows the value of another record, without telling of it."""
        self._value = value
        self._show()

    def refresh(self, value: T | None) -> None:
        """Shows what the store has now, unless something typed stands in the field."""
        if not self.edit.isModified():
            self.set_value(value)

    def show_value(self, value: T | None, *, is_other: bool) -> None:
        """Shows a value of the store; what is being typed stays, unless it was typed for another record."""
        if is_other:
            self.set_value(value)
        else:
            self.refresh(value)

    def flush(self) -> bool:
        """Tells of the value now, when it is another one; whether it is kept. Says what is wrong when it is not."""
        self._pause.stop()
        if self._is_readable():
            return self._tell()
        self.figure.unread(self.refusal())
        self._say_why()
        return False

    def take_back(self) -> None:
        """Shows the value that is kept again."""
        self._show()

    def retranslate(self) -> None:
        """Says the value as the language writes it; a subclass has said the other texts."""
        if not self.edit.isModified():
            self._show()
        elif self.figure.state is DraftState.FAILED:
            if self.figure.error is None:
                self.figure.unread(self.refusal())
            self._say_why()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes back what is not kept, where that is not just waiting for a pause."""
        is_kept = self.figure.state is not DraftState.FAILED and self._is_readable()
        if event.key() == Qt.Key.Key_Escape and not is_kept:
            self.take_back()
            event.accept()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is not shown any more belongs to nothing that could be kept, or waits until it is shown again."""
        super().hideEvent(event)
        self.figure.state_changed.emit(self.figure.state)

    def showEvent(self, event: QShowEvent) -> None:
        """See `hideEvent`."""
        super().showEvent(event)
        self.figure.state_changed.emit(self.figure.state)

    def changeEvent(self, event: QEvent) -> None:
        """The language may change at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def _show(self) -> None:
        self._pause.stop()
        self.edit.setText(self.say(self._value) if self._value is not None else "")
        self._hide_trouble()
        self.figure.rest()

    def _typed(self) -> None:
        self._hide_trouble()
        self._pause.start()
        self.figure.begin()

    def _paused(self) -> None:
        """Half a date is no mistake while it is being typed."""
        if self._is_readable():
            self._tell()

    def _finished(self) -> None:
        """Writes the value as it is usually written, or says that it is none."""
        if self.flush():
            self._show()

    def _is_readable(self) -> bool:
        """Whether what is typed is a value or nothing."""
        typed = self.edit.text().strip()
        return not typed or self.read(typed) is not None

    def _tell(self) -> bool:
        """Takes what is typed; whether it is kept."""
        before, self._value = self._value, self.read(self.edit.text().strip())
        if self._value == before:
            self.figure.rest()
            return True
        if self.figure.tell(self.changed, self._value):
            return True
        self._value = before
        self._say_why()
        return False

    def _say_why(self) -> None:
        self.trouble.setText("\n".join((self.figure.why, self.tr("Esc brings back what was there."))))
        self.trouble.show()
        self.edit.setAccessibleDescription(self.trouble.text())

    def _hide_trouble(self) -> None:
        self.trouble.hide()
        self.edit.setAccessibleDescription("")


class OptionalDate(TypedField[date]):
    """A date typed in figures, or nothing."""

    def read(self, typed: str) -> date | None:
        """See `read_day`."""
        return read_day(typed)

    def say(self, value: date) -> str:
        """See `say_date`."""
        return say_date(value)

    def refusal(self) -> str:
        """See `TypedField`."""
        return self.tr("This is not a date. Write it like this: {0}").format(say_date(date(2026, 11, 24)))

    def retranslate(self) -> None:
        """Says every text again, and the date as the language writes it."""
        self.edit.setPlaceholderText(self.tr("for example {0}").format(say_date(date(2026, 11, 24))))
        super().retranslate()


def labelled(label: QLabel, widget: QWidget) -> QWidget:
    """The label above its widget, which is the label's buddy and has its name from it."""
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setBuddy(widget.edit if isinstance(widget, TypedField) else widget)
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(em(box, 0.15))
    layout.addWidget(label)
    layout.addWidget(widget)
    return box


class WrappedCheck(QWidget):
    """A check box, or another `box` of that kind, whose text may take several lines.

    `toggled` is sent when the user changes it; `box` has the keyboard.
    """

    toggled = Signal(bool)

    def __init__(self, box: QAbstractButton | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = box or QCheckBox()
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.installEventFilter(self)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(self.toggled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.label, 1)

    def set_text(self, text: str) -> None:
        """What is checked; also for a screen reader."""
        self.label.setText(text)
        self.box.setAccessibleName(text)

    def is_checked(self) -> bool:
        """Whether it is checked."""
        return self.box.isChecked()

    def set_checked(self, checked: bool) -> None:
        """Checks it or not, without telling of it."""
        self.box.setChecked(checked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the text is a click on the box."""
        if watched is self.label and event.type() == QEvent.Type.MouseButtonPress and self.box.isEnabled():
            self.box.click()
            return True
        return False


class CalmCombo(QComboBox):
    """A combo box that the wheel passes over: scrolling a page changes nothing in it. It shrinks with the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls instead."""
        event.ignore()


class SignedCombo(CalmCombo):
    """A combo box of states: each has a sign before its word, so that no colour says it alone.

    The sign is only drawn. The text of a choice is the word, and typing the beginning of the word finds it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_SignedChoice(self))

    def say(self, row: int, sign: str, word: str) -> None:
        """What the choice in a row says."""
        self.setItemData(row, sign, _SIGN)
        self.setItemText(row, word)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """See Qt."""
        super().initStyleOption(option)
        option.currentText = _signed(self.currentData(_SIGN), option.currentText)


class _SignedChoice(QStyledItemDelegate):
    """A choice in the open list of a `SignedCombo`."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        """See Qt."""
        super().initStyleOption(option, index)
        option.text = _signed(index.data(_SIGN), option.text)


def _signed(sign: str | None, word: str) -> str:
    return f"{sign}  {word}" if sign else word


def fill_choices(combo: QComboBox, wanted: Sequence[tuple[str, object]], chosen: object) -> None:
    """Offers texts with their data, and chooses one by its data, else the first; what is there already stays."""
    if [(combo.itemText(row), combo.itemData(row)) for row in range(combo.count())] != list(wanted):
        combo.clear()
        for text, data in wanted:
            combo.addItem(text, data)
    combo.setCurrentIndex(next((row for row, (_, data) in enumerate(wanted) if data == chosen), 0))
