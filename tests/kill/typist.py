"""The process that is killed: the real program, offscreen, on the folder it is given, with keys arriving.

Tells on standard output, a line each: ``notice <text>`` what the window says of the run before, ``key <count> <ns>``
after each key, ``saved <count> <ns>`` when the window says that all is kept; ``ns`` is the system's monotonic clock.
"""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from sparraaja_desktop.app import Session
from sparraaja_desktop.paths import paths
from sparraaja_desktop.ui.draft import DraftState
from sparraaja_desktop.ui.notice import Notice
from sparraaja_desktop.ui.single import door
from tests.kill.sentence import KEY_MS, text_from
from tests.ui.keys import type_text


class Typist(QObject):
    """Waits for the note of the interview, then types into it without end."""

    def __init__(self, session: Session, already: int) -> None:
        super().__init__()
        self._session = session
        self._typed = already
        self._text = text_from(already)
        self._editor: QPlainTextEdit | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._press)
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._look)
        self._waiting.start(20)

    def _look(self) -> None:
        focus = QApplication.focusWidget()
        if self._session.furnished is None or not isinstance(focus, QPlainTextEdit):
            return
        self._waiting.stop()
        for notice in self._session.window.findChildren(Notice):
            label = notice.findChild(QLabel)
            _tell("notice", label.text().replace("\n", " ") if label is not None else "")
        self._editor = focus
        self._session.window.keeper.state_changed.connect(self._kept)
        self._timer.start(KEY_MS)

    def _press(self) -> None:
        if self._editor is None:
            return
        type_text(self._editor, next(self._text))
        self._typed += 1
        _tell("key", f"{self._typed} {time.monotonic_ns()}")

    def _kept(self, state: DraftState) -> None:
        if state is DraftState.SAVED:
            _tell("saved", f"{self._typed} {time.monotonic_ns()}")


def _tell(what: str, told: str) -> None:
    sys.stdout.write(f"{what} {told}\n")
    sys.stdout.flush()


def main(data: Path, already: int) -> int:
    """Runs until it is killed."""
    app = QApplication(["sparraaja"])
    where = paths(data)
    single = door(where)
    if not single.take():
        return 3
    session = Session(app, where, single, None, demo=False)
    session.window.painted.connect(session.build)
    typist = Typist(session, already)
    session.window.show()
    session.window.activateWindow()
    code = app.exec()
    del typist
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
