"""What stands before a workspace is opened: is it one, is it whole, may it be written, is it of our age.

Every refusal leaves the file and its folder as they were, byte for byte.
"""

import os
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, insert
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from sparraaja_desktop.model.errors import Damaged, EmptyFile, NotAWorkspace, ReadOnly, TooNew, Unreachable
from sparraaja_desktop.store.connection import APPLICATION_ID, Raw, connect, reach
from sparraaja_desktop.store.copies import copy
from sparraaja_desktop.store.files import leaving_no_trace, made_whole
from sparraaja_desktop.store.migrations import SHIPPED, VERSION, Road
from sparraaja_desktop.store.shelf import METADATA
from sparraaja_desktop.store.troubles import told_plainly

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def prepare(path: Path, road: Road) -> None:
    """Makes the workspace when there is no file, brings an older one forward, refuses what cannot be opened.

    Raises Unreachable when the folder is not there, and EmptyFile, NotAWorkspace, Damaged, TooNew, ReadOnly, DiskFull.
    """
    with told_plainly(path):
        there = path.exists()
    if not there:
        _make(path, road)
        return
    _check_header(path)
    _check_writable(path)
    revision = _revision(path)
    if revision not in road.revisions:
        raise TooNew(path, revision)
    if revision != road.head:
        _bring_forward(path, road, revision)
    # Once in earnest, which also takes in what a killed process left in the -wal.
    with told_plainly(path):
        connect(path).close()


def walk_from_nothing(path: Path, road: Road = SHIPPED) -> None:
    """Makes a workspace at `path` by every migration there has been, from nothing: proof that the road can be walked.

    For the self-check of a bundle and for tests; `Workspace.open` makes a new file in one step.
    """
    from sparraaja_desktop.store.migrations.walk import walk

    with told_plainly(path):
        path.touch(exist_ok=False)
    with told_plainly(path), _alone(path).begin() as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        VERSION.create(connection)
        connection.execute(insert(VERSION).values(version_num="none yet"))
        walk(connection, road, "base")


def _make(path: Path, road: Road) -> None:
    """A new workspace, complete before it has its name: a crash on the way leaves no empty file to stumble on."""
    if not path.parent.is_dir():
        raise Unreachable(path.parent, "no such folder")
    if _is_filled(path.with_name(f"{path.name}-wal")):
        raise Damaged(path, "what belongs beside it is there, the file is not")
    with made_whole(path) as making:
        with _alone(making).begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            METADATA.create_all(connection, checkfirst=False)
            connection.execute(insert(VERSION).values(version_num=road.head))
        with closing(reach(making)) as raw:
            raw.execute("PRAGMA journal_mode=WAL")


def _check_header(path: Path) -> None:
    """By plain reading, before SQLite touches anything."""
    if not path.is_file():
        raise NotAWorkspace(path, "not a file")
    with told_plainly(path), path.open("rb") as file:
        header = file.read(_HEADER)
        size = os.fstat(file.fileno()).st_size
    if not header:
        raise EmptyFile(path)
    if not header.startswith(_MAGIC[: len(header)]):
        raise NotAWorkspace(path, "not an SQLite file")
    if len(header) < _HEADER:
        raise Damaged(path, f"{size} bytes")
    if _number(header, 68) != APPLICATION_ID:
        raise NotAWorkspace(path, "another program's file")
    # While a -wal holds the last pages, the file may rightly be shorter.
    expected = _number(header, 28) * int.from_bytes(header[16:18], "big")
    if size < expected and not _is_filled(path.with_name(f"{path.name}-wal")):
        raise Damaged(path, f"{size} bytes of {expected}")


def _is_filled(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _number(header: bytes, at: int) -> int:
    return int.from_bytes(header[at : at + 4], "big")


def _check_writable(path: Path) -> None:
    with told_plainly(path):
        path.open("r+b").close()
    folder = path.parent
    if not os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids):
        raise ReadOnly(folder)


def _revision(path: Path) -> str:
    """What the file says of its own age; raises Damaged when it says nothing."""
    with leaving_no_trace(path), told_plainly(path), closing(reach(path, "ro")) as raw:
        there = raw.execute("SELECT count(*) FROM sqlite_master WHERE name = ?", (VERSION.name,)).fetchone()[0]
        said = raw.execute("SELECT version_num FROM alembic_version").fetchall() if there else []
    if len(said) != 1:
        raise Damaged(path, "it does not say its revision")
    return str(said[0][0])


def _bring_forward(path: Path, road: Road, revision: str) -> None:
    from sparraaja_desktop.store.migrations.walk import walk

    with told_plainly(path), closing(reach(path)) as raw:
        copy(raw, path, path.with_name(f"{path.stem}-before-{road.head}{path.suffix}"))
    with told_plainly(path), _alone(path).begin() as connection:
        walk(connection, road, revision)


def _alone(path: Path) -> Engine:
    """An engine for making and moving tables: foreign keys off, each transaction a real one, no connection kept."""
    engine = create_engine("sqlite://", creator=lambda: _without_keys(path), module=dbapi2, poolclass=NullPool)
    event.listen(engine, "begin", _begin)
    return engine


def _without_keys(path: Path) -> Raw:
    raw = reach(path)
    for pragma in ("foreign_keys=OFF", "synchronous=FULL", "secure_delete=ON"):
        raw.execute(f"PRAGMA {pragma}")
    return raw


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")
