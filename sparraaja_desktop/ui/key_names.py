"""How a key is called on the keyboard of who reads it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QAction, QKeySequence

# What Qt's own Finnish and Swedish call otherwise than a Finnish keyboard does; our catalogue is asked before Qt's, so
# that the menus say the same.
_LEFT_BY_QT = (
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
)


def key_name(action: QAction) -> str:
    """The keys that do an action, the first of them where it has several; empty where it has none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
