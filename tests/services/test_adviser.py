"""The adviser over the kept coaching, and what was put aside."""

import pytest

from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.errors import NotFound
from sparraaja_desktop.services.desk import Desk
from sparraaja_desktop.services.undo import Deed


def test_advice_put_aside_is_silent_until_it_is_brought_back(desk: Desk, coaching: Engagement) -> None:
    advice = {each.check: each for each in desk.adviser.of(coaching.id)}
    assert {"contact-missing", "no-interview"} <= set(advice)
    dismissal = desk.adviser.dismiss(coaching.id, advice["contact-missing"], "Nimetään\nviikolla 50")
    assert "contact-missing" not in {each.check for each in desk.adviser.of(coaching.id)}
    assert desk.adviser.dismissed(coaching.id) == (dismissal,)
    desk.adviser.restore(dismissal.id)
    assert desk.adviser.of(coaching.id) == tuple(advice.values())
    assert desk.undo.undo() is Deed.ADVICE_RESTORED
    assert desk.undo.undo() is Deed.ADVICE_DISMISSED
    assert desk.adviser.dismissed(coaching.id) == ()


def test_put_aside_twice_it_has_the_new_reason(desk: Desk, coaching: Engagement) -> None:
    advice = desk.adviser.of(coaching.id)[0]
    desk.adviser.dismiss(coaching.id, advice, "Ensin")
    again = desk.adviser.dismiss(coaching.id, advice, "Sitten")
    assert desk.adviser.dismissed(coaching.id) == (again,)


def test_a_coaching_that_is_not_there_has_no_advice(desk: Desk, coaching: Engagement) -> None:
    advice = desk.adviser.of(coaching.id)[0]
    with pytest.raises(NotFound):
        desk.adviser.of("nowhere")
    with pytest.raises(NotFound):
        desk.adviser.dismiss("nowhere", advice, "")
