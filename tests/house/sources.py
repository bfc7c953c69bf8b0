"""The sources of the house: what the rules look at."""

import ast
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "sparraaja_desktop"
TESTS = ROOT / "tests"


@cache
def parsed(path: Path) -> ast.Module:
    """The syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def modules(*folders: Path) -> tuple[Path, ...]:
    """Every module under the folders, in the order of their paths."""
    return tuple(sorted(path for folder in folders for path in folder.rglob("*.py")))


def complaints(rule: Callable[[ast.Module], Iterator[str]], *folders: Path) -> list[str]:
    """What the rule says about every module under the folders, with the module in front."""
    return [f"{path.relative_to(ROOT)}, {said}" for path in modules(*folders) for said in rule(parsed(path))]


def tracked_texts() -> Iterator[tuple[str, str]]:
    """Path and text of every text file that git keeps; in an archive without git, of the modules that lie here."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\0") if listed.returncode == 0 else [str(path) for path in modules(PACKAGE, TESTS)]
    for name in filter(None, names):
        path = ROOT / name
        if path.is_file():
            data = path.read_bytes()
            if b"\0" not in data:
                yield name, data.decode("utf-8")
