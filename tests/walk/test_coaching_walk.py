"""A person carries a coaching by keys alone, in the real window, from the first meeting into the first event."""

from pathlib import Path

from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.programme import Capture, Event
from tests.walk.coaching import beginning, design, events, mapping
from tests.walk.coaching.person import looking
from tests.walk.coaching.window import at_the_keyboard
from tests.walk.coaching.words import MUNICIPALITY


def test_a_municipality_is_coached_by_keys_into_its_first_event(tmp_path: Path) -> None:
    words = MUNICIPALITY
    with at_the_keyboard(tmp_path) as person:
        beginning.begin(person, words)
        beginning.write_contact(person, words)
        beginning.write_areas(person, words)
        mapping.interview(person, words)
        mapping.write_finding(person)
        design.agree_goals(person, words)
        design.name_responsible(person, words)
        design.meet(person, words)
        events.propose(person)
        events.adjust(person, words)
        events.change_agenda(person)
        events.hold(person, words)
    with looking(person.data) as look:
        assert len(look.all(Event)) == 4
        assert sorted(len(each.finding_ids) for each in look.all(Goal)) == [0, 1]
        assert {each.text for each in look.all(Capture)} == {text for text, _ in events.CAPTURED}
