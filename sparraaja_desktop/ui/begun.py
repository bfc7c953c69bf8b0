"""A line in which something new is typed: its first words make a record, and nobody has to press Return for that."""

from collections.abc import Callable

from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.ui.draft import Draft

Make = Callable[[str], str]
"""Makes a record of the first words, and gives its id."""


class Begun:
    """The record that is being typed in a line. `revise(id, text)` changes its words and `remove(id)` takes it away
    when the line is emptied; both raise NotFound for one that is gone, and then the words make another.
    """

    def __init__(self, draft: Draft, revise: Callable[[str, str], object], remove: Callable[[str], object]) -> None:
        self.draft = draft
        self._revise = revise
        self._remove = remove
        self._make: Make | None = None
        self._id: str | None = None

    def begin(self, make: Make | None) -> None:
        """An empty line, whose words `make` keeps; None keeps none. Words that cannot be kept stay where they are."""
        if self.draft.flush():
            self._id, self._make = None, make
            self.draft.bind("", self._keep if make is not None else None)

    def end(self) -> str | None:
        """Empties the line for the next one, and gives the id of what was typed; None when nothing was, or it is not
        kept. Raises what `revise` and `make` raise.
        """
        if not self.draft.flush():
            return None
        if self._make is not None:
            # It may have been removed since.
            self._keep(self.draft.text())
        ended = self._id
        self.begin(self._make)
        return ended

    def _keep(self, text: str) -> None:
        try:
            if self._id is not None:
                if text.strip():
                    self._revise(self._id, text)
                else:
                    begun, self._id = self._id, None
                    self._remove(begun)
                return
        except NotFound:
            self._id = None
        if text.strip() and self._make is not None:
            self._id = self._make(text)
