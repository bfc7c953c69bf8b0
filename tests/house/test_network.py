"""No socket towards a network is opened in the whole run; these tests show that one would be seen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import ROOT
from tests.seal import sockets

REACHING = {
    "a socket": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM)",
    "a look-up": "import socket; socket.getaddrinfo('localhost', 80)",
    "a swallowed attempt": "import contextlib, socket\n    with contextlib.suppress(OSError): socket.socket()",
    "a child": "import subprocess, sys; subprocess.run([sys.executable, '-c', 'import socket; socket.socket()'])",
    "a library in C": "import ctypes; c = ctypes.CDLL(None); assert c.listen(c.socket(2, 1, 0), 1) == 0",
}


def _run(folder: Path, body: str) -> subprocess.CompletedProcess[str]:
    """A test run of its own, sealed as this one is, of one test with this body."""
    (folder / "test_it.py").write_text(f"def test_it():\n    {body}\n", encoding="utf-8")
    plugins = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-p", "no:pytest-qt", "-p", "no:pytest_cov"]
    command = [sys.executable, "-m", "pytest", *plugins, "-c", str(folder / "none.ini"), str(folder / "test_it.py")]
    (folder / "none.ini").write_text("[pytest]\n", encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if name not in {sockets.LOG, "PYTHONPATH"}}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("way", REACHING)
def test_a_run_that_reaches_for_a_network_fails(tmp_path: Path, way: str) -> None:
    if way == "a library in C" and sys.platform != "linux":
        pytest.skip("what C opens can be seen on Linux only")
    result = _run(tmp_path, REACHING[way])
    assert result.returncode == pytest.ExitCode.TESTS_FAILED
    assert "the network was reached for" in result.stdout


def test_a_run_that_stays_inside_passes(tmp_path: Path) -> None:
    result = _run(tmp_path, "import socket; [end.close() for end in socket.socketpair()]")
    assert result.returncode == pytest.ExitCode.OK, result.stdout


def test_a_run_fails_for_what_was_reached_before_its_tests(tmp_path: Path) -> None:
    result = _run(tmp_path, "pass\nimport contextlib, socket\nwith contextlib.suppress(OSError): socket.socket()")
    assert result.returncode == pytest.ExitCode.TESTS_FAILED


def test_sockets_inside_the_machine_are_no_network() -> None:
    assert not sockets.reaches_out("socket.__new__", (None, 1, 1, 0))
    assert not sockets.reaches_out("socket.connect", (None, "/run/dbus/socket"))
    assert sockets.reaches_out("socket.connect", (None, ("localhost", 80)))
