"""The red thread over kept records."""

import pytest

from sparraaja_desktop.model.clients import Client
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.mapping import FindingKind
from sparraaja_desktop.model.plans import ActionState
from sparraaja_desktop.model.thread import Linked
from sparraaja_desktop.services.desk import Desk


def test_the_thread_is_walked_from_the_finding_to_the_progress_and_back(
    desk: Desk, hollola: Client, coaching: Engagement
) -> None:
    finding = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Aikaa")
    area = desk.clients.add_area(hollola.id, "Sivistys")
    action = desk.plans.add(coaching.id, area.id, "Kysytään")
    desk.plans.revise(action.id, finding_ids=(finding.id,))
    noted = Progress(
        id="noted",
        action_id=action.id,
        position=0,
        noted_on=coaching.started_on,
        state=ActionState.DONE,
        done="Kysyttiin",
    )
    with desk.bench.quiet(None) as unit:
        unit.put(noted)
    assert desk.thread.after("Finding", finding.id) == (Linked("PlannedAction", action.id, "Kysytään"),)
    assert desk.thread.after("PlannedAction", action.id) == (Linked("Progress", "noted", "Kysyttiin"),)
    assert desk.thread.before("Progress", "noted") == (Linked("PlannedAction", action.id, "Kysytään"),)
    assert desk.thread.before("PlannedAction", action.id) == (Linked("Finding", finding.id, "Aikaa"),)


def test_what_is_on_no_thread_leads_nowhere(desk: Desk, hollola: Client, coaching: Engagement) -> None:
    assert desk.thread.after("Engagement", coaching.id) == ()
    with pytest.raises(NotFound):
        desk.thread.after("Client", hollola.id)
    with pytest.raises(NotFound):
        desk.thread.before("Goal", "nowhere")
    with pytest.raises(Mistake):
        desk.thread.before("Dragon", "nowhere")
