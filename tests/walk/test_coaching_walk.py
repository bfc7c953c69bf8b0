"""A person carries a coaching by keys alone, in the real window, from the first meeting to the closing."""

import json
import sys
from pathlib import Path

import pytest

from tests.walk.coaching.person import Person, looking
from tests.walk.coaching.whole import carry, check, names_left
from tests.walk.coaching.words import COUNTY, MUNICIPALITY, RESIDENT, Words
from tests.walk.ears import ears
from tests.walk.screen import screen


@pytest.mark.parametrize("words", [MUNICIPALITY, COUNTY, RESIDENT], ids=["municipality", "county", "resident"])
def test_a_coaching_is_carried_by_keys_from_the_first_meeting_to_its_closing(tmp_path: Path, words: Words) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": "fi"}), encoding="utf-8")
    with screen(tmp_path) as hands, ears(hands) as heard:
        program = hands.start(sys.executable, "-m", "sparraaja_desktop", "--data", str(data))
        try:
            hands.window("Sparraaja")
            heard.waits_at("Uusi sparraus")
            carry(Person(hands, heard, data), words)
            hands.press("ctrl+q")
            assert program.wait(timeout=60) == 0
        except BaseException:
            hands.picture(tmp_path / "trouble.png")
            raise
        finally:
            program.kill()
    with looking(data) as look:
        check(look, words)
    assert names_left(data, words) == []
