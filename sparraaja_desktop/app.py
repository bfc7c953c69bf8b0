"""Where the parts meet: paths, lock, window, then, after the first paint, workspace, desk and rooms."""

import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from sparraaja_desktop import __version__
from sparraaja_desktop.paths import Paths, paths
from sparraaja_desktop.settings import read_settings
from sparraaja_desktop.ui.geometry import onto_screen, restore
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.single import Single, door

if TYPE_CHECKING:
    from sparraaja_desktop.model.errors import SparraajaError
    from sparraaja_desktop.services.housekeeping import Opened
    from sparraaja_desktop.ui.ask import Ask
    from sparraaja_desktop.ui.furnished import Furnished
    from sparraaja_desktop.ui.refused import Refused


class Session(QObject):
    """One run of the window on one data folder, from the first paint to the last backup."""

    def __init__(self, app: QApplication, where: Paths, single: Single, ask: "Ask | None", *, demo: bool) -> None:
        super().__init__(app)
        self.where = where
        self.demo = demo
        self.single = single
        self.opened: Opened | None = None
        self.furnished: Furnished | None = None
        self._ask = ask
        self.window = MainWindow(app, read_settings(where.settings), where.settings)
        self.window.is_demo = demo
        restore(self.window, where.data)
        self.window.draw_curtain()
        self.window.closed.connect(self.close)
        self._refused: Refused | None = None

    def build(self) -> None:
        """What the first paint did without: the frame, the door for questions, and an ear for knocks and signals."""
        from sparraaja_desktop.ui.farewell import Farewell
        from sparraaja_desktop.ui.language import Translations
        from sparraaja_desktop.ui.window_ask import WindowAsk

        app = self.window.app
        if app.style().objectName() != "fusion":
            app.setStyle("fusion")
        onto_screen(self.window)
        self.window.build(Translations(app, self.where.translations), self._ask or WindowAsk())
        self.single.knocked.connect(self.window.raise_it)
        Farewell(app).asked.connect(self.window.close_window)
        QTimer.singleShot(0, self.open_workspace)

    def open_workspace(self) -> None:
        """What is slow and may fail, after the first paint: the workspace, then the rooms; or why it was refused."""
        from sparraaja_desktop.model.errors import AlreadyOpen, SparraajaError

        try:
            if not self.single.take():
                raise AlreadyOpen(self.where.workspace)
            self.single.listen()
            opened = self._open()
        except SparraajaError as error:
            self._show_refusal(error)
        else:
            self._put_refusal_away()
            self._furnish(opened)

    def close(self) -> None:
        """The window has gone: the place is remembered, the run ends, and a backup is made when something changed."""
        from sparraaja_desktop.services import housekeeping

        if self.opened is not None:
            if self.furnished is not None:
                self.window.choose(place=self.furnished.place())
            closed = housekeeping.close(self.opened)
            self.opened = None
            if not closed.is_healthy or closed.trouble is not None:
                from sparraaja_desktop.ui.sentences import farewell

                self.window.ask.tell(self.window, farewell(closed))
        self.single.release()

    def _open(self) -> "Opened":
        from sparraaja_desktop.content.library import Content
        from sparraaja_desktop.services import housekeeping
        from sparraaja_desktop.ui.pictures.unseen import Unseen
        from sparraaja_desktop.world import new_id, now

        if self.opened is None:
            content = Content(self.where.resources)
            self.opened = housekeeping.open_workspace(self.where.data, content, now, new_id, draw=Unseen())
        if self.demo and not self.opened.desk.engagements.are_any():
            from sparraaja_desktop.services.example import fill_all

            fill_all(self.opened.desk, self.window.now().date())
        return self.opened

    def _furnish(self, opened: "Opened") -> None:
        from sparraaja_desktop.ui.furnished import Furnished
        from sparraaja_desktop.ui.recovery import Recovery

        self.furnished = Furnished(self.window, opened.desk, demo_command())
        place = self.window.settings.place
        if opened.unfinished is not None:
            recovery = Recovery(opened, self.furnished.context.language)
            place = recovery.place() or place
            self.window.notice(recovery.sentence)
        if self.demo:
            first = opened.desk.engagements.all()[0].engagement.id
            place = {"room": "mapping", "engagement": first}
        self.furnished.go_to(place)

    def _show_refusal(self, error: "SparraajaError") -> None:
        from sparraaja_desktop.ui.refused import Refused

        self._put_refusal_away()
        refused = Refused(error, self.where.data)
        refused.try_again_asked.connect(self.open_workspace)
        refused.quit_asked.connect(self.window.close_window)
        self._refused = refused
        self.window.stack.addWidget(refused)
        self.window.stack.setCurrentWidget(refused)
        refused.try_again.setFocus()

    def _put_refusal_away(self) -> None:
        if self._refused is not None:
            self.window.stack.removeWidget(self._refused)
            self._refused.deleteLater()
            self._refused = None


