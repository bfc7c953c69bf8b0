"""What a clone promises: one command for each thing, and the very libraries that were tried."""

import re
import subprocess
from collections.abc import Iterator
from importlib.metadata import distribution, version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.house.sources import ROOT

PIN = re.compile(r"[A-Za-z0-9-]+==[0-9][\w.]*")


def pins() -> dict[str, str]:
    """Version by name, as constraints.txt has them."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    split = (line.partition("==") for line in lines if not line.startswith("#"))
    return {canonicalize_name(name): pinned for name, _, pinned in split}


def needed(name: str, extras: frozenset[str], seen: set[str]) -> Iterator[str]:
    """Every library that `name` with these extras needs on this machine, and what those need."""
    for line in distribution(name).requires or ():
        requirement = Requirement(line)
        environments = [{"extra": extra} for extra in extras or frozenset({""})]
        wanted = requirement.marker is None or any(map(requirement.marker.evaluate, environments))
        if wanted and canonicalize_name(requirement.name) not in seen:
            seen.add(canonicalize_name(requirement.name))
            yield canonicalize_name(requirement.name)
            yield from needed(requirement.name, frozenset(requirement.extras), seen)


def test_constraints_are_names_and_versions_only() -> None:
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not line.startswith("#") and not PIN.fullmatch(line)] == []


def test_every_library_is_the_one_that_was_tried() -> None:
    pinned = pins()
    used = set(needed("sparraaja", frozenset({"dev", "installer"}), set())) - {"setuptools"}
    assert {"pyside6-essentials", "sqlcipher3", "pytest", "pyinstaller"} <= used
    assert {name: version(name) for name in used} == {name: pinned.get(name) for name in used}


def test_the_readme_begins_with_two_commands_of_one_line() -> None:
    first_screen = (ROOT / "README.md").read_text(encoding="utf-8").split("## ")[0]
    assert re.findall(r"^    (.+)$", first_screen, re.MULTILINE) == ["sh .ci/demo", "sh .ci/test"]


def test_the_build_machine_runs_the_command_of_the_readme() -> None:
    body = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert body.rstrip().splitlines()[-1] == "sh .ci/test"


@pytest.mark.parametrize("script", ["setup", "demo", "test"])
def test_the_commands_can_be_read_by_a_shell(script: str) -> None:
    assert subprocess.run(["sh", "-n", f".ci/{script}"], cwd=ROOT, capture_output=True).stderr == b""
