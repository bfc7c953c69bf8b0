"""The system wants the program to end: what was typed is kept first."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager


class Farewell(QObject):
    """`asked` is sent on SIGTERM, SIGINT or SIGHUP and at log-off; a pipe carries it from the signal to Qt's loop."""

    asked = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        app.commitDataRequest.connect(self._session_ends)
        self._notifier: QSocketNotifier | None = None
        if os.name == "posix":
            self._reader, writer = os.pipe()
            os.set_blocking(writer, False)
            os.set_blocking(self._reader, False)
            signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, _noted)
            self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self._signalled)

    def _signalled(self) -> None:
        os.read(self._reader, 64)
        self.asked.emit()

    def _session_ends(self, _manager: QSessionManager) -> None:
        self.asked.emit()


def _noted(_number: int, _frame: FrameType | None) -> None:
    """The wake-up pipe has it already."""
