"""Watches for sockets towards a network. The promise is that there are none, ever."""

import os
import sys
from pathlib import Path

LOG = "SPARRAAJA_SOCKET_LOG"
"""The environment variable that names the file in which every attempt is written, by children too."""

_NETWORKS = {-1, 2, 10, 23, 30}  # not said (which means AF_INET), AF_INET, and AF_INET6 of Linux, Windows and macOS
_LOOK_UPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
_ADDRESSED = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}


def reaches_out(event: str, arguments: tuple[object, ...]) -> bool:
    """Whether an audit event of Python is an attempt to use a network; sockets inside the machine are none."""
    if event == "socket.__new__":
        return arguments[1] in _NETWORKS
    if event in _ADDRESSED:
        return isinstance(arguments[1], tuple)
    return event in _LOOK_UPS


def watch(log: Path) -> None:
    """From now on each attempt in this process is refused and adds a line to `log`. There is no way back."""

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event.startswith("socket.") and reaches_out(event, arguments):
            with log.open("a", encoding="utf-8") as file:
                file.write(f"{event} {arguments[1:]}\n")
            raise PermissionError(f"{event}: nothing here may use a network")

    sys.addaudithook(hook)


def watch_as_told() -> None:
    """In a child process of a test: watches when the environment names a log."""
    if log := os.environ.get(LOG):
        watch(Path(log))


def open_below_python() -> tuple[str, ...]:
    """The network sockets that this process holds open just now, opened by whatever library; Linux only, else none."""
    descriptors = Path("/proc/self/fd")
    if not descriptors.is_dir():
        return ()
    inodes = set()
    for descriptor in descriptors.iterdir():
        try:
            target = str(descriptor.readlink())
        except OSError:  # the descriptor of this very listing is gone by now
            continue
        if target.startswith("socket:["):
            inodes.add(target[8:-1])
    found = []
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path("/proc/self/net", table)
        if inodes and path.exists():
            rows = (line.split() for line in path.read_text(encoding="ascii").splitlines()[1:])
            found += [f"{table} {row[1]} to {row[2]}" for row in rows if row[9] in inodes]
    return tuple(found)
