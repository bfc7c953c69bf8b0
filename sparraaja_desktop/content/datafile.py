"""Strict reading of one TOML file: what is missing or of another kind is a Mistake that names file and key."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from sparraaja_desktop.model.errors import Mistake

_REQUIRED: Final = object()


class DataFile:
    """A TOML file, or one table of it; `where` is its name for messages, for example ``fi/guides.toml``."""

    def __init__(self, where: str, data: Mapping[str, Any]) -> None:
        self.where = where
        self._data = data

    @classmethod
    def read(cls, path: Path) -> "DataFile":
        """Reads the file whole. Raises Mistake when it is not there or is not TOML in UTF-8."""
        where = f"{path.parent.name}/{path.name}"
        try:
            return cls(where, tomllib.loads(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise Mistake(f"{where}: {error}") from error

    def __contains__(self, key: str) -> bool:
        """Whether this table has the key (not dotted)."""
        return key in self._data

    def text(self, key: str, default: str | None = None) -> str:
        """The text at the dotted key, without the line break that ends a long one.

        Raises Mistake when it is not there (and there is no default), is empty, or is not text.
        """
        value: str = self._value(key, str, _REQUIRED if default is None else default)
        if not value.strip() and value != default:
            raise Mistake(f"{self.where}: {key} is empty")
        return value.removesuffix("\n")

    def texts(self, key: str, *, optional: bool = False) -> tuple[str, ...]:
        """The list of texts at the dotted key; an optional one that is not there is empty.

        Raises Mistake when it is not there or holds other things.
        """
        values = self._value(key, list, [] if optional else _REQUIRED)
        if not all(isinstance(value, str) and value.strip() for value in values):
            raise Mistake(f"{self.where}: {key} is not a list of texts")
        return tuple(values)

    def number(self, key: str, default: int | None = None) -> int:
        """The whole number at the dotted key. Raises Mistake when it is not there or is not one."""
        value: int = self._value(key, int, _REQUIRED if default is None else default)
        return value

    def numbers(self, key: str) -> tuple[int, ...]:
        """The list of whole numbers at the dotted key, empty when it is not there. Raises Mistake for other things."""
        values = self._value(key, list, [])
        if not all(isinstance(value, int) for value in values):
            raise Mistake(f"{self.where}: {key} is not a list of whole numbers")
        return tuple(values)

    def flag(self, key: str) -> bool:
        """Whether the dotted key is there and true. Raises Mistake when it is neither true nor false."""
        value: bool = self._value(key, bool, False)
        return value

    def table(self, key: str) -> "DataFile":
        """The table at the dotted key. Raises Mistake when it is not there."""
        return DataFile(f"{self.where}: {key}", self._value(key, dict, _REQUIRED))

    def tables(self, key: str) -> tuple["DataFile", ...]:
        """The list of tables at the dotted key, empty when it is not there. Raises Mistake for other things."""
        values = self._value(key, list, [])
        if not all(isinstance(value, dict) for value in values):
            raise Mistake(f"{self.where}: {key} is not a list of tables")
        return tuple(DataFile(f"{self.where}: {key}[{index}]", value) for index, value in enumerate(values))

    def _value(self, key: str, kind: type, default: object) -> Any:
        """What stands at the dotted key and is of that kind (a bool is no whole number)."""
        found: Any = self._data
        for step in key.split("."):
            found = found.get(step, _REQUIRED) if isinstance(found, dict) else _REQUIRED
        if found is _REQUIRED:
            found = default
        if found is _REQUIRED:
            raise Mistake(f"{self.where}: no {key}")
        if not isinstance(found, kind) or (kind is int and isinstance(found, bool)):
            raise Mistake(f"{self.where}: {key} is not {kind.__name__}")
        return found
