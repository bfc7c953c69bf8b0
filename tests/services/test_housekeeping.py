"""Opening, closing, backups and their thinning."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.errors import EmptyFile, NotFound, Unreachable
from sparraaja_desktop.services.housekeeping import Opened, close, open_workspace, to_keep
from sparraaja_desktop.store.workspace import Workspace


@pytest.fixture
def open_it(
    tmp_path: Path, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> Callable[[], Opened]:
    """Opens the workspace in a data folder that is not there at first."""
    return lambda: open_workspace(tmp_path / "deep" / "data", content, clock, new_id)


def backups(opened: Opened) -> list[str]:
    """The names in the folder of backups."""
    return sorted(path.name for path in opened.backups.iterdir()) if opened.backups.exists() else []


def test_the_first_start_makes_the_folder_and_the_workspace(open_it: Callable[[], Opened], tmp_path: Path) -> None:
    opened = open_it()
    assert opened.unfinished is None
    assert opened.workspace.path == tmp_path / "deep" / "data" / "workspace.sparraaja"
    assert opened.workspace.path.is_file()
    closed = close(opened)
    assert (closed.is_healthy, closed.backup, closed.thinned, closed.trouble) == (True, None, (), None)
    assert backups(opened) == []


def test_a_run_in_which_something_changed_leaves_a_backup_that_opens(open_it: Callable[[], Opened]) -> None:
    opened = open_it()
    opened.desk.clients.add_other("Muu ry")
    closed = close(opened)
    assert closed.backup is not None
    assert [closed.backup.name] == backups(opened) == ["workspace-2026-11-23T090002Z.sparraaja"]
    copy = Workspace.open(closed.backup)
    with copy.look() as look:
        assert [client.name.fi for client in look.all(Client)] == ["Muu ry"]
    assert copy.begin_run(datetime(2026, 11, 24, tzinfo=UTC)) is None
    copy.close()


def test_a_run_that_was_cut_off_is_told_at_the_next_start(open_it: Callable[[], Opened]) -> None:
    cut_off = open_it()
    client = cut_off.desk.clients.add_other("Muu ry")
    cut_off.workspace.close()
    opened = open_it()
    assert opened.unfinished is not None
    assert (opened.unfinished.last_kind, opened.unfinished.last_id) == ("Client", client.id)
    close(opened)
    again = open_it()
    assert again.unfinished is None
    close(again)


def test_a_workspace_that_cannot_be_opened_is_told_and_left_as_it_is(
    open_it: Callable[[], Opened], tmp_path: Path
) -> None:
    data = tmp_path / "deep" / "data"
    data.mkdir(parents=True)
    (data / "workspace.sparraaja").touch()
    with pytest.raises(EmptyFile):
        open_it()
    assert [path.name for path in data.iterdir()] == ["workspace.sparraaja"]


def test_a_clock_that_fails_leaves_nothing_open(
    open_it: Callable[[], Opened], tmp_path: Path, content: Content, new_id: Callable[[], str]
) -> None:
    def no_time() -> datetime:
        raise NotFound("Clock", "on the wall")

    with pytest.raises(NotFound):
        open_workspace(tmp_path / "deep" / "data", content, no_time, new_id)
    assert sorted(path.name for path in (tmp_path / "deep" / "data").iterdir()) == ["workspace.sparraaja"]
    close(open_it())


def test_a_data_folder_that_cannot_be_made_is_told(
    tmp_path: Path, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Unreachable):
        open_workspace(tmp_path / "file" / "data", content, clock, new_id)


def rot(path: Path) -> None:
    """Spoils every page of a file but the first."""
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"rotten " * (size // 7))


def test_a_damaged_workspace_is_never_backed_up_and_no_backup_is_removed(
    open_it: Callable[[], Opened],
) -> None:
    opened = open_it()
    opened.desk.clients.add_other("Muu ry")
    close(opened)
    opened.backups.joinpath("workspace-2019-01-01T000000Z.sparraaja").touch()
    before = backups(opened)
    again = open_it()
    again.desk.clients.add_other("Toinen ry")
    rot(again.workspace.path)
    closed = close(again)
    assert closed.backup is None
    assert not closed.is_healthy
    assert closed.trouble is None
    assert backups(again) == before


def test_a_backup_that_cannot_be_made_is_told_and_the_workspace_is_closed(open_it: Callable[[], Opened]) -> None:
    opened = open_it()
    opened.desk.clients.add_other("Muu ry")
    opened.backups.write_text("in the way")
    closed = close(opened)
    assert (closed.is_healthy, closed.backup) == (True, None)
    assert isinstance(closed.trouble, Unreachable)
    again = open_it()
    assert again.unfinished is None
    close(again)


def test_backups_are_thinned_and_other_files_stay(open_it: Callable[[], Opened]) -> None:
    opened = open_it()
    opened.backups.mkdir()
    for name in ("workspace-2026-11-23T080000Z.sparraaja", "workspace-2026-11-23T070000Z.sparraaja", "oma.txt"):
        opened.backups.joinpath(name).touch()
    opened.desk.clients.add_other("Muu ry")
    closed = close(opened)
    assert [path.name for path in closed.thinned] == [
        "workspace-2026-11-23T070000Z.sparraaja",
        "workspace-2026-11-23T080000Z.sparraaja",
    ]
    assert closed.backup is not None
    assert backups(opened) == ["oma.txt", closed.backup.name]


def test_a_backup_that_cannot_be_removed_is_told_and_the_new_one_is_there(open_it: Callable[[], Opened]) -> None:
    opened = open_it()
    stuck = opened.backups / "workspace-2026-11-23T080000Z.sparraaja"
    stuck.mkdir(parents=True)
    opened.desk.clients.add_other("Muu ry")
    closed = close(opened)
    assert closed.backup is not None
    assert closed.thinned == ()
    assert isinstance(closed.trouble, Unreachable)
    assert closed.trouble.path == stuck


def test_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    noon = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    twice_a_day = [noon - timedelta(hours=12 * turn) for turn in range(2 * 365 * 3)]
    kept = sorted(to_keep(twice_a_day), reverse=True)
    days = [moment.date() for moment in kept]
    assert days[:7] == [noon.date() - timedelta(days=turn) for turn in range(7)]
    assert len(days) == len(set(days))
    assert all(moment.hour == 12 for moment in kept)
    weeks = list(dict.fromkeys(day.isocalendar()[:2] for day in days))
    assert len(weeks) >= 4
    months = {(day.year, day.month) for day in days}
    assert len(months) == 12
    assert min(days).replace(day=1) == datetime(2025, 12, 1, tzinfo=UTC).date()
    assert 12 < len(kept) <= 7 + 4 + 12


def test_a_few_backups_are_all_kept_however_old() -> None:
    old = [datetime(year, 5, 1, tzinfo=UTC) for year in (2019, 2021, 2026)]
    assert to_keep(old) == frozenset(old)
    assert to_keep([]) == frozenset()


def test_the_desk_is_imported_without_the_store_and_without_word() -> None:
    heavy = "[each for each in ('sqlalchemy', 'docx', 'sqlcipher3') if each in sys.modules]"
    program = f"import sys, sparraaja_desktop.services.desk; print({heavy})"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
