"""Folders as they are found in the world: not ours to write, or full."""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

NOBODY = 65_534


def bytes_of(folder: Path) -> dict[str, str]:
    """Everything in a folder, by name, with the digest of its bytes."""
    return {
        each.name: hashlib.sha256(each.read_bytes()).hexdigest() if each.is_file() else "a folder"
        for each in folder.iterdir()
    }


@contextmanager
def as_anybody(folder: Path) -> Iterator[None]:
    """For the time being one is an ordinary user who may look into the folder, and nothing more."""
    if sys.platform == "win32":
        pytest.skip("the rights of folders are another matter there")
    if os.geteuid() != 0:
        yield
        return
    opened = [each for each in folder.parents if each.stat().st_mode & 0o001 == 0]
    modes = {each: each.stat().st_mode for each in opened}
    for each in opened:
        each.chmod(modes[each] | 0o011)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        for each, mode in modes.items():
            each.chmod(mode)


@contextmanager
def small_disk(size: str) -> Iterator[Path]:
    """A disk of that size of its own; skips where one may not mount any."""
    with tempfile.TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder]
        try:
            mounted = subprocess.run(mount, capture_output=True).returncode == 0
        except OSError:
            mounted = False
        if not mounted:
            pytest.skip("no disk may be mounted here")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "-l", folder], check=True)


def fill(folder: Path) -> Path:
    """Fills the disk that the folder is on, to the last byte; answers with the file that does."""
    filler = folder / "filler"
    with filler.open("wb", buffering=0) as file:
        chunk = 65_536
        while chunk:
            try:
                written = file.write(b"x" * chunk)
            except OSError:
                written = 0
            if written < chunk:
                chunk //= 2
    return filler
