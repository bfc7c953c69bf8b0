"""What the tests of the page of documents do and read."""

from pathlib import Path

from docx import Document
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.ui.documents.made import MadeView
from sparraaja_desktop.ui.documents.make import MakeView


class Opening:
    """The system's way to open things, which may have no program for it."""

    def __init__(self) -> None:
        self.opened: list[Path] = []

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(Path(url.toLocalFile()))
        return True


def choose(view: MakeView, kind: HandoutKind, about: int = 0) -> None:
    """Chooses a handout in the list."""
    view.view.choose([each.id for each in view.choices if each.kind is kind][about])


def rows(view: MakeView | MadeView) -> list[str]:
    """The rows of the list with their headings."""
    lines = [view.lines.line(row) for row in range(view.lines.rowCount())]
    return [" | ".join(filter(None, (each.text, each.detail))) for each in lines]


def text_of(path: Path) -> str:
    """What a Word file says in its paragraphs."""
    return "\n".join(paragraph.text for paragraph in Document(str(path)).paragraphs)


def wait(qtbot: QtBot, view: MakeView) -> None:
    """Until nothing is being made."""
    qtbot.waitUntil(lambda: not (view.maker.is_packing or view.context.work.is_going), timeout=20_000)
