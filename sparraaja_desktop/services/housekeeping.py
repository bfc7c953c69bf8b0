"""What stands around a run: opening the workspace, and on closing a look at its health and a backup.

Importing this imports the store: the window does it after its first paint.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.drawings import Draw
from sparraaja_desktop.model.errors import Damaged, SparraajaError
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services.bench import Clock, NewId
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.folders import make_folder
from sparraaja_desktop.store import backups
from sparraaja_desktop.store.workspace import Unfinished, Workspace

__all__ = ["Closed", "Opened", "Unfinished", "close", "open_workspace"]


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


def open_workspace(
    data: Path, content: Content, clock: Clock, new_id: NewId, *, is_run: bool = True, draw: Draw | None = None
) -> Opened:
    """Opens the workspace in the folder `data`, both made when missing, and begins a run, unless `is_run` is False:
    a command passes by, and the next window still hears of a run before that was cut off. `draw` makes the pictures of
    handouts.

    Raises Unreachable and its kin, with nothing left open.
    """
    places = paths(data)
    make_folder(places.data)
    workspace = Workspace.open(places.workspace)
    try:
        unfinished = workspace.begin_run(clock()) if is_run else None
    except BaseException:
        workspace.close()
        raise
    return Opened(open_desk(workspace, content, clock, new_id, draw), workspace, places.backups, unfinished)


def close(opened: Opened) -> Closed:
    """Ends the run and closes the workspace; a healthy one that changed is backed up, and old backups are thinned.

    What a run before changed that did not end in order counts too: it had no backup of its own.
    Raises nothing of ours: what goes wrong is in what it returns.
    """
    workspace = opened.workspace
    at = opened.desk.bench.clock()
    try:
        workspace.end_run(at)
        if not workspace.is_healthy():
            return Closed(is_healthy=False)
        if not workspace.changed_in_this_run() and not _has_no_backup(opened.unfinished):
            return Closed(is_healthy=True)
        return _backed_up(workspace, opened.backups, at)
    except SparraajaError as error:
        return Closed(is_healthy=not isinstance(error, Damaged), trouble=error)
    finally:
        workspace.close()


def _has_no_backup(unfinished: Unfinished | None) -> bool:
    """Whether the run before kept something, and was cut off before its backup."""
    return unfinished is not None and unfinished.last_kept_at is not None


def _backed_up(workspace: Workspace, folder: Path, at: datetime) -> Closed:
    backup = backups.take(workspace, folder, at)
    try:
        return Closed(is_healthy=True, backup=backup, thinned=backups.thin(folder))
    except SparraajaError as error:
        return Closed(is_healthy=True, backup=backup, trouble=error)
