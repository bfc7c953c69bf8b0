"""Kills the typist at random moments, and looks at what is left each time."""

import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from threading import Thread

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Mode
from sparraaja_desktop.paths import paths, shipped
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.settings import Settings, write_settings
from sparraaja_desktop.store.workspace import Workspace
from sparraaja_desktop.world import new_id, now
from tests.kill.sentence import text_of

AT_RISK_NS = 1_000_000_000
"""What may be lost: the last second of typing."""

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Round:
    """One killing: what was typed, what was said to be saved, what is there; `faults` is empty when all is well."""

    typed: int
    saved: int
    there: int
    notice: str
    faults: tuple[str, ...]


def prepare(data: Path) -> str:
    """A coaching for Hollola with one interview, to whose first note the window returns; the id of that note."""
    opened = housekeeping.open_workspace(data, Content(shipped("resources")), now, new_id)
    desk = opened.desk
    hollola = desk.clients.take(desk.clients.find("hollola")[0])
    engagement = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    interview = desk.mapping.start_interview(
        engagement.id, "shipped-contact", Language.FI, date(2026, 11, 24), Mode.REMOTE
    )
    answer = desk.mapping.answers(interview.id)[0]
    housekeeping.close(opened)
    place = {"room": "mapping", "engagement": engagement.id, "interview": interview.id, "answer": answer.id}
    write_settings(paths(data).settings, Settings(language="fi", place=place))
    return answer.id


def kill_rounds(data: Path, count: int, seed: int) -> Iterator[Round]:
    """Kills `count` times, at moments drawn by `seed`; each start goes on where the last one was cut.

    The notice after a run that kept something says the day; after one that kept nothing, that there was nothing.
    """
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    answer_id = prepare(data)
    there, expected = 0, ""
    for _ in range(count):
        killed = killed_while_typing("tests.kill.typist", (str(data), str(there)), chance.uniform(0.05, 2.5))
        one = _judge(data, answer_id, killed, expected)
        today = datetime.now(UTC).astimezone()
        expected = f"{today.day}.{today.month}.{today.year}" if one.there > there else "."
        there = one.there
        yield one


@dataclass(frozen=True, slots=True)
class Killed:
    """What a typist told before it was killed `at`: the count after each of its `keys` and when, what was `saved`."""

    at: int
    keys: tuple[tuple[int, int], ...]
    saved: tuple[int, ...]
    notice: str
    complaints: str


def killed_while_typing(module: str, arguments: tuple[str, ...], after: float) -> Killed:
    """Starts a typist, and kills it `after` seconds from its first key."""
    lines: list[str] = []
    command = [sys.executable, "-m", module, *arguments]
    with subprocess.Popen(command, cwd=_ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        reader = Thread(target=_read, args=(child, lines))
        reader.start()
        _wait_for_a_key(child, lines)
        time.sleep(after)
        killed = time.monotonic_ns()
        child.send_signal(signal.SIGKILL)
        reader.join()
        complaints = child.stderr.read() if child.stderr is not None else ""
    return Killed(
        at=killed,
        keys=tuple((int(line.split()[1]), int(line.split()[2])) for line in lines if line.startswith("key ")),
        saved=tuple(int(line.split()[1]) for line in lines if line.startswith("saved ")),
        notice=next((line.removeprefix("notice ") for line in lines if line.startswith("notice ")), ""),
        complaints=complaints,
    )


def _wait_for_a_key(child: "subprocess.Popen[str]", lines: list[str]) -> None:
    """Until the first key has arrived, a minute at most, or the child is gone."""
    deadline = time.monotonic() + 60
    while not any(line.startswith("key ") for line in lines) and time.monotonic() < deadline and child.poll() is None:
        time.sleep(0.005)


def _read(child: "subprocess.Popen[str]", lines: list[str]) -> None:
    if child.stdout is not None:
        lines.extend(line.rstrip("\n") for line in child.stdout)


def _judge(data: Path, answer_id: str, killed: Killed, expected: str) -> Round:
    keys, saves, notice, complaints = killed.keys, killed.saved, killed.notice, killed.complaints
    workspace = Workspace.open(paths(data).workspace)
    with workspace.look() as look:
        note = look.need(Answer, answer_id).note
    healthy = workspace.is_healthy()
    workspace.close()
    due = max((count for count, at in keys if at <= killed.at - AT_RISK_NS), default=0)
    faults = {
        f"the typist failed: {complaints}": not keys,
        f"{max(saves, default=0)} characters were said to be saved, {len(note)} are there": len(note)
        < max(saves, default=0),
        f"{due} characters were typed more than a second before, {len(note)} are there": len(note) < due,
        "what is there is not what was typed": note != text_of(len(note)),
        "the workspace is not healthy": not healthy,
        f"the next start did not say what was recovered and when: {notice!r}": expected not in notice,
    }
    return Round(
        typed=keys[-1][0] if keys else 0,
        saved=max(saves, default=0),
        there=len(note),
        notice=notice,
        faults=tuple(fault for fault, is_so in faults.items() if is_so),
    )
