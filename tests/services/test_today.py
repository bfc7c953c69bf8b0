"""Today over all the coachings of the workspace."""

from datetime import date, timedelta

from sparraaja_desktop.model.assignments import AssignmentKind
from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement, SparrerKind
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.today import DueKind, Urgency
from sparraaja_desktop.services.desk import Desk

MONDAY = date(2026, 11, 23)


def test_what_is_due_is_gathered_over_the_coachings(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    area = desk.clients.add_area(hollola.id, "Sivistys")
    event = desk.programme.add_event(coaching.id, "Miksi?")
    desk.programme.revise_event(event.id, held_on=MONDAY)
    assignment = desk.assignments.add(coaching.id, AssignmentKind.FREE, "Kysy yhdeltä")
    desk.assignments.revise(assignment.id, due_on=MONDAY - timedelta(days=1))
    action = desk.plans.add(coaching.id, area.id, "Kysytään torilla")
    desk.plans.revise(action.id, responsible="Eino", due_on=MONDAY + timedelta(days=7), event_id=event.id)
    desk.plans.set_state(action.id, ActionState.SCHEDULED)
    other = desk.engagements.start(desk.clients.add_other("Muu ry").id, SparrerKind.EXPERT)
    desk.engagements.revise(other.id, started_on=MONDAY - timedelta(days=30))
    closed = desk.engagements.start(hollola.id, SparrerKind.EXPERT)
    desk.engagements.revise(closed.id, started_on=MONDAY - timedelta(days=90))
    desk.closing.close(closed.id, MONDAY)
    rows = desk.today.rows()
    assert [(row.kind, row.urgency, row.client.fi, row.subject) for row in rows] == [
        (DueKind.SILENT, Urgency.OVERDUE, "Muu ry", ""),
        (DueKind.SHEET, Urgency.OVERDUE, "Hollola", "Sivistys · Kysy yhdeltä"),
        (DueKind.EVENT, Urgency.TODAY, "Hollola", "Miksi?"),
        (DueKind.ACTION, Urgency.SOON, "Hollola", "Sivistys · Kysytään torilla · Eino"),
    ]
    assert rows[0].engagement_id == other.id
    assert {row.urgency for row in desk.today.rows(MONDAY + timedelta(days=8))} == {Urgency.OVERDUE}
