"""Killed at any moment: what was said to be kept is there, and the next start says what was kept last."""

import os
import random
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import NOW

ROOT = Path(__file__).parents[2]
KILLS = 15


def write_and_be_killed(path: Path, chance: random.Random) -> tuple[str, list[int]]:
    """What a writing process said at its start, and the numbers of what it said it kept before it was killed."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ["PYTHONPATH"]])}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.store.writing", str(path)], stdout=subprocess.PIPE, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        begun = process.stdout.readline()
        numbers = [int(process.stdout.readline()) for _ in range(chance.randrange(1, 40))]
        try:
            # Anywhere within the next unit or two, which nobody has been told of.
            process.wait(chance.random() * 0.01)
        except subprocess.TimeoutExpired:
            process.kill()
        numbers += [int(line) for line in process.stdout if line.endswith("\n")]
    return begun, numbers


@pytest.mark.skipif(sys.platform == "win32", reason="a kill there is another matter")
def test_what_was_said_to_be_kept_outlives_every_kill(path: Path) -> None:
    chance = random.Random(20261124)  # noqa: S311
    said: set[int] = set()
    last: str | None = None
    for _ in range(KILLS):
        begun, numbers = write_and_be_killed(path, chance)
        assert begun == f"begun {last}\n"
        said.update(numbers)
        last = check_what_is_there(path, said)
    assert len(said) > 10 * KILLS


def check_what_is_there(path: Path, said: set[int]) -> str:
    """Looks at what a kill left, as another program would that has no run; answers with the last record kept."""
    workspace = Workspace.open(path)
    assert workspace.is_healthy()
    with workspace.look() as look:
        answers = {each.id: each for each in look.all(Answer)}
    firsts = {int(name.split()[0]) for name in answers if name.endswith("first")}
    seconds = {int(name.split()[0]) for name in answers if name.endswith("second")}
    assert said <= firsts == seconds
    newest = max(firsts)
    with workspace._within(writing=False) as connection:
        kept_at, record_id = connection.exec_driver_sql("SELECT last_kept_at, last_id FROM run").one()
    assert (record_id, kept_at) == (
        f"{newest} second",
        (NOW + timedelta(seconds=newest)).isoformat(timespec="microseconds"),
    )
    workspace.close()
    return f"{record_id}"
