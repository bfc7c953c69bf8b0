"""What was promised beside what became of it (R64-R66)."""

from datetime import date

from sparraaja_desktop.model.followup import Progress, promised
from sparraaja_desktop.model.plans import ActionState, PlannedAction


def action(name: str, state: ActionState) -> PlannedAction:
    return PlannedAction(id=name, engagement_id="e", service_area_id="s", position=0, action=name, state=state)


def entry(of: str, state: ActionState, day: int) -> Progress:
    return Progress(id=f"{of}{day}", action_id=of, position=day, noted_on=date(2026, 11, day), state=state)


def test_what_is_only_thought_of_was_not_promised_unless_something_is_noted_of_it() -> None:
    actions = [action(state, state) for state in ActionState]
    rows = promised(actions, [entry(ActionState.DRAFT, ActionState.DONE, 1)])
    assert [row.action.id for row in rows] == ["draft", "scheduled", "under-way", "done", "changed", "dropped"]


def test_it_is_where_the_last_entry_says_else_as_it_was_planned() -> None:
    entries = [entry("walk", ActionState.UNDER_WAY, 1), entry("walk", ActionState.DONE, 2)]
    walk, talk = promised([action("walk", ActionState.SCHEDULED), action("talk", ActionState.SCHEDULED)], entries)
    assert (walk.latest, walk.state) == (entries[1], ActionState.DONE)
    assert (talk.latest, talk.state) == (None, ActionState.SCHEDULED)
