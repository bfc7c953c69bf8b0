"""The red thread over the kept records: from any of them one step towards the findings or towards progress."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model import thread
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.thread import Linked
from sparraaja_desktop.services.belonging import OWNERS, owners_of
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.coachings import coaching

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

__all__ = ["Linked", "Thread"]


class Thread(Service):
    """Walks the thread; `kind` is the name of a record's class, ``Finding`` for one, as in the news of changes."""

    def before(self, kind: str, record_id: str) -> tuple[Linked, ...]:
        """What the record rests on. Raises Mistake for a kind that there is not, and NotFound."""
        return thread.before(self._coaching(kind, record_id), record_id)

    def after(self, kind: str, record_id: str) -> tuple[Linked, ...]:
        """What has come of the record. Raises as `before` does."""
        return thread.after(self._coaching(kind, record_id), record_id)

    def _coaching(self, kind: str, record_id: str) -> Coaching:
        kinds = {each.__name__: each for each in OWNERS}
        if kind not in kinds:
            raise Mistake(f"no kind {kind}")
        with self._bench.workspace.look() as look:
            return coaching(look, _engagement_of(look, look.need(kinds[kind], record_id)))


def _engagement_of(look: "Look", record: Record) -> str:
    """The id of the engagement that the record belongs to, at however many removes. Raises NotFound for none."""
    if isinstance(record, Engagement):
        return record.id
    owners = owners_of(record)
    if not owners:
        raise NotFound("Engagement", record.id)
    return _engagement_of(look, look.need(*owners[0]))
