"""What was removed, until it is emptied: shown by what was removed, and brought back whole."""

from dataclasses import dataclass
from datetime import datetime

from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.belonging import OWNERS, owners_of, restore_whole
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.saying import says
from sparraaja_desktop.services.undo import Deed


@dataclass(frozen=True, slots=True)
class Removed:
    """Something in the trash: `kind` is its class name, `says` one line of what it says, empty when it says nothing."""

    kind: str
    id: str
    says: str
    removed_at: datetime


class Trash(Service):
    """The trash."""

    def removed(self, language: Language = Language.FI) -> tuple[Removed, ...]:
        """What was removed, newest first; not what went with something else. Shipped titles are in `language`."""
        with self._bench.workspace.look() as look:
            records = [record for kind in OWNERS for record in look.all(kind, removed=True)]
            moments = {record.id: record.removed_at for record in records}
            tops = [
                Removed(type(each).__name__, each.id, says(look, self._bench.content, each, language), at)
                for each in records
                if (at := each.removed_at) is not None
                and all(moments.get(owner_id) != at for _, owner_id in owners_of(each))
            ]
        return tuple(sorted(tops, key=lambda each: each.removed_at, reverse=True))

    def restore(self, removed: Removed, by: object | None = None) -> None:
        """Brings it back with all that was removed with it, and with its owner when that is in the trash, too.

        Nothing happens when it is back already. Raises NotFound when it was erased.
        """
        kinds = {each.__name__: each for each in OWNERS}
        with self._bench.gesture(Deed.RESTORED, by) as unit:
            record = unit.get(kinds[removed.kind], removed.id)
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
