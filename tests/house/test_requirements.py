"""Each requirement of the model has its place in the window and its tests, or the reason why not."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from sparraaja_desktop.model.adviser import CHECKS
from tests.house.requirements import MENU, WITH, Requirement, as_markdown, requirements
from tests.house.sources import PACKAGE, ROOT, modules, parsed
from tests.ui.framed import PLACES

PARTS = {38: ("a", "b", "c"), 39: ("", "b", "c", "d", "e")}
"""The letters of those that have parts."""

CITED = re.compile(r"\bR(\d{1,2}[a-e]?)(?:-R?(\d{1,2}))?\b")

every_one = pytest.mark.parametrize("requirement", requirements(), ids=lambda each: each.number)


def numbers() -> list[str]:
    """R1 … R77 with their parts."""
    return [f"R{number}{letter}" for number in range(1, 78) for letter in PARTS.get(number, ("",))]


@cache
def names_in(path: Path) -> set[str]:
    """The names of the tests of a file."""
    return {each.name for each in parsed(path).body if isinstance(each, ast.FunctionDef) and each.name[:5] == "test_"}


@cache
def cases_in(path: Path) -> set[str]:
    """What may name a case of its tests: every text in it; of the adviser's conditions the names of the checks."""
    told = (each.value for each in ast.walk(parsed(path)) if isinstance(each, ast.Constant))
    checks = {check.name for check in CHECKS} if path.name == "test_adviser.py" else set()
    return checks | {each for each in told if isinstance(each, str)}


def test_no_number_is_left_out_and_none_is_there_twice() -> None:
    assert [each.number for each in requirements()] == numbers()


@every_one
def test_each_has_a_place_and_a_test_or_the_reason_why_not(requirement: Requirement) -> None:
    assert requirement.asks
    assert bool(requirement.places) == bool(requirement.tests)
    if requirement.tests:
        assert requirement.is_partly == bool(requirement.reason)
    else:
        assert requirement.reason
        assert not requirement.is_partly


@every_one
def test_its_places_are_places_of_the_window(requirement: Requirement) -> None:
    for place in requirement.places:
        assert place.at == MENU or place.at in PLACES
        assert place.coaching in WITH
        assert place.words
        assert all(place.words)


@every_one
def test_its_tests_are_there(requirement: Requirement) -> None:
    assert len(set(requirement.tests)) == len(requirement.tests)
    for node in requirement.tests:
        path, _, rest = node.partition("::")
        name, _, case = rest.removesuffix("]").partition("[")
        assert name in names_in(ROOT / path), node
        assert not case or case in cases_in(ROOT / path), node


def test_what_the_program_cites_is_in_the_table() -> None:
    known = {each.number for each in requirements()} | {"R38"}
    for path in modules(PACKAGE):
        for first, last in CITED.findall(path.read_text(encoding="utf-8")):
            assert {f"R{first}", f"R{last or first}"} <= known, path.name


def test_what_the_adviser_rests_on_is_in_the_table() -> None:
    known = {each.number for each in requirements()} | {"R38"}
    assert {f"R{number}" for check in CHECKS for number in check.requirements} <= known


def test_the_table_is_printed_with_a_line_for_each() -> None:
    lines = list(as_markdown())
    assert len(lines) == 2 + len(requirements())
    assert all(line.count(" | ") >= 3 for line in lines[2:])
