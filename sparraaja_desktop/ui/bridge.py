"""From the desk's news to one Qt signal."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal

from sparraaja_desktop.model.changes import Change, What
from sparraaja_desktop.model.record import Record


class Bridge(QObject):
    """`changed(changes, by)` is sent after each commit; who caused it ignores its own echo."""

    changed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._back: frozenset[str] = frozenset()
        self.told = 0
        """How often something was kept in this run."""

    def tell(self, changes: Sequence[Change], by: object | None) -> None:
        """The listener that the desk is given."""
        # Who hears of it may keep something in turn, and that is told within this.
        self.told += 1
        before, self._back = self._back, frozenset(each.id for each in changes if each.what is What.RESTORED)
        try:
            self.changed.emit(tuple(changes), by)
        finally:
            self._back = before

    def back_among(self, records: Iterable[Record], chosen_id: str | None) -> str | None:
        """Which of the records is to be chosen: one that comes back in the news that is being told, else `chosen_id`.

        What was removed and is brought back is what the user wants to see.
        """
        return next((each.id for each in records if each.id in self._back), chosen_id)


def touches(changes: Sequence[Change], *kinds: type) -> bool:
    """Whether any of the changes is of one of these records."""
    names = {kind.__name__ for kind in kinds}
    return any(change.kind in names for change in changes)
