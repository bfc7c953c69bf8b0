"""Files made whole or not at all, for one's own eyes only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sparraaja_desktop.store.troubles import told_plainly

MAKING = ".making"
"""The end of the name of a file that is not whole yet."""

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file, by the end of the name."""


@contextmanager
def made_whole(target: Path) -> Iterator[Path]:
    """An empty file beside `target` to be filled; it takes the target's place afterwards, and goes when that fails.

    Raises DiskFull, ReadOnly or Unreachable about the target.
    """
    making = target.with_name(target.name + MAKING)
    with told_plainly(target):
        _clear(making)
        os.close(os.open(making, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield making
            _settle(making)
            # What stands beside the file that is replaced would be taken in with the new one.
            for each in companions(target):
                each.unlink()
            making.replace(target)
            _settle_names(target.parent)
        except BaseException:
            _clear(making)
            raise


def companions(path: Path) -> frozenset[Path]:
    """What SQLite keeps beside the file at `path` just now."""
    beside = (path.with_name(path.name + end) for end in COMPANIONS)
    return frozenset(each for each in beside if each.exists())


@contextmanager
def leaving_no_trace(path: Path) -> Iterator[None]:
    """For a connection that writes nothing: what SQLite left beside the file because of it goes afterwards."""
    before = companions(path)
    try:
        yield
    finally:
        for each in companions(path) - before:
            each.unlink(missing_ok=True)


def _clear(path: Path) -> None:
    for each in (path, *companions(path)):
        each.unlink(missing_ok=True)


def _settle(file: Path) -> None:
    """Waits until the file is on the disk."""
    with file.open("r+b") as opened:
        os.fsync(opened.fileno())


def _settle_names(folder: Path) -> None:
    """Waits until the names in a folder are on the disk; Windows, which sees to it itself, opens no folder."""
    with suppress(PermissionError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
