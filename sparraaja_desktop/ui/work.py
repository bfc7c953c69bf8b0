"""What takes longer than the window may stand still is done beside it, one thing at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal

from sparraaja_desktop.model.errors import SparraajaError

Then = Callable[[SparraajaError | None], None]
"""Told in the thread of the window that a deed was done, or why it could not be."""


class Work(QObject):
    """Does deeds beside the window, such as reach neither the workspace nor a widget.

    `is_stopping` is True once the window closes: then nothing new is to be begun. `changed` is sent when a deed begins
    and when it has ended.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_stopping = False
        self._thread: _Deed | None = None
        self._then: Then | None = None

    @property
    def is_going(self) -> bool:
        """Whether a deed is being done."""
        return self._thread is not None

    def do(self, deed: Callable[[], object], then: Then) -> None:
        """Begins a deed; `then`, a bound method, is told when it has ended. What is no error of ours is raised here."""
        if self._thread is not None:
            raise RuntimeError("one deed at a time")
        self._then = then
        self._thread = _Deed(deed, self)
        self._thread.finished.connect(self._ended)
        self._thread.start()
        self.changed.emit()

    def stop(self) -> None:
        """Waits until the deed that is being done has ended, and begins no other: the window closes."""
        self.is_stopping = True
        if self._thread is not None:
            self._thread.wait()
            self._ended()

    def _ended(self) -> None:
        thread, then = self._thread, self._then
        if thread is None or then is None or not thread.isFinished():
            return
        self._thread = self._then = None
        thread.deleteLater()
        self.changed.emit()
        if thread.surprise is not None and not isinstance(thread.surprise, SparraajaError):
            raise thread.surprise
        then(thread.surprise)


class _Deed(QThread):
    """One deed in a thread of its own; `surprise` is what it raised."""

    def __init__(self, deed: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._deed = deed
        self.surprise: Exception | None = None

    def run(self) -> None:
        """See Qt."""
        try:
            self._deed()
        except Exception as error:
            self.surprise = error
