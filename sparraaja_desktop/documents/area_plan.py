"""One service area's plan: its actions, the staff who take part, what it strengthens, and by when (R50, R51, R73)."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from sparraaja_desktop.content.wording import Wording
from sparraaja_desktop.documents.covers import bound
from sparraaja_desktop.documents.language import long_date, short_date
from sparraaja_desktop.documents.shortened import MOST_OF_A_MENTION, shortened
from sparraaja_desktop.documents.tidy import labelled, tidy
from sparraaja_desktop.model.areas import Area
from sparraaja_desktop.model.blocks import Block, Heading, ItemList, Paragraph, Sheet, Table, Tone
from sparraaja_desktop.model.handout_facts import HandoutFacts
from sparraaja_desktop.model.handouts import HandoutKind
from sparraaja_desktop.model.outcomes import states_now
from sparraaja_desktop.model.plans import AGREED, ActionState, PlannedAction
from sparraaja_desktop.model.programme import Event
from sparraaja_desktop.model.text import with_capital

_GROUPS: Final[Mapping[str, tuple[ActionState, ...]]] = {
    "agreed": AGREED,
    "changed": (ActionState.CHANGED,),
    "open": (ActionState.DISCUSSED, ActionState.DRAFT),
    "dropped": (ActionState.DROPPED,),
}
"""The actions apart by what is agreed of them, in the order in which a reader meets them."""

_COLUMNS: Final = (
    ("action", 22),
    ("for-whom", 12),
    ("responsible", 16),
    ("due", 10),
    ("resources", 11),
    ("measure", 12),
    ("state", 17),
)
"""The columns of the actions and how wide they are; the names are in the wording."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """The actions of the service area with where each is now, and what they are tied to."""

    actions: tuple[PlannedAction, ...]
    states: Mapping[str, ActionState]
    events: Mapping[str, Event]

    @property
    def living(self) -> tuple[PlannedAction, ...]:
        """The actions that were not dropped."""
        return tuple(each for each in self.actions if self.states[each.id] is not ActionState.DROPPED)

    def group(self, name: str) -> tuple[PlannedAction, ...]:
        """The actions of one of the groups."""
        return tuple(each for each in self.actions if self.states[each.id] in _GROUPS[name])


def build(facts: HandoutFacts, wording: Wording, made_on: date) -> Sheet:
    """The plan of the service area `facts.about_id`; `wording` is that of ``area_plan``."""
    coaching = facts.coaching
    plan = _Plan(
        actions=tuple(each for each in coaching.actions if each.service_area_id == facts.about_id),
        states=states_now(coaching),
        events={each.id: each for each in coaching.events},
    )
    area = next(tidy(each.name) for each in coaching.areas if each.id == facts.about_id)
    title = wording.text("title")
    lines = (
        labelled(wording, "facts.client", facts.words.client, facts.client_name),
        labelled(wording, "facts.client", facts.words.area, area),
        wording.text("facts.date", date=long_date(made_on, wording.language)),
        wording.text("facts.count", agreed=str(len(plan.group("agreed"))), open=str(len(plan.group("open")))),
    )
    blocks: list[Block] = [
        Heading(title, 1),
        Paragraph("\n".join(filter(None, lines)), Tone.FACTS),
        Paragraph(wording.text("lead" if plan.actions else "empty"), Tone.LEAD),
        *(
            block
            for name in facts.chosen(HandoutKind.AREA_PLAN)
            if plan.actions
            for block in _MAKERS[name](plan, wording)
        ),
    ]
    if isinstance(blocks[-1], Table):
        blocks.append(Paragraph(wording.text("end"), Tone.HINT))
    about = " – ".join(filter(None, (title, shortened(area))))
    return replace(bound(facts, wording, made_on, blocks, about, is_lying=True), footer=about)


def _actions(plan: _Plan, wording: Wording) -> Iterator[Block]:
    """The actions that are agreed apart from those that are not, each kind in a table."""
    for name in _GROUPS:
        if group := plan.group(name):
            heading = wording.text(f"actions.{name}")
            yield Heading(heading, 2)
            yield Table(
                title=heading,
                description=wording.text("actions.description"),
                header=tuple(wording.text(f"actions.column.{key}") for key, _share in _COLUMNS),
                rows=tuple(_row(each, plan, wording) for each in group),
                shares=tuple(share for _key, share in _COLUMNS),
            )


def _row(action: PlannedAction, plan: _Plan, wording: Wording) -> tuple[str, ...]:
    """What is known of the action, in the order of the columns."""
    cells = (
        tidy(action.action) or wording.text("untitled"),
        tidy(action.for_whom),
        tidy(action.responsible),
        short_date(action.due_on, wording.language) if action.due_on else "",
        tidy(action.resources),
        tidy(action.measure),
        "\n".join(_situation(action, plan, wording)),
    )
    return tuple(cell or wording.text("none") for cell in cells)


def _situation(action: PlannedAction, plan: _Plan, wording: Wording) -> Iterator[str]:
    """Where the action is, when it was discussed (R51), and what a draft still needs before it can be agreed."""
    state = wording.text(f"state.{plan.states[action.id]}")
    yield with_capital(state)
    event = plan.events.get(action.event_id or "")
    if event is not None and event.held_on:
        yield wording.text("discussed", day=short_date(event.held_on, wording.language))
    if action.missing and action in plan.group("open"):
        yield wording.text("missing.still", what=", ".join(wording.text(f"missing.{each}") for each in action.missing))


def _staff(plan: _Plan, wording: Wording) -> Iterator[Block]:
    """Who of the staff took part in planning and how (R50), and where nobody is named yet."""
    yield Heading(wording.text("staff.heading"), 2)
    with_staff = [each for each in plan.living if tidy(each.staff_who) or tidy(each.staff_how)]
    without = [each for each in plan.living if each not in with_staff]
    if with_staff:
        yield Paragraph(wording.text("staff.lead"))
        none = wording.text("none")
        yield Table(
            title=wording.text("staff.heading"),
            description=wording.text("staff.description"),
            header=tuple(wording.text(f"staff.{key}") for key in ("action", "who", "how")),
            rows=tuple(
                (_mention(each, wording), tidy(each.staff_who) or none, tidy(each.staff_how) or none)
                for each in with_staff
            ),
            shares=(44, 26, 30),
        )
    if without:
        yield Heading(wording.text("staff.without"), 3)
        yield ItemList(tuple(_mention(each, wording) for each in without))


def _by_area(plan: _Plan, wording: Wording) -> Iterator[Block]:
    """What each area of participation gets (R73); one that gets nothing is said in words."""
    yield Heading(wording.text("by-area.heading"), 2)
    yield Paragraph(wording.text("by-area.lead"))
    for area in Area:
        yield Heading(wording.text(f"by-area.{area}"), 3)
        if touching := [each for each in plan.living if area in each.areas]:
            yield ItemList(tuple(_with_state(each, plan, wording) for each in touching))
        else:
            yield Paragraph(wording.text("by-area.empty"))
    if untouching := [each for each in plan.living if not each.areas]:
        yield Heading(wording.text("by-area.no-area"), 3)
        yield ItemList(tuple(_with_state(each, plan, wording) for each in untouching))


def _timetable(plan: _Plan, wording: Wording) -> Iterator[Block]:
    """What is ready by when, the nearest day first, and what has no day yet."""
    dated = sorted((each.due_on, place, each) for place, each in enumerate(plan.living) if each.due_on)
    undated = [each for each in plan.living if each.due_on is None]
    yield Heading(wording.text("timetable.heading"), 2)
    if dated:
        yield Paragraph(wording.text("timetable.lead"))
        yield Table(
            title=wording.text("timetable.heading"),
            description=wording.text("timetable.description"),
            header=tuple(wording.text(f"timetable.{key}") for key in ("due", "action", "responsible", "state")),
            rows=tuple(
                (
                    short_date(due_on, wording.language),
                    _mention(each, wording),
                    tidy(each.responsible) or wording.text("none"),
                    wording.text(f"state.{plan.states[each.id]}"),
                )
                for due_on, _place, each in dated
            ),
            shares=(16, 44, 22, 18),
        )
    if undated:
        yield Heading(wording.text("timetable.undated"), 3)
        yield ItemList(tuple(_with_state(each, plan, wording) for each in undated))


def _mention(action: PlannedAction, wording: Wording) -> str:
    return shortened(action.action, MOST_OF_A_MENTION) or wording.text("untitled")


def _with_state(action: PlannedAction, plan: _Plan, wording: Wording) -> str:
    """The action with where it is: agreed and drafts are told apart in words."""
    return wording.text(
        "mention", action=_mention(action, wording), state=wording.text(f"state.{plan.states[action.id]}")
    )


_MAKERS: Final[Mapping[str, Callable[[_Plan, Wording], Iterator[Block]]]] = {
    "actions": _actions,
    "staff": _staff,
    "by-area": _by_area,
    "timetable": _timetable,
}
