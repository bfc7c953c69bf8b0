"""The window: where one is, what was done and how it is taken back, in the look and the size one likes."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.context import STEPS, Room
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.engagements.sparrer import ExpertNeeds
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from sparraaja_desktop.ui.mapping.page import MappingPage
from tests.ui.conftest import NOON
from tests.ui.framed import Disk, keys, settle, told
from tests.ui.keys import ALT, CTRL, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused

Begin = Callable[[str], Engagement]


@pytest.fixture
def begin(desk: Desk) -> Begin:
    """Begins a coaching of a municipality."""

    def started(name: str) -> Engagement:
        return desk.engagements.start(desk.clients.take(desk.clients.find(name)[0]).id, SparrerKind.EXPERT)

    return started


@pytest.fixture
def hollola(begin: Begin, furnished: Furnished) -> Engagement:
    """A coaching of Hollola, its overview open."""
    engagement = begin("Hollola")
    furnished.go(Room.OVERVIEW, engagement.id)
    return engagement


@pytest.fixture
def window(furnished: Furnished) -> MainWindow:
    """The window of them."""
    return furnished.window


@pytest.fixture
def disk(opened: Opened) -> Iterator[Disk]:
    """The disk under the workspace; it has room in the end."""
    disk = Disk(opened)
    yield disk
    disk.empty()


def overview(window: MainWindow) -> OverviewPage:
    """The overview that is open."""
    page = window.stack.currentWidget()
    assert isinstance(page, OverviewPage)
    return page


def name_of(window: MainWindow) -> QLineEdit:
    """The field for the name of the contact person."""
    field = overview(window).contact.editors["name"]
    assert isinstance(field, QLineEdit)
    return field


def write_name(window: MainWindow, text: str) -> None:
    """Types the name of the contact person, and stays in the field."""
    name_of(window).setFocus()
    type_text(name_of(window), text)


def contact_of(desk: Desk, engagement: Engagement) -> str:
    """The name of the contact person as it is kept, empty when there is none."""
    contact = desk.people.contact(engagement.id)
    return contact.name if contact is not None else ""


# Where one is


def test_a_coaching_is_marked_in_the_list_and_named_in_the_head(window: MainWindow, hollola: Engagement) -> None:
    assert window.header.title.text() == "Hollola · participation expert → municipality"
    assert window.header.steps[Room.OVERVIEW].isChecked()
    assert window.sidebar.engagements.currentIndex().data() == "Hollola"
    assert hollola.title == ""


def test_steps_are_a_key_away(furnished: Furnished, window: MainWindow, hollola: Engagement) -> None:
    figures = (
        Qt.Key.Key_1,
        Qt.Key.Key_2,
        Qt.Key.Key_3,
        Qt.Key.Key_4,
        Qt.Key.Key_5,
        Qt.Key.Key_6,
        Qt.Key.Key_7,
        Qt.Key.Key_8,
    )
    for key, room in (*zip(figures, STEPS, strict=False), (Qt.Key.Key_1, Room.OVERVIEW)):
        keys(window, key, ALT)
        assert (furnished.room, furnished.engagement_id) == (room, hollola.id)
    window.header.steps[Room.MAPPING].click()
    assert furnished.room is Room.MAPPING
    assert window.header.steps[Room.MAPPING].isChecked()


def test_without_a_coaching_the_steps_lead_nowhere(furnished: Furnished, window: MainWindow) -> None:
    keys(window, Qt.Key.Key_2, ALT)
    assert furnished.room is Room.START
    furnished.go(Room.MAPPING)
    assert furnished.room is Room.START
    assert not window.header.isVisible()


def test_the_rooms_are_in_the_sidebar_and_the_open_one_is_marked(furnished: Furnished, window: MainWindow) -> None:
    sidebar = window.sidebar
    rooms = {
        sidebar.new: Room.NEW,
        sidebar.questions: Room.QUESTIONS,
        sidebar.knowledge: Room.KNOWLEDGE,
        sidebar.trash: Room.TRASH,
        sidebar.settings: Room.SETTINGS,
    }
    for button, room in rooms.items():
        button.click()
        assert furnished.room is room
        assert [each for each in rooms if each.isChecked()] == [button]


def test_another_coaching_opens_at_the_same_step(
    furnished: Furnished, window: MainWindow, hollola: Engagement, begin: Begin
) -> None:
    lahti = begin("Lahti")
    furnished.go(Room.DOCUMENTS)
    row = furnished.lines.row_of(lahti.id)
    assert row is not None
    window.sidebar.engagements.setFocus()
    window.sidebar.engagements.setCurrentIndex(furnished.lines.index(row))
    keys(window, Qt.Key.Key_Return)
    assert (furnished.room, furnished.engagement_id) == (Room.DOCUMENTS, lahti.id)
    assert window.header.title.text().startswith("Lahti")
    keys(window, Qt.Key.Key_Comma, CTRL)
    furnished._engagement_chosen(furnished.lines.index(furnished.lines.row_of(hollola.id) or 0))
    assert (furnished.room, furnished.engagement_id) == (Room.OVERVIEW, hollola.id)


def test_the_mark_stays_when_the_coaching_is_changed(desk: Desk, window: MainWindow, hollola: Engagement) -> None:
    desk.engagements.revise(hollola.id, title="Kevät")
    assert window.sidebar.engagements.currentIndex().data() == "Hollola – Kevät"
    assert "Kevät" in window.header.title.text()
    window.choose(text_size=110)
    assert window.sidebar.engagements.currentIndex().data() == "Hollola – Kevät"


def test_the_menu_of_the_open_page_stands_between_edit_and_view(
    window: MainWindow, furnished: Furnished, hollola: Engagement
) -> None:
    assert hollola
    furnished.go(Room.START)
    frame = ["&File", "&Edit", "&View", "&Go", "&Help"]

    def titles() -> list[str]:
        return [action.text() for action in window.menuBar().actions()]

    assert titles() == frame
    furnished.go(Room.MAPPING)
    assert [titles()[:2], titles()[3:]] == [frame[:2], frame[2:]]
    page = window.stack.currentWidget()
    assert isinstance(page, MappingPage)
    interview_menu = titles()[2]
    page.show_view("findings")
    assert titles()[2] != interview_menu
    furnished.go(Room.START)
    assert titles() == frame


def test_the_next_start_returns_to_the_interview_and_the_question(
    desk: Desk, furnished: Furnished, window: MainWindow, hollola: Engagement
) -> None:
    interview = desk.mapping.start_interview(hollola.id, "shipped-contact", Language.FI, NOON.date(), Mode.REMOTE)
    third = desk.mapping.answers(interview.id)[2]
    place = {"room": "mapping", "engagement": hollola.id, "interview": interview.id, "answer": third.id}
    furnished.go_to(place)
    assert furnished.place() == {**place, "view": "interviews"}
    page = window.stack.currentWidget()
    assert isinstance(page, MappingPage)
    view = page.view("interviews")
    assert isinstance(view, InterviewsView)
    assert view.work.answer_id == third.id
    assert focused() is view.pane.note


@pytest.mark.parametrize(
    "place",
    [{}, {"room": "mapping", "engagement": "gone"}, {"room": "attic"}, {"room": "new"}, {"room": "mapping"}],
    ids=["none", "gone", "unknown", "new", "no coaching"],
)
def test_a_place_that_is_gone_leads_to_the_first_page(furnished: Furnished, place: dict[str, str]) -> None:
    furnished.go_to({"room": "settings"})
    assert furnished.room is Room.SETTINGS
    furnished.go_to(place)
    assert furnished.room.value == "start"


# What was done and how it is taken back


def test_a_coaching_goes_to_the_trash_and_comes_back(
    desk: Desk, furnished: Furnished, window: MainWindow, hollola: Engagement
) -> None:
    window.menus.remove.trigger()
    assert furnished.room is Room.START
    assert furnished.engagement_id is None
    assert desk.engagements.all() == ()
    assert furnished.lines.records() == ()
    assert not window.menus.remove.isEnabled()
    assert window.footer.undo.text() == "⟲ Undo: coaching moved to the trash"
    window.footer.undo.click()
    assert told(window) == "Undone: coaching moved to the trash"
    assert [each.id for each in furnished.lines.records()] == [hollola.id]
    assert desk.engagements.read(hollola.id) == hollola


def test_the_steps_of_a_coaching_that_is_gone_cannot_be_opened(
    desk: Desk, furnished: Furnished, window: MainWindow, hollola: Engagement
) -> None:
    furnished.go(Room.SETTINGS)
    assert window.menus.steps[Room.MAPPING].isEnabled()
    desk.engagements.remove(hollola.id)
    assert not window.menus.steps[Room.MAPPING].isEnabled()
    assert furnished.room is Room.SETTINGS


def test_ctrl_z_takes_back_a_deed_and_in_a_field_what_was_typed(
    desk: Desk, window: MainWindow, hollola: Engagement, begin: Begin
) -> None:
    begin("Lahti")
    window.header.steps[Room.OVERVIEW].setFocus()
    keys(window, Qt.Key.Key_Z, CTRL)
    assert [each.engagement.id for each in desk.engagements.all()] == [hollola.id]
    assert told(window) == "Undone: coaching begun"
    write_name(window, "Aino")
    keys(window, Qt.Key.Key_Z, CTRL)
    assert name_of(window).text() == ""
    assert [each.engagement.id for each in desk.engagements.all()] == [hollola.id]


def test_a_deed_is_taken_back_from_within_a_field_and_what_was_typed_is_kept_first(
    desk: Desk, window: MainWindow, hollola: Engagement, begin: Begin
) -> None:
    begin("Lahti")
    needs = overview(window).coaching.needs[SparrerKind.EXPERT]
    assert isinstance(needs, ExpertNeeds)
    needs.background.setFocus()
    type_text(needs.background, "Aluekoordinaattori")
    keys(window, Qt.Key.Key_Z, CTRL | ALT)
    (kept,) = (line.engagement for line in desk.engagements.all())
    assert (kept.id, kept.background) == (hollola.id, "Aluekoordinaattori")
    assert needs.background.toPlainText() == "Aluekoordinaattori"


def test_undo_is_offered_only_when_something_was_done(desk: Desk, window: MainWindow, begin: Begin) -> None:
    assert not window.footer.undo.isEnabled()
    assert not window.menus.undo.isEnabled()
    begin("Lahti")
    assert window.menus.undo.isEnabled()
    window.menus.undo.trigger()
    window.menus.undo.trigger()
    assert desk.undo.last() is None
    assert not window.footer.undo.isEnabled()
    assert window.footer.undo.text() == "⟲ Undo"


def test_a_deed_that_cannot_be_taken_back_is_told_and_can_be_taken_back_later(
    window: MainWindow, begin: Begin, ask: ScriptedAsk, disk: Disk, desk: Desk
) -> None:
    begin("Lahti")
    disk.protect()
    window.footer.undo.click()
    assert "can be read but not written" in ask.asked[0]
    assert window.footer.undo.isEnabled()
    disk.empty()
    window.footer.undo.click()
    assert desk.engagements.all() == ()


# What cannot be kept


@pytest.fixture
def unkept(window: MainWindow, hollola: Engagement, disk: Disk) -> Iterator[OverviewPage]:
    """The overview, with a text that cannot be kept, since nothing can be written just now."""
    assert hollola
    disk.protect()
    write_name(window, "Aino")
    assert not window.keeper.flush()
    yield overview(window)
    disk.empty()


@pytest.mark.usefixtures("unkept")
def test_one_stays_where_the_text_is_that_cannot_be_kept(
    furnished: Furnished, window: MainWindow, hollola: Engagement, disk: Disk, desk: Desk
) -> None:
    for leave in (window.sidebar.questions.click, window.header.steps[Room.MAPPING].click, window.menus.remove.trigger):
        window.footer.say("")
        leave()
        assert furnished.room is Room.OVERVIEW
        assert told(window) == "What you wrote must be kept first; the left corner says why it is not."
    window.menus.undo.trigger()
    assert not window.sidebar.questions.isChecked()
    assert window.header.steps[Room.OVERVIEW].isChecked()
    assert not window.header.steps[Room.MAPPING].isChecked()
    assert window.footer.state.text().startswith("Not saved: This place can be read but not written")
    assert name_of(window).text() == "Aino"
    disk.empty()
    window.sidebar.questions.click()
    assert furnished.room is Room.QUESTIONS
    assert contact_of(desk, hollola) == "Aino"


@pytest.mark.usefixtures("unkept")
def test_the_window_does_not_close_over_a_text_that_is_not_kept(window: MainWindow, ask: ScriptedAsk) -> None:
    closed: list[bool] = []
    window.closed.connect(partial(closed.append, True))
    ask.answers = [None, 0]
    assert not window.close()
    assert ask.asked == ["1 text could not be kept. Nothing is lost while the window is open."]
    assert not window.close()
    assert window.isVisible()
    assert closed == []


@pytest.mark.usefixtures("unkept")
def test_trying_again_closes_the_window_when_there_is_room(
    window: MainWindow, ask: ScriptedAsk, disk: Disk, desk: Desk, hollola: Engagement
) -> None:
    class Room(ScriptedAsk):
        """Makes room while the question stands."""

        def choose(self, parent: QWidget, text: str, options: tuple[str, ...]) -> int | None:
            disk.empty()
            return super().choose(parent, text, options)

    window.ask = Room()
    window.ask.answers = [0]
    assert window.close()
    assert contact_of(desk, hollola) == "Aino"
    assert ask.asked == []


@pytest.mark.usefixtures("unkept")
def test_the_text_can_be_copied_out_and_the_window_closed(window: MainWindow, ask: ScriptedAsk, qtbot: QtBot) -> None:
    ask.answers = [1]
    with qtbot.waitSignal(window.closed):
        assert window.close()
    assert QApplication.clipboard().text() == "Aino"


@pytest.mark.parametrize("size", [100, 300])
def test_the_title_is_read_whole_at_the_head_however_large_the_text(
    desk: Desk, window: MainWindow, hollola: Engagement, size: int
) -> None:
    desk.engagements.revise(hollola.id, title="Kevään osallisuussparraus esihenkilöille")
    window.choose(text_size=size)
    settle()
    title = window.header.title
    line = title.fontMetrics().height()
    assert (title.height() < 2 * line) is (size == 100)
    needed = title.fontMetrics().boundingRect(title.rect(), int(Qt.TextFlag.TextWordWrap), title.text())
    assert (needed.width() <= title.width(), needed.height() <= title.height()) == (True, True)
    assert window.header.rect().contains(title.geometry())


def test_a_very_long_title_leaves_room_for_the_page(desk: Desk, window: MainWindow, hollola: Engagement) -> None:
    desk.engagements.revise(hollola.id, title="Osallisuutta kaikille " * 20)
    title = window.header.title
    assert len(title.text()) <= 100
    assert title.text().endswith("…")
    assert title.toolTip().endswith("municipality")
