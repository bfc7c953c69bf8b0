"""Feedback after events, and before, after and later: by hand from paper, or from a table (R62, R74, R76)."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sparraaja_desktop.content.templates import FeedbackForm
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.feedback import FeedbackAnswer, FeedbackRound, RoundKind, Spread, groups, spread
from sparraaja_desktop.model.language import Texts
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.services.bench import Service, put_fields
from sparraaja_desktop.services.clients import areas_of
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.fields import cleaned
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.survey import BadRow, Columns, Given, Target, Use, given, read_table, suggested
from sparraaja_desktop.services.whose import need_what_is_named

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

__all__ = ["BadRow", "Columns", "Feedback", "Target", "Use"]


class Feedback(Service):
    """The rounds of feedback of an engagement and their answers, which have no names."""

    def form(self) -> FeedbackForm:
        """The shipped short form."""
        return self._bench.content.feedback_form()

    def items(self, round_id: str) -> tuple[Texts, ...]:
        """What is answered from 1 to 5 in that round: after an event its own items, else what changes."""
        return self._items(self._bench.read(FeedbackRound, round_id))

    def rounds(self, engagement_id: str) -> tuple[FeedbackRound, ...]:
        """The rounds of an engagement in their order."""
        with self._bench.workspace.look() as look:
            return look.all(FeedbackRound, engagement_id=engagement_id)

    def add_round(
        self, engagement_id: str, kind: RoundKind, event_id: str | None = None, by: object | None = None
    ) -> FeedbackRound:
        """A new last round, of the day of its event, else of today.

        Raises Mistake for another kind of round with an event, NotFound, and OfAnother for another coaching's event.
        """
        if event_id is not None and kind is not RoundKind.EVENT:
            raise Mistake(f"a round {kind} of an event")
        with self._bench.gesture(Deed.ROUND_ADDED, by) as unit:
            unit.need(Engagement, engagement_id)
            held_on = unit.need(Event, event_id).held_on if event_id is not None else None
            feedback_round = FeedbackRound(
                id=self._bench.new_id(),
                engagement_id=engagement_id,
                position=next_position(unit.all(FeedbackRound, engagement_id=engagement_id)),
                kind=kind,
                held_on=held_on or self._bench.today(),
                event_id=event_id,
            )
            need_what_is_named(unit, feedback_round, ("event_id",))
            unit.put(feedback_round)
        return feedback_round

    def revise_round(self, round_id: str, by: object | None = None, **fields: object) -> FeedbackRound:
        """Sets `kind`, `held_on` or `event_id`. Raises Mistake and NotFound as `Bench.revise` does."""
        return self._bench.revise(FeedbackRound, round_id, Deed.ROUND_CHANGED, by, fields)

    def remove_round(self, round_id: str, by: object | None = None) -> None:
        """Removes the round with its answers."""
        self._bench.remove(FeedbackRound, round_id, Deed.ROUND_REMOVED, by)

    def answers(self, round_id: str) -> tuple[FeedbackAnswer, ...]:
        """The answers of a round in the order in which they were entered."""
        with self._bench.workspace.look() as look:
            return look.all(FeedbackAnswer, round_id=round_id)

    def add_answer(
        self,
        round_id: str,
        scores: tuple[int, ...] = (),
        texts: tuple[str, ...] = (),
        service_area_id: str | None = None,
        by: object | None = None,
    ) -> FeedbackAnswer:
        """One person's answers from paper. Raises Mistake for scores that the form does not know, TooLong, NotFound."""
        fields = {"scores": scores, "texts": texts, "service_area_id": service_area_id}
        wanted = cleaned(FeedbackAnswer, fields)
        with self._bench.gesture(Deed.FEEDBACK_ADDED, by) as unit:
            self._check(unit.need(FeedbackRound, round_id), scores, texts)
            return self._put(unit, round_id, wanted)

    def revise_answer(self, answer_id: str, by: object | None = None, **fields: object) -> FeedbackAnswer:
        """Sets `scores`, `texts` or `service_area_id`. Raises as `add_answer` does."""
        wanted = cleaned(FeedbackAnswer, fields)
        with self._bench.gesture(Deed.FEEDBACK_CHANGED, by) as unit:
            answer = put_fields(unit, FeedbackAnswer, answer_id, wanted)
            self._check(unit.need(FeedbackRound, answer.round_id), answer.scores, answer.texts)
        return answer

    def remove_answer(self, answer_id: str, by: object | None = None) -> None:
        """Removes one person's answers."""
        self._bench.remove(FeedbackAnswer, answer_id, Deed.FEEDBACK_REMOVED, by)

    def read_csv(self, path: Path) -> Columns:
        """The table in a file. Raises TooBig, NotATable (of `services.survey`), TooLong and Unreachable."""
        return read_table(path)

    def suggest(self, round_id: str, columns: Columns) -> dict[int, Use]:
        """What each column of the table seems to be, for the user to set right. Raises TooLong and NotFound."""
        with self._bench.workspace.look() as look:
            feedback_round = look.need(FeedbackRound, round_id)
            areas = areas_of(look, feedback_round.engagement_id)
        return suggested(columns, self._items(feedback_round), self.form().open, areas)

    def bad_rows(self, round_id: str, columns: Columns, mapping: Mapping[int, Use]) -> tuple[BadRow, ...]:
        """The rows that `take_csv` will leave out, each with the cell that cannot be read. Raises as it does."""
        with self._bench.workspace.look() as look:
            return self._given(look, round_id, columns, mapping)[1]

    def take_csv(self, round_id: str, columns: Columns, mapping: Mapping[int, Use], by: object | None = None) -> int:
        """Takes in every row that can be read, together; answers how many.

        `mapping` says by the place of a column what it is; those it does not name are ignored. Raises Mistake for one
        that names what is not there, TooLong and NotFound.
        """
        with self._bench.gesture(Deed.FEEDBACK_TAKEN, by) as unit:
            taken, _ = self._given(unit, round_id, columns, mapping)
            for each in taken:
                fields = {"scores": each.scores, "texts": each.texts, "service_area_id": each.service_area_id}
                self._put(unit, round_id, fields)
        return len(taken)

    def spreads(self, round_id: str) -> tuple[Spread, ...]:
        """How all the answers fell, item by item. Raises NotFound."""
        answers = self.answers(round_id)
        return tuple(spread(answers, item) for item in range(len(self.items(round_id))))

    def spreads_by_area(self, round_id: str) -> dict[str | None, tuple[Spread, ...]]:
        """The same by service area, None being those of no area; empty where a group is too small to be shown."""
        items = range(len(self.items(round_id)))
        by_area = groups(self.answers(round_id))
        return {area: tuple(spread(answers, item) for item in items) for area, answers in by_area.items()}

    def _items(self, feedback_round: FeedbackRound) -> tuple[Texts, ...]:
        form = self.form()
        return form.items if feedback_round.kind is RoundKind.EVENT else form.changes

    def _check(self, feedback_round: FeedbackRound, scores: tuple[int, ...], texts: tuple[str, ...]) -> None:
        if any(score not in range(6) for score in scores):
            raise Mistake(f"scores {scores}")
        if len(scores) > len(self._items(feedback_round)) or len(texts) > len(self.form().open):
            raise Mistake("more answers than the form asks for")

    def _given(
        self, look: "Look", round_id: str, columns: Columns, mapping: Mapping[int, Use]
    ) -> tuple[tuple[Given, ...], tuple[BadRow, ...]]:
        feedback_round = look.need(FeedbackRound, round_id)
        sizes = {Target.ITEM: len(self._items(feedback_round)), Target.OPEN: len(self.form().open)}
        for place, use in mapping.items():
            if place not in range(len(columns.headers)) or use.index not in range(sizes.get(use.target, 1)):
                raise Mistake(f"column {place} as {use.target} {use.index}")
        areas = areas_of(look, feedback_round.engagement_id)
        return given(columns, mapping, sizes[Target.ITEM], sizes[Target.OPEN], areas)

    def _put(self, unit: "Unit", round_id: str, fields: Mapping[str, object]) -> FeedbackAnswer:
        position = next_position(unit.all(FeedbackAnswer, round_id=round_id))
        empty = FeedbackAnswer(id=self._bench.new_id(), round_id=round_id, position=position)
        unit.put(empty)
        return put_fields(unit, FeedbackAnswer, empty.id, fields)
