"""A start shows a window first, and reads what is heavy afterwards; importing the program does nothing."""

import json
import subprocess
import sys
from pathlib import Path

from tests.house.sources import PACKAGE, ROOT

HEAVY = ("sqlalchemy", "alembic", "sqlcipher3", "docx", "lxml", "babel", "icalendar", "holidays")

FIRST_PAINT = """
import json, os, sys
from pathlib import Path
from sparraaja_desktop.app import run

def painted():
    print(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})), flush=True)
    os._exit(0)

run(Path(sys.argv[1]), on_first_paint=painted)
"""

IMPORT_ALL = """
import importlib, json, sys
written = []

def hook(event, arguments):
    if event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        written.append(str(arguments[0]))

sys.addaudithook(hook)
for name in sys.argv[1:]:
    importlib.import_module(name)
from PySide6.QtCore import QCoreApplication
print(json.dumps({"written": written, "app": QCoreApplication.instance() is not None}))
"""


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True, text=True, timeout=60
    )


def test_the_window_paints_before_anything_heavy_is_read(tmp_path: Path) -> None:
    result = _run(FIRST_PAINT, str(tmp_path))
    assert result.returncode == 0, result.stderr
    at_first_paint = set(json.loads(result.stdout))
    assert "PySide6" in at_first_paint
    assert at_first_paint.isdisjoint(HEAVY)


def test_importing_the_program_does_nothing() -> None:
    modules = [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in sorted(PACKAGE.rglob("*.py"))]
    plain = [name.removesuffix(".__init__") for name in modules if "migrations" not in name]
    result = _run(IMPORT_ALL, *plain)
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout) == {"written": [], "app": False}
    assert result.stderr == ""
