"""What stands around a run: opening the workspace, and on closing a look at its health and a backup.

Importing this imports the store: the window does it after its first paint.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.errors import Damaged, SparraajaError, Unreachable
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services.bench import Clock, NewId
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.folders import make_folder
from sparraaja_desktop.store.workspace import Unfinished, Workspace

__all__ = ["Closed", "Opened", "Unfinished", "close", "open_workspace", "to_keep"]

_STAMP: Final = "%Y-%m-%dT%H%M%SZ"
_NAME: Final = f"workspace-{_STAMP}.sparraaja"

_KEPT: Final[tuple[tuple[int, Callable[[datetime], object]], ...]] = (
    (7, lambda moment: moment.date()),
    (4, lambda moment: moment.isocalendar()[:2]),
    (12, lambda moment: (moment.year, moment.month)),
)


@dataclass(frozen=True, slots=True)
class Opened:
    """An open workspace. `unfinished` is the run before when it ended without closing: a crash, a kill, a power cut."""

    desk: Desk
    workspace: Workspace
    backups: Path
    unfinished: Unfinished | None


@dataclass(frozen=True, slots=True)
class Closed:
    """What was done on closing, to be told.

    `is_healthy` is False when the workspace cannot be read whole: then no backup was made and none removed.
    `backup` is the new backup, None when nothing had changed or it could not be made. `thinned` are the old backups
    that were removed. `trouble` is what went wrong, None when nothing did.
    """

    is_healthy: bool
    backup: Path | None = None
    thinned: tuple[Path, ...] = ()
    trouble: SparraajaError | None = None


def open_workspace(data: Path, content: Content, clock: Clock, new_id: NewId) -> Opened:
    """Opens the workspace in the folder `data`, both made when missing, and begins a run.

    Raises Unreachable and its kin, with nothing left open.
    """
    places = paths(data)
    make_folder(places.data)
    workspace = Workspace.open(places.workspace)
    try:
        unfinished = workspace.begin_run(clock())
    except BaseException:
        workspace.close()
        raise
    return Opened(open_desk(workspace, content, clock, new_id), workspace, places.backups, unfinished)


def close(opened: Opened) -> Closed:
    """Ends the run and closes the workspace; a healthy one that changed is backed up, and old backups are thinned.

    Raises nothing of ours: what goes wrong is in what it returns.
    """
    workspace = opened.workspace
    at = opened.desk.bench.clock()
    try:
        workspace.end_run(at)
        if not workspace.is_healthy():
            return Closed(is_healthy=False)
        if not workspace.changed_in_this_run():
            return Closed(is_healthy=True)
        return _backed_up(workspace, opened.backups, at)
    except SparraajaError as error:
        return Closed(is_healthy=not isinstance(error, Damaged), trouble=error)
    finally:
        workspace.close()


def to_keep(moments: Iterable[datetime]) -> frozenset[datetime]:
    """The backups worth keeping: the newest of each of the last 7 days, 4 weeks and 12 months that have any."""
    newest_first = sorted(moments, reverse=True)
    kept: set[datetime] = set()
    for count, period in _KEPT:
        newest: dict[object, datetime] = {}
        for moment in newest_first:
            newest.setdefault(period(moment), moment)
        kept.update(list(newest.values())[:count])
    return frozenset(kept)


def _backed_up(workspace: Workspace, folder: Path, at: datetime) -> Closed:
    make_folder(folder)
    backup = folder / at.astimezone(UTC).strftime(_NAME)
    workspace.back_up(backup)
    thinned, trouble = _thin(folder)
    return Closed(is_healthy=True, backup=backup, thinned=thinned, trouble=trouble)


def _thin(folder: Path) -> tuple[tuple[Path, ...], SparraajaError | None]:
    """Removes the backups not worth keeping; files of other names are not ours, and stay."""
    backups = {moment: path for path in sorted(folder.iterdir()) if (moment := _moment_of(path))}
    kept = to_keep(backups)
    thinned: list[Path] = []
    trouble: SparraajaError | None = None
    for path in [path for moment, path in backups.items() if moment not in kept]:
        try:
            path.unlink()
        except OSError as error:
            trouble = Unreachable(path, error.strerror or "")
        else:
            thinned.append(path)
    return tuple(thinned), trouble


def _moment_of(backup: Path) -> datetime | None:
    try:
        return datetime.strptime(backup.name, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
