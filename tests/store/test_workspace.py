"""The workspace as a whole: troubles while it is open, runs, health, backups, closing."""

import errno
import shutil
from collections import namedtuple
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy.exc import InvalidRequestError, OperationalError
from sqlcipher3 import dbapi2

from sparraaja_desktop.model.clients import Client, ServiceArea
from sparraaja_desktop.model.errors import (
    AlreadyOpen,
    Damaged,
    DiskFull,
    Mistake,
    ReadOnly,
    SparraajaError,
    Unreachable,
)
from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.model.people import Person
from sparraaja_desktop.store.connection import Raw, reach
from sparraaja_desktop.store.copies import copy
from sparraaja_desktop.store.troubles import trouble
from sparraaja_desktop.store.workspace import Unfinished, Workspace
from tests.store.disks import as_anybody, bytes_of, fill, small_disk
from tests.store.samples import ANSWER, AREA, CLIENT, LATER, NOW, PERSON, SAMPLES, keep

LONG = replace(ANSWER, note="Muistiinpano " * 20_000)


def tune(workspace: Workspace, pragma: str) -> None:
    """Sets something on the one connection that the pool holds."""
    with workspace._within(writing=False) as connection:
        connection.connection.driver_connection.execute("COMMIT")  # type: ignore[union-attr]
        connection.exec_driver_sql(f"PRAGMA {pragma}")
        connection.exec_driver_sql("BEGIN")


def test_on_a_full_disk_nothing_is_half_kept_and_the_same_unit_succeeds_when_there_is_room(
    furnished: Workspace,
) -> None:
    heard: list[object] = []
    furnished.listen(lambda changes, by: heard.append((changes, by)))
    tune(furnished, "max_page_count=1")
    with pytest.raises(DiskFull) as raised:
        keep(furnished, replace(PERSON, name="Toinen"), LONG)
    assert raised.value.path == furnished.path
    with furnished.look() as look:
        assert (look.get(Person, "person"), look.get(Answer, "answer")) == (PERSON, ANSWER)
    assert heard == []
    tune(furnished, "max_page_count=1000000")
    keep(furnished, LONG)
    with furnished.look() as look:
        assert look.get(Answer, "answer") == LONG
    assert len(heard) == 1
    assert furnished.is_healthy()


def test_what_was_kept_outlives_a_disk_that_fills_up() -> None:
    with small_disk("3m") as disk:
        workspace = Workspace.open(disk / "sparraaja.db")
        with workspace.unit(NOW) as unit:
            for sample in SAMPLES:
                unit.put(sample)
        filler = fill(disk)
        with pytest.raises(DiskFull), workspace.unit(LATER) as unit:
            unit.put(LONG)
        with pytest.raises(DiskFull):
            workspace.back_up(disk / "backup.db")
        workspace.close()
        assert (
            {"filler", "sparraaja.db"}
            <= {each.name for each in disk.iterdir()}
            <= {
                "filler",
                "sparraaja.db",
                "sparraaja.db-wal",
                "sparraaja.db-shm",
            }
        )
        filler.unlink()
        again = Workspace.open(disk / "sparraaja.db")
        with again.look() as look:
            assert look.get(Answer, "answer") == ANSWER
        assert again.is_healthy()
        again.close()


def test_a_file_that_became_read_only_says_so_and_can_still_be_read(furnished: Workspace) -> None:
    tune(furnished, "query_only=ON")
    with pytest.raises(ReadOnly):
        keep(furnished, LONG)
    with furnished.look() as look:
        assert look.get(Answer, "answer") == ANSWER


