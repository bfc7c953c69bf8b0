"""What the answers of a round say: dots, numbers and quotes, and what has changed since before (R62, R74, R76)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.asked import about_round, round_facts
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.documents.language import one_decimal
from sparraaja_desktop.documents.quotes import quoted
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import ALT_LIMIT, Block, Heading, Paragraph, Picture, Sheet, Table, Tone
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.drawings import DotsDrawing
from sparraaja_desktop.model.feedback import LEAST_GROUP, FeedbackAnswer, FeedbackRound, RoundKind, Spread, spread
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.outcomes import COMPARED

_MOST_OF_NAMED = 70


@dataclass(frozen=True, slots=True)
class _Answered:
    """How the rounds of one kind were answered, statement by statement."""

    kind: RoundKind
    answers: int
    statements: tuple[str, ...]
    spreads: tuple[Spread, ...]

    @property
    def shown(self) -> tuple[tuple[str, Spread], ...]:
        """The statements that enough people answered to be shown."""
        both = zip(self.statements, self.spreads, strict=True)
        return tuple((statement, given) for statement, given in both if given.total >= LEAST_GROUP)


@dataclass(frozen=True, slots=True)
class _Round:
    """The round the summary is for, what is compared with it, the round itself among them, and its answers."""

    kind: RoundKind
    compared: tuple[_Answered, ...]
    answers: tuple[FeedbackAnswer, ...]
    facts: HandoutFacts

    @property
    def is_large_enough(self) -> bool:
        """Whether so many answered that what they answered may be shown."""
        return len(self.answers) >= LEAST_GROUP

    @property
    def several(self) -> bool:
        """Whether rounds stand beside each other."""
        return len(self.compared) > 1


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The summary of the round `facts.about_id`; `wording` is that of ``feedback_summary``.

    Fewer answers than five are counted and not shown. Service areas are not shown apart at all.
    """
    asked = about_round(facts)
    answers = tuple(each for each in facts.coaching.feedback if each.round_id == asked.id)
    told = _Round(asked.kind, _compared(facts, asked), answers, facts)
    title = wording.text(f"heading.{asked.kind}")
    lead = "lead" if told.is_large_enough else "few" if answers else "empty"
    chosen = facts.chosen(HandoutKind.FEEDBACK_SUMMARY) if told.is_large_enough else ()
    blocks = (
        Heading(title, 1),
        *round_facts(facts, asked, wording, wording.text("facts.count", count=str(len(answers)))),
        Paragraph(wording.text(lead), Tone.LEAD),
        *(block for name in chosen for block in _MAKERS[name](told, wording)),
        Paragraph(wording.text("privacy"), Tone.HINT),
    )
    return bound(facts, wording, made_on, blocks, title, with_client=True)


def _compared(facts: HandoutFacts, asked: FeedbackRound) -> tuple[_Answered, ...]:
    """The round itself; where it asks what has changed, also those of the other kinds that enough people answered."""
    if asked.kind not in COMPARED:
        return (_answered(facts, asked.kind, {asked.id}),)
    found = (
        _answered(facts, kind, {asked.id} if kind is asked.kind else _ids(facts.coaching, kind)) for kind in COMPARED
    )
    return tuple(each for each in found if each.kind is asked.kind or each.answers >= LEAST_GROUP)


def _ids(coaching: Coaching, kind: RoundKind) -> set[str]:
    return {each.id for each in coaching.rounds if each.kind is kind}


def _answered(facts: HandoutFacts, kind: RoundKind, rounds: set[str]) -> _Answered:
    answers = [each for each in facts.coaching.feedback if each.round_id in rounds]
    statements = facts.form.statements(kind)
    spreads = tuple(spread(answers, item) for item, _statement in enumerate(statements))
    return _Answered(kind, len(answers), statements, spreads)


def _picture(told: _Round, wording: Wording) -> Iterator[Block]:
    """A picture of each round; its numbers follow at once where their own part was not chosen."""
    yield Heading(wording.text("picture.heading"), 2)
    yield Paragraph(wording.text("picture.lead"))
    for answered in told.compared:
        if told.several:
            yield Heading(_name(answered, wording), 3)
        if answered.shown:
            yield Picture(_drawing(answered, told, wording), _alt(answered, wording))
        else:
            yield Paragraph(wording.text("scores.few"))
        if "scores" not in told.facts.parts:
            yield from _table(answered, told, wording)


def _drawing(answered: _Answered, told: _Round, wording: Wording) -> DotsDrawing:
    scale = told.facts.form.scale
    return DotsDrawing(
        title=_name(answered, wording),
        questions=tuple(statement for statement, _given in answered.shown),
        counts=tuple(given.counts for _statement, given in answered.shown),
        low=scale[0],
        high=scale[-1],
    )


