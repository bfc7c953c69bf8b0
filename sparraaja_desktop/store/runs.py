"""When the program ran, and what was kept last: so that the next start can say what a crash left."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Column, Connection, Integer, Table, Text, delete, insert, select, update

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.store.records import record_of, row_of
from sparraaja_desktop.store.shelf import METADATA

RUN = Table(
    "run",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("started_at", Text, nullable=False),
    Column("ended_at", Text),
    Column("last_kept_at", Text),
    Column("last_kind", Text),
    Column("last_id", Text),
    sqlite_strict=True,
)


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The run before, when it was not ended: a crash, a kill, a power cut.

    `started_at` and `last_kept_at` are aware, UTC. The last three are None when nothing was kept in it; else they
    say when something was kept last, and which record (`last_kind` is its class name).
    """

    started_at: datetime
    last_kept_at: datetime | None = None
    last_kind: str | None = None
    last_id: str | None = None


def begin(connection: Connection, at: datetime) -> Unfinished | None:
    """Starts a run in the place of the one before; that one, when it was not ended."""
    before = connection.execute(select(RUN).order_by(RUN.c.id.desc()).limit(1)).mappings().one_or_none()
    connection.execute(delete(RUN))
    connection.execute(insert(RUN).values(started_at=row_of(Unfinished(at))["started_at"]))
    if before is None or before["ended_at"] is not None:
        return None
    return record_of(Unfinished, before)


def note(connection: Connection, at: datetime, last: Change) -> None:
    """Notes that `last` was kept at `at`; nothing while no run was begun."""
    connection.execute(
        update(RUN).values(last_kept_at=row_of(Unfinished(at))["started_at"], last_kind=last.kind, last_id=last.id)
    )


def end(connection: Connection, at: datetime) -> None:
    """Ends the run; nothing while none was begun."""
    connection.execute(update(RUN).values(ended_at=row_of(Unfinished(at))["started_at"]))
