"""An invented municipality and its coaching set up as a sparrer would have done it, for a look around."""

from collections.abc import Iterable
from datetime import date

from sparraaja_desktop.content.example import (
    Example,
    ExampleAnswer,
    ExampleFinding,
    ExampleInterview,
    ExampleItem,
    ExampleMark,
)
from sparraaja_desktop.model.clients import ClientKind
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.mapping import Answer, Finding, Interview
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.example_coaching import CoachingFilling, working_day


def fill(desk: Desk, example: Example, today: date) -> Engagement:
    """Writes the example through the desk's own verbs, its days counted from `today`; nothing of it can be undone.

    Raises Mistake when the example does not fit the shipped guides and items.
    """
    client = desk.clients.add_other(example.name, kind=ClientKind.MUNICIPALITY, languages=example.languages)
    engagement = desk.engagements.start(client.id, example.sparrer_kind)
    filling = _Filling(desk, today, client.id, engagement.id)
    filling.tell_client(example)
    filling.tell_engagement(example)
    for interview in example.interviews:
        filling.hold(interview)
    filling.map_items(example.items)
    for finding in example.findings:
        filling.find(finding)
    CoachingFilling(desk, engagement.id, today, filling.areas).go_on(example.coaching)
    if example.coaching.closed_in_days is not None:
        _close(desk, engagement.id, working_day(today, example.coaching.closed_in_days))
    desk.undo.clear()
    return desk.engagements.read(engagement.id)


def fill_all(desk: Desk, today: date) -> Engagement:
    """Writes both shipped examples, the closed one first; answers the coaching that goes on."""
    fill(desk, desk.content.closed_example(), today)
    return fill(desk, desk.content.example(), today)


def _close(desk: Desk, engagement_id: str, on: date) -> None:
    """Closes the coaching; what was learnt best stays, without the client's name (R59)."""
    for action in desk.plans.of(engagement_id):
        if action.is_best_practice:
            desk.closing.keep_practice(action.id, with_name=False)
    desk.closing.close(engagement_id, on)


class _Filling:
    """One filling of one desk."""

    def __init__(self, desk: Desk, today: date, client_id: str, engagement_id: str) -> None:
        self._desk = desk
        self._today = today
        self._client_id = client_id
        self._engagement_id = engagement_id
        # The ids of the service areas by name; an empty name is the whole client.
        self.areas: dict[str, str | None] = {"": None}

    def tell_client(self, example: Example) -> None:
        clients, people = self._desk.clients, self._desk.people
        clients.revise(self._client_id, words_fi=example.words_fi)
        for name in example.service_areas:
            self.areas[name] = clients.add_area(self._client_id, name).id
        for meeting in example.meetings:
            dates = tuple(self._day(days) for days in meeting.next_in_days)
            added = clients.add_meeting(self._client_id, meeting.name)
            clients.revise_meeting(added.id, rhythm=meeting.rhythm, next_dates=dates)
        for each in example.people:
            person = people.add(self._client_id, each.name, each.title, each.roles)
            area_id = self.areas[each.service_area]
            people.revise(person.id, service_area_id=area_id, email=each.email, phone=each.phone)
            people.revise(person.id, kept_because=each.kept_because)

    def tell_engagement(self, example: Example) -> None:
        contact = next(each for each in self._desk.people.of_client(self._client_id) if each.name == example.contact)
        self._desk.engagements.revise(
            self._engagement_id,
            started_on=self._day(example.started_in_days),
            background=example.background,
            asked_from=example.asked_from,
            themes=example.themes,
            contact_id=contact.id,
            to_ponder=example.to_ponder.strip(),
            next_step=example.next_step.strip(),
        )

    def hold(self, told: ExampleInterview) -> None:
        interview = self._desk.mapping.start_interview(
            self._engagement_id, told.guide_id, told.language, self._day(told.held_in_days), told.mode
        )
        self._desk.mapping.revise_interview(
            interview.id,
            with_whom=told.with_whom,
            title=told.title,
            service_area_id=self.areas[told.service_area],
        )
        for answer in told.answers:
            self._note(self._asked(interview, answer), answer)

    def map_items(self, told: Iterable[ExampleItem]) -> None:
        mapping = self._desk.mapping
        shipped = {item.key: item for item in mapping.items(self._engagement_id)}
        for each in told:
            item = shipped[each.key] if each.key else mapping.add_item(self._engagement_id, each.title)
            mapping.revise_item(
                item.id,
                state=each.state,
                evidence=each.evidence.strip(),
                document=each.document,
                approved_by=each.approved_by,
                approved_on=None if each.approved_in_days is None else self._day(each.approved_in_days),
            )

    def find(self, told: ExampleFinding) -> None:
        self._tell_finding(self._desk.mapping.add_finding(self._engagement_id, told.kind, told.text), told)

    def _day(self, days: int) -> date:
        return working_day(self._today, days)

    def _asked(self, interview: Interview, told: ExampleAnswer) -> Answer:
        """The answer that is told of: to a shipped question, to one added on the fly, or the free notes."""
        answers = self._desk.mapping.answers(interview.id)
        by_question = {answer.question_id: answer for answer in answers if answer.question_id}
        if told.question_id:
            return by_question[told.question_id]
        if told.part is None:
            return answers[-1]
        after = by_question[told.after].id if told.after else None
        return self._desk.mapping.add_question(interview.id, told.question, told.part, after)

    def _note(self, answer: Answer, told: ExampleAnswer) -> None:
        mapping = self._desk.mapping
        note = mapping.keep_note(answer.id, told.note.strip()).note
        if told.skipped:
            mapping.skip(answer.id, skipped=True)
        for mark in told.marks:
            start = note.find(mark.text)
            finding = mapping.mark(answer.id, mark.kind, start, start + len(mark.text))
            if finding is None:
                raise Mistake(f"the example marks one place twice: {mark.text}")
            self._tell_finding(finding, mark)

    def _tell_finding(self, finding: Finding, told: ExampleMark | ExampleFinding) -> None:
        self._desk.mapping.revise_finding(
            finding.id,
            confidential=told.confidential,
            service_area_id=self.areas[told.service_area],
            areas=told.areas,
        )
