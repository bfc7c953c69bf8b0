"""Knows every draft of the window, so that the footer can say whether all is kept and closing can wait for it."""

from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.ui.draft import Draft, DraftState
from sparraaja_desktop.ui.fields import TypedField
from sparraaja_desktop.ui.number_field import NumberField


class Keeper(QObject):
    """Gathers drafts; `state_changed` tells the worst state among them, `kept_at` the last time one was kept.

    Dates, clock times and numbers are no drafts: each tells of itself when it is left, so that only the one in which
    the keyboard of the `window` is can have something that is not kept.
    """

    state_changed = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._drafts: list[Draft] = []
        self.kept_at: datetime | None = None

    def add(self, draft: Draft) -> Draft:
        """Watches a draft until its editor is gone."""
        self._drafts.append(draft)
        draft.kept.connect(self._kept)
        draft.state_changed.connect(self._heard)
        return draft

    @property
    def state(self) -> DraftState:
        """Failed if any is, else unsaved if any is, else saved."""
        states = {draft.state for draft in self._living()}
        for worst in (DraftState.FAILED, DraftState.UNSAVED):
            if worst in states:
                return worst
        return DraftState.SAVED

    @property
    def error(self) -> SparraajaError | None:
        """Why a draft could not be kept, None when none failed."""
        return next((draft.error for draft in self._living() if draft.error is not None), None)

    def flush(self) -> bool:
        """Keeps the figure that is being typed, and every draft; whether all are kept now."""
        self._flush_figure()
        kept = [draft.flush() for draft in self._living()]
        return all(kept)

    def unkept(self) -> tuple[str, ...]:
        """The texts that are not kept, to be copied out."""
        return tuple(draft.text() for draft in self._living() if draft.state is not DraftState.SAVED)

    def give_up(self) -> None:
        """Lets go of the texts that could not be kept, after they were copied out."""
        for draft in self._living():
            draft.give_up()

    def _flush_figure(self) -> None:
        """The figure in which the keyboard is, when it is in one."""
        widget = self._window.focusWidget() if self._window is not None else None
        while widget is not None and not isinstance(widget, TypedField | NumberField):
            widget = widget.parentWidget()
        if widget is not None:
            widget.flush()

    def _kept(self) -> None:
        self.kept_at = datetime.now().astimezone()

    def _heard(self) -> None:
        self.state_changed.emit(self.state)

    def _living(self) -> list[Draft]:
        """The drafts whose editors still exist."""
        self._drafts = [draft for draft in self._drafts if isValid(draft)]
        return self._drafts
