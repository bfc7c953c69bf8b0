"""A list of records at the left, and the one that is chosen at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.record import R
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.look import em
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from sparraaja_desktop.ui.mapping.view import View
from sparraaja_desktop.ui.page import deed_in
from sparraaja_desktop.ui.row_drag import RowDrag


@dataclass(frozen=True, slots=True)
class RecordVerbs:
    """What the desk does with the records of a list; `move` is None where their order is not the user's."""

    revise: Callable[..., object]
    remove: Callable[..., object]
    move: Callable[..., object] | None = None


class RecordsView(View, Generic[R]):
    """Shows what `records` reads as rows of `line`; the chosen one is shown by `show_record` and by its `texts`.

    `texts` are the drafts by the name of their field, which `verbs` keep; a subclass gives both. `least` is the
    smallest height and width of the list, in line heights; `of_engagement` whether the records are of an engagement,
    without which there is nothing to read. What is typed in one record is kept
    before another is shown; where it cannot be, that record stays.
    """

    verbs: RecordVerbs
    of_engagement = True
    least: tuple[float, float] = (9, 8)

    def __init__(self, context: Context, parent: QWidget | None = None, indent: float = 1.2) -> None:
        super().__init__(context, parent)
        self.shown: tuple[R, ...] = ()
        self.chosen_id: str | None = None
        self.texts: dict[str, Draft] = {}
        self.lines = Lines()
        self.view = LineView(context.look, indent)
        self.view.setModel(self.lines)
        self.view.selectionModel().currentChanged.connect(self._current_changed)
        self.drag = RowDrag(self.view, self._may_drag)
        self.drag.dropped.connect(self._dropped)

    def records(self) -> Sequence[R]:
        """What is listed now."""
        raise NotImplementedError

    def line(self, record: R) -> Line:
        """The row of a record."""
        raise NotImplementedError

    def show_record(self, record: R | None, *, is_other: bool) -> None:
        """Shows all but the texts; `is_other` when it is another record than the one before."""
        raise NotImplementedError

    def keep_text(self, field: str, record_id: str, text: str) -> None:
        """Keeps a text with its draft as the author."""
        self.verbs.revise(record_id, by=self.texts[field], **{field: text})

    def lines_of(self, records: Sequence[R]) -> Sequence[Line]:
        """The rows; a subclass may put headings between them."""
        return [self.line(each) for each in records]

    def chosen(self) -> R | None:
        """The record that is chosen."""
        return next((each for each in self.shown if each.id == self.chosen_id), None)

    def current_record(self) -> tuple[str, str] | None:
        """The chosen record, for the red thread."""
        record = self.chosen()
        return (type(record).__name__, record.id) if record is not None else None

    def place(self) -> dict[str, str]:
        """The chosen record."""
        return {"record": self.chosen_id} if self.chosen_id is not None else {}

    def open_place(self, place: dict[str, str]) -> None:
        """Chooses the record of the place; one that is gone is passed over."""
        record_id = place.get("record")
        if any(each.id == record_id for each in self.shown):
            self.choose(record_id)
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Reads again; the chosen one stays chosen, else the one in its place is. One that comes back is chosen."""
        if self.of_engagement and self.engagement_id is None:
            return
        self.shown = tuple(self.records())
        wanted = self.context.bridge.back_among(self.shown, self.chosen_id)
        self.choose(self.view.show_again(self.lines_of(self.shown), wanted))

    def heard(self, changes: Sequence[Change], by: object | None) -> None:  # noqa: ARG002
        """The list follows what is typed, too; the field being typed in is left alone by its draft."""
        self.reload()

    def choose(self, record_id: str | None) -> None:
        """Shows a record; what is typed in another is kept first, else that one stays."""
        if record_id != self.chosen_id and self.chosen() is not None and not self.kept():
            self.view.choose(self.chosen_id)
            return
        record = next((each for each in self.shown if each.id == record_id), None)
        is_other = record_id != self.chosen_id
        self.chosen_id = record_id
        for field, draft in self.texts.items():
            text = str(getattr(record, field)) if record is not None else ""
            if is_other:
                draft.bind(text, partial(self.keep_text, field, record.id) if record is not None else None)
            else:
                draft.refresh(text)
        if record is not None:
            # Keeping the former one made the list read again, which went back to it.
            self.view.choose(record.id)
        self.show_record(record, is_other=is_other)

    def list_deed(self, key: str) -> QAction:
        """An action whose key works in the list only."""
        return deed_in(self.view, key)

    def home(self) -> QWidget | None:
        """The list, once there is something in it."""
        return self.view if self.lines.rows() else None

    def resize_text(self) -> None:
        """The list is never smaller than its `least`."""
        height, width = self.least
        self.view.setMinimumHeight(em(self, height))
        self.view.setMinimumWidth(em(self, width))

    def siblings(self) -> list[str]:
        """The ids among which the chosen record moves, in their order."""
        return [each.id for each in self.shown]

    def place_of_chosen(self, step: int) -> int | None:
        """The place to which the chosen record goes by a step; None where there is no such place."""
        ids = self.siblings()
        to = ids.index(self.chosen_id) + step if self.chosen_id in ids else -1
        return to if 0 <= to < len(ids) else None

    def after_removal(self) -> QWidget | None:
        """Where the keyboard goes when a record was removed."""
        return self.first_focus()

    def _revise(self, fields: dict[str, object]) -> None:
        if self.chosen_id is not None and self.texts_kept():
            self.attempt(self.verbs.revise, self.chosen_id, **fields)

    def _remove(self) -> None:
        if self.chosen_id is not None and self.kept():
            self.attempt(self.verbs.remove, self.chosen_id)
            focus = self.after_removal()
            if focus is not None:
                focus.setFocus()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        to = self.place_of_chosen(step)
        if self.verbs.move is not None and self.chosen_id is not None and to is not None and self.kept():
            self.attempt(self.verbs.move, self.chosen_id, to)

    def _may_drag(self) -> bool:
        return self.verbs.move is not None

    def _dropped(self, source: int, target: int) -> None:
        """A row was dragged to the place of another one."""
        dragged, onto = self.lines.line(source).id, self.lines.line(target).id
        self.choose(dragged)
        if self.verbs.move is not None and self.chosen_id == dragged and self.kept():
            self.attempt(self.verbs.move, dragged, self.siblings().index(onto))

    def _current_changed(self, current: QModelIndex) -> None:
        if current.isValid() and self.lines.line(current.row()).id != self.chosen_id:
            self.choose(self.lines.line(current.row()).id)
