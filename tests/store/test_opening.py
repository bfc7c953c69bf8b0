"""Opening a file: a new one, one that a killed process left, and all those that must be left as they are."""

import os
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from sparraaja_desktop.model.clients import Client, Words
from sparraaja_desktop.model.errors import (
    Damaged,
    DiskFull,
    EmptyFile,
    Mistake,
    NotAWorkspace,
    ReadOnly,
    TooNew,
    Unreachable,
)
from sparraaja_desktop.store.connection import APPLICATION_ID, check, connect, reach
from sparraaja_desktop.store.migrations import HEAD
from sparraaja_desktop.store.workspace import Workspace
from tests.store.disks import as_anybody, bytes_of, fill, small_disk
from tests.store.samples import CLIENT, LATER, NOW, SAMPLES


@pytest.fixture
def closed(furnished: Workspace) -> Path:
    """A workspace that was filled and closed."""
    furnished.close()
    return furnished.path


def change(path: Path, *statements: str) -> None:
    with closing(reach(path)) as raw:
        for statement in statements:
            raw.execute(statement)


def test_a_new_workspace_is_one_private_file_that_says_whose_it_is(path: Path) -> None:
    Workspace.open(path).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    header = path.read_bytes()[:100]
    assert header[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"SPJA"
    with closing(reach(path, "ro")) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
    if os.name == "posix":
        assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["ääkköset ja väli?.db", "100 %#&;.db", "plain"])
def test_a_workspace_may_have_any_name(path: Path, name: str) -> None:
    file = path.with_name(name)
    for _ in range(2):
        Workspace.open(file).close()
    assert [each.name for each in path.parent.iterdir()] == [name]


def test_a_workspace_by_a_relative_path_is_the_same_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)
    Workspace.open(Path(path.name)).close()
    assert path.stat().st_size > 0


def test_what_a_crash_left_of_a_new_file_does_not_keep_the_next_start_from_making_one(path: Path) -> None:
    path.with_name(f"{path.name}.making").write_bytes(b"half")
    path.with_name(f"{path.name}.making-journal").write_bytes(b"half")
    Workspace.open(path).close()
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def empty(path: Path) -> None:
    path.write_bytes(b"")


def text(path: Path) -> None:
    path.write_text("Muistiinpanoja kokouksesta\n" * 10, encoding="utf-8")


def short_text(path: Path) -> None:
    path.write_text("x", encoding="utf-8")


def of_another_program(path: Path) -> None:
    path.unlink()
    path.touch()
    change(path, "PRAGMA journal_mode=WAL", "CREATE TABLE client (id)", "INSERT INTO client VALUES (1)")


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def newer(path: Path) -> None:
    change(path, "UPDATE alembic_version SET version_num = '9999'")


def without_revision(path: Path) -> None:
    change(path, "DELETE FROM alembic_version")


def without_table_of_revision(path: Path) -> None:
    change(path, "DROP TABLE alembic_version")


def with_a_rotten_header(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[16:24] = b"\x00\x03  rot "
    content[28:32] = bytes(4)
    path.write_bytes(content)


def with_a_rotten_layout(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:4096] = b"\xff" * 3996
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (empty, EmptyFile),
        (text, NotAWorkspace),
        (short_text, NotAWorkspace),
        (of_another_program, NotAWorkspace),
        (folder, NotAWorkspace),
        (newer, TooNew),
        (without_revision, Damaged),
        (without_table_of_revision, Damaged),
        (with_a_rotten_header, Damaged),
        (with_a_rotten_layout, Damaged),
    ],
)
def test_a_file_that_is_refused_is_left_as_it_is(
    closed: Path, spoil: Callable[[Path], None], error: type[Unreachable]
) -> None:
    spoil(closed)
    before = bytes_of(closed.parent)
    with pytest.raises(error) as raised:
        Workspace.open(closed)
    assert type(raised.value) is error
    assert raised.value.path == closed
    assert bytes_of(closed.parent) == before


@pytest.mark.parametrize("size", [1, 15, 16, 50, 99, 100, 1_000, 4_096, 8_192, -4_096, -1])
def test_a_truncated_workspace_is_damaged_and_left_as_it_is(closed: Path, size: int) -> None:
    content = closed.read_bytes()[:size]
    closed.write_bytes(content)
    with pytest.raises(Damaged):
        Workspace.open(closed)
    assert bytes_of(closed.parent) == bytes_of(closed.parent)
    assert closed.read_bytes() == content
    assert [each.name for each in closed.parent.iterdir()] == [closed.name]


def test_the_newer_revision_is_named(closed: Path) -> None:
    newer(closed)
    with pytest.raises(TooNew) as raised:
        Workspace.open(closed)
    assert raised.value.revision == "9999"


def leave_as_killed(workspace: Workspace, target: Path, *ends: str) -> Path:
    """What a process that is killed now would leave of an open workspace, in another folder."""
    target.mkdir()
    for end in ("", *ends):
        shutil.copy(f"{workspace.path}{end}", target)
    return target / workspace.path.name


@pytest.mark.parametrize("ends", [("-wal",), ("-wal", "-shm")], ids=["without -shm", "with -shm"])
def test_what_a_killed_process_left_is_taken_in(furnished: Workspace, tmp_path: Path, ends: tuple[str, ...]) -> None:
    left = leave_as_killed(furnished, tmp_path / "left", *ends)
    workspace = Workspace.open(left)
    with workspace.look() as look:
        assert [look.get(type(sample), sample.id) for sample in SAMPLES] == list(SAMPLES)
    assert workspace.is_healthy()
    workspace.close()
    assert [each.name for each in left.parent.iterdir()] == [left.name]


