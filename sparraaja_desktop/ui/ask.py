"""The one door for questions to the user; handed in, so that tests answer by script instead of clicking."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget


class Ask(Protocol):
    """What the window may ask; every text comes already in the language of the window."""

    def tell(self, parent: QWidget, text: str) -> None:
        """Says something that must be read before going on."""
        ...

    def choose(self, parent: QWidget, text: str, options: tuple[str, ...]) -> int | None:
        """Which of the options (at most four, the first is the safe default); None when the question is left."""
        ...

    def save_as(self, parent: QWidget, caption: str, suggested: Path) -> Path | None:
        """The file to write, None when the user changed their mind."""
        ...

    def open_file(self, parent: QWidget, caption: str, kinds: str) -> Path | None:
        """A file to read, of `kinds` as Qt's file dialog names them; None when the user changed their mind."""
        ...

    def folder(self, parent: QWidget, caption: str, start: Path) -> Path | None:
        """A folder, None when the user changed their mind."""
        ...
