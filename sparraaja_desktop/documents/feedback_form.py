"""The short form of feedback on paper: nobody's name, five scores to circle, room for own words (R62, R74)."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.asked import about_round, round_facts
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.model.blocks import (
    Block,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    PlanColumn,
    PlanTable,
    Sheet,
    Table,
    Tone,
)
from sparraaja_desktop.model.feedback import RoundKind
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind

_LINES = 4
"""How many lines there are to write an answer on."""

_Maker = Callable[[HandoutFacts, RoundKind, Wording], Iterator[Block]]


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The form of the round `facts.about_id`, to be filled in by hand; `wording` is that of ``feedback_form``.

    The open questions are about an event, so the form of another round has none. Nobody's service area is asked: in
    a small group it would tell who answered.
    """
    asked = about_round(facts)
    title = wording.text(f"heading.{asked.kind}")
    has_words = "words" in facts.parts and bool(facts.form.questions(asked.kind))
    used = ("summary", "small", *(("quoted",) if has_words else ()), "free")
    blocks = (
        Heading(title, 1),
        *round_facts(facts, asked, wording),
        Paragraph(wording.text(f"lead.{asked.kind}"), Tone.LEAD),
        Heading(wording.text("used.heading"), 2),
        ItemList(tuple(wording.text(f"used.{key}") for key in used)),
        *(
            block
            for name in facts.chosen(HandoutKind.FEEDBACK_FORM)
            for block in _MAKERS[name](facts, asked.kind, wording)
        ),
        Paragraph(wording.text("thanks"), Tone.HINT),
    )
    return bound(facts, wording, made_on, blocks, title, with_client=True)


def _scores(facts: HandoutFacts, kind: RoundKind, wording: Wording) -> Iterator[Block]:
    scores = tuple(str(score) for score, _word in enumerate(facts.form.scale, 1))
    yield Heading(wording.text("scores.heading"), 2)
    yield Paragraph(wording.text("scores.how"))
    yield Table(
        title=wording.text("scores.heading"),
        description=wording.text("scores.description"),
        header=(
            wording.text("scores.statement"),
            *(f"{score}\n{word}" for score, word in zip(scores, facts.form.scale, strict=True)),
        ),
        rows=tuple((statement, *scores) for statement in facts.form.statements(kind)),
        shares=(40, *(12 for _score in scores)),
    )


def _words(facts: HandoutFacts, kind: RoundKind, wording: Wording) -> Iterator[Block]:
    if questions := facts.form.questions(kind):
        if "scores" in facts.parts:
            # The back of the paper is for own words.
            yield Paragraph(wording.text("words.turn"), Tone.HINT)
            yield PageBreak()
        yield Heading(wording.text("words.heading"), 2)
        yield Paragraph(wording.text("words.how"))
        for question in questions:
            yield Heading(question, 3)
            yield PlanTable(
                title=question,
                description=wording.text("words.description"),
                columns=(
                    PlanColumn("line", wording.text("words.line"), 8),
                    PlanColumn("answer", wording.text("words.answer"), 92),
                ),
                rows=(),
                row_ids=(),
                spare=_LINES,
            )


_MAKERS: Final[Mapping[str, _Maker]] = {"scores": _scores, "words": _words}
