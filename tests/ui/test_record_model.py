"""A list over records reads them in pages, and keeps to Qt's rules for models."""

from collections.abc import Sequence
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.record_model import PAGE, RECORD_ROLE, RecordModel
from tests.ui.conftest import NOON
from tests.ui.framed import settle
from tests.ui.keys import press

Model = RecordModel[Engagement]
TITLE = Qt.ItemDataRole.DisplayRole


def add(opened: Opened, *numbers: int) -> None:
    """Adds coachings that began one day after another."""
    client = opened.desk.clients.take(opened.desk.clients.find("Hollola")[0])
    with opened.workspace.unit(NOON) as unit:
        for number in numbers:
            day = date.fromordinal(date(2026, 1, 1).toordinal() + number)
            title = f"Sparraus {number}"
            unit.put(
                Engagement(
                    id=f"{number:03}",
                    client_id=client.id,
                    sparrer_kind=SparrerKind.EXPERT,
                    started_on=day,
                    title=title,
                )
            )


def say(record: Engagement) -> str:
    """What a row shows."""
    return record.title


def describe(record: Engagement) -> str:
    """What a screen reader says of a row."""
    return f"{record.title}, {record.sparrer_kind.value}"


def follows_the_rules(tester: ModelTester, model: Model) -> None:
    """Tries the model out, as Qt itself tries out models, and goes on watching it."""
    tester.check(model)  # type: ignore[no-untyped-call]


@pytest.fixture
def reads() -> list[int]:
    """How many records each reading gave."""
    return []


@pytest.fixture
def model(opened: Opened, reads: list[int]) -> Model:
    """Two hundred and fifty coachings, read from the workspace page by page."""
    add(opened, *range(250))

    def fetch(after: Engagement | None, size: int) -> Sequence[Engagement]:
        with opened.workspace.look() as look:
            page = look.page(Engagement, after=after, size=size)
        reads.append(len(page))
        return page

    return RecordModel(fetch, say, describe)


def test_it_keeps_to_qts_rules_while_it_grows(model: Model, qtmodeltester: ModelTester) -> None:
    model.reload()
    follows_the_rules(qtmodeltester, model)
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert model.rowCount() == 250


def test_it_keeps_to_qts_rules_when_it_is_read_again(model: Model, opened: Opened, qtmodeltester: ModelTester) -> None:
    model.reload()
    model.fetchMore(QModelIndex())
    add(opened, 300)
    model.reload()
    follows_the_rules(qtmodeltester, model)


def test_it_reads_a_hundred_at_a_time(model: Model, reads: list[int]) -> None:
    assert PAGE == 100
    assert model.rowCount() == 0
    assert reads == []
    model.reload()
    assert (model.rowCount(), reads) == (100, [100])
    for _ in range(4):
        model.fetchMore(QModelIndex())
    assert reads == [100, 100, 50, 0, 0]
    assert [record.id for record in model.records()] == [f"{number:03}" for number in range(250)]
    assert not model.canFetchMore(QModelIndex())


def test_a_view_reads_on_when_one_goes_to_its_end(qtbot: QtBot, model: Model) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    model.reload()
    view.show()
    view.setCurrentIndex(model.index(0))
    settle()
    for _ in range(4):
        press(view, Qt.Key.Key_End)
        settle()
    assert view.currentIndex().data() == "Sparraus 249"


def test_reading_again_shows_as_many_as_before_and_what_is_new(model: Model, opened: Opened) -> None:
    model.reload()
    model.fetchMore(QModelIndex())
    assert model.row_of("150") == 150
    opened.desk.engagements.remove("007")
    model.reload()
    assert model.rowCount() == 200
    assert (model.row_of("007"), model.row_of("150"), model.row_of(None)) == (None, 149, None)
    assert model.record(149).id == model.record(model.index(149)).id == "150"


def test_a_row_says_its_text_and_more_to_a_screen_reader(model: Model) -> None:
    model.reload()
    index = model.index(3)
    assert index.data() == "Sparraus 3"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Sparraus 3, expert"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Sparraus 3, expert"
    assert index.data(RECORD_ROLE) == model.record(3)
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None


def test_a_row_has_no_rows_of_its_own(model: Model) -> None:
    model.reload()
    inside = model.index(0)
    assert model.rowCount(inside) == 0
    assert not model.canFetchMore(inside)
    model.fetchMore(inside)
    assert model.rowCount() == 100


def test_a_short_list_is_read_whole_and_once(desk: Desk, opened: Opened, qtmodeltester: ModelTester) -> None:
    add(opened, 1, 2, 3)
    times: list[int] = []

    def read() -> Sequence[Engagement]:
        times.append(1)
        return [line.engagement for line in desk.engagements.all()]

    model = RecordModel.over(read, say)
    model.reload()
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), len(times)) == (3, 1)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole) == model.index(0).data(TITLE)
    follows_the_rules(qtmodeltester, model)


def test_an_empty_list_has_nothing_more(desk: Desk) -> None:
    model = RecordModel.over(lambda: [line.engagement for line in desk.engagements.all()], say)
    model.reload()
    assert model.rowCount() == 0
    assert not model.canFetchMore(QModelIndex())
