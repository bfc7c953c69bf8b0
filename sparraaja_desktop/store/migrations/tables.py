"""How a step says its tables. Never changed once released, like the steps themselves. Imports Alembic."""

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, PrimaryKeyConstraint, Text


def table(name: str, *columns: Column[str] | Column[int] | Column[bytes]) -> None:
    """Makes a strict table with an id and the moment of its removal."""
    key = PrimaryKeyConstraint("id", name=f"pk_{name}")
    op.create_table(name, text("id"), *columns, text("removed_at", may_be_none=True), key, sqlite_strict=True)


def index(table: str, *columns: str) -> None:
    """Makes an index over the columns, in this order."""
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))


def text(name: str, *, may_be_none: bool = False) -> Column[str]:
    """A column of text."""
    return Column(name, Text, nullable=may_be_none)


def texts(*names: str) -> tuple[Column[str], ...]:
    """Columns of text that are never NULL."""
    return tuple(text(name) for name in names)


def number(name: str, *, may_be_none: bool = False) -> Column[int]:
    """A column of whole numbers."""
    return Column(name, Integer, nullable=may_be_none)


def data(name: str) -> Column[bytes]:
    """A column of bytes."""
    return Column(name, LargeBinary, nullable=False)


def owner(table: str, of: str, name: str = "", *, may_be_none: bool = False) -> Column[str]:
    """The id of the record that a row belongs to and is erased with."""
    column = name or f"{of}_id"
    key = ForeignKey(f"{of}.id", name=f"fk_{table}_{column}", ondelete="CASCADE")
    return Column(column, Text, key, nullable=may_be_none)


def mention(table: str, of: str, name: str = "") -> Column[str]:
    """The id of a record that a row speaks of, NULL once that one is erased."""
    column = name or f"{of}_id"
    return Column(column, Text, ForeignKey(f"{of}.id", name=f"fk_{table}_{column}", ondelete="SET NULL"))
