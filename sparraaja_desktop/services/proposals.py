"""A programme is proposed from the goals and gaps: events, agendas, days, assignments (R31, R35, R38, R53, R55)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from sparraaja_desktop.content.templates import EventTemplate
from sparraaja_desktop.model.assignments import Assignment
from sparraaja_desktop.model.days import checked_day
from sparraaja_desktop.model.draft import Draft, DraftedAssignment, draft
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.programme import AgendaItem, Event
from sparraaja_desktop.services.assignments import put_assignment
from sparraaja_desktop.services.bench import Bench, Service
from sparraaja_desktop.services.clients import first_language
from sparraaja_desktop.services.coachings import coaching
from sparraaja_desktop.services.dating import Dated, backwards
from sparraaja_desktop.services.days import is_on_aland
from sparraaja_desktop.services.deeds import Deed
from sparraaja_desktop.services.drafting import as_drafted
from sparraaja_desktop.services.order import next_position

if TYPE_CHECKING:
    from sparraaja_desktop.store.unit import Look, Unit

_MANAGEMENT: Final = "management"
"""The shipped event of the management team."""


class Proposals(Service):
    """The proposed programme. A part of `Programmes`."""

    def drafted(self, engagement_id: str, count: int) -> Draft:
        """What would be proposed now and why, without writing anything. Raises Mistake for another count, NotFound."""
        with self._bench.workspace.look() as look:
            return draft(coaching(look, engagement_id), count)

    def propose(
        self, engagement_id: str, count: int, review_on: date | None, by: object | None = None
    ) -> tuple[Event, ...]:
        """The draft of 3, 4 or 5 events with agendas, in the client's first language, and the assignments between them.

        The days are counted backwards from the day of the management team, on the client's standing meetings where
        one lies near (R55); without that day they are open, and so are those that would lie in the past.
        Raises Mistake when there are events already, the count is another or the day cannot be, and NotFound.
        """
        review_on = review_on and checked_day(review_on)
        with self._bench.gesture(Deed.PROGRAMME_PROPOSED, by) as unit:
            whole = coaching(unit, engagement_id)
            if whole.events:
                raise Mistake(f"engagement {engagement_id} has events")
            proposed = draft(whole, count)
            ends_there = proposed.events[-1].template == _MANAGEMENT
            on_aland = is_on_aland(self._bench.content.places(), whole.client)
            dated = backwards(
                count, review_on, whole.meetings, self._bench.today(), ends_there=ends_there, on_aland=on_aland
            )
            texts = self._bench.content.draft_texts()
            made = [as_drafted(template_of(self._bench, each.template), each, texts) for each in proposed.events]
            events = tuple(
                put_event(self._bench, unit, engagement_id, template, on)
                for template, on in zip(made, dated, strict=True)
            )
            _tie_assignments(self._bench, unit, events, proposed.assignments)
        return events


def template_of(bench: Bench, key: str) -> EventTemplate:
    """The shipped event of that key. Raises NotFound."""
    for template in bench.content.event_templates():
        if template.key == key:
            return template
    raise NotFound("EventTemplate", key)


def put_event(
    bench: Bench, unit: "Unit", engagement_id: str, template: EventTemplate, dated: Dated, theme: str = ""
) -> Event:
    """A new last event as it is shipped, with its agenda; a `theme` of its own goes before the shipped one."""
    language = first_language(unit, engagement_id)
    event = Event(
        id=bench.new_id(),
        engagement_id=engagement_id,
        position=next_event(unit, engagement_id),
        theme=theme or template.theme.in_(language),
        aim=template.aim.in_(language),
        audience=template.audience.in_(language),
        held_on=dated.on,
        minutes=template.minutes,
        standing_meeting_id=dated.meeting_id,
        template=template.key,
    )
    unit.put(event)
    for item in agenda_of(bench, event.id, template, language):
        unit.put(item)
    return event


def agenda_of(bench: Bench, event_id: str, template: EventTemplate, language: Language) -> tuple[AgendaItem, ...]:
    """The agenda of a shipped event, as new items of an event."""
    return tuple(
        AgendaItem(
            id=bench.new_id(),
            event_id=event_id,
            position=position,
            title=item.title.in_(language),
            minutes=item.minutes,
            kind=item.kind,
            question=item.question.in_(language),
            tool=item.tool.in_(language),
        )
        for position, item in enumerate(template.items)
    )


def next_event(look: "Look", engagement_id: str) -> int:
    """The place after the last event."""
    return next_position(look.all(Event, engagement_id=engagement_id))


def _tie_assignments(bench: Bench, unit: "Unit", events: Sequence[Event], wanted: Sequence[DraftedAssignment]) -> None:
    """Gives the assignments in their events, due where they come back; those that are there are tied, not doubled."""
    engagement_id = events[0].engagement_id
    there = {each.kind: each for each in reversed(unit.all(Assignment, engagement_id=engagement_id))}
    for each in wanted:
        assignment = there.get(each.kind) or put_assignment(bench, unit, engagement_id, each.kind)
        unit.put(
            replace(
                assignment,
                given_event_id=assignment.given_event_id or events[each.given].id,
                due_event_id=assignment.due_event_id or events[each.due].id,
            )
        )
