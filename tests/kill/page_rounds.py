"""Kills the program while somebody types into a field of a view, and looks at what is left: every field in its turn."""

import random
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.paths import paths, shipped
from sparraaja_desktop.services import housekeeping
from sparraaja_desktop.services.example import fill_all
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.settings import Settings, write_settings
from sparraaja_desktop.ui.recovery import Recovery
from sparraaja_desktop.world import new_id, now
from tests.kill.fields import Typing, kept_text, value_of, values
from tests.kill.rounds import AT_RISK_NS, killed_while_typing
from tests.kill.sentence import line_of
from tests.kill.sights import SIGHTS, Sight, place_in
from tests.ui.typed import kept_in

_LONGEST = 400
"""More characters than are typed in any round."""


@dataclass(frozen=True, slots=True)
class PageRound:
    """One killing in one field; `faults` is empty when all is well."""

    where: str
    typed: int
    there: int
    faults: tuple[str, ...]


def page_kills(folder: Path, chosen: Sequence[tuple[Sight, str]], rounds: int, seed: int) -> Iterator[PageRound]:
    """Kills `rounds` times in each of the chosen fields, at moments drawn by `seed`, each time in a new copy."""
    chance = random.Random(seed)  # noqa: S311 - moments, not secrets
    example = folder / "example"
    opened = _open(example)
    fill_all(opened.desk, now().date())
    housekeeping.close(opened)
    for _ in range(rounds):
        for sight, name in chosen:
            data = folder / "data"
            shutil.copytree(example, data)
            yield _round(data, sight, name, chance.uniform(0.05, 2.5))
            shutil.rmtree(data)


def _open(data: Path) -> Opened:
    return housekeeping.open_workspace(data, Content(shipped("resources")), now, new_id)


def _round(data: Path, sight: Sight, name: str, after: float) -> PageRound:
    opened = _open(data)
    engagement_id = opened.desk.engagements.all()[0].engagement.id
    record_id = sight.whose(opened.desk, engagement_id)
    place = place_in(sight, opened.desk, engagement_id, record_id)
    before = kept_in(opened)
    housekeeping.close(opened)
    write_settings(paths(data).settings, Settings(language="fi", place=place))
    killed = killed_while_typing("tests.kill.page_typist", (str(data), str(SIGHTS.index(sight)), name), after)
    opened = _open(data)
    records = kept_in(opened)
    kind = sight.kind.__name__
    made = [records[key] for key in records.keys() - before.keys() if key[0] == kind]
    record = next(iter(made), None) if sight.makes else records[kind, record_id]
    former = None if sight.makes else value_of(before[kind, record_id], sight.fields[name])
    there = _there(sight, name, former, record)
    due = max((count for count, at in killed.keys if at <= killed.at - AT_RISK_NS), default=0)
    saved = max(killed.saved, default=0)
    faults = {
        f"the typist failed: {killed.complaints}": not killed.keys,
        "what is there is not what was typed": there is None,
        f"{saved} were said to be saved, {there} are there": (there or 0) < saved,
        f"{due} were typed more than a second before, {there} are there": (there or 0) < due,
        f"{len(made)} records were made of one": sight.makes and len(made) > 1,
        "the workspace is not healthy": not opened.workspace.is_healthy(),
        **_notice_faults(opened, record, kept=bool(there)),
    }
    housekeeping.close(opened)
    where = f"{sight}, {name}"
    typed = killed.keys[-1][0] if killed.keys else 0
    return PageRound(where, typed, there or 0, tuple(fault for fault, is_so in faults.items() if is_so))


def _finnish() -> Language:
    return Language.FI


def _notice_faults(opened: Opened, record: Record | None, *, kept: bool) -> dict[str, bool]:
    """The notice of the next start names the record that was kept last."""
    if opened.unfinished is None:
        return {"the next start does not know that the run before was cut off": True}
    said = Recovery(opened, _finnish).sentence()
    if record is None or not kept:
        return {}
    named = opened.desk.whereabouts.find(type(record).__name__, record.id, Language.FI).says
    return {f"the notice does not name {named!r}: {said!r}": named not in said}


def _there(sight: Sight, name: str, former: object, record: Record | None) -> int | None:
    """How much of what was typed is there: characters, or which of the values; None when it is something else.

    `former` is what the field had before.
    """
    field = sight.fields[name]
    value = value_of(record, field) if record is not None else former
    if value == former:
        return 0
    if isinstance(value, str):
        lengths = range(_LONGEST, 0, -1)
        return next((each for each in lengths if kept_text(sight.kind, field, line_of(each)) == value), None)
    typed = (values(typing) for typing in (Typing.NUMBER, Typing.CLOCK, Typing.DAY, Typing.DAYS))
    return next((place for each in typed for place, (_text, one) in enumerate(each, start=1) if one == value), None)
