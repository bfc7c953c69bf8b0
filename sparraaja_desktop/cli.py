"""The command line: opens the window, or does the same work without one."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from sparraaja_desktop import __version__
from sparraaja_desktop.paths import Paths, paths

if TYPE_CHECKING:
    from sparraaja_desktop.model.drawings import Draw
    from sparraaja_desktop.model.errors import SparraajaError
    from sparraaja_desktop.model.handouts import HandoutKind


class Door(Protocol):
    """The lock of a data folder."""

    def take(self) -> bool:
        """Whether nobody else has it."""
        ...

    def release(self) -> None:
        """Gives it back."""
        ...


def parser() -> argparse.ArgumentParser:
    """What the command takes."""
    top = argparse.ArgumentParser(prog="sparraaja", description="The offline program of an osallisuussparraaja.")
    top.add_argument("--version", action="version", version=f"sparraaja {__version__}")
    _where(top)
    top.add_argument("--self-check", action="store_true", help="try the program out in a temporary folder, then end")
    commands = top.add_subparsers(dest="command")
    export = commands.add_parser("export", help="write handouts without a window; prints the path of each file")
    _where(export)
    export.add_argument("--engagement", metavar="NAME", help="the client's name, or the title of the coaching")
    export.add_argument("--kind", required=True, help="such as mapping-summary, programme or final-report, or all")
    export.add_argument("--language", required=True, choices=("fi", "sv", "en"), help="of the handout")
    export.add_argument("--folder", required=True, type=Path, help="where the files go; made when it is not there")
    return top


def _where(to: argparse.ArgumentParser) -> None:
    group = to.add_mutually_exclusive_group()
    group.add_argument(
        "--data", type=Path, metavar="DIR", help="the folder of the workspace, instead of the user's own"
    )
    group.add_argument("--demo", action="store_true", help="a throw-away copy of the invented Esimerkkilä")


def export(
    given: argparse.Namespace,
    door: Callable[[Paths], Door],
    sentence: Callable[["SparraajaError"], str],
    draw: "Draw | None" = None,
) -> int:
    """Writes the handouts and prints their paths; says what went wrong on standard error, and ends with 1 or 2.

    `door` gives the lock of a data folder, so that no window has the workspace open meanwhile; `sentence` says what an
    error was; `draw` makes the pictures.
    """
    from sparraaja_desktop.model.errors import AlreadyOpen, NotFound, SparraajaError
    from sparraaja_desktop.model.handouts import HandoutKind

    kinds = tuple(HandoutKind) if given.kind == "all" else tuple(k for k in HandoutKind if k.value == given.kind)
    if not kinds:
        known = ", ".join(kind.value for kind in HandoutKind)
        return _say(f"no such kind of handout: {given.kind} (there are {known}, and all)", 2)
    if not given.demo and not given.engagement:
        return _say("say which coaching: --engagement NAME, or --demo", 2)
    if not given.demo and not paths(given.data).workspace.exists():
        return _say(f"there is no workspace in {paths(given.data).data}", 1)
    try:
        with tempfile.TemporaryDirectory(prefix="sparraaja-") as temporary:
            data = Path(temporary) if given.demo else given.data
            written = _write(data, given, kinds, door, draw)
            for path in written:
                print(path)  # noqa: T201 - this is the command's answer
    except NotFound:
        return _say(f"there is no coaching called {given.engagement}", 1)
    except AlreadyOpen as error:
        return _say(f"{sentence(error)}; close its window first", 1)
    except SparraajaError as error:
        return _say(sentence(error), 1)
    if not written:
        return _say(f"there is nothing of which to make {given.kind} in {given.language}", 1)
    return 0


def _write(
    data: Path | None,
    given: argparse.Namespace,
    kinds: "tuple[HandoutKind, ...]",
    door: Callable[[Paths], Door],
    draw: "Draw | None",
) -> tuple[Path, ...]:
    """Opens the workspace as the window would, writes, and closes it again."""
    from sparraaja_desktop.content.library import Content
    from sparraaja_desktop.model.errors import AlreadyOpen
    from sparraaja_desktop.model.language import Language
    from sparraaja_desktop.services import housekeeping
    from sparraaja_desktop.services.example import fill
    from sparraaja_desktop.world import new_id, now

    where = paths(data)
    lock = door(where)
    if not lock.take():
        raise AlreadyOpen(where.workspace)
    try:
        content = Content(where.resources)
        opened = housekeeping.open_workspace(where.data, content, now, new_id, is_run=False, draw=draw)
        try:
            if given.demo:
                fill(opened.desk, content.example(), now().astimezone().date())
                engagement = opened.desk.engagements.all()[0].engagement
            else:
                engagement = opened.desk.engagements.named(given.engagement)
            return opened.desk.packs.write_all(engagement.id, kinds, Language(given.language), given.folder)
        finally:
            housekeeping.close(opened)
    finally:
        lock.release()


def _say(text: str, code: int) -> int:
    """One line on standard error, and the exit code."""
    print(f"sparraaja: {text}", file=sys.stderr)  # noqa: T201 - this is the command's answer
    return code
