"""Answers from 1 to 5 as tables and pictures that show nobody who answered (domain.md 3.3, 7.12)."""

from collections.abc import Iterator, Sequence
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.language import one_decimal
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.model.blocks import ALT_LIMIT, Block, Paragraph, Picture, Table
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.drawings import DotsDrawing, ProfileDrawing, Series
from sparraaja_desktop.model.feedback import LEAST_GROUP, LEAST_MEAN, FeedbackAnswer, RoundKind, Spread, spread
from sparraaja_desktop.model.outcomes import COMPARED

HIGHEST: Final = 5
"""The end of the scale."""


def fallen(answers: Sequence[FeedbackAnswer], names: Sequence[str], wording: Wording) -> Table | None:
    """How the answers fell, item by item; None when too few answered to be shown.

    `names` are those of the items in the order of the form. A mean is shown only where there are enough for one.
    """
    return _numbers(answers, names, wording) if len(answers) >= LEAST_GROUP else None


def _numbers(answers: Sequence[FeedbackAnswer], names: Sequence[str], wording: Wording) -> Table:
    none = wording.text("scores.none")
    rows = []
    for at, name in enumerate(names):
        found = spread(answers, at)
        if found.total < LEAST_GROUP:
            rows.append((name, *(none,) * (HIGHEST + 1)))
            continue
        mean = none if found.mean is None else one_decimal(found.mean, wording.language)
        rows.append((name, *map(str, found.counts), mean))
    return Table(
        title=wording.text("scores.title"),
        description=wording.text("scores.description"),
        header=(wording.text("scores.item"), *map(str, range(1, HIGHEST + 1)), wording.text("scores.mean")),
        rows=tuple(rows),
        shares=(42, 8, 8, 8, 8, 8, 18),
    )


def compared(coaching: Coaching, names: Sequence[str], wording: Wording) -> Iterator[Block]:
    """What was asked before, after and later: a profile of means where there are enough answers, else dots.

    Rounds of one kind are counted together; a kind that too few answered is said and not shown.
    """
    means: dict[RoundKind, list[Spread]] = {}
    for kind in COMPARED:
        rounds = {each.id for each in coaching.rounds if each.kind is kind}
        answers = [each for each in coaching.feedback if each.round_id in rounds]
        word = wording.text(f"kinds.{kind}")
        spreads = [spread(answers, at) for at in range(len(names))]
        if answers and len(answers) < LEAST_GROUP:
            yield Paragraph(wording.text("scores.few-of", round=word))
        elif answers and any(each.mean is None for each in spreads):
            yield from _dots(word, spreads, answers, names, wording)
        elif answers:
            means[kind] = spreads
    if means:
        yield from _profile(means, names, wording)


def _dots(
    word: str, spreads: Sequence[Spread], answers: Sequence[FeedbackAnswer], names: Sequence[str], wording: Wording
) -> Iterator[Block]:
    """One round as dots, with its numbers; an item that too few answered has no dots."""
    shown = [(name, each) for name, each in zip(names, spreads, strict=True) if each.total >= LEAST_GROUP]
    if not shown:
        yield Paragraph(wording.text("scores.few-of", round=word))
        return
    drawing = DotsDrawing(
        title=wording.text("scores.dots", round=word),
        questions=tuple(name for name, _ in shown),
        counts=tuple(each.counts for _, each in shown),
        low=wording.text("scores.low"),
        high=wording.text("scores.high"),
    )
    agreeing = sum(each.agreeing for _, each in shown)
    given = sum(each.total for _, each in shown)
    alt = wording.text("scores.dots-alt", round=word, count=str(len(answers)), high=str(agreeing), all=str(given))
    yield Picture(drawing, shortened(alt, ALT_LIMIT))
    yield _numbers(answers, names, wording)
    # Of many answers each item may still have too few for a mean; the table shows which have one.
    key = "scores.few-means" if len(answers) < LEAST_MEAN else "scores.answered"
    yield Paragraph(wording.text(key, round=word, count=str(len(answers)), rounds=f"{word.lower()} {len(answers)}"))


def _profile(means: dict[RoundKind, list[Spread]], names: Sequence[str], wording: Wording) -> Iterator[Block]:
    """The means of each round beside one another, and the same in a table."""
    words = [wording.text(f"kinds.{kind}") for kind in means]
    series = tuple(
        Series(word, tuple(each.mean for each in spreads)) for word, spreads in zip(words, means.values(), strict=True)
    )
    shown = tuple(
        tuple(one_decimal(each.mean, wording.language) for each in spreads if each.mean is not None)
        for spreads in means.values()
    )
    title = wording.text("scores.profile")
    counts = ", ".join(
        f"{word.lower()} {spreads[0].total}" for word, spreads in zip(words, means.values(), strict=True)
    )
    least = min(range(len(names)), key=lambda at: series[0].values[at] or 0.0)
    alt = wording.text("scores.alt", rounds=counts, least=names[least], value=shown[0][least])
    yield Picture(ProfileDrawing(title, tuple(names), series, shown, float(HIGHEST)), shortened(alt, ALT_LIMIT))
    yield Table(
        title=title,
        description=wording.text("scores.profile-description"),
        header=(wording.text("scores.item"), *words),
        rows=tuple((name, *(row[at] for row in shown)) for at, name in enumerate(names)),
        shares=(60, *(20,) * len(words)),
    )
    yield Paragraph(wording.text("scores.answered", rounds=counts))
