"""Pointers that were loosened when what they pointed to was removed, so that they are tied again when it comes back."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sparraaja_desktop.model.plans import ActionState, PlannedAction
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.fields import REFERS, with_fields

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Step


@dataclass(frozen=True, slots=True)
class _Loose:
    """What a field pointed to; of an action also its state before, and the one that it fell back to."""

    target_id: str
    state: ActionState | None
    fell_to: ActionState | None


class Ties:
    """What this run remembers of them. A pointer that was set otherwise since is none of them any more."""

    def __init__(self) -> None:
        self._loose: dict[tuple[type[Record], str, str], _Loose] = {}

    def note(self, steps: Iterable["Step"]) -> None:
        """Takes in what was kept in one unit of work."""
        pairs = [(step.before, step.after) for step in steps]
        removed = {after.id for _, after in pairs if after is not None and after.removed_at is not None}
        for before, after in pairs:
            if before is not None and after is not None:
                self._note(before, after, removed)

    def tied_again(self, look: "Look", came_back: Collection[str]) -> tuple[Record, ...]:
        """The records that pointed to one that came back, as they pointed to it, and in the state they had then.

        A state that was set otherwise since stays.
        """
        tied: dict[str, Any] = {}
        for (kind, record_id, field), loose in self._loose.items():
            record: Any
            if loose.target_id not in came_back or (record := tied.get(record_id) or look.get(kind, record_id)) is None:
                continue
            record = with_fields(record, **{field: loose.target_id})
            if isinstance(record, PlannedAction) and record.state is loose.fell_to and loose.state is not None:
                record = with_fields(record, state=loose.state)
            tied[record_id] = record
        return tuple(tied.values())

    def forget(self, record_ids: Collection[str]) -> None:
        """Forgets the pointers from and to these records."""
        self._loose = {
            (kind, record_id, field): loose
            for (kind, record_id, field), loose in self._loose.items()
            if record_id not in record_ids and loose.target_id not in record_ids
        }

    def _note(self, before: Record, after: Record, removed: Collection[str]) -> None:
        for field in REFERS:
            pointed, points = getattr(before, field, None), getattr(after, field, None)
            if pointed == points:
                continue
            key = (type(after), after.id, field)
            self._loose.pop(key, None)
            if points is None and pointed is not None and pointed in removed:
                self._loose[key] = _Loose(pointed, *_states(before, after))


def _states(before: Record, after: Record) -> tuple[ActionState | None, ActionState | None]:
    if not isinstance(before, PlannedAction) or not isinstance(after, PlannedAction) or before.state is after.state:
        return None, None
    return before.state, after.state
