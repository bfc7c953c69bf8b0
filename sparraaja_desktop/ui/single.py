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
        self._folder = lock.parent
        self._knocks = knocks
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def is_alone(self) -> bool:
        """Takes the lock, also that of a start that was killed; False when another start has it.

        True as well where nobody can have it, because the data folder cannot be written: `take` tells.
        """
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        taken = self._lock.isLocked() or self._lock.tryLock(0)
        return taken or self._lock.error() is not QLockFile.LockError.LockFailedError

    def take(self) -> bool:
        """Whether this start has the lock now. Raises ReadOnly when the data folder cannot be written."""
        if not self.is_alone():
            return False
        if not self._lock.isLocked():
            from sparraaja_desktop.model.errors import ReadOnly

            raise ReadOnly(self._folder)
        return True

    def knock(self) -> None:
        """Asks the window that holds the lock to raise itself."""
        with suppress(OSError):
            self._knocks.mkdir(parents=True, exist_ok=True)
            (self._knocks / str(os.getpid())).touch()

    def listen(self) -> None:
        """Begins to hear knocks; nothing when it does already. Without a folder for them none is ever heard."""
        if self._watcher is not None:
            return
        with suppress(OSError):
            self._knocks.mkdir(parents=True, exist_ok=True)
        if not self._knocks.is_dir():
            return
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
            with suppress(OSError):
                knock.unlink()
        return bool(found)
