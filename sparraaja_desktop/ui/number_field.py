"""A whole number that is typed, or changed by the arrows; it keeps itself."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from sparraaja_desktop.ui.draft import AT_RISK_MS, PAUSE_MS, DraftState
from sparraaja_desktop.ui.figure import Figure
from sparraaja_desktop.ui.look import em

_HEIGHT = 1.6
"""Line heights, as high as the other fields."""


class NumberField(QSpinBox):
    """`changed` carries the new number after a pause, on Return and on leaving, and now and then while an arrow is held
    down; the wheel changes nothing. `figure` tells whether the number is kept; Esc takes back one that cannot be.
    """

    changed = Signal(int)

    def __init__(self, most: int, step: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0, most)
        self.setSingleStep(step)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._told = 0
        self.figure = Figure(self, self.flush)
        self._pause, self._at_risk = self._timer(PAUSE_MS), self._timer(AT_RISK_MS)
        self.valueChanged.connect(self._value_changed)
        self.editingFinished.connect(self.flush)
        self.setMinimumHeight(em(self, _HEIGHT))

    def set_number(self, number: int) -> None:
        """Shows the number of another record, without telling of it."""
        self._told = number
        if number != self.value():
            self.setValue(number)
        self._stop()
        self.figure.rest()

    def refresh(self, number: int) -> None:
        """Shows what the store has now, unless another number stands in the field."""
        if self.value() == self._told:
            self.set_number(number)

    def flush(self) -> bool:
        """Tells of the number now, when it is another one; whether it is kept."""
        self._stop()
        before, self._told = self._told, self.value()
        if self._told == before:
            self.figure.rest()
        elif not self.figure.tell(self.changed, self._told):
            self._told = before
            return False
        return True

    def take_back(self) -> None:
        """Shows the number that is kept again."""
        self.set_number(self._told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Escape and self.figure.state is DraftState.FAILED:
            self.take_back()
            event.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """The height follows the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMinimumHeight(em(self, _HEIGHT))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls instead."""
        event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field keeps it."""
        super().focusOutEvent(event)
        self.flush()

    def _value_changed(self) -> None:
        if self.value() != self._told:
            self.figure.begin()
        self._pause.start()
        if not self._at_risk.isActive():
            self._at_risk.start()

    def _stop(self) -> None:
        self._pause.stop()
        self._at_risk.stop()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self.flush)
        return timer
