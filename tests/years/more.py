"""What a coaching of the years has beyond the example: long interviews, busy events, and what was thrown away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random
from typing import Final, TypeVar

from sparraaja_desktop.model.advice import Dismissal
from sparraaja_desktop.model.assignments import Sheet, SheetAnswer
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.goals import ResponsiblePerson
from sparraaja_desktop.model.handouts import Handout, HandoutKind
from sparraaja_desktop.model.language import Language, Texts
from sparraaja_desktop.model.mapping import Answer, Finding, FindingKind, Interview
from sparraaja_desktop.model.programme import Capture, CaptureTag, Event
from sparraaja_desktop.model.questions import Audience, Guide, Origin, Part, Question
from sparraaja_desktop.model.record import Record
from sparraaja_desktop.model.returned_files import ReturnedFile
from tests.years.pattern import NOW

INTERVIEWS: Final = 10
ANSWERS: Final = 834
"""Of one coaching, those of the example among them: 100 000 answers are 120 coachings of so many."""

THROWN_AWAY: Final = 25
"""Findings that were removed one by one; and one interview, with all that was in it."""

_R = TypeVar("_R", bound=Record)


def more(records: Sequence[Record], sentences: Sequence[str], number: int, chance: Random) -> Iterator[Record]:
    """The further records of the coaching whose `records` are there."""
    yield from _More(records, sentences, number, chance).all()


@dataclass(frozen=True)
class _More:
    records: Sequence[Record]
    sentences: Sequence[str]
    number: int
    chance: Random

    def all(self) -> Iterator[Record]:
        engagement = self._of(Engagement)[0]
        yield from self._interviews(engagement)
        yield from self._captures()
        yield from self._beside(engagement)
        yield from self._came_back(engagement)
        yield from self._thrown_away(engagement)
        if self.number % 12 == 0:
            yield from self._own_guide()

    def _of(self, kind: type[_R]) -> list[_R]:
        return [record for record in self.records if isinstance(record, kind)]

    def _id(self, kind: str, *numbers: int) -> str:
        return "-".join([f"{self.number:04}", kind, *(f"{each:03}" for each in numbers)])

    def _said(self, fewest: int, most: int) -> str:
        return " ".join(self.chance.choice(self.sentences) for _ in range(self.chance.randint(fewest, most)))

    def _interviews(self, engagement: Engagement) -> Iterator[Record]:
        """Interviews up to `INTERVIEWS`, and to all of them, the example's too, answers up to `ANSWERS`."""
        held = self._of(Interview)
        for position in range(len(held), INTERVIEWS):
            held.append(replace(held[0], id=self._id("interview", position), position=position))
            yield held[-1]
        known = self._of(Answer)
        findings = len(self._of(Finding))
        for place in range(len(known), ANSWERS):
            interview = held[place % len(held)]
            answer = self._answer(interview, place)
            yield answer
            if place % 20 == 0:
                yield self._finding(engagement, answer, findings + place)

    def _answer(self, interview: Interview, place: int) -> Answer:
        return Answer(
            id=self._id("answer", place),
            interview_id=interview.id,
            position=100 + place,
            part=tuple(Part)[place % len(Part)],
            question=f"{self._said(1, 1).rstrip('.')}: miten se näkyy teillä?",
            note=self._said(3, 6),
            revised_at=NOW - timedelta(days=self.number, minutes=place),
        )

    def _finding(self, engagement: Engagement, answer: Answer, position: int) -> Finding:
        """The first sentence of a note, marked."""
        text = answer.note.split(". ")[0]
        return Finding(
            id=self._id("finding", position),
            engagement_id=engagement.id,
            kind=self.chance.choice(tuple(FindingKind)),
            text=text,
            position=position,
            interview_id=answer.interview_id,
            answer_id=answer.id,
            start=0,
            end=len(text),
            follows=True,
        )

    def _captures(self) -> Iterator[Record]:
        for event in self._of(Event):
            for place in range(20 if event.is_held else 0):
                yield Capture(
                    id=self._id(f"capture-{event.position}", place),
                    event_id=event.id,
                    position=100 + place,
                    tag=self.chance.choice(tuple(CaptureTag)),
                    text=self._said(1, 2),
                    at=NOW - timedelta(days=60 * self.number, minutes=place),
                )

    def _came_back(self, engagement: Engagement) -> Iterator[Record]:
        """Three answers under each sheet, and its file, which is there as long as the coaching goes on."""
        for place, sheet in enumerate(self._of(Sheet)):
            for position in range(3):
                yield SheetAnswer(
                    id=self._id("reply", place, position),
                    sheet_id=sheet.id,
                    position=position,
                    question=self._said(1, 1),
                    text=self._said(1, 3),
                )
            content = b"" if engagement.closed_on is not None else self.chance.randbytes(16_000)
            yield ReturnedFile(
                id=self._id("file", place),
                engagement_id=engagement.id,
                sheet_id=sheet.id,
                code="",
                version=0,
                file_name=f"Palautus {place + 1}.docx",
                digest=self.chance.randbytes(32).hex(),
                received_at=NOW - timedelta(days=60 * self.number, minutes=place),
                content=content,
            )

    def _beside(self, engagement: Engagement) -> Iterator[Record]:
        """Handouts, a remark put aside, practices that stay (R59); and in every other one somebody named (R27)."""
        if self.number % 2:
            yield ResponsiblePerson(
                id=self._id("responsible"),
                engagement_id=engagement.id,
                name="Aune Osallinen",
                title="osallisuuskoordinaattori",
                named_on=engagement.started_on + timedelta(days=120),
            )
        for place in range(6):
            yield Handout(
                id=self._id("handout", place),
                engagement_id=engagement.id,
                kind=HandoutKind.MAPPING_SUMMARY,
                language=tuple(Language)[place % len(Language)],
                made_at=NOW - timedelta(days=60 * self.number, minutes=place),
                file_name=f"Kartoituksen yhteenveto {place + 1}.docx",
            )
        yield Dismissal(
            id=self._id("dismissal"),
            engagement_id=engagement.id,
            check="no-peer",
            reason=self._said(1, 1),
            dismissed_on=engagement.started_on + timedelta(days=60),
        )
        for place in range(2):
            yield Practice(
                id=self._id("practice", place),
                position=2 * self.number + place,
                text=self._said(1, 2),
                learnt_on=engagement.started_on + timedelta(days=300),
            )

    def _thrown_away(self, engagement: Engagement) -> Iterator[Record]:
        moments = (self._moment(place) for place in range(THROWN_AWAY + 1))
        for place in range(THROWN_AWAY):
            yield Finding(
                id=self._id("thrown-finding", place),
                engagement_id=engagement.id,
                kind=FindingKind.NEED,
                text=self._said(1, 1),
                position=10_000 + place,
                removed_at=next(moments),
            )
        at = next(moments)
        thrown = replace(self._of(Interview)[0], id=self._id("thrown-interview"), position=99, removed_at=at)
        yield thrown
        for place in range(20):
            yield replace(self._answer(thrown, place), id=self._id("thrown-answer", place), removed_at=at)

    def _moment(self, place: int) -> datetime:
        return NOW - timedelta(days=60 * self.number + 1, minutes=place)

    def _own_guide(self) -> Iterator[Record]:
        guide_id = self._id("guide")
        title = Texts(fi=f"Oma runko {self.number // 12 + 1}")
        yield Guide(id=guide_id, title=title, audience=Audience.CONTACT, origin=Origin.OWN)
        for place in range(20):
            yield Question(
                id=self._id("question", place),
                guide_id=guide_id,
                position=place,
                part=tuple(Part)[place % len(Part)],
                text=Texts(fi=f"{self._said(1, 1).rstrip('.')}: miten se näkyy teillä?"),
                topic=self._id("question", place),
                origin=Origin.OWN,
            )
