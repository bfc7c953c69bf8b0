"""The table of the model's requirements: `python -m tests.house.requirements` prints it as Markdown."""

import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tests.house.sources import TESTS

TABLE: Final = TESTS / "house" / "requirements.toml"

WITH: Final = ("example", "municipality", "county", "organisation", "peer", "resident")
"""The coachings in which a place is looked at."""

MENU: Final = "menu"
"""The place of what stands in the menus of the window on every page."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the window: a place of `tests.ui.framed.PLACES`, or `MENU`; the words that stand there in Finnish.

    `coaching` is one of `WITH`; with `listed` the row of the list of that name is chosen, 0 being the first.
    """

    at: str
    words: tuple[str, ...]
    coaching: str = WITH[0]
    listed: str = ""
    row: int = 0


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement: what it asks, where it is, which tests show it, and why not or what is still to come."""

    number: str
    asks: str
    places: tuple[Place, ...] = ()
    tests: tuple[str, ...] = ()
    reason: str = ""
    is_partly: bool = False


def requirements() -> tuple[Requirement, ...]:
    """All of them, in the order of the table. Raises KeyError and TypeError for a table that makes no sense."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return tuple(
        Requirement(
            number,
            entry.pop("asks"),
            tuple(_place(each) for each in entry.pop("places", [])),
            tuple(entry.pop("tests", [])),
            entry.pop("reason", ""),
            entry.pop("partly", False),
            **entry,
        )
        for number, entry in table.items()
    )


def _place(told: dict[str, object]) -> Place:
    names = {"with": "coaching", "list": "listed"}
    fields = {names.get(key, key): tuple(value) if isinstance(value, list) else value for key, value in told.items()}
    return Place(**fields)  # type: ignore[arg-type]


def as_markdown() -> Iterator[str]:
    """The lines of the table."""
    yield "| | asks | in the window | shown by |"
    yield "|---|---|---|---|"
    for each in requirements():
        places = "; ".join(f"{place.at}: {', '.join(f'“{words}”' for words in place.words)}" for place in each.places)
        where = " ".join(filter(None, (places, "**Partly.**" if each.is_partly else "", each.reason)))
        shown = "<br>".join(f"`{test.removeprefix('tests/')}`" for test in each.tests)
        yield f"| {each.number} | {each.asks} | {where} | {shown} |"


if __name__ == "__main__":
    sys.stdout.writelines(f"{line}\n" for line in as_markdown())
