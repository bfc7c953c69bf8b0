"""One window on one folder: the lock, and the knock at the door."""

import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.errors import ReadOnly
from sparraaja_desktop.paths import paths
from sparraaja_desktop.ui.single import Single, door
from tests.store.disks import as_anybody

pytestmark = pytest.mark.usefixtures("qapp")

HOLD = """
import sys, time
from pathlib import Path
from sparraaja_desktop.paths import paths
from sparraaja_desktop.ui.single import door
held = door(paths(Path(sys.argv[1])))
print(held.take(), flush=True)
time.sleep(60)
"""


def test_the_second_start_does_not_get_in_until_the_first_has_gone(tmp_path: Path) -> None:
    first, second = door(paths(tmp_path)), door(paths(tmp_path))
    assert first.take()
    assert first.take()
    assert not second.is_alone()
    assert not second.take()
    first.release()
    assert second.take()


def test_the_lock_of_another_folder_is_another_lock(tmp_path: Path) -> None:
    first, second = door(paths(tmp_path / "one")), door(paths(tmp_path / "two"))
    assert first.take()
    assert second.take()


def test_the_lock_of_a_killed_start_is_taken_over(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        here = door(paths(tmp_path))
        assert not here.take()
        other.send_signal(signal.SIGKILL)
    assert paths(tmp_path).lock.exists()
    assert here.take()


def test_a_knock_is_heard_once_and_leaves_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = door(paths(tmp_path)), door(paths(tmp_path))
    assert first.take()
    first.listen()
    heard: list[bool] = []
    first.knocked.connect(partial(heard.append, True))
    with qtbot.waitSignal(first.knocked, timeout=2_000):
        second.knock()
    qtbot.wait(50)
    assert heard == [True]
    assert list(paths(tmp_path).knocks.iterdir()) == []


def test_knocks_of_yesterday_raise_nothing(tmp_path: Path, qtbot: QtBot) -> None:
    single = door(paths(tmp_path))
    single.knock()
    with qtbot.assertNotEmitted(single.knocked, wait=50):
        single.listen()
    assert list(paths(tmp_path).knocks.iterdir()) == []


def test_listening_twice_hears_once(tmp_path: Path, qtbot: QtBot) -> None:
    single = door(paths(tmp_path))
    single.listen()
    single.listen()
    heard: list[bool] = []
    single.knocked.connect(partial(heard.append, True))
    with qtbot.waitSignal(single.knocked, timeout=2_000):
        single.knock()
    qtbot.wait(50)
    assert heard == [True]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    single = door(paths(tmp_path / "file" / "data"))
    assert single.is_alone()
    with pytest.raises(ReadOnly):
        single.take()
    single.listen()
    single.knock()


def test_a_folder_that_may_only_be_read_is_said(tmp_path: Path) -> None:
    single = door(paths(tmp_path))
    tmp_path.chmod(0o555)
    with as_anybody(tmp_path):
        assert single.is_alone()
        with pytest.raises(ReadOnly):
            single.take()
    tmp_path.chmod(0o755)


def test_something_strange_among_the_knocks_does_no_harm(tmp_path: Path, qtbot: QtBot) -> None:
    (paths(tmp_path).knocks / "a folder").mkdir(parents=True)
    single = Single(paths(tmp_path).lock, paths(tmp_path).knocks)
    single.listen()
    with qtbot.waitSignal(single.knocked, timeout=2_000):
        single.knock()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
