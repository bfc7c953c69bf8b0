"""`python -m tests.floors`: whether the last run of the tests covered each floor as the house demands."""

import io
import sys

from coverage import Coverage
from coverage.exceptions import NoDataError

FLOORS = {
    "model": 100,
    "content": 100,
    "store": 100,
    "documents": 100,
    "services": 100,
    "ui": 90,
}
"""The least coverage of each floor, of lines and branches together, in per cent."""


def main() -> int:
    """Says what each floor has; 1 when one of them has too little, then with the lines that nothing ran."""
    coverage = Coverage()
    coverage.load()
    low = []
    for floor, least in FLOORS.items():
        try:
            had = coverage.report(include=f"*/sparraaja_desktop/{floor}/*", file=io.StringIO(), precision=2)
        except NoDataError:
            had = 0.0
        print(f"coverage of {floor}: {had:.2f} %, at least {least}")  # noqa: T201
        if had < least:
            low.append(floor)
    for floor in low:
        coverage.report(include=f"*/sparraaja_desktop/{floor}/*", show_missing=True, skip_covered=True)
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
