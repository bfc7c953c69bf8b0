"""The command line does the same work without a window, and says in one sentence what it could not do."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from sparraaja_desktop import __version__
from sparraaja_desktop.__main__ import main
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.documents.reread import paragraphs
from sparraaja_desktop.model.communication import MessageAudience, Moment
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.ui.single import door
from tests.store.disks import as_anybody, bytes_of

ROOT = Path(__file__).resolve().parents[1]

HELD = """
import sys, time
from pathlib import Path
from sparraaja_desktop.paths import paths
from sparraaja_desktop.ui.single import door
held = door(paths(Path(sys.argv[1])))
print(held.take(), flush=True)
time.sleep(60)
"""

NO_WINDOW = """
import sys
from sparraaja_desktop.__main__ import main
code = main(sys.argv[1:])
from PySide6.QtCore import QCoreApplication
assert QCoreApplication.instance() is None
assert not any(name.endswith(("QtGui", "QtWidgets")) for name in sys.modules)
sys.exit(code)
"""

Run = Callable[..., tuple[int, list[str], str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command; its exit code, the lines of its answer, and what it complained of."""

    def run(*words: str | Path) -> tuple[int, list[str], str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return run


def fill_in(desk: Desk, client_id: str, engagement_id: str) -> None:
    """One of everything that a handout is about; a letter in each language."""
    area = desk.clients.add_area(client_id, "Sivistyspalvelut")
    action = desk.plans.add(engagement_id, area.id)
    desk.plans.revise(action.id, action="Lappuseinä kirjastoon")
    event = desk.programme.add_event(engagement_id)
    desk.programme.revise_event(event.id, theme="Kuulluksi tuleminen")
    desk.assignments.ensure_plan(engagement_id)
    feedback = desk.feedback.add_round(engagement_id, RoundKind.BEFORE)
    desk.feedback.add_answer(feedback.id, (4,), ("Hyvä alku",))
    for language in Language:
        desk.communication.add(engagement_id, MessageAudience.STAFF, Moment.START, language)


@pytest.fixture
def data(tmp_path: Path, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]) -> Path:
    """The folder of a workspace with two coachings, closed."""
    opened = housekeeping.open_workspace(tmp_path / "data", content, clock, new_id)
    desk = opened.desk
    for name, title in (("Hollola", ""), ("Lahti", "Kevään sparraus")):
        client = desk.clients.take(desk.clients.find(name)[0])
        engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
        desk.engagements.revise(engagement.id, title=title)
        desk.design.add_session(engagement.id, date(2026, 11, 24), Mode.REMOTE)
        if not title:
            fill_in(desk, client.id, engagement.id)
    housekeeping.close(opened)
    return tmp_path / "data"


def text_of(path: Path) -> str:
    """The text of a Word file."""
    return "\n".join(paragraphs(path.read_bytes()))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("kind", [*(kind.value for kind in HandoutKind), "all"])
def test_every_kind_of_handout_is_written_in_every_language_and_its_path_printed(
    run: Run, data: Path, tmp_path: Path, language: str, kind: str
) -> None:
    folder = tmp_path / "made" / "here"
    code, paths_printed, complaint = run(
        "export", "--data", data, "--engagement", "hollola", "--kind", kind, "--language", language, "--folder", folder
    )
    assert (code, complaint) == (0, "")
    assert sorted(paths_printed) == sorted(str(each) for each in folder.iterdir())
    assert len(paths_printed) >= (len(HandoutKind) if kind == "all" else 1)
    assert all("Hollola" in text_of(Path(each)) or kind != "mapping-summary" for each in paths_printed)
    assert not paths(data).lock.exists()


def test_a_coaching_is_found_by_its_title_and_by_its_client_in_any_language(
    run: Run, data: Path, tmp_path: Path
) -> None:
    for name in ("kevään SPARRAUS", "Lahtis"):
        code, printed, _ = run(
            "export", "--data", data, "--engagement", name, "--kind", "mapping-summary", "--language", "fi",
            "--folder", tmp_path / "made",
        )  # fmt: skip
        assert code == 0
        assert "Lahti" in text_of(Path(printed[0]))


def test_the_example_needs_no_workspace_and_leaves_none(run: Run, sealed: Path, tmp_path: Path) -> None:
    before = sorted(sealed.rglob("*"))
    code, printed, complaint = run("export", "--demo", "--kind", "all", "--language", "fi", "--folder", tmp_path / "x")
    assert (code, complaint) == (0, "")
    assert any("Esimerkkilä" in text_of(Path(each)) for each in printed)
    assert sorted(sealed.rglob("*")) == before


def test_a_file_that_is_there_is_never_written_over(run: Run, data: Path, tmp_path: Path) -> None:
    words = ("export", "--data", data, "--engagement", "Hollola", "--kind", "mapping-summary", "--language", "fi",
             "--folder", tmp_path / "made")  # fmt: skip
    (first,) = run(*words)[1]
    Path(first).write_text("Oma", encoding="utf-8")
    (second,) = run(*words)[1]
    assert second != first
    assert Path(first).read_text(encoding="utf-8") == "Oma"
    assert "Hollola" in text_of(Path(second))


