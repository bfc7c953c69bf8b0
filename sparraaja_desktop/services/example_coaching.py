"""The coaching of an example after its mapping, set up as a sparrer would have done it."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta

from sparraaja_desktop.content.example_coaching import (
    ExampleAction,
    ExampleAssignment,
    ExampleCapture,
    ExampleCoaching,
    ExampleEvent,
    ExampleFollowUp,
    ExampleGoal,
    ExampleMessage,
    ExampleReview,
    ExampleRound,
    ExampleSession,
)
from sparraaja_desktop.content.example_ends import ExampleIntake
from sparraaja_desktop.model.assignments import AssignmentKind, Sheet
from sparraaja_desktop.model.errors import Mistake
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.survey import Columns, Row, Target, Use


def working_day(today: date, days: int) -> date:
    """The day that is so many days from today; for a weekend the Friday before in the past, else the Monday after."""
    day = today + timedelta(days=days)
    weekend = max(0, day.isoweekday() - 5)
    return day + timedelta(days=(-weekend if days < 0 else (3 - weekend) % 3))


class CoachingFilling:
    """One filling of one engagement, whose client, mapping and people are there already."""

    def __init__(self, desk: Desk, engagement_id: str, today: date, areas: Mapping[str, str | None]) -> None:
        """`areas` are the ids of the client's service areas by name; an empty name is the whole client."""
        self._desk = desk
        self._engagement_id = engagement_id
        self._today = today
        self._areas = areas
        client_id = desk.engagements.read(engagement_id).client_id
        self._meetings = {"": None} | {each.name: each.id for each in desk.clients.meetings(client_id)}
        self._findings = {each.text: each.id for each in desk.mapping.findings(engagement_id)}
        self._goals: list[str] = []
        self._events: list[str] = []

    def go_on(self, told: ExampleCoaching) -> None:
        """From the first contact to the evaluation. Raises Mistake when something is named that is not there."""
        self._apply(told.intake)
        for goal in told.goals:
            self._agree(goal)
        for session in told.sessions:
            self._meet(session)
        for event in told.events:
            self._plan(event)
        self._desk.programme.approve(self._engagement_id, told.approved_with, self._day(told.approved_in_days))
        self._give(told.assignments)
        for action in told.actions:
            self._act(action)
        for message in told.messages:
            self._tell(message)
        for review in told.reviews:
            self._review(review)
        for each in told.rounds:
            self._hear(each)
        for follow_up in told.follow_ups:
            self._follow_up(follow_up)
        if told.responsible is not None:
            name, title, days = told.responsible
            self._desk.goals.revise_responsible(self._engagement_id, name=name, title=title, named_on=self._day(days))

        if told.evaluation:
            self._desk.evaluation.revise(self._engagement_id, **dict(told.evaluation))

    def _apply(self, told: ExampleIntake) -> None:
        self._desk.intake.revise(
            self._engagement_id,
            applied_on=self._day(told.applied_in_days),
            applied_by=told.applied_by,
            wishes=told.wishes,
            why_now=told.why_now,
            other_work=told.other_work,
            motivation=told.motivation,
            motivation_note=told.motivation_note,
            minutes_planned=told.minutes_planned,
        )
        for days, minutes, what in told.work:
            self._desk.intake.add_work(self._engagement_id, self._day(days), minutes, what)

    def _agree(self, told: ExampleGoal) -> None:
        goal = self._desk.goals.add(self._engagement_id, told.text, told.template)
        self._desk.goals.revise(
            goal.id,
            areas=told.areas or goal.areas,
            support=told.support or goal.support,
            tool_ids=told.tool_ids or goal.tool_ids,
            agreed_with=told.agreed_with,
            agreed_on=self._day(told.agreed_in_days),
            measure=told.measure,
            finding_ids=self._found(told.findings),
            link=told.link,
            link_text=told.link_text,
        )
        self._goals.append(goal.id)

    def _meet(self, told: ExampleSession) -> None:
        design = self._desk.design
        session = design.add_session(self._engagement_id, self._day(told.held_in_days), told.mode)
        design.revise_session(
            session.id,
            participants=told.participants,
            notes=told.notes,
            programme_changes=told.programme_changes,
        )
        for text in told.decisions:
            design.add_decision(session.id, text)
        for each in told.promises:
            promise = design.add_promise(
                self._engagement_id, each.who, each.what, self._day(each.due_in_days), session.id
            )
            if each.kept_in_days is not None:
                design.keep_promise(promise.id, self._day(each.kept_in_days))

    def _plan(self, told: ExampleEvent) -> None:
        programme = self._desk.programme
        event = programme.add_event(self._engagement_id, template=told.template)
        programme.revise_event(
            event.id,
            held_on=self._day(told.held_in_days),
            starts_at=told.starts_at,
            minutes=sum(item.minutes for item in programme.agenda(event.id)),
            mode=told.mode,
            place=told.place,
            standing_meeting_id=self._meetings[told.meeting],
            alone_because=told.alone_because,
            is_held=told.is_held,
            notes=told.notes,
        )
        self._events.append(event.id)
        for name, count in told.attendance:
            programme.set_attendance(event.id, self._areas[name], count)
        for capture in told.captures:
            self._capture(event.id, told, capture)

    def _capture(self, event_id: str, event: ExampleEvent, told: ExampleCapture) -> None:
        zone = self._desk.bench.clock().astimezone().tzinfo
        midnight = datetime.combine(self._day(event.held_in_days), time(), zone)
        at = midnight + timedelta(minutes=event.starts_at + told.minute)
        capture = self._desk.programme.capture(event_id, told.tag, told.text, at)
        if told.harvested is not None:
            self._desk.programme.harvest(capture.id, told.harvested)

    def _give(self, told: Iterable[ExampleAssignment]) -> None:
        """The assignments in order; the plan may be there already (R53)."""
        assignments = self._desk.assignments
        for place, each in enumerate(told):
            if each.kind is AssignmentKind.PLAN:
                assignment = assignments.ensure_plan(self._engagement_id)
            else:
                assignment = assignments.add(self._engagement_id, each.kind)
            assignments.move(assignment.id, place)
            assignments.revise(
                assignment.id,
                planned_with=each.planned_with,
                given_event_id=self._events[each.given_in - 1],
                due_event_id=self._events[each.due_in - 1],
            )
            self._send(assignment.id, each)

    def _send(self, assignment_id: str, told: ExampleAssignment) -> None:
        sheets: dict[str | None, Sheet] = {
            sheet.service_area_id: sheet for sheet in self._desk.assignments.sheets(assignment_id)
        }
        for each in told.sheets:
            self._desk.assignments.revise_sheet(
                sheets[self._areas[each.service_area]].id,
                responsible=each.responsible,
                state=each.state,
                sent_on=self._open(each.sent_in_days),
                returned_on=self._open(each.returned_in_days),
                discussed_event_id=self._event(each.discussed_in),
                answers=each.answers,
            )

    def _act(self, told: ExampleAction) -> None:
        plans = self._desk.plans
        area_id = self._areas[told.service_area]
        if area_id is None:
            raise Mistake(f"an action of no service area: {told.action}")
        action = plans.add(self._engagement_id, area_id, told.action)
        plans.revise(
            action.id,
            areas=told.areas,
            means=told.means,
            for_whom=told.for_whom,
            responsible=told.responsible,
            due_on=self._open(told.due_in_days),
            resources=told.resources,
            measure=told.measure,
            staff_who=told.staff_who,
            staff_how=told.staff_how,
            event_id=self._event(told.event),
            goal_id=None if told.goal is None else self._goals[told.goal - 1],
            finding_ids=self._found(told.findings),
            is_best_practice=told.is_best_practice,
        )
        if told.state is not ActionState.DRAFT:
            plans.set_state(action.id, told.state)
        for each in told.progress:
            progress = self._desk.followup.add_progress(
                action.id,
                each.state,
                done=each.done,
                obstacle=each.obstacle,
                learnt=each.learnt,
                next_step=each.next_step,
            )
            self._desk.followup.revise_progress(progress.id, noted_on=self._day(each.noted_in_days))

    def _tell(self, told: ExampleMessage) -> None:
        communication = self._desk.communication
        message = communication.add(self._engagement_id, told.audience, told.moment, told.language)
        text = communication.draft_text(self._engagement_id, told.audience, told.moment, told.language)
        communication.revise(message.id, text=text, due_on=self._day(told.due_in_days))
        if told.sent_in_days is not None:
            communication.mark_sent(message.id, self._day(told.sent_in_days))

    def _review(self, told: ExampleReview) -> None:
        review = self._desk.communication.add_review(self._engagement_id)
        self._desk.communication.revise_review(
            review.id,
            held_on=self._day(told.held_in_days),
            shown=told.shown,
            decided=told.decided,
            is_held=told.held_in_days < 0,
        )

    def _hear(self, told: ExampleRound) -> None:
        """All the answers of a round together, as from a table."""
        feedback = self._desk.feedback
        asked = feedback.add_round(self._engagement_id, told.kind, self._event(told.event))
        feedback.revise_round(asked.id, held_on=self._day(told.held_in_days))
        items, questions = len(feedback.items(asked.id)), len(feedback.form().open)
        uses = [Use(Target.ITEM, index) for index in range(items)] + [
            Use(Target.OPEN, index) for index in range(questions)
        ]
        rows = tuple(
            Row(number, (*(str(score) for score in scores), *(texts or ("",) * questions)))
            for number, (scores, texts) in enumerate(told.answers, start=2)
        )
        feedback.take_csv(asked.id, Columns(("",) * len(uses), rows), dict(enumerate(uses)))

    def _follow_up(self, told: ExampleFollowUp) -> None:
        follow_up = self._desk.followup.add(self._engagement_id)
        self._desk.followup.revise(
            follow_up.id,
            kind=told.kind,
            due_on=self._day(told.due_in_days),
            is_held=bool(told.outcome),
            outcome=told.outcome,
        )

    def _day(self, days: int) -> date:
        return working_day(self._today, days)

    def _open(self, days: int | None) -> date | None:
        return None if days is None else self._day(days)

    def _event(self, number: int | None) -> str | None:
        return None if number is None else self._events[number - 1]

    def _found(self, texts: Iterable[str]) -> tuple[str, ...]:
        missing = [text for text in texts if text not in self._findings]
        if missing:
            raise Mistake(f"the example never found: {missing[0]}")
        return tuple(self._findings[text] for text in texts)
