"""Real workspaces in a folder of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import NOW, SAMPLES


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a workspace may be made; nothing else is in its folder."""
    folder = tmp_path / "workspace"
    folder.mkdir()
    return folder / "sparraaja.db"


@pytest.fixture
def workspace(path: Path) -> Iterator[Workspace]:
    """An open and empty workspace."""
    opened = Workspace.open(path)
    yield opened
    opened.close()


@pytest.fixture
def furnished(workspace: Workspace) -> Workspace:
    """The workspace with one record of each kind."""
    with workspace.unit(NOW) as unit:
        for sample in SAMPLES:
            unit.put(sample)
    return workspace
