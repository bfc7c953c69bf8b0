"""A copy of a workspace that is sure to open: SQLite's own backup, looked through before it takes its name."""

from contextlib import closing
from pathlib import Path

from sparraaja_desktop.model.errors import Damaged
from sparraaja_desktop.store.connection import Raw, reach
from sparraaja_desktop.store.files import made_whole


def copy(source: Raw, path: Path, target: Path) -> None:
    """Copies the workspace at `path`, over its bare connection `source`, to `target`, replacing what is there.

    Raises Damaged about `path` when the copy is not whole, and DiskFull, ReadOnly or Unreachable about `target`;
    then nothing is left at the target that was not there.
    """
    try:
        with made_whole(target) as making:
            _fill(source, path, making)
    except Damaged as error:
        raise Damaged(path, error.detail) from error


def _fill(source: Raw, path: Path, making: Path) -> None:
    source.execute("BEGIN")
    try:
        expected = _counts(source)
        with closing(reach(making)) as made:
            source.backup(made)
    finally:
        source.execute("COMMIT")
    with closing(reach(making)) as made:
        if not is_healthy(made) or _counts(made) != expected:
            raise Damaged(path, "its copy is not whole")


def is_healthy(connection: Raw) -> bool:
    """Whether every page can be read, and every id that points at a record finds one. Raises the driver's errors."""
    said = connection.execute("PRAGMA quick_check").fetchall()
    return said == [("ok",)] and not connection.execute("PRAGMA foreign_key_check").fetchall()


def _counts(connection: Raw) -> dict[str, int]:
    """How many rows each table has; by what the file itself says, since a copy is made before old tables are moved."""
    tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608
