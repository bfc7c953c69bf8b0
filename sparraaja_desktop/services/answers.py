"""The notes of an interview as they are typed, its questions, and the marks in the notes (R21, R33)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Service
from sparraaja_desktop.services.marks import MarkedPlace, found_again, moved, narrowed
from sparraaja_desktop.services.order import moved_to, next_position, put_in_order
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Unit


class Answers(Service):
    """The answers of an interview. A part of `Mapping`."""

    def answers(self, interview_id: str) -> tuple[Answer, ...]:
        """The answers of an interview in their order, the free notes last."""
        with self._bench.workspace.look() as look:
            return look.all(Answer, interview_id=interview_id)

    def read_answer(self, answer_id: str) -> Answer:
        """One answer. Raises NotFound."""
        return self._bench.read(Answer, answer_id)

    def keep_note(
        self, answer_id: str, note: str, places: Sequence[MarkedPlace] = (), by: object | None = None
    ) -> Answer:
        """Keeps a note, and with it the findings marked there: together or not at all. Typing, hence no gesture.

        `places` are those of the marks in the cleaned note; a finding that follows takes its place's text, and where
        that became empty keeps its last text and follows no more. A finding that is not mentioned is looked for in
        the note; one that is gone meanwhile is passed over. Raises TooLong (nothing is kept then) and NotFound.
        """
        note = clean(note)
        with self._bench.quiet(by) as unit:
            answer = unit.need(Answer, answer_id)
            by_finding = {place.finding_id: place for place in places}
            for finding in unit.all(Finding, answer_id=answer_id):
                place = by_finding.get(finding.id)
                unit.put(moved(finding, note, place) if place else found_again(finding, note))
            # Last, because the next start names what was kept last: that is the note, not what follows it.
            if note != answer.note:
                answer = replace(answer, note=note, revised_at=unit.at)
                unit.put(answer)
        return answer

    def add_question(
        self, interview_id: str, text: str, part: Part, after: str | None = None, by: object | None = None
    ) -> Answer:
        """A question added on the fly, after the answer `after`, or last before the free notes.

        Raises NotFound, and TooLong. The free notes stay last whatever `after` is.
        """
        added = Answer(id=self._bench.new_id(), interview_id=interview_id, position=0, part=part, question=clean(text))
        with self._bench.gesture(Deed.ANSWER_ADDED, by) as unit:
            unit.need(Interview, interview_id)
            asked, free = _asked_and_free(unit, interview_id)
            place = next((index + 1 for index, each in enumerate(asked) if each.id == after), len(asked))
            put_in_order(unit, (*asked[:place], added, *asked[place:], *free), about=added.id)
            return unit.need(Answer, added.id)

    def reword(self, answer_id: str, question: str, by: object | None = None) -> Answer:
        """Words anew a question that was added on the fly. Raises Mistake for any other, TooLong and NotFound."""
        question = clean(question)
        with self._bench.quiet(by) as unit:
            answer = unit.need(Answer, answer_id)
            if answer.is_free or answer.question_id is not None:
                raise Mistake(f"answer {answer_id} keeps its question as it was asked")
            answer = replace(answer, question=question)
            unit.put(answer)
        return answer

    def skip(self, answer_id: str, skipped: bool, by: object | None = None) -> Answer:
        """Marks a question as skipped, or as not; its note stays. Raises Mistake for the free notes, and NotFound."""
        with self._bench.gesture(Deed.ANSWER_SKIPPED, by) as unit:
            answer = replace(_asked(unit, answer_id), skipped=skipped)
            unit.put(answer)
        return answer

    def move_answer(self, answer_id: str, to: int, by: object | None = None) -> None:
        """Moves a question to the place `to` (from 0). Raises Mistake for the free notes, and NotFound."""
        with self._bench.gesture(Deed.ANSWER_MOVED, by) as unit:
            answer = _asked(unit, answer_id)
            asked, free = _asked_and_free(unit, answer.interview_id)
            put_in_order(unit, (*moved_to(asked, answer_id, to), *free), about=answer_id)

    def remove_answer(self, answer_id: str, by: object | None = None) -> None:
        """Removes a question with its note and findings. Raises Mistake for the free notes, and NotFound."""
        with self._bench.gesture(Deed.ANSWER_REMOVED, by) as unit:
            remove_whole(unit, _asked(unit, answer_id))

    def mark(self, answer_id: str, kind: FindingKind, start: int, end: int, by: object | None = None) -> Finding | None:
        """Makes a place of the kept note, `start` to `end` (not included) in characters, a finding of that kind.

        Blanks at the ends do not count. The same place and kind again takes the mark away, and None is returned;
        the same place with another kind changes the kind. A new finding is of the interview's service area.
        Raises Mistake for a place that is not in the note or blank, and NotFound.
        """
        answer = self.read_answer(answer_id)
        start, end = narrowed(answer.note, start, end)
        marked = [each for each in self.findings_of(answer_id) if (each.start, each.end) == (start, end)]
        if not marked:
            return self._mark_anew(answer_id, kind, start, end, by)
        if marked[0].kind is kind:
            self._bench.remove(Finding, marked[0].id, Deed.UNMARKED, by)
            return None
        return self._bench.revise(Finding, marked[0].id, Deed.MARK_CHANGED, by, {"kind": kind})

    def findings_of(self, answer_id: str) -> tuple[Finding, ...]:
        """The findings marked in an answer, by their place."""
        with self._bench.workspace.look() as look:
            findings = look.all(Finding, answer_id=answer_id)
        return tuple(sorted(findings, key=lambda each: (each.start or 0, each.end or 0, each.position)))

    def _mark_anew(self, answer_id: str, kind: FindingKind, start: int, end: int, by: object | None) -> Finding:
        with self._bench.gesture(Deed.MARKED, by) as unit:
            answer = unit.need(Answer, answer_id)
            interview = unit.need(Interview, answer.interview_id)
            finding = Finding(
                id=self._bench.new_id(),
                engagement_id=interview.engagement_id,
                kind=kind,
                text=answer.note[start:end],
                position=next_position(unit.all(Finding, engagement_id=interview.engagement_id)),
                interview_id=interview.id,
                answer_id=answer_id,
                start=start,
                end=end,
                follows=True,
                service_area_id=interview.service_area_id,
            )
            unit.put(finding)
        return finding


def _asked(unit: "Unit", answer_id: str) -> Answer:
    """An answer to a question. Raises Mistake for the free notes, and NotFound."""
    answer = unit.need(Answer, answer_id)
    if answer.is_free:
        raise Mistake(f"answer {answer_id} is the free notes: always there, always last")
    return answer


def _asked_and_free(unit: "Unit", interview_id: str) -> tuple[list[Answer], list[Answer]]:
    answers = unit.all(Answer, interview_id=interview_id)
    return [each for each in answers if not each.is_free], [each for each in answers if each.is_free]
