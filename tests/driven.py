"""The program in a process of its own, told what to do and asked what it sees; and workspaces for it to open."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Mode
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import Settings, write_settings
from sparraaja_desktop.world import new_id, now

ROOT = Path(__file__).resolve().parents[1]

# A program that writes what it sees to its standard output, and does what it is told on its standard input.
DRIVEN = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from sparraaja_desktop import app
from sparraaja_desktop.ui.main_window import MainWindow

def say(*words):
    print(*words, flush=True)

class Driver(QObject):
    told = Signal(str)

    def __init__(self):
        super().__init__()
        self.told.connect(self.act)
        self.said_open = False
        self.timer = QTimer(self)
        self.timer.timeout.connect(self.look)
        self.timer.start(20)
        threading.Thread(target=self.listen, daemon=True).start()

    def listen(self):
        for line in sys.stdin:
            self.told.emit(line.strip())

    def window(self):
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))

    def look(self):
        page = self.window().stack.currentWidget() if self.window().is_built else None
        if not self.said_open and page is not None and page is not self.window().frame.waiting:
            self.said_open = True
            knocked = self.window().frame.raise_window
            self.window().frame.raise_window = lambda: (say("raised"), knocked())
            say("open", type(page).__name__)

    @Slot(str)
    def act(self, line):
        word, _, rest = line.partition(" ")
        if word == "type":
            editor = QApplication.focusWidget()
            assert isinstance(editor, QPlainTextEdit), editor
            editor.insertPlainText(rest)
            say("typed")
        elif word == "fail":
            raise ValueError(rest)
        elif word == "footer":
            say(self.window().footer.said.text())
        elif word == "quit":
            self.window().menus.quit.trigger()

def painted():
    global driver
    driver = Driver()

demo = sys.argv[1] == "--demo"
sys.exit(app.run(None if demo else Path(sys.argv[1]), demo=demo, on_first_paint=painted))
"""


class Started:
    """A program that was started, told what to do and asked what it sees."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self.process = process

    def line(self) -> str:
        """The next line of what it says."""
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def tell(self, line: str) -> None:
        """Tells it to do something."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def ended(self) -> int:
        """Its exit code, once it has ended."""
        return self.process.wait(timeout=20)


@contextmanager
def started(*words: str | Path) -> Iterator[Started]:
    """Starts the program; it is gone afterwards."""
    command = [sys.executable, "-c", DRIVEN, *(str(word) for word in words)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        # A program that says nothing must not be waited for without end.
        watch = threading.Timer(25, process.kill)
        watch.start()
        try:
            yield Started(process)
        finally:
            watch.cancel()
            process.kill()


def begun(data: Path, content: Content) -> tuple[str, str, str]:
    """Makes a workspace with an interview; the ids of the coaching, the interview and its second question."""
    opened = housekeeping.open_workspace(data, content, now, new_id)
    desk = opened.desk
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    held_on = now().date()
    interview = desk.mapping.start_interview(engagement.id, "shipped-contact", Language.FI, held_on, Mode.REMOTE)
    answer = desk.mapping.answers(interview.id)[1]
    housekeeping.close(opened)
    place = {"room": "mapping", "engagement": engagement.id, "interview": interview.id, "answer": answer.id}
    write_settings(data / "settings.json", Settings(language="en", place=place))
    return engagement.id, interview.id, answer.id


@contextmanager
def reopened(data: Path, content: Content) -> Iterator[Opened]:
    """The workspace, to look into."""
    opened = housekeeping.open_workspace(data, content, now, new_id)
    yield opened
    housekeeping.close(opened)
