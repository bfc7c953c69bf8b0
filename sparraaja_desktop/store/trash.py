"""What lies in the trash, over all kinds of record: asked for in one question, the newest first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any, Final, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Executable,
    Integer,
    Select,
    Table,
    Text,
    and_,
    bindparam,
    exists,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from sparraaja_desktop.model.record import Record
from sparraaja_desktop.store.records import Stored, stored
from sparraaja_desktop.store.shelves import shelf_of

Owners: TypeAlias = Mapping[type[Record], tuple[tuple[str, type[Record]], ...]]
"""Every kind of record with its owners: the field that names one, and the kind of that one."""

Place: TypeAlias = tuple[type[Record], str, datetime]
"""Where a record stands in the trash: its kind, its id, and the moment of its removal."""

_BEFORE_ALL: Final[dict[str, Stored]] = {"moment": "~", "last_rank": -1, "last_id": ""}
"""A place before every other: no moment is kept as a text that comes after this one."""


@dataclass(frozen=True, slots=True)
class Tops:
    """Questions for what was removed by itself: not along with an owner, which has the same moment of removal.

    `page` gives the `rank` (the place of the kind among `kinds`) and the `id` of at most `size` records, the newest
    removal first; of one moment, the kinds stand in their order, and those of a kind by id. `count` gives how many
    there are in all.
    """

    kinds: tuple[type[Record], ...]
    page: Executable
    count: Executable

    def values(self, after: Place | None, size: int | None) -> dict[str, Stored]:
        """What `page` is given to begin after a place, None at the first; without a `size` it gives all."""
        limit = {"size": -1 if size is None else size}
        if after is None:
            return _BEFORE_ALL | limit
        kind, last_id, moment = after
        return {
            "moment": stored(kind, "removed_at", moment),
            "last_rank": self.kinds.index(kind),
            "last_id": last_id,
            **limit,
        }


def tops(owners: Owners) -> Tops:
    """The questions for records with these owners; they are put together once."""
    return _tops(tuple(owners.items()))


@cache
def _tops(owners: tuple[tuple[type[Record], tuple[tuple[str, type[Record]], ...]], ...]) -> Tops:
    size: ColumnElement[int] = bindparam("size", type_=Integer)
    asked, parts = [], []
    for rank, (kind, owned_by) in enumerate(owners):
        table = shelf_of(kind).table
        query = _by_themselves(table, rank, owned_by)
        newest = query.where(_comes_after(table, rank)).order_by(table.c.removed_at.desc(), table.c.id).limit(size)
        asked.append(query)
        parts.append(select(newest.subquery()))
    found = union_all(*parts).subquery()
    page = select(found).order_by(found.c.removed_at.desc(), found.c.rank, found.c.id).limit(size)
    count = select(func.count()).select_from(union_all(*asked).subquery())
    return Tops(tuple(kind for kind, _ in owners), page, count)


def _by_themselves(table: Table, rank: int, owned_by: tuple[tuple[str, type[Record]], ...]) -> Select[Any]:
    above = ((table.c[field], shelf_of(owner).table) for field, owner in owned_by)
    went_along = [exists().where(one.c.id == field, one.c.removed_at == table.c.removed_at) for field, one in above]
    found = select(literal_column(str(rank)).label("rank"), table.c.id, table.c.removed_at)
    return found.where(table.c.removed_at.is_not(None), *(~each for each in went_along))


def _comes_after(table: Table, rank: int) -> ColumnElement[bool]:
    moment, last_id = bindparam("moment", type_=Text), bindparam("last_id", type_=Text)
    last_rank, own_rank = bindparam("last_rank", type_=Integer), literal_column(str(rank), Integer)
    removed_at = table.c.removed_at
    is_below = or_(own_rank > last_rank, and_(own_rank == last_rank, table.c.id > last_id))
    # The first term is what the index is searched by.
    return and_(removed_at <= moment, or_(removed_at < moment, is_below))
