"""The taste of the house, as far as a program can see it."""

import ast
from collections.abc import Callable, Iterator

import pytest

from tests.house import rules
from tests.house.sources import PACKAGE, ROOT, TESTS, complaints, modules, parsed, tracked_texts

BAD = {
    rules.texts_are_literals: (
        'self.tr(f"{n} notes")',
        "self.tr(self.TITLE)",
        'self.tr("Notes", hint)',
        'QCoreApplication.translate(context, "Notes")',
        "QCoreApplication.translate('Pages', name)",
        "translate('Pages', name)",
        "tr = QCoreApplication.translate",
        "say = self.tr",
        'QT_TRANSLATE_NOOP("Pages", name)',
        'T = {1: QT_TRANSLATE_NOOP("Pages", "Notes")}\ntranslate("Rooms", T[1])',
        'T = {1: QT_TRANSLATE_NOOP("Pages", "Notes"), 2: "Rooms"}\ntranslate("Pages", T[1])',
    ),
    rules.signals_meet_no_lambda: ("b.clicked.connect(lambda: self.go())", "s.connect(partial(lambda x: x, 1))"),
    rules.nothing_is_global: (
        "def f():\n    global name\n    name = 1",
        "seen = []\ndef f(x):\n    seen.append(x)",
        "cache: dict[str, int] = {}\ndef f(x):\n    cache[x] = 1",
        "names = set()\ndef f(x):\n    names.add(x)",
        "cache = {}\ndef f(x):\n    del cache[x]",
    ),
    rules.typed_keys_are_ascii: ('qtbot.keyClicks(w, "Hämeenlinna")', "QTest.keyClicks(w, text)", 'keyClick(w, "€")'),
    rules.one_sqlite_library: ("import sqlite3", "from sqlite3 import dbapi2", "from PySide6 import QtSql"),
    rules.nothing_of_a_network: (
        "import socket",
        "import urllib.request",
        "from http.client import HTTPConnection",
        "from urllib import request",
        "from PySide6.QtNetwork import QTcpSocket",
    ),
}
GOOD = {
    rules.texts_are_literals: (
        'self.tr("Notes")',
        'self.tr("%n note(s)", "", n)',
        'self.tr("Open", None)',
        'QCoreApplication.translate("Pages", "Notes")',
        "word.translate(table)",
        'T = {1: QT_TRANSLATE_NOOP("Pages", "Notes")}\ntranslate("Pages", T[1])',
    ),
    rules.signals_meet_no_lambda: ("b.clicked.connect(self.go)", "sorted(x, key=lambda y: y)"),
    rules.nothing_is_global: (
        "NAMES = {'a': 1}\ndef f(x):\n    return NAMES[x]",
        "def f():\n    a = []\n    a.append(1)",
    ),
    rules.typed_keys_are_ascii: ('qtbot.keyClicks(w, "Hollola")', "qtbot.keyClick(w, Qt.Key.Key_Down)"),
    rules.one_sqlite_library: ("from sqlcipher3 import dbapi2",),
    rules.nothing_of_a_network: ("from urllib.parse import quote", "from PySide6.QtCore import QUrl"),
}
Rule = Callable[[ast.Module], Iterator[str]]


@pytest.mark.parametrize(("rule", "source"), [(rule, source) for rule, all_ in BAD.items() for source in all_])
def test_a_rule_sees_what_it_forbids(rule: Rule, source: str) -> None:
    assert list(rule(ast.parse(source)))


@pytest.mark.parametrize(("rule", "source"), [(rule, source) for rule, all_ in GOOD.items() for source in all_])
def test_a_rule_lets_the_rest_be(rule: Rule, source: str) -> None:
    assert not list(rule(ast.parse(source)))


def test_every_text_of_a_window_is_one_that_lupdate_can_read() -> None:
    assert complaints(rules.texts_are_literals, PACKAGE) == []


def test_no_lambda_hangs_on_a_signal() -> None:
    assert complaints(rules.signals_meet_no_lambda, PACKAGE, TESTS) == []


def test_no_state_is_shared_by_a_module() -> None:
    assert complaints(rules.nothing_is_global, PACKAGE, TESTS) == []


def test_the_tests_type_only_what_qt_can_type() -> None:
    assert complaints(rules.typed_keys_are_ascii, TESTS) == []


def test_one_sqlite_library_touches_the_workspace() -> None:
    assert complaints(rules.one_sqlite_library, PACKAGE) == []


def test_the_program_imports_nothing_that_reaches_a_network() -> None:
    assert complaints(rules.nothing_of_a_network, PACKAGE) == []


def test_every_module_says_what_room_it_is() -> None:
    trees = {str(path.relative_to(ROOT)): parsed(path) for path in modules(PACKAGE, TESTS)}
    silent = [path for path, tree in trees.items() if tree.body and not ast.get_docstring(tree)]
    assert silent == []


def test_every_module_has_a_name_that_says_something() -> None:
    vague = [
        path
        for path in modules(PACKAGE, TESTS)
        if rules.says_nothing(path.stem) or rules.says_nothing(path.parent.name)
    ]
    assert vague == []


def test_modules_are_short_enough_to_read() -> None:
    lengths = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in modules(PACKAGE, TESTS)
    }
    assert {path: length for path, length in lengths.items() if length > 400} == {}


def test_nineteen_functions_of_twenty_fit_in_forty_lines() -> None:
    lengths = sorted(length for path in modules(PACKAGE) for length in rules.function_lengths(parsed(path)))
    assert lengths[int(len(lengths) * 0.95)] <= 40


@pytest.mark.parametrize(
    "line",
    [
        "see /" + "home/anna/notes",
        "C:\\" + "Users\\anna",
        "https://files.pythonhosted" + ".org/x",
        "https://my" + "registry.test/x",
    ],
)
def test_a_place_of_one_machine_is_seen(line: str) -> None:
    assert list(rules.places_of_one_machine(line))


def test_no_file_names_a_place_of_one_machine() -> None:
    found = [f"{name}, {said}" for name, text in tracked_texts() for said in rules.places_of_one_machine(text)]
    assert found == []
