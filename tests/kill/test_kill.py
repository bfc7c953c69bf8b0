"""Whenever the program is killed while keys arrive, what was said to be saved is there, and the next start says so."""

from pathlib import Path

from tests.kill.rounds import kill_rounds


def test_nothing_that_was_said_to_be_saved_is_lost_by_a_kill(tmp_path: Path) -> None:
    rounds = list(kill_rounds(tmp_path, count=6, seed=24))
    assert [fault for one in rounds for fault in one.faults] == []
    assert rounds[-1].there > 0
