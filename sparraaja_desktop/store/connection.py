"""How a workspace file is reached: every connection, for whatever it is made, is made here."""

import unicodedata
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.store.shelf import ALPHABET

Raw: TypeAlias = Any
"""A connection of the driver, which has no types of its own."""

APPLICATION_ID = 0x53504A41
"""In the header of every workspace ("SPJA"), so that another program's file is known for what it is."""

BUSY_MS = 5_000

# Name, what is asked for, what must be read back.
_IN_FORCE = (
    ("busy_timeout", str(BUSY_MS), BUSY_MS),
    ("journal_mode", "WAL", "wal"),
    ("synchronous", "FULL", 2),
    ("foreign_keys", "ON", 1),
    ("secure_delete", "ON", 1),
)


def reach(path: Path, mode: str = "rw") -> Raw:
    """A bare connection to a file that is there: `mode` is rw or ro. Raises the driver's errors.

    Here, before anything is asked, is where the key is set once workspaces are encrypted. A connection never
    makes a file: one that has vanished under an open window must be an error, not a new and empty workspace.
    """
    plain = path.absolute().as_posix()
    uri = f"file://{quote(plain if plain.startswith('/') else '/' + plain)}?mode={mode}"
    connection: Raw = dbapi2.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    connection.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    connection.create_collation(ALPHABET, _compare)
    return connection


def connect(path: Path) -> Raw:
    """A connection with everything in force that keeping depends on. Raises Mistake when something is not."""
    connection = reach(path)
    try:
        for name, wanted, _ in _IN_FORCE:
            connection.execute(f"PRAGMA {name}={wanted}")
        check(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def check(connection: Raw) -> None:
    """Reads back what `connect` asked for. Raises Mistake naming what is not in force."""
    for name, _, expected in _IN_FORCE:
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != expected:
            raise Mistake(f"{name} is {found}, not {expected}")


def engine_for(path: Path) -> Engine:
    """The engine over a workspace file; it connects when first asked, and its connections know no threads.

    A connection with the execution option `writing` begins by taking the right to write, any other by reading.
    """
    engine = create_engine("sqlite://", creator=lambda: connect(path), module=dbapi2, poolclass=QueuePool)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


_AFTER_Z = {ord("å"): "{", ord("ä"): "|", ord("ö"): "}"}


def _compare(one: str, other: str) -> int:
    first, second = _place(one), _place(other)
    return (first > second) - (first < second)


def _place(name: str) -> tuple[str, str]:
    """Where a name stands in Finnish order: å, ä, ö after z, other accents as if they were not there, then as it is."""
    letters = unicodedata.normalize("NFC", name).casefold().translate(_AFTER_Z)
    return "".join(each for each in unicodedata.normalize("NFD", letters) if not unicodedata.combining(each)), name
