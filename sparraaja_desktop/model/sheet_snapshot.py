"""What was sent of an assignment sheet, kept with its handout: what comes back is laid beside it (word.md 1.5)."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from sparraaja_desktop.model.blocks import AnswerField, CodeLine, Sheet
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.returned import Asked, Column, Form, SentRow, form_of


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The form as it went out, the answers that stood in it by the key of their question, and its language."""

    form: Form
    language: Language
    answers: Mapping[str, str] = field(default_factory=dict)


def snapshot_of(sheet: Sheet) -> Snapshot:
    """The snapshot of a sheet that is laid out."""
    answers = {each.key: each.answer for each in sheet.blocks if isinstance(each, AnswerField)}
    return Snapshot(form_of(sheet), sheet.language, answers)


def code_of(sheet: Sheet) -> tuple[str, int]:
    """Code and version that a sheet says of itself; empty and 0 where it says none."""
    return next(((each.code, each.version) for each in sheet.blocks if isinstance(each, CodeLine)), ("", 0))


def written(snapshot: Snapshot) -> str:
    """The snapshot as the text that is kept."""
    return json.dumps(asdict(snapshot), ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> Snapshot:
    """The snapshot of a text that `written` made. Raises ValueError, KeyError or TypeError for another."""
    plain = json.loads(text)
    form = plain["form"]
    several = {name: tuple(form[name]) for name in ("placeholders", "fixed")}
    return Snapshot(
        Form(
            questions=tuple(Asked(**each) for each in form["questions"]),
            columns=tuple(Column(each["key"], tuple(each["names"])) for each in form["columns"]),
            rows=tuple(SentRow(**each) for each in form["rows"]),
            number=form["number"],
            main=form["main"],
            **several,
        ),
        Language(plain["language"]),
        plain["answers"],
    )
