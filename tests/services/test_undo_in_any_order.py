"""Whatever the order of typing, gestures, undos and restorings: no typed note is ever lost."""

import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview, Mode
from sparraaja_desktop.model.questions import Part
from sparraaja_desktop.model.text import clean
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.services.mapping import MarkedPlace
from sparraaja_desktop.store.workspace import Workspace

T = TypeVar("T")
NOTES = st.text(st.sampled_from("ab \n.äö"), min_size=1, max_size=12)
CONTENT = Content(shipped("resources"))
NUMBERS = st.integers(0, 30)


class Sparrer(RuleBasedStateMachine):
    """A sparrer at work on two short interviews."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = Workspace.open(Path(self.folder.name) / "workspace.sparraaja")
        seconds, ids = count(), count()
        start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self.desk: Desk = open_desk(
            self.workspace,
            CONTENT,
            # Looked at twice within a second: nothing may hang on moments being far apart.
            lambda: start + timedelta(seconds=next(seconds) // 2),
            lambda: f"id-{next(ids):05}",
        )
        self.typed: dict[str, str] = {}

    @initialize()
    def begin(self) -> None:
        client = self.desk.clients.add_other("Muu ry")
        self.engagement = self.desk.engagements.start(client.id, SparrerKind.EXPERT)
        for _ in range(2):
            interview = self.desk.mapping.start_interview(
                self.engagement.id, None, Language.FI, date(2026, 11, 23), Mode.LIVE
            )
            for question in ("Mitä?", "Miksi?"):
                self.desk.mapping.add_question(interview.id, question, Part.DONE)
        self.desk.undo.clear()

    def interviews(self) -> list[Interview]:
        return list(self.desk.mapping.interviews(self.engagement.id))

    def answers(self, *, free: bool = True) -> list[Answer]:
        all_ = [answer for each in self.interviews() for answer in self.desk.mapping.answers(each.id)]
        return [answer for answer in all_ if free or not answer.is_free]

    def findings(self) -> list[Finding]:
        return list(self.desk.mapping.findings(self.engagement.id))

    def one(self, number: int, records: Sequence[T]) -> Sequence[T]:
        """One of the records, or none where there are none."""
        return [records[number % len(records)]] if records else []

    @rule(number=NUMBERS, note=NOTES, at=NUMBERS)
    def type_without_a_word_on_marks(self, number: int, note: str, at: int) -> None:
        for answer in self.one(number, self.answers()):
            at %= len(answer.note) + 1
            kept = self.desk.mapping.keep_note(answer.id, answer.note[:at] + note + answer.note[at:])
            self.typed[answer.id] = kept.note

    @rule(number=NUMBERS, note=NOTES)
    def type_before_the_marks(self, number: int, note: str) -> None:
        for answer in self.one(number, self.answers()):
            note = clean(note)
            places = [
                MarkedPlace(each.id, (each.start or 0) + len(note), (each.end or 0) + len(note))
                for each in self.desk.mapping.findings_of(answer.id)
            ]
            self.typed[answer.id] = self.desk.mapping.keep_note(answer.id, note + answer.note, places).note

    @rule(number=NUMBERS, kind=st.sampled_from(FindingKind))
    def mark_a_word(self, number: int, kind: FindingKind) -> None:
        for answer in self.one(number, [answer for answer in self.answers() if answer.note.strip()]):
            word = answer.note.split()[number % len(answer.note.split())]
            start = answer.note.index(word)
            self.desk.mapping.mark(answer.id, kind, start, start + len(word))

    @rule(number=NUMBERS, confidential=st.booleans(), kind=st.sampled_from(FindingKind))
    def revise_a_finding(self, number: int, confidential: bool, kind: FindingKind) -> None:
        for finding in self.one(number, self.findings()):
            self.desk.mapping.revise_finding(finding.id, confidential=confidential, kind=kind)

    @rule(number=NUMBERS, skipped=st.booleans(), to=NUMBERS)
    def skip_and_move(self, number: int, skipped: bool, to: int) -> None:
        for answer in self.one(number, self.answers(free=False)):
            self.desk.mapping.skip(answer.id, skipped=skipped)
            self.desk.mapping.move_answer(answer.id, to % 4)

    @rule(number=NUMBERS)
    def ask_more(self, number: int) -> None:
        for interview in self.one(number, self.interviews()):
            self.desk.mapping.add_question(interview.id, "Entä?", Part.NEEDS)

    @rule(number=NUMBERS, undone=st.booleans())
    def remove_an_answer(self, number: int, undone: bool) -> None:
        for answer in self.one(number, self.answers(free=False)):
            before = (self.answers(), self.findings())
            self.desk.mapping.remove_answer(answer.id)
            assert answer.id not in [each.id for each in self.answers()]
            if undone:
                self.desk.undo.undo()
                assert (self.answers(), self.findings()) == before

    @rule(number=NUMBERS, undone=st.booleans())
    def remove_an_interview(self, number: int, undone: bool) -> None:
        for interview in self.one(number, self.interviews()):
            before = (self.interviews(), self.answers(), self.findings())
            self.desk.mapping.remove_interview(interview.id)
            if undone:
                self.desk.undo.undo()
                assert (self.interviews(), self.answers(), self.findings()) == before

    @precondition(lambda self: self.desk.engagements.all())
    @rule()
    def remove_the_coaching_and_think_again(self) -> None:
        before = (self.interviews(), self.answers(), self.findings())
        self.desk.engagements.remove(self.engagement.id)
        assert self.interviews() == []
        self.desk.trash.restore(self.desk.trash.removed()[0])
        assert (self.interviews(), self.answers(), self.findings()) == before

    @precondition(lambda self: self.desk.trash.removed())
    @rule(number=NUMBERS)
    def restore(self, number: int) -> None:
        removed = self.desk.trash.removed()
        self.desk.trash.restore(removed[number % len(removed)])

    @rule()
    def undo(self) -> None:
        self.desk.undo.undo()

    @invariant()
    def every_typed_note_is_there_in_use_or_in_the_trash(self) -> None:
        with self.workspace.look() as look:
            answers = (*look.all(Answer), *look.all(Answer, removed=True))
        notes = {answer.id: answer.note for answer in answers}
        assert {answer_id: notes.get(answer_id) for answer_id in self.typed} == self.typed

    @invariant()
    def nothing_in_use_belongs_to_something_removed(self) -> None:
        with self.workspace.look() as look:
            findings, answers, interviews = look.all(Finding), look.all(Answer), look.all(Interview)
            engagements = look.all(Engagement)
        assert {each.answer_id for each in findings} <= {each.id for each in answers}
        assert {each.interview_id for each in answers} <= {each.id for each in interviews}
        assert {each.engagement_id for each in interviews} <= {each.id for each in engagements}

    @invariant()
    def what_follows_a_note_says_what_stands_there(self) -> None:
        with self.workspace.look() as look:
            findings, notes = look.all(Finding), {each.id: each.note for each in look.all(Answer)}
        for finding in findings:
            said = notes[finding.answer_id or ""][finding.start : finding.end].strip()
            assert not finding.follows or said == finding.text != ""

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()


Sparrer.TestCase.settings = settings(
    max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWhateverTheOrder = Sparrer.TestCase
