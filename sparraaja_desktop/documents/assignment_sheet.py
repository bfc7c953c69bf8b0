"""The sheet of an interim assignment, to be filled in by a service area and sent back (R50-R54; word.md 1.5)."""

from collections.abc import Iterator
from datetime import date

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.tidy import labelled, listed, tidy
from sparraaja_desktop.model.assignment_material import SheetMaterial
from sparraaja_desktop.model.blocks import (
    AnswerField,
    Block,
    CodeLine,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    PlanColumn,
    PlanTable,
    Sheet,
    Tone,
)
from sparraaja_desktop.model.plans import PlannedAction

PLAN_COLUMNS = (
    ("number", 5),
    ("action", 22),
    ("areas", 12),
    ("for_whom", 11),
    ("responsible", 11),
    ("due_on", 10),
    ("resources", 10),
    ("measure", 10),
    ("staff", 9),
)
"""The columns of the plan and how wide they are; the names are in the wording."""


def build(material: SheetMaterial, wording: Wording, made_on: date, author: str = "") -> Sheet:
    """The sheet in the wording's language; `wording` is that of ``assignment_sheet``.

    A plan has its table, on a page that lies; every other assignment a field for each question.
    """
    title = tidy(material.title) or wording.text("title")
    code = wording.text("code", code=material.code, version=str(material.version))
    blocks: tuple[Block, ...] = (
        Heading(title, 1),
        Paragraph("\n".join(filter(None, _facts(material, wording))), Tone.FACTS),
        Paragraph(tidy(material.purpose), Tone.LEAD),
        Paragraph(wording.text("how")),
        *(_answers(material, wording) if material.actions is None else _plan(material, material.actions, wording)),
        Heading(wording.text("back.heading"), 2),
        Paragraph(_back(material, wording)),
        CodeLine(code, material.code, material.version),
    )
    return Sheet(
        title=f"{title} – {tidy(material.area_name)}",
        subject=wording.text("subject"),
        language=wording.language,
        author=author,
        made_on=made_on,
        footer=" · ".join((title, code)),
        blocks=blocks,
        is_lying=material.actions is not None,
    )


def _facts(material: SheetMaterial, wording: Wording) -> Iterator[str]:
    yield labelled(wording, "facts.client", material.words.client, material.client_name)
    yield labelled(wording, "facts.client", material.words.area, material.area_name)
    if responsible := tidy(material.responsible):
        yield wording.text("facts.responsible", name=responsible)
    if material.minutes:
        yield wording.text("facts.minutes", minutes=str(material.minutes))
    if material.due_on is not None:
        yield wording.text("facts.due", day=long_date(material.due_on, wording.language))


def _answers(material: SheetMaterial, wording: Wording) -> Iterator[Block]:
    asked = zip(material.questions, material.answers, strict=True)
    for number, (question, answer) in enumerate(asked, 1):
        yield AnswerField(f"q{number}", "\n".join(listed(question)), 2, wording.text("placeholder"), tidy(answer))


def _plan(material: SheetMaterial, actions: tuple[PlannedAction, ...], wording: Wording) -> Iterator[Block]:
    if questions := tuple(filter(None, map(tidy, material.questions))):
        yield Heading(wording.text("plan.think"), 2)
        yield ItemList(questions)
        yield PageBreak()
    yield Heading(wording.text("plan.heading"), 2)
    yield Paragraph(wording.text("plan.how"))
    yield PlanTable(
        title=wording.text("plan.heading"),
        description=wording.text("plan.description"),
        columns=tuple(
            PlanColumn(key, wording.text(f"plan.column.{key}"), share, wording.texts(f"plan.also.{key}"))
            for key, share in PLAN_COLUMNS
        ),
        rows=tuple(cells_of(action, wording) for action in actions),
        row_ids=tuple(action.id for action in actions),
        spare=max(5 - len(actions), 2),
    )


def cells_of(action: PlannedAction, wording: Wording) -> tuple[str, ...]:
    """The action as the columns have it, the number left out; `wording` is that of ``assignment_sheet``."""
    return (
        tidy(action.action),
        ", ".join(wording.text(f"areas.{area}") for area in action.areas),
        tidy(action.for_whom),
        tidy(action.responsible),
        short_date(action.due_on, wording.language) if action.due_on else "",
        tidy(action.resources),
        tidy(action.measure),
        tidy(f"{action.staff_who}\n{action.staff_how}"),
    )


def _back(material: SheetMaterial, wording: Wording) -> str:
    lines = [wording.text("back.save")]
    if material.due_on is not None:
        lines.append(wording.text("back.due", day=long_date(material.due_on, wording.language)))
    if theme := tidy(material.discussed_in):
        lines.append(wording.text("back.discussed", theme=theme))
    return " ".join(lines)
