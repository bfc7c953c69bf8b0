"""Opening, closing, backups and their thinning."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.errors import EmptyFile, NotFound, Unreachable
from sparraaja_desktop.services.housekeeping import Opened, close, open_workspace
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
    assert [closed.backup.name] == backups(opened) == ["workspace-20261123T090002Z-000001.sparraaja"]
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


def test_a_command_that_passes_by_does_not_use_up_what_is_to_be_told(
    open_it: Callable[[], Opened], content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]
) -> None:
    cut_off = open_it()
    client = cut_off.desk.clients.add_other("Muu ry")
    cut_off.workspace.close()
    passing = open_workspace(cut_off.workspace.path.parent, content, clock, new_id, is_run=False)
    assert passing.unfinished is None
    passing.desk.clients.add_other("Toinen ry")
    assert close(passing).backup is not None
    opened = open_it()
    assert opened.unfinished is not None
    assert opened.unfinished.last_id == client.id
    close(opened)


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
    opened.backups.joinpath("workspace-20190101T000000Z-000001.sparraaja").touch()
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
    older, newer = "workspace-20261123T070000Z-000001.sparraaja", "workspace-20261123T080000Z-000002.sparraaja"
    for name in (older, newer, "oma.txt"):
        opened.backups.joinpath(name).touch()
    opened.desk.clients.add_other("Muu ry")
    closed = close(opened)
    assert [path.name for path in closed.thinned] == [newer, older]
    assert closed.backup is not None
    assert backups(opened) == ["oma.txt", closed.backup.name]


def test_what_a_killed_run_kept_is_backed_up_when_the_next_one_closes(open_it: Callable[[], Opened]) -> None:
    killed = open_it()
    killed.desk.clients.add_other("Muu ry")
    killed.workspace.close()
    assert close(open_it()).backup is not None
    assert close(open_it()).backup is None


def test_a_backup_that_cannot_be_removed_is_told_and_the_new_one_is_there(
    open_it: Callable[[], Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_it()
    opened.backups.mkdir()
    stuck = opened.backups / "workspace-20261123T080000Z-000001.sparraaja"
    stuck.touch()
    opened.desk.clients.add_other("Muu ry")

    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path == stuck:
            raise PermissionError(13, "in use", str(path))
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    closed = close(opened)
    monkeypatch.undo()
    assert closed.backup is not None
    assert closed.thinned == ()
    assert isinstance(closed.trouble, Unreachable)
    assert stuck.exists()


def test_the_desk_is_imported_without_the_store_and_without_word() -> None:
    heavy = "[each for each in ('sqlalchemy', 'docx', 'sqlcipher3') if each in sys.modules]"
    program = f"import sys, sparraaja_desktop.services.desk; print({heavy})"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
