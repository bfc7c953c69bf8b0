"""Knows every field of the window, so that the footer can say whether all is kept and closing can wait for it."""

from datetime import datetime
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.ui.draft import Draft, DraftState
from sparraaja_desktop.ui.fields import TypedField
from sparraaja_desktop.ui.number_field import NumberField
from sparraaja_desktop.ui.sentences import sentence

FigureField: TypeAlias = TypedField[Any] | NumberField
"""A field that holds a value rather than a text; the keeper asks its `figure`."""


class Keeper(QObject):
    """Gathers fields; `state_changed` tells the worst state among them, `kept_at` the last time one was kept.

    A draft is added by those who make it. A date, a clock time, a number is met when the keyboard of the `window` first
    comes into it: before that, nothing can be typed there.
    """

    state_changed = Signal(object)

    def __init__(self, window: QWidget | None = None) -> None:
        super().__init__(window)
        self._window = window
        self._drafts: list[Draft] = []
        self._figures: list[FigureField] = []
        self.kept_at: datetime | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._meet)

    def add(self, draft: Draft) -> Draft:
        """Watches a draft until its editor is gone."""
        self._drafts.append(draft)
        draft.kept.connect(self._kept)
        draft.state_changed.connect(self._heard)
        return draft

    @property
    def state(self) -> DraftState:
        """Failed if any is, else unsaved if any is, else saved."""
        states = {draft.state for draft in self._living()} | {field.figure.state for field in self._offered()}
        for worst in (DraftState.FAILED, DraftState.UNSAVED):
            if worst in states:
                return worst
        return DraftState.SAVED

    @property
    def error(self) -> SparraajaError | None:
        """Why a draft could not be kept, None when none failed."""
        return next((draft.error for draft in self._living() if draft.error is not None), None)

    @property
    def why(self) -> str:
        """Why something could not be kept, in a sentence; empty when nothing failed."""
        if self.error is not None:
            return sentence(self.error)
        return next((field.figure.why for field in self._offered() if field.figure.why), "")

    def flush(self) -> bool:
        """Keeps every figure and every draft; whether all are kept now."""
        figures = self.flush_figures()
        kept = [draft.flush() for draft in self._living()]
        return all(kept) and figures

    def flush_figures(self) -> bool:
        """Keeps what is typed as dates, clock times and numbers; whether all of it is kept now."""
        waiting = [field for field in self._offered() if field.figure.state is not DraftState.SAVED]
        kept = [field.flush() for field in waiting]
        return all(kept)

    def refuse(self, error: SparraajaError) -> bool:
        """A deed could not be done: whether it was to keep the value of a field, which stays there as not kept."""
        refusing = [field.figure.refuse(error) for field in self._offered()]
        return any(refusing)

    def unkept(self) -> tuple[str, ...]:
        """The texts that are not kept, to be copied out."""
        drafts = (draft.text() for draft in self._living() if draft.state is not DraftState.SAVED)
        figures = (_typed(field) for field in self._offered() if field.figure.state is not DraftState.SAVED)
        return (*drafts, *figures)

    def give_up(self) -> None:
        """Lets go of the texts that could not be kept, after they were copied out."""
        for draft in self._living():
            draft.give_up()
        for field in self._offered():
            field.take_back()

    def _meet(self, _left: QWidget | None, widget: QWidget | None) -> None:
        """The keyboard has come into a widget."""
        if self._window is None or widget is None or not self._window.isAncestorOf(widget):
            return
        while widget is not None and not isinstance(widget, TypedField | NumberField):
            widget = widget.parentWidget()
        if widget is not None and widget not in self._figures:
            self._figures.append(widget)
            widget.figure.kept.connect(self._kept)
            widget.figure.state_changed.connect(self._heard)

    def _kept(self) -> None:
        self.kept_at = datetime.now().astimezone()

    def _heard(self) -> None:
        self.state_changed.emit(self.state)

    def _living(self) -> list[Draft]:
        """The drafts whose editors still exist."""
        self._drafts = [draft for draft in self._drafts if isValid(draft)]
        return self._drafts

    def _offered(self) -> list[FigureField]:
        """The figures that belong to something: those of a record that is gone are hidden, each in its own form."""
        self._figures = [field for field in self._figures if isValid(field)]
        return [field for field in self._figures if _is_offered(field)]


def _is_offered(widget: QWidget) -> bool:
    """Whether it is seen, or would be if its view were the one that is open."""
    shown: QWidget | None = widget
    while shown is not None and not shown.isWindow():
        if shown.isHidden() and not isinstance(shown.parentWidget(), QStackedWidget):
            return False
        shown = shown.parentWidget()
    return True


def _typed(field: FigureField) -> str:
    return field.edit.text() if isinstance(field, TypedField) else field.text()
