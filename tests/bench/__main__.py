"""`python -m tests.bench startup [ROUNDS]`: what was measured, one line each."""

import sys
from collections.abc import Callable, Iterable

from tests.bench import handouts, pack, pages, startup

BENCHES: dict[str, Callable[[int], Iterable[str]]] = {
    "startup": startup.report,
    "pages": pages.report,
    "handouts": handouts.report,
    "pack": pack.report,
}


def main(arguments: list[str]) -> int:
    """Runs the named benchmark; 2 when there is none of that name."""
    bench = BENCHES.get(arguments[0]) if arguments else None
    if bench is None:
        print(f"usage: python -m tests.bench {'|'.join(BENCHES)} [ROUNDS]", file=sys.stderr)  # noqa: T201
        return 2
    for line in bench(int(arguments[1]) if len(arguments) > 1 else 15):
        print(line, flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
