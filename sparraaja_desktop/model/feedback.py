"""Feedback after events and before, after and later (R62, R74, R76); small groups are never shown apart."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

LEAST_GROUP = 5
"""A group smaller than this is not shown apart (domain.md 3.3)."""

LEAST_MEAN = 10
"""Under this many answers dots are shown rather than a mean (domain.md 7.12)."""

AGREEING = 4
"""From this score on (of 5) an answer says that the one who answers agrees."""


class RoundKind(StrEnum):
    """When the same things are asked."""

    EVENT = "event"
    BEFORE = "before"
    AFTER = "after"
    LATER = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackRound:
    """One round of answers; `event_id` is the event it was asked after, None for the other kinds."""

    id: str
    engagement_id: str
    position: int
    kind: RoundKind
    held_on: date | None = None
    event_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackAnswer:
    """One person's answers without a name: `scores` 1-5 in the order of the form's items, 0 where none was given;
    `texts` in the order of its open questions.
    """

    id: str
    round_id: str
    position: int
    scores: tuple[int, ...] = ()
    texts: tuple[str, ...] = ()
    service_area_id: str | None = None
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class FormTexts:
    """The short form in the language of those who answer it.

    `items` are answered from 1 to 5 after an event, `changes` before, after and later; `open` are answered in words and
    are about an event. `scale` says what each of the scores 1 … 5 means. All are empty where no form is at hand.
    """

    items: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    changes: tuple[str, ...] = ()
    scale: tuple[str, ...] = ()

    def statements(self, kind: RoundKind) -> tuple[str, ...]:
        """What is answered from 1 to 5 in a round of that kind."""
        return self.items if kind is RoundKind.EVENT else self.changes

    def questions(self, kind: RoundKind) -> tuple[str, ...]:
        """What is answered in words in a round of that kind."""
        return self.open if kind is RoundKind.EVENT else ()


@dataclass(frozen=True, slots=True)
class Spread:
    """How the answers to one item fell: `counts` of the scores 1 … 5; `mean` is None where they are too few for one."""

    counts: tuple[int, int, int, int, int]
    mean: float | None

    @property
    def total(self) -> int:
        """How many answered the item."""
        return sum(self.counts)

    @property
    def agreeing(self) -> int:
        """How many gave at least `AGREEING`."""
        return sum(self.counts[AGREEING - 1 :])


def spread(answers: Sequence[FeedbackAnswer], item: int) -> Spread:
    """The answers to the item at that place of the form."""
    given = [
        answer.scores[item] for answer in answers if item < len(answer.scores) and answer.scores[item] in range(1, 6)
    ]
    one, two, three, four, five = (given.count(score) for score in range(1, 6))
    mean = sum(given) / len(given) if len(given) >= LEAST_MEAN else None
    return Spread((one, two, three, four, five), mean)


def groups(answers: Sequence[FeedbackAnswer]) -> dict[str | None, tuple[FeedbackAnswer, ...]]:
    """The answers by service area, as they may be shown: empty unless every group, and what remains, is large enough.

    Showing one group beside a total would show the other too, so a single small one hides them all.
    """
    by_area: dict[str | None, list[FeedbackAnswer]] = {}
    for answer in answers:
        by_area.setdefault(answer.service_area_id, []).append(answer)
    if any(len(group) < LEAST_GROUP for group in by_area.values()):
        return {}
    return {area: tuple(group) for area, group in by_area.items()}
