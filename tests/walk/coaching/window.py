"""The window of a walk: the real program on a screen of its own, with somebody at the keyboard until it is closed."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.walk.coaching.person import Person
from tests.walk.ears import ears
from tests.walk.screen import screen


@contextmanager
def at_the_keyboard(home: Path) -> Iterator[Person]:
    """Starts the program in Finnish with an empty workspace under `home`, and closes it by Ctrl+Q at the end.

    When something fails, `trouble.png` in `home` shows the screen, where there is a tool to take it.
    """
    data = home / "data"
    data.mkdir()
    (data / "settings.json").write_text(json.dumps({"language": "fi"}), encoding="utf-8")
    with screen(home) as hands, ears(hands) as heard:
        program = hands.start(sys.executable, "-m", "sparraaja_desktop", "--data", str(data))
        try:
            hands.window("Sparraaja")
            heard.waits_at("Uusi sparraus")
            yield Person(hands, heard, data)
            hands.press("ctrl+q")
            assert program.wait(timeout=60) == 0
        except BaseException:
            hands.picture(home / "trouble.png")
            raise
        finally:
            program.kill()
