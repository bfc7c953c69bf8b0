"""The follow-up: the agenda of the meeting, and luvattu – tehty – opittu of every promised action (R64-R66)."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound, cover
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.shortened import MOST_OF_A_MENTION, shortened
from sparraaja_desktop.documents.tidy import tidy
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.followup import FollowUp, FollowUpKind, Outcome, Progress, promised
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.plans import ActionState, PlannedAction

_COLUMNS: Final = (("promised", 26), ("now", 13), ("done", 17), ("obstacle", 14), ("learnt", 15), ("next", 15))
"""The columns of a service area's table and how wide they are; the names are in the wording."""

_TOLD: Final = (
    ActionState.DONE,
    ActionState.UNDER_WAY,
    ActionState.SCHEDULED,
    ActionState.CHANGED,
    ActionState.DROPPED,
    ActionState.DISCUSSED,
    ActionState.DRAFT,
)
"""The states that are counted, what went well first."""


@dataclass(frozen=True, slots=True)
class _Followed:
    """What was promised with all that was noted of it, and the meeting to come."""

    facts: HandoutFacts
    rows: tuple[Outcome, ...]
    meeting: FollowUp | None

    @property
    def living(self) -> tuple[Outcome, ...]:
        """What was not dropped."""
        return tuple(each for each in self.rows if each.state is not ActionState.DROPPED)

    @property
    def dropped(self) -> tuple[Outcome, ...]:
        """What was dropped."""
        return tuple(each for each in self.rows if each.state is ActionState.DROPPED)

    def entries(self, action: PlannedAction) -> tuple[Progress, ...]:
        """What was noted of the action, the oldest first."""
        return tuple(each for each in self.facts.coaching.progress if each.action_id == action.id)

    def area(self, action: PlannedAction) -> str:
        """The name of the service area of the action; empty where it has none."""
        areas = self.facts.coaching.areas
        return next((tidy(each.name) for each in areas if each.id == action.service_area_id), "")


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The paper of the follow-up of a whole coaching, on pages that lie; `wording` is that of ``follow_up``."""
    coaching = facts.coaching
    open_ones = [each for each in coaching.follow_ups if not each.is_held]
    meeting = min(open_ones, key=lambda each: each.due_on or date.max, default=None)
    followed = _Followed(facts, promised(coaching.actions, coaching.progress), meeting)
    blocks = (
        *cover(facts, wording, made_on, _meeting(meeting, wording)),
        Paragraph(wording.text("lead"), Tone.LEAD),
        *(block for name in facts.chosen(HandoutKind.FOLLOW_UP) for block in _MAKERS[name](followed, wording)),
    )
    return bound(facts, wording, made_on, blocks, with_client=True, is_lying=True)


def _meeting(meeting: FollowUp | None, wording: Wording) -> str:
    if meeting is None or meeting.due_on is None:
        return wording.text("facts.open")
    day = long_date(meeting.due_on, wording.language)
    return wording.text("facts.meeting", day=day, kind=wording.text(f"kind.{meeting.kind}"))


def _agenda(followed: _Followed, wording: Wording) -> Iterator[Block]:
    """What came of the meetings that were held, and how the next one goes."""
    for held in followed.facts.coaching.follow_ups:
        if held.is_held and (outcome := tidy(held.outcome)):
            day = long_date(held.due_on, wording.language) if held.due_on else ""
            yield Heading(wording.text("held.on", day=day) if day else wording.text("held.heading"), 2)
            yield Paragraph(outcome)
    is_joint = followed.meeting is None or followed.meeting.kind is FollowUpKind.JOINT
    steps = wording.texts("agenda.steps")
    yield Heading(wording.text("agenda.heading"), 2)
    yield ItemList((*((wording.text("agenda.management"),) if is_joint else ()), *steps), numbered=True)
    if goals := tuple(filter(None, (tidy(each.text) for each in followed.facts.coaching.goals))):
        yield Heading(wording.text("goals.heading"), 2)
        yield ItemList(goals)


def _promised(followed: _Followed, wording: Wording) -> Iterator[Block]:
    """Every promised action beside what became of it, by service area; then what was dropped and why."""
    yield Heading(wording.text("promised.heading"), 2)
    if not followed.rows:
        yield Paragraph(wording.text("promised.empty"))
        return
    yield Paragraph(_count(followed.rows, wording))
    known = [(area.id, tidy(area.name)) for area in followed.facts.coaching.areas]
    ids = {area_id for area_id, _name in known}
    groups = [(name, [row for row in followed.living if row.action.service_area_id == one]) for one, name in known]
    groups.append(("", [row for row in followed.living if row.action.service_area_id not in ids]))
    for name, rows in groups:
        if rows:
            yield from _table(shortened(name) or wording.text("promised.no-area"), rows, followed, wording)
    yield Heading(wording.text("dropped.heading"), 3)
    if followed.dropped:
        yield ItemList(tuple(_dropped(row, followed, wording) for row in followed.dropped))
    else:
        yield Paragraph(wording.text("dropped.empty"))


def _count(rows: Iterable[Outcome], wording: Wording) -> str:
    states = [row.state for row in rows]
    counted = (
        wording.text("promised.part", state=wording.text(f"state.{state}").lower(), count=str(states.count(state)))
        for state in _TOLD
        if state in states
    )
    return wording.text("promised.count", count=str(len(states)), parts=", ".join(counted))


def _table(name: str, rows: list[Outcome], followed: _Followed, wording: Wording) -> Iterator[Block]:
    yield Heading(name, 3)
    yield Table(
        title=name,
        description=wording.text("promised.description"),
        header=tuple(wording.text(f"column.{key}") for key, _share in _COLUMNS),
        rows=tuple(_row(row, followed, wording) for row in rows),
        shares=tuple(share for _key, share in _COLUMNS),
    )


def _row(row: Outcome, followed: _Followed, wording: Wording) -> tuple[str, ...]:
    """The promise, and all that was noted of it; of the next steps only the last."""
    entries = followed.entries(row.action)
    cells = (
        "\n".join(_promise(row.action, wording)),
        "\n".join(_now(row, wording)),
        _all(each.done for each in entries),
        _all(each.obstacle for each in entries),
        _all(each.learnt for each in entries),
        next(filter(None, (tidy(each.next_step) for each in reversed(entries))), ""),
    )
    return tuple(cell or wording.text("none") for cell in cells)


def _promise(action: PlannedAction, wording: Wording) -> Iterator[str]:
    yield tidy(action.action) or wording.text("untitled")
    if responsible := tidy(action.responsible):
        yield wording.text("promise.responsible", name=responsible)
    if action.due_on:
        yield wording.text("promise.due", day=short_date(action.due_on, wording.language))


def _now(row: Outcome, wording: Wording) -> Iterator[str]:
    yield wording.text(f"state.{row.state}")
    noted = row.latest.noted_on if row.latest is not None else None
    yield (
        wording.text("now.noted", day=short_date(noted, wording.language)) if noted else wording.text("now.not-noted")
    )


def _all(texts: Iterable[str]) -> str:
    """What was noted at different times, each once, one after another."""
    return "\n".join(dict.fromkeys(filter(None, map(tidy, texts))))


def _dropped(row: Outcome, followed: _Followed, wording: Wording) -> str:
    """The action, whose it was, and why it was dropped: what stood in its way, else whatever was noted of it."""
    entries = followed.entries(row.action)
    texts = (_all(each.obstacle for each in entries), _all(each.learnt for each in entries))
    why = next(filter(None, (*texts, _all(each.done for each in entries))), "")
    name = shortened(row.action.action, MOST_OF_A_MENTION) or wording.text("untitled")
    area = followed.area(row.action)
    return "\n".join(
        (
            wording.text("dropped.of", action=name, area=area) if area else name,
            wording.text("dropped.why", text=why) if why else wording.text("dropped.no-reason"),
        )
    )


def _learnt(followed: _Followed, wording: Wording) -> Iterator[Block]:
    """What was learnt, as a list: it is what the next ones can use."""
    yield Heading(wording.text("learnt.heading"), 2)
    learnt = tuple(
        f"{text}\n{_source(row, followed, wording)}"
        for row in followed.rows
        if (text := _all(each.learnt for each in followed.entries(row.action)))
    )
    if learnt:
        yield Paragraph(wording.text("learnt.lead"))
        yield ItemList(learnt)
    else:
        yield Paragraph(wording.text("learnt.empty"))


def _source(row: Outcome, followed: _Followed, wording: Wording) -> str:
    name = shortened(row.action.action, MOST_OF_A_MENTION) or wording.text("untitled")
    area = followed.area(row.action)
    return wording.text("learnt.from", area=area, action=name) if area else name


_MAKERS: Final[Mapping[str, Callable[[_Followed, Wording], Iterator[Block]]]] = {
    "agenda": _agenda,
    "promised": _promised,
    "learnt": _learnt,
}
