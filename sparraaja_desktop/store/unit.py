"""What can be read (`Look`) and written (`Unit`) within one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, cast

from sqlalchemy import (
    ColumnElement,
    Connection,
    CursorResult,
    Executable,
    delete,
    func,
    insert,
    literal,
    select,
    tuple_,
    update,
)

from sparraaja_desktop.model.changes import Change, What
from sparraaja_desktop.model.errors import Damaged, NotFound, SparraajaError
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.store.records import Stored, record_in, row_of, stored
from sparraaja_desktop.store.shelf import Shelf
from sparraaja_desktop.store.shelves import pointing_at, shelf_of
from sparraaja_desktop.store.trash import Owners, Place, tops
from sparraaja_desktop.store.troubles import PROBLEMS, trouble


@dataclass(frozen=True, slots=True)
class Step:
    """One record before and after: None before it was made, None after it was erased."""

    before: Record | None
    after: Record | None

    @property
    def change(self) -> Change:
        """The news of it; a record that is erased was removed."""
        there = cast("Record", self.after or self.before)
        return Change(type(there).__name__, there.id, self._what())

    def _what(self) -> What:
        if self.after is None:
            return What.REMOVED
        if self.before is None:
            return What.MADE
        if (self.before.removed_at is None) is (self.after.removed_at is None):
            return What.REVISED
        return What.RESTORED if self.after.removed_at is None else What.REMOVED


class Look:
    """Reads within one snapshot: what others write meanwhile is not seen.

    The values of `where` are those of the record's fields (None finds None); a field that the kind does not
    have is a Mistake. Everything may raise Unreachable and its kin; Damaged, too, for a row that is no record.
    """

    def __init__(self, connection: Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        self._failed: SparraajaError | None = None

    def get(self, kind: type[R], record_id: str, /) -> R | None:
        """The record with this id, removed or not; None when there is none."""
        table = shelf_of(kind).table
        row = self._run(select(table).where(table.c.id == record_id)).one_or_none()
        return None if row is None else self._record(kind, row)

    def need(self, kind: type[R], record_id: str, /) -> R:
        """The record with this id. Raises NotFound when it is missing or removed."""
        record = self.get(kind, record_id)
        if record is None or record.removed_at is not None:
            raise NotFound(kind.__name__, record_id)
        return record

    def all(self, kind: type[R], /, *, removed: bool = False, **where: object) -> tuple[R, ...]:
        """The records in the kind's own order: those in use, or with `removed` only those in the trash."""
        shelf = shelf_of(kind)
        query = select(shelf.table).where(*_conditions(shelf, where, removed=removed))
        return self._records(kind, query.order_by(*shelf.standing))

    def of_each(self, kind: type[R], name: str, ids: Iterable[str], /) -> Mapping[str, tuple[R, ...]]:
        """The records in use whose field `name` has one of the ids, by that id: many owners asked for at once.

        Each id has its records in the kind's own order; none where there are none.
        """
        shelf = shelf_of(kind)
        wanted = {stored(kind, name, each): each for each in ids}
        found: dict[str, list[R]] = {each: [] for each in wanted.values()}
        if wanted:
            is_one = shelf.table.c[name].in_(wanted)
            query = select(shelf.table).where(is_one, *_conditions(shelf, {}, removed=False))
            for record in self._records(kind, query.order_by(*shelf.standing)):
                found[getattr(record, name)].append(record)
        return {each: tuple(records) for each, records in found.items()}

    def page(
        self, kind: type[R], /, *, after: R | None, size: int, backwards: bool = False, **where: object
    ) -> tuple[R, ...]:
        """At most `size` records in use, in the kind's own order, from after the record `after`; None starts.

        Where it goes `backwards`, the last record is the first.
        """
        shelf = shelf_of(kind)
        order = shelf.standing
        query = select(shelf.table).where(*_conditions(shelf, where, removed=False))
        if after is not None:
            place = shelf.order({name: literal(value) for name, value in row_of(after).items()})
            here, there = tuple_(*order), tuple_(*place)
            query = query.where(here < there if backwards else here > there)
        ordered = query.order_by(*(each.desc() if backwards else each for each in order))
        return self._records(kind, ordered.limit(size))

    def thrown_away(self, owners: Owners, /, *, after: Place | None = None, size: int | None = None) -> list[Record]:
        """What lies in the trash and did not go along with one of its `owners`, of any kind, the newest first.

        At most `size` records, None for all, from after the place `after`, None for the first.
        """
        asked = tops(owners)
        rows = self._run(asked.page, asked.values(after, size)).mappings()
        places = [(asked.kinds[row["rank"]], row["id"]) for row in rows]
        found: dict[tuple[type[Record], str], Record] = {}
        for kind in dict(places):
            table = shelf_of(kind).table
            query = select(table).where(table.c.id.in_([each for of, each in places if of is kind]))
            found |= {(kind, record.id): record for record in self._records(kind, query)}
        return [found[place] for place in places]

    def count_thrown_away(self, owners: Owners, /) -> int:
        """How many `thrown_away` finds."""
        return cast("int", self._run(tops(owners).count).scalar_one())

    def count(self, kind: type[R], /, **where: object) -> int:
        """How many records in use there are."""
        shelf = shelf_of(kind)
        query = select(func.count()).select_from(shelf.table).where(*_conditions(shelf, where, removed=False))
        return cast("int", self._run(query).scalar_one())

    def _records(self, kind: type[R], query: Executable) -> tuple[R, ...]:
        return tuple(self._record(kind, row) for row in self._run(query).all())

    def _record(self, kind: type[R], row: Any) -> R:
        try:
            return record_in(kind, row)
        except (ValueError, KeyError, TypeError) as error:
            raise Damaged(self._path, f"{kind.__name__} {row.id}: {error}") from error

    def _run(self, statement: Executable, values: Mapping[str, Stored] | None = None) -> CursorResult[Any]:
        """Runs one statement. What failed once is failed for good: SQLite may have rolled back all of it."""
        if self._failed is not None:
            raise self._failed
        try:
            return self._connection.execute(statement, values)
        except PROBLEMS as error:
            self._failed = trouble(self._path, error)
            raise self._failed from error


