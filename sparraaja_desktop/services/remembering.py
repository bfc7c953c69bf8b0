"""A handout is drawn on the template and written, and remembered with its coaching: which, and what was sent in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sparraaja_desktop.model import sheet_snapshot
from sparraaja_desktop.model.blocks import Sheet
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.handout_choices import HandoutChoice
from sparraaja_desktop.model.handouts import Handout, HandoutKind
from sparraaja_desktop.model.text import clean_line
from sparraaja_desktop.services.bench import Bench


@dataclass(frozen=True, slots=True)
class Made:
    """A handout that was written: where, which, what was laid out in it, with which parts."""

    path: Path
    choice: HandoutChoice
    sheet: Sheet
    parts: tuple[str, ...] = ()


def write_file(bench: Bench, sheet: Sheet, path: Path) -> None:
    """Writes a sheet as a Word file on the chosen template, whole or not at all, over what is there.

    Raises HeldOpen when another program has the file, DiskFull, ReadOnly or Unreachable.
    """
    from sparraaja_desktop.documents.files import write_whole
    from sparraaja_desktop.documents.word import render

    write_whole(path, render(sheet, bench.template.to_draw_on(), bench.draw))


def remember(bench: Bench, engagement_id: str, made: Iterable[Made], by: object | None = None) -> None:
    """Remembers handouts that were written for an engagement; of a sheet with a code what was sent. Raises NotFound."""
    with bench.quiet(by) as unit:
        unit.need(Engagement, engagement_id)
        for each in made:
            kind, about_id = each.choice.kind, each.choice.about_id
            code, version = sheet_snapshot.code_of(each.sheet)
            unit.put(
                Handout(
                    id=bench.new_id(),
                    engagement_id=engagement_id,
                    kind=kind,
                    language=each.sheet.language,
                    made_at=unit.at,
                    file_name=clean_line(each.path.name),
                    parts=each.parts,
                    guide_id=(about_id or None) if kind is HandoutKind.INTERVIEW_GUIDE else None,
                    about_id=about_id,
                    for_whom=clean_line(each.choice.name),
                    code=code,
                    version=version,
                    snapshot=sheet_snapshot.written(sheet_snapshot.snapshot_of(each.sheet)) if code else "",
                )
            )
