"""Files made whole or not at all, for one's own eyes only."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparraaja_desktop.store.troubles import told_plainly

COMPANIONS = ("-wal", "-shm", "-journal")
"""What SQLite may keep beside a file, by the end of the name."""


@contextmanager
def made_whole(target: Path) -> Iterator[Path]:
    """An empty file beside `target` to be filled; it takes the target's place afterwards, and goes when that fails.

    Raises DiskFull, ReadOnly or Unreachable about the target.
    """
    making = target.with_name(f"{target.name}.making")
    with told_plainly(target):
        _clear(making)
        os.close(os.open(making, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            yield making
            _settle(making)
            making.replace(target)
            _settle(target.parent)
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


def _settle(path: Path) -> None:
    """Waits until the file, or the names in the folder, are on the disk; Windows has no such call for a folder."""
    if path.is_dir() and os.name == "nt":
        return
    flags = os.O_RDONLY if path.is_dir() else os.O_RDWR
    handle = os.open(path, flags)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
