"""The calendar of a coaching, saved from the menu of its overview."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Context
from sparraaja_desktop.ui.engagements.overview import OverviewPage
from sparraaja_desktop.ui.window_ask import WindowAsk
from tests.ui.coaching import Coached, coached
from tests.ui.conftest import Going
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import show


@pytest.fixture
def held(desk: Desk) -> Coached:
    """A coaching with two events."""
    return coached(desk, events=2)


@pytest.fixture
def page(qtbot: QtBot, context: Context, held: Coached) -> OverviewPage:
    """Its overview."""
    page = OverviewPage(context)
    show(qtbot, page, held.engagement.id)
    return page


def test_the_calendar_is_written_where_the_user_wants_it(
    page: OverviewPage, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    ask.answers = [tmp_path / "päivät", None]
    page.save_calendar.trigger()
    assert ask.asked == ["Save the calendar as"]
    entries = icalendar.Calendar.from_ical((tmp_path / "päivät.ics").read_bytes()).walk("VEVENT")
    assert [str(entry["summary"]) for entry in entries] == [
        "Hollola – Coaching event 1: Tapahtuma 1",
        "Hollola – Coaching event 2: Tapahtuma 2",
    ]
    assert going.said == ["Written: päivät.ics"]
    page.save_calendar.trigger()
    assert len(going.said) == 1


def test_a_folder_that_is_gone_is_told(page: OverviewPage, ask: ScriptedAsk, going: Going, tmp_path: Path) -> None:
    ask.answers = [tmp_path / "gone" / "days.ics"]
    page.save_calendar.trigger()
    assert "cannot be reached" in ask.asked[1]
    assert going.said == []


def test_the_dialog_offers_the_kind_of_file(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, context: Context, tmp_path: Path
) -> None:
    assert context
    parent = QWidget()
    qtbot.addWidget(parent)
    offered: list[str] = []

    def answer(_parent: QWidget, _caption: str, name: str, kinds: str) -> tuple[str, str]:
        offered.append(kinds)
        return name, kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    for ending in ("ics", "docx"):
        assert WindowAsk().save_as(parent, "Save", tmp_path / f"a.{ending}") == tmp_path / f"a.{ending}"
    assert offered == ["Calendar (*.ics)", "Word document (*.docx)"]