def _alt(answered: _Answered, wording: Wording) -> str:
    """What is to be seen: how many answered, and where most and fewest agree."""
    by_agreeing = sorted(answered.shown, key=lambda each: each[1].agreeing / each[1].total)
    (least, fewest), (most, many) = by_agreeing[0], by_agreeing[-1]
    text = wording.text(
        "picture.alt",
        answers=str(answered.answers),
        most=shortened(most, _MOST_OF_NAMED),
        many=f"{many.agreeing}/{many.total}",
        least=shortened(least, _MOST_OF_NAMED),
        few=f"{fewest.agreeing}/{fewest.total}",
    )
    return shortened(text, ALT_LIMIT)


def _scores(told: _Round, wording: Wording) -> Iterator[Block]:
    """The numbers: those of the rounds beside each other first, then each round's own."""
    scale = told.facts.form.scale
    yield Heading(wording.text("scores.heading"), 2)
    yield Paragraph(wording.text("scores.lead", low=scale[0].lower(), high=scale[-1].lower()))
    if told.several:
        yield Heading(wording.text("compare.heading"), 3)
        yield Paragraph(wording.text("compare.lead"))
        yield from _side_by_side(told, wording)
        yield Paragraph(wording.text("compare.people"), Tone.HINT)
    for answered in told.compared:
        if told.several:
            yield Heading(_name(answered, wording), 3)
        yield from _table(answered, told, wording)


def _side_by_side(told: _Round, wording: Wording) -> Iterator[Block]:
    """For each statement how many agree, before, after and later."""
    per_statement = zip(*(each.spreads for each in told.compared), strict=True)
    yield Table(
        title=wording.text("compare.heading"),
        description=wording.text("compare.description"),
        header=(wording.text("scores.statement"), *(_name(each, wording) for each in told.compared)),
        rows=tuple(
            (statement, *(_agreement(given, wording) for given in row))
            for statement, row in zip(told.compared[0].statements, per_statement, strict=True)
        ),
        shares=(46, *(54 // len(told.compared) for _each in told.compared)),
    )


def _agreement(given: Spread, wording: Wording) -> str:
    if given.total < LEAST_GROUP:
        return wording.text("compare.few")
    lines = [wording.text("compare.cell", agreeing=str(given.agreeing), total=str(given.total))]
    if given.mean is not None:
        lines.append(wording.text("compare.mean", mean=one_decimal(given.mean, wording.language)))
    return "\n".join(lines)


def _table(answered: _Answered, told: _Round, wording: Wording) -> Iterator[Block]:
    """How many gave each score, and the mean where there are enough for one."""
    if not answered.shown:
        yield Paragraph(wording.text("scores.few"))
        return
    with_mean = any(given.mean is not None for _statement, given in answered.shown)
    scores = tuple(str(score) for score, _word in enumerate(told.facts.form.scale, 1))
    yield Table(
        title=f"{wording.text('scores.heading')}: {_name(answered, wording)}",
        description=wording.text("scores.description"),
        header=(wording.text("scores.statement"), *scores, *((wording.text("scores.mean"),) if with_mean else ())),
        rows=tuple(
            (
                statement,
                *(str(count) for count in given.counts),
                *((_mean(given, wording),) if with_mean else ()),
            )
            for statement, given in answered.shown
        ),
        shares=(52, *(7 for _score in scores), *((13,) if with_mean else ())),
    )
    yield Paragraph(wording.text("scores.with-mean" if with_mean else "scores.without-mean"), Tone.HINT)
    if len(answered.shown) < len(answered.statements):
        yield Paragraph(wording.text("scores.left-out"), Tone.HINT)


def _mean(given: Spread, wording: Wording) -> str:
    return one_decimal(given.mean, wording.language) if given.mean is not None else wording.text("scores.no-mean")


def _words(told: _Round, wording: Wording) -> Iterator[Block]:
    """What was said in own words, in the order of the alphabet: one person's answers cannot be put together."""
    questions = told.facts.form.questions(told.kind)
    if not questions:
        return
    yield Heading(wording.text("words.heading"), 2)
    by_question = [(question, _said(told.answers, place)) for place, question in enumerate(questions)]
    said = [(question, texts) for question, texts in by_question if texts]
    yield Paragraph(wording.text("words.lead" if said else "words.empty"))
    for question, texts in said:
        yield Heading(question, 3)
        yield from (Paragraph(quoted(text, wording, "words.quote"), Tone.QUOTE) for text in texts)


def _said(answers: tuple[FeedbackAnswer, ...], place: int) -> list[str]:
    given = (tidy(each.texts[place]) for each in answers if place < len(each.texts))
    return sorted(filter(None, given), key=str.casefold)


def _name(answered: _Answered, wording: Wording) -> str:
    return wording.text(f"round.{answered.kind}")


_MAKERS: Final[Mapping[str, Callable[[_Round, Wording], Iterator[Block]]]] = {
    "picture": _picture,
    "scores": _scores,
    "words": _words,
}
