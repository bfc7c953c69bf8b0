"""From the desk's news to one Qt signal."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from sparraaja_desktop.model.changes import Change


class Bridge(QObject):
    """`changed(changes, by)` is sent after each commit; who caused it ignores its own echo."""

    changed = Signal(object, object)

    def tell(self, changes: Sequence[Change], by: object | None) -> None:
        """The listener that the desk is given."""
        self.changed.emit(tuple(changes), by)


def touches(changes: Sequence[Change], *kinds: type) -> bool:
    """Whether any of the changes is of one of these records."""
    names = {kind.__name__ for kind in kinds}
    return any(change.kind in names for change in changes)
