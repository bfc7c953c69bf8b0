"""What the tests of the window share: a context on a real desk, questions answered by script, one look."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.bridge import Bridge
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.keeper import Keeper
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from tests.ui.framed import furnish, put_away, shown
from tests.ui.scripted import ScriptedAsk

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


class Going:
    """Remembers where a page wanted to go and what it said."""

    def __init__(self) -> None:
        self.went: list[tuple[Any, ...]] = []
        self.said: list[str] = []
        self.settings = Settings()

    def go(self, *where: Any) -> None:
        """The page's way to another room."""
        self.went.append(where)

    def say(self, text: str) -> None:
        """The page's way to the footer."""
        self.said.append(text)

    def choose(self, **choices: Any) -> None:
        """The page's way to the settings."""
        self.settings = replace(self.settings, **choices)


@pytest.fixture
def ask() -> ScriptedAsk:
    """Nobody clicks in a test."""
    return ScriptedAsk()


@pytest.fixture
def going() -> Going:
    """Where a page that is tested alone goes."""
    return Going()


@pytest.fixture
def translations(qapp: QApplication) -> Iterator[Translations]:
    """The window's language, English unless a test changes it."""
    translations = Translations(qapp, shipped("translations"))
    translations.use(Language.EN)
    yield translations
    translations.use(Language.EN)


@pytest.fixture
def context(
    qapp: QApplication, desk: Desk, ask: ScriptedAsk, going: Going, translations: Translations, tmp_path: Path
) -> Iterator[Context]:
    """A context on a real desk, as the window would give it to a page; the pages are gone before the desk is."""
    dress(qapp, LIGHT, 100, 10)
    bridge = Bridge()
    desk.listen(bridge.tell)
    yield Context(
        desk=desk,
        ask=ask,
        keeper=Keeper(),
        bridge=bridge,
        data=tmp_path,
        language=lambda: translations.language,
        look=lambda: LIGHT,
        settings=lambda: going.settings,
        choose=going.choose,
        go=going.go,
        say=going.say,
        now=lambda: NOON,
    )
    # The test's widgets have been closed, but outside an event loop nothing is deleted by itself.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def furnished(qapp: QApplication, qtbot: QtBot, desk: Desk, ask: ScriptedAsk, tmp_path: Path) -> Iterator[Furnished]:
    """The whole window on the desk, shown in English, on its first page."""
    furnished = furnish(qapp, desk, tmp_path / "data", ask, Settings(language="en"))
    shown(qtbot, furnished.window)
    furnished.go_to({})
    yield furnished
    put_away(furnished.window)
