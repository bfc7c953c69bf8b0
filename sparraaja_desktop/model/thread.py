"""The red thread: finding → goal → event and assignment → action → progress, walked in both directions by ids."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain

from sparraaja_desktop.model.coaching import Coaching
from sparraaja_desktop.model.followup import Progress
from sparraaja_desktop.model.goals import Goal
from sparraaja_desktop.model.mapping import Finding
from sparraaja_desktop.model.plans import PlannedAction
from sparraaja_desktop.model.record import Record


@dataclass(frozen=True, slots=True)
class Linked:
    """A record on the thread: the name of its kind (``Goal``), its id and what it says in a line."""

    kind: str
    id: str
    says: str


def before(coaching: Coaching, record_id: str) -> tuple[Linked, ...]:
    """What the record rests on, in the order of the thread: from progress towards the findings.

    A finding rests on the interview, or on the event in which it was captured. Nothing for a record that is not on the
    thread, and a link to one that is not there is passed over.
    """
    return _linked(source for source, target in _links(coaching) if target.id == record_id)


def after(coaching: Coaching, record_id: str) -> tuple[Linked, ...]:
    """What has come of the record, in the order of the thread: from the findings towards progress."""
    return _linked(target for source, target in _links(coaching) if source.id == record_id)


def _linked(records: Iterable[Record]) -> tuple[Linked, ...]:
    return tuple(dict.fromkeys(Linked(type(each).__name__, each.id, _says(each)) for each in records))


def _links(coaching: Coaching) -> Iterator[tuple[Record, Record]]:
    """Every pair of neighbours, the earlier on the thread first."""
    there = _by_id(coaching)
    for source, target in _ids(coaching, there):
        if source is not None and source in there and target in there:
            yield there[source], there[target]


def _ids(coaching: Coaching, there: Container[str]) -> Iterator[tuple[str | None, str]]:
    for finding in coaching.findings:
        yield finding.interview_id, finding.id
    for capture in coaching.captures:
        if capture.finding_id is not None:
            yield capture.event_id, capture.finding_id
    for goal in coaching.goals:
        yield from ((finding_id, goal.id) for finding_id in goal.finding_ids)
    for action in coaching.actions:
        yield from _of_action(action, there)
    for entry in coaching.progress:
        yield entry.action_id, entry.id


def _of_action(action: PlannedAction, there: Container[str]) -> Iterator[tuple[str | None, str]]:
    """A goal leads to an action through the event and the assignment; where there are none, straight."""
    yield from ((finding_id, action.id) for finding_id in action.finding_ids)
    ways = [way for way in (action.event_id, action.assignment_id) if way is not None and way in there]
    yield from ((action.goal_id, way) for way in ways)
    yield from ((way, action.id) for way in ways)
    if not ways:
        yield action.goal_id, action.id


def _by_id(coaching: Coaching) -> dict[str, Record]:
    records: Iterable[Record] = chain(
        coaching.interviews,
        coaching.findings,
        coaching.goals,
        coaching.events,
        coaching.assignments,
        coaching.actions,
        coaching.progress,
    )
    return {record.id: record for record in records}


def _says(record: Record) -> str:
    match record:
        case Finding(text=text) | Goal(text=text) | PlannedAction(action=text):
            said = text
        case Progress(done=done, learnt=learnt, obstacle=obstacle, next_step=next_step):
            said = next(filter(None, (done, learnt, obstacle, next_step)), "")
        case _:
            # An event's theme, an assignment's title, whom an interview was with.
            said = next(
                (str(getattr(record, name)) for name in ("theme", "with_whom", "title") if hasattr(record, name)), ""
            )
    return next(iter(said.strip().splitlines()), "")
