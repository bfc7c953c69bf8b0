"""A person at the keyboard who hears what has it: goes on with Tab to what they look for, and never touches a mouse."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from sparraaja_desktop.model.record import Record
from sparraaja_desktop.paths import paths
from sparraaja_desktop.store.workspace import Look, Workspace
from tests.walk.ears import Ears, Place
from tests.walk.screen import Screen, wait_until

R = TypeVar("R", bound=Record)

_MOST_TABS = 90
"""No page has more stops of the Tab key; who has not come by then has met a dead end."""

_MOST_ROWS = 60
_SOON = 5.0
"""Seconds in which a key that moves the keyboard has moved it, also on a busy machine."""

_PAUSE = 5
"""Milliseconds between keys: a quick hand, which waits for the program after each few of them."""


@contextmanager
def looking(data: Path) -> Iterator[Look]:
    """What the workspace holds now, while the window is open."""
    workspace = Workspace.open(paths(data).workspace)
    try:
        with workspace.look() as look:
            yield look
    finally:
        workspace.close()


@dataclass(frozen=True, slots=True)
class Person:
    """Hands on the keys, ears at the accessibility bus, and a look into the workspace file to see what was kept."""

    hands: Screen
    heard: Ears
    data: Path

    def press(self, *keys: str) -> None:
        """Presses keys, and waits until the program has come to them."""
        self.hands.press(*keys, pause=_PAUSE)
        self.heard.is_awake()

    def write(self, text: str) -> None:
        """Types where the keyboard is."""
        self.hands.type(text, pause=_PAUSE)
        self.heard.is_awake()

    def find(self, name: str, *, back: bool = False) -> Place:
        """Goes with Tab (Shift+Tab with `back`) until the keyboard is at what has this name, which must be in sight."""
        place = self.heard.rest()
        passed: list[str] = []
        while place is None or not place.is_called(name):
            passed.append(place.names[-1] if place is not None else "nothing")
            assert len(passed) <= _MOST_TABS, f"Tab does not come to {name!r}: {passed}"
            self.press("shift+Tab" if back else "Tab")
            assert self.heard.moved(_SOON) is not None, f"Tab leads nowhere from {passed[-1]!r}"
            place = self._seen()
        return place

    def command(self, *words: str) -> None:
        """Does commands by Find: Ctrl+K, a part of the name, Return."""
        for each in words:
            self.press("ctrl+k")
            self.heard.waits_at("Etsi")
            self.write(each)
            self.press("Return")
            self.heard.moved(_SOON)
            self._seen()

    def fill(self, name: str, text: str, *, back: bool = False) -> None:
        """Types into the field of that name in place of what stands in it."""
        self.find(name, back=back)
        self.press("ctrl+a")
        self.write(text)

    def choose(self, name: str, item: str, *, back: bool = False) -> None:
        """Opens the list of a field with Space and takes the item with Return."""
        self.find(name, back=back)
        self.press("space")
        self.heard.moved(_SOON)
        self.press("Home")
        self._down_to(item)
        self.press("Return")
        self.heard.waits_at(name)

    def row(self, name: str) -> None:
        """Goes down in the list that has the keyboard to the row of that name."""
        self.press("Home")
        self._down_to(name)

    def check(self, name: str, *, back: bool = False) -> None:
        """Checks a box with Space."""
        self.find(name, back=back)
        self.press("space")

    def sees(self, is_so: Callable[[Look], bool], what: str) -> None:
        """Waits until the workspace says so."""

        def look_again() -> bool:
            with looking(self.data) as look:
                return is_so(look)

        wait_until(look_again, what)

    def sees_count(self, kind: type[R], wanted: int) -> None:
        """Waits until there are so many of a kind."""
        self.sees(lambda look: len(look.all(kind)) == wanted, f"{wanted} of {kind.__name__}")

    def _down_to(self, name: str) -> None:
        place = self.heard.rest()
        passed: list[str] = []
        while place is None or not place.is_called(name):
            passed.append(place.names[0] if place is not None else "nothing")
            assert len(passed) <= _MOST_ROWS, f"Down does not come to {name!r}: {passed}"
            self.press("Down")
            place = self.heard.moved(_SOON)
            assert place is not None, f"Down does not come to {name!r}: {passed}"

    def _seen(self) -> Place:
        """Where the keyboard is, which must be in sight. What has just been shown may have to be laid out first."""
        deadline = time.monotonic() + _SOON
        place = self.heard.place()
        while place is None or not self.heard.is_seen(place):
            assert time.monotonic() < deadline, f"the keyboard is out of sight at {place}"
            self.heard.moved(0.05)
            place = self.heard.place()
        return place
