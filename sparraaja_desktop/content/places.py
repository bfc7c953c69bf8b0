"""The shipped table of municipalities and wellbeing services counties (R9, R12)."""

from collections.abc import Iterator
from pathlib import Path

from sparraaja_desktop.model.clients import ClientKind, LanguageStatus, Place
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Texts


def read_source(folder: Path) -> str:
    """The line that names where the facts are from; it stands first in the table of municipalities."""
    return _lines(folder / "municipalities.tsv")[0].removeprefix("#").strip()


def read_places(folder: Path) -> tuple[Place, ...]:
    """The municipalities in the Finnish alphabetical order of the table, then the counties by code.

    A county's languages are those of its municipalities, the majority's first.
    Raises Mistake when a table is missing or broken, or when a municipality names a region or county that is not there.
    """
    regions = {row["code"]: _names(row) for row in _rows(folder / "regions.tsv")}
    county_rows = tuple(_rows(folder / "counties.tsv"))
    counties = {row["code"]: _names(row) for row in county_rows}
    try:
        municipalities = [
            Place(
                kind=ClientKind.MUNICIPALITY,
                code=row["code"],
                name=_names(row),
                status=LanguageStatus(row["languages"]),
                region_code=row["region"],
                region=regions[row["region"]],
                county_code=row["county"],
                county=counties[row["county"]],
            )
            for row in _rows(folder / "municipalities.tsv")
        ]
    except (KeyError, ValueError) as error:
        raise Mistake(f"municipalities.tsv: {error}") from error
    return (
        *municipalities,
        *(
            Place(
                kind=ClientKind.COUNTY,
                code=row["code"],
                name=_names(row),
                status=LanguageStatus(row["languages"]),
            )
            for row in county_rows
        ),
    )


def _names(row: dict[str, str]) -> Texts:
    return Texts(fi=row["fi"], sv=row["sv"], en=row["en"])


def _lines(path: Path) -> list[str]:
    """The source line, the header and the rows."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise Mistake(f"{path.name}: {error}") from error
    if len(lines) < 3:
        raise Mistake(f"{path.name}: no rows")
    return lines


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows under the source line and the header; every cell is filled."""
    _, head, *body = _lines(path)
    columns = head.split("\t")
    for line in body:
        cells = line.split("\t")
        if len(cells) != len(columns) or not all(cells):
            raise Mistake(f"{path.name}: {line!r} has not the columns {columns}")
        yield dict(zip(columns, cells, strict=True))
