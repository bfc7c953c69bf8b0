"""One window on one workspace: a lock, and a knock by which a second start raises the first window.

No socket is used: the knock is a small file in a folder that the first window watches.
"""

import os
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from sparraaja_desktop.paths import Paths


def door(where: Paths) -> "Single":
    """The lock of a start's data folder."""
    return Single(where.lock, where.knocks)


class Single(QObject):
    """Holds the lock of a data folder; `knocked` is sent when another start wanted in."""

    knocked = Signal()

    def __init__(self, lock: Path, knocks: Path) -> None:
        super().__init__()
        self._knocks = knocks
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def take(self) -> bool:
        """Whether this start is the only one; the lock of a killed one is taken over.

        Raises ReadOnly when the data folder cannot be written.
        """
        folder = Path(self._lock.fileName()).parent
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
        if self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            from sparraaja_desktop.model.errors import ReadOnly

            raise ReadOnly(folder)
        return False

    def knock(self) -> None:
        """Asks the window that holds the lock to raise itself."""
        self._knocks.mkdir(parents=True, exist_ok=True)
        (self._knocks / str(os.getpid())).touch()

    def listen(self) -> None:
        """Begins to hear knocks."""
        self._knocks.mkdir(parents=True, exist_ok=True)
        self._sweep()
        self._watcher = QFileSystemWatcher([str(self._knocks)], self)
        self._watcher.directoryChanged.connect(self._heard)

    def release(self) -> None:
        """Gives the lock back."""
        self._lock.unlock()

    def _heard(self) -> None:
        if self._sweep():
            self.knocked.emit()

    def _sweep(self) -> bool:
        """Removes the knocks; whether there were any."""
        found = list(self._knocks.iterdir())
        for knock in found:
            knock.unlink(missing_ok=True)
        return bool(found)
