"""Find: a few letters, Return, and one is there, or it is done."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.colours import DARK
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.find import Finder
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.framed import settle
from tests.ui.keys import CTRL, press, type_text

Search = Callable[..., None]


@pytest.fixture
def coachings(desk: Desk, furnished: Furnished) -> dict[str, Engagement]:
    """Coachings of three municipalities, by their names."""
    assert furnished.room is Room.START
    return {
        name: desk.engagements.start(desk.clients.take(desk.clients.find(name)[0]).id, SparrerKind.EXPERT)
        for name in ("Hollola", "Lahti", "Äänekoski")
    }


@pytest.fixture
def search(furnished: Furnished, qtbot: QtBot) -> Search:
    """Presses Ctrl+K, and does what is given with the dialog that opens."""

    def search(*deeds: Callable[[Finder], None]) -> None:
        seen: list[Finder] = []

        def at_work() -> None:
            finder = QApplication.activeModalWidget()
            assert isinstance(finder, Finder)
            seen.append(finder)
            settle()
            try:
                for deed in deeds:
                    deed(finder)
            finally:
                if finder.isVisible():
                    finder.reject()

        furnished.window.activateWindow()
        settle()
        QTimer.singleShot(0, at_work)
        press(QApplication.focusWidget() or furnished.window, Qt.Key.Key_K, CTRL)
        assert len(seen) == 1
        settle(deleting=True)

    assert qtbot
    return search


def types(text: str) -> Callable[[Finder], None]:
    """Types into the field."""
    return lambda finder: type_text(finder.typed, text)


def presses(key: Qt.Key) -> Callable[[Finder], None]:
    """Presses a key in the field."""
    return lambda finder: press(finder.typed, key)


def found(finder: Finder) -> list[str]:
    """What is listed."""
    model = finder.found.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_old_coaching_is_found_that_the_list_has_not_read_yet(
    furnished: Furnished, desk: Desk, search: Search, coachings: dict[str, Engagement]
) -> None:
    lahti = coachings["Lahti"]
    desk.engagements.revise(lahti.id, started_on=date(2020, 1, 1), title="Ensimmäinen")
    for _ in range(60):
        desk.engagements.start(coachings["Hollola"].client_id, SparrerKind.EXPERT)
    listed: list[list[str]] = []
    search(lambda finder: listed.append(found(finder)), types("ensimm"), presses(Qt.Key.Key_Return))
    assert "Lahti – Ensimmäinen" not in listed[0]
    assert furnished.engagement_id == lahti.id


def test_a_few_letters_and_return_open_a_coaching(
    furnished: Furnished, search: Search, coachings: dict[str, Engagement]
) -> None:
    seen: list[list[str]] = []
    search(types("ään"), lambda finder: seen.append(found(finder)), presses(Qt.Key.Key_Return))
    assert seen == [["Äänekoski"]]
    assert (furnished.room, furnished.engagement_id) == (Room.OVERVIEW, coachings["Äänekoski"].id)


def test_a_command_is_done_at_once(furnished: Furnished, search: Search) -> None:
    search(types("dark"), presses(Qt.Key.Key_Return))
    assert furnished.window.look is DARK
    search(types("ctrl+,"), presses(Qt.Key.Key_Return))
    assert furnished.room is Room.SETTINGS


@pytest.mark.usefixtures("coachings")
def test_coachings_stand_before_commands_and_commands_with_their_keys(search: Search) -> None:
    listed: list[str] = []
    search(lambda finder: listed.extend(found(finder)))
    assert set(listed[:3]) == {"Hollola", "Lahti", "Äänekoski"}
    assert "Settings   Ctrl+," in listed[3:]
    assert "Trash" in listed[3:]
    assert not any("&" in each for each in listed)


def test_what_cannot_be_done_now_is_not_found(search: Search) -> None:
    listed: list[str] = []
    search(types("move this coaching"), lambda finder: listed.extend(found(finder)))
    assert listed == []


def test_the_arrows_choose_while_the_keyboard_stays_in_the_field(
    furnished: Furnished, search: Search, coachings: dict[str, Engagement]
) -> None:
    def second(finder: Finder) -> None:
        press(finder.typed, Qt.Key.Key_Down, times=2)
        press(finder.typed, Qt.Key.Key_Up)
        assert finder.typed.hasFocus()
        assert finder.found.currentIndex().row() == 1
        press(finder.typed, Qt.Key.Key_Return)

    search(second)
    assert furnished.engagement_id == furnished.lines.record(1).id
    assert furnished.engagement_id in {each.id for each in coachings.values()}


def test_a_click_opens_what_is_clicked(furnished: Furnished, search: Search, coachings: dict[str, Engagement]) -> None:
    def click(finder: Finder) -> None:
        type_text(finder.typed, "hollo")
        place = finder.found.visualRect(finder.found.model().index(0, 0)).center()
        QTest.mouseClick(finder.found.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    search(click)
    assert furnished.engagement_id == coachings["Hollola"].id


@pytest.mark.usefixtures("coachings")
@pytest.mark.parametrize("keys", [(Qt.Key.Key_Escape,), (Qt.Key.Key_Return,)], ids=["left", "nothing found"])
def test_without_a_choice_nothing_happens(furnished: Furnished, search: Search, keys: tuple[Qt.Key, ...]) -> None:
    search(types("xyzzy"), *(presses(key) for key in keys))
    assert furnished.room is Room.START
    assert furnished.window.findChild(Finder) is None


@pytest.mark.usefixtures("coachings")
def test_erasing_what_was_typed_shows_all_again(search: Search) -> None:
    listed: list[list[str]] = []
    search(
        lambda finder: listed.append(found(finder)),
        types("xyz"),
        lambda finder: press(finder.typed, Qt.Key.Key_Backspace, times=3),
        lambda finder: listed.append(found(finder)),
        lambda finder: listed.append([str(finder.found.currentIndex().data())]),
    )
    assert listed[0] == listed[1]
    assert listed[2] == listed[0][:1]
