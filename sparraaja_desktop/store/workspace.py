"""The workspace: one file, its units of work, and who hears of what changed."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from threading import Lock, get_ident

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

from sparraaja_desktop.model.changes import Change, Listener
from sparraaja_desktop.model.errors import AlreadyOpen, Mistake
from sparraaja_desktop.store import runs
from sparraaja_desktop.store.connection import Raw, engine_for
from sparraaja_desktop.store.copies import copy, is_healthy
from sparraaja_desktop.store.migrations import SHIPPED, Road
from sparraaja_desktop.store.opening import prepare
from sparraaja_desktop.store.runs import Unfinished
from sparraaja_desktop.store.troubles import PROBLEMS, told_plainly
from sparraaja_desktop.store.unit import Look, Step, Unit

__all__ = ["Look", "Step", "Unfinished", "Unit", "Workspace"]


class Workspace:
    """An open workspace file. Anything may raise Unreachable and its kin; after `close` everything is a Mistake."""

    def __init__(self, path: Path, engine: Engine) -> None:
        """For `open` only."""
        self.path = path
        self._engine = engine
        self._listeners: list[Listener] = []
        self._writer = Lock()
        self._writing_thread: int | None = None
        self._is_running = False
        self._has_changed = False
        self._is_closed = False

    @classmethod
    def open(cls, path: Path, road: Road = SHIPPED) -> "Workspace":
        """Opens a workspace, made anew when there is no file; its folder must be there.

        Raises EmptyFile, NotAWorkspace, Damaged, TooNew, ReadOnly, DiskFull, AlreadyOpen or Unreachable; the file and
        its folder are then as they were. An older one is copied beside itself ("before-0002") and brought forward.
        """
        prepare(path, road)
        return cls(path, engine_for(path))

    @contextmanager
    def unit(self, at: datetime, by: object | None = None) -> Iterator[Unit]:
        """Everything done in it is kept together, or on any exception not at all; listeners hear of it afterwards.

        `at` is an aware moment. Raises Mistake within another unit of the same thread.
        """
        if self._writing_thread == get_ident():
            raise Mistake("a unit within a unit")
        with self._writer, self._within(writing=True) as connection:
            self._writing_thread = get_ident()
            try:
                unit = Unit(connection, self.path, at)
                yield unit
                unit.conclude()
                changes = tuple(step.change for step in unit.steps)
                if changes and self._is_running:
                    with told_plainly(self.path):
                        runs.note(connection, at, changes[-1])
            finally:
                self._writing_thread = None
        if changes:
            self._has_changed = True
            self._tell(changes, by)

    @contextmanager
    def look(self) -> Iterator[Look]:
        """Reads of one moment."""
        with self._within(writing=False) as connection:
            yield Look(connection, self.path)

    def listen(self, listener: Listener) -> None:
        """From now on `listener` hears the changes of each unit after its commit."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Ends a `listen`; nothing when there was none."""
        with suppress(ValueError):
            self._listeners.remove(listener)

    def begin_run(self, at: datetime) -> Unfinished | None:
        """Notes that the program started; tells of the run before when it was never ended, else None."""
        with self._within(writing=True) as connection, told_plainly(self.path):
            before = runs.begin(connection, at)
        self._is_running, self._has_changed = True, False
        return before

    def end_run(self, at: datetime) -> None:
        """Notes that the program ends in order; nothing when no run was begun."""
        if self._is_running:
            with self._within(writing=True) as connection, told_plainly(self.path):
                runs.end(connection, at)
            self._is_running = False

    def changed_in_this_run(self) -> bool:
        """Whether anything was kept since `begin_run`, or since opening when there was none."""
        return self._has_changed

    def is_healthy(self) -> bool:
        """Whether every page can be read and every id that points at a record finds one."""
        try:
            with self._within(writing=False) as connection:
                return is_healthy(connection.connection.driver_connection)
        except PROBLEMS:
            return False

    def back_up(self, target: Path) -> None:
        """Copies everything to `target`, looked through before it takes that name; replaces what is there.

        Raises Damaged about this workspace, and DiskFull, ReadOnly or Unreachable about the target.
        """
        if target.resolve() == self.path.resolve():
            raise Mistake("a backup onto the workspace itself")
        self._check_open()
        with told_plainly(self.path), closing(self._engine.raw_connection()) as pooled:
            copy(pooled.driver_connection, self.path, target)

    def scrub(self) -> None:
        """Writes the file anew, so that nothing of what was erased or overwritten is left in it or in its -wal.

        Raises AlreadyOpen when somebody still reads what was there before, and DiskFull: then traces may be left, and
        it can be done again. Raises Mistake within a unit of the same thread.
        """
        if self._writing_thread == get_ident():
            raise Mistake("a scrub within a unit")
        self._check_open()
        with self._writer, told_plainly(self.path), closing(self._engine.raw_connection()) as pooled:
            raw: Raw = pooled.driver_connection
            raw.execute("VACUUM")
            (is_busy, *_) = raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if is_busy:
                raise AlreadyOpen(self.path, "its -wal cannot be emptied")

    def close(self) -> None:
        """Closes the file, with everything in it and nothing beside it. A second time does nothing."""
        if self._is_closed:
            return
        # What cannot be moved from the -wal now is whole there, and the next opening takes it in.
        with suppress(DBAPIError), self._engine.connect() as connection:
            connection.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._is_closed = True
        self._engine.dispose()

    def _check_open(self) -> None:
        if self._is_closed:
            raise Mistake("the workspace is closed")

    @contextmanager
    def _within(self, *, writing: bool) -> Iterator[Connection]:
        """A transaction, rolled back unless it writes and comes to its end.

        What goes wrong in it outside our own calls passes as it is.
        """
        self._check_open()
        with told_plainly(self.path):
            connection = self._engine.connect().execution_options(writing=writing)
        with closing(connection):
            with told_plainly(self.path):
                transaction = connection.begin()
            yield connection
            if writing:
                with told_plainly(self.path):
                    try:
                        transaction.commit()
                    except BaseException:
                        # SQLAlchemy would give it back to the pool with the transaction still open.
                        connection.invalidate()
                        raise

    def _tell(self, changes: tuple[Change, ...], by: object | None) -> None:
        """Tells everybody, whatever one of them does; what they raised comes out when all have heard."""
        raised: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(changes, by)
            except Exception as error:
                raised.append(error)
        if len(raised) == 1:
            raise raised[0]
        if raised:
            raise ExceptionGroup("several listeners failed", raised)
