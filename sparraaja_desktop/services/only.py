"""The one record of its kind that an engagement has; it is made when something is first written in it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar, cast

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.bench import Bench, put_fields
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look


class OfEngagement(Record, Protocol):
    """A record of one engagement that needs nothing else to begin with."""

    @property
    def engagement_id(self) -> str: ...


E = TypeVar("E", bound=OfEngagement)


class Only(Generic[E]):
    """The verbs on one such kind. `deed` is what a choice in it is called; None for a kind in which all is typed."""

    def __init__(self, bench: Bench, kind: type[E], deed: Deed | None) -> None:
        self._bench = bench
        self._kind = kind
        self._deed = deed

    def of(self, engagement_id: str) -> E:
        """The record of an engagement, a blank one where nothing is kept yet. Raises NotFound."""
        with self._bench.workspace.look() as look:
            look.need(Engagement, engagement_id)
            return self._kept(look, engagement_id) or self._blank(engagement_id)

    def revise(self, engagement_id: str, by: object | None, fields: Mapping[str, object]) -> E:
        """The record with these fields. Raises Mistake, TooLong and NotFound as `Bench.revise` does."""
        wanted = cleaned(self._kind, fields)
        blank = self._blank(engagement_id)
        with self._bench.gesture(self._deed, by, blank) if self._deed else self._bench.quiet(by) as unit:
            unit.need(Engagement, engagement_id)
            kept = self._kept(unit, engagement_id) or blank
            unit.put(kept)
            return put_fields(unit, self._kind, kept.id, wanted)

    def _kept(self, look: "Look", engagement_id: str) -> E | None:
        return next(iter(look.all(self._kind, engagement_id=engagement_id)), None)

    def _blank(self, engagement_id: str) -> E:
        return cast("E", cast("Any", self._kind)(id=self._bench.new_id(), engagement_id=engagement_id))
