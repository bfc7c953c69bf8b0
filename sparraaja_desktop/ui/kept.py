"""A draft that follows one text field of one record, and the one place that says why a deed could not be done."""

from collections.abc import Callable, Hashable
from functools import partial
from typing import ParamSpec, TypeVar

from PySide6.QtWidgets import QWidget

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.draft import Draft
from sparraaja_desktop.ui.sentences import sentence

P = ParamSpec("P")
T = TypeVar("T")


class Kept:
    """Shows one text field of a record through a draft, and goes on to another record when it is asked to."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._key: Hashable | None = None

    def show(self, key: Hashable, text: str, keep: Callable[[str], object] | None) -> None:
        """Shows `text`; `key` tells whether it is still the same field of the same record.

        What is being typed stays: a text that the store has only tidied is not put back under the hand that types,
        and one that could not be kept stays where it is.
        """
        if key != self._key:
            if self.draft.flush():
                self.draft.bind(text, keep)
                self._key = key
        elif not (self.draft.editor.hasFocus() and " ".join(self.draft.text().split()) == " ".join(text.split())):
            self.draft.refresh(text)

    def clear(self) -> None:
        """Shows nothing and keeps nothing."""
        self.show(None, "", None)


def revising(verb: Callable[..., object], record_id: str, field: str, by: Draft) -> Callable[[str], object]:
    """What a draft needs to keep a text: `verb(record_id, by=by, field=text)`."""
    return partial(_revise, verb, record_id, field, by)


def tried(context: Context, parent: QWidget, verb: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
    """Does a deed and gives what it gives; None when it could not be done, which is then said in a sentence: in the
    footer when it was to keep the value of a field, which stays there.
    """
    try:
        return verb(*args, **kwargs)
    except SparraajaError as error:
        if not context.keeper.refuse(error):
            context.ask.tell(parent, sentence(error))
        return None


def _revise(verb: Callable[..., object], record_id: str, field: str, by: Draft, text: str) -> object:
    return verb(record_id, by=by, **{field: text})
