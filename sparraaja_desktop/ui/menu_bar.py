"""The menu bar, which takes the keyboard for an Alt that is pressed and let go alone, and for no other."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenuBar


class MenuBar(QMenuBar):
    """Knows of an Alt whether it has been used for a shortcut.

    Qt does a shortcut at once, but the keys that wait while the window is busy come later: the Alt of an Alt+2 then
    comes after its step was opened, looks like one that was pressed alone, and its release went to the menus.
    """

    _is_used = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the window first what a key is; only then it has the time of the press."""
        if isinstance(event, QKeyEvent):
            is_alt = event.key() == Qt.Key.Key_Alt
            if event.type() == QEvent.Type.ShortcutOverride:
                if not is_alt and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                    self._is_used = True
                elif is_alt and event.timestamp():
                    self._is_used = False
            elif event.type() == QEvent.Type.KeyRelease and is_alt and self._is_used:
                return False
        return super().eventFilter(watched, event)
