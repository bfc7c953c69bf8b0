"""What has the keyboard is always in sight, and said to a screen reader."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sparraaja_desktop.ui.look import em


class Sight(QObject):
    """Scrolls every area around the widget that gets the keyboard until the widget is seen.

    Qt does so for Tab inside one area; not where the keyboard comes from another area, nor where a deed puts it.
    Leaving a field may also hide the very widget that Tab went to ("Agreed today", once a day was typed): then Qt goes
    on to the next one, but tells a screen reader of the hidden one last.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._now: QWidget | None = None
        self._has_gone_on = False
        # A field may be shown and get the keyboard in one go: it has its place when the layout has been done.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._show)
        app.focusChanged.connect(self._moved)

    def _moved(self, _former: QWidget | None, now: QWidget | None) -> None:
        # Under the mouse nothing may move: a second click must hit the same thing.
        if now is None or QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        # Told twice of the same widget: the move to it happened inside another one, which did not come to its end.
        self._has_gone_on = self._settling.isActive() and now is self._now
        self._now = now
        self._settling.start()

    def _show(self) -> None:
        widget, self._now = QApplication.focusWidget(), None
        if widget is None:
            return
        _scroll_to(widget)
        if self._has_gone_on:
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Focus))


def _scroll_to(widget: QWidget) -> None:
    """From the inside out, so that each area shows the part of the next one in which the widget is."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.viewport().isAncestorOf(widget):
            around.ensureWidgetVisible(widget, 0, em(widget, 0.7))
        around = around.parentWidget()
