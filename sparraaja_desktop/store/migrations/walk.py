"""Walks a workspace forward, in one transaction: the new layout or the old one, never between. Imports Alembic."""

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, update

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.store.migrations import VERSION, Road


def walk(connection: Connection, road: Road, revision: str) -> None:
    """Runs every step after `revision`, within the connection's own transaction and with its foreign keys off.

    A step that makes a table anew would else erase what belongs to the old one; so they are checked at the end.
    Raises what a step raises, and Mistake when a foreign key is left pointing at nothing.
    """
    script = ScriptDirectory(str(road.versions.parent), version_locations=[str(road.versions)])
    steps = tuple(script.iterate_revisions(road.head, revision))
    with Operations.context(MigrationContext.configure(connection)):
        for step in reversed(steps):
            step.module.upgrade()
    connection.execute(update(VERSION).values(version_num=road.head))
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise Mistake(f"{len(broken)} foreign keys point at nothing after {road.head}")
