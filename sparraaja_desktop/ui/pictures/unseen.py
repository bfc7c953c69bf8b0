"""Pictures for files, drawn where nobody looks; importing this imports nothing of Qt."""

import sys

from sparraaja_desktop.model.drawings import Drawing


class Unseen:
    """Makes the PNG of a drawing. Where no window runs, Qt is started at the first one, on no screen."""

    def __init__(self) -> None:
        self._app: object = None

    def __call__(self, drawing: Drawing) -> bytes:
        """As `png` of `drawn`."""
        from PySide6.QtGui import QGuiApplication

        if QGuiApplication.instance() is None:
            # Windows and macOS always have a screen, and find their letters through it only.
            where = ["-platform", "offscreen"] if sys.platform == "linux" else []
            self._app = QGuiApplication(["sparraaja", *where])
        from sparraaja_desktop.ui.pictures.drawn import png

        return png(drawing)
