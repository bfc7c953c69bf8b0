"""A step of the coaching with several views, with or without a menu of their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout
from pytestqt.qtbot import QtBot

from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.page import Page
from sparraaja_desktop.ui.views_page import ViewsPage
from tests.ui.keys import CTRL, press
from tests.ui.shown import focused, show


class Leaf(Page):
    """A view with one field, which is where it wants the keyboard when it `wants` it."""

    def __init__(self, context: Context, *, has_menu: bool, wants: bool = True) -> None:
        super().__init__(context)
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.menu = QMenu(self) if has_menu else None
        self.wants = wants
        self.at = ""
        self.readings = 0

    def reload(self) -> None:
        """Counts how often it is read."""
        self.readings += 1

    def first_focus(self) -> QLineEdit | None:
        """The field."""
        return self.field if self.wants else None

    def place(self) -> dict[str, str]:
        """What was last opened."""
        return {"at": self.at}

    def open_place(self, place: dict[str, str]) -> None:
        """Remembers where it was asked to go."""
        self.at = place.get("at", "")


class Two(ViewsPage):
    """Two views, of which one has no menu and no wish for the keyboard."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, (("plain", self._plain), ("rich", self._rich)))
        self.retranslate()

    def retranslate(self) -> None:
        """Names the buttons."""
        self.buttons["plain"].setText("Plain")
        self.buttons["rich"].setText("Rich")
        super().retranslate()

    def _plain(self) -> Page:
        return Leaf(self.context, has_menu=False, wants=False)

    def _rich(self) -> Page:
        return Leaf(self.context, has_menu=True)


def test_before_it_is_opened_a_page_of_views_is_nowhere(context: Context, qtbot: QtBot) -> None:
    page = Two(context)
    qtbot.addWidget(page)
    assert page.first_focus() is None
    assert page.place() == {"view": ""}
    assert not page.is_made("plain")


def test_the_keyboard_goes_along_and_the_menu_follows_the_view(context: Context, qtbot: QtBot) -> None:
    page = Two(context)
    show(qtbot, page)
    assert page.name == "plain"
    assert not page.menu
    page.buttons["plain"].setFocus()
    press(page.buttons["plain"], Qt.Key.Key_PageDown, CTRL)
    rich = page.view("rich")
    assert isinstance(rich, Leaf)
    assert rich.menu is not None
    assert page.menu is rich.menu
    assert {page.next_deed, page.former_deed} <= set(rich.menu.actions())
    assert focused() is rich.field
    press(rich.field, Qt.Key.Key_PageUp, CTRL)
    assert page.name == "plain"
    assert not page.menu


def test_a_place_leads_into_its_view_and_an_unknown_one_to_the_first(context: Context, qtbot: QtBot) -> None:
    page = Two(context)
    show(qtbot, page)
    page.open_place({"view": "rich", "at": "there"})
    assert page.place() == {"view": "rich", "at": "there"}
    page.open_place({"view": "gone"})
    assert page.place() == {"view": "plain", "at": ""}


def test_going_to_a_place_reads_its_view_once_and_no_other(context: Context, qtbot: QtBot) -> None:
    page = Two(context)
    show(qtbot, page)
    plain, rich = page.view("plain"), page.view("rich")
    assert isinstance(plain, Leaf)
    assert isinstance(rich, Leaf)
    before = plain.readings
    for place in ({"view": "rich"}, {"view": "rich", "at": "there"}):
        page.head_for(place)
        page.open()
        page.open_place(place)
    assert (plain.readings, rich.readings) == (before, 2)
    assert focused() is rich.field
    assert rich.at == "there"
    page.open()
    assert page.name == "rich"
