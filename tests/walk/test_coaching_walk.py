"""A person carries a coaching by keys alone, in the real window, from the first meeting into the first event."""

import json
import sys
from pathlib import Path

from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.programme import Capture, Event
from tests.walk.coaching import beginning, design, events, mapping
from tests.walk.coaching.person import Person, looking
from tests.walk.coaching.words import MUNICIPALITY
from tests.walk.ears import ears
from tests.walk.screen import screen


def test_a_municipality_is_coached_by_keys_into_its_first_event(tmp_path: Path) -> None:
    data, words = tmp_path / "data", MUNICIPALITY
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": "fi"}), encoding="utf-8")
    with screen(tmp_path) as hands, ears(hands) as heard:
        program = hands.start(sys.executable, "-m", "sparraaja_desktop", "--data", str(data))
        try:
            hands.window("Sparraaja")
            heard.waits_at("Uusi sparraus")
            person = Person(hands, heard, data)
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
            hands.press("ctrl+q")
            assert program.wait(timeout=60) == 0
        except BaseException:
            hands.picture(tmp_path / "trouble.png")
            raise
        finally:
            program.kill()
    with looking(data) as look:
        assert len(look.all(Event)) == 4
        assert sorted(len(each.finding_ids) for each in look.all(Goal)) == [0, 1]
        assert {each.text for each in look.all(Capture)} == {text for text, _ in events.CAPTURED}
