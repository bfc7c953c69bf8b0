"""Values that are known only when a gesture is made: a record among those that are there by then, a long text."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, cast

from sparraaja_desktop.model.assignments import Sheet
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.desk import Desk

NOBODY = "nobody"
"""An id that no record has."""


class NothingToChoose(Exception):
    """There is no record of the kind that a gesture needs."""


class Chosen(Protocol):
    """A value that is made when it is needed."""

    def made(self, desk: Desk, folder: Path) -> object:
        """The value. Raises NothingToChoose."""
        ...


@dataclass(frozen=True)
class Id:
    """The id of a record: mostly of one in use, at times of one in the trash, seldom of none at all."""

    kind: type[Record]
    number: int

    def made(self, desk: Desk, folder: Path) -> object:  # noqa: ARG002
        with desk.bench.workspace.look() as look:
            in_use, removed = look.all(self.kind), look.all(self.kind, removed=True)
        among = in_use if self.number < 42 else removed if self.number < 49 else ()
        return among[self.number % len(among)].id if among else NOBODY


@dataclass(frozen=True)
class One:
    """One of the things that the desk shows."""

    shown: Callable[[Desk], tuple[object, ...]]
    number: int

    def made(self, desk: Desk, folder: Path) -> object:  # noqa: ARG002
        among = self.shown(desk)
        if not among:
            raise NothingToChoose
        return among[self.number % len(among)]

    def __repr__(self) -> str:
        return f"One({self.shown.__name__}, {self.number})"


@dataclass(frozen=True)
class Long:
    """A text of that many letters; drawn by its length, so that an example can be printed."""

    length: int

    def made(self, desk: Desk, folder: Path) -> object:  # noqa: ARG002
        return "ä" * self.length


@dataclass(frozen=True)
class File:
    """A path in the folder of the run; with `holding` there is a file."""

    name: str
    holding: bytes | None = None

    def made(self, desk: Desk, folder: Path) -> object:  # noqa: ARG002
        path = folder / self.name
        if self.holding is not None:
            path.write_bytes(self.holding)
        return path


@dataclass(frozen=True)
class CameBack:
    """The bytes of a sheet that comes back as it went out."""

    number: int

    def made(self, desk: Desk, folder: Path) -> object:
        path = folder / "came back.docx"
        desk.sheets_out.write(_sheet(desk, self.number), Language.FI, path)
        return path.read_bytes()


@dataclass(frozen=True)
class Pasted:
    """Answers out of a mail, looked at."""

    number: int
    text: str

    def made(self, desk: Desk, folder: Path) -> object:  # noqa: ARG002
        return desk.returned.look_at_text(self.text, _sheet(desk, self.number))


def _sheet(desk: Desk, number: int) -> str:
    with desk.bench.workspace.look() as look:
        among = look.all(Sheet)
    if not among:
        raise NothingToChoose
    return among[number % len(among)].id


def made(value: object, desk: Desk, folder: Path) -> object:
    """The value with everything in it made that is made only now. Raises NothingToChoose."""
    if isinstance(value, dict):
        return {name: made(each, desk, folder) for name, each in value.items()}
    if type(value) in (tuple, list):
        several = cast("Any", value)
        return type(several)(made(each, desk, folder) for each in several)
    if hasattr(value, "made"):
        return cast("Chosen", value).made(desk, folder)
    return value
