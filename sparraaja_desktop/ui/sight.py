"""What has the keyboard is always in sight."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sparraaja_desktop.ui.look import em


class Sight(QObject):
    """Scrolls every area around the widget that gets the keyboard until the widget is seen.

    Qt does so for Tab inside one area; not where the keyboard comes from another area, nor where a deed puts it.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        # A field may be shown and get the keyboard in one go: it has its place when the layout has been done.
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._show)
        app.focusChanged.connect(self._moved)

    def _moved(self, _former: QWidget | None, now: QWidget | None) -> None:
        # Under the mouse nothing may move: a second click must hit the same thing.
        if now is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._settling.start()

    def _show(self) -> None:
        """From the inside out, so that each area shows the part of the next one in which the widget is."""
        widget = QApplication.focusWidget()
        around = widget.parentWidget() if widget is not None else None
        while widget is not None and around is not None:
            if isinstance(around, QScrollArea) and around.viewport().isAncestorOf(widget):
                margin = em(widget, 0.7)
                around.ensureWidgetVisible(widget, 0, margin)
            around = around.parentWidget()
