"""The pictures in the window have the numbers and the words of the handouts."""

from datetime import date

import pytest

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.model.language import Language
from sparraaja_desktop.services.desk import Desk


def test_a_coaching_without_an_event_has_no_timeline(desk: Desk, coaching: Engagement) -> None:
    assert desk.pictures.timeline(coaching.id, Language.FI) is None
    with pytest.raises(NotFound):
        desk.pictures.timeline("nobody", Language.FI)


def test_the_timeline_goes_from_the_start_over_the_events_and_says_so_in_words(
    desk: Desk, coaching: Engagement
) -> None:
    event = desk.programme.add_event(coaching.id)
    desk.programme.revise_event(event.id, held_on=date(2027, 3, 1))
    seen = desk.pictures.timeline(coaching.id, Language.SV)
    assert seen is not None
    drawing, words = seen
    assert [(stop.label, stop.is_done) for stop in drawing.stops] == [("Start", True), ("Tillfälle 1", False)]
    assert drawing.stops[1].day == "1 mars 2027"
    assert words == "Tidslinje: 2 skeden, av dem har 1 varit. Härnäst: Tillfälle 1, 1 mars 2027."
