"""Handouts on disk: a name that every system takes, and a file that is written whole or not at all."""

import contextlib
import errno
import itertools
import os
import re
import secrets
import time
import unicodedata
from pathlib import Path

from sparraaja_desktop.model.errors import DiskFull, HeldOpen, ReadOnly, Unreachable

NAME_LIMIT = 120
"""The longest file name given, in characters, the ending included: fits in a mail and in a deep Windows folder."""

BYTE_LIMIT = 200
"""The same in bytes of UTF-8: the usual file systems take 255, and a " (2)" may follow."""

_TRIES = 3
_PAUSE_S = 0.15

_FORBIDDEN = re.compile(r'[/\\:*?"<>|]+')
# What Windows takes for a device, whatever the ending.
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)", re.IGNORECASE)
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_LOCKED = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})


def safe_name(title: str, extension: str = "docx") -> str:
    """A file name made of a title: taken by Windows, macOS and Linux alike, never empty, never hidden.

    At most `NAME_LIMIT` characters and `BYTE_LIMIT` bytes of UTF-8, ``.extension`` included; a folder has none.
    """
    kept = "".join(
        " " if each.isspace() else each for each in title if unicodedata.category(each)[0] != "C" or each in "\t\n\r"
    )
    name = _trimmed(_FORBIDDEN.sub("-", unicodedata.normalize("NFC", kept)))
    if _DEVICE.match(name):
        name = f"_{name}"
    ending = f".{extension}" if extension else ""
    shortened = name[: NAME_LIMIT - len(ending)].encode()[: BYTE_LIMIT - len(ending.encode())].decode(errors="ignore")
    return (_trimmed(shortened) or "handout") + ending


def _trimmed(name: str) -> str:
    """The name without what Explorer drops or a Unix shell hides at its ends."""
    return re.sub(r"\s+", " ", name).strip(" .-")


def free_name(path: Path) -> Path:
    """The path itself when nothing is there, else the first free of "Name (2).docx", "Name (3).docx" …"""
    candidates = (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in itertools.count(2))
    return next(each for each in itertools.chain([path], candidates) if not each.exists())


def new_folder(path: Path) -> Path:
    """Makes a folder that was not there: this one, else the first free of "Name (2)", "Name (3)" …; gives which.

    Raises DiskFull, ReadOnly or Unreachable.
    """
    folder, number = path, 1
    while True:
        try:
            folder.mkdir()
        except FileExistsError:
            number += 1
            folder = path.with_name(f"{path.name} ({number})")
        except OSError as error:
            raise _told(folder, error) from error
        else:
            return folder


def write_whole(path: Path, data: bytes) -> None:
    """Writes a file so that the target is either as it was or whole, whatever happens in between.

    Raises HeldOpen when another program holds the target, DiskFull, ReadOnly, or Unreachable for the rest.
    """
    temporary = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_through(temporary, data)
        _replace(temporary, path)
    except OSError as error:
        raise _told(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
    # The file is whole already; not every system lets a folder be synced (Windows, some network drives).
    with contextlib.suppress(OSError):
        _sync_folder(path.parent)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _replace(temporary: Path, path: Path) -> None:
    """Moves the file over the target; Windows refuses while another program has the target open."""
    tries = 0
    while True:
        try:
            temporary.replace(path)
        except PermissionError as error:
            tries += 1
            if not path.exists():
                raise
            if tries == _TRIES:
                raise HeldOpen(path, error.strerror or "") from error
            time.sleep(_PAUSE_S)
        else:
            return


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _told(path: Path, error: OSError) -> Unreachable:
    kind = DiskFull if error.errno in _FULL else ReadOnly if error.errno in _LOCKED else Unreachable
    return kind(path, error.strerror or "")
