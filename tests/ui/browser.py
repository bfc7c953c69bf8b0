"""Stands in for the file browser of the system, which no test may open."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices


class Browser(QObject):
    """Opens folders instead of the system, and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open(self, address: QUrl) -> None:
        """What the system would have been asked to open."""
        self.opened.append(address.toLocalFile())

    @contextmanager
    def standing_in(self) -> Iterator["Browser"]:
        """Folders are opened by it and not by the system."""
        QDesktopServices.setUrlHandler("file", self, "open")  # type: ignore[arg-type] # it wants text, not bytes
        try:
            yield self
        finally:
            QDesktopServices.unsetUrlHandler("file")
