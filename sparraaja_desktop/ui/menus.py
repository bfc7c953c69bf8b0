"""The menu bar: every action of the window has its entry here."""

from collections.abc import Callable

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from sparraaja_desktop.settings import LOOKS
from sparraaja_desktop.ui.menu_bar import MenuBar
from sparraaja_desktop.ui.room import STEPS

_LANGUAGES = (("fi", "Suomi"), ("sv", "Svenska"), ("en", "English"))


class Menus:
    """Makes the window's own actions and menus, and shows the menu of the page that is open between Edit and View."""

    def __init__(self, window: QMainWindow) -> None:
        bar = MenuBar()
        window.setMenuBar(bar)
        self._window = window
        self.file = QMenu(bar)
        self.edit = QMenu(bar)
        self.view = QMenu(bar)
        self.go = QMenu(bar)
        self.help = QMenu(bar)
        for menu in (self.file, self.edit, self.view, self.go, self.help):
            bar.addMenu(menu)
        self._page: QMenu | None = None
        self.new = self._action(self.file, "Ctrl+N")
        self.returned = self._action(self.file, "Ctrl+Shift+I")
        self.example = self._action(self.file)
        self.remove = self._action(self.file)
        self.file.addSeparator()
        self.quit = self._action(self.file, "Ctrl+Q")
        self.undo = self._action(self.edit, "Ctrl+Z", "Ctrl+Alt+Z")
        self.larger = self._action(self.view, "Ctrl++", "Ctrl+=")
        self.smaller = self._action(self.view, "Ctrl+-")
        self.normal = self._action(self.view, "Ctrl+0")
        self.view.addSeparator()
        self.looks = self._choices(LOOKS)
        self.view.addSeparator()
        self.sidebar = self._action(self.view, "F9")
        self.languages_menu = self.view.addMenu("")
        self.languages = self._choices([code for code, _ in _LANGUAGES], self.languages_menu)
        self.find = self._action(self.go, "Ctrl+K")
        self.steps = {room: self._action(self.go, f"Alt+{number}") for number, room in enumerate(STEPS, start=1)}
        self.go.addSeparator()
        self.follows = self._action(self.go, "Ctrl+Alt+Right")
        self.rests = self._action(self.go, "Ctrl+Alt+Left")
        self.go.addSeparator()
        self.today = self._action(self.go)
        self.questions = self._action(self.go)
        self.knowledge = self._action(self.go)
        self.trash = self._action(self.go)
        self.settings = self._action(self.go, "Ctrl+,")
        self.keys = self._action(self.help, "F1")
        self.about = self._action(self.help)
        for action, (_, name) in zip(self.languages, _LANGUAGES, strict=True):
            action.setText(name)

    def show_page(self, menu: QMenu | None) -> None:
        """Puts the menu of the open page into the bar, and takes the former one away."""
        bar = self._window.menuBar()
        if self._page is not None:
            bar.removeAction(self._page.menuAction())
        self._page = menu
        if menu is not None:
            bar.insertMenu(self.view.menuAction(), menu)

    def every(self) -> list[QAction]:
        """Every action of the menus, for Find and for the list of keys; some may be disabled just now."""
        found: list[QAction] = []
        waiting = [action.menu() for action in self._window.menuBar().actions()]
        for menu in waiting:
            if not isinstance(menu, QMenu):
                continue
            for action in menu.actions():
                inner = action.menu()
                if isinstance(inner, QMenu):
                    waiting.append(inner)
                elif not action.isSeparator():
                    found.append(action)
        return found

    def connect(self, action: QAction, deed: Callable[[], None]) -> None:
        """What an action does; a bound method."""
        action.triggered.connect(deed)

    def _action(self, menu: QMenu, *keys: str) -> QAction:
        action = QAction(self._window)
        action.setShortcuts([QKeySequence(key) for key in keys])
        menu.addAction(action)
        return action

    def _choices(self, values: list[str] | tuple[str, ...], menu: QMenu | None = None) -> list[QAction]:
        """Actions of which one is chosen; each carries its value as data."""
        group = QActionGroup(self._window)
        actions = []
        for value in values:
            action = self._action(menu or self.view)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            actions.append(action)
        return actions
