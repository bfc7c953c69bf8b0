"""The window in Finnish on the workspace with both examples, for tests that go through all of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.example import fill_all
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.world import new_id, now
from tests.ui.conftest import NOON
from tests.ui.framed import furnish, put_away, settle
from tests.ui.scripted import ScriptedAsk


def open_example(data: Path, content: Content) -> Iterator[Opened]:
    """The workspace in `data`; it is closed at the end."""
    opened = housekeeping.open_workspace(data, content, now, new_id)
    fill_all(opened.desk, NOON.date())
    yield opened
    opened.workspace.close()


def furnish_example(app: QApplication, opened: Opened, settings: Path) -> Iterator[Furnished]:
    """The window on it, with the keyboard; it is put away at the end."""
    furnished = furnish(app, opened.desk, settings, ScriptedAsk(), Settings(language="fi"))
    furnished.window.show()
    furnished.window.activateWindow()
    settle()
    yield furnished
    put_away(furnished.window)
