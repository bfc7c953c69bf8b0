"""Files that are dropped on the window."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


def files_in(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The files themselves, and of each folder the Word files in it; what Word keeps beside an open file is none."""
    found: list[Path] = []
    for path in paths:
        inside = sorted(path.glob("*.docx")) if path.is_dir() else [path]
        found += [each for each in inside if not each.name.startswith("~$")]
    return tuple(dict.fromkeys(found))


class Drops(QObject):
    """Takes files and folders that are dropped on a window; `dropped` carries their paths."""

    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Files are taken, anything else goes where it would."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return False
        if not isinstance(event, QDropEvent) or not (paths := _paths(event.mimeData())):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.dropped.emit(paths)
        return True


def _paths(data: QMimeData) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