def test_a_file_that_another_holds_says_so(furnished: Workspace) -> None:
    tune(furnished, "busy_timeout=1")
    with closing(reach(furnished.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(AlreadyOpen), furnished.unit(LATER):
            pass
    keep(furnished, LONG)


def test_a_commit_that_fails_keeps_nothing_and_the_next_one_succeeds(furnished: Workspace) -> None:
    heard: list[object] = []
    furnished.listen(lambda changes, by: heard.append((changes, by)))
    reached: list[str] = []

    def fail_at_the_end() -> None:
        with furnished.unit(LATER) as unit:
            unit._connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            unit.put(replace(AREA, id="new", client_id="nobody"))
            reached.append("the end")

    with pytest.raises(Mistake):
        fail_at_the_end()
    assert reached
    assert heard == []
    keep(furnished, LONG)
    assert furnished.is_healthy()


def test_a_page_that_rotted_is_damage_and_the_rest_can_be_read(furnished: Workspace) -> None:
    with furnished.unit(NOW) as unit:
        for number in range(200):
            unit.put(replace(ANSWER, id=f"{number}", note="Muistiinpano " * 50))
    furnished.close()
    content = bytearray(furnished.path.read_bytes())
    content[-8 * 4_096 :] = b"\xff" * 8 * 4_096
    furnished.path.write_bytes(content)
    again = Workspace.open(furnished.path)
    assert not again.is_healthy()
    with again.look() as look, pytest.raises(Damaged):
        look.all(Answer)
    with again.look() as look:
        assert look.get(Client, "client") == CLIENT
    before = bytes_of(furnished.path.parent)
    with pytest.raises(Damaged) as raised:
        again.back_up(furnished.path.with_name("backup.db"))
    assert raised.value.path == furnished.path
    assert bytes_of(furnished.path.parent) == before
    again.close()


def test_an_id_that_points_at_nothing_is_no_health_and_makes_no_backup(furnished: Workspace) -> None:
    with closing(reach(furnished.path)) as raw:
        raw.execute("PRAGMA foreign_keys=OFF")
        raw.execute("UPDATE answer SET interview_id = 'nobody'")
    assert not furnished.is_healthy()
    target = furnished.path.with_name("backup.db")
    with pytest.raises(Damaged, match="copy is not whole"):
        furnished.back_up(target)
    assert not target.exists()


def test_trouble_inside_a_unit_that_is_not_the_stores_passes_as_it_is(furnished: Workspace) -> None:
    with pytest.raises(FileNotFoundError):
        keep(furnished, LONG, failing=FileNotFoundError(errno.ENOENT, "a template"))
    with furnished.look() as look:
        assert look.get(Answer, "answer") == ANSWER


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, ReadOnly),
        (errno.EROFS, ReadOnly),
        (errno.EIO, Unreachable),
        (None, Unreachable),
    ],
)
def test_what_the_system_says_has_its_plain_name(tmp_path: Path, number: int | None, error: type[Unreachable]) -> None:
    said = trouble(tmp_path / "file", OSError() if number is None else OSError(number, "said"))
    assert type(said) is error


@pytest.mark.parametrize(
    ("said", "error"),
    [
        (dbapi2.OperationalError("disk I/O error"), Unreachable),
        (dbapi2.OperationalError("database or disk is full"), DiskFull),
        (dbapi2.DatabaseError("database disk image is malformed"), Damaged),
        (OperationalError("SELECT", None, dbapi2.OperationalError("no such table")), Unreachable),
        (dbapi2.ProgrammingError("no such parameter"), Mistake),
        (InvalidRequestError("no such engine"), Mistake),
    ],
)
def test_what_the_driver_says_has_its_plain_name(tmp_path: Path, said: Exception, error: type[SparraajaError]) -> None:
    assert type(trouble(tmp_path / "file", said)) is error
    assert type(trouble(tmp_path / "no such folder" / "file", said)) is error


def test_an_input_error_on_a_full_disk_is_for_want_of_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(3_000_000, 3_000_000, 4_095))
    assert type(trouble(tmp_path / "file", dbapi2.OperationalError("disk I/O error"))) is DiskFull


def test_a_run_that_ended_in_order_is_not_spoken_of(workspace: Workspace) -> None:
    assert workspace.begin_run(NOW) is None
    workspace.end_run(LATER)
    workspace.end_run(LATER)
    assert workspace.begin_run(LATER) is None


def test_a_run_that_did_not_end_says_what_was_kept_last_and_when(furnished: Workspace) -> None:
    furnished.begin_run(NOW)
    with furnished.unit(NOW) as unit:
        unit.put(LONG)
        unit.put(replace(PERSON, name="Toinen"))
    keep(furnished, CLIENT)
    furnished.close()
    again = Workspace.open(furnished.path)
    assert again.begin_run(LATER) == Unfinished(NOW, NOW, "Person", "person")
    again.close()
    again = Workspace.open(furnished.path)
    assert again.begin_run(LATER) == Unfinished(LATER)
    again.close()


def test_without_a_run_nothing_is_noted_of_the_one_before(furnished: Workspace) -> None:
    furnished.begin_run(NOW)
    furnished.close()
    again = Workspace.open(furnished.path)
    keep(again, LONG)
    again.end_run(LATER)
    assert again.begin_run(LATER) == Unfinished(NOW)
    again.close()


def test_a_note_of_the_run_and_what_it_speaks_of_are_kept_together_or_not_at_all(furnished: Workspace) -> None:
    furnished.begin_run(NOW)
    with pytest.raises(RuntimeError):
        keep(furnished, LONG, failing=RuntimeError())
    assert furnished.begin_run(LATER) == Unfinished(NOW)


def test_only_what_changed_in_this_run_counts(furnished: Workspace) -> None:
    assert furnished.changed_in_this_run()
    furnished.begin_run(NOW)
    assert not furnished.changed_in_this_run()
    keep(furnished, CLIENT)
    assert not furnished.changed_in_this_run()
    keep(furnished, LONG)
    assert furnished.changed_in_this_run()
    furnished.begin_run(LATER)
    assert not furnished.changed_in_this_run()


