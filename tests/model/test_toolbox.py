"""Which tools suit an area of participation (R7)."""

from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.toolbox import Tool, suitable

WALK = Tool(id="walk", position=0, name="Kyläkävely", areas=(Area.OWN_LIFE, Area.COMMUNITIES))
MONEY = Tool(id="money", position=1, name="Pieni raha", areas=(Area.COMMON_GOOD,))
ANY = Tool(id="any", position=2, name="Sopii kaikkeen")


def test_tools_of_any_of_the_areas_and_those_for_all_alike_are_suitable_in_their_order() -> None:
    assert suitable((WALK, MONEY, ANY), (Area.COMMUNITIES,)) == (WALK, ANY)
    assert suitable((WALK, MONEY, ANY), (Area.COMMON_GOOD, Area.OWN_LIFE)) == (WALK, MONEY, ANY)


def test_where_no_area_is_named_every_tool_is_suitable() -> None:
    assert suitable((WALK, MONEY), ()) == (WALK, MONEY)


def test_what_is_chosen_already_is_offered_whatever_its_area() -> None:
    assert suitable((WALK, MONEY), (Area.COMMON_GOOD,), ("walk", "gone")) == (WALK, MONEY)
