"""What every test gets: a home of its own, no display, no network; and the parts of the program as they are."""

import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from tests.seal import sockets

# Before Qt is imported anywhere. Person-like walks on a real display start their own process.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

_LOG = pytest.StashKey[Path]()
_HOMES = {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "roaming",
    "LOCALAPPDATA": "local",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CONFIG_HOME": ".config",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "XDG_RUNTIME_DIR": "run",
    "XDG_DOCUMENTS_DIR": "documents",
}


def pytest_configure(config: pytest.Config) -> None:
    """Starts the watch over sockets before any test is collected; chance is the same in every run of the same tests."""
    # A floor of coverage must not hang on what hypothesis happens to draw.
    settings.load_profile("ci")
    log = Path(tempfile.mkdtemp(prefix="sparraaja-sockets-")) / "log"
    log.touch()
    config.stash[_LOG] = log
    sockets.watch(log)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A run in which anything reached for a network has failed, whatever its tests say."""
    if attempts := session.config.stash[_LOG].read_text(encoding="utf-8"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
        print(f"\nThe network was reached for:\n{attempts}")  # noqa: T201


@pytest.fixture(autouse=True)
def sealed(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> Iterator[Path]:
    """A home folder of the test's own; the test fails when it, or a child of it, reaches for a network."""
    home = tmp_path_factory.mktemp("home")
    for variable, folder in _HOMES.items():
        (home / folder).mkdir(parents=True, exist_ok=True)
        monkeypatch.setenv(variable, str(home / folder))
    (home / "run").chmod(0o700)
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("LANG", "C.UTF-8")
    log = pytestconfig.stash[_LOG]
    monkeypatch.setenv(sockets.LOG, str(log))
    monkeypatch.setenv("PYTHONPATH", str(Path(sockets.__file__).parent))
    before = log.read_text(encoding="utf-8")
    yield home
    attempts = log.read_text(encoding="utf-8").removeprefix(before).splitlines()
    attempts += sockets.open_below_python()
    if attempts:
        pytest.fail("the network was reached for: " + "; ".join(attempts))


@pytest.fixture(scope="session")
def content() -> Content:
    """The shipped guides, places and texts."""
    return Content(shipped("resources"))


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """A clock that begins at nine on a Monday in November and goes on by a second each time it is looked at."""
    start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    seconds = count()
    return lambda: start + timedelta(seconds=next(seconds))


@pytest.fixture
def new_id() -> Callable[[], str]:
    """Ids that count: id-0001, id-0002, …"""
    numbers = count(1)
    return lambda: f"id-{next(numbers):04}"


@pytest.fixture
def opened(
    tmp_path: Path, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> Iterator[Opened]:
    """A new workspace in a folder of its own, opened as the program opens it."""
    opened = housekeeping.open_workspace(tmp_path / "data", content, clock, new_id)
    yield opened
    opened.workspace.close()


@pytest.fixture
def desk(opened: Opened) -> Desk:
    """What a window may reach for, on that workspace."""
    return opened.desk
