"""The agenda of an event: items with their minutes, from which the clock times follow (R4, R8, R39)."""

from typing import TYPE_CHECKING

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.programme import AgendaItem, Event, ItemKind, Slot, slots
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Service, put_fields
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import put_in_order

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look

DAY_MINUTES = 24 * 60
"""How many minutes a day has; a time of the day is less, an event or an item at most that long."""


class Agendas(Service):
    """The agendas of the events. A part of `Programmes`."""

    def agenda(self, event_id: str) -> tuple[AgendaItem, ...]:
        """The items of an event's agenda in their order."""
        with self._bench.workspace.look() as look:
            return _items(look, event_id)

    def slots(self, event_id: str) -> tuple[Slot, ...]:
        """When each item goes on; empty while it is open when the event begins. Raises NotFound."""
        with self._bench.workspace.look() as look:
            starts_at = look.need(Event, event_id).starts_at
            return () if starts_at is None else slots(starts_at, _items(look, event_id))

    def add_item(
        self,
        event_id: str,
        title: str,
        kind: ItemKind,
        minutes: int,
        at: int | None = None,
        by: object | None = None,
    ) -> AgendaItem:
        """A new item at the place `at` (from 0), or last.

        Raises Mistake for minutes that cannot be, TooLong and NotFound.
        """
        item = AgendaItem(
            id=self._bench.new_id(), event_id=event_id, position=0, title=clean_line(title), minutes=minutes, kind=kind
        )
        _check(item)
        with self._bench.gesture(Deed.AGENDA_ITEM_ADDED, by) as unit:
            unit.need(Event, event_id)
            items = _items(unit, event_id)
            place = len(items) if at is None else min(max(at, 0), len(items))
            put_in_order(unit, (*items[:place], item, *items[place:]), about=item.id)
            return unit.need(AgendaItem, item.id)

    def revise_item(self, item_id: str, by: object | None = None, **fields: object) -> AgendaItem:
        """Sets any field but the place: `title`, `minutes`, `kind`, `question`, `tool`, `lead`, `material`, `fixed_at`.

        Raises Mistake for minutes or a time that cannot be, TooLong and NotFound.
        """
        wanted = cleaned(AgendaItem, fields)
        with self._bench.gesture(Deed.AGENDA_ITEM_CHANGED, by) as unit:
            return _check(put_fields(unit, AgendaItem, item_id, wanted))

    def move_item(self, item_id: str, to: int, by: object | None = None) -> None:
        """Moves the item to the place `to` (from 0) in its agenda. Raises NotFound."""
        self._bench.move(AgendaItem, item_id, to, "event_id", Deed.AGENDA_ITEM_MOVED, by)

    def remove_item(self, item_id: str, by: object | None = None) -> None:
        """Removes the item. Raises NotFound."""
        with self._bench.gesture(Deed.AGENDA_ITEM_REMOVED, by) as unit:
            item = unit.need(AgendaItem, item_id)
            remove_whole(unit, item)
            put_in_order(unit, _items(unit, item.event_id))


def _items(look: "Look", event_id: str) -> tuple[AgendaItem, ...]:
    return look.all(AgendaItem, event_id=event_id)


def _check(item: AgendaItem) -> AgendaItem:
    """The item itself. Raises Mistake when its minutes or its fixed time cannot be."""
    if not 0 <= item.minutes <= DAY_MINUTES or not is_time(item.fixed_at):
        raise Mistake(f"agenda item {item.id}: {item.minutes} minutes, fixed at {item.fixed_at}")
    return item


def is_time(minutes: int | None) -> bool:
    """Whether it is a time of the day in minutes after midnight, or open."""
    return minutes is None or 0 <= minutes < DAY_MINUTES
