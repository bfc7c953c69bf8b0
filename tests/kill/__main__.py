"""``python -m tests.kill 200`` kills the program 200 times while keys arrive, and says what was lost."""

import sys
import tempfile
from pathlib import Path

from tests.kill.rounds import kill_rounds


def main(count: int, seed: int) -> int:
    """Prints every fault and a summary; 0 when there was none."""
    rounds = []
    with tempfile.TemporaryDirectory(prefix="sparraaja-kill-") as folder:
        for number, one in enumerate(kill_rounds(Path(folder), count, seed), start=1):
            rounds.append(one)
            for fault in one.faults:
                print(f"kill {number}: {fault}")  # noqa: T201
    faults = sum(len(one.faults) for one in rounds)
    lost = max(one.typed - one.there for one in rounds)
    notice = rounds[-1].notice
    print(  # noqa: T201
        f"{len(rounds)} kills, {faults} faults; at most {lost} of the last characters were not kept; "
        f"the last notice: {notice}"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 200, int(sys.argv[2]) if len(sys.argv) > 2 else 1))
