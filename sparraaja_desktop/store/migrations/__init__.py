"""The road from every earlier layout of the workspace to the present one. Alembic is imported only to walk it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, PrimaryKeyConstraint, String, Table

from sparraaja_desktop.store.shelf import METADATA

HEAD = "0006"
"""The revision of the tables as the store's modules describe them."""

# As Alembic itself makes it.
VERSION = Table(
    "alembic_version",
    METADATA,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


@dataclass(frozen=True, slots=True)
class Road:
    """The revisions there have been, oldest first, and the folder of their steps."""

    versions: Path
    revisions: tuple[str, ...]

    @property
    def head(self) -> str:
        """The present revision."""
        return self.revisions[-1]


SHIPPED = Road(Path(__file__).parent / "versions", ("0001", "0002", "0003", "0004", "0005", HEAD))
