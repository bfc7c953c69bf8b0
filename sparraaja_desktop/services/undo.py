"""Taking back a gesture without taking back what was typed after it."""

from collections import deque
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, cast

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.services.belonging import remove_whole, settle_all
from sparraaja_desktop.services.deeds import OF_TEXTS, Deed
from sparraaja_desktop.services.fields import REFERS, is_typing, may_be_none, with_fields
from sparraaja_desktop.services.marks import settle
from sparraaja_desktop.services.ties import Ties

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Step, Unit
    from sparraaja_desktop.store.workspace import Workspace

__all__ = ["REMEMBERED", "Deed", "Undo"]

REMEMBERED: Final = 200
"""How many gestures can be taken back."""


@dataclass(frozen=True, slots=True)
class _Done:
    deed: Deed
    steps: tuple["Step", ...]


class Undo:
    """The last gestures of this run, newest last; they can be taken back one after another.

    Field by field: what a gesture made goes to the trash, what it removed comes back, and of what it changed only
    those chosen fields are written back that still have the gesture's value. What was typed is never written back;
    texts that a gesture itself wrote anew (`OF_TEXTS`) are.
    """

    def __init__(self, workspace: "Workspace", clock: Callable[[], datetime]) -> None:
        self._workspace = workspace
        self._clock = clock
        self._done: deque[_Done] = deque(maxlen=REMEMBERED)
        self._pending: _Done | None = None
        self._steps: Sequence[Step] = ()
        self._goes_on = False
        self._was_kept = False
        self.ties = Ties()
        # Before every other listener: whoever hears of a gesture finds it in `last` already.
        workspace.listen(self._hear)

    @contextmanager
    def gesture(
        self, deed: Deed, by: object | None, blank: Record | None = None, *, goes_on: bool = False
    ) -> Iterator["Unit"]:
        """A unit of work that can be taken back once it is committed.

        `blank` is a record that the unit may make to write in it. That it is made is no gesture: taking back leaves
        it, so that what is typed into it is never taken back with it. With `goes_on` it is taken back together with
        the last gesture, when that is the same deed on the same records.
        """
        try:
            with self._workspace.unit(self._clock(), by) as unit:
                yield unit
                self._steps = unit.steps
                made = (_from_blank(step, blank) for step in self._steps)
                steps = tuple(step for step in made if _is_chosen(step, deed))
                self._pending = _Done(deed, steps) if steps else None
                self._goes_on = goes_on
        finally:
            self._pending, self._steps = None, ()

    def last(self) -> Deed | None:
        """The gesture that `undo` would take back; None when there is none."""
        return self._done[-1].deed if self._done else None

    def undo(self, by: object | None = None) -> Deed | None:
        """Takes back the last gesture of which something still stands, and names it; None when there is none."""
        while self._done:
            done = self._done.pop()
            self._was_kept = False
            try:
                with self._workspace.unit(self._clock(), by) as unit:
                    going = {_record(step).id for step in done.steps if _goes_again(step)}
                    for step in reversed(done.steps):
                        _take_back(unit, step, done.deed, going)
                    if done.deed in OF_TEXTS:
                        _settle_findings(unit, done.steps)
                    settle_all(unit, [_record(step) for step in done.steps])
                    self._steps = unit.steps
                    changed = bool(self._steps)
            except BaseException:
                # What a listener raises comes after the commit: then it is taken back all the same.
                if not self._was_kept:
                    self._done.append(done)
                raise
            finally:
                self._steps = ()
            if changed:
                return done.deed
        return None

    def forget(self, record_ids: Collection[str]) -> None:
        """Forgets the gestures that touched these records, which are gone for good."""
        kept = [done for done in self._done if not any(_record(step).id in record_ids for step in done.steps)]
        self._done = deque(kept, maxlen=REMEMBERED)
        self.ties.forget(record_ids)

    def clear(self) -> None:
        """Forgets all gestures."""
        self._done.clear()

    def _hear(self, _changes: Sequence[Change], _by: object | None) -> None:
        self._was_kept = True
        self.ties.note(self._steps)
        if self._pending is not None:
            former = self._done[-1] if self._goes_on and self._done else None
            if former is not None and _is_about_the_same(former, self._pending):
                self._done[-1] = _as_one(former, self._pending)
            else:
                self._done.append(self._pending)
            self._pending = None


def _is_about_the_same(former: _Done, later: _Done) -> bool:
    return former.deed is later.deed and [_record(step).id for step in former.steps] == [
        _record(step).id for step in later.steps
    ]


def _as_one(former: _Done, later: _Done) -> _Done:
    """From before the former gesture to after the later one."""
    pairs = zip(former.steps, later.steps, strict=True)
    return _Done(later.deed, tuple(replace(first, after=last.after) for first, last in pairs))


def _record(step: "Step") -> Record:
    return cast("Record", step.before or step.after)


def _differing(step: "Step", deed: Deed) -> Iterator[str]:
    """The fields that the gesture chose in this step, or wrote."""
    for field in fields(cast("Any", step.before)):
        old, new = getattr(step.before, field.name), getattr(step.after, field.name)
        is_typed = is_typing(field.name, old) or is_typing(field.name, new)
        if old != new and (deed in OF_TEXTS or not is_typed):
            yield field.name


def _from_blank(step: "Step", blank: Record | None) -> "Step":
    """The step as if the blank record had been there before."""
    is_made = blank is not None and step.before is None and _record(step).id == blank.id
    return replace(step, before=blank) if is_made else step


def _is_chosen(step: "Step", deed: Deed) -> bool:
    return step.before is None or any(_differing(step, deed))


def _settle_findings(unit: "Unit", steps: Sequence["Step"]) -> None:
    """Places in notes fit again, also where one of the two was written in since."""
    for step in steps:
        finding = unit.get(Finding, _record(step).id) if isinstance(_record(step), Finding) else None
        if finding is not None:
            unit.put(settle(unit, finding))


def _goes_again(step: "Step") -> bool:
    """Whether taking the step back puts its record in the trash."""
    was_there = step.before is not None and step.before.removed_at is None
    return step.after is not None and step.after.removed_at is None and not was_there


def _take_back(unit: "Unit", step: "Step", deed: Deed, going: Collection[str]) -> None:
    current = unit.get(type(_record(step)), _record(step).id)
    if current is None:
        return
    if step.before is None:
        if current.removed_at is None:
            remove_whole(unit, current, along=going)
        return
    back: dict[str, object] = {}
    for name in _differing(step, deed):
        value = getattr(step.before, name)
        if getattr(current, name) != getattr(step.after, name):
            continue
        if _is_there(unit, name, value):
            back[name] = value
        elif may_be_none(type(current), name):
            back[name] = None
    restored = with_fields(current, **back)
    if "removed_at" in back and restored.removed_at is not None:
        # It goes again, as it was gone: with what came under it since, and pointed to by nothing.
        remove_whole(unit, restored, restored.removed_at, along=going)
        return
    # A finding in use follows its note as that is typed; only one that comes back must look for its place.
    unit.put(settle(unit, restored) if isinstance(restored, Finding) and "removed_at" in back else restored)


def _is_there(unit: "Unit", name: str, value: object) -> bool:
    """Whether a value may be written back: not where it would name a record that was removed meanwhile."""
    if name not in REFERS or value is None:
        return True
    target = unit.get(REFERS[name], str(value))
    return target is not None and target.removed_at is None
