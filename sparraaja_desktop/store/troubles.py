"""The one place where what the disk, the driver or SQLAlchemy says becomes an error of ours."""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2

from sparraaja_desktop.model.errors import (
    AlreadyOpen,
    Damaged,
    DiskFull,
    Mistake,
    ReadOnly,
    SparraajaError,
    Unreachable,
)

# By the code of SQLite, and by its words where the driver tells no code, as in a backup.
_SAID: tuple[tuple[int, str, type[Unreachable]], ...] = (
    (dbapi2.SQLITE_BUSY, "database is locked", AlreadyOpen),
    (dbapi2.SQLITE_LOCKED, "table is locked", AlreadyOpen),
    (dbapi2.SQLITE_READONLY, "readonly database", ReadOnly),
    (dbapi2.SQLITE_PERM, "permission denied", ReadOnly),
    (dbapi2.SQLITE_CORRUPT, "malformed", Damaged),
    (dbapi2.SQLITE_NOTADB, "not a database", Damaged),
    (dbapi2.SQLITE_FULL, "disk is full", DiskFull),
)
_BY_ERRNO: dict[int, type[Unreachable]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
}
# Less room than this, and an I/O error without a better name is for want of room: SQLite says so only when it
# writes the file itself, not when it makes the -shm beside it.
_NO_ROOM = 64 * 1024

PROBLEMS = (OSError, SQLAlchemyError, dbapi2.Error, UnicodeEncodeError, OverflowError)
"""What `trouble` knows to translate; a number beyond the whole numbers of SQLite is an OverflowError."""


def trouble(path: Path, error: Exception) -> SparraajaError:
    """Our error for one of `PROBLEMS` that came while working on the file at `path`."""
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, Unreachable)(path, str(error))
    said = error.orig if isinstance(error, DBAPIError) else error
    if isinstance(said, dbapi2.OperationalError | dbapi2.DatabaseError) and not isinstance(
        said, dbapi2.IntegrityError | dbapi2.ProgrammingError | dbapi2.DataError | dbapi2.NotSupportedError
    ):
        return _of_sqlite(path, said)
    return Mistake(f"{path.name}: {said}")


def _of_sqlite(path: Path, error: dbapi2.Error) -> Unreachable:
    code = getattr(error, "sqlite_errorcode", None)
    words = str(error)
    for number, said, kind in _SAID:
        if said in words if code is None else code & 0xFF == number:
            return kind(path, words)
    return (DiskFull if _is_full(path.parent) else Unreachable)(path, words)


def _is_full(folder: Path) -> bool:
    try:
        return shutil.disk_usage(folder).free < _NO_ROOM
    except OSError:
        return False


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """What goes wrong inside, on the file at `path`, is raised as our error."""
    try:
        yield
    except PROBLEMS as error:
        raise trouble(path, error) from error
