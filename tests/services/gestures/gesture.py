"""One gesture: a verb of the desk, and what its parameters are drawn from."""

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_type_hints

from hypothesis import strategies as st

from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.store.unit import Unit
from tests.services.gestures.chosen import made
from tests.services.gestures.values import Drawn, of_type, revisions

_NO_STEPS = ("content", "bench")
"""The parts of a desk that are no step of the coaching."""

_NAMED_FOR_TYPES = {"Sheet": Sheet, "Unit": Unit}
"""What the services name in their signatures without importing it."""


@dataclass(frozen=True)
class Gesture:
    """A verb such as ``plans.add``, or one of the desk itself; of one that is drawn more often there are `copies`."""

    verb: str
    given: Drawn
    copies: int = 1

    def make(self, desk: Desk, folder: Path, given: Mapping[str, Any]) -> object:
        """Makes it with the given arguments. Raises NothingToChoose, and what the verb raises."""
        return _bound(desk, self.verb)(**{name: made(value, desk, folder) for name, value in given.items()})


def gesture(verb: str, revised: type[Record] | None = None, /, *, copies: int = 1, **other: Drawn) -> Gesture:
    """The gesture of a verb. Its parameters are drawn by their types and names, unless `other` says something else.

    `revised` is the kind whose fields the verb sets.
    """
    function = verbs()[verb]
    hints = get_type_hints(function, localns=_NAMED_FOR_TYPES)
    given: dict[str, Drawn] = {}
    optional: dict[str, Drawn] = {}
    for name, parameter in inspect.signature(function).parameters.items():
        if name in ("self", "by") or parameter.kind is parameter.VAR_KEYWORD:
            continue
        drawn = other[name] if name in other else of_type(hints[name], name)
        (given if parameter.default is parameter.empty else optional)[name] = drawn
    arguments = st.fixed_dictionaries(given, optional=optional)
    if revised is not None:
        arguments = st.tuples(arguments, revisions(revised)).map(lambda both: {**both[1], **both[0]})
    return Gesture(verb, arguments, copies)


def verbs() -> dict[str, Callable[..., object]]:
    """Every public method of every step of the desk, and of the desk itself, by its name."""
    found = dict(_methods(Desk))
    for field in fields(Desk):
        step = get_type_hints(Desk)[field.name]
        if field.name not in _NO_STEPS:
            found |= {f"{field.name}.{name}": each for name, each in _methods(step)}
    return found


def _methods(kind: type) -> Iterator[tuple[str, Callable[..., object]]]:
    for name, each in inspect.getmembers(kind, inspect.isfunction):
        if not name.startswith("_"):
            yield name, each


def _bound(desk: Desk, verb: str) -> Callable[..., object]:
    found: Any = desk
    for name in verb.split("."):
        found = getattr(found, name)
    return found  # type: ignore[no-any-return]