def test_a_backup_holds_everything_and_stands_alone(furnished: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "backups" / "copy.db"
    target.parent.mkdir()
    furnished.back_up(target)
    assert [each.name for each in target.parent.iterdir()] == [target.name]
    backup = Workspace.open(target)
    with backup.look() as look:
        assert [look.get(type(sample), sample.id) for sample in SAMPLES] == list(SAMPLES)
    backup.close()


def test_a_backup_replaces_the_one_before_and_takes_nothing_in_from_beside_it(
    furnished: Workspace, tmp_path: Path
) -> None:
    target = tmp_path / "copy.db"
    keep(furnished, LONG)
    for end in ("", "-wal"):
        shutil.copy(f"{furnished.path}{end}", f"{target}{end}")
    keep(furnished, ANSWER, replace(AREA, id="new"))
    with furnished.look() as look:
        furnished.back_up(target)
        assert look.get(Answer, "answer") == ANSWER
    backup = Workspace.open(target)
    with backup.look() as look:
        assert look.get(Answer, "answer") == ANSWER
        assert look.count(ServiceArea) == 2
    backup.close()


class Lossy:
    """A connection whose backup leaves one table empty."""

    def __init__(self, raw: Raw) -> None:
        self.raw = raw

    def execute(self, statement: str) -> Raw:
        return self.raw.execute(statement)

    def backup(self, target: Raw) -> None:
        self.raw.backup(target)
        target.execute("DELETE FROM handout")


def test_a_backup_in_which_something_is_missing_is_not_kept(furnished: Workspace, tmp_path: Path) -> None:
    with closing(reach(furnished.path)) as raw:
        copy(raw, furnished.path, tmp_path / "whole.db")
        with pytest.raises(Damaged, match="copy is not whole"):
            copy(Lossy(raw), furnished.path, tmp_path / "copy.db")
    assert not list(tmp_path.glob("copy.db*"))


def test_a_backup_that_cannot_be_written_leaves_nothing(furnished: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir(mode=0o755)
    with as_anybody(folder), pytest.raises(ReadOnly) as raised:
        furnished.back_up(folder / "copy.db")
    assert raised.value.path == folder / "copy.db"
    with pytest.raises(Unreachable):
        furnished.back_up(tmp_path / "gone" / "copy.db")
    assert list(folder.iterdir()) == []


def test_a_backup_onto_the_workspace_itself_is_a_mistake(furnished: Workspace) -> None:
    with pytest.raises(Mistake, match="itself"):
        furnished.back_up(furnished.path.parent / "." / furnished.path.name)
    assert furnished.is_healthy()


def test_closing_leaves_one_file_and_nothing_can_be_done_after_it(furnished: Workspace, tmp_path: Path) -> None:
    furnished.close()
    furnished.close()
    assert [each.name for each in furnished.path.parent.iterdir()] == [furnished.path.name]
    with pytest.raises(Mistake, match="closed"), furnished.look():
        pass
    with pytest.raises(Mistake, match="closed"), furnished.unit(LATER):
        pass
    with pytest.raises(Mistake, match="closed"):
        furnished.back_up(tmp_path / "copy.db")
    with pytest.raises(Mistake, match="closed"):
        furnished.is_healthy()


def test_closing_what_is_gone_is_quiet(furnished: Workspace) -> None:
    furnished._engine.dispose()
    shutil.rmtree(furnished.path.parent)
    furnished.close()


def test_an_erased_word_is_not_left_in_the_file(workspace: Workspace) -> None:
    with workspace.unit(NOW) as unit:
        for sample in SAMPLES:
            unit.put(sample)
        unit.put(replace(ANSWER, note="kanarialintu"))
    with workspace.unit(LATER) as unit:
        unit.erase(Client, "client")
    workspace.close()
    assert b"kanarialintu" not in workspace.path.read_bytes()


def test_a_scrubbed_file_holds_nothing_of_what_was_written_over(furnished: Workspace) -> None:
    person = replace(PERSON, name="Kadonnut Kaisa")
    with furnished.unit(NOW) as unit:
        unit.put(person)
    with furnished.unit(NOW) as unit:
        unit.put(replace(person, name="henkilö"))
    furnished.scrub()
    files = [each.read_bytes() for each in furnished.path.parent.iterdir()]
    assert not any(b"Kadonnut" in each for each in files)
    assert furnished.is_healthy()


def test_a_scrub_waits_for_no_unit_of_its_own_thread(furnished: Workspace) -> None:
    with furnished.unit(NOW), pytest.raises(Mistake):
        furnished.scrub()


def test_a_scrub_is_refused_while_somebody_reads_what_was_there(furnished: Workspace) -> None:
    with furnished.look() as look:
        look.all(Person)
        with pytest.raises(AlreadyOpen):
            furnished.scrub()
    furnished.scrub()
