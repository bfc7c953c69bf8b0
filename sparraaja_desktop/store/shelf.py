"""What a shelf is: one kind of record, its table, and the order in which its records stand."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Column, ColumnElement, ForeignKey, Index, Integer, LargeBinary, MetaData, Table, Text, func

from sparraaja_desktop.model.record import Record

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every table of a workspace, filled by the modules of the steps."""

ALPHABET = "finnish"
"""The collation that every connection of ours knows: Finnish alphabetical order, case aside."""

Terms: TypeAlias = Callable[[Mapping[str, ColumnElement[str]]], tuple[ColumnElement[str], ...]]
"""The terms of an order, over columns by name. They are put over the values of one record, too, to page after it."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The table of one kind of record. `order` ends in the id, so that no two records stand in the same place."""

    kind: type[Record]
    table: Table
    order: Terms

    @property
    def standing(self) -> tuple[ColumnElement[str], ...]:
        """The terms of the order over the table's own columns."""
        return self.order({column.name: column for column in self.table.c})


def by(*names: str) -> Terms:
    """The order by the columns named, then by id."""
    return lambda columns: tuple(columns[name] for name in (*names, "id"))


def by_name(columns: Mapping[str, ColumnElement[str]]) -> tuple[ColumnElement[str], ...]:
    """The alphabetical order of a plain name, then by id."""
    return columns["name"].collate(ALPHABET), columns["id"]


def by_texts(name: str) -> Terms:
    """The alphabetical order of a text in three languages, by the first language that has it, then by id."""

    def terms(columns: Mapping[str, ColumnElement[str]]) -> tuple[ColumnElement[str], ...]:
        said = [func.nullif(func.json_extract(columns[name], f"$.{language}"), "") for language in ("fi", "sv", "en")]
        return func.coalesce(*said, "").collate(ALPHABET), columns["id"]

    return terms


def table(name: str, *columns: Column[str] | Column[int] | Column[bytes] | Index) -> Table:
    """A strict table of one kind, with the two columns that every record has, and an index of what is in the trash."""
    identity, removed_at = Column("id", Text, primary_key=True), text("removed_at", may_be_none=True)
    trash = Index(None, removed_at, sqlite_where=removed_at.is_not(None))
    return Table(name, METADATA, identity, *columns, removed_at, trash, sqlite_strict=True)


def text(name: str, *, may_be_none: bool = False) -> Column[str]:
    """A column of text; also an enum, a date, a moment or JSON."""
    return Column(name, Text, nullable=may_be_none)


def number(name: str, *, may_be_none: bool = False) -> Column[int]:
    """A column of whole numbers; also a bool."""
    return Column(name, Integer, nullable=may_be_none)


def data(name: str) -> Column[bytes]:
    """A column of bytes as they are."""
    return Column(name, LargeBinary, nullable=False)


def owner(name: str, of: str, *, may_be_none: bool = False) -> Column[str]:
    """The id of the record this one belongs to: erased with it."""
    return Column(name, Text, ForeignKey(f"{of}.id", ondelete="CASCADE"), nullable=may_be_none)


def mention(name: str, of: str) -> Column[str]:
    """The id of a record that this one speaks of: None once that one is erased."""
    return Column(name, Text, ForeignKey(f"{of}.id", ondelete="SET NULL"), nullable=True, index=True)
