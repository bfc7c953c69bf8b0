"""The last parts of the final report: feedback in numbers, outcomes, evaluation, follow-up (R62, R64, R72-R76)."""

from collections.abc import Iterator
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import long_date
from sparraaja_desktop.documents.scores import compared, fallen
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.evaluation import ChainLink, Criterion, Evaluation, field_of
from sparraaja_desktop.model.feedback import FeedbackRound, RoundKind
from sparraaja_desktop.model.outcomes import Outcomes, outcomes

UNDERSTANDING: Final = 0
"""The place of the question about understanding among those that are asked before, after and later."""


def feedback(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """The rounds in numbers; what people wrote is not told, for it may tell who wrote it."""
    if not coaching.feedback:
        yield Paragraph(wording.text("feedback.empty"))
        return
    yield Paragraph(wording.text("feedback.lead"))
    for each in coaching.rounds:
        if each.kind is RoundKind.EVENT:
            yield from _after_event(coaching, each, wording)
    if changes := tuple(compared(coaching, wording.texts("feedback.changes"), wording)):
        yield Heading(wording.text("feedback.compared"), 3)
        yield from changes


def _after_event(coaching: Coaching, asked: FeedbackRound, wording: Wording) -> Iterator[Block]:
    answers = [each for each in coaching.feedback if each.round_id == asked.id]
    theme = next((shortened(each.theme) for each in coaching.events if each.id == asked.event_id), "")
    yield Heading(theme or wording.text("unnamed.event"), 3)
    table = fallen(answers, wording.texts("feedback.items"), wording)
    if table is None:
        yield Paragraph(wording.text("scores.few"))
        return
    yield table
    yield Paragraph(wording.text("feedback.count", count=str(len(answers))))


def outcomes_of(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """What the coaching brought about: the three default outcomes in figures, then the evaluation in words."""
    yield ItemList(tuple(_figures(outcomes(coaching, UNDERSTANDING), wording)))
    if coaching.evaluation is not None:
        yield from _evaluated(coaching.evaluation, wording)


def _figures(found: Outcomes, wording: Wording) -> Iterator[str]:
    for each in found.understanding:
        word = wording.text(f"kinds.{each.kind}").lower()
        if each.agreeing is None:
            yield wording.text("outcomes.few", round=word)
        else:
            yield wording.text(
                "outcomes.understanding", round=word, agreeing=str(each.agreeing), all=str(each.answered)
            )
    counts = ", ".join(f"{wording.text(f'states.{state}')} {count}" for state, count in found.actions.items() if count)
    yield wording.text("outcomes.actions", count=str(found.concrete)) + (f" ({counts})" if counts else "")
    by_area = ", ".join(f"{wording.text(f'short-areas.{area}').lower()} {n}" for area, n in found.by_area.items())
    yield wording.text("outcomes.areas", areas=by_area)
    named = found.responsible
    if named is None or named.named_on is None:
        yield wording.text("outcomes.nobody")
        return
    title = shortened(named.title) or wording.text("outcomes.untitled")
    yield wording.text("outcomes.responsible", title=title, day=long_date(named.named_on, wording.language))


def _evaluated(evaluation: Evaluation, wording: Wording) -> Iterator[Block]:
    """The evaluation under the viewpoints of the model; those of which nothing is written are left out."""
    for key, parts in (("chain", tuple(ChainLink)), ("areas", tuple(Area)), ("criteria", tuple(Criterion))):
        said = [(part, tidy(str(getattr(evaluation, field_of(part))))) for part in parts]
        if lines := tuple(f"{wording.text(f'evaluation.{key}.{part}')}: {text}" for part, text in said if text):
            yield Heading(wording.text(f"evaluation.{key}.heading"), 3)
            yield ItemList(lines)
    if staff := tidy(evaluation.staff):
        yield Heading(wording.text("evaluation.staff"), 3)
        yield Paragraph(staff)


def follow_up(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """What was agreed of following how the actions go, and what came of it."""
    if not coaching.follow_ups:
        yield Paragraph(wording.text("follow-up.empty"))
        return
    lines = []
    for each in coaching.follow_ups:
        day = long_date(each.due_on, wording.language) if each.due_on is not None else wording.text("open")
        kind = wording.text(f"follow-up.kinds.{each.kind}")
        key = "follow-up.held" if each.is_held else "follow-up.agreed"
        lines.append("\n".join(filter(None, (wording.text(key, day=day, kind=kind), tidy(each.outcome)))))
    yield ItemList(tuple(lines))
