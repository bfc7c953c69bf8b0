"""A display, a window manager, a Finnish keyboard, and hands on it."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 60.0
"""Seconds that a walk waits for what must come; a slow machine is not a fault."""


class Screen:
    """An X display of its own. Keys go through the server to the window that has the keyboard, as from a person."""

    def __init__(self, display: str, environment: dict[str, str]) -> None:
        self.display = display
        self.environment = environment

    def start(self, *command: str, **more: str) -> "subprocess.Popen[bytes]":
        """Starts a program on this screen."""
        return subprocess.Popen(command, env={**self.environment, **more})

    def window(self, title: str) -> str:
        """Waits for a visible window of this title and gives it the keyboard; its number."""
        found = self._tool("search", "--sync", "--onlyvisible", "--name", title).split()
        self._tool("windowactivate", "--sync", found[-1])
        return found[-1]

    def type(self, text: str, pause: int = 12) -> None:
        """Types a text, with so many milliseconds between its letters."""
        self._tool("type", "--delay", str(pause), text)

    def press(self, *keys: str, pause: int = 30) -> None:
        """Presses keys, one after the other: ctrl+Down, Return, alt+2; with so many milliseconds between them."""
        self._tool("key", "--delay", str(pause), *keys)

    def picture(self, path: Path) -> None:
        """A picture of the whole screen, where ImageMagick is there to take it."""
        tool = shutil.which("import")
        if tool:
            subprocess.run([tool, "-display", self.display, "-window", "root", str(path)], check=True)

    def _tool(self, *arguments: str) -> str:
        done = subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True
        )
        return done.stdout


@contextmanager
def screen(home: Path, size: str = "1280x720x24") -> Iterator[Screen]:
    """A screen with its window manager and a Finnish keyboard, gone again afterwards."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", size, "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as told:
        display = f":{told.readline().strip()}"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": str(home)}
    manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
    try:
        subprocess.run(["setxkbmap", "fi"], env=environment, check=True)
        yield Screen(display, environment)
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def wait_until(is_so: Callable[[], bool], what: str) -> None:
    """Waits for something that a person would see. Raises AssertionError when it does not come."""
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, f"in vain: {what}"
        time.sleep(0.05)
