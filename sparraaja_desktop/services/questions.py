"""Interview guides: the shipped ones to read and copy, the sparrer's own to change (R5, R6, R77)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.questions import Guide, Origin, Part, Question, read_questions
from sparraaja_desktop.services.belonging import remove_whole
from sparraaja_desktop.services.bench import Bench, Service, put_fields
from sparraaja_desktop.services.fields import cleaned, with_fields
from sparraaja_desktop.services.order import moved_to, put_in_order
from sparraaja_desktop.services.undo import Deed

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit


class Questions(Service):
    """The guides and their questions. Changing a shipped guide or question raises Mistake: it is copied first."""

    def guides(self) -> tuple[Guide, ...]:
        """All guides: the shipped ones first, then the own ones."""
        with self._bench.workspace.look() as look:
            return (*self._bench.content.guides(), *look.all(Guide))

    def questions(self, guide_id: str) -> tuple[Question, ...]:
        """The questions of a guide in their order. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return questions_of(self._bench, look, guide_id)

    def read(self, guide_id: str) -> Guide:
        """One guide, shipped or own. Raises NotFound."""
        with self._bench.workspace.look() as look:
            return guide_of(self._bench, look, guide_id)

    def copy(self, guide_id: str, title: Texts, by: object | None = None) -> Guide:
        """An own copy of a guide with its questions, which keep their topics. Raises NotFound and TooLong."""
        with self._bench.gesture(Deed.GUIDE_COPIED, by) as unit:
            copied = guide_of(self._bench, unit, guide_id)
            own = with_fields(
                Guide(
                    id=self._bench.new_id(),
                    title=copied.title,
                    audience=copied.audience,
                    origin=Origin.OWN,
                    copied_from=guide_id,
                ),
                **cleaned(Guide, {"title": title}),
            )
            unit.put(own)
            for question in questions_of(self._bench, unit, guide_id):
                unit.put(with_fields(question, id=self._bench.new_id(), guide_id=own.id, origin=Origin.OWN))
        return own

    def revise(self, guide_id: str, by: object | None = None, **fields: object) -> Guide:
        """Sets the `title` or the `audience` of an own guide."""
        self._refuse_shipped(guide_id)
        return self._bench.revise(Guide, guide_id, Deed.GUIDE_CHANGED, by, fields)

    def remove(self, guide_id: str, by: object | None = None) -> None:
        """Removes an own guide with its questions; interviews keep the questions as they were asked."""
        self._refuse_shipped(guide_id)
        self._bench.remove(Guide, guide_id, Deed.GUIDE_REMOVED, by)

    def add_question(self, guide_id: str, part: Part, text: Texts, by: object | None = None) -> Question:
        """A new question of an own guide, after the others of its part, or last. Raises NotFound and TooLong."""
        self._refuse_shipped(guide_id)
        question = self._new(guide_id, part, text, Origin.OWN)
        with self._bench.gesture(Deed.QUESTION_ADDED, by) as unit:
            _put_last_of_part(unit, (question,))
            return unit.need(Question, question.id)

    def paste_questions(
        self, guide_id: str, part: Part, pasted: str, language: Language, by: object | None = None
    ) -> tuple[Question, ...]:
        """The questions of a text, as `read_questions` finds them, after the others of a part of an own guide.

        Such are the 24 help questions, which are not ours to ship (R77). A text without any is no gesture.
        Raises NotFound and TooLong.
        """
        self._refuse_shipped(guide_id)
        self.read(guide_id)
        texts = [Texts().with_(language, text) for text in read_questions(pasted)]
        questions = tuple(self._new(guide_id, part, text, Origin.IMPORTED) for text in texts)
        if not questions:
            return ()
        with self._bench.gesture(Deed.QUESTIONS_PASTED, by) as unit:
            _put_last_of_part(unit, questions)
            return tuple(unit.need(Question, each.id) for each in questions)

    def revise_question(self, question_id: str, by: object | None = None, **fields: object) -> Question:
        """Sets the `text` or the `part` of a question of an own guide."""
        wanted = cleaned(Question, fields)
        with self._bench.gesture(Deed.QUESTION_CHANGED, by) as unit:
            self._own_question(unit, question_id)
            return put_fields(unit, Question, question_id, wanted)

    def move_question(self, question_id: str, to: int, by: object | None = None) -> None:
        """Moves a question to the place `to` (from 0) in its own guide."""
        with self._bench.gesture(Deed.QUESTION_MOVED, by) as unit:
            question = self._own_question(unit, question_id)
            siblings = unit.all(Question, guide_id=question.guide_id)
            put_in_order(unit, moved_to(siblings, question_id, to), about=question_id)

    def remove_question(self, question_id: str, by: object | None = None) -> None:
        """Removes a question from an own guide; where it was asked it stays."""
        with self._bench.gesture(Deed.QUESTION_REMOVED, by) as unit:
            remove_whole(unit, self._own_question(unit, question_id))

    def _new(self, guide_id: str, part: Part, text: Texts, origin: Origin) -> Question:
        """A question that has no place yet and a topic of its own. Raises TooLong."""
        question_id = self._bench.new_id()
        question = Question(
            id=question_id, guide_id=guide_id, position=0, part=part, text=text, topic=question_id, origin=origin
        )
        return with_fields(question, **cleaned(Question, {"text": text}))

    def _refuse_shipped(self, guide_id: str) -> None:
        if any(guide.id == guide_id for guide in self._bench.content.guides()):
            raise Mistake(f"{guide_id} is shipped; it is copied, not changed")

    def _own_question(self, look: "Look", question_id: str) -> Question:
        """An own question. Raises Mistake for a shipped one, and NotFound."""
        for guide in self._bench.content.guides():
            if any(question.id == question_id for question in self._bench.content.questions(guide.id)):
                raise Mistake(f"{question_id} is shipped; its guide is copied, not changed")
        return look.need(Question, question_id)


def _put_last_of_part(unit: "Unit", questions: Sequence[Question]) -> None:
    """Puts questions of one part of a guide after the others of that part, or last. Raises NotFound."""
    guide_id, part = questions[0].guide_id, questions[0].part
    unit.need(Guide, guide_id)
    siblings = unit.all(Question, guide_id=guide_id)
    place = max((place + 1 for place, each in enumerate(siblings) if each.part is part), default=len(siblings))
    put_in_order(unit, (*siblings[:place], *questions, *siblings[place:]), about=questions[-1].id)


def guide_of(bench: Bench, look: "Look", guide_id: str) -> Guide:
    """A guide, shipped or own. Raises NotFound."""
    shipped = [guide for guide in bench.content.guides() if guide.id == guide_id]
    return shipped[0] if shipped else look.need(Guide, guide_id)


def questions_of(bench: Bench, look: "Look", guide_id: str) -> tuple[Question, ...]:
    """The questions of a guide, shipped or own, in their order. Raises NotFound without such a guide."""
    if guide_of(bench, look, guide_id).origin is Origin.SHIPPED:
        return bench.content.questions(guide_id)
    return look.all(Question, guide_id=guide_id)
