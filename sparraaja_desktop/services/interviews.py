"""Mapping interviews: started from a guide, revised, laid side by side (R15)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Interview, Mode
from sparraaja_desktop.model.questions import Audience, Part
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.order import next_position
from sparraaja_desktop.services.questions import guide_of, questions_of
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit


@dataclass(frozen=True, slots=True)
class Comparison:
    """One question and what was answered to it in each interview where it was asked, in their order.

    `question` is as the first of them asked it. `topic` is empty for a question added on the fly, which stands alone.
    """

    topic: str
    question: str
    part: Part
    notes: tuple[tuple[Interview, Answer], ...]


class Interviews(Service):
    """The interviews of an engagement. A part of `Mapping`."""

    def start_interview(
        self,
        engagement_id: str,
        guide_id: str | None,
        language: Language,
        held_on: date,
        mode: Mode,
        by: object | None = None,
        *,
        audience: Audience = Audience.CONTACT,
    ) -> Interview:
        """A new last interview with an empty answer per question of the guide, in `language`, and the free notes last.

        Without a guide there are the free notes alone, and `audience` says who is asked; else the guide says it.
        Raises NotFound without such an engagement or guide, and Mistake for a day that cannot be.
        """
        with self._bench.gesture(Deed.INTERVIEW_STARTED, by) as unit:
            unit.need(Engagement, engagement_id)
            interview = Interview(
                id=self._bench.new_id(),
                engagement_id=engagement_id,
                position=next_position(unit.all(Interview, engagement_id=engagement_id)),
                held_on=checked_day(held_on),
                mode=mode,
                audience=guide_of(self._bench, unit, guide_id).audience if guide_id else audience,
                language=language,
                guide_id=guide_id,
            )
            unit.put(interview)
            self._put_questions(unit, interview)
        return interview

    def interviews(self, engagement_id: str) -> tuple[Interview, ...]:
        """The interviews of an engagement in their order."""
        with self._bench.workspace.look() as look:
            return look.all(Interview, engagement_id=engagement_id)

    def read_interview(self, interview_id: str) -> Interview:
        """One interview. Raises NotFound."""
        return self._bench.read(Interview, interview_id)

    def revise_interview(self, interview_id: str, by: object | None = None, **fields: object) -> Interview:
        """Sets `held_on`, `mode`, `audience`, `language` (of the notes), `with_whom`, `title` or `service_area_id`."""
        return self._bench.revise(Interview, interview_id, Deed.INTERVIEW_CHANGED, by, fields)

    def remove_interview(self, interview_id: str, by: object | None = None) -> None:
        """Removes the interview; its answers and findings go with it, and come back with it."""
        self._bench.remove(Interview, interview_id, Deed.INTERVIEW_REMOVED, by)

    def side_by_side(self, engagement_id: str) -> tuple[Comparison, ...]:
        """What each interview said to the same question, what is already done first (R21).

        Only questions asked in some interview, within a part in the order in which they were first asked.
        """
        with self._bench.workspace.look() as look:
            interviews = look.all(Interview, engagement_id=engagement_id)
            asked = [(each, answer) for each in interviews for answer in look.all(Answer, interview_id=each.id)]
        parts = list(Part)
        return tuple(sorted(_compared(asked), key=lambda each: parts.index(each.part)))

    def _put_questions(self, unit: "Unit", interview: Interview) -> None:
        questions = questions_of(self._bench, unit, interview.guide_id) if interview.guide_id else ()
        for position, question in enumerate(questions):
            unit.put(
                Answer(
                    id=self._bench.new_id(),
                    interview_id=interview.id,
                    position=position,
                    part=question.part,
                    question=question.text.in_(interview.language),
                    question_id=question.id,
                    topic=question.topic,
                )
            )
        free = Answer(
            id=self._bench.new_id(), interview_id=interview.id, position=len(questions), part=None, question=""
        )
        unit.put(free)


def _compared(asked: Iterable[tuple[Interview, Answer]]) -> list[Comparison]:
    by_topic: dict[str, list[tuple[Interview, Answer]]] = {}
    for interview, answer in asked:
        # One without a topic has only itself: its own id is nobody else's topic.
        by_topic.setdefault(answer.topic or answer.id, []).append((interview, answer))
    return [
        Comparison(notes[0][1].topic, notes[0][1].question, part, tuple(notes))
        for notes in by_topic.values()
        if (part := notes[0][1].part) is not None
    ]
