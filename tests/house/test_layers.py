"""Each room may only look downwards."""

import subprocess
import sys
from pathlib import Path

from tests.house.sources import PACKAGE, ROOT

CONTRACTS = 6


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    return subprocess.run([*command, "--no-cache", "--no-logo"], cwd=folder, capture_output=True, text=True)


def test_the_contracts_of_the_house_are_kept() -> None:
    result = _lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr
    assert f"Contracts: {CONTRACTS} kept, 0 broken." in result.stdout


def test_a_window_that_reaches_into_the_cellar_breaks_a_contract(tmp_path: Path) -> None:
    house = tmp_path / "sparraaja_desktop"
    for module in PACKAGE.rglob("*.py"):
        copy = house / module.relative_to(PACKAGE)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(module.read_bytes())
    (house / "ui" / "shortcut.py").write_text("import sparraaja_desktop.store.workspace\n", encoding="utf-8")
    (house / "model" / "shortcut.py").write_text("import PySide6.QtCore\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    result = _lint(tmp_path)
    assert result.returncode != 0
    for contract in ("windows reach only for services and model", "Qt lives upstairs", "the model knows nothing"):
        assert f"{contract} BROKEN" in result.stdout
