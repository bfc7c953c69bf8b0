"""`python -m tests.translations`: gathers the texts of the windows into the .ts files and makes the .qm files of them.

The source language is English. Finnish and Swedish are complete; English holds only the plurals. The .qm files are kept
in git, so that a clone runs without a build step.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "translations"
LANGUAGES = ("fi", "sv", "en")


def _tool(name: str) -> list[str]:
    """The command of one of Qt's own tools, run by this very interpreter."""
    return [sys.executable, "-c", f"from PySide6.scripts.pyside_tool import {name} as tool; tool()"]


def _run(command: list[str]) -> None:
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode or "rror" in result.stderr:
        raise RuntimeError(f"{command[2]}\n{result.stdout}{result.stderr[:2000]}")


def gather(folder: Path = FOLDER) -> tuple[Path, ...]:
    """Brings the .ts files in `folder` up to date with the package; texts that are gone from it go.

    Raises RuntimeError with what lupdate said when it failed.
    """
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sparraaja_desktop").rglob("*.py"))
    folder.mkdir(exist_ok=True)
    made = []
    for language in LANGUAGES:
        target = folder / f"sparraaja_{language}.ts"
        only = ["-pluralonly"] if language == "en" else []
        options = ["-source-language", "en", "-target-language", language, "-locations", "none", "-no-obsolete", *only]
        _run([*_tool("lupdate"), *sources, *options, "-ts", str(target)])
        made.append(target)
    return tuple(made)


def release(folder: Path = FOLDER, into: Path = FOLDER) -> tuple[Path, ...]:
    """Makes the .qm files in `into` of the .ts files in `folder`. Raises RuntimeError with what lrelease said."""
    made = []
    for language in LANGUAGES:
        target = into / f"sparraaja_{language}.qm"
        _run([*_tool("lrelease"), "-silent", str(folder / f"sparraaja_{language}.ts"), "-qm", str(target)])
        made.append(target)
    return tuple(made)


if __name__ == "__main__":
    for path in (*gather(), *release()):
        print(path.relative_to(ROOT))  # noqa: T201
