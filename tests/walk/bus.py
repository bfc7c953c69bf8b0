"""As much D-Bus as a screen reader on Linux speaks: calls, their answers, and signals."""

import os
import re
import select
import socket
import struct
import time
from collections import deque
from dataclasses import dataclass
from typing import Any

_CALL, _ANSWER, _ERROR, _SIGNAL = 1, 2, 3, 4
_PATH, _INTERFACE, _MEMBER, _ANSWERS, _TO, _FROM, _SIGNATURE = 1, 2, 3, 5, 6, 7, 8
_SCALARS = {"y": "B", "n": "h", "q": "H", "i": "i", "u": "I", "b": "I", "x": "q", "t": "Q", "d": "d"}
_PATIENCE = 60.0


class Refused(Exception):
    """The other side answered with an error: what was asked about is gone, or does not know the question."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message; `body` holds its values, with arrays as lists and structures as tuples."""

    kind: int
    head: dict[int, Any]
    body: tuple[Any, ...]

    @property
    def sender(self) -> str:
        """Who sent it."""
        return str(self.head.get(_FROM, ""))

    @property
    def path(self) -> str:
        """The object that a signal is about."""
        return str(self.head.get(_PATH, ""))

    @property
    def member(self) -> str:
        """The name of a signal."""
        return str(self.head.get(_MEMBER, ""))


class Bus:
    """A connection to the bus at a `unix:path=` address."""

    def __init__(self, address: str) -> None:
        found = re.search(r"unix:path=([^,;]+)", address)
        assert found, f"not a bus with a path: {address}"
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(found[1])
        self._read = b""
        self._serial = 0
        self._signals: deque[Message] = deque()
        self._socket.sendall(b"\0AUTH EXTERNAL " + str(os.getuid()).encode().hex().encode() + b"\r\n")
        while b"\r\n" not in self._read:
            self._read += self._socket.recv(4096)
        assert self._read.startswith(b"OK"), self._read
        self._read = b""
        self._socket.sendall(b"BEGIN\r\n")
        self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "Hello")

    def close(self) -> None:
        """Hangs up."""
        self._socket.close()

    def call(self, to: str, path: str, interface: str, member: str, *arguments: str | int) -> tuple[Any, ...]:
        """Calls a method with texts and numbers (uint32), and gives what it answers. Raises Refused."""
        self._serial += 1
        serial = self._serial
        signature = "".join("s" if isinstance(each, str) else "u" for each in arguments)
        body = b""
        for each in arguments:
            body += b"\0" * (-len(body) % 4) + (_text(each) if isinstance(each, str) else struct.pack("<I", each))
        fields = [(_PATH, "o", path), (_INTERFACE, "s", interface), (_MEMBER, "s", member), (_TO, "s", to)]
        head = b""
        for code, kind, value in fields:
            head += b"\0" * (-len(head) % 8) + bytes((code, 1)) + kind.encode() + b"\0" + _text(value)
        head += b"\0" * (-len(head) % 8) + bytes((_SIGNATURE, 1)) + b"g\0" + bytes((len(signature),))
        head += signature.encode() + b"\0"
        start = struct.pack("<cBBBIII", b"l", _CALL, 0, 1, len(body), serial, len(head)) + head
        self._socket.sendall(start + b"\0" * (-len(start) % 8) + body)
        deadline = time.monotonic() + _PATIENCE
        while (message := self._next(deadline)) is not None:
            if message.kind == _SIGNAL:
                self._signals.append(message)
            elif message.head.get(_ANSWERS) == serial:
                if message.kind == _ERROR:
                    raise Refused(*message.body)
                return message.body
        raise AssertionError(f"no answer: {interface}.{member} of {path}")

    def signal(self, patience: float) -> Message | None:
        """The next signal, within so many seconds."""
        deadline = time.monotonic() + patience
        while not self._signals:
            message = self._next(deadline)
            if message is None:
                return None
            if message.kind == _SIGNAL:
                self._signals.append(message)
        return self._signals.popleft()

    def _next(self, deadline: float) -> Message | None:
        """The next message of any kind, None at the deadline."""
        while (size := _size(self._read)) is None or len(self._read) < size:
            if not select.select([self._socket], [], [], max(deadline - time.monotonic(), 0))[0]:
                return None
            more = self._socket.recv(65_536)
            assert more, "the bus has hung up"
            self._read += more
        whole, self._read = self._read[:size], self._read[size:]
        return _message(whole)


def _text(text: str) -> bytes:
    encoded = text.encode()
    return struct.pack("<I", len(encoded)) + encoded + b"\0"


def _size(read: bytes) -> int | None:
    """How long the message is that begins here; None while that cannot be told yet."""
    if len(read) < 16:
        return None
    body, _, head = struct.unpack_from("<III", read, 4)
    return int(16 + head + -head % 8 + body)


def _message(whole: bytes) -> Message:
    reader = _Reader(whole)
    reader.at = 12
    head = dict(reader.value("a(yv)"))
    reader.align(8)
    body = reader.values(str(head.get(_SIGNATURE, "")))
    return Message(whole[1], head, body)


class _Reader:
    """Reads values of the wire format, little-endian, from where it is."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.at = 0

    def align(self, size: int) -> None:
        self.at += -self.at % size

    def values(self, signature: str) -> tuple[Any, ...]:
        found = []
        while signature:
            first, signature = _split(signature)
            found.append(self.value(first))
        return tuple(found)

    def value(self, kind: str) -> Any:
        match kind[0]:
            case "s" | "o":
                return self._bytes(self.value("u"))
            case "g":
                return self._bytes(self.value("y"))
            case "v":
                return self.value(self.value("g"))
            case "(" | "{":
                self.align(8)
                return self.values(kind[1:-1])
            case "a":
                return self._array(kind[1:])
            case scalar:
                form = _SCALARS[scalar]
                self.align(struct.calcsize(form))
                (read,) = struct.unpack_from("<" + form, self._data, self.at)
                self.at += struct.calcsize(form)
                return read

    def _array(self, kind: str) -> list[Any]:
        size = self.value("u")
        self.align(8 if kind[0] in "({xtd" else 1)
        end = self.at + size
        found = []
        while self.at < end:
            found.append(self.value(kind))
        return found

    def _bytes(self, size: int) -> str:
        self.at += size + 1
        return self._data[self.at - size - 1 : self.at - 1].decode()


def _split(signature: str) -> tuple[str, str]:
    """The first complete type, and the rest."""
    end, depth = 0, 0
    while True:
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(signature[end], 0)
        end += 1
        if depth == 0 and signature[end - 1] != "a":
            return signature[:end], signature[end:]
