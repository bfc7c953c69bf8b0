"""What came back is put beside what was sent and what is known: nothing that is known is lost by itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sparraaja_desktop.model.merging import USUAL, Choice, Merge, Outcome

TEXTS = st.sampled_from(["", " ", "Anna", "Anna\n", "Ville", "Anna ja Ville"])


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "outcome"),
    [
        ("Anna", "Anna", "Anna", Outcome.SAME),
        ("Anna", "Anna", " Anna\n", Outcome.SAME),
        ("Anna", "Ville", "Anna", Outcome.OURS),
        ("Anna", "Anna", "Ville", Outcome.THEIRS),
        ("Anna", "", "Ville", Outcome.THEIRS),
        ("Anna", "Ville", "Ville", Outcome.SAME),
        ("Anna", "Ville", "Minna", Outcome.CONFLICT),
        ("Anna", "Anna", "", Outcome.EMPTIED),
        ("Anna", "Ville", "", Outcome.EMPTIED),
        ("", "", "Ville", Outcome.THEIRS),
        ("Anna", "Ville", None, Outcome.UNKNOWN),
    ],
)
def test_who_changed_a_text_since_it_was_sent(base: str, ours: str, theirs: str | None, outcome: Outcome) -> None:
    assert Merge(base, ours, theirs).outcome is outcome


@given(TEXTS, TEXTS, TEXTS | st.none())
def test_nothing_that_is_known_is_lost_by_itself(base: str, ours: str, theirs: str | None) -> None:
    merge = Merge(base, ours, theirs)
    taken = merge.taken(USUAL[merge.outcome])
    assert taken == ours or (merge.outcome is Outcome.THEIRS and ours.strip() in (base.strip(), ""))


@given(TEXTS, TEXTS, TEXTS | st.none())
def test_keeping_both_keeps_every_word(base: str, ours: str, theirs: str | None) -> None:
    kept = Merge(base, ours, theirs).taken(Choice.BOTH)
    assert set(ours.split()) | set((theirs or "").split()) == set(kept.split())


def test_taking_theirs_where_it_is_not_known_changes_nothing() -> None:
    assert Merge("Anna", "Ville", None).taken(Choice.THEIRS) == "Ville"
    assert Merge("Anna", "Ville", "Minna").taken(Choice.THEIRS) == "Minna"
