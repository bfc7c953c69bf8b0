"""Everything can be reached with the Tab key, has a name and a role, and no two menus share their letter."""

from collections import Counter
from collections.abc import Iterator
from itertools import count

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.example import fill
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.find import Finder
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.world import now
from tests.ui.conftest import NOON
from tests.ui.framed import PLACES, furnish, put_away, settle, visit
from tests.ui.scripted import ScriptedAsk

ROLE = QAccessible.Role
NO_ROLE = {ROLE.NoRole, ROLE.Client, ROLE.Window, ROLE.Pane, ROLE.Grouping}


@pytest.fixture(scope="module", params=["the example", "nothing"])
def furnished(
    request: pytest.FixtureRequest, qapp: QApplication, content: Content, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Furnished]:
    """The window on the example, and on a workspace in which there is nothing yet."""
    data = tmp_path_factory.mktemp("data")
    numbers = count()
    opened = housekeeping.open_workspace(data, content, now, lambda: f"id-{next(numbers):04}")
    if request.param == "the example":
        engagement = fill(opened.desk, content.example(), NOON.date())
        area = opened.desk.clients.areas(engagement.client_id)[0]
        opened.desk.clients.remove_area(area.id)
    furnished = furnish(qapp, opened.desk, data, ScriptedAsk(), Settings(language="en"))
    furnished.window.show()
    furnished.window.activateWindow()
    settle()
    yield furnished
    put_away(furnished.window)
    opened.workspace.close()


@pytest.fixture(params=[language.value for language in Language])
def spoken(request: pytest.FixtureRequest, furnished: Furnished) -> Furnished:
    """The window in each language."""
    if furnished.window.settings.language != request.param:
        furnished.window.choose(language=request.param)
        settle()
    return furnished


def stops(window: QWidget) -> list[QWidget]:
    """The widgets at which the Tab key should stop."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisibleTo(window)
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def called(widget: QWidget) -> str:
    """Which widget it is, for a complaint."""
    return f"{type(widget).__name__} {widget.objectName() or name_of(widget)!r}"


def name_of(widget: QWidget) -> str:
    """What a screen reader calls the widget: its own name, or that of its label; a combo's choice is no name."""
    interface = QAccessible.queryAccessibleInterface(widget)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, relation in interface.relations()
        if relation & QAccessible.RelationFlag.Label
    ]
    own = "" if isinstance(widget, QComboBox) else interface.text(QAccessible.Text.Name)
    return (widget.accessibleName() or own or " ".join(labels)).strip()


def nameless(window: QWidget) -> list[str]:
    """The stops that a screen reader cannot name, or that it does not know the kind of."""
    found = []
    for widget in stops(window):
        if not name_of(widget):
            found.append(f"no name: {called(widget)}")
        if QAccessible.queryAccessibleInterface(widget).role() in NO_ROLE:
            found.append(f"no role: {called(widget)}")
    return found


def neighbours(widget: QWidget) -> list[QAbstractButton]:
    """The buttons of which only one can be chosen together with this one: Tab goes to one, the arrows to the others."""
    if not isinstance(widget, QAbstractButton):
        return []
    group = widget.group()
    if group is not None:
        return group.buttons() if group.exclusive() else []
    parent = widget.parentWidget()
    if not widget.autoExclusive() or parent is None:
        return []
    return [each for each in parent.findChildren(QAbstractButton) if each.autoExclusive() and each.group() is None]


def unreached(window: QWidget) -> list[str]:
    """The stops that the Tab key does not reach from the first one, and those that it does not leave."""
    wanted = stops(window)
    if not wanted:
        return []
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: list[QWidget] = []
    traps = []
    # A date has up to three parts, at each of which Tab stops.
    for _ in range(3 * len(wanted) + 3):
        here = QApplication.focusWidget()
        if here is None or (reached and here is reached[0] and len(reached) > 1):
            break
        if reached and here is reached[-1] and reached.count(here) >= 4:
            traps.append(f"Tab does not leave: {called(here)}")
            break
        reached.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    near = {*reached, *(other for here in reached for other in neighbours(here))}
    missed = [each for each in wanted if each not in near and not any(each.isAncestorOf(one) for one in reached)]
    return traps + [f"Tab does not reach: {called(each)}" for each in missed]


def letters(window: QWidget) -> list[str]:
    """The underlined letters of labels, buttons, groups and tabs: there should be none, the menus have them all."""
    found = []
    for widget in window.findChildren(QWidget):
        texts: list[str] = []
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QGroupBox):
            texts = [widget.title()]
        elif isinstance(widget, QTabBar):
            texts = [widget.tabText(index) for index in range(widget.count())]
        found += [text for text in texts if not QKeySequence.mnemonic(text).isEmpty()]
    return found


@pytest.mark.parametrize("place", PLACES)
def test_everything_has_a_name_and_a_role_and_is_reached_with_the_tab_key(spoken: Furnished, place: str) -> None:
    if not visit(spoken, place):
        # Without a coaching its rooms are not there; the first page is what one sees instead.
        assert visit(spoken, "start")
    window = spoken.window
    assert len(stops(window)) >= 5
    assert nameless(window) == []
    assert unreached(window) == []
    assert letters(window) == []
    titles = [action.text() for action in window.menuBar().actions() if action.isVisible()]
    keys = Counter(QKeySequence.mnemonic(title).toString() for title in titles)
    assert "" not in keys, titles
    assert {key: times for key, times in keys.items() if times > 1} == {}, titles


def test_find_has_names_and_can_be_left(spoken: Furnished) -> None:
    finder = Finder(spoken.window, {"id": "Esimerkkilä"}, spoken.window.menus.every())
    finder.show()
    finder.activateWindow()
    settle()
    assert nameless(finder) == []
    assert unreached(finder) == []
    finder.reject()
    finder.deleteLater()
    spoken.window.activateWindow()
    settle(deleting=True)


@pytest.fixture
def careless(qtbot: QtBot) -> QWidget:
    """A window in which everything is wrong that can be."""
    window = QWidget()
    layout = QVBoxLayout(window)
    combo, line, note, button = QComboBox(), QLineEdit(), QPlainTextEdit(), QPushButton("&Save")
    combo.addItem("a choice that is no name")
    unknown = QWidget()
    unknown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    unknown.setAccessibleName("a surface")
    for widget in (combo, line, unknown, note, button):
        layout.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


def test_what_is_wrong_is_seen(careless: QWidget) -> None:
    assert nameless(careless) == [
        "no name: QComboBox ''",
        "no name: QLineEdit ''",
        "no role: QWidget 'a surface'",
        "no name: QPlainTextEdit ''",
    ]
    assert unreached(careless) == ["Tab does not leave: QPlainTextEdit ''", "Tab does not reach: QPushButton 'Save'"]
    assert letters(careless) == ["&Save"]


def test_the_arrows_go_from_one_step_to_the_next(spoken: Furnished) -> None:
    header = spoken.window.header
    if not visit(spoken, "overview"):
        assert not header.isVisibleTo(spoken.window)
        return
    header.steps[Room.OVERVIEW].setFocus()
    QTest.keyClick(header.steps[Room.OVERVIEW], Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget() or header, Qt.Key.Key_Space)
    assert header.steps[Room.MAPPING].isChecked()
    assert spoken.room is Room.MAPPING
