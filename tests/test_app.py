"""The program as it runs: one window on one folder, a farewell in order, and no start that loses anything."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from sparraaja_desktop import app as program
from sparraaja_desktop.check import run_checks
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.paths import Paths, paths, shipped
from sparraaja_desktop.settings import Settings, write_settings
from sparraaja_desktop.world import new_id, now
from tests.driven import ROOT, begun, reopened, started
from tests.store.disks import bytes_of


def test_a_second_start_raises_the_first_window_and_ends_at_once(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with started(data) as first:
        assert first.line() == "open StartPage"
        before = {name: digest for name, digest in bytes_of(data).items() if not name.endswith(("-wal", "-shm"))}
        command = [sys.executable, "-m", "sparraaja_desktop", "--data", str(data)]
        second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=30)
        assert (second.returncode, second.stdout) == (0, "")
        assert first.line() == "raised"
        after = {name: digest for name, digest in bytes_of(data).items() if not name.endswith(("-wal", "-shm"))}
        assert after == before
        assert list(paths(data).knocks.iterdir()) == []
        first.tell("quit")
        assert first.ended() == 0
    assert not paths(data).lock.exists()


def test_asked_by_the_system_to_end_it_keeps_the_last_word_and_ends_in_order(tmp_path: Path, content: Content) -> None:
    data = tmp_path / "data"
    _, _, answer = begun(data, content)
    with started(data) as window:
        assert window.line() == "open MappingPage"
        window.tell("type Viimeinen lause ää")
        assert window.line() == "typed"
        window.process.send_signal(signal.SIGTERM)
        assert window.ended() == 0
    with reopened(data, content) as opened:
        assert opened.unfinished is None
        assert opened.desk.mapping.read_answer(answer).note == "Viimeinen lause ää"
    assert list(paths(data).backups.iterdir()) != []


def test_after_a_kill_the_lock_is_taken_and_the_note_is_there(tmp_path: Path, content: Content) -> None:
    data = tmp_path / "data"
    _, _, answer = begun(data, content)
    with started(data) as window:
        assert window.line() == "open MappingPage"
        window.tell("type Ennen katkosta")
        assert window.line() == "typed"
        time.sleep(1.0)
        window.process.send_signal(signal.SIGKILL)
        assert window.ended() == -signal.SIGKILL
    assert paths(data).lock.exists()
    with started(data) as window:
        assert window.line() == "open MappingPage"
        window.tell("type !")
        assert window.line() == "typed"
        window.tell("quit")
        assert window.ended() == 0
    with reopened(data, content) as opened:
        assert opened.desk.mapping.read_answer(answer).note == "Ennen katkosta!"


def test_what_nobody_expected_is_written_down_without_the_users_text_and_the_window_stays(tmp_path: Path) -> None:
    data = tmp_path / "data"
    write_settings(data / "settings.json", Settings(language="en"))
    with started(data) as window:
        assert window.line() == "open StartPage"
        for _ in range(2):
            window.tell("fail Salainen muistiinpano")
        window.tell("footer")
        assert window.line() == "Something unexpected happened (ValueError). What you wrote is safe."
        window.tell("quit")
        assert window.ended() == 0
    written = (data / "errors.log").read_text(encoding="utf-8")
    assert "in act" in written
    assert written.count("ValueError") == 1
    assert "Salainen" not in written


def test_the_example_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sealed: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    before = sorted(sealed.rglob("*"))
    with started("--demo") as window:
        assert window.line() == "open MappingPage"
        assert len(list(tmp_path.glob("sparraaja-*/workspace.sparraaja"))) == 1
        window.tell("quit")
        assert window.ended() == 0
    assert list(tmp_path.iterdir()) == []
    assert sorted(sealed.rglob("*")) == before


def test_the_command_of_the_example_is_this_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert program.demo_command() == (sys.executable, "-m", "sparraaja_desktop", "--demo")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert program.demo_command() == (sys.executable, "--demo")


def test_the_self_check_says_what_failed(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = Paths(data=tmp_path / "data", resources=shipped("resources"), translations=tmp_path / "none")
    assert run_checks(where, qapp) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("failed: Mistake: sparraaja_")


def test_the_self_check_sees_that_the_window_does_not_speak_finnish(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.copytree(shipped("translations"), tmp_path / "translations")
    shutil.copy(tmp_path / "translations" / "sparraaja_sv.qm", tmp_path / "translations" / "sparraaja_fi.qm")
    where = Paths(data=tmp_path / "data", resources=shipped("resources"), translations=tmp_path / "translations")
    assert run_checks(where, qapp) == 1
    assert capsys.readouterr().err == "failed: Mistake: the window does not speak Finnish\n"


@pytest.mark.usefixtures("qapp")
def test_the_self_check_passes_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.self_check() == 0
    assert capsys.readouterr().out.count(": good\n") == 3


def test_the_folders_are_the_users_own_unless_another_is_said(sealed: Path, tmp_path: Path) -> None:
    own = paths()
    assert sealed in own.data.parents
    assert own.data.name == "Sparraaja"
    assert paths(tmp_path).data == tmp_path
    assert paths(Path("here")).data.is_absolute()
    assert shipped("resources").is_dir()
    assert shipped("translations").is_dir()
    assert not own.data.exists()


def test_ids_sort_by_age() -> None:
    ids = []
    for _ in range(3):
        ids.append(new_id())
        time.sleep(0.002)
    assert ids == sorted(ids)
    assert {len(each) for each in ids} == {32}
    assert now().utcoffset() is not None
