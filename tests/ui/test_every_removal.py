"""Whatever a sparrer removes in the window comes back whole: from the footer at once, from the trash later."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QWidget

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.room import STEPS, Room
from tests.kill.fields import name_of
from tests.kill.sights import place_in
from tests.ui.framed import PLACES, keys, settle, told, visit
from tests.ui.keys import ALT, CTRL, press
from tests.ui.on_example import furnish_example, open_example
from tests.ui.removals import NO_RECORDS, NOT_REMOVED, REMOVALS, Removal, stand_on
from tests.ui.typed import kept_in, page_of, reached

WAYS = [(removal, *way) for removal in REMOVALS for way in removal.ways]

OF_MENUS = ("does not support raise", "does not support grabbing the keyboard")
"""What a menu that opens makes Qt say where there is no screen."""


@pytest.fixture(scope="module")
def opened(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The workspace with both examples."""
    yield from open_example(tmp_path_factory.mktemp("data"), content)


@pytest.fixture(scope="module")
def furnished(qapp: QApplication, opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """The window on it."""
    yield from furnish_example(qapp, opened, tmp_path_factory.mktemp("settings"))


def choose(furnished: Furnished, removal: Removal) -> str:
    """Goes to a record and chooses it, by keys where it stands in a list; its id."""
    engagement_id = furnished.lines.records()[0].id
    record_id = removal.whose(furnished.desk, engagement_id)
    furnished.go_to(place_in(removal, furnished.desk, engagement_id, record_id))
    settle()
    removal.then(page_of(furnished))
    settle()
    if removal.rows is not None:
        rows = reached(page_of(furnished), removal.rows)
        assert isinstance(rows, QAbstractItemView)
        stand_on(rows, record_id)
        settle()
    return record_id


def undo(furnished: Furnished) -> None:
    """What the footer offers, by the key that also works while one writes."""
    assert furnished.window.footer.undo.isEnabled()
    keys(furnished.window, Qt.Key.Key_Z, CTRL | ALT)
    assert told(furnished.window).startswith("Kumottu: ")


def bring_back(furnished: Furnished) -> None:
    """The newest thing in the trash comes back by Return."""
    furnished.go(Room.TRASH)
    settle()
    keys(furnished.window, Qt.Key.Key_Return)


@pytest.mark.parametrize(("removal", "name", "key"), WAYS, ids=str)
def test_what_is_removed_by_a_key_comes_back_whole_and_is_chosen_again(
    furnished: Furnished, opened: Opened, removal: Removal, name: str, key: Qt.Key
) -> None:
    record_id = choose(furnished, removal)
    page = page_of(furnished)
    widget = reached(page, name)
    before, seen = kept_in(opened), removal.seen(page)
    assert (removal.kind.__name__, record_id) in before
    press(widget, key)
    settle()
    assert (removal.kind.__name__, record_id) not in kept_in(opened)
    assert removal.seen(page) != seen
    undo(furnished)
    assert kept_in(opened) == before
    assert page_of(furnished) is page
    assert removal.seen(page) == seen


@pytest.mark.parametrize("removal", REMOVALS, ids=str)
def test_what_is_removed_comes_back_whole_from_the_trash(
    furnished: Furnished, opened: Opened, removal: Removal
) -> None:
    record_id = choose(furnished, removal)
    before = kept_in(opened)
    name, key = removal.ways[0]
    press(reached(page_of(furnished), name), key)
    settle()
    assert (removal.kind.__name__, record_id) not in kept_in(opened)
    bring_back(furnished)
    assert kept_in(opened) == before


@pytest.mark.qt_log_ignore(*OF_MENUS)
@pytest.mark.parametrize("room", STEPS, ids=str)
def test_a_coaching_removed_from_the_menu_comes_back_with_all_it_had(
    furnished: Furnished, opened: Opened, room: Room
) -> None:
    engagement_id = furnished.lines.records()[0].id
    furnished.go(room, engagement_id)
    settle()
    before = kept_in(opened)
    remove_coaching(furnished)
    assert not any(kind == Engagement.__name__ and each == engagement_id for kind, each in kept_in(opened))
    assert furnished.room is Room.START
    undo(furnished)
    assert kept_in(opened) == before
    assert furnished.room in STEPS
    assert furnished.engagement_id == engagement_id


@pytest.mark.qt_log_ignore(*OF_MENUS)
def test_a_coaching_comes_back_from_the_trash_with_all_it_had(furnished: Furnished, opened: Opened) -> None:
    furnished.go(Room.OVERVIEW, furnished.lines.records()[0].id)
    before = kept_in(opened)
    remove_coaching(furnished)
    bring_back(furnished)
    assert kept_in(opened) == before


def remove_coaching(furnished: Furnished) -> None:
    """From the menu, by its keys."""
    window, menu = furnished.window, furnished.window.menus.file
    letter = menu.title().partition("&")[2][:1]
    keys(window, Qt.Key(ord(letter.upper())), ALT)
    assert QApplication.activePopupWidget() is menu
    for _ in menu.actions():
        if menu.activeAction() is not window.menus.remove:
            press(menu, Qt.Key.Key_Down)
    press(menu, Qt.Key.Key_Return)
    settle()


def test_every_kind_of_record_can_be_removed_or_it_is_said_why_not() -> None:
    removed = {Engagement, *(each.kind for each in REMOVALS)}
    assert removed.isdisjoint(NOT_REMOVED)
    assert removed | set(NOT_REMOVED) == set(SHELVES), "tests/ui/removals.py must tell of every kind"


def test_every_way_to_remove_something_is_tried(furnished: Furnished) -> None:
    known = {name for _removal, name, _key in WAYS} | set(NO_RECORDS)
    found = {name for place in PLACES if visit(furnished, place) for name in removing(page_of(furnished))}
    assert found - known == set(), "tests/ui/removals.py must tell of these"


def removing(page: QWidget) -> Iterator[str]:
    """The lists of the page in which Delete removes, and the buttons that do."""
    for action in page.findChildren(QAction):
        if QKeySequence(Qt.Key.Key_Delete) in action.shortcuts():
            yield from (name_of(each) for each in action.associatedObjects() if isinstance(each, QAbstractItemView))
    for button in page.findChildren(QAbstractButton):
        if "remove" in (name := name_of(button)):
            yield name
