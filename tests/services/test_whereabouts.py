"""Any record can be named, and those that it belongs to are known."""

import pytest

from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk


def test_a_record_is_found_with_what_it_says_and_what_it_belongs_to(desk: Desk) -> None:
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    engagement = desk.engagements.start(client.id, SparrerKind.EXPERT)
    goal = desk.goals.add(engagement.id, "Ääni kuuluu")
    found = desk.whereabouts.find("Goal", goal.id, Language.FI)
    assert (found.says, found.engagement_id) == ("Ääni kuuluu", engagement.id)
    assert found.line == (("Goal", goal.id), ("Engagement", engagement.id), ("Client", client.id))
    assert desk.whereabouts.find("Client", client.id, Language.FI).engagement_id is None


def test_what_is_gone_and_what_there_is_not_are_not_found(desk: Desk) -> None:
    client = desk.clients.take(desk.clients.find("Hollola")[0])
    area = desk.clients.add_area(client.id, "Sivistys")
    desk.clients.remove_area(area.id)
    with pytest.raises(NotFound):
        desk.whereabouts.find("ServiceArea", area.id, Language.FI)
    with pytest.raises(NotFound):
        desk.whereabouts.find("Dragon", area.id, Language.FI)
