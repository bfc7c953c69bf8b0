"""Whatever the order of gestures: nothing is scheduled without a responsible, a date and the event (R51)."""

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.assignments import Assignment
from sparraaja_desktop.model.clients import ServiceArea
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.plans import ActionState, NotYet, PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.paths import shipped
from sparraaja_desktop.services.desk import Desk, open_desk
from sparraaja_desktop.store.workspace import Workspace

T = TypeVar("T")
CONTENT = Content(shipped("resources"))
NUMBERS = st.integers(0, 30)
DAYS = st.none() | st.just(date(2027, 3, 1))
WHO = st.sampled_from(["", " ", "Aino", "Eino"])


class Planner(RuleBasedStateMachine):
    """A sparrer at work on the plans of two service areas."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = Workspace.open(Path(self.folder.name) / "workspace.sparraaja")
        seconds, ids = count(), count()
        start = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
        self.desk: Desk = open_desk(
            self.workspace, CONTENT, lambda: start + timedelta(seconds=next(seconds) // 2), lambda: f"id-{next(ids):05}"
        )

    @initialize()
    def begin(self) -> None:
        self.client = self.desk.clients.add_other("Muu ry")
        self.engagement = self.desk.engagements.start(self.client.id, SparrerKind.EXPERT)
        for number in range(2):
            area = self.desk.clients.add_area(self.client.id, f"Palvelualue {number}")
            event = self.desk.programme.add_event(self.engagement.id, f"Tapahtuma {number}")
            action = self.desk.plans.add(self.engagement.id, area.id, "Teko")
            self.desk.plans.revise(action.id, responsible="Aino", due_on=date(2027, 3, 1), event_id=event.id)
            self.desk.plans.set_state(action.id, ActionState.SCHEDULED)
        self.desk.undo.clear()

    def actions(self) -> tuple[PlannedAction, ...]:
        return self.desk.plans.of(self.engagement.id) if self.desk.engagements.all() else ()

    def areas(self) -> tuple[ServiceArea, ...]:
        return self.desk.clients.areas(self.client.id)

    def events(self) -> tuple[Event, ...]:
        return self.desk.programme.events(self.engagement.id)

    def one(self, number: int, records: Sequence[T]) -> Sequence[T]:
        """One of the records, or none where there are none."""
        return [records[number % len(records)]] if records else []

    @precondition(lambda self: self.desk.engagements.all())
    @rule(number=NUMBERS)
    def add(self, number: int) -> None:
        for area in self.one(number, self.areas()):
            self.desk.plans.add(self.engagement.id, area.id, "Uusi teko")

    @rule(number=NUMBERS, who=WHO)
    def type_the_responsible(self, number: int, who: str) -> None:
        for action in self.one(number, self.actions()):
            with suppress(NotYet):
                self.desk.plans.revise(action.id, responsible=who)

    @rule(number=NUMBERS, day=DAYS)
    def choose_the_day(self, number: int, day: date | None) -> None:
        for action in self.one(number, self.actions()):
            with suppress(NotYet):
                self.desk.plans.revise(action.id, due_on=day)

    @rule(number=NUMBERS, event=NUMBERS | st.none())
    def choose_the_event(self, number: int, event: int | None) -> None:
        chosen = [None] if event is None else self.one(event, [each.id for each in self.events()])
        for action in self.one(number, self.actions()):
            for event_id in chosen:
                with suppress(NotYet):
                    self.desk.plans.revise(action.id, event_id=event_id)

    @rule(number=NUMBERS, state=st.sampled_from(ActionState), who=WHO, day=DAYS)
    def revise_much_at_once(self, number: int, state: ActionState, who: str, day: date | None) -> None:
        for action in self.one(number, self.actions()):
            with suppress(NotYet):
                self.desk.plans.revise(action.id, state=state, responsible=who, due_on=day)

    @rule(number=NUMBERS, state=st.sampled_from(ActionState))
    def set_a_state(self, number: int, state: ActionState) -> None:
        for action in self.one(number, self.actions()):
            with suppress(NotYet):
                assert self.desk.plans.set_state(action.id, state).state is state

    @rule(number=NUMBERS, to=NUMBERS, area=NUMBERS)
    def move(self, number: int, to: int, area: int) -> None:
        for action in self.one(number, self.actions()):
            self.desk.plans.move(action.id, to % 4)
            for each in self.one(area, self.areas()):
                self.desk.plans.revise(action.id, service_area_id=each.id)

    @rule(number=NUMBERS)
    def remove_an_action(self, number: int) -> None:
        for action in self.one(number, self.actions()):
            self.desk.plans.remove(action.id)

    @rule(number=NUMBERS, undone=st.booleans())
    def remove_an_event(self, number: int, undone: bool) -> None:
        for event in self.one(number, self.events()):
            before = (self.actions(), self.events())
            self.desk.programme.remove_event(event.id)
            if undone:
                self.desk.undo.undo()
                assert (self.actions(), self.events()) == before

    @precondition(lambda self: self.desk.engagements.all())
    @rule()
    def add_an_event(self) -> None:
        self.desk.programme.add_event(self.engagement.id)

    @rule(number=NUMBERS)
    def remove_a_service_area(self, number: int) -> None:
        for area in self.one(number, self.areas()):
            self.desk.clients.remove_area(area.id)

    @precondition(lambda self: self.desk.engagements.all())
    @rule()
    def look_at_the_sheets(self) -> None:
        plan = self.desk.assignments.ensure_plan(self.engagement.id)
        sheets = self.desk.assignments.sheets(plan.id)
        assert [sheet.service_area_id for sheet in sheets] == [area.id for area in self.areas()]

    @precondition(lambda self: self.desk.engagements.all())
    @rule()
    def remove_the_coaching(self) -> None:
        self.desk.engagements.remove(self.engagement.id)

    @precondition(lambda self: self.desk.trash.removed())
    @rule(number=NUMBERS)
    def restore(self, number: int) -> None:
        removed = self.desk.trash.removed()
        self.desk.trash.restore(removed[number % len(removed)])

    @rule()
    def undo(self) -> None:
        self.desk.undo.undo()

    @rule()
    def empty_the_trash(self) -> None:
        if self.desk.engagements.all():
            self.desk.trash.empty()

    @invariant()
    def nothing_is_scheduled_without_responsible_date_and_event(self) -> None:
        with self.workspace.look() as look:
            actions = (*look.all(PlannedAction), *look.all(PlannedAction, removed=True))
        assert [each for each in actions if each.is_agreed and each.missing] == []

    @invariant()
    def every_action_in_use_has_its_coaching_its_area_and_an_event_that_is_there(self) -> None:
        with self.workspace.look() as look:
            actions, areas = look.all(PlannedAction), {each.id for each in look.all(ServiceArea)}
            events, engagements = {each.id for each in look.all(Event)}, {each.id for each in look.all(Engagement)}
            assignments = look.all(Assignment)
        assert {each.service_area_id for each in actions} <= areas
        assert {each.event_id for each in actions} <= {*events, None}
        assert {each.engagement_id for each in actions} | {each.engagement_id for each in assignments} <= engagements

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()


Planner.TestCase.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWhateverTheOrder = Planner.TestCase
