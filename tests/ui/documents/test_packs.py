"""A pack is made beside the window, and can be stopped."""

import gc
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from sparraaja_desktop.documents import files
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.documents.page import DocumentsPage
from sparraaja_desktop.ui.furnished import Furnished
from tests.ui.conftest import Going
from tests.ui.documents.choosing import choose, wait
from tests.ui.framed import settle, told
from tests.ui.scripted import ScriptedAsk


class Steps:
    """Counts what a signal tells."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, int]] = []

    def step(self, done: int, total: int, name: str) -> None:
        """A handout of a pack is being made."""
        assert name
        self.seen.append((done, total))

    def tick(self) -> None:
        """The window is alive."""
        self.seen.append((0, 0))


def test_while_a_pack_is_made_nothing_old_is_looked_through_and_afterwards_all_is_again(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    before = gc.get_freeze_count()
    ask.answers = [0, tmp_path]
    page.pack.click()
    assert gc.get_freeze_count() > before
    wait(qtbot, page)
    assert gc.get_freeze_count() == 0


def test_the_pack_of_an_event_is_made_beside_the_window(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    steps = Steps()
    page.maker.stepped.connect(steps.step)
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    assert page.progress.isVisible()
    assert page.progress.now.text() == "1 of 8: Handout of an event – Att bli hörd"
    assert not page.make_deed.isEnabled()
    page.form.make.click()
    wait(qtbot, page)
    assert not page.progress.isVisible()
    (folder,) = tmp_path.glob("Jakobstad*")
    assert folder.name == f"Jakobstad – Att bli hörd – {folder.name[-10:]}"
    assert {each.name: len(list(each.iterdir())) for each in folder.iterdir()} == {"På svenska": 4, "Suomeksi": 4}
    assert going.said == [f"The pack is ready, 8 files: {folder.name}"]
    assert steps.seen == [(0, 8), *((done, 8) for done in range(8))]
    assert len(page.desk.handouts.of_engagement(page.engagement_id or "")) == 8


def test_the_packs_that_there_are_say_how_many_files_they_have(
    page: MakeView, ask: ScriptedAsk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []

    def choosing(_parent: object, _text: str, options: tuple[str, ...]) -> None:
        asked.append(options)

    monkeypatch.setattr(ask, "choose", choosing)
    choose(page, HandoutKind.FEEDBACK_FORM)
    page.pack.click()
    choose(page, HandoutKind.PRIVACY_NOTICE)
    page.pack.click()
    assert asked[0][0] == "8 files for Att bli hörd"
    assert asked[0][1:] == asked[1]
    assert asked[1][0].endswith(" files of the whole coaching")


def test_a_pack_can_be_stopped_and_what_was_made_stays(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() == 2, timeout=20_000)
    page.progress.stop.click()
    wait(qtbot, page)
    made = [each for each in tmp_path.glob("Jakobstad*/**/*") if each.is_file()]
    assert 2 <= len(made) < 8
    assert all(each.suffix == ".docx" for each in made)
    assert going.said[-1].startswith(f"Stopped. {len(made)} whole files were made and stay in the folder Jakobstad")
    assert len(page.desk.handouts.of_engagement(page.engagement_id or "")) == len(made)


def test_a_pack_that_was_stopped_at_once_leaves_nothing(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, going: Going, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, folder]
    page.pack.click()
    page.stop_deed.trigger()
    wait(qtbot, page)
    assert list(folder.iterdir()) == []
    assert going.said == ["Stopped. Nothing was made."]


def test_when_the_disk_is_full_it_is_said_with_what_was_made(
    qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write, sizes = files._write_through, list[int]()

    def full(path: Path, data: bytes) -> None:
        sizes.append(len(data))
        if len(sizes) > 1:
            raise OSError(28, "No space left on device")
        write(path, data)

    monkeypatch.setattr(files, "_write_through", full)
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    wait(qtbot, page)
    assert "The disk is full" in ask.asked[-1]
    assert "1 whole file was made and stays in the folder Jakobstad" in ask.asked[-1]


def test_what_is_gone_meanwhile_ends_the_pack(
    qtbot: QtBot, page: MakeView, desk: Desk, ask: ScriptedAsk, coaching: Engagement, tmp_path: Path
) -> None:
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    page.pack.click()
    desk.engagements.remove(coaching.id, by=page.maker)
    wait(qtbot, page)
    assert "The program made a mistake" in ask.asked[-1]
    assert not page.maker.is_packing


def test_the_window_stands_still_for_no_pack(qtbot: QtBot, page: MakeView, ask: ScriptedAsk, tmp_path: Path) -> None:
    ticks, timer = Steps(), QTimer()
    timer.timeout.connect(ticks.tick)
    choose(page, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    timer.start(5)
    page.pack.click()
    began = time.perf_counter()
    wait(qtbot, page)
    assert len(ticks.seen) > 5 * (time.perf_counter() - began)


def test_closing_the_window_waits_for_the_file_and_makes_no_other(
    qtbot: QtBot, furnished: Furnished, coaching: Engagement, ask: ScriptedAsk, tmp_path: Path
) -> None:
    furnished.go(Room.DOCUMENTS, coaching.id, {"view": "make"})
    page = furnished.window.stack.currentWidget()
    assert isinstance(page, DocumentsPage)
    view = page.view("make")
    assert isinstance(view, MakeView)
    choose(view, HandoutKind.RUN_SHEET)
    ask.answers = [0, tmp_path]
    view.pack.click()
    qtbot.waitUntil(lambda: view.progress.bar.value() == 1, timeout=20_000)
    furnished.window.close()
    assert not furnished.window.isVisible()
    assert not furnished.window.work.is_going
    made = [each for each in tmp_path.glob("Jakobstad*/**/*") if each.is_file()]
    assert all(each.suffix == ".docx" for each in made)
    assert len(furnished.desk.handouts.of_engagement(coaching.id)) == len(made) >= 1
    settle()
    assert "Stopped." in told(furnished.window)
