"""In whichever view the program is killed, what was said to be saved is in the record where it was typed."""

from pathlib import Path

from tests.kill.page_rounds import page_kills
from tests.kill.sights import every_field

SAMPLE = 23
"""Every so many-th field is killed here; `python -m tests.kill pages` kills in all of them."""


def test_nothing_is_lost_by_a_kill_in_the_views(tmp_path: Path) -> None:
    rounds = list(page_kills(tmp_path, tuple(every_field())[::SAMPLE], rounds=1, seed=5))
    assert len(rounds) > 3
    assert [(one.where, fault) for one in rounds for fault in one.faults] == []
