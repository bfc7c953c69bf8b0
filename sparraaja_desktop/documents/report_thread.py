"""The red thread in the final report: from what was found to how it goes now, goal by goal."""

from collections.abc import Iterator, Sequence

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.deeds import current
from sparraaja_desktop.documents.shortened import shortened
from sparraaja_desktop.model.blocks import Block, Heading, Paragraph, Table
from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.text import with_capital
from sparraaja_desktop.model.thread import Linked, after, before


def thread(coaching: Coaching, wording: Wording) -> Iterator[Block]:
    """A table for each goal; and how many actions hang on none of them."""
    goals = [each for each in coaching.goals if shortened(each.text)]
    if not goals:
        yield Paragraph(wording.text("thread.empty"))
        return
    yield Paragraph(wording.text("thread.lead"))
    actions = current(coaching)
    for goal in goals:
        name = shortened(goal.text)
        yield Heading(name, 3)
        yield Table(
            title=name,
            description=wording.text("thread.description"),
            header=(wording.text("thread.step"), wording.text("thread.what")),
            rows=tuple(_steps(coaching, goal, [each for each in actions if each.goal_id == goal.id], wording)),
            shares=(24, 76),
        )
    loose = sum(each.goal_id not in {goal.id for goal in goals} for each in actions)
    yield Paragraph(wording.text("thread.loose", count=str(loose)) if loose else wording.text("thread.all"))


def _steps(
    coaching: Coaching, goal: Goal, actions: Sequence[PlannedAction], wording: Wording
) -> Iterator[tuple[str, str]]:
    """The steps of one goal, each with what belongs to it, one a line."""
    ways = [each for each in after(coaching, goal.id) if each.kind in ("Event", "Assignment")]
    found = [each for each in before(coaching, goal.id) if each.kind == "Finding"]
    yield wording.text("thread.finding"), _lines(found, wording)
    yield wording.text("thread.way"), _lines(ways, wording)
    said = [
        f"{shortened(each.action, 200).removesuffix('.')} – {wording.text(f'states.{each.state}')}" for each in actions
    ]
    yield wording.text("thread.action"), "\n".join(said) or wording.text("thread.none")
    gone = [entry for each in actions for entry in after(coaching, each.id) if entry.kind == "Progress"]
    yield wording.text("thread.progress"), _lines(gone, wording)


def _lines(linked: Sequence[Linked], wording: Wording) -> str:
    said = dict.fromkeys(shortened(each.says, 200) for each in linked)
    return "\n".join(with_capital(line) for line in said if line) or wording.text("thread.none")