def test_a_newer_workspace_that_a_killed_process_left_is_refused_and_left(furnished: Workspace, tmp_path: Path) -> None:
    with furnished._within(writing=True) as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    left = leave_as_killed(furnished, tmp_path / "left", "-wal")
    before = bytes_of(left.parent)
    with pytest.raises(TooNew):
        Workspace.open(left)
    assert bytes_of(left.parent) == before


def test_a_lost_file_is_not_made_anew_over_what_belongs_to_it(furnished: Workspace, tmp_path: Path) -> None:
    left = leave_as_killed(furnished, tmp_path / "left", "-wal")
    left.unlink()
    before = bytes_of(left.parent)
    with pytest.raises(Damaged):
        Workspace.open(left)
    assert bytes_of(left.parent) == before


def test_a_file_that_only_its_wal_makes_whole_is_whole(workspace: Workspace, tmp_path: Path) -> None:
    # As a kill leaves it while the -wal is moved into the file: the first page is there, the new last ones are not.
    long = replace(CLIENT, words_fi=Words(programme="Ohjelma " * 10_000))
    with workspace.unit(NOW) as unit:
        unit.put(long)
    left = leave_as_killed(workspace, tmp_path / "left", "-wal")
    workspace.close()
    page = 4_096
    left.write_bytes(workspace.path.read_bytes()[:page] + left.read_bytes()[page:])
    assert left.stat().st_size < int.from_bytes(left.read_bytes()[28:32], "big") * page
    again = Workspace.open(left)
    with again.look() as look:
        assert look.all(Client) == (long,)
    assert again.is_healthy()
    again.close()


def test_a_folder_that_is_not_there_is_not_made(path: Path) -> None:
    with pytest.raises(Unreachable) as raised:
        Workspace.open(path.parent / "gone" / path.name)
    assert raised.value.path == path.parent / "gone"
    assert list(path.parent.iterdir()) == []


def test_a_file_that_may_only_be_read_is_read_only_and_left(closed: Path) -> None:
    closed.chmod(0o444)
    closed.parent.chmod(0o777)
    before = bytes_of(closed.parent)
    with as_anybody(closed.parent), pytest.raises(ReadOnly) as raised:
        Workspace.open(closed)
    assert raised.value.path == closed
    assert bytes_of(closed.parent) == before


def test_a_folder_that_may_only_be_read_is_read_only_and_left(closed: Path) -> None:
    closed.chmod(0o666)
    closed.parent.chmod(0o555)
    before = bytes_of(closed.parent)
    with as_anybody(closed.parent), pytest.raises(ReadOnly) as raised:
        Workspace.open(closed)
    assert raised.value.path == closed.parent
    assert bytes_of(closed.parent) == before


def test_no_workspace_is_made_in_a_folder_that_may_only_be_read(path: Path) -> None:
    path.parent.chmod(0o555)
    with as_anybody(path.parent), pytest.raises(ReadOnly):
        Workspace.open(path)
    assert list(path.parent.iterdir()) == []


def test_a_folder_that_may_not_even_be_looked_into_says_so(path: Path) -> None:
    path.parent.chmod(0o700)
    with as_anybody(path.parent), pytest.raises(ReadOnly):
        Workspace.open(path)


def test_no_workspace_is_made_on_a_full_disk() -> None:
    with small_disk("1m") as disk:
        filler = fill(disk)
        with pytest.raises(DiskFull):
            Workspace.open(disk / "sparraaja.db")
        assert [each.name for each in disk.iterdir()] == ["filler"]
        filler.unlink()
        Workspace.open(disk / "sparraaja.db").close()


def test_a_workspace_on_a_full_disk_is_refused_and_left(closed: Path) -> None:
    with small_disk("2m") as disk:
        moved = Path(shutil.copy(closed, disk))
        filler = fill(disk)
        before = bytes_of(disk)
        with pytest.raises(DiskFull):
            Workspace.open(moved)
        assert bytes_of(disk) == before
        filler.unlink()
        workspace = Workspace.open(moved)
        with workspace.look() as look:
            assert look.get(Client, "client") == CLIENT
        workspace.close()


@pytest.mark.parametrize(
    "pragma", ["busy_timeout=1", "journal_mode=DELETE", "synchronous=NORMAL", "foreign_keys=OFF", "secure_delete=OFF"]
)
def test_a_connection_on_which_something_is_not_in_force_is_not_used(closed: Path, pragma: str) -> None:
    with closing(connect(closed)) as raw:
        check(raw)
        raw.execute(f"PRAGMA {pragma}")
        with pytest.raises(Mistake, match=pragma.partition("=")[0]):
            check(raw)


def test_a_connection_that_cannot_be_had_is_not_left_open(path: Path) -> None:
    text(path)
    with pytest.raises(dbapi2.DatabaseError):
        connect(path)
    path.unlink()


def test_every_connection_of_the_pool_has_everything_in_force(furnished: Workspace) -> None:
    with furnished.unit(LATER), furnished.look() as one, furnished.look() as other:
        for look in (one, other):
            check(look._connection.connection.driver_connection)


def test_a_file_that_vanishes_under_an_open_window_is_not_made_anew(furnished: Workspace) -> None:
    furnished._engine.dispose()
    furnished.path.unlink()
    with pytest.raises(Unreachable), furnished.unit(NOW) as unit:
        unit.put(CLIENT)
    assert not furnished.path.exists()
