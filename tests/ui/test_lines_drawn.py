"""The rows of a list are drawn once and shown as pictures: what is seen is always how they are now."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.colours import DARK, LIGHT, Look
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.kept_pictures import Pictures
from sparraaja_desktop.ui.knowledge.page import KnowledgePage
from sparraaja_desktop.ui.knowledge.practices import PracticesView
from sparraaja_desktop.ui.look import dress
from sparraaja_desktop.ui.mapping.lines import Line, Lines, LineView
from tests.ui.framed import POINTS, settle, shown


class Worn:
    """The look that is worn."""

    def __init__(self) -> None:
        self.look: Look = LIGHT

    def now(self) -> Look:
        """See `Context.look`."""
        return self.look


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[Worn]:
    """The program in its light look; in the usual one again afterwards."""
    dress(qapp, LIGHT, 100, POINTS)
    yield Worn()
    dress(qapp, LIGHT, 100, POINTS)


@pytest.fixture
def view(qtbot: QtBot, worn: Worn) -> LineView:
    """A list of thirty rows under a heading."""
    lines = Lines()
    rows = [Line(str(row), f"Row {row}", "with a detail", "★", "accent") for row in range(30)]
    lines.show([Line("", "Heading"), *rows])
    view = LineView(worn.now)
    view.setModel(lines)
    view.resize(300, 400)
    shown(qtbot, view)
    return view


def _row(view: LineView, row: int) -> QImage:
    """What is seen of a row now, the second time that it is painted."""
    for _ in range(2):
        picture = view.grab().toImage()
    rect = view.visualRect(view.model().index(row, 0)).translated(view.viewport().pos())
    return picture.copy(rect)


def _colours(picture: QImage) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_row_has_the_colours_of_the_look_that_is_worn_now(qapp: QApplication, view: LineView, worn: Worn) -> None:
    assert {LIGHT.surface, LIGHT.accent} <= _colours(_row(view, 2))
    worn.look = DARK
    dress(qapp, DARK, 100, POINTS)
    settle()
    seen = _colours(_row(view, 2))
    assert {DARK.surface, DARK.accent} <= seen
    assert LIGHT.surface not in seen
    worn.look = LIGHT
    dress(qapp, LIGHT, 100, POINTS)
    settle()
    assert {LIGHT.surface, LIGHT.accent} <= _colours(_row(view, 2))


def test_a_row_is_as_large_as_the_text_is_now(qapp: QApplication, view: LineView) -> None:
    before = _row(view, 2)
    dress(qapp, LIGHT, 200, POINTS)
    settle()
    assert _row(view, 2).height() > 1.5 * before.height()


def test_the_chosen_row_looks_chosen_and_the_former_one_no_more(view: LineView) -> None:
    plain = _row(view, 2)
    view.choose("1")
    settle()
    assert LIGHT.soft in _colours(_row(view, 2))
    view.choose("2")
    settle()
    assert LIGHT.soft in _colours(_row(view, 3))
    assert _row(view, 2) == plain


def test_a_row_that_says_something_else_is_drawn_anew(view: LineView) -> None:
    before = _row(view, 2)
    lines = view.model()
    assert isinstance(lines, Lines)
    lines.show([Line("", "Heading"), *(Line(str(row), f"Other {row}", "detail") for row in range(30))])
    settle()
    assert _row(view, 2) != before


def test_the_border_of_a_list_with_the_keyboard_is_seen_beside_its_rows(view: LineView) -> None:
    view.clearFocus()
    view.grab()
    view.setFocus()
    settle()
    seen = view.grab().toImage()
    at_side = {seen.pixelColor(1, y).name() for y in range(10, seen.height() - 10)}
    assert at_side == {LIGHT.accent}


def test_a_row_that_is_seen_in_part_ends_at_the_border(view: LineView) -> None:
    view.setFocus()
    view.verticalScrollBar().setValue(7)
    settle()
    for _ in range(2):
        seen = view.grab().toImage()
        assert {seen.pixelColor(x, seen.height() - 1).name() for x in range(20, 250)} == {LIGHT.accent}


def test_the_scroll_bar_follows_the_list(view: LineView) -> None:
    bar = view.verticalScrollBar()
    top = bar.grab().toImage()
    assert bar.grab().toImage() == top
    view.choose("29")
    settle()
    assert bar.grab().toImage() != top
    view.choose("0")
    view.scrollToTop()
    settle()
    assert bar.grab().toImage() == top


def test_the_scroll_bar_lights_up_under_the_mouse(view: LineView) -> None:
    bar = view.verticalScrollBar()
    plain = bar.grab().toImage()
    QTest.mouseMove(view.window(), bar.mapTo(view.window(), QPoint(bar.width() // 2, 30)))
    settle()
    lit = bar.grab().toImage()
    QTest.mouseMove(view.window(), QPoint(40, 200))
    settle()
    assert bar.underMouse() is False
    assert bar.grab().toImage() == plain
    assert lit.size() == plain.size()


def test_the_latest_pictures_are_kept_and_no_more_than_there_is_room_for() -> None:
    pictures, ground = Pictures(20 * 400), QColor("white")
    made = [pictures.add(row, QSize(10, 10), 1.0, ground) for row in range(20)]
    assert None not in made
    assert pictures.find(0) is made[0]
    assert pictures.add("one more", QSize(10, 10), 1.0, ground) is not None
    assert pictures.find(1) is None
    assert pictures.find(0) is made[0]


@pytest.mark.parametrize(
    ("size", "ratio", "ground"),
    [
        pytest.param(QSize(100, 100), 1.0, "white", id="a large one"),
        pytest.param(QSize(10, 10), 1.5, "white", id="between the pixels of the screen"),
        pytest.param(QSize(10, 10), 1.0, "transparent", id="on a ground that is seen through"),
        pytest.param(QSize(), 1.0, "white", id="nothing"),
    ],
)
def test_what_a_picture_would_show_otherwise_is_drawn_in_place(size: QSize, ratio: float, ground: str) -> None:
    assert Pictures(20 * 400).add("key", size, ratio, QColor(ground)) is None


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """See Qt."""
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def practices(furnished: Furnished, desk: Desk) -> PracticesView:
    """The best practices, of which there are two, when they have been seen."""
    for _ in range(2):
        desk.closing.add_practice()
    furnished.go(Room.KNOWLEDGE, place={"view": "practices"})
    settle()
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, KnowledgePage)
    view = page.view("practices")
    assert isinstance(view, PracticesView)
    return view


def test_a_list_is_painted_once_when_its_page_is_opened_again(furnished: Furnished, practices: PracticesView) -> None:
    furnished.go(Room.SETTINGS)
    settle()
    paints = Paints(practices.view.viewport())
    furnished.go(Room.KNOWLEDGE, place={"view": "practices"})
    settle()
    assert paints.count == 1
    assert practices.view.hasFocus()


def test_a_list_is_painted_once_when_its_view_is_opened_again(furnished: Furnished, practices: PracticesView) -> None:
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, KnowledgePage)
    page.show_view("tools")
    settle()
    paints = Paints(practices.view.viewport())
    page.show_view("practices")
    settle()
    assert paints.count == 1
    assert practices.view.hasFocus()


def test_a_row_is_as_high_in_a_list_that_was_another_width_before_as_in_a_new_one(qtbot: QtBot, worn: Worn) -> None:
    words = ["Kuntien", "palveluja", "kehitetään", "varhaiskasvatuspalvelupäällikön", "ja", "asukkaiden", "kanssa"]
    texts = [" ".join(words[: 1 + row % 9] * (1 + row % 5)) for row in range(30)]
    rows = [Line(str(row), text, text[: row * 4], "★", "accent") for row, text in enumerate(texts)]

    def listed(width: int) -> LineView:
        lines = Lines()
        lines.show(rows)
        view = LineView(worn.now)
        # The border of the keyboard would make one of them narrower than the other.
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setModel(lines)
        view.resize(width, 400)
        shown(qtbot, view)
        return view

    def seen(view: LineView) -> tuple[list[int], QImage]:
        settle()
        heights = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in range(len(rows))]
        return heights, view.grab().toImage()

    view = listed(400)
    for width in (398, 390, 360, 380, 300, 200, 402, 800, 780, 400):
        view.resize(width, 400)
        heights, picture = seen(view)
        fresh = listed(width)
        expected = seen(fresh)
        assert (heights, picture.size()) == (expected[0], expected[1].size()), width
        assert picture.copy(0, 0, width - 20, 400) == expected[1].copy(0, 0, width - 20, 400), width
        fresh.close()
