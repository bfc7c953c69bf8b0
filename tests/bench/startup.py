"""From the start of the process to the first paint: our window against a bare one of PySide6, in turns."""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BARE = """
import os, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, painted)

def painted():
    print(time.monotonic_ns(), flush=True)
    os._exit(0)

app = QApplication(sys.argv[:1])
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""

OURS = """
import os, sys, time
from pathlib import Path
from sparraaja_desktop.app import run

def painted():
    print(time.monotonic_ns(), flush=True)
    os._exit(0)

run(Path(sys.argv[1]), on_first_paint=painted)
"""


def _once(program: str, platform: str, data: Path) -> float:
    """Milliseconds from before the process is made to its first paint. Raises ValueError when it painted nothing."""
    environment = {**os.environ, "QT_QPA_PLATFORM": platform}
    started = time.monotonic_ns()
    result = subprocess.run(
        [sys.executable, "-c", program, str(data)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    lines = result.stdout.split()
    if not lines:
        raise ValueError(result.stderr or "the window painted nothing")
    return (int(lines[0]) - started) / 1e6


def _in_turns(platform: str, data: Path, rounds: int) -> tuple[list[float], list[float]]:
    """The times of the bare window and of ours, one of each at a time, after one of each that is not counted."""
    bare, ours = [], []
    for turn in range(rounds + 1):
        pair = _once(BARE, platform, data), _once(OURS, platform, data)
        if turn:
            bare.append(pair[0])
            ours.append(pair[1])
    return bare, ours


def report(rounds: int) -> Iterator[str]:
    """A line for each platform: offscreen, and a real display when there is one.

    Everything is compiled first: some machines are set not to write .pyc files, and then measure their compiler.
    """
    compileall.compile_dir(ROOT / "sparraaja_desktop", quiet=1)
    platforms = ["offscreen", *(["xcb"] if os.environ.get("DISPLAY") else [])]
    with tempfile.TemporaryDirectory(prefix="sparraaja-bench-") as folder:
        for platform in platforms:
            bare, ours = _in_turns(platform, Path(folder), rounds)
            ratio = statistics.median(ours) / statistics.median(bare)
            yield (
                f"first paint, {platform}, medians of {rounds}: bare window {statistics.median(bare):.0f} ms "
                f"({min(bare):.0f} to {max(bare):.0f}), Sparraaja {statistics.median(ours):.0f} ms "
                f"({min(ours):.0f} to {max(ours):.0f}), ratio {ratio:.2f}"
            )
