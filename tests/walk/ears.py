"""What a screen reader is told of the program: where the keyboard is, whether that can be seen, and what is said."""

import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tests.walk.bus import Bus, Refused
from tests.walk.screen import PATIENCE, Screen

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_COMPONENT = "org.a11y.atspi.Component"
_LABELLED_BY = 2
_ROWS = ("list item", "table cell", "cell", "tree item")
_SETTLED = 0.06
"""Seconds without news after which the keyboard has come to rest; who trusts it too early only goes round once more."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the keyboard is: an object of the program, its role, and the names by which a person knows it."""

    owner: str
    path: str
    role: str
    names: tuple[str, ...]

    def is_called(self, name: str) -> bool:
        """Whether one of its names is this; a name that ends in … may go on."""
        if name.endswith("…"):
            return any(each.startswith(name[:-1]) for each in self.names)
        return name in self.names


class Ears:
    """Hears the focus of every program on a screen, through the accessibility bus of the desktop."""

    def __init__(self, session: str) -> None:
        launcher = Bus(session)
        (address,) = launcher.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        launcher.close()
        self._bus = Bus(str(address))
        self._place: Place | None = None
        self._said: list[str] = []
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        for event, member in (
            ("object:state-changed:focused", "StateChanged"),
            ("object:announcement", "Announcement"),
        ):
            self._bus.call(*registry, "RegisterEvent", event)
            match = f"type='signal',interface='org.a11y.atspi.Event.Object',member='{member}'"
            self._bus.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch", match)

    def close(self) -> None:
        """Hears no more."""
        self._bus.close()

    def place(self) -> Place | None:
        """Where the keyboard is by what has been heard until now; None before anything was."""
        while self._hear(0):
            pass
        return self._place

    def rest(self) -> Place | None:
        """Where the keyboard is when the program has seen to all keys so far."""
        while self._hear(_SETTLED):
            pass
        return self._again()

    def moved(self, patience: float = PATIENCE) -> Place | None:
        """Waits until the keyboard comes somewhere, and gives where it has come to rest; None when it does not."""
        if not self._hear(patience):
            return None
        while self._hear(0.01):
            pass
        return self._place

    def waits_at(self, name: str) -> Place:
        """Waits until the keyboard is at that name. Raises AssertionError."""
        deadline = time.monotonic() + PATIENCE
        place = self.place()
        while place is None or not place.is_called(name):
            assert time.monotonic() < deadline, f"the keyboard is at {place}, not at {name!r}"
            self._hear(0.1)
            place = self._again()
        return place

    def is_awake(self) -> None:
        """Waits until the program answers: while it is busy a shortcut overtakes the letters before it."""
        if self._place is not None:
            self._again()

    def waits_for(self, words: str) -> None:
        """Waits until a sentence with these words is said, if it has not been. Raises AssertionError."""
        deadline = time.monotonic() + PATIENCE
        while not any(words in each for each in self._said):
            assert time.monotonic() < deadline, f"{words!r} is not said: {self._said}"
            self._hear(0.1)

    def is_seen(self, place: Place) -> bool:
        """Whether something of it lies inside everything that holds it: not scrolled away, not outside the window."""
        x, y, width, height = self._extents(place.owner, place.path)
        left, top, right, bottom = x, y, x + width, y + height
        path = place.path
        while (parent := self._parent(place.owner, path)) is not None:
            path = parent
            x, y, width, height = self._extents(place.owner, path)
            left, top = max(left, x), max(top, y)
            right, bottom = min(right, x + width), min(bottom, y + height)
        return right - left > 3 and bottom - top > 3

    def _hear(self, patience: float) -> bool:
        """Hears until the focus comes somewhere; whether it does."""
        deadline = time.monotonic() + patience
        while (signal := self._bus.signal(max(deadline - time.monotonic(), 0))) is not None:
            if signal.member == "Announcement":
                self._said.append(str(signal.body[3]))
            if signal.member == "StateChanged" and signal.body[:2] == ("focused", 1):
                try:
                    self._place = self._look(signal.sender, signal.path)
                except Refused:  # gone again before it could be looked at
                    continue
                return True
        return False

    def _again(self) -> Place | None:
        """The same place as it is called now."""
        if self._place is not None:
            try:
                self._place = self._look(self._place.owner, self._place.path)
            except Refused:
                self._place = None
        return self._place

    def _look(self, owner: str, path: str) -> Place:
        (role,) = self._bus.call(owner, path, _ACCESSIBLE, "GetRoleName")
        names = [str(self._get(owner, path, _ACCESSIBLE, "Name"))]
        for kind, objects in self._bus.call(owner, path, _ACCESSIBLE, "GetRelationSet")[0]:
            if kind == _LABELLED_BY:
                names += [str(self._get(name, label, _ACCESSIBLE, "Name")) for name, label in objects]
        parent = self._parent(owner, path) if role in _ROWS else None
        if parent is not None:
            names += list(self._look(owner, parent).names)
        return Place(owner, path, str(role), tuple(names))

    def _parent(self, owner: str, path: str) -> str | None:
        (holder, parent) = self._get(owner, path, _ACCESSIBLE, "Parent")
        return str(parent) if holder == owner and not str(parent).endswith(("/root", "/null")) else None

    def _extents(self, owner: str, path: str) -> tuple[int, int, int, int]:
        (extents,) = self._bus.call(owner, path, _COMPONENT, "GetExtents", 0)
        x, y, width, height = extents
        return x, y, width, height

    def _get(self, owner: str, path: str, interface: str, name: str) -> Any:
        (value,) = self._bus.call(owner, path, "org.freedesktop.DBus.Properties", "Get", interface, name)
        return value


@contextmanager
def ears(hands: Screen) -> Iterator[Ears]:
    """A desktop's message bus on that screen, and ears on it; programs started on the screen from now on are heard."""
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=hands.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    try:
        address = bus.stdout.readline().strip()
        hands.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        hands.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        heard = Ears(address)
        yield heard
        heard.close()
    finally:
        bus.terminate()
        bus.wait()
        bus.stdout.close()
