"""The years that measurements are made on are a real workspace, whole and the same each time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparraaja_desktop.content.library import Content
from sparraaja_desktop.model.engagements import Engagement
from sparraaja_desktop.model.followup import Practice
from sparraaja_desktop.model.mapping import Answer, Finding, Interview
from sparraaja_desktop.model.questions import Guide
from sparraaja_desktop.model.record import R, Record
from sparraaja_desktop.paths import paths
from sparraaja_desktop.store.shelves import SHELVES
from sparraaja_desktop.store.workspace import Workspace
from tests.years.more import ANSWERS, INTERVIEWS, THROWN_AWAY
from tests.years.pattern import read_pattern
from tests.years.workspace import GOING_ON, coaching_records, write_years


@pytest.fixture
def years(tmp_path: Path, content: Content) -> Iterator[Workspace]:
    """A workspace of two coachings."""
    write_years(tmp_path / "years", content, 2)
    workspace = Workspace.open(paths(tmp_path / "years").workspace)
    yield workspace
    workspace.close()


def test_a_workspace_of_years_is_healthy_and_holds_whole_coachings(years: Workspace) -> None:
    assert years.is_healthy()
    with years.look() as look:
        # Own tools belong to no coaching, and a coaching that goes on is not evaluated yet.
        assert [kind.__name__ for kind in SHELVES if not look.count(kind)] == ["Tool", "Evaluation"]
        assert look.count(Interview) == 2 * INTERVIEWS
        assert look.count(Answer) == 2 * ANSWERS
        assert len(look.all(Finding, removed=True)) == 2 * THROWN_AWAY
        assert len({each.client_id for each in look.all(Engagement)}) == 2
        marked = [each for each in look.all(Finding) if each.answer_id is not None]
        notes = {each.id: each.note for each in look.all(Answer)}
        assert all(notes[each.answer_id or ""][each.start : each.end] == each.text for each in marked)


def test_the_newest_coaching_is_the_same_in_a_longer_row_of_years(years: Workspace, content: Content) -> None:
    newest = list(coaching_records(read_pattern(content), content, 0, seed=1))
    with years.look() as look:
        assert all(look.get(type(record), record.id) == record for record in newest)
        assert max(look.all(Engagement), key=lambda each: (each.started_on, each.id)).id == of(Engagement, newest)[0].id


def test_the_coachings_before_those_that_go_on_are_closed(content: Content) -> None:
    pattern = read_pattern(content)
    numbered = [list(coaching_records(pattern, content, number, seed=1)) for number in (0, GOING_ON - 1, GOING_ON, 12)]
    assert [of(Engagement, records)[0].closed_on is None for records in numbered] == [True, True, False, False]
    assert [len(of(Guide, records)) for records in numbered] == [1, 0, 0, 1]
    assert {len(of(Practice, records)) for records in numbered} == {2}


def of(kind: type[R], records: list[Record]) -> list[R]:
    """The records of one kind."""
    return [record for record in records if isinstance(record, kind)]
