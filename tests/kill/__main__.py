"""``python -m tests.kill 200`` kills the program 200 times while keys arrive, and says what was lost;
``python -m tests.kill pages 3 5`` kills it three times in each text field of each view, at moments drawn by 5.
"""

import sys
import tempfile
from pathlib import Path

from tests.kill.page_rounds import page_kills
from tests.kill.rounds import kill_rounds
from tests.kill.sights import every_field


def pages(count: int, seed: int) -> int:
    """Prints every fault and a summary; 0 when there was none."""
    kills = faults = 0
    with tempfile.TemporaryDirectory(prefix="sparraaja-kill-") as folder:
        for one in page_kills(Path(folder), tuple(every_field()), count, seed):
            kills += 1
            for fault in one.faults:
                faults += 1
                print(f"{one.where}: {fault}", flush=True)  # noqa: T201
    print(f"{kills} kills, {faults} faults")  # noqa: T201
    return 1 if faults else 0


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
    numbers = [int(each) for each in sys.argv[1:] if each != "pages"]
    if "pages" in sys.argv:
        sys.exit(pages(*(numbers + [1, 1][len(numbers) :])))
    sys.exit(main(*(numbers + [200, 1][len(numbers) :])))
