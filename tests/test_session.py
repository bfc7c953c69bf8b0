"""A run of the program from its start to its end: what is opened, what is refused, what is said when it surprises."""

import os
import signal
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sparraaja_desktop.app import Session, Surprise
from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.paths import paths
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.settings import Settings, read_settings, write_settings
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.farewell import Farewell
from sparraaja_desktop.ui.furnished import COUNTING_MS
from sparraaja_desktop.ui.look import LIGHT, dress
from sparraaja_desktop.ui.mapping.interviews import InterviewsView
from sparraaja_desktop.ui.mapping.page import MappingPage
from sparraaja_desktop.ui.notice import Notice
from sparraaja_desktop.ui.refused import Refused
from sparraaja_desktop.ui.single import door
from sparraaja_desktop.world import new_id, now
from tests.driven import begun, reopened
from tests.store.disks import bytes_of
from tests.ui.framed import settle, told
from tests.ui.keys import press, type_text
from tests.ui.scripted import ScriptedAsk
from tests.ui.shown import focused

Start = Callable[..., Session]
Goodbye = Callable[[QApplication], None]


@pytest.fixture
def ask() -> ScriptedAsk:
    """Nobody clicks in a test."""
    return ScriptedAsk()


@pytest.fixture
def start(qapp: QApplication, qtbot: QtBot, ask: ScriptedAsk) -> Iterator[Start]:
    """Starts the program in this process, in English, until its workspace was opened or refused."""
    sessions: list[Session] = []
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)}

    def start(data: Path, *, demo: bool = False) -> Session:
        dress(qapp, LIGHT, 100, 10)
        if not paths(data).settings.exists() and (data.is_dir() or not data.parent.is_file()):
            write_settings(paths(data).settings, Settings(language="en"))
        session = Session(qapp, paths(data), door(paths(data)), ask, demo=demo)
        sessions.append(session)
        session.window.painted.connect(session.build)
        session.window.show()
        qtbot.waitUntil(lambda: session.window.is_built and is_open(session), timeout=5_000)
        session.window.activateWindow()
        settle()
        return session

    yield start
    for session in sessions:
        if session.window.is_built:
            session.window.keeper.give_up()
        session.window.close()
        session.window.deleteLater()
        session.deleteLater()
    for farewell in qapp.findChildren(Farewell):
        farewell.deleteLater()
    built = [session.window for session in sessions if session.window.is_built]
    spoken = [window.translations for window in built]
    settle(deleting=True)
    for translations in spoken:
        translations.use(Language.EN)
    signal.set_wakeup_fd(-1)
    for number, handler in handlers.items():
        signal.signal(number, handler)
    dress(qapp, LIGHT, 100, 10)


def is_open(session: Session) -> bool:
    """Whether the workspace was opened or refused."""
    return session.window.stack.currentWidget() is not session.window.frame.waiting


def refused(session: Session) -> Refused:
    """The page that says why."""
    page = session.window.stack.currentWidget()
    assert isinstance(page, Refused)
    return page


