"""The whole window on a real desk, as the program furnishes it, and what can be seen of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.ask import Ask
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.main_window import MainWindow

POINTS = 10
"""The size of the system's text in the tests."""


class Disk:
    """The disk under a workspace, which may fill up."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened

    def fill(self) -> None:
        """There is no room for another page."""
        self._tune("max_page_count=1")

    def empty(self) -> None:
        """There is room again, and it may be written."""
        self._tune("max_page_count=1000000")
        self._tune("query_only=0")

    def protect(self) -> None:
        """It may be read but not written."""
        self._tune("query_only=1")

    def _tune(self, pragma: str) -> None:
        with self._opened.workspace._within(writing=False) as connection:
            connection.connection.driver_connection.execute("COMMIT")  # type: ignore[union-attr]
            connection.exec_driver_sql(f"PRAGMA {pragma}")
            connection.exec_driver_sql("BEGIN")


LONG = "Ääneen kirjattu rivi, jossa on jo jonkin verran tekstiä.\n" * 500
"""More than a page of the workspace: it does not fit on a full disk."""


def furnish(
    app: QApplication, desk: Desk, data: Path, ask: Ask, settings: Settings, demo: tuple[str, ...] = ("true",)
) -> Furnished:
    """The window with its frame and its rooms; not shown yet."""
    dress(app, LIGHT, 100, POINTS)
    data.mkdir(parents=True, exist_ok=True)
    window = MainWindow(app, settings, data / "settings.json")
    window.build(Translations(app, shipped("translations")), ask)
    return Furnished(window, desk, demo)


def put_away(window: MainWindow) -> None:
    """Ends a window of a test, and gives the program its usual look and language back."""
    window.keeper.give_up()
    window.close()
    window.deleteLater()
    settle(deleting=True)
    window.translations.use(Language.EN)
    dress(window.app, LIGHT, 100, POINTS)


def settle(*, deleting: bool = False) -> None:
    """Lets everything happen that waits to happen."""
    QApplication.processEvents()
    if deleting:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def shown(qtbot: QtBot, window: QWidget) -> None:
    """Shows a window and gives it the keyboard."""
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    settle()


def told(window: MainWindow) -> str:
    """What the footer says in passing."""
    return window.footer.said.text()


def texts(widget: QWidget) -> Iterator[str]:
    """Every text that the widget and what is inside it show or say, of what is visible."""
    for each in (widget, *widget.findChildren(QWidget)):
        if not each.isVisibleTo(widget):
            continue
        yield from (each.accessibleName(), each.toolTip())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        elif isinstance(each, QGroupBox):
            yield each.title()
        elif isinstance(each, QComboBox):
            yield from (each.itemText(row) for row in range(each.count()))
        elif isinstance(each, QLineEdit | QPlainTextEdit):
            yield each.placeholderText()


def menu_texts(menu: QMenu) -> Iterator[str]:
    """Every text of a menu and of those inside it."""
    yield menu.title()
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)
        elif not action.isSeparator():
            yield action.text()
