"""The one conversion between a frozen record and a row of text and whole numbers, by field name.

An enum is kept as its value, a date as ISO text, an aware datetime as ISO text in UTC with microseconds (so that
text order is time order), a bool as 0 or 1, bytes as they are, None as NULL; a tuple or a dataclass inside a record as
JSON.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache, lru_cache
from types import NoneType, UnionType
from typing import Any, Final, TypeAlias, TypeVar, cast, get_args, get_origin, get_type_hints

from sparraaja_desktop.model.errors import Mistake

T = TypeVar("T")

Stored: TypeAlias = str | int | bytes | None
"""What a column holds."""

_SHARED: Final = 256
"""So many different values of a column of lists are made once only."""


@dataclass(frozen=True, slots=True)
class _Form:
    """How one type is kept: `out` makes it plain (what JSON knows), `back` makes it again.

    `nested` is true when the plain form is a list or an object and so needs JSON to fit a column.
    """

    out: Callable[[Any], Any]
    back: Callable[[Any], Any]
    nested: bool = False


def _same(value: Any) -> Any:
    return value


def _moment(value: datetime) -> str:
    if value.tzinfo is None:
        raise Mistake(f"a moment without a time zone: {value}")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def _optional(form: _Form) -> _Form:
    return _Form(
        lambda value: None if value is None else form.out(value),
        # What is used as it is kept is so when it is None, too.
        _same if form.back is _same else lambda plain: None if plain is None else form.back(plain),
        form.nested,
    )


def _several(form: _Form) -> _Form:
    return _Form(
        lambda values: [form.out(each) for each in values],
        lambda plain: tuple(form.back(each) for each in plain),
        nested=True,
    )


def _inner(kind: type) -> _Form:
    forms = {name: _form(hint) for name, hint in _hints(kind).items()}
    return _Form(
        lambda value: {name: form.out(getattr(value, name)) for name, form in forms.items()},
        lambda plain: kind(**{name: form.back(plain[name]) for name, form in forms.items()}),
        nested=True,
    )


def _hints(kind: type) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {each.name: hints[each.name] for each in fields(kind)}


def _form(hint: Any) -> _Form:
    """The form of a type hint; raises Mistake for one that nobody has said how to keep."""
    if isinstance(hint, UnionType):
        (inner,) = (each for each in get_args(hint) if each is not NoneType)
        return _optional(_form(inner))
    if get_origin(hint) is tuple:
        return _several(_form(get_args(hint)[0]))
    if hint in (str, int, bytes):
        return _Form(_same, _same)
    if hint is bool:
        return _Form(int, bool)
    if hint is datetime:
        return _Form(_moment, datetime.fromisoformat)
    if hint is date:
        return _Form(date.isoformat, date.fromisoformat)
    if is_dataclass(hint):
        return _inner(cast("type", hint))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        # A look into a table takes a fifth of the time of a call of the class, and lists are long.
        members = {member.value: member for member in hint}
        return _Form(lambda value: hint(value).value, members.__getitem__)
    raise Mistake(f"no way to keep a {hint}")


def _column(form: _Form) -> _Form:
    """The form as it fits one column."""
    if not form.nested:
        return form

    # What is made of it never changes, so that records may share it; most lists of a workspace say the same few things.
    @lru_cache(maxsize=_SHARED)
    def back(stored: str | None) -> Any:
        return form.back(None if stored is None else json.loads(stored))

    return _Form(
        lambda value: None if value is None else json.dumps(form.out(value), ensure_ascii=False, separators=(",", ":")),
        back,
    )


@cache
def _columns(kind: type) -> Mapping[str, _Form]:
    return {name: _column(_form(hint)) for name, hint in _hints(kind).items()}


@cache
def _backs(kind: type) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    """The places of the columns that are no fields as they are, and how each is made one."""
    backs = (form.back for form in _columns(kind).values())
    return tuple((place, back) for place, back in enumerate(backs) if back is not _same)


def field_names(kind: type) -> tuple[str, ...]:
    """The names of a record's fields, which are those of its columns, in order."""
    return tuple(_columns(kind))


def stored(kind: type, name: str, value: object) -> Stored:
    """One field's value as its column holds it. Raises Mistake when the kind has no such field."""
    form = _columns(kind).get(name)
    if form is None:
        raise Mistake(f"{kind.__name__} has no field {name}")
    return cast("Stored", form.out(value))


def row_of(record: object) -> dict[str, Stored]:
    """The record as a row. Raises Mistake when a moment in it has no time zone."""
    kind: type = type(record)
    return {name: form.out(getattr(record, name)) for name, form in _columns(kind).items()}


def record_of(kind: type[T], row: Mapping[Any, Any]) -> T:
    """The record of a row. Raises ValueError, KeyError or TypeError when the row does not hold one."""
    return record_in(kind, [row[name] for name in field_names(kind)])


def record_in(kind: type[T], values: Iterable[Stored]) -> T:
    """The record of a row that has its values in the order of `field_names`. Raises ValueError, KeyError or TypeError.

    A list has hundreds: only what is kept otherwise than it is used is looked at one by one.
    """
    shape: type = kind
    made: list[Any] = list(values)
    for place, back in _backs(shape):
        made[place] = back(made[place])
    return kind(**dict(zip(_columns(shape), made, strict=True)))