def run(
    data: Path | None = None,
    *,
    demo: bool = False,
    on_first_paint: Callable[[], None] | None = None,
    ask: "Ask | None" = None,
) -> int:
    """Opens the window on a data folder (None: the user's own) or on the example; the exit code.

    A second start on the same folder raises the first window and ends with 0. `on_first_paint` is called
    once, right after the first paint.
    """
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Sparraaja")
    app.setApplicationVersion(__version__)
    throw_away = _throw_away_folder() if demo else None
    try:
        where = paths(throw_away or data)
        single = door(where)
        if not single.is_alone():
            single.knock()
            return 0
        session = Session(app, where, single, ask, demo=demo)
        sys.excepthook = Surprise(session)
        if on_first_paint is not None:
            session.window.painted.connect(on_first_paint)
        session.window.painted.connect(session.build)
        session.window.show()
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        if throw_away is not None:
            _throw_away(throw_away)


def _throw_away_folder() -> Path:
    """A new folder for a throw-away workspace."""
    import tempfile

    return Path(tempfile.mkdtemp(prefix="sparraaja-"))


def _throw_away(folder: Path) -> None:
    """Removes the folder with all that is in it."""
    import shutil

    shutil.rmtree(folder, ignore_errors=True)


def self_check() -> int:
    """Tries out, in a temporary folder and without a window, what a bundle may lack; prints a line each; the exit code.

    A workspace made, walked there through every migration, and filled; the translations; a Word file written and
    read again; and that Qt can draw.
    """
    from sparraaja_desktop.check import run_checks

    app = QApplication.instance() or QApplication(["sparraaja", "-platform", "offscreen"])
    import tempfile

    with tempfile.TemporaryDirectory(prefix="sparraaja-") as folder:
        return run_checks(paths(Path(folder)), app)


class Surprise:
    """What nobody expected: written down without any of the user's text, and said in the footer; the window stays."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._written = ""

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._session.window.close()
            return
        import traceback

        what = "".join(traceback.format_tb(trace)) + kind.__name__
        sys.stderr.write(f"{what}: {error}\n")
        # The same again and again is written once: a field that cannot be kept tries every few seconds.
        if what != self._written:
            self._write(what)
        if self._session.window.is_built:
            self._session.window.frame.say_surprise(kind.__name__)

    def _write(self, what: str) -> None:
        from datetime import UTC, datetime

        self._written = what
        try:
            with (self._session.where.data / "errors.log").open("a", encoding="utf-8") as log:
                log.write(f"{datetime.now(UTC).isoformat()} {__version__}\n{what}\n\n")
        except OSError as trouble:
            sys.stderr.write(f"{trouble}\n")


def demo_command() -> tuple[str, ...]:
    """The command that opens the example in a process of its own."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--demo")
    return (sys.executable, "-m", "sparraaja_desktop", "--demo")