def test_the_window_returns_to_the_question_and_remembers_the_next_place(
    start: Start, tmp_path: Path, content: Content
) -> None:
    data = tmp_path / "data"
    _, interview, answer = begun(data, content)
    session = start(data)
    page = session.window.stack.currentWidget()
    assert isinstance(page, MappingPage)
    view = page.view("interviews")
    assert isinstance(view, InterviewsView)
    assert view.work.answer_id == answer
    press(view.pane.note, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    third = view.work.answer_id
    assert session.window.close()
    assert read_settings(paths(data).settings).place["answer"] == third != answer
    assert read_settings(paths(data).settings).place["interview"] == interview
    assert session.window.close()
    assert session.opened is None


def test_after_an_end_that_was_none_it_says_so_and_returns_to_the_last_note(
    start: Start, tmp_path: Path, content: Content
) -> None:
    data = tmp_path / "data"
    _, interview, answer = begun(data, content)
    opened = housekeeping.open_workspace(data, content, now, new_id)
    other = opened.desk.mapping.answers(interview)[4]
    opened.desk.mapping.keep_note(other.id, "Kesken jäi")
    opened.workspace.close()
    session = start(data)
    notice = session.window.findChild(Notice)
    assert isinstance(notice, Notice)
    assert notice.text.text().startswith("The program did not end in order last time. Everything kept until ")
    assert other.question in notice.text.text()
    assert session.furnished is not None
    assert session.furnished.place()["answer"] == other.id != answer
    session.window.choose(language="fi")
    settle()
    assert not notice.text.text().startswith("The program")
    assert other.question in notice.text.text()


def test_a_window_that_has_gone_asks_nothing_more_of_the_workspace(
    start: Start, tmp_path: Path, content: Content, qtbot: QtBot
) -> None:
    engagement, _, _ = begun(tmp_path / "data", content)
    session = start(tmp_path / "data")
    assert session.opened is not None
    assert session.opened.desk.bench.draw is not None
    session.opened.desk.programme.add_event(engagement)
    assert session.window.close()
    qtbot.wait(COUNTING_MS + 100)


def emptied(path: Path) -> None:
    """A file of 0 bytes."""
    path.write_bytes(b"")


def letter(path: Path) -> None:
    """A file of another program."""
    path.write_bytes(b"Hei, olen kirje.\n" * 1_000)


def truncated(path: Path) -> None:
    """The first half of a workspace."""
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def newer(path: Path) -> None:
    """A workspace of a newer version."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()


SPOILT: dict[Callable[[Path], None], str] = {
    emptied: "The workspace file is empty (0 bytes)",
    letter: "This file is not a Sparraaja workspace",
    truncated: "The workspace file is damaged",
    newer: "The workspace was made with a newer version",
}


@pytest.mark.parametrize("spoil", SPOILT, ids=[each.__name__ for each in SPOILT])
def test_a_workspace_that_cannot_be_opened_is_refused_untouched_and_opens_once_it_is_repaired(
    start: Start, tmp_path: Path, content: Content, spoil: Callable[[Path], None]
) -> None:
    data = tmp_path / "data"
    engagement, _, _ = begun(data, content)
    file = paths(data).workspace
    sound = file.read_bytes()
    spoil(file)
    before = bytes_of(data)[file.name]
    session = start(data)
    english = refused(session).why.text()
    assert english.startswith(SPOILT[spoil])
    assert str(file) in english
    for language in ("fi", "sv"):
        session.window.choose(language=language)
        settle()
        assert str(file) in refused(session).why.text() != english
    assert focused() is refused(session).try_again
    press(refused(session).try_again, Qt.Key.Key_Space)
    settle(deleting=True)
    assert len(session.window.findChildren(Refused)) == 1
    assert bytes_of(data)[file.name] == before
    file.write_bytes(sound)
    press(refused(session).try_again, Qt.Key.Key_Space)
    settle(deleting=True)
    assert session.window.findChildren(Refused) == []
    assert session.furnished is not None
    assert (session.furnished.room, session.furnished.engagement_id) == (Room.MAPPING, engagement)


def test_from_a_refusal_one_may_quit(start: Start, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    emptied(paths(data).workspace)
    session = start(data)
    press(refused(session).quit, Qt.Key.Key_Space)
    assert not session.window.isVisible()
    assert paths(data).workspace.read_bytes() == b""
    assert not paths(data).lock.exists()


def test_a_folder_that_cannot_be_written_is_said_in_the_window(start: Start, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("Oma", encoding="utf-8")
    session = start(file / "data")
    assert str(file / "data") in refused(session).why.text()
    assert file.read_text(encoding="utf-8") == "Oma"
    file.unlink()
    refused(session).try_again.click()
    assert session.furnished is not None
    assert session.furnished.room is Room.START


def test_a_folder_that_another_window_took_meanwhile_is_said(start: Start, tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    emptied(paths(data).workspace)
    session = start(data)
    session.single.release()
    other = door(paths(data))
    assert other.take()
    refused(session).try_again.click()
    assert "Another program" in refused(session).why.text()
    assert str(paths(data).workspace) in refused(session).why.text()
    other.release()
    paths(data).workspace.unlink()
    refused(session).try_again.click()
    assert session.furnished is not None


def test_the_example_says_that_nothing_of_it_is_kept_and_opens_at_the_mapping(start: Start, tmp_path: Path) -> None:
    session = start(tmp_path / "data", demo=True)
    assert session.window.windowTitle() == "Sparraaja – example, nothing of it is kept"
    assert session.furnished is not None
    assert session.furnished.room is Room.MAPPING
    assert "Esimerkkilä" in session.window.header.title.text()


def test_a_backup_that_could_not_be_made_is_said_before_the_window_goes(
    start: Start, tmp_path: Path, ask: ScriptedAsk
) -> None:
    session = start(tmp_path / "data")
    assert session.furnished is not None
    desk = session.furnished.desk
    desk.clients.take(desk.clients.find("Hollola")[0])
    paths(tmp_path / "data").backups.write_text("in the way", encoding="utf-8")
    assert session.window.close()
    assert len(ask.asked) == 1
    assert ask.asked[0].startswith("Everything is kept, but the backup was not finished. ")


def test_a_workspace_that_is_damaged_meanwhile_is_said_before_the_window_goes(
    start: Start, tmp_path: Path, content: Content, ask: ScriptedAsk
) -> None:
    data = tmp_path / "data"
    begun(data, content)
    backups = bytes_of(paths(data).backups)
    session = start(data)
    file = paths(data).workspace
    with file.open("r+b") as raw:
        raw.seek(file.stat().st_size // 4)
        raw.write(b"\xff" * (file.stat().st_size // 2))
    session.window.close()
    assert len(ask.asked) == 1
    assert ask.asked[0].startswith("The workspace file is damaged")
    assert bytes_of(paths(data).backups) == backups


def hung_up(_app: QApplication) -> None:
    """The terminal has gone."""
    os.kill(os.getpid(), signal.SIGHUP)


def logged_off(app: QApplication) -> None:
    """The session of the user ends."""
    app.findChildren(Farewell)[-1]._session_ends(cast("QSessionManager", None))


@pytest.mark.parametrize("goodbye", [hung_up, logged_off])
def test_when_the_system_says_goodbye_the_last_word_is_kept(
    start: Start, tmp_path: Path, qtbot: QtBot, content: Content, qapp: QApplication, goodbye: Goodbye
) -> None:
    data = tmp_path / "data"
    _, _, answer = begun(data, content)
    session = start(data)
    type_text(focused(), "Viimeinen")
    with qtbot.waitSignal(session.window.closed, timeout=2_000):
        goodbye(qapp)
    with reopened(data, content) as opened:
        assert opened.unfinished is None
        assert opened.desk.mapping.read_answer(answer).note == "Viimeinen"


# Surprises


def surprised(error: BaseException, hook: Surprise) -> None:
    """The error comes out of a slot."""
    try:
        raise error  # noqa: TRY301
    except BaseException as caught:
        hook(type(caught), caught, caught.__traceback__)


def test_the_same_surprise_is_written_once_and_another_after_it(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = start(tmp_path / "data")
    hook = Surprise(session)
    for error in (ValueError("Salainen"), ValueError("Salainen"), KeyError("Salainen")):
        surprised(error, hook)
        assert type(error).__name__ in told(session.window)
    written = (tmp_path / "data" / "errors.log").read_text(encoding="utf-8")
    assert [written.count(name) for name in ("ValueError", "KeyError", "Salainen")] == [1, 1, 0]
    assert "in surprised" in written
    assert "ValueError: Salainen" in capsys.readouterr().err


def test_a_surprise_where_nothing_can_be_written_is_said_all_the_same(
    start: Start, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = start(tmp_path / "data")
    (tmp_path / "data" / "errors.log").mkdir()
    surprised(ValueError("x"), Surprise(session))
    assert "ValueError" in told(session.window)
    assert "errors.log" in capsys.readouterr().err


def test_a_surprise_before_the_frame_is_written_down(
    qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    session = Session(qapp, paths(tmp_path), door(paths(tmp_path)), None, demo=False)
    surprised(ValueError("x"), Surprise(session))
    assert "ValueError" in (tmp_path / "errors.log").read_text(encoding="utf-8")
    assert "ValueError: x" in capsys.readouterr().err
    session.deleteLater()
    session.window.deleteLater()
    settle(deleting=True)


def test_ctrl_c_in_the_terminal_closes_the_window(start: Start, tmp_path: Path) -> None:
    session = start(tmp_path / "data")
    surprised(KeyboardInterrupt(), Surprise(session))
    assert not session.window.isVisible()
    assert not (tmp_path / "data" / "errors.log").exists()


def test_a_backup_that_was_not_finished_is_said_before_the_window_goes(
    start: Start, ask: ScriptedAsk, tmp_path: Path
) -> None:
    session = start(tmp_path / "data")
    assert session.opened is not None
    session.opened.desk.clients.add_other("Muu ry")
    paths(tmp_path / "data").backups.write_text("in the way", encoding="utf-8")
    session.window.close()
    (said,) = ask.asked
    assert said.startswith("Everything is kept, but the backup was not finished. ")
    assert str(paths(tmp_path / "data").backups) in said


def test_a_workspace_that_rotted_while_it_was_open_is_said_before_the_window_goes(
    start: Start, ask: ScriptedAsk, content: Content, tmp_path: Path
) -> None:
    before = housekeeping.open_workspace(tmp_path / "data", content, now, new_id)
    before.desk.clients.add_other("Muu ry")
    assert housekeeping.close(before).backup is not None
    session = start(tmp_path / "data")
    with paths(tmp_path / "data").workspace.open("r+b") as file:
        file.seek(4096)
        file.write(b"rotten " * 20_000)
    session.window.close()
    (said,) = ask.asked
    assert said.startswith("The workspace file is damaged: on closing it could not be read whole.")
    assert len(list(paths(tmp_path / "data").backups.iterdir())) == 1