def refusal(run: Run, folder: Path, *words: str | Path) -> tuple[int, str]:
    """The exit code and the complaint of a command that writes nothing."""
    code, printed, complaint = run("export", "--language", "fi", "--folder", folder, *words)
    assert printed == []
    assert not folder.exists()
    assert complaint.startswith("sparraaja: ")
    assert complaint.count("\n") == 1
    assert "Traceback" not in complaint
    return code, complaint


SUMMARY = ("--kind", "mapping-summary")


def test_where_there_is_nothing_to_make_that_kind_of_it_is_said(run: Run, data: Path, tmp_path: Path) -> None:
    words = ("--kind", "feedback-form", "--data", data, "--engagement", "Lahti", "--language", "fi")
    code, printed, complaint = run("export", "--folder", tmp_path / "made", *words)
    assert (code, printed) == (1, [])
    assert complaint == "sparraaja: there is nothing of which to make feedback-form in fi\n"


def test_a_workspace_that_is_not_there_is_said_and_none_is_made(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", missing, "--engagement", "Hollola")
    assert (code, complaint) == (1, f"sparraaja: there is no workspace in {missing}\n")
    assert not missing.exists()


def test_a_coaching_that_is_not_there_is_said(run: Run, data: Path, tmp_path: Path) -> None:
    before = sorted(each.name for each in data.iterdir())
    code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", data, "--engagement", "Hollolan")
    assert (code, complaint) == (1, "sparraaja: there is no coaching called Hollolan\n")
    assert sorted(each.name for each in data.iterdir()) == before


def test_a_kind_that_is_not_there_is_said_with_those_that_are(run: Run, data: Path, tmp_path: Path) -> None:
    code, complaint = refusal(run, tmp_path / "made", "--kind", "poem", "--data", data, "--engagement", "Hollola")
    assert code == 2
    assert "poem" in complaint
    assert all(kind.value in complaint for kind in HandoutKind)


def test_one_is_asked_which_coaching(run: Run, data: Path, tmp_path: Path) -> None:
    code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", data)
    assert code == 2
    assert "--engagement NAME" in complaint


def test_while_a_window_is_open_one_is_asked_to_close_it(run: Run, data: Path, tmp_path: Path) -> None:
    window = door(paths(data))
    assert window.take()
    before = bytes_of(data)
    code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", data, "--engagement", "Hollola")
    window.release()
    assert code == 1
    assert "Another program is using the workspace" in complaint
    assert complaint.endswith("; close its window first\n")
    before.pop("lock")
    assert bytes_of(data) == before


def test_the_lock_of_a_window_that_was_killed_is_no_hindrance(run: Run, data: Path, tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", HELD, str(data)], stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        window.stdout.readline()
        window.send_signal(signal.SIGKILL)
    assert paths(data).lock.exists()
    code, printed, _ = run(
        "export", *SUMMARY, "--language", "fi", "--folder", tmp_path / "made", "--data", data, "--engagement", "Lahti"
    )
    assert (code, len(printed)) == (0, 1)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "The workspace file is empty (0 bytes)"),
        (b"Hei, olen kirje.\n" * 400, "This file is not a Sparraaja workspace"),
    ],
    ids=["empty", "a letter"],
)
def test_a_file_that_is_no_workspace_is_said_and_left_alone(
    run: Run, tmp_path: Path, content: bytes, sentence: str
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    paths(data).workspace.write_bytes(content)
    before = bytes_of(data)
    code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", data, "--engagement", "Hollola")
    assert code == 1
    assert sentence in complaint
    assert bytes_of(data) == before


def test_a_folder_that_cannot_be_written_is_said(run: Run, data: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    code, complaint = refusal(run, tmp_path / "file" / "made", *SUMMARY, "--data", data, "--engagement", "Hollola")
    assert code == 1
    assert "Nothing was changed." in complaint


def test_a_workspace_that_may_only_be_read_is_said(run: Run, data: Path, tmp_path: Path) -> None:
    data.chmod(0o555)
    with as_anybody(data):
        code, complaint = refusal(run, tmp_path / "made", *SUMMARY, "--data", data, "--engagement", "Hollola")
    data.chmod(0o755)
    assert code == 1
    assert "can be read but not written" in complaint


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", "--demo", "--kind", "all", "--language", "de", "--folder", "x"],
        ["--data", "x", "--demo"],
        ["poem"],
    ],
    ids=["nothing said", "another language", "data and example", "another command"],
)
def test_a_command_that_makes_no_sense_ends_with_two(
    words: list[str], capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: sparraaja" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"sparraaja {__version__}\n"


def child(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Runs Python where there is no display, nor a word to Qt that there is none."""
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, *(str(word) for word in words)]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)


def test_it_works_without_a_display_and_makes_no_window(data: Path, tmp_path: Path) -> None:
    done = child(
        "-c", NO_WINDOW, "export", *SUMMARY, "--language", "sv", "--data", data, "--engagement", "Hollola",
        "--folder", tmp_path / "made",
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert Path(done.stdout.strip()).is_file()


def test_the_self_check_passes_and_needs_no_display(sealed: Path) -> None:
    before = sorted(sealed.rglob("*"))
    done = child("-m", "sparraaja_desktop", "--self-check")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["translations: good", "migrations: good", "workspace and handouts: good"]
    assert sorted(sealed.rglob("*")) == before
