"""How long each page takes to open with many coachings in the workspace, against one: both in one run, in turns.

The coaching that is opened is the same record for record in both. Measured are the first opening, which makes the
page, and a later one; in time of the processor, for a busy machine, and in time of the clock. An opening ends when the
page is shown and everything that waited to happen has happened, what a timer puts off by a moment too.
"""

import gc
import os
import secrets
import statistics
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.furnished import COUNTING_MS, Furnished
from tests.ui.framed import PLACES, furnish, put_away, settle, visit
from tests.ui.scripted import ScriptedAsk
from tests.years.pattern import NOW
from tests.years.workspace import write_years

MANY: Final = 120
"""So many coachings are twenty years (design.md)."""

GOAL: Final = 1.2

FIRST: Final = "first opening"
AGAIN: Final = "opened again"

LEFT_OUT: Final = ("follow-up closing",)
"""Closing looks through every text of its coaching for names: seconds, however many others there are."""

_FIND: Final = "find"

T = TypeVar("T")

_SETTLED: Final = 3
"""What is laid out later is laid out within so many rounds of events."""


@dataclass(frozen=True, slots=True)
class _Took:
    """Milliseconds of the processor and of the clock."""

    cpu: float
    wall: float

    def __add__(self, more: "_Took") -> "_Took":
        return _Took(self.cpu + more.cpu, self.wall + more.wall)


_Times = dict[tuple[str, str, int], list[_Took]]
"""By what was done, where, and how many coachings there are."""


def report(rounds: int) -> Iterator[str]:
    """The lines of two tables and the worst ratio."""
    app = QApplication.instance() or QApplication(["sparraaja"])
    assert isinstance(app, QApplication)
    content = Content(shipped("resources"))
    times: _Times = defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="sparraaja-bench-") as folder:
        data = {size: Path(folder) / str(size) for size in (1, MANY)}
        for size, each in data.items():
            write_years(each, content, size)
        for turn in range(rounds + 1):
            # The first round warms up what any later one finds warm, and is not counted.
            _measure(app, data, content, times if turn else defaultdict(list), turn)
    for what in (FIRST, AGAIN):
        yield from _table(what, times, rounds)
    for what in (FIRST, AGAIN):
        yield _worst(what, times)


def open_years(data: Path, content: Content) -> Opened:
    """The workspace of years in `data`, opened as the program opens it, on the day when they end."""
    return housekeeping.open_workspace(data, content, _now, lambda: secrets.token_hex(16))


def _now() -> datetime:
    return NOW


def _measure(app: QApplication, data: dict[int, Path], content: Content, times: _Times, turn: int) -> None:
    """One round: both workspaces opened anew, a new window on each, each place opened twice, in turns."""
    opened = {size: open_years(each, content) for size, each in data.items()}
    windows: dict[int, Furnished] = {}
    # What is asked first warms up what the other finds warm: each is the first in every other round.
    sizes = list(opened)[:: -1 if turn % 2 else 1]
    for size in sizes:
        take, windows[size] = _timed(partial(_window, app, opened[size], data[size]))
        times[FIRST, "the window with its list", size].append(take)
        # The window would count what is due a little later: here it is counted when that is measured.
        windows[size]._counting.stop()
    for what in (FIRST, AGAIN):
        for size in sizes:
            times[what, "what is due, counted", size].append(_timed(windows[size].count_due)[0])
    for size in sizes:
        _timed(partial(_change, windows[size]))
        times[AGAIN, "counted after a change", size].append(_timed(windows[size].count_due)[0])
    # A change makes the window count again a little later: not in the middle of what is measured.
    QTest.qWait(COUNTING_MS + 100)
    for what in (FIRST, AGAIN):
        for place in (*PLACES, _FIND):
            for size in () if place in LEFT_OUT else sizes:
                times[what, place, size].append(_timed(partial(_visit, windows[size], place))[0])
    for size in sizes:
        put_away(windows[size].window)
        opened[size].workspace.close()


def _change(furnished: Furnished) -> None:
    """Something is kept of the newest coaching that Today is made of; at the next round it is as it was."""
    engagement = furnished.lines.record(0)
    title = engagement.title.removesuffix(".")
    furnished.desk.engagements.revise(engagement.id, title=title if title != engagement.title else f"{title}.")


def _visit(furnished: Furnished, place: str) -> None:
    if place != _FIND:
        visit(furnished, place)
        return
    QTimer.singleShot(0, _leave_find)
    furnished.find()


def _leave_find() -> None:
    finder = QApplication.activeModalWidget()
    assert isinstance(finder, QDialog)
    settle()
    finder.reject()


def _window(app: QApplication, opened: Opened, data: Path) -> Furnished:
    furnished = furnish(app, opened.desk, data / "window", ScriptedAsk(), Settings(language="fi"))
    furnished.window.show()
    furnished.go_to({})
    return furnished


def _timed(do: Callable[[], T]) -> tuple[_Took, T]:
    gc.collect()
    took, done = _spent(do)
    for _ in range(_SETTLED):
        took += _spent(settle)[0]
    # Looking for the timers is not part of what is measured.
    while _is_put_off():
        took += _spent(_wait)[0]
    return took, done


def _spent(do: Callable[[], T]) -> tuple[_Took, T]:
    wall, cpu = time.perf_counter(), time.process_time()
    done = do()
    return _Took((time.process_time() - cpu) * 1e3, (time.perf_counter() - wall) * 1e3), done


def _wait() -> None:
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _is_put_off() -> bool:
    """Whether a window has put something off by a moment; counting what is due is measured by itself."""
    timers = (each for window in QApplication.topLevelWidgets() for each in window.findChildren(QTimer))
    return any(each.isActive() and each.isSingleShot() and each.interval() < COUNTING_MS for each in timers)


def _table(what: str, times: _Times, rounds: int) -> Iterator[str]:
    yield f"{what}, ms, medians of {rounds}: of the processor, and of the clock"
    yield f"{'':28}{1:>9}{MANY:>9}    ratio{1:>12}{MANY:>9}    ratio"
    for place in _places(what, times):
        one, many = (_median(times[what, place, size]) for size in (1, MANY))
        yield (
            f"{place:28}{one.cpu:9.1f}{many.cpu:9.1f}{many.cpu / one.cpu:9.2f}"
            f"{one.wall:12.1f}{many.wall:9.1f}{many.wall / one.wall:9.2f}"
        )


def _worst(what: str, times: _Times) -> str:
    ratios = {
        place: _median(times[what, place, MANY]).cpu / _median(times[what, place, 1]).cpu
        for place in _places(what, times)
    }
    place = max(ratios, key=lambda each: ratios[each])
    return f"{what}: the worst ratio is {ratios[place]:.2f} ({place}); the goal is {GOAL} at most"


def _places(what: str, times: _Times) -> list[str]:
    return list(dict.fromkeys(place for done, place, _size in times if done == what))


def _median(took: list[_Took]) -> _Took:
    return _Took(statistics.median(each.cpu for each in took), statistics.median(each.wall for each in took))
