"""The rules of the house that no linter knows, each a pure function from a parsed module to complaints."""

import ast
import re
from collections.abc import Iterator
from typing import TypeGuard

Complaints = Iterator[str]

_LISTED = {"append", "extend", "insert", "remove", "pop", "clear", "sort", "reverse"}
_KEYED = {"add", "discard", "update", "setdefault", "popitem", "appendleft", "popleft"}
_MAKERS = {"list", "dict", "set", "defaultdict", "OrderedDict", "deque", "Counter", "bytearray"}
_VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "misc", "constants", "tools", "base"}
_NETWORK = {"aiohttp", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver"}
_NETWORK |= {"ssl", "telnetlib", "urllib.request", "urllib3", "websockets", "xmlrpc", "asyncio", "webbrowser"}
_SECOND_SQLITE = {"sqlite3", "_sqlite3", "pysqlite2", "pysqlite3", "apsw", "QtSql"}
_QT_NETWORK = {"QtNetwork", "QtWebSockets", "QtHttpServer", "QtNetworkAuth"}
_PLACEHOLDER = re.compile(r"%L?\d+|%n|\{[^{}]*\}")


def _is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _name(node: ast.expr) -> str:
    """The last part of a dotted name, empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _translates(call: ast.Call) -> int | None:
    """How many leading arguments of a call must be literals because lupdate reads them; None: it reads none."""
    name = _name(call.func)
    if name == "tr":
        return 1
    if name in {"QT_TRANSLATE_NOOP", "QT_TR_NOOP"}:
        return len(call.args)
    of_qt = isinstance(call.func, ast.Name) or _name(getattr(call.func, "value", call.func)).startswith("Q")
    return 2 if name == "translate" and of_qt else None


def texts_are_literals(tree: ast.Module) -> Complaints:
    """`tr` and `translate` get literals, and go by no other name: lupdate drops anything else without a word."""
    called: set[ast.expr] = set()
    tables = dict(_tables(tree))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called.add(node.func)
            wanted = _translates(node)
            if wanted is not None and not _is_readable(node.args, wanted, tables):
                yield f"line {node.lineno}: lupdate cannot read this text"
            if wanted is not None and len(node.args) > wanted and not _may_follow(node.args[wanted]):
                yield f"line {node.lineno}: the disambiguation of a text must be a literal"
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or node in called:
            continue
        if node.attr == "tr" or (node.attr == "translate" and _name(node.value).startswith("QCore")):
            yield f"line {node.lineno}: lupdate knows `tr` and `translate` by no other name"


def _is_readable(arguments: list[ast.expr], wanted: int, tables: dict[str, str]) -> bool:
    """Literals only; or the text comes out of a table of texts that lupdate has read, of this very context."""
    if wanted == 2 and len(arguments) >= 2 and isinstance(arguments[1], ast.Subscript):
        context = arguments[0].value if isinstance(arguments[0], ast.Constant) else None
        return context is not None and tables.get(_name(arguments[1].value)) == context
    return len(arguments) >= wanted and all(map(_is_literal, arguments[:wanted]))


def _tables(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Name and context of each table at the top of the module in which every text is a QT_TRANSLATE_NOOP."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Dict):
            texts = node.value.values
            contexts = {
                text.args[0].value for text in texts if _is_noop(text) and isinstance(text.args[0], ast.Constant)
            }
            if len(contexts) == 1 and all(map(_is_noop, texts)):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                yield _name(targets[0]), str(contexts.pop())


def _is_noop(node: ast.expr) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and _name(node.func) == "QT_TRANSLATE_NOOP" and all(map(_is_literal, node.args))


def _may_follow(node: ast.expr) -> bool:
    """A disambiguation is a literal or None."""
    return isinstance(node, ast.Constant) and (node.value is None or isinstance(node.value, str))


def signals_meet_no_lambda(tree: ast.Module) -> Complaints:
    """A lambda on a signal keeps its window alive for ever."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "connect":
            for argument in node.args:
                if any(isinstance(part, ast.Lambda) for part in ast.walk(argument)):
                    yield f"line {node.lineno}: connect a bound method, not a lambda"


def nothing_is_global(tree: ast.Module) -> Complaints:
    """No `global` statement, and nothing mutable at the top of a module that the module then changes."""
    shared = {name for node in tree.body for name in _mutable_names(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Global):
            yield f"line {node.lineno}: a global statement"
        elif isinstance(node, ast.Call | ast.Subscript) and _changed_name(node) in shared:
            yield f"line {node.lineno}: {_changed_name(node)} is shared by the whole module and changed here"


def _mutable_names(node: ast.stmt) -> Iterator[str]:
    """The names that a statement binds to something that can be changed in place."""
    if isinstance(node, ast.Assign) and _is_mutable(node.value):
        yield from map(_name, node.targets)
    elif isinstance(node, ast.AnnAssign) and _is_mutable(node.value):
        yield _name(node.target)


def _is_mutable(node: ast.expr | None) -> bool:
    if isinstance(node, ast.Call):
        return _name(node.func) in _MAKERS
    return isinstance(node, ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp)


def _changed_name(node: ast.Call | ast.Subscript) -> str | None:
    """The name of the thing that this call or item changes in place, None when it changes none."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _LISTED | _KEYED:
        return node.func.value.id if isinstance(node.func.value, ast.Name) else None
    if isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store | ast.Del):
        return node.value.id if isinstance(node.value, ast.Name) else None
    return None


def typed_keys_are_ascii(tree: ast.Module) -> Complaints:
    """Qt's own key clicks end the whole process on ä, ö, – and €; texts go through a helper of ours."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in {"keyClicks", "keyClick", "keyPress", "keyEvent"}:
            texts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant)]
            foreign = any(isinstance(text, str) and not text.isascii() for text in texts)
            unknown = _name(node.func) == "keyClicks" and not any(isinstance(text, str) for text in texts)
            if foreign or unknown:
                yield f"line {node.lineno}: only literal ASCII may be typed with {_name(node.func)}"


