"""One kind of record in a list under an owner: added last, revised, moved, removed."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Generic, cast

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.bench import Bench
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import S, next_position
from sparraaja_desktop.services.whose import need_what_is_named

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """Where the records of a list belong: the field with the owner's id, and the owner's kind."""

    field: str
    kind: type[Record]


class Listing(Generic[S]):
    """The verbs on one kind; a service says which of them the user has, and what they are called."""

    def __init__(self, bench: Bench, kind: type[S], place: Place, *, added: Deed, changed: Deed, removed: Deed) -> None:
        self._bench = bench
        self._kind = kind
        self._place = place
        self._added, self._changed, self._removed = added, changed, removed

    def of(self, owner_id: str) -> tuple[S, ...]:
        """The records of an owner in their order."""
        with self._bench.workspace.look() as look:
            return self._siblings(look, owner_id)

    def read(self, record_id: str) -> S:
        """One record. Raises NotFound."""
        return self._bench.read(self._kind, record_id)

    def add(self, owner_id: str, by: object | None, fixed: Mapping[str, object] = _NOTHING, /, **fields: object) -> S:
        """A new last record. `fixed` are fields that no revision may set, kept as they are.

        Raises NotFound without such an owner or what a field names; OfAnother, Mistake and TooLong as `Bench.revise`
        does.
        """
        with self._bench.gesture(self._added, by) as unit:
            return self.put_last(unit, owner_id, fixed, **fields)

    def put_last(self, unit: "Unit", owner_id: str, fixed: Mapping[str, object] = _NOTHING, /, **fields: object) -> S:
        """The same within a unit that does more."""
        if twice := fixed.keys() & fields.keys():
            raise Mistake(f"{self._kind.__name__} is given {', '.join(sorted(twice))} twice")
        wanted = cleaned(self._kind, fields)
        unit.need(self._place.kind, owner_id)
        position = next_position(self._siblings(unit, owner_id))
        made = cast("Any", self._kind)(
            id=self._bench.new_id(), position=position, **{self._place.field: owner_id}, **fixed, **wanted
        )
        need_what_is_named(unit, made, wanted)
        unit.put(made)
        return cast("S", made)

    def revise(self, record_id: str, by: object | None, fields: Mapping[str, object]) -> S:
        """The record with these fields. Raises Mistake, TooLong and NotFound as `Bench.revise` does."""
        return self._bench.revise(self._kind, record_id, self._changed, by, fields)

    def move(self, record_id: str, to: int, deed: Deed, by: object | None) -> None:
        """Moves a record to the place `to` (from 0) among those of its owner. Raises NotFound."""
        self._bench.move(self._kind, record_id, to, self._place.field, deed, by)

    def remove(self, record_id: str, by: object | None) -> None:
        """Puts a record and all that is under it in the trash. Raises NotFound."""
        self._bench.remove(self._kind, record_id, self._removed, by)

    def _siblings(self, look: "Look", owner_id: str) -> tuple[S, ...]:
        where: dict[str, Any] = {self._place.field: owner_id}
        return look.all(self._kind, **where)
