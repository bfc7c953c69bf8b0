"""What a whole pack costs beside its handouts made alone, and how long the window stands still while it is made."""

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.handout_choices import Pack
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.settings import Settings
from sparraaja_desktop.ui.documents.make import MakeView
from sparraaja_desktop.ui.pictures.drawn import png
from sparraaja_desktop.ui.room import Room
from tests.bench.pages import open_years
from tests.documents import coached
from tests.ui.framed import furnish, put_away, settle
from tests.ui.scripted import ScriptedAsk
from tests.years.workspace import write_years

PACK_GOAL: Final = 1.3
STALL_GOAL: Final = 50.0
YEARS: Final = 120


def report(rounds: int) -> Iterator[str]:
    """The pack against its handouts, and the longest stalls of some packs, on the example and on twenty years."""
    app = QApplication.instance() or QApplication(["sparraaja"])
    assert isinstance(app, QApplication)
    content = Content(shipped("resources"))
    with tempfile.TemporaryDirectory(prefix="sparraaja-bench-") as folder:
        place = Path(folder)
        (place / "example").mkdir()
        workspace, desk, engagement_id = coached.open_filled(place / "example", content, draw=png)
        yield from _against_alone(desk, desk.packs.of_coaching(engagement_id), place, rounds)
        yield from _stalls("the example", app, desk, engagement_id, place, rounds)
        workspace.close()
        write_years(place / "years", content, YEARS)
        opened = open_years(place / "years", content)
        newest = opened.desk.engagements.all()[0].engagement.id
        yield from _stalls("twenty years", app, opened.desk, newest, place, rounds)
        opened.workspace.close()


def _against_alone(desk: Desk, pack: Pack, place: Path, rounds: int) -> Iterator[str]:
    whole, alone = [], []
    numbers = count()
    for turn in range(rounds + 1):
        start = time.perf_counter()
        desk.packs.write(pack, pack.languages, place / f"pack{turn}", lambda *_: True)
        middle = time.perf_counter()
        for choice, language in pack.to_make(pack.languages):
            sheet = desk.handouts.lay_out(
                pack.engagement_id, choice.kind, language, about_id=choice.about_id, parts=choice.parts
            )
            desk.handouts.write(sheet, place / f"alone{next(numbers)}.docx")
        if turn:
            whole.append(middle - start)
            alone.append(time.perf_counter() - middle)
    ratio = statistics.median(whole) / statistics.median(alone)
    seconds = f"{statistics.median(whole):.2f} s, alone {statistics.median(alone):.2f} s"
    yield f"a pack of {len(pack.to_make(pack.languages))}: {seconds}"
    yield f"pack: {ratio:.2f}, goal {PACK_GOAL:.1f}"


class _Watch(QObject):
    """Ticks whenever the window is free, and remembers the longest time between two ticks, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(0)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1e3)
        self._last = now


def _stalls(where: str, app: QApplication, desk: Desk, engagement_id: str, place: Path, rounds: int) -> Iterator[str]:
    furnished = furnish(app, desk, place / f"window {where}", ScriptedAsk(), Settings(language="fi"))
    furnished.window.show()
    furnished.go(Room.DOCUMENTS, engagement_id, {"view": "make"})
    settle()
    (view,) = furnished.window.findChildren(MakeView)
    maker, pack = view.maker, desk.packs.of_coaching(engagement_id)
    longest = []
    for turn in range(rounds + 1):
        maker.make_pack(pack, pack.languages, place / f"stall {where} {turn}", is_apart=True)
        watch = _Watch()
        while maker.is_packing:
            app.processEvents()
        if turn:
            longest.append(watch.longest)
        watch.deleteLater()
    put_away(furnished.window)
    yield f"longest stall, {where}: {', '.join(f'{each:.0f}' for each in longest)} ms, goal {STALL_GOAL:.0f}"
