"""Backups in a folder: their names, which of them to keep, making one and thinning the rest.

Their order is that of the numbers in their names. The clock of a laptop jumps; the numbers do not.
"""

import re
from collections.abc import Callable, Collection, Hashable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from sparraaja_desktop.store.connection import reach
from sparraaja_desktop.store.files import MAKING, leaving_no_trace
from sparraaja_desktop.store.troubles import PROBLEMS, told_plainly
from sparraaja_desktop.store.workspace import Workspace

DAYS, WEEKS, MONTHS = 7, 4, 12

_NAME = re.compile(r"-(\d{8}T\d{6}Z)-(\d{6,})$")
_STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True, order=True)
class Backup:
    """One backup: its number, when it was made (aware, UTC) and where it is."""

    number: int
    made_at: datetime
    path: Path


def found(folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder, newest first; other files are passed over. None when there is no such folder.

    Raises Unreachable and its kin.
    """
    with told_plainly(folder):
        files = [path for path in folder.iterdir() if path.is_file()] if folder.is_dir() else []
    backups = (_read(path) for path in files)
    return tuple(sorted((each for each in backups if each is not None), reverse=True))


def keep(backups: Iterable[Backup]) -> frozenset[Backup]:
    """Those to keep: the newest of each of the newest 7 days, 4 weeks and 12 months that have any."""
    newest_first = sorted(backups, reverse=True)
    periods: tuple[tuple[int, Callable[[date], Hashable]], ...] = (
        (DAYS, lambda day: day),
        (WEEKS, lambda day: day.isocalendar()[:2]),
        (MONTHS, lambda day: (day.year, day.month)),
    )
    kept: set[Backup] = set()
    for limit, period in periods:
        newest: dict[Hashable, Backup] = {}
        for each in newest_first:
            newest.setdefault(period(each.made_at.date()), each)
        kept.update(list(newest.values())[:limit])
    return frozenset(kept)


def take(workspace: Workspace, folder: Path, at: datetime) -> Path:
    """Backs up into `folder`, made when it is not there; `at` is aware. Answers with the file.

    Raises Damaged about the workspace, and DiskFull, ReadOnly or Unreachable about the backup.
    """
    with told_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
    number = max((each.number for each in found(folder)), default=0) + 1
    stem, suffix = workspace.path.stem, workspace.path.suffix
    target = folder / f"{stem}-{at.astimezone(UTC).strftime(_STAMP)}-{number:06}{suffix}"
    workspace.back_up(target)
    return target


def thin(folder: Path) -> tuple[Path, ...]:
    """Deletes the backups that are not to be kept; answers with them. Raises Unreachable and its kin."""
    backups = found(folder)
    kept = keep(backups)
    spare = tuple(each.path for each in backups if each not in kept)
    for path in spare:
        with told_plainly(path):
            path.unlink()
    return spare


def copies(workspace: Path, folder: Path) -> tuple[Path, ...]:
    """Every older copy of a workspace: the backups in `folder`, and what was copied beside it before a new version.

    Raises Unreachable and its kin.
    """
    with told_plainly(workspace.parent):
        beside = sorted(workspace.parent.glob(f"{workspace.stem}-before-*{workspace.suffix}"))
    return (*(each.path for each in found(folder)), *beside)


def is_open_there(path: Path, engagement_ids: Collection[str]) -> bool:
    """Whether one of these engagements was not closed yet in a copy; True for a copy that cannot be read.

    The copy stays as it is. Raises nothing.
    """
    try:
        with leaving_no_trace(path), closing(reach(path, "ro")) as raw:
            rows = raw.execute("SELECT id FROM engagement WHERE closed_on IS NULL").fetchall()
    except PROBLEMS:
        return True
    return any(row[0] in engagement_ids for row in rows)


def remove(paths: Iterable[Path]) -> None:
    """Removes copies for good; one that is gone already is none to remove. Raises Unreachable and its kin."""
    for path in paths:
        with told_plainly(path):
            path.unlink(missing_ok=True)


def _read(path: Path) -> Backup | None:
    match = _NAME.search(path.stem)
    if match is None or path.suffix == MAKING:
        return None
    try:
        made_at = datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(int(match[2]), made_at, path)
