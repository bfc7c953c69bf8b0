"""The process that is killed while it types into one field of one view: the real program on the folder it is given.

Tells as `typist.py` does: ``key <count> <ns>`` after each key of a text, or after each whole date or number,
and ``saved <count> <ns>`` when the window says that all is kept.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from sparraaja_desktop.app import Session
from sparraaja_desktop.paths import paths
from sparraaja_desktop.ui.draft import PAUSE_MS, DraftState
from sparraaja_desktop.ui.single import door
from tests.kill.fields import Seen, Typing, values
from tests.kill.sentence import KEY_MS, line_from
from tests.kill.sights import SIGHTS, Sight
from tests.ui.keys import CTRL, press, type_text
from tests.ui.typed import page_of, reached, retype

_VALUE_MS = PAUSE_MS + 300
"""Nobody types one date after another without a breath."""


class PageTypist(QObject):
    """Goes to the field by the Tab key, and types into it without end."""

    def __init__(self, session: Session, sight: Sight, name: str) -> None:
        super().__init__()
        self._session, self._sight, self._name = session, sight, name
        self._typed = 0
        self._widget: QWidget | None = None
        self._text = line_from(0)
        self._values: list[tuple[str, object]] = []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._look)
        self._waiting.start(20)

    def _look(self) -> None:
        furnished = self._session.furnished
        if furnished is None or not self._session.window.isActiveWindow():
            return
        self._waiting.stop()
        page = page_of(furnished)
        self._sight.then(page)
        self._widget = reached(page, self._name)
        typing = Seen(self._name, self._widget).typing
        is_text = typing in (Typing.TEXT, Typing.LINE)
        if is_text:
            press(self._widget, Qt.Key.Key_A, CTRL)
        else:
            self._values = values(typing)
        self._session.window.keeper.state_changed.connect(self._kept)
        self._timer.start(KEY_MS if is_text else _VALUE_MS)

    def _press(self) -> None:
        if self._widget is None:
            return
        if self._values:
            retype(self._widget, self._values[self._typed % len(self._values)][0])
        else:
            type_text(self._widget, next(self._text))
        self._typed += 1
        _tell("key", f"{self._typed} {time.monotonic_ns()}")

    def _kept(self, state: DraftState) -> None:
        if state is DraftState.SAVED:
            _tell("saved", f"{self._typed} {time.monotonic_ns()}")


def _tell(what: str, told: str) -> None:
    sys.stdout.write(f"{what} {told}\n")
    sys.stdout.flush()


def main(data: Path, sight: Sight, name: str) -> int:
    """Runs until it is killed."""
    app = QApplication(["sparraaja"])
    where = paths(data)
    single = door(where)
    if not single.take():
        return 3
    session = Session(app, where, single, None, demo=False)
    session.window.painted.connect(session.build)
    typist = PageTypist(session, sight, name)
    session.window.show()
    session.window.activateWindow()
    code = app.exec()
    del typist
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), SIGHTS[int(sys.argv[2])], sys.argv[3]))
