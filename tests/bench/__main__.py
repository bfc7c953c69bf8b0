"""`python -m tests.bench startup [ROUNDS]`: what was measured, one line each."""

import sys

from tests.bench.startup import report


def main(arguments: list[str]) -> int:
    """Runs the named benchmark; 2 when there is none of that name."""
    if arguments[:1] != ["startup"]:
        print("usage: python -m tests.bench startup [ROUNDS]", file=sys.stderr)  # noqa: T201
        return 2
    for line in report(rounds=int(arguments[1]) if len(arguments) > 1 else 15):
        print(line, flush=True)  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
