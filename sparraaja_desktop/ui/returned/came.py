"""The files that are being looked at: what came, read one by one so that the window stays alive."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from sparraaja_desktop.model.errors import SparraajaError
from sparraaja_desktop.model.merging import Choice
from sparraaja_desktop.model.review import Review
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.returned.dropping import files_in


@dataclass(slots=True)
class Came:
    """One file: not read yet, read, or refused with an `error`; `chosen` is what the user has chosen otherwise."""

    id: str
    name: str
    path: Path | None
    review: Review | None = None
    error: SparraajaError | None = None
    chosen: dict[str, Choice] = field(default_factory=dict)

    @property
    def is_read(self) -> bool:
        """Whether it has been read, or refused."""
        return self.review is not None or self.error is not None


class Heap(QObject):
    """What came, in order; `changed` is sent when there is more, and after each file that was read."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._number = 0
        self.came: list[Came] = []
        self._reading = QTimer(self)
        self._reading.setInterval(0)
        self._reading.timeout.connect(self._read_next)

    def bring(self, paths: tuple[Path, ...]) -> str | None:
        """Adds files, and those of folders; gives the id of the first new one, None where there is none."""
        there = {each.path for each in self.came}
        new = [self._add(path.name, path) for path in files_in(paths) if path not in there]
        if new:
            self._reading.start()
            self.changed.emit()
        return new[0].id if new else None

    def paste(self, name: str, review: Review) -> str:
        """Adds answers that were pasted."""
        came = self._add(name, None)
        came.review = review
        self.changed.emit()
        return came.id

    def find(self, came_id: str | None) -> Came | None:
        """The one with that id."""
        return next((each for each in self.came if each.id == came_id), None)

    def drop(self, came_id: str) -> None:
        """Takes one from the heap; the file itself stays where it is."""
        self.came = [each for each in self.came if each.id != came_id]
        self.changed.emit()

    def _add(self, name: str, path: Path | None) -> Came:
        self._number += 1
        came = Came(f"came-{self._number}", name, path)
        self.came.append(came)
        return came

    def _read_next(self) -> None:
        came = next((each for each in self.came if not each.is_read), None)
        if came is None or came.path is None:
            self._reading.stop()
            return
        try:
            came.review = self._context.desk.returned.look_at(came.path, language=self._context.language())
        except SparraajaError as error:
            came.error = error
        self.changed.emit()
