"""The whole window on a real desk, as the program furnishes it, and what can be seen of it."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
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
from sparraaja_desktop.ui.context import STEPS, Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.language import Translations
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.mapping.page import VIEWS
from sparraaja_desktop.ui.questions.page import QuestionsPage
from sparraaja_desktop.ui.room import APART
from tests.ui.keys import press

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
    window.resize(1280, 720)
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


def keys(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses keys where the keyboard is."""
    press(QApplication.focusWidget() or window, key, modifiers)
    settle()


def told(window: MainWindow) -> str:
    """What the footer says in passing."""
    return window.footer.said.text()


IN_ROOMS = {
    Room.MAPPING: VIEWS,
    Room.DESIGN: ("goals", "sessions"),
    Room.EVENTS: ("facts", "agenda", "in-event"),
    Room.ASSIGNMENTS: ("assignments", "board", "plans"),
    Room.COMMUNICATION: ("messages", "management", "feedback"),
    Room.KNOWLEDGE: ("tools", "practices", "cards"),
    Room.DOCUMENTS: ("make", "made"),
    Room.FOLLOWUP: ("follow-up", "learnt", "evaluation", "closing"),
}
"""The views of the rooms that have several."""

PLACES = (
    *(room.value for room in (*APART, *STEPS) if room not in IN_ROOMS),
    *(f"{room.value} {view}" for room in (*APART, *STEPS) for view in IN_ROOMS.get(room, ())),
)
"""Every room of the window, and every view in one."""


def visit(furnished: Furnished, place: str) -> bool:
    """Opens a place, as the user would; False when there is no coaching to which it belongs."""
    room, _, view = place.partition(" ")
    engagements = [record.id for record in furnished.lines.records()]
    if Room(room) in STEPS and not engagements:
        return False
    furnished.go(room, engagements[0] if engagements else None, {"view": view} if view else None)
    page = furnished.window.stack.currentWidget()
    if isinstance(page, QuestionsPage):
        # A guide is read in a language of its own, whatever the window speaks.
        page.languages[Language.FI].click()
    settle()
    return True


def texts(widget: QWidget) -> Iterator[str]:
    """Every text that the widget and what is inside it show or say, of what is visible, each with what says it."""
    for each in (widget, *widget.findChildren(QWidget)):
        if each.isVisibleTo(widget):
            yield from (f"{type(each).__name__}: {text}" for text in _texts_of(each) if text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(row) for row in range(widget.count()))
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QAbstractItemView):
        yield from _texts_of_rows(widget.model())


def _texts_of_rows(model: QAbstractItemModel | None) -> Iterator[str]:
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for row in range(min(model.rowCount(), 40)):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            yield from (str(model.index(row, column).data(role) or "") for role in roles)


def all_texts(furnished: Furnished) -> list[str]:
    """Every text of the window as it is: its title, its menus, its frame and the open page."""
    window = furnished.window
    menus = [action.menu() for action in window.menuBar().actions()]
    in_menus = [text for menu in menus if isinstance(menu, QMenu) for text in menu_texts(menu)]
    return [window.windowTitle(), *in_menus, *texts(window)]


def menu_texts(menu: QMenu) -> Iterator[str]:
    """Every text of a menu and of those inside it."""
    yield menu.title()
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from menu_texts(inner)
        elif not action.isSeparator():
            yield action.text()
