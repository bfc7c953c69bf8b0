"""What the table of requirements says of the window is seen in the window: every word of it, in Finnish."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.clients import Client, ClientKind
from sparraaja_desktop.model.engagements import SparrerKind
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.housekeeping import Opened
from sparraaja_desktop.ui.context import Room
from sparraaja_desktop.ui.furnished import Furnished
from sparraaja_desktop.ui.main_window import MainWindow
from sparraaja_desktop.ui.mapping.lines import Lines, LineView
from tests.house.requirements import MENU, WITH, Place, requirements
from tests.ui.framed import all_texts, settle
from tests.ui.on_example import furnish_example, open_example

SEEN = [(each.number, place) for each in requirements() for place in each.places]


@pytest.fixture(scope="module")
def opened(content: Content, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """The workspace with the examples, and a new coaching of each kind."""
    yield from open_example(tmp_path_factory.mktemp("data"), content)


@pytest.fixture(scope="module")
def coachings(opened: Opened) -> dict[str, str]:
    """The id of the coaching in which a place is looked at."""
    desk = opened.desk
    (example,) = (each.engagement.id for each in desk.engagements.all() if each.client.name.fi == "Esimerkkilä")
    places = desk.clients.places()
    county = desk.clients.take(next(each for each in places if each.kind is ClientKind.COUNTY))
    hollola = desk.clients.take(desk.clients.find("Hollola")[0])
    return {
        "example": example,
        "municipality": begun(desk, hollola, SparrerKind.EXPERT),
        "county": begun(desk, county, SparrerKind.EXPERT),
        "organisation": begun(desk, desk.clients.add_other("Kylien yhdistys"), SparrerKind.EXPERT),
        "peer": begun(desk, hollola, SparrerKind.MUNICIPALITY),
        "resident": begun(desk, hollola, SparrerKind.RESIDENT),
    }


def begun(desk: Desk, client: Client, kind: SparrerKind) -> str:
    """A coaching that has just begun."""
    return desk.engagements.start(client.id, kind).id


@pytest.fixture(scope="module")
def furnished(qapp: QApplication, opened: Opened, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Furnished]:
    """The Finnish window on it."""
    yield from furnish_example(qapp, opened, tmp_path_factory.mktemp("settings"))


def looked_at(furnished: Furnished, place: Place, engagement_id: str) -> list[str]:
    """Everything that the window says where the place is."""
    if place.at != MENU:
        room, _, view = place.at.partition(" ")
        furnished.go(Room(room), engagement_id, {"view": view} if view else None)
    settle()
    if place.listed:
        choose(furnished.window, place.listed, place.row)
    return [text.replace("&", "") for text in all_texts(furnished)]


def choose(window: MainWindow, listed: str, row: int) -> None:
    """Chooses a row of a list by its name, headings not counted."""
    (view,) = (each for each in window.findChildren(LineView) if each.accessibleName() == listed and each.isVisible())
    lines = view.model()
    assert isinstance(lines, Lines)
    view.setCurrentIndex(lines.index(lines.rows()[row]))
    settle()


@pytest.mark.parametrize(("number", "place"), SEEN, ids=[f"{number} {place.at}" for number, place in SEEN])
def test_what_the_table_says_is_seen_where_it_says(
    furnished: Furnished, coachings: dict[str, str], number: str, place: Place
) -> None:
    said = looked_at(furnished, place, coachings[place.coaching])
    assert [words for words in place.words if not any(words in text for text in said)] == [], number


def test_a_word_that_is_nowhere_is_missed(furnished: Furnished, coachings: dict[str, str]) -> None:
    said = looked_at(furnished, Place("overview", ("Sparraaja:",)), coachings[WITH[0]])
    assert not any("Kuka saattoi parin yhteen" in text for text in said)
