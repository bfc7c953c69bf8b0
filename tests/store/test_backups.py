"""Backups in their folder: taken, found, thinned; the clock may say what it likes."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.errors import ReadOnly, Unreachable
from sparraaja_desktop.store.backups import DAYS, Backup, copies, found, is_open_there, keep, remove, take, thin
from sparraaja_desktop.store.connection import reach
from sparraaja_desktop.store.workspace import Workspace
from tests.store.disks import as_anybody
from tests.store.samples import CLIENT, NOW

MOMENTS = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
FEW_MOMENTS = st.integers(0, 40).map(lambda days: NOW - timedelta(days=days))


def row_of_backups(moments: Sequence[datetime]) -> list[Backup]:
    """Backups made one after another at these moments of the clock."""
    return [Backup(number, at, Path(f"{number}")) for number, at in enumerate(moments, 1)]


@given(st.lists(MOMENTS | FEW_MOMENTS, max_size=60))
def test_the_newest_is_kept_and_so_is_the_newest_of_each_of_the_newest_days(moments: list[datetime]) -> None:
    backups = row_of_backups(moments)
    kept = keep(backups)
    days = list(dict.fromkeys(each.made_at.date() for each in reversed(backups)))
    for day in days[:DAYS]:
        newest = max((each for each in backups if each.made_at.date() == day), key=lambda each: each.number)
        assert newest in kept
    assert len({each.made_at.date() for each in kept}) >= min(len(days), DAYS)
    assert not backups or backups[-1] in kept
    assert len(kept) <= 7 + 4 + 12


@given(st.lists(FEW_MOMENTS, max_size=40), MOMENTS)
def test_a_clock_that_jumped_never_costs_the_newest_backup(moments: list[datetime], jumped: datetime) -> None:
    backups = row_of_backups([*moments, jumped])
    assert backups[-1] in keep(backups)


@given(st.lists(MOMENTS | FEW_MOMENTS, max_size=40))
def test_thinning_what_was_thinned_keeps_all_of_it(moments: list[datetime]) -> None:
    kept = keep(row_of_backups(moments))
    assert keep(kept) == kept


def test_of_two_years_of_days_seven_days_four_weeks_and_twelve_months_are_kept() -> None:
    backups = row_of_backups(
        [NOW - timedelta(days=days, hours=hours) for days in range(730, -1, -1) for hours in (4, 0)]
    )
    kept = sorted((NOW - each.made_at).days for each in keep(backups))
    # The 24th of November 2026 is a Tuesday: Sundays end the weeks, and the last days the months.
    sundays = [2, 9, 16]
    months = [24, 55, 85, 116, 147, 177, 208, 238, 269, 297, 328]
    assert kept == sorted({*range(7), *sundays, *months})


def test_a_backup_is_named_after_its_moment_and_number_and_opens(workspace: Workspace, tmp_path: Path) -> None:
    with workspace.unit(NOW) as unit:
        unit.put(CLIENT)
    folder = tmp_path / "backups" / "here"
    finland = timezone(timedelta(hours=2))
    first = take(workspace, folder, datetime(2026, 11, 24, 14, 32, 5, tzinfo=finland))
    assert first == folder / "sparraaja-20261124T123205Z-000001.db"
    copy = Workspace.open(first)
    with copy.look() as look:
        assert look.all(Client) == (CLIENT,)
    copy.close()


def test_the_number_grows_though_the_clock_goes_back_and_older_ones_are_gone(
    workspace: Workspace, tmp_path: Path
) -> None:
    first = take(workspace, tmp_path, NOW)
    second = take(workspace, tmp_path, NOW - timedelta(days=365))
    first.unlink()
    third = take(workspace, tmp_path, NOW)
    assert [each.path for each in found(tmp_path)] == [third, second]
    assert [each.number for each in found(tmp_path)] == [3, 2]
    assert found(tmp_path)[0].made_at == NOW


def test_thinning_touches_nothing_but_spare_backups(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    taken = [take(workspace, folder, NOW + timedelta(minutes=minutes)) for minutes in range(3)]
    others = [
        "notes.docx",
        "sparraaja-20261124T120000Z-1.db",
        "sparraaja-20269924T120000Z-000007.db",
        "sparraaja-20261124T120000Z-000009.making",
    ]
    for name in others:
        (folder / name).write_text("keep me", encoding="utf-8")
    (folder / "sparraaja-20261124T120000Z-000008.db").mkdir()
    assert set(thin(folder)) == set(taken[:2])
    left = {each.name for each in folder.iterdir()}
    assert left == {*others, taken[2].name, "sparraaja-20261124T120000Z-000008.db"}
    assert thin(folder) == ()


def test_a_folder_that_is_not_there_holds_no_backups(tmp_path: Path) -> None:
    assert found(tmp_path / "gone") == ()
    assert thin(tmp_path / "gone") == ()


def test_a_folder_that_may_not_be_written_says_so(workspace: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    for _ in range(2):
        take(workspace, folder, NOW)
    folder.chmod(0o555)
    for path in folder.iterdir():
        path.chmod(0o444)
    with as_anybody(folder):
        with pytest.raises(ReadOnly):
            thin(folder)
        with pytest.raises(ReadOnly):
            take(workspace, folder, NOW)
    assert len(found(folder)) == 2
    folder.chmod(0o755)


def test_a_backup_folder_that_is_a_file_says_so(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file", encoding="utf-8")
    with pytest.raises(Unreachable):
        take(workspace, tmp_path / "backups", NOW)


def test_a_backup_can_be_taken_while_another_reads_and_writes(workspace: Workspace, tmp_path: Path) -> None:
    with closing(reach(workspace.path)) as other:
        other.execute("BEGIN IMMEDIATE")
        take(workspace, tmp_path / "backups", NOW)
    assert len(found(tmp_path / "backups")) == 1


def test_a_copy_tells_whether_a_coaching_was_open_and_stays_as_it_is(furnished: Workspace, tmp_path: Path) -> None:
    made = take(furnished, tmp_path / "backups", NOW)
    before = made.read_bytes()
    assert is_open_there(made, {"engagement"})
    assert not is_open_there(made, {"another"})
    assert made.read_bytes() == before
    assert [each.name for each in made.parent.iterdir()] == [made.name]


def test_a_copy_that_cannot_be_read_may_hold_anything(tmp_path: Path) -> None:
    broken = tmp_path / "broken.sparraaja"
    broken.write_bytes(b"no workspace")
    assert is_open_there(broken, {"engagement"})


def test_what_was_copied_before_a_new_version_is_an_older_copy_too(furnished: Workspace, tmp_path: Path) -> None:
    made = take(furnished, tmp_path / "backups", NOW)
    path = furnished.path
    beside = path.with_name(f"{path.stem}-before-0002{path.suffix}")
    beside.write_bytes(made.read_bytes())
    assert copies(path, made.parent) == (made, beside)
    remove([made, beside, beside])
    assert copies(path, made.parent) == ()
    assert path.exists()
