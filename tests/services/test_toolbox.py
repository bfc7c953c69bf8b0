"""The toolbox: shipped tools are read and copied, own ones kept, and both are chosen for goals (R1, R7)."""

import pytest

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import Mistake, NotFound, TooLong
from sparraaja_desktop.model.goals import Support
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.model.questions import Origin
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed

SHIPPED = "shipped-tool-walk"


def names(desk: Desk) -> list[str]:
    """The names of the own tools."""
    return [tool.name for tool in desk.tools.all(Language.FI) if tool.origin is Origin.OWN]


def test_an_own_tool_is_added_revised_and_removed_and_each_is_taken_back(desk: Desk) -> None:
    desk.tools.add(name="Torikahvit")
    tool = desk.tools.add(name=" Kylä  kävely ", areas=(Area.COMMUNITIES,))
    assert names(desk) == ["Torikahvit", "Kylä kävely"]
    desk.tools.revise(tool.id, how="Sovi reitti\nKysy", address=" https://kyla.example \n")
    desk.tools.revise(tool.id, areas=(Area.OWN_LIFE,), means=("together",))
    desk.tools.remove(tool.id)
    assert names(desk) == ["Torikahvit"]
    assert [(each.kind, each.says) for each in desk.trash.removed()] == [("Tool", "Kylä kävely")]
    assert desk.undo.undo() is Deed.TOOL_REMOVED
    assert desk.undo.undo() is Deed.TOOL_CHANGED
    kept = desk.tools.read(tool.id, Language.SV)
    assert (kept.areas, kept.means, kept.how) == ((Area.COMMUNITIES,), (), "Sovi reitti\nKysy")
    assert kept.address == "https://kyla.example"
    assert desk.undo.undo() is Deed.TOOL_ADDED
    assert names(desk) == ["Torikahvit"]


def test_a_shipped_tool_is_copied_in_the_language_asked_for_and_never_changed(desk: Desk) -> None:
    shipped = desk.tools.read(SHIPPED, Language.SV)
    own = desk.tools.copy(SHIPPED, Language.SV)
    assert (own.name, own.how, own.areas, own.means) == (shipped.name, shipped.how, shipped.areas, shipped.means)
    assert own.origin is Origin.OWN
    assert desk.tools.all(Language.FI)[0] == own
    assert desk.undo.undo() is Deed.TOOL_COPIED
    with pytest.raises(Mistake, match="copied, not changed"):
        desk.tools.revise(SHIPPED, name="Omin sanoin")
    with pytest.raises(Mistake, match="copied, not changed"):
        desk.tools.remove(SHIPPED)


def test_what_is_not_there_and_what_cannot_be_kept_is_refused(desk: Desk) -> None:
    with pytest.raises(NotFound):
        desk.tools.read("nothing", Language.FI)
    with pytest.raises(NotFound):
        desk.tools.copy("nothing", Language.FI)
    with pytest.raises(Mistake):
        desk.tools.add(origin=Origin.SHIPPED)
    with pytest.raises(TooLong):
        desk.tools.add(note="a" * 2_000_000)
    assert names(desk) == []


def test_a_goal_is_offered_the_tools_of_its_areas_and_those_chosen_for_it(desk: Desk, coaching: Engagement) -> None:
    goal = desk.goals.add(coaching.id, "Tilat auki")
    assert desk.tools.suitable(goal, Language.FI) == desk.tools.all(Language.FI)
    goal = desk.goals.revise(goal.id, areas=(Area.COMMON_GOOD,), tool_ids=("shipped-tool-jury",))
    offered = desk.tools.suitable(goal, Language.FI)
    assert all(Area.COMMON_GOOD in tool.areas or tool.id == "shipped-tool-jury" for tool in offered)
    assert "shipped-tool-jury" in {tool.id for tool in offered}
    assert SHIPPED not in {tool.id for tool in offered}


def test_a_removed_tool_disappears_from_the_goals_and_comes_back_with_undo(desk: Desk, coaching: Engagement) -> None:
    tool = desk.tools.add(name="Kyläkävely")
    goal = desk.goals.add(coaching.id, "Kylät mukaan")
    goal = desk.goals.revise(goal.id, tool_ids=(tool.id,))
    desk.tools.remove(tool.id)
    assert tool.id not in {each.id for each in desk.tools.suitable(desk.goals.read(goal.id), Language.FI)}
    desk.undo.undo()
    assert tool in desk.tools.suitable(desk.goals.read(goal.id), Language.FI)
    assert desk.goals.read(goal.id).tool_ids == (tool.id,)


def test_a_usual_goal_brings_what_it_gives_and_its_tools_and_both_are_chosen_anew(
    desk: Desk, coaching: Engagement
) -> None:
    template = next(each for each in desk.goals.templates() if each.key == "budgeting")
    goal = desk.goals.add(coaching.id, template=template.key)
    assert (goal.support, goal.tool_ids) == ((Support.TOOLS,), ("shipped-tool-budgeting",))
    own = desk.goals.add(coaching.id, "Oma")
    assert (own.support, own.tool_ids) == ((), ())
    desk.goals.revise(goal.id, support=(Support.LEADERSHIP, Support.TOOLS), tool_ids=())
    assert desk.undo.undo() is Deed.GOAL_CHANGED
    assert desk.goals.read(goal.id) == goal


def test_the_cards_are_told_in_the_language_asked_for(desk: Desk) -> None:
    assert desk.tools.cards(Language.FI)[0].title == "Osallisuustyön johtaminen ja osallisuusohjelman teko"
    assert (
        len(desk.tools.cards(Language.SV)) == len(desk.tools.cards(Language.EN)) == len(desk.tools.cards(Language.FI))
    )


def test_a_practice_is_added_by_hand_after_those_that_were_kept(desk: Desk) -> None:
    first = desk.closing.add_practice(text="Kysytään torilla", areas=(Area.COMMUNITIES,), learnt_at="Hollola")
    second = desk.closing.add_practice()
    assert desk.closing.practices() == (first, second)
    assert (second.text, second.learnt_on) == ("", desk.bench.today())
    assert desk.undo.undo() is Deed.PRACTICE_ADDED
    assert desk.closing.practices() == (first,)
    with pytest.raises(Mistake):
        desk.closing.add_practice(nonsense="x")