class Unit(Look):
    """One gesture of the user: everything in it is kept together or not at all.

    `at` (aware) is its moment, from which removed records have their `removed_at`.
    """

    def __init__(self, connection: Connection, path: Path, at: datetime) -> None:
        super().__init__(connection, path)
        self.at = at
        self._steps: dict[tuple[type, str], Step] = {}

    @property
    def steps(self) -> Sequence[Step]:
        """What was done so far, one step a record, in the order in which each was first touched.

        A record that is again as it was before the unit has no step.
        """
        return tuple(step for step in self._steps.values() if step.before != step.after)

    def put(self, record: Record) -> None:
        """Keeps a record, new or revised. Raises Mistake when it names a record that is not there."""
        kind = type(record)
        before = self.get(kind, record.id)
        if before == record:
            return
        table = shelf_of(kind).table
        row = row_of(record)
        if before is None:
            self._run(insert(table).values(row))
        else:
            self._run(update(table).where(table.c.id == record.id).values(row))
        self._note(before, record)

    def remove(self, kind: type[R], record_id: str, /) -> None:
        """Puts a record in the trash. Raises NotFound when it is missing or there already."""
        self.put(_with(self.need(kind, record_id), "removed_at", self.at))

    def erase(self, kind: type[R], record_id: str, /) -> None:
        """Removes a record for good, in use or not, with all that it owns; what speaks of it forgets it.

        Raises NotFound when it is missing. Every record that this touches has its step.
        """
        record = self.get(kind, record_id)
        if record is None:
            raise NotFound(kind.__name__, record_id)
        shelf = shelf_of(kind)
        for other, name, owned in pointing_at(shelf):
            query = select(other.table).where(other.table.c[name] == record_id)
            for each in self._records(other.kind, query.order_by(*other.standing)):
                if owned:
                    self.erase(other.kind, each.id)
                else:
                    self.put(_with(each, name, None))
        self._run(delete(shelf.table).where(shelf.table.c.id == record_id))
        self._note(record, None)

    def conclude(self) -> None:
        """Raises what failed in the unit, also when that was caught: half a gesture is never kept."""
        if self._failed is not None:
            raise self._failed

    def _note(self, before: Record | None, after: Record | None) -> None:
        there = cast("Record", after or before)
        first = self._steps.get((type(there), there.id))
        self._steps[type(there), there.id] = Step(before if first is None else first.before, after)


def _with(record: Record, name: str, value: object) -> Record:
    return cast("Record", replace(cast("Any", record), **{name: value}))


def _conditions(shelf: Shelf, where: dict[str, object], *, removed: bool) -> list[ColumnElement[bool]]:
    columns = shelf.table.c
    trash = columns.removed_at.is_not(None) if removed else columns.removed_at.is_(None)
    wanted = {name: stored(shelf.kind, name, value) for name, value in where.items()}
    return [trash, *(columns[name] == value for name, value in wanted.items())]