def _imported(tree: ast.Module) -> Iterator[tuple[int, set[str]]]:
    """Line and names of each import: the whole dotted name, its first part, and what is taken out of PySide6."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            dotted = {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            dotted = {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
        else:
            continue
        qt = {name.split(".")[1] for name in dotted if name.startswith("PySide6.")}
        yield node.lineno, dotted | qt | {name.split(".")[0] for name in dotted}


def one_sqlite_library(tree: ast.Module) -> Complaints:
    """Two SQLite libraries on one file drop each other's locks; the one is sqlcipher3."""
    for line, names in _imported(tree):
        if found := names & _SECOND_SQLITE:
            yield f"line {line}: a second SQLite library, {', '.join(sorted(found))}"


def nothing_of_a_network(tree: ast.Module) -> Complaints:
    """The program imports nothing that could reach a network."""
    for line, names in _imported(tree):
        if found := names & (_NETWORK | _QT_NETWORK):
            yield f"line {line}: {', '.join(sorted(found))} reaches a network"


def function_lengths(tree: ast.Module) -> list[int]:
    """The lines of each function, from `def` to its last line, decorators apart."""
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))
    return [(node.end_lineno or node.lineno) - node.lineno + 1 for node in functions]


def says_nothing(stem: str) -> bool:
    """Whether a module's name says nothing of what is inside."""
    return stem.lower() in _VAGUE_NAMES


def placeholders(text: str) -> list[str]:
    """What a translation must keep, sorted: %1, %n, {name}."""
    return sorted(_PLACEHOLDER.findall(text))


def mnemonics(text: str) -> int:
    """How many letters of a text are underlined; `&&` is an ampersand."""
    return len(re.findall(r"&(?!&|\s|$)", text.replace("&&", "")))


_PLACES = {
    "a home folder": r"(?<![\w.:-])/(?:home|Users|root|work|workspace)/\w|[A-Za-z]:\\+Users\\+\w",
    "the host of a package registry": r"(?i)\b(?:[\w-]+\.)*"
    r"(?:pypi|pythonhosted|npmjs|debian|crates|anaconda|rubygems|maven|golang)\.(?:org|com|io|net)\b",
    "an address of an index": r"(?i)https?://[\w.-]*(?:registry|mirror|proxy|index)[\w.-]*[./:]",
}


def places_of_one_machine(text: str) -> Complaints:
    """No tracked file says where it was written, or from where one machine takes its packages."""
    for number, line in enumerate(text.splitlines(), 1):
        for what, pattern in _PLACES.items():
            if re.search(pattern, line):
                yield f"line {number}: {what}"
