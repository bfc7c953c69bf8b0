"""A name that is typed in a list keeps itself like any text, is taken back by Esc, and never goes before it is kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.engagements.areas import AreasCard
from sparraaja_desktop.ui.engagements.ordered_list import OrderedList
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.room import Room
from tests.kill.whose import the
from tests.ui.framed import Disk, keys, settle, told
from tests.ui.keys import ALT, CTRL, press, type_text
from tests.ui.shown import focused
from tests.ui.typed import page_of, retype

WAIT_MS = 950
"""Less than the second that may be lost."""


@pytest.fixture
def coaching(desk: Desk) -> Engagement:
    """A coaching of Hollola, which has two service areas."""
    coaching = desk.engagements.start(desk.clients.take(desk.clients.find("Hollola")[0]).id, SparrerKind.EXPERT)
    for name in ("Sivistys", "Tekniset"):
        desk.clients.add_area(coaching.client_id, name)
    return coaching


@pytest.fixture
def areas(furnished: Furnished, coaching: Engagement) -> OrderedList:
    """The list of service areas, with the keyboard in it."""
    furnished.go(Room.OVERVIEW, coaching.id)
    settle()
    areas = the(page_of(furnished), AreasCard).areas
    areas.list.setFocus()
    press(areas.list, Qt.Key.Key_Home)
    return areas


def rename(areas: OrderedList) -> QLineEdit:
    """F2 opens the field for the name of the current row, all of which would be typed over."""
    press(areas.list, Qt.Key.Key_F2)
    editor = focused()
    assert isinstance(editor, QLineEdit)
    assert editor is areas.list.renaming
    assert editor.selectedText() == editor.text()
    return editor


def names(desk: Desk, coaching: Engagement) -> list[str]:
    return [each.name for each in desk.clients.areas(coaching.client_id)]


def rows(areas: OrderedList) -> list[str]:
    return [str(areas.model.index(row).data()) for row in range(areas.model.rowCount())]


def test_a_name_is_kept_before_return(qtbot: QtBot, desk: Desk, coaching: Engagement, areas: OrderedList) -> None:
    editor = rename(areas)
    type_text(editor, "Äidinkieli")
    qtbot.wait(WAIT_MS)
    assert names(desk, coaching) == ["Äidinkieli", "Tekniset"]
    assert focused() is editor
    type_text(editor, " ja musiikki\n")
    QTest.qWait(0)
    assert focused() is areas.list
    assert areas.list.renaming is None
    assert names(desk, coaching) == ["Äidinkieli ja musiikki", "Tekniset"]
    assert rows(areas) == ["Äidinkieli ja musiikki", "Tekniset"]


def test_esc_gives_the_former_name_back_that_was_typed_over_and_kept(
    qtbot: QtBot, desk: Desk, coaching: Engagement, areas: OrderedList
) -> None:
    editor = rename(areas)
    type_text(editor, "Opetus")
    qtbot.wait(WAIT_MS)
    type_text(editor, " ja muuta")
    press(editor, Qt.Key.Key_Escape)
    assert focused() is areas.list
    assert names(desk, coaching) == ["Sivistys", "Tekniset"]
    assert rows(areas) == ["Sivistys", "Tekniset"]


def test_an_emptied_name_is_the_former_one(qtbot: QtBot, desk: Desk, coaching: Engagement, areas: OrderedList) -> None:
    editor = rename(areas)
    retype(editor, "O")
    qtbot.wait(WAIT_MS)
    assert names(desk, coaching) == ["O", "Tekniset"]
    press(editor, Qt.Key.Key_Backspace)
    press(editor, Qt.Key.Key_Return)
    QTest.qWait(0)
    assert names(desk, coaching) == ["Sivistys", "Tekniset"]


def test_the_tab_key_ends_a_name_and_opens_no_other(desk: Desk, coaching: Engagement, areas: OrderedList) -> None:
    editor = rename(areas)
    type_text(editor, "Opetus")
    press(editor, Qt.Key.Key_Tab)
    QTest.qWait(0)
    assert names(desk, coaching) == ["Opetus", "Tekniset"]
    assert not areas.list.is_renaming()
    assert focused() is areas.list


def test_a_name_that_cannot_be_kept_stays_in_its_field_and_the_footer_says_why(
    furnished: Furnished, opened: Opened, desk: Desk, coaching: Engagement, areas: OrderedList
) -> None:
    disk = Disk(opened)
    editor = rename(areas)
    disk.protect()
    type_text(editor, "Opetus")
    press(editor, Qt.Key.Key_Return)
    QTest.qWait(0)
    press(editor, Qt.Key.Key_Down)
    assert areas.list.renaming is editor
    assert furnished.window.footer.state.text().startswith("Not saved: ")
    furnished.go(Room.TODAY)
    assert furnished.room is Room.OVERVIEW
    disk.empty()
    press(editor, Qt.Key.Key_Return)
    QTest.qWait(0)
    assert names(desk, coaching) == ["Opetus", "Tekniset"]
    assert areas.list.renaming is None
    assert furnished.window.footer.state.text().startswith("Saved ")


def test_a_name_whose_record_is_taken_away_by_undo_goes_with_it(
    furnished: Furnished, desk: Desk, coaching: Engagement, areas: OrderedList
) -> None:
    press(areas.list, Qt.Key.Key_End)
    editor = rename(areas)
    type_text(editor, "Opetus")
    keys(furnished.window, Qt.Key.Key_Z, CTRL | ALT)
    assert told(furnished.window).startswith("Undone: ")
    assert names(desk, coaching) == ["Sivistys"]
    assert rows(areas) == ["Sivistys"]
    assert not areas.list.is_renaming()
    assert furnished.window.keeper.flush()


def test_a_name_that_is_being_typed_is_kept_when_another_coaching_is_opened(
    furnished: Furnished, desk: Desk, coaching: Engagement, areas: OrderedList
) -> None:
    other = desk.engagements.start(desk.clients.take(desk.clients.find("Asikkala")[0]).id, SparrerKind.EXPERT)
    type_text(rename(areas), "Opetus")
    furnished.go(Room.OVERVIEW, other.id)
    assert names(desk, coaching) == ["Opetus", "Tekniset"]
    assert rows(areas) == []
    assert not areas.list.is_renaming()
