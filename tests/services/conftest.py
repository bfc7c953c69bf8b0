"""A desk on a real workspace file, and a coaching of Hollola on it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.changes import Change
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Interview, Mode
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.store.workspace import Workspace


class Ears:
    """A listener that remembers what it heard."""

    def __init__(self) -> None:
        self.heard: list[tuple[tuple[Change, ...], object | None]] = []

    def hear(self, changes: Sequence[Change], by: object | None) -> None:
        """The listener."""
        self.heard.append((tuple(changes), by))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A new workspace file."""
    opened = Workspace.open(tmp_path / "workspace.sparraaja")
    yield opened
    opened.close()


@pytest.fixture
def desk(workspace: Workspace, content: Content, clock: Callable[[], datetime], new_id: Callable[[], str]) -> Desk:
    """The desk on it."""
    return open_desk(workspace, content, clock, new_id)


@pytest.fixture
def ears(desk: Desk) -> Ears:
    """Hears all that changes on the desk."""
    ears = Ears()
    desk.listen(ears.hear)
    return ears


@pytest.fixture
def hollola(desk: Desk) -> Client:
    """The client Hollola."""
    return desk.clients.take(desk.clients.find("Hollola")[0])


@pytest.fixture
def coaching(desk: Desk, hollola: Client) -> Engagement:
    """A coaching of Hollola."""
    return desk.engagements.start(hollola.id, SparrerKind.EXPERT)


@pytest.fixture
def interview(desk: Desk, coaching: Engagement) -> Interview:
    """An interview by the guide for the contact, in Finnish."""
    return desk.mapping.start_interview(coaching.id, "shipped-contact", Language.FI, date(2026, 11, 23), Mode.REMOTE)


@pytest.fixture
def first(desk: Desk, interview: Interview) -> Answer:
    """The answer to its first question."""
    return desk.mapping.answers(interview.id)[0]
