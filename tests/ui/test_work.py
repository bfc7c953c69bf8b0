"""What takes long is done beside the window, and the window closes only between two deeds."""

import threading
import time

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.errors import DiskFull, SparraajaError
from sparraaja_desktop.ui.work import Work


class Heard(QObject):
    """Remembers how deeds ended, and in which thread it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[SparraajaError | None] = []
        self.threads: list[int] = []

    def then(self, error: SparraajaError | None) -> None:
        """What the work tells."""
        self.errors.append(error)
        self.threads.append(threading.get_ident())


@pytest.fixture
def heard() -> Heard:
    """Who is told."""
    return Heard()


def test_a_deed_is_done_in_another_thread_and_its_end_is_told_in_that_of_the_window(qtbot: QtBot, heard: Heard) -> None:
    work, threads = Work(), list[int]()
    with qtbot.waitSignals([work.changed, work.changed]):
        work.do(lambda: threads.append(threading.get_ident()), heard.then)
        assert work.is_going
    assert not work.is_going
    assert heard.errors == [None]
    assert heard.threads == [threading.get_ident()]
    assert threads != heard.threads


def test_what_could_not_be_done_is_told(qtbot: QtBot, heard: Heard, tmp_path: object) -> None:
    error = DiskFull(tmp_path)  # type: ignore[arg-type]

    def fail() -> None:
        raise error

    work = Work()
    work.do(fail, heard.then)
    qtbot.waitUntil(lambda: not work.is_going)
    assert heard.errors == [error]


def test_a_surprise_comes_out_in_the_window(qtbot: QtBot, heard: Heard) -> None:
    def surprise() -> None:
        raise ZeroDivisionError

    work = Work()
    with qtbot.captureExceptions() as raised:
        work.do(surprise, heard.then)
        qtbot.waitUntil(lambda: not work.is_going)
    assert [each[0] for each in raised] == [ZeroDivisionError]
    assert heard.errors == []


def test_one_deed_is_done_at_a_time(qtbot: QtBot, heard: Heard) -> None:
    work = Work()
    work.do(lambda: time.sleep(0.05), heard.then)
    with pytest.raises(RuntimeError):
        work.do(lambda: None, heard.then)
    qtbot.waitUntil(lambda: not work.is_going)


def test_stopping_waits_for_the_deed_that_is_being_done_and_tells_of_it_once(qtbot: QtBot, heard: Heard) -> None:
    done: list[bool] = []

    def slow() -> None:
        time.sleep(0.1)
        done.append(True)

    work = Work()
    work.do(slow, heard.then)
    work.stop()
    assert done == [True]
    assert heard.errors == [None]
    assert work.is_stopping
    qtbot.wait(50)
    assert heard.errors == [None]
    work.stop()
