"""What every service works with, and the one way in which fields are revised."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from threading import Lock
from typing import TYPE_CHECKING

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.drawings import Draw
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.fields import cleaned, with_fields
from sparraaja_desktop.services.order import S, moved_to, put_in_order
from sparraaja_desktop.services.template_home import TemplateHome
from sparraaja_desktop.services.undo import Deed, Undo
from sparraaja_desktop.services.whose import need_what_is_named

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit
    from sparraaja_desktop.store.workspace import Workspace

Clock = Callable[[], datetime]
"""Tells the moment, aware and in UTC."""

NewId = Callable[[], str]
"""Gives an id that no record has."""


def never_twice(clock: Clock) -> Clock:
    """The same clock, never telling the same moment twice nor an earlier one.

    What was removed together has one moment, and nothing else has it: the trash lives by that. Handouts that are made
    beside the window ask it, too.
    """
    last: datetime | None = None
    lock = Lock()

    def tell() -> datetime:
        nonlocal last
        with lock:
            now = clock()
            last = now if last is None or now > last else last + timedelta(microseconds=1)
            return last

    return tell


@dataclass(frozen=True, slots=True)
class Bench:
    """What a service is given: `template` is what handouts are drawn on; `draw` makes their pictures, None where none
    can be made.
    """

    workspace: "Workspace"
    content: Content
    clock: Clock
    new_id: NewId
    undo: Undo
    template: TemplateHome
    draw: Draw | None = None

    def gesture(
        self, deed: Deed, by: object | None, blank: Record | None = None, *, goes_on: bool = False
    ) -> AbstractContextManager["Unit"]:
        """A unit of work that can be taken back; `blank` and `goes_on` as in `Undo.gesture`."""
        return self.undo.gesture(deed, by, blank, goes_on=goes_on)

    def quiet(self, by: object | None) -> AbstractContextManager["Unit"]:
        """A unit of work for typing, which is no gesture."""
        return self.workspace.unit(self.clock(), by)

    def today(self) -> date:
        """The date where the user is."""
        return self.clock().astimezone().date()

    def read(self, kind: type[R], record_id: str) -> R:
        """One record. Raises NotFound when it is missing or removed."""
        with self.workspace.look() as look:
            return look.need(kind, record_id)

    def revise(
        self, kind: type[R], record_id: str, deed: Deed | None, by: object | None, fields: Mapping[str, object]
    ) -> R:
        """The record with these fields, cleaned; unchanged ones are not written. No deed: all of it is typing.

        Raises Mistake for a field that may not be revised or a value of another type, TooLong, NotFound, and
        OfAnother for a field that names what is of another coaching or client.
        """
        wanted = cleaned(kind, fields)
        with self.gesture(deed, by) if deed else self.quiet(by) as unit:
            return put_fields(unit, kind, record_id, wanted)

    def remove(self, kind: type[R], record_id: str, deed: Deed, by: object | None) -> None:
        """Puts a record and all that is under it in the trash. Raises NotFound."""
        with self.gesture(deed, by) as unit:
            remove_whole(unit, unit.need(kind, record_id))

    def move(self, kind: type[S], record_id: str, to: int, owner: str, deed: Deed, by: object | None) -> None:
        """Moves a record to the place `to` (from 0) among those with the same `owner` field. Raises NotFound."""
        with self.gesture(deed, by) as unit:
            owner_id = getattr(unit.need(kind, record_id), owner)
            put_in_order(unit, moved_to(unit.all(kind, **{owner: owner_id}), record_id, to), about=record_id)


class Service:
    """Some of the verbs of the user."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench


def put_fields(unit: "Unit", kind: type[R], record_id: str, wanted: Mapping[str, object]) -> R:
    """Keeps cleaned fields; what they name must be there, and the record's own. Raises NotFound and OfAnother."""
    revised = with_fields(unit.need(kind, record_id), **wanted)
    need_what_is_named(unit, revised, wanted)
    unit.put(revised)
    return revised
