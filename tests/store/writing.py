"""A process that keeps one note after another and says of each that it is kept: to be killed by test_kill."""

import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sparraaja_desktop.model.mapping import Answer
from sparraaja_desktop.store.workspace import Workspace
from tests.store.samples import ANSWER, NOW, SAMPLES, keep


def main(path: Path) -> None:
    """Keeps, and says the number of what is kept, until it is killed."""
    workspace = Workspace.open(path)
    unfinished = workspace.begin_run(NOW)
    say(f"begun {unfinished.last_id if unfinished else None}")
    keep(workspace, *SAMPLES)
    with workspace.look() as look:
        number = look.count(Answer)
    while True:
        note = f"Muistiinpano {number} " * (number % 50 + 1)
        two = (replace(ANSWER, id=f"{number} {half}", position=number, note=note) for half in ("first", "second"))
        keep(workspace, *two, at=NOW + timedelta(seconds=number))
        say(f"{number}")
        number += 1


def say(line: str) -> None:
    """Tells the one who is going to kill us, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
