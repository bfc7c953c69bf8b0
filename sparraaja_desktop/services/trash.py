"""What was removed, until it is emptied: shown by what was removed, and brought back whole."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final, cast

from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.belonging import OWNERS, restore_whole
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.saying import says
from sparraaja_desktop.services.undo import Deed

_KINDS: Final = {kind.__name__: kind for kind in OWNERS}


@dataclass(frozen=True, slots=True)
class Removed:
    """Something in the trash: `kind` is its class name, `says` one line of what it says, empty when it says nothing."""

    kind: str
    id: str
    says: str
    removed_at: datetime


class Trash(Service):
    """The trash."""

    def removed(
        self, language: Language = Language.FI, after: Removed | None = None, size: int | None = None
    ) -> tuple[Removed, ...]:
        """What was removed, newest first; not what went with something else. Shipped titles are in `language`.

        At most `size`, None for all, from after the one that is `after`, None for the first.
        """
        place = (_KINDS[after.kind], after.id, after.removed_at) if after is not None else None
        with self._bench.workspace.look() as look:
            return tuple(
                Removed(
                    type(each).__name__,
                    each.id,
                    says(look, self._bench.content, each, language),
                    cast("datetime", each.removed_at),
                )
                for each in look.thrown_away(OWNERS, after=place, size=size)
            )

    def count(self) -> int:
        """How many `removed` has in all."""
        with self._bench.workspace.look() as look:
            return look.count_thrown_away(OWNERS)

    def restore(self, removed: Removed, by: object | None = None) -> None:
        """Brings it back with all that was removed with it, and with its owner when that is in the trash, too.

        Nothing happens when it is back already. Raises NotFound when it was erased.
        """
        with self._bench.gesture(Deed.RESTORED, by) as unit:
            record = unit.get(_KINDS[removed.kind], removed.id)
            if record is None:
                raise NotFound(removed.kind, removed.id)
            if record.removed_at is not None:
                restore_whole(unit, record, self._bench.undo.ties)

    def empty(self, by: object | None = None) -> None:
        """Erases all that is in the trash, for good; this cannot be taken back."""
        with self._bench.quiet(by) as unit:
            ids = [(kind, record.id) for kind in OWNERS for record in unit.all(kind, removed=True)]
            for kind, record_id in ids:
                # What belongs to something erased is erased with it.
                if unit.get(kind, record_id) is not None:
                    unit.erase(kind, record_id)
        self._bench.undo.forget({record_id for _, record_id in ids})
