"""What was found out, and the items that are mapped."""

from dataclasses import replace
from datetime import date

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.mapping import FindingKind, ItemGroup, ItemState
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed


def test_findings_stand_by_kind_what_is_done_first(desk: Desk, coaching: Engagement) -> None:
    for kind, text in (
        (FindingKind.QUOTE, "q"),
        (FindingKind.NEED, "n1"),
        (FindingKind.DONE, "d"),
        (FindingKind.NEED, "n2"),
    ):
        desk.mapping.add_finding(coaching.id, kind, text)
    assert [finding.text for finding in desk.mapping.findings(coaching.id)] == ["d", "n1", "n2", "q"]


def test_a_finding_typed_by_hand_has_no_interview_behind_it(desk: Desk, coaching: Engagement) -> None:
    finding = desk.mapping.add_finding(coaching.id, FindingKind.DONE, "Kirjasto\r\nkysyy")
    assert (finding.text, finding.interview_id, finding.answer_id, finding.follows) == (
        "Kirjasto\nkysyy",
        None,
        None,
        False,
    )
    with pytest.raises(NotFound):
        desk.mapping.add_finding("nothing", FindingKind.DONE, "Hei")


def test_a_finding_is_given_its_areas_and_kept_to_oneself(desk: Desk, coaching: Engagement) -> None:
    finding = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Aikaa")
    areas = (Area.OWN_LIFE, Area.COMMON_GOOD, Area.OWN_LIFE)
    revised = desk.mapping.revise_finding(finding.id, confidential=True, areas=areas, text="Aikaa")
    assert revised == replace(finding, confidential=True, areas=(Area.OWN_LIFE, Area.COMMON_GOOD))
    assert desk.undo.undo() is Deed.FINDING_CHANGED
    assert desk.mapping.findings(coaching.id) == (finding,)


@pytest.mark.parametrize("field", ["start", "follows", "interview_id", "engagement_id", "position"])
def test_where_a_finding_comes_from_cannot_be_revised(desk: Desk, coaching: Engagement, field: str) -> None:
    finding = desk.mapping.add_finding(coaching.id, FindingKind.NEED, "Aikaa")
    with pytest.raises(Mistake):
        desk.mapping.revise_finding(finding.id, **{field: None})


def test_items_stand_as_basics_then_means_then_own_ones(desk: Desk, coaching: Engagement) -> None:
    own = desk.mapping.add_item(coaching.id, " Osallistuva\nbudjetointi ")
    items = desk.mapping.items(coaching.id)
    groups = [item.group for item in items]
    assert groups == sorted(groups, key=list(ItemGroup).index)
    assert groups.count(ItemGroup.MEANS) == 6
    assert items[-1] == own
    assert (own.title, own.key, own.group) == ("Osallistuva budjetointi", None, ItemGroup.OWN)
    with pytest.raises(NotFound):
        desk.mapping.add_item("nothing", "Muu")


def test_an_item_says_its_title_and_hint_in_the_language_asked_for(desk: Desk, coaching: Engagement) -> None:
    own = desk.mapping.add_item(coaching.id, "Oma asia")
    item, shipped = desk.mapping.items(coaching.id)[0], desk.content.items()[0]
    assert desk.mapping.item_title(item, Language.SV) == shipped.title.sv
    assert desk.mapping.item_hint(item, Language.EN) == shipped.hint.en
    assert desk.mapping.item_title(own, Language.SV) == "Oma asia"
    assert desk.mapping.item_hint(own, Language.SV) == ""


def test_an_item_that_is_no_longer_shipped_still_has_a_name(desk: Desk, coaching: Engagement) -> None:
    item = replace(desk.mapping.items(coaching.id)[0], key="long-gone")
    assert desk.mapping.item_title(item, Language.FI) == "long-gone"


def test_the_state_and_the_evidence_of_an_item_are_kept(desk: Desk, coaching: Engagement) -> None:
    item = desk.mapping.items(coaching.id)[0]
    revised = desk.mapping.revise_item(
        item.id, state=ItemState.YES, evidence="Valtuusto\nhyväksyi", approved_on=date(2024, 5, 6), approved_by="KV"
    )
    assert desk.mapping.items(coaching.id)[0] == revised
    assert desk.undo.undo() is Deed.ITEM_CHANGED
    left = desk.mapping.items(coaching.id)[0]
    assert (left.state, left.approved_on) == (ItemState.UNKNOWN, None)
    assert (left.evidence, left.approved_by) == ("Valtuusto\nhyväksyi", "KV")


def test_an_item_is_removed_and_comes_back(desk: Desk, coaching: Engagement) -> None:
    own = desk.mapping.add_item(coaching.id, "Oma asia")
    desk.mapping.remove_item(own.id)
    assert own not in desk.mapping.items(coaching.id)
    desk.undo.undo()
    assert desk.mapping.items(coaching.id)[-1] == own
